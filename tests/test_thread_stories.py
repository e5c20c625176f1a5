"""Stories of questions: follow-ups keep the thread, warning signs are heard across turns, misses teach."""

import pytest

from skill.coaching.speaking_time import rounded_minutes, speaking_seconds
from skill.language.english import ENGLISH
from tests.conftest import Conversation

STORIES = {
    "and in pregnancy": [
        ("why do i get night cramps", "three in four"),
        ("and in pregnancy", "in pregnancy"),
    ],
    "what about magnesium": [
        ("why do i get night cramps", "three in four"),
        ("what about magnesium", "agnesium"),
        ("is that safe", "Ask your pharmacist before"),
    ],
    "tell me more reaches back over a refusal": [
        ("why do i get night cramps", "three in four"),
        ("what's the weather", "only know about leg cramps"),
        ("tell me more", "good company"),
    ],
    "how do you know reaches back over how sure": [
        ("does magnesium help", "agnesium"),
        ("how sure are you", "."),
        ("how do you know that", "That comes from a review of studies from the Cochrane Library, 2020"),
    ],
    "say it simply": [("why do i get night cramps", "three in four"), ("say it simply", "Probably tired muscles")],
    "what can i do about it": [
        ("why do i get night cramps", "three in four"),
        ("what can i do about it", "covers"),
    ],
    "when was that checked": [
        ("why do i get night cramps", "three in four"),
        ("when was that checked", "November 2026"),
    ],
    "an offered stretch is started by show me": [
        ("stretch my eyebrows", "Shall we do the wall calf stretch?"),
        ("show me", "Face a wall"),
    ],
    "a warning in two turns": [("my calf hurts", ""), ("it's swollen", "Call your doctor today")],
    "no warning from a denial": [("my calf hurts", ""), ("it isn't swollen", "")],
    "no stretch after a warning before somebody has looked": [
        ("my calf is swollen and hot", "Call your doctor today"),
        ("start the bedtime routine", "Has somebody looked at it?"),
        ("no", "wait with the stretching"),
    ],
    "no help with a cramp after a warning before somebody has looked": [
        ("my calf is swollen and hot", "Call your doctor today"),
        ("i've got a cramp", "Has somebody looked at it?"),
        ("yes", "toes"),
    ],
    "a stretch after a warning once somebody has": [
        ("my calf is swollen and hot", "Call your doctor today"),
        ("guide me through a calf stretch", "Has somebody looked at it?"),
        ("yes", "Face a wall"),
        ("the seated hamstring stretch", "Sit on the floor"),
    ],
    "a miss asks the same question again": [
        ("why do i get night cramps", "Want to hear what helps at night?"),
        ("blorp", "Want to hear what helps at night?"),
        ("yes", "covers"),
    ],
    "behind the wheel": [("i'm driving and my leg is cramping", "Pull over where it's safe")],
    "in the water": [("i'm swimming and i've got a cramp", "Turn onto your back, float")],
    "a shin is stretched the other way": [("my shin is cramping", "Point that foot away")],
    "a warning beats the stretch it stands in": [
        ("guide me through a calf stretch", "Face a wall"),
        ("my chest hurts and i can't breathe", "Call nine one one now."),
    ],
    "a question about a sign is a question": [("can cramps cause swelling", "")],
    "a stretch's sources": [
        ("calf stretch", "Face a wall"),
        ("how do you know that", "a trial in the Journal of Physiotherapy, 2012"),
    ],
    "a stretch's safety": [("calf stretch", "Face a wall"), ("is that safe", "Achilles")],
}


@pytest.mark.parametrize("turns", [pytest.param(turns, id=name) for name, turns in STORIES.items()])
def test_story(talk: Conversation, turns: list[tuple[str, str]]) -> None:
    for said, expected in turns:
        assert expected in talk.hears(said), f"after {said!r}"


@pytest.mark.parametrize("said", ["it isn't swollen", "can cramps cause swelling", "i'm dying for a stretch"])
def test_what_is_no_report_is_no_warning(talk: Conversation, said: str) -> None:
    talk.hears("my calf hurts")
    talk.hears(said)
    assert talk.place["kind"] != "warning"


@pytest.mark.parametrize(
    ("locale", "number"),
    [
        ("en-US", "nine one one"),
        ("en-GB", "nine nine nine"),
        ("en-AU", "triple zero"),
        ("en-CA", "nine one one"),
        ("en-IN", "one one two"),
        *((elsewhere, "your local emergency number") for elsewhere in ("en-NZ", "de-CH", "fr-FR", "", "xx")),
    ],
)
def test_an_emergency_names_the_number_of_the_country_first(talk: Conversation, locale: str, number: str) -> None:
    talk.speaks_in(locale)
    heard = talk.hears("my chest hurts and i can't breathe")
    assert heard.startswith("This could be an emergency. Call ")
    assert number in heard.split(". ")[1]


def test_a_second_miss_teaches_what_fits_where_the_conversation_is(talk: Conversation) -> None:
    talk.hears("guide me through a calf stretch")
    talk.intends("AMAZON.FallbackIntent")
    assert "how long left" in talk.intends("AMAZON.FallbackIntent")


def test_a_miss_in_a_stretch_keeps_the_stretch(talk: Conversation) -> None:
    talk.hears("guide me through a calf stretch")
    talk.intends("AMAZON.FallbackIntent")
    assert "Going on with the wall calf stretch" in talk.hears("resume")


def test_the_card_of_an_answer_lists_every_source_with_its_link(talk: Conversation) -> None:
    talk.hears("does magnesium help")
    talk.hears("how do you know that")
    card = talk.response["response"]["card"]
    assert "https://www.cochranelibrary.com" in card["content"]


def does_all_of(talk: Conversation, said: str) -> tuple[str, float]:
    """Do a whole routine; returns its opening words and the seconds it all took."""
    talk.new_session()
    talk.hears(said)
    opening, total = talk.last.speech, talk.last.seconds
    while talk.place["coached"].get("following") is not None:
        talk.hears("yes")
        total += talk.last.seconds
    return opening, total


def test_a_routine_is_fitted_into_the_time_asked_for(talk: Conversation) -> None:
    _, short = does_all_of(talk, "a four minute bedtime routine")
    _, long = does_all_of(talk, "an eight minute bedtime routine")
    assert 3 * 60 < short <= 4 * 60
    assert 6 * 60 < long <= 8 * 60


@pytest.mark.parametrize("said", ["bedtime routine", "a four minute bedtime routine", "before run routine"])
def test_a_routine_says_how_long_it_really_takes(talk: Conversation, said: str) -> None:
    opening, total = does_all_of(talk, said)
    stretching = total - speaking_seconds(opening)
    assert f"about {ENGLISH.duration(rounded_minutes(stretching))}" in opening
