"""Who does not know what a muscle is called tells where it cramps all the same: that asks nothing, and is helped."""

import pytest

from tests.conftest import Conversation

RELIEF = "relief.now"


@pytest.mark.parametrize(
    ("said", "muscle"),
    [
        ("couldn't tell you what it's called just down the front there by the shin", "shin"),
        ("what do you call it the one on the bottom of your foot", "foot"),
        ("haven't a clue what it's called underneath the foot", "foot"),
        ("dunno the proper word it's me arse cheek", "glute"),
        ("what's it called the front of the lower leg", "shin"),
        ("what would you call it the inside of the thigh", "inner-thigh"),
        ("what's the muscle called at the front of the thigh", "quadriceps"),
        ("haven't a notion what you'd call it the back of the leg", "calf"),
        ("is it the hamstring the one you sit on", "hamstring"),
        ("is that the calf the bit at the back", "calf"),
        ("the meaty bit at the back", "calf"),
        ("under my backside", "glute"),
        ("where your shin is", "shin"),
        ("between my big toe and the next", "foot"),
    ],
)
def test_it_is_the_muscle(talk: Conversation, said: str, muscle: str) -> None:
    talk.launch()
    talk.hears("yes")
    talk.hears(said)
    assert (talk.place["id"], talk.place["relief"]["muscle"], talk.pending["kind"]) == (RELIEF, muscle, "check-in")
    assert talk.last.clip


@pytest.mark.parametrize(
    "said",
    [
        "don't know what it's called but the doctor gave me a cream for my foot",
        "what's the muscle called",
        "is it the salt",
        "is it my back",
        "could it be the tablets for my leg",
    ],
)
def test_a_question_or_a_story_tells_none(talk: Conversation, said: str) -> None:
    talk.launch()
    talk.hears("yes")
    talk.hears(said)
    assert talk.place["relief"]["muscle"] == "unknown"
    assert not talk.last.clip


def test_a_sign_is_heard_in_a_guess(talk: Conversation) -> None:
    talk.launch()
    talk.hears("yes")
    talk.hears("is it the calf that's swollen")
    assert talk.place["kind"] == "warning"
