"""What was heard wrong is read as it may have been said: only where nothing else is understood,
and never into or away from a danger.
"""

import csv
import json
import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from skill import app
from skill.app import build_skill
from skill.commands.log_report import BECAME, as_text, read_lines
from skill.knowledge.library import CONTENT_FOLDER, Library
from skill.language.english.sounds_and_spelling import sound
from skill.language.grammars.sentence_grammar import not_written_down
from skill.language.languages import language_of
from skill.runtime.guard import Guard
from skill.settings import Settings
from skill.simulator.heard import Slot
from skill.simulator.nlu import Hearing
from skill.understanding.sound_alikes import SoundAlikes, sound_alikes
from tests.conftest import Conversation
from tests.examples import examples

WARNED, ASKED = "redflag", "redflag.ask"
ENGLISH = language_of("en")
WARNING_ROWS = Path(__file__).parents[1] / "warnings"


def rows(name: str) -> list[str]:
    with (WARNING_ROWS / f"{name}.csv").open(encoding="utf-8") as file:
        return [row["utterance"] for row in csv.DictReader(file)]


@pytest.fixture(scope="module")
def alikes(library: Library) -> SoundAlikes:
    return sound_alikes(library)


@pytest.mark.parametrize(
    ("heard", "said"),
    [
        ("soleus", "solious"),
        ("calf", "caff"),
        ("calf", "cath"),  # the l is silent, and "th" is heard for "f"
        ("stretch", "strix"),
        ("panadol", "pan at all"),
        ("theragun", "the reagan"),
        ("numb", "num"),
        ("night", "nite"),
    ],
)
def test_words_that_sound_alike_are_spelled_alike(heard: str, said: str) -> None:
    assert sound(heard) == sound(said)


@pytest.mark.parametrize(("one", "other"), [("calf", "shin"), ("left", "right"), ("calf", "foot"), ("hot", "cold")])
def test_words_that_tell_legs_and_signs_apart_do_not(one: str, other: str) -> None:
    assert sound(one) != sound(other)


@pytest.mark.parametrize(
    ("heard", "said"),
    [
        ("strix my cath", "stretch my calf"),
        ("can i take furosimite with cramps", "can i take furosemide with cramps"),
        ("the reagan on my legs", "theragun on my legs"),
        ("how come my cavices seize up", "how come my calves seize up"),
        ("i have an electrolite drink", "i have an electrolyte drink"),  # "an" stays
        ("my caff is swolen and hot", "my calf is swollen and hot"),
    ],
)
def test_a_strange_word_gives_way_to_a_known_one_that_sounds_like_it(
    alikes: SoundAlikes, heard: str, said: str
) -> None:
    assert alikes.put_back(heard) == said


def test_no_phrase_of_content_is_touched(alikes: SoundAlikes, library: Library) -> None:
    texts = [text for each in library.phrases.values() for text in each.all]
    assert [(text, alikes.put_back(text)) for text in texts if alikes.put_back(text) != text] == []


def test_a_learned_pair_is_put_back_word_for_word_the_longest_first() -> None:
    alikes = SoundAlikes((), (), {"like hot": "leg hot", "my like hot": "my leg is hot"}, ENGLISH)
    assert alikes.put_back("like hot soup") == "leg hot soup"
    assert alikes.put_back("my like hot") == "my leg is hot"
    assert alikes.put_back("i like it") == "i like it"


def test_a_language_without_sounds_puts_back_what_it_learned_alone() -> None:
    silent = replace(ENGLISH, sentences=replace(ENGLISH.sentences, sound=not_written_down))
    alikes = SoundAlikes(["stretch my calf"] * 3, (), {"cath": "calf"}, silent)
    assert alikes.put_back("strix my cath") == "strix my calf"


@given(st.lists(st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyz' "), max_size=12), max_size=8).map(" ".join))
def test_any_words_give_words_back(text: str) -> None:
    alikes = SoundAlikes(["stretch my calf", "my foot is numb"] * 3, (), {}, ENGLISH)
    said = alikes.put_back(text)
    assert said == text or set(said.split()) & {"stretch", "calf", "foot", "numb"}


# In conversation.


@pytest.mark.parametrize(
    ("heard", "place"),
    [
        ("strix my cath", "stretch.calf-wall"),
        ("guide me through the quadrisep stretch", "stretch.quad-standing"),
        ("can i take furosimite", "medications"),
    ],
)
def test_a_sentence_that_nobody_understands_is_read_as_it_may_have_been_said(
    talk: Conversation, heard: str, place: str
) -> None:
    talk.hears(heard)
    assert talk.place["id"] == place


def test_an_unknown_value_of_a_slot_is_put_back(talk: Conversation) -> None:
    talk.intends("StartStretchIntent", stretch=Slot("solious stretch"))
    assert talk.place["id"] == "stretch.soleus"


def test_a_stretch_that_is_named_only_as_it_may_have_been_said_is_that_stretch(talk: Conversation) -> None:
    talk.hears("solious stretch please")
    assert talk.place["id"] == "stretch.soleus"


def test_a_sign_that_only_a_guess_tells_of_is_asked_about_and_yes_warns(talk: Conversation) -> None:
    talk.hears("my cath is sore read and hot")
    assert talk.place["id"] == ASKED
    assert talk.pending["kind"] == "is-it-happening"
    talk.hears("yes")
    assert talk.place["id"] == WARNED


def test_no_to_that_question_goes_on(talk: Conversation) -> None:
    talk.hears("my cath is sore read and hot")
    talk.hears("no")
    assert talk.place["id"] not in (WARNED, ASKED)
    talk.hears("guide me through a calf stretch")
    assert talk.place["id"].startswith("stretch.")


@pytest.fixture
def by_rules(hearing: Hearing, monkeypatch: pytest.MonkeyPatch) -> Conversation:
    """A listener of a skill without a second opinion: it has no doubt about words as they were heard."""
    readers = replace(app.load_readers(CONTENT_FOLDER)["en"], second_opinion=None)
    monkeypatch.setattr(app, "load_readers", lambda _: {"en": readers})
    return Conversation(build_skill(Settings()), hearing)


def test_what_a_guess_tells_of_is_asked_about_once_without_a_second_opinion_too(by_rules: Conversation) -> None:
    by_rules.hears("my cath is sore read and hot")
    assert (by_rules.place["id"], by_rules.pending["kind"]) == (ASKED, "is-it-happening")
    by_rules.hears("no")
    by_rules.hears("my cath is sore read and hot")
    assert by_rules.place["id"] not in (ASKED, WARNED), "it was denied"


def test_the_log_counts_what_was_put_back_and_holds_no_word_of_it(
    talk: Conversation, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, logger="cramp-coach"):
        for heard in ("strix my cath", "why do i get night cramps"):
            talk.hears(heard)
    lines = [
        line for line in read_lines(each.getMessage() for each in caplog.records) if line["type"] == "IntentRequest"
    ]
    assert lines[0]["became"] == "repaired"
    assert lines[-1]["became"] == "answered"
    assert BECAME["repaired"] in as_text(lines)
    assert not {"strix", "cath"} & set(json.dumps(lines).replace('"', " ").split())


# Whatever is guessed.


class Guesses(SoundAlikes):
    """Takes any sentence for another one, which a test chooses."""

    said: str | None = None

    def __init__(self) -> None:
        super().__init__((), (), {}, ENGLISH)

    def put_back(self, text: str) -> str:
        return text if self.said is None else self.said


GUESSES = Guesses()
SENTENCES = st.sampled_from(
    [
        *rows("must_warn"),
        *rows("must_not_warn"),
        *("guide me through a calf stretch", "why do i get night cramps", "yes", "no", "stop", "zebra plinth"),
    ]
)


@pytest.fixture(scope="module")
def guessing() -> Iterator[Guard]:
    readers = {
        code: replace(each, alikes=GUESSES) if code == "en" else each
        for code, each in app.load_readers(CONTENT_FOLDER).items()
    }
    yield build_skill(Settings(), by_language=readers)
    GUESSES.said = None


@settings(max_examples=examples(150), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    heard=SENTENCES,
    guess=SENTENCES,
    before=st.sampled_from(["", "cramp in my calf", "guide me through a calf stretch"]),
)
def test_no_guess_leads_into_a_warning_or_away_from_one(
    guessing: Guard, hearing: Hearing, heard: str, guess: str, before: str
) -> None:
    places = []
    for said in (None, guess):
        GUESSES.said = None
        talk = Conversation(guessing, hearing)
        if before:
            talk.hears(before)
        GUESSES.said = said
        talk.hears(heard)
        places.append(talk.place["id"])
    without, with_guess = places
    assert (with_guess == WARNED) == (without == WARNED)
    assert with_guess == ASKED or without != ASKED


@settings(max_examples=examples(40), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(heard=SENTENCES, guess=st.sampled_from(rows("must_warn")))
def test_a_guess_never_answers_a_check_question_with_yes(
    guessing: Guard, hearing: Hearing, heard: str, guess: str
) -> None:
    places = []
    for said in (None, guess):
        GUESSES.said = None
        talk = Conversation(guessing, hearing)
        GUESSES.said = "my calf is swollen and hot"
        talk.hears("zebra plinth")
        assert talk.place["id"] == ASKED
        GUESSES.said = said
        talk.hears(heard)
        places.append(talk.place["id"])
    without, with_guess = places
    assert (with_guess == WARNED) == (without == WARNED)


@pytest.mark.parametrize(
    "heard",
    [
        "my ankles hanging at a weird angle",
        "one legs bigger",
        "i've gone week all down my right side",
        "i can't put any wait on my leg",
        "i'm leaking we and my legs are week",
    ],
)
def test_a_sign_that_sounds_like_something_else_is_asked_about(talk: Conversation, heard: str) -> None:
    talk.hears(heard)
    assert talk.place["id"] == ASKED


@pytest.mark.parametrize(
    "said",
    [
        "pain down the front of my shins when i run",
        "how is week two",
        "it is week one and we have a race",
        "i can't wait to run again",
        "we are cramping",
        "what's a good stretch for the calves after running",
    ],
)
def test_words_in_the_company_that_they_keep_are_left(said: str) -> None:
    assert ENGLISH.sentences.as_it_sounds(said) == said


@pytest.mark.parametrize(
    ("heard", "said"),
    [
        ("how dark should p be before race", "how dark should pee be before race"),
        ("can pea look like tea after a run", "can pee look like tea after a run"),
        ("should p e be banned", "should p e be banned"),
        ("is vitamin p a thing", "is vitamin p a thing"),
    ],
)
def test_a_letter_that_does_what_only_a_word_can_is_that_word(heard: str, said: str) -> None:
    assert ENGLISH.sentences.as_it_sounds(heard) == said


def test_one_who_thinks_they_got_one_is_warned_of_a_clot(talk: Conversation) -> None:
    talk.hears("can a blood clot go away by itself i think i got one")
    assert talk.place["id"] == WARNED
