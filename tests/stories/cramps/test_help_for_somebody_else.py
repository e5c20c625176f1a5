"""Stories: help that is asked for somebody else, whether a sore leg may be stretched,
and the end of a stretch that ended by itself.
"""

import pytest

from tests.conftest import Conversation


@pytest.mark.parametrize(
    "said", ["can you help my girlfriend", "could you help my dad with his leg", "i need help for my mum"]
)
def test_who_asks_for_somebody_is_asked_about_their_cramp(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.pending["kind"] == "cramping-now"
    talk.hears("yes")
    assert talk.place["relief"]["position"] == "helping"


@pytest.mark.parametrize("said", ["can you help my husband find his keys", "can you help my cramps"])
def test_other_help_is_asked_for_without_a_cramp(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.pending["kind"] != "cramping-now"


@pytest.mark.parametrize("told", ["my calf is sore", "my thigh aches after football"])
@pytest.mark.parametrize("asked", ["can i stretch", "should i stretch it"])
def test_who_has_told_of_a_sore_leg_hears_when_not_to_stretch(talk: Conversation, told: str, asked: str) -> None:
    talk.hears(told)
    talk.hears(asked)
    assert talk.place["entry"] == "when-not-stretch"


def test_who_has_told_of_nothing_hears_what_stretching_does(talk: Conversation) -> None:
    talk.hears("can i stretch")
    assert (talk.place["id"], talk.place.get("entry")) == ("daily-routine", None)


def test_a_night_cramp_is_no_sore_leg(talk: Conversation) -> None:
    talk.hears("why do i get cramps at night")
    talk.hears("should i stretch")
    assert talk.place["entry"] != "when-not-stretch"


@pytest.mark.parametrize("said", ["that's me", "done", "that's it for today"])
def test_a_stretch_that_ended_by_itself_is_not_broken_off(talk: Conversation, said: str) -> None:
    talk.hears("stretch my calf")
    talk.hears("ready")
    talk.interrupts(said, after=240)
    assert talk.place == {"kind": "control", "id": "control.stop"}


def test_a_position_that_is_refused_is_kept_to_and_the_stretch_goes_on(talk: Conversation) -> None:
    talk.hears("start a seated stretch for my calf")
    talk.hears("no not standing")
    assert "relief" not in talk.place
    assert talk.place["coached"]["plan"] == "stretch.calf-towel"


@pytest.mark.parametrize("stretch", ["stretch my hamstring", "do the foot stretch", "stretch my calf"])
def test_something_else_after_one_that_hurt_is_another_stretch(talk: Conversation, stretch: str) -> None:
    talk.hears(stretch)
    first = talk.place["coached"]["plan"]
    talk.interrupts("that hurts", after=3)
    talk.hears("something else")
    assert talk.pending["kind"] == "offer"
    assert talk.pending["then"].startswith("stretch.")
    assert talk.pending["then"] != first
