"""Fits a stretch or routine into the time that the listener has."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from skill.coaching.plan import MOST_REPETITIONS, SHORTEST_HOLD, Plan, Wishes, plan_routine, plan_stretch
from skill.knowledge.content import Routine, Stretch

HOLDS_TRIED = (30, 25, 20, 15, SHORTEST_HOLD)
"""Seconds of a hold, the longest first."""
REPETITIONS_TRIED = (3, 2, 1)
REPETITIONS_FOR_LONGER = (MOST_REPETITIONS, MOST_REPETITIONS - 1)
"""Tried only where the usual ones leave much of the time unused: longer holds come before more of them."""
FULL_ENOUGH = 0.8
"""Part of the time there is that a plan with the usual repetitions must fill."""


def fit_routine(
    routine: Routine,
    stretches: Mapping[str, Stretch],
    wishes: Wishes,
    seconds: float,
    length: Callable[[Plan], float],
) -> Wishes:
    """Choose holds and repetitions so that the routine takes at most ``seconds``, as near to them as it can get.

    Where even the shortest is too long, the shortest is taken. ``length`` tells how long a plan takes.
    """
    return _fit(lambda tried: plan_routine(routine, stretches, tried), wishes, seconds, length)


def fit_stretch(stretch: Stretch, wishes: Wishes, seconds: float, length: Callable[[Plan], float]) -> Wishes:
    """Choose holds and repetitions of a single stretch in the same way."""
    return _fit(lambda tried: plan_stretch(stretch, tried), wishes, seconds, length)


def _fit(plan: Callable[[Wishes], Plan], wishes: Wishes, seconds: float, length: Callable[[Plan], float]) -> Wishes:
    timed = [(length(plan(tried)), tried) for tried in _tried(wishes, REPETITIONS_TRIED)]
    fitting = [(taken, tried) for taken, tried in timed if taken <= seconds]
    if not fitting:
        return min(timed, key=lambda each: each[0])[1]
    if max(fitting, key=lambda each: each[0])[0] < seconds * FULL_ENOUGH:
        more = ((length(plan(tried)), tried) for tried in _tried(wishes, REPETITIONS_FOR_LONGER))
        fitting += [(taken, tried) for taken, tried in more if taken <= seconds]
    return max(fitting, key=lambda each: each[0])[1]


def _tried(wishes: Wishes, often: tuple[int, ...]) -> Iterator[Wishes]:
    for repetitions in often:
        for hold in HOLDS_TRIED:
            yield replace(wishes, seconds=hold, repetitions=repetitions)
