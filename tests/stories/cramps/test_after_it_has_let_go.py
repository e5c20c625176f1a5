"""What is asked once a cramp has let go: getting up, sleeping, another one; and a leg that was only asleep."""

import pytest

from skill.turn.place import RELIEF
from tests.conftest import Conversation

UP = (
    "should i walk about now",
    "is it ok to get up",
    "can i put weight on it",
    "can i go to the loo now",
    "how do i get up safely",
)


@pytest.mark.parametrize("said", UP)
def test_getting_up_is_answered_and_the_note_is_offered_again(talk: Conversation, said: str) -> None:
    for each in ("cramp in my calf", "it's gone"):
        talk.hears(each)
    before = talk.pending["kind"]
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"] in (before, "what-now")) == ("control.declined", True)


def test_who_is_old_or_unsteady_hears_more_of_it(talk: Conversation) -> None:
    for each in ("cramp in my calf", "it's gone"):
        talk.hears(each)
    plain = talk.hears("can i get up")
    talk.new_session()
    for each in ("i'm eighty three", "cramp in my calf", "i'm a bit wobbly", "it's let go"):
        talk.hears(each)
    assert len(talk.hears("how can i stop falling when i get up to it")) > len(plain)


def test_nobody_unsteady_is_sent_for_a_walk(talk: Conversation) -> None:
    for each in ("cramp in my thigh", "i'm a bit wobbly i don't want to stand"):
        talk.hears(each)
    assert "walk" not in talk.hears("it's let go")


@pytest.mark.parametrize(
    ("said", "entry"),
    [("will i get another", "next-time"), ("how long till it's safe to sleep", "back-to-sleep")],
)
def test_what_comes_next_is_answered(talk: Conversation, said: str, entry: str) -> None:
    for each in ("cramp in my calf", "it's gone", said):
        talk.hears(each)
    assert talk.place["entry"] == entry


def test_nobody_is_asked_whether_it_cramps_that_has_let_go(talk: Conversation) -> None:
    for each in ("cramp in my calf", "it's gone", "no", "no", "should i take anything", "yes"):
        talk.hears(each)
    assert talk.place["id"] != RELIEF


def test_what_cannot_be_done_begins_no_stretch_where_none_was_asked_for(talk: Conversation) -> None:
    for each in ("how do i stop it coming back tonight", "i can't get on the floor, bad knees"):
        talk.hears(each)
    assert talk.pending["kind"] == "offer"


def test_a_leg_that_was_lain_on_is_no_sign(talk: Conversation) -> None:
    for each in ("it's all pins and needles in my leg", "i was lying on it", "it's coming back now"):
        talk.hears(each)
    assert talk.place["id"] not in ("redflag", "redflag.ask", RELIEF)


def test_a_leg_that_is_cold_is_one_though_it_was_lain_on(talk: Conversation) -> None:
    for each in ("my leg's gone numb and cold", "i was lying on it"):
        talk.hears(each)
    assert talk.place["id"] == "redflag"
