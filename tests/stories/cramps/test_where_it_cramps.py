"""Stories of a cramp: where it is, as people tell it bit by bit, and what they put right of that."""

import pytest

from skill.knowledge.library import Library
from tests.conftest import Conversation
from tests.standing import begins_with


@pytest.mark.parametrize("said", ["cramp in my thigh", "my thigh's cramping", "i've a cramp in my upper leg"])
def test_a_thigh_of_which_no_side_is_told_is_helped_on_either_side(
    talk: Conversation, library: Library, said: str
) -> None:
    talk.hears(said)
    assert begins_with(talk, library.relief.either_side["any"])
    assert talk.pending == {"kind": "check-in", "asks_side": True}


@pytest.mark.parametrize(
    ("said", "muscle"),
    [
        ("the back of it", "hamstring"),
        ("it's the back", "hamstring"),
        ("round the back", "hamstring"),
        ("not the front the back", "hamstring"),
        ("the front", "quadriceps"),
        ("on the inside", "inner-thigh"),
    ],
)
def test_a_side_that_is_told_begins_the_round_for_it(
    talk: Conversation, library: Library, said: str, muscle: str
) -> None:
    talk.hears("cramp in my thigh")
    talk.hears(said)
    assert talk.place["relief"]["muscle"] == muscle
    assert not talk.place["relief"].get("either_side")
    assert begins_with(talk, library.relief.first_aid[muscle]["any"])


def test_the_side_is_put_right_again(talk: Conversation, library: Library) -> None:
    for said, muscle in (("it's the back", "hamstring"), ("no sorry the front", "quadriceps")):
        if not talk.response:
            talk.hears("cramp in my thigh")
        talk.hears(said)
        assert begins_with(talk, library.relief.first_aid[muscle]["any"])


@pytest.mark.parametrize(
    ("said", "muscle"),
    [
        ("cramp in the back of my right thigh", "hamstring"),
        ("cramp in my quad", "quadriceps"),
        ("my thigh's cramping at the back", "hamstring"),
        ("the front of my left thigh is cramping", "quadriceps"),
    ],
)
def test_a_side_in_the_first_sentence_is_heard(talk: Conversation, library: Library, said: str, muscle: str) -> None:
    talk.hears(said)
    assert begins_with(talk, library.relief.first_aid[muscle]["any"])


@pytest.mark.parametrize(("first", "then", "muscle"), [("shin", "no the back", "calf"), ("calf", "the front", "shin")])
def test_the_lower_leg_has_two_sides_too(talk: Conversation, first: str, then: str, muscle: str) -> None:
    talk.hears(f"cramp in my {first}")
    talk.hears(then)
    assert (talk.place["relief"]["muscle"], talk.place["relief"]["round"]) == (muscle, 1)


def test_the_thigh_that_still_cramps_keeps_its_side(talk: Conversation) -> None:
    talk.hears("cramp in my hamstring")
    talk.hears("the thigh's still going")
    assert (talk.place["relief"]["muscle"], talk.place["relief"]["round"]) == ("hamstring", 2)


def test_a_back_that_is_lain_on_is_no_side(talk: Conversation) -> None:
    talk.hears("cramp in my quad")
    talk.hears("i'm lying on my back")
    assert talk.place["relief"]["muscle"] == "quadriceps"
