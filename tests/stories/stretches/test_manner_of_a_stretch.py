"""Stories of how a stretch is wished: in another position, with another thing, quieter; and which one."""

import pytest

from skill.knowledge.library import Library
from tests.conftest import Conversation

WALL, TOWEL, QUAD_LYING = "stretch.calf-wall", "stretch.calf-towel", "stretch.quad-side-lying"
HEEL_RAISE, BEDTIME, MORNING = "stretch.heel-raise", "routine.bedtime", "routine.morning"


@pytest.mark.parametrize(
    ("stretch", "said", "plan"),
    [
        (WALL, "something lying down, I can't stand any more", TOWEL),
        (WALL, "my belly is coming in the way, something sitting", TOWEL),
        ("stretch.quad-standing", "the lying one then", QUAD_LYING),
        (QUAD_LYING, "standing, with a strap maybe", "stretch.quad-standing"),
    ],
)
def test_another_position_is_of_the_muscle_in_hand(
    talk: Conversation, library: Library, stretch: str, said: str, plan: str
) -> None:
    talk.hears(f"do the {library.stretches[stretch].name}")
    talk.interrupts(said, after=5)
    assert talk.place["coached"]["plan"] == plan


@pytest.mark.parametrize("said", ["I don't have a towel, can I use a dupatta", "would a belt do", "can I use my scarf"])
def test_what_pulls_a_foot_as_well_keeps_the_stretch(talk: Conversation, said: str) -> None:
    talk.hears("do the towel calf stretch")
    talk.interrupts(said, after=5)
    assert talk.place["coached"]["plan"] == TOWEL
    talk.hears("yes")
    assert talk.place["coached"]["plan"] == TOWEL


@pytest.mark.parametrize(
    ("said", "plan"), [("heel raises sound good", HEEL_RAISE), ("the bedtime routine sounds good", BEDTIME)]
)
def test_a_name_that_sounds_good_is_chosen(talk: Conversation, said: str, plan: str) -> None:
    talk.hears("what exercise helps prevent them")
    talk.hears(said)
    assert talk.place["coached"]["plan"] == plan


def test_magnesium_sounds_good_begins_nothing(talk: Conversation) -> None:
    talk.hears("how do i prevent cramps")
    talk.hears("magnesium sounds good")
    assert "coached" not in talk.place


@pytest.mark.parametrize("said", ["do I need the wall for this", "does it need a chair"])
def test_whether_a_thing_is_needed_is_of_the_stretch_in_hand(talk: Conversation, said: str) -> None:
    talk.hears("do the wall calf stretch")
    talk.interrupts(said, after=5)
    assert talk.place["coached"]["plan"] == WALL
    assert talk.place["kind"] != "topic"


def test_tonight_and_the_morning_are_two_routines(talk: Conversation) -> None:
    talk.hears("what should I do tonight and what in the morning")
    assert (talk.pending["first"], talk.pending["second"]) == (BEDTIME, MORNING)
    talk.hears("tonight first")
    assert talk.place["coached"]["plan"] == BEDTIME


def test_the_short_one_is_offered(talk: Conversation, library: Library) -> None:
    talk.hears("what routines do you have")
    talk.hears("the short one")
    assert talk.pending["then"] in library.stretches
