"""Half words of somebody in pain: a cry is of what is under way, and a cramp that has moved is asked where it is."""

import pytest

from tests.at_device import AtDevice
from tests.conftest import Conversation
from tests.diary_listener import talk as keeps_diary

__all__ = ["keeps_diary"]
RELIEF, EASED, HURTS = "relief.now", "relief.eased", "control.hurts"


@pytest.mark.parametrize("said", ["ow", "ouch"])
def test_a_cry_in_a_stretch_is_of_the_stretch(keeps_diary: AtDevice, said: str) -> None:
    keeps_diary.hears("calf stretch")
    keeps_diary.interrupts(said, after=40)
    assert (keeps_diary.place["id"], keeps_diary.place.get("relief")) == (HURTS, None)


def test_a_cramp_that_is_cried_out_in_it_is_helped_with(keeps_diary: AtDevice) -> None:
    keeps_diary.hears("calf stretch")
    keeps_diary.interrupts("aah cramp", after=40)
    assert keeps_diary.place["id"] == RELIEF


def test_a_cry_out_of_the_blue_is_helped_with(talk: Conversation) -> None:
    talk.hears("ow")
    assert talk.place["id"] == RELIEF


def test_a_cry_in_a_cramp_goes_on(talk: Conversation) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears("ow")
    assert (talk.place["relief"]["muscle"], talk.place["relief"]["round"]) == ("calf", 2)


@pytest.mark.parametrize("said", ["it moved", "it's moved", "it's gone somewhere else"])
def test_a_cramp_that_has_moved_is_asked_where_it_is(talk: Conversation, said: str) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears(said)
    assert talk.pending == {"kind": "check-in", "asks_muscle": True}
    assert not talk.last.clip


def test_one_that_says_where_it_has_moved_is_helped_with_there(talk: Conversation) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears("it moved to my foot")
    assert talk.place["relief"]["muscle"] == "foot"


def test_what_has_worked_ends_the_help_whatever_is_asked_next(talk: Conversation) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears("that's done it what now")
    assert talk.place["id"] == EASED
