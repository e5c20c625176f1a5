"""Stories of what hurts in a stretch: it is kept for the session, and rules out what holds the leg the same way."""

import pytest

from skill.knowledge.library import Library
from tests.conftest import Conversation

WALL, TOWEL, BENT, QUADS = "stretch.calf-wall", "stretch.calf-towel", "stretch.soleus", "stretch.quad-standing"


def test_a_knee_that_hurts_when_it_is_straight_is_offered_a_bent_one(talk: Conversation, library: Library) -> None:
    talk.hears("do the wall calf stretch")
    talk.interrupts("ow my knee", after=20)
    assert (talk.place["id"], talk.pending["then"]) == ("control.hurts", BENT)
    talk.hears("hmm it hurts when it's straight")
    assert talk.pending["then"] == BENT
    talk.hears("can I bend it")
    assert talk.pending["then"] == BENT
    talk.hears("ok something else then")
    assert library.stretches[talk.pending["then"]].knee != "straight"


@pytest.mark.parametrize("said", ["it's my knee when I straighten it", "it hurts when it's straight", "can I bend it"])
def test_the_way_it_is_held_is_told_afterwards(talk: Conversation, said: str) -> None:
    talk.hears("do the wall calf stretch")
    talk.interrupts("that hurts", after=20)
    assert talk.pending["then"] == TOWEL
    talk.hears(said)
    assert talk.pending["then"] == BENT
    talk.hears("yes")
    assert talk.place["coached"]["plan"] == BENT


def test_it_is_kept_for_the_session(talk: Conversation, library: Library) -> None:
    talk.hears("do the wall calf stretch")
    talk.interrupts("ow my knee", after=20)
    talk.hears("no")
    talk.hears("start the bedtime routine")
    swaps = talk.place["coached"]["swaps"]
    assert library.stretches[swaps[WALL]].knee != "straight"


def test_weight_on_the_leg_stands_nobody_up(talk: Conversation, library: Library) -> None:
    talk.hears("do the wall calf stretch")
    talk.interrupts("that hurts", after=20)
    talk.hears("it's when I put weight on it")
    talk.hears("yes")
    assert library.stretches[talk.place["coached"]["plan"]].position != "standing"


def test_where_none_is_left_what_else_offers_no_stretch_that_hurt(talk: Conversation) -> None:
    talk.hears("do the standing quad stretch")
    talk.interrupts("ow my knee", after=20)
    assert talk.pending["then"] == "when-to-see-doctor"
    talk.hears("what else")
    assert talk.pending["kind"] == "offer"
    assert talk.pending["then"] != QUADS


def test_a_no_to_what_is_offered_after_pain_ends_nothing(talk: Conversation) -> None:
    talk.hears("do the wall calf stretch")
    talk.interrupts("ow ow my knee", after=20)
    talk.hears("no")
    assert (talk.ended, talk.pending["kind"]) == (False, "what-now")


def test_another_one_is_never_the_one_that_hurt(talk: Conversation) -> None:
    talk.hears("do the wall calf stretch")
    talk.interrupts("that hurts", after=20)
    offered = []
    for said in ("is there a different one", "something else", "something else"):
        talk.hears(said)
        offered.append(talk.pending["then"])
    assert WALL not in offered
    assert len(set(offered)) == len(offered)


def test_a_sore_knee_goes_on_with_a_bent_one(talk: Conversation) -> None:
    talk.hears("do the wall calf stretch")
    talk.interrupts("actually my right knee is sore", after=5)
    assert (talk.place["coached"]["plan"], talk.place["coached"].get("side")) == (BENT, None)
