"""English as it is said and read, and words of any language: tables,
Unicode's own rules as a second opinion, properties.
"""

import copy
import pickle
import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from unicode_rbnf import RbnfEngine

from skill.knowledge.library import Library
from skill.language.english import ENGLISH
from skill.language.english.dates_and_times import clock, spoken_date, weekday
from skill.language.english.numbers import ordinal
from skill.language.languages import UnknownLanguageError, language_of
from skill.language.said import MONTH_IDS, WEEKDAY_IDS
from skill.language.text import fold, sentence, tokenise


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (1, "one second"),
        (20, "twenty seconds"),
        (60, "a minute"),
        (75, "a minute and fifteen seconds"),
        (90, "a minute and a half"),
        (120, "two minutes"),
        (150, "two and a half minutes"),
        (59.6, "a minute"),
    ],
)
def test_durations_are_said_as_people_say_them(seconds: float, said: str) -> None:
    assert ENGLISH.speech.duration(seconds) == said


@pytest.mark.parametrize(
    ("number", "said"), [(0, "zero"), (13, "thirteen"), (20, "twenty"), (47, "forty-seven"), (100, "100")]
)
def test_numbers_are_words(number: int, said: str) -> None:
    assert ENGLISH.speech.number(number) == said


def test_lists_plurals_articles_and_sentences() -> None:
    assert ENGLISH.speech.listed(["calf"]) == "calf"
    assert ENGLISH.speech.listed(["calf", "foot"]) == "calf and foot"
    assert ENGLISH.speech.listed(["calf", "foot", "hip"]) == "calf, foot, and hip"
    assert ENGLISH.speech.counted(1, "stretch") == "one stretch"
    assert ENGLISH.speech.counted(3, "stretch") == "three stretches"
    assert ENGLISH.speech.counted(2, "entry") == "two entries"
    assert ENGLISH.speech.definite("foot arch stretch") == "the foot arch stretch"
    assert ENGLISH.speech.bare(ENGLISH.speech.definite("Cochrane Library")) == "Cochrane Library"
    assert ENGLISH.speech.bare("theatre") == "theatre"
    assert sentence("the wall calf stretch") == "The wall calf stretch."
    assert sentence("ready?") == "Ready?"


def test_numbers_and_ordinals_are_those_of_unicode() -> None:
    unicode = RbnfEngine.for_language("en")
    for number in range(100):
        said = unicode.format_number(number).text_by_ruleset
        assert ENGLISH.speech.number(number) == said["spellout-cardinal"]
    ordinals = "first second third fifth eighth ninth twelfth nineteenth twentieth twenty-first thirtieth thirty-first"
    assert [ordinal(day) for day in (1, 2, 3, 5, 8, 9, 12, 19, 20, 21, 30, 31)] == ordinals.split()


DAYS = [
    (date(2026, 11, 3), "the third of November", "3 November 2026", "November 2026", "3 Nov"),
    (date(2026, 2, 22), "the twenty-second of February", "22 February 2026", "February 2026", "22 Feb"),
]


@pytest.mark.parametrize(("day", "said", "printed", "month", "short"), DAYS)
def test_a_date_is_said_in_words_and_printed_in_digits(
    day: date, said: str, printed: str, month: str, short: str
) -> None:
    assert (spoken_date(day), ENGLISH.speech.printed_date(day)) == (said, printed)
    assert (ENGLISH.speech.month(day), ENGLISH.speech.short_date(day)) == (month, short)


def test_ids_of_days_and_months_count_as_the_calendar_does() -> None:
    assert [weekday(number).lower() for number in range(7)] == WEEKDAY_IDS
    assert [date(2026, 1 + at, 1).strftime("%B").lower() for at in range(12)] == MONTH_IDS


@pytest.mark.parametrize(
    ("said", "iso"),
    [
        ("half an hour", "PT30M"),
        ("a minute and a half", "PT1M30S"),
        ("forty five seconds", "PT45S"),
        ("a count of twenty", "PT20S"),
        ("12 hours", "PT12H"),
    ],
)
def test_lengths_of_time_are_recognised(said: str, iso: str) -> None:
    assert ENGLISH.times.durations()[said] == iso


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("half past nine", "09:30"),
        ("quarter to one in the afternoon", "12:45"),
        ("ten past seven pm", "19:10"),
        ("9 o'clock", "09:00"),
        ("21 30", "21:30"),
        ("twelve in the afternoon", "12:00"),
        ("at night", "NI"),
    ],
)
def test_times_of_day_are_recognised(said: str, value: str) -> None:
    assert ENGLISH.times.clock_times()[said] == value


@given(st.integers(0, 23), st.integers(0, 11).map(lambda step: 5 * step))
def test_a_time_is_recognised_as_it_is_said(hour: int, minute: int) -> None:
    heard = ENGLISH.times.clock_times()[clock(hour, minute).replace("-", " ")]
    assert heard == f"{hour % 12 or 12:02}:{minute:02}"


LONG = [
    ("it has hurt for twenty minutes", {"for twenty minutes": True, "twenty minutes": True}),
    ("nearly two hours", {"nearly two hours": False, "two hours": False}),
    ("half an hour now", {"half an hour now": True}),
    ("for nine minutes", {}),
    ("half an hour ago", {}),
    ("ten minutes before bed", {}),
    ("i run for two hours a day", {}),
    ("hold it", {}),
]


@pytest.mark.parametrize(("said", "spans"), LONG)
def test_a_time_that_is_long_for_a_cramp_is_found(said: str, spans: dict[str, bool]) -> None:
    words = said.split()
    found = {" ".join(words[each.start : each.end]): each.lasted for each in ENGLISH.times.long_times(words)}
    assert found == spans


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("My calf\u2019s hot, isn't it?", "my calf hot is not it"),
        ("I can't and won't!", "i can not and will not"),
        ("a Café in Zürich", "a café in zürich"),
    ],
)
def test_contractions_are_opened_or_cut_and_letters_kept(said: str, words: str) -> None:
    assert ENGLISH.sentences.words(said) == words.split()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Größe, Fuß & Wade!", ["größe", "fuß", "wade"]),
        ("cafe\u0301", ["café"]),
        ("पिंडली में दर्द", ["पिंडली", "में", "दर्द"]),
        ("rock-hard calf_2", ["rock", "hard", "calf", "2"]),
        ("mes mollets, l'été", ["mes", "mollets", "l", "été"]),
        ("脚抽筋了。", ["脚抽筋了"]),
        ("", []),
    ],
)
def test_words_keep_the_letters_of_every_language(text: str, words: list[str]) -> None:
    assert tokenise(text) == words


def test_an_apostrophe_is_kept_where_it_is_wanted() -> None:
    assert tokenise("I\u2019ve got it", apostrophes=True) == ["i've", "got", "it"]


@given(st.text())
def test_words_are_the_same_however_letters_are_composed(text: str) -> None:
    assert tokenise(unicodedata.normalize("NFD", text)) == tokenise(unicodedata.normalize("NFC", text))


@given(st.text())
def test_no_letter_is_lost_and_nothing_else_is_kept(text: str) -> None:
    joined = "".join(tokenise(text))
    assert [each for each in joined if each.isalnum()] == [each for each in fold(text) if each.isalnum()]
    assert all(each.isalnum() or unicodedata.category(each).startswith("M") for each in joined)


@pytest.mark.parametrize("locale", ["en", "en-GB", "EN-us", "en_IN"])
def test_a_language_is_found_by_any_of_its_locales(locale: str) -> None:
    assert language_of(locale) is ENGLISH


@pytest.mark.parametrize("locale", ["", "xx-XX", "-", "english"])
def test_a_language_that_nobody_wrote_is_named(locale: str) -> None:
    with pytest.raises(UnknownLanguageError, match=r"languages\.py"):
        language_of(locale)


def test_a_language_is_one_object_also_in_a_pickle() -> None:
    assert pickle.loads(pickle.dumps(ENGLISH)) is ENGLISH  # noqa: S301  # our own
    assert copy.deepcopy(ENGLISH) is ENGLISH


@pytest.mark.parametrize("name", ["en-NZ", "de-CH", "fr-FR", "", None, 7, "no locale", "en-US; drop"])
def test_an_unknown_locale_has_the_numbers_of_no_country(name: object, library: Library) -> None:
    found = library.locale(name)
    assert found.phrases == library.elsewhere.phrases
    assert found.phrases["call_emergency"].say == "Call your local emergency number now"
    assert not any(each.isdigit() for phrase in found.phrases.values() for each in phrase.say + phrase.show)
    assert found.locale == (name if name in ("en-NZ", "de-CH", "fr-FR") else "en")
