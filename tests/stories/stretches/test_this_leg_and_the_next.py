"""Stories of a stretch that counts: more of this leg, what comes next, gentler, and a stretch that is left out."""

import pytest

from skill.coaching.progress import load_coached, make_plan
from skill.knowledge.library import Library
from tests.conftest import Conversation

IN_A_HOLD = 20
"""Seconds after "ready" at which the first leg is held."""


def under_way(talk: Conversation, library: Library) -> tuple[str, str | None]:
    """The stretch under way, and its leg."""
    coached = load_coached(talk.place["coached"])
    assert coached is not None
    hold = make_plan(library, coached).hold_at(coached.hold)
    return hold.stretch.id, hold.side


def held(talk: Conversation, plan: str) -> None:
    """Begin something, and wait until its first leg is held."""
    talk.says_ready = False
    talk.hears(plan)
    talk.hears("ready")


@pytest.mark.parametrize(
    "said",
    [
        "gimme another two of them on this leg",
        "I'll have another two on this leg",
        "gie us two more on this side",
        "this leg needs another two",
        "don't swap yet do two more of these",
        "stay on this leg for two more",
        "one more like that on this leg before we swap",
        "not the other leg yet another go on this one",
        "let's do three more this leg's worse",
    ],
)
def test_more_of_this_leg_stays_with_it(talk: Conversation, library: Library, said: str) -> None:
    held(talk, "do the wall calf stretch")
    talk.interrupts(said, after=IN_A_HOLD)
    assert talk.place["id"] == "control.repeat"
    assert under_way(talk, library) == ("stretch.calf-wall", "left")


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("how many more on this leg", "control.time-left"),
        ("no more on this leg", "control.switch-side"),
        ("I've got another one in this leg", "relief.now"),
        ("do the other leg now", "control.switch-side"),
    ],
)
def test_what_else_is_said_of_this_leg_holds_it_no_more(talk: Conversation, said: str, place: str) -> None:
    held(talk, "do the wall calf stretch")
    talk.interrupts(said, after=IN_A_HOLD)
    assert talk.place["id"] == place


@pytest.mark.parametrize(
    "said", ["done what's next then", "that's that done what now", "finished what comes after this"]
)
def test_who_is_done_and_asks_what_comes_goes_on_to_it(talk: Conversation, library: Library, said: str) -> None:
    held(talk, "do the wall calf stretch")
    talk.interrupts(said, after=IN_A_HOLD)
    assert talk.place["id"] == "control.next"
    assert under_way(talk, library) == ("stretch.calf-wall", "right")


@pytest.mark.parametrize("after", [IN_A_HOLD, 75])
def test_nothing_is_held_again_after_the_last_leg(talk: Conversation, after: int) -> None:
    held(talk, "do the seated hamstring stretch")
    talk.interrupts("done what's next then", after=after)
    assert talk.place["id"] == "control.next"
    assert talk.pending["kind"] == "after-plan"
    assert talk.last.clip == ()


@pytest.mark.parametrize(
    "said",
    [
        "ease up I'm sixty four not twenty",
        "go easy I'm eighty",
        "gently I've a new hip you know",
        "not so hard I'm pregnant",
        "easy now",
    ],
)
def test_who_says_why_it_should_be_gentler_gets_it_gentler(talk: Conversation, said: str) -> None:
    held(talk, "do the wall calf stretch")
    talk.interrupts(said, after=IN_A_HOLD)
    assert talk.place["id"] == "control.easier"
    assert talk.place["coached"]["plan"] == "stretch.calf-towel"


@pytest.mark.parametrize("said", ["gently it's burning", "ease up it hurts", "ooh no that's sharp that"])
def test_what_hurts_stops_it(talk: Conversation, said: str) -> None:
    held(talk, "do the wall calf stretch")
    talk.interrupts(said, after=IN_A_HOLD)
    assert talk.place["id"] == "control.hurts"
    assert "coached" not in talk.place


@pytest.mark.parametrize(
    "said", ["go easy my calf's swollen", "ease off I've a pain in my chest", "easy now it's gone numb"]
)
def test_a_sign_goes_before_gentler(talk: Conversation, said: str) -> None:
    held(talk, "do the wall calf stretch")
    talk.interrupts(said, after=IN_A_HOLD)
    assert talk.place["id"] == "redflag"


@pytest.mark.parametrize(
    "said",
    [
        "skip this it's boring",
        "not this one tonight",
        "leave this one out I hate it",
        "miss this one out I'm not in the mood for it",
    ],
)
def test_who_is_in_no_mood_for_one_goes_on_to_the_next(talk: Conversation, said: str) -> None:
    held(talk, "start the bedtime routine")
    talk.interrupts(said, after=IN_A_HOLD)
    assert (talk.place["id"], talk.place["coached"]["plan"]) == ("control.next", "routine.bedtime")


def test_a_stretch_that_is_refused_for_the_body_is_swapped(talk: Conversation) -> None:
    held(talk, "start the bedtime routine")
    talk.interrupts("not this one my hip's bad", after=IN_A_HOLD)
    assert talk.place["id"] == "control.easier"


def test_the_one_before_is_gone_back_to(talk: Conversation, library: Library) -> None:
    held(talk, "start the bedtime routine")
    talk.hears("skip to the hamstring one")
    assert under_way(talk, library)[0] != "stretch.calf-wall"
    talk.hears("can we go back to the one we did before this")
    assert under_way(talk, library)[0] == "stretch.calf-wall"


@pytest.mark.parametrize("said", ["whoa I'm going over", "I'm about to topple"])
def test_who_loses_their_balance_stops(talk: Conversation, said: str) -> None:
    held(talk, "do the wall calf stretch")
    talk.interrupts(said, after=IN_A_HOLD)
    assert talk.place["id"] == "control.hurts"
