"""Stories of what only tells: which one, which leg, where and when. It begins no stretch, and ends nothing."""

import pytest

from tests.conftest import Conversation

WALL = "stretch.calf-wall"


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("could my inhaler be it", "the blue one"),
        ("does magnesium help", "the pink one"),
        ("my knees ache", "the front one"),
    ],
)
def test_the_one_that_is_no_stretch_is_named_back_as_none(talk: Conversation, asked: str, said: str) -> None:
    talk.hears(asked)
    talk.hears(said)
    assert talk.pending["kind"] != "offer"
    assert "coached" not in talk.place


@pytest.mark.parametrize(
    ("said", "leg"),
    [
        ("the left is the bad one", "left"),
        ("the right one is the sore one", "right"),
        ("the right one's worse", "right"),
        ("it's the right that's the bad one", "right"),
    ],
)
def test_the_bad_leg_comes_first_and_may_be_the_only_one(talk: Conversation, said: str, leg: str) -> None:
    talk.hears("guide me through a calf stretch")
    talk.interrupts("hang on which leg", after=5)
    talk.interrupts(said, after=5)
    assert talk.place["coached"]["plan"] == WALL
    assert talk.place["coached"].get("first", "left") == leg
    talk.interrupts("can we only do that one", after=5)
    assert talk.place["coached"]["side"] == leg


@pytest.mark.parametrize(
    "said", ["I'm a desk worker and I'm stiff", "I'm stiff after I sit in the car", "my legs get stiff when I travel"]
)
def test_where_and_when_begin_no_routine(talk: Conversation, said: str) -> None:
    talk.launch()
    talk.hears("no")
    talk.hears(said)
    assert "coached" not in talk.place
    assert not talk.ended


def test_a_muscle_of_a_cramp_that_was_told_begins_nothing(talk: Conversation) -> None:
    talk.launch()
    talk.hears("no")
    talk.hears("it was last night")
    talk.hears("it was in my left calf")
    assert (talk.place["id"], talk.place["entry"]) == ("what-are-leg-cramps", "soreness")
    assert "coached" not in talk.place
    assert "relief" not in talk.place


@pytest.mark.parametrize("said", ["only after lunch really", "in the morning mostly", "mostly in the evening"])
def test_when_it_comes_puts_nothing_off(talk: Conversation, said: str) -> None:
    talk.launch()
    talk.hears("no")
    talk.hears("I'm a desk worker and I'm stiff")
    assert talk.pending["kind"] == "offer"
    talk.hears(said)
    assert (talk.ended, talk.pending["kind"]) == (False, "offer")


@pytest.mark.parametrize("said", ["is it the air con", "is it my carpet"])
def test_a_thing_that_may_be_behind_it_is_no_question_of_the_stretch(talk: Conversation, said: str) -> None:
    talk.hears("start the desk routine")
    talk.interrupts(said, after=1)
    assert talk.place["id"] != "stretch.heel-toe"


def test_whether_to_go_on_is_asked_twice_at_most(talk: Conversation) -> None:
    talk.hears("start the desk routine")
    for said in ("is it the air con", "my cat is fat", "what about the moon"):
        talk.interrupts(said, after=1)
    assert talk.pending["kind"] == "what-now"
    assert "coached" not in talk.place
