"""Stories of the muscle that cramps, told by where it came from, in dialect, or by a place beside a joint."""

import pytest

from tests.conftest import Conversation
from tests.stories.cramps.test_body_in_a_cramp import relief


@pytest.mark.parametrize(
    ("said", "muscle"),
    [
        ("it's jumped from my calf to my thigh", "quadriceps"),
        ("it's moved from the calf to the foot", "foot"),
        ("it's gone from my calf into my hamstring", "hamstring"),
        ("it started in my calf now it's my foot", "foot"),
        ("it started in my calf", "calf"),
        ("it's come up from my calf", "calf"),
    ],
)
def test_a_cramp_is_where_it_has_gone_and_not_where_it_came_from(talk: Conversation, said: str, muscle: str) -> None:
    talk.hears("calf cramp")
    talk.hears(said)
    assert (talk.place["id"], relief(talk)["muscle"]) == ("relief.now", muscle)


def test_the_front_of_where_it_has_gone_is_the_front_of_the_thigh(talk: Conversation) -> None:
    talk.hears("calf cramp")
    talk.hears("it's jumped from my calf to my thigh")
    talk.hears("the front")
    assert relief(talk)["muscle"] == "quadriceps"
    assert "either_side" not in relief(talk)


@pytest.mark.parametrize(
    ("said", "muscle"),
    [
        ("me arse is cramping", "glute"),
        ("cramp in my left arse cheek", "glute"),
        ("me bum cheek's gone", "glute"),
        ("cramp in my bahookie", "glute"),
        ("my bottom's cramping", "glute"),
        ("cramp in the side of my hip", "glute"),
        ("cramp in the outside of my hip", "glute"),
        ("cramp in my hip", "hip"),
        ("cramp at the back of my knee", "calf"),
        ("cramp behind my knee", "calf"),
        ("the bottom of my foot's cramping", "foot"),
        ("it's a pain in the arse this cramp", "unknown"),
    ],
)
def test_a_muscle_in_other_words_gets_its_own_help(talk: Conversation, said: str, muscle: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == "relief.now"
    assert relief(talk).get("muscle", "unknown") == muscle


@pytest.mark.parametrize(
    "said",
    ["i get cramp at the back of my knee", "is cramp at the back of my knee normal", "cramp behind my knee last night"],
)
def test_a_place_of_another_time_begins_nothing(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "relief" not in talk.place


def test_the_muscle_of_an_answer_is_kept_where_its_question_is_answered(talk: Conversation) -> None:
    talk.hears("the inside of my thigh groin like")
    talk.hears("yeah right now")
    assert relief(talk)["muscle"] == "inner-thigh"
