"""A routine is fitted to what somebody can do: what cannot be done is done otherwise, or left out."""

import pytest

from skill.coaching.choice import DOES_WITHOUT, can_do
from skill.coaching.plan import LEFT_OUT, Wishes, plan_routine
from skill.conversation.stretches.playing import fitting_swaps
from skill.knowledge.library import Library, load_library
from tests.at_device import AtDevice
from tests.returning_listener import talk as talk  # noqa: PLC0414  # a fixture

LIBRARY = load_library()


@pytest.mark.parametrize("limitation", DOES_WITHOUT)
@pytest.mark.parametrize("routine", sorted(LIBRARY.routines))
def test_nothing_that_cannot_be_done_is_in_it(library: Library, routine: str, limitation: str) -> None:
    swaps = fitting_swaps(library, routine, (limitation,))
    plan = plan_routine(library.routines[routine], library.stretches, Wishes(swaps=swaps))
    assert plan.holds
    possible = {each.id for each in library.stretches.values() if can_do(each, (limitation,))}
    muscles = {library.stretches[step.stretch].muscle for step in library.routines[routine].steps}
    if any(library.stretches[each].muscle in muscles for each in possible):
        assert {hold.stretch.id for hold in plan.holds} <= possible


def test_something_is_left_out_somewhere(library: Library) -> None:
    all_swaps = [fitting_swaps(library, routine, (each,)) for routine in library.routines for each in DOES_WITHOUT]
    assert any(LEFT_OUT in swaps.values() for swaps in all_swaps)


def test_who_cannot_stand_is_not_told_to_stand_up(talk: AtDevice) -> None:
    talk.hears("i can't stand")
    said = [talk.hears("start the after run routine")]
    while "Ready for" in said[-1]:
        said.append(talk.hears("yes"))
    assert "fitted" in said[0]
    assert not any("Stand " in each or "step forward" in each for each in said)


@pytest.mark.parametrize("routine", sorted(LIBRARY.routines))
def test_a_routine_of_which_nothing_would_be_left_stays_as_it_is(library: Library, routine: str) -> None:
    assert fitting_swaps(library, routine, tuple(DOES_WITHOUT)) == {}
