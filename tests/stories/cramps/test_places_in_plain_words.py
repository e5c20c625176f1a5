"""Stories through the handler: a place in plain words is a muscle, a denied one is none,
and a knee that does not bend is not bent.
"""

import pytest

from skill.knowledge.library import Library
from tests.conftest import Conversation

RELIEF = "relief.now"


@pytest.mark.parametrize(
    ("said", "muscle"),
    [
        ("the front, above the knee", "quadriceps"),
        ("above the knee, at the back", "hamstring"),
        ("below the knee at the front", "shin"),
        ("behind the knee", "calf"),
        ("the bottom half", "calf"),
        ("on the inside, up high", "inner-thigh"),
        ("it's up high on the inside", "inner-thigh"),
        ("at the back, low down", "calf"),
        ("down by the ankle", "calf"),
        ("underneath my foot", "foot"),
        ("up here by the hip", "hip"),
    ],
)
def test_a_place_is_a_muscle(talk: Conversation, said: str, muscle: str) -> None:
    talk.hears("my leg's cramping")
    talk.hears(said)
    assert (talk.place["id"], talk.place["relief"]["muscle"]) == (RELIEF, muscle)


def test_a_height_alone_asks_which_side(talk: Conversation) -> None:
    talk.hears("my leg's cramping")
    talk.hears("the top of my leg")
    assert talk.place["relief"]["either_side"]


@pytest.mark.parametrize("said", ["i had an operation above the knee", "i've a stump below the knee"])
def test_what_else_is_there_names_no_muscle(talk: Conversation, said: str) -> None:
    talk.hears("my leg's cramping")
    talk.hears(said)
    assert (talk.place.get("relief") or {}).get("muscle", "unknown") == "unknown"


@pytest.mark.parametrize(
    ("first", "said", "muscle"),
    [
        ("cramp in my foot", "no not the calf the foot", "foot"),
        ("cramp in my foot", "i never said calf, i said foot", "foot"),
        ("cramp in my calf", "no it's not in the calf it's in the shin", "shin"),
        ("cramp in my calf", "it isn't my calf, it's my foot", "foot"),
    ],
)
def test_a_denied_place_is_never_taken(talk: Conversation, first: str, said: str, muscle: str) -> None:
    talk.hears(first)
    talk.hears(said)
    assert talk.place["relief"]["muscle"] == muscle


@pytest.mark.parametrize("said", ["i can't bend it, i've a new knee", "my knee doesn't bend", "that knee's fused"])
@pytest.mark.parametrize("first", ["cramp in my quad", "the front of my thigh's cramping"])
def test_a_knee_that_does_not_bend_is_not_bent(talk: Conversation, library: Library, first: str, said: str) -> None:
    talk.hears(first)
    spoken = talk.hears(said)
    aid = library.relief.unbent["quadriceps"]
    assert talk.place["relief"]["unbent"]
    assert aid.first in spoken


def test_a_new_joint_that_was_told_before_is_not_bent(talk: Conversation) -> None:
    talk.hears("i've got a new knee")
    talk.hears("cramp in my quad")
    assert talk.place["relief"]["unbent"]
