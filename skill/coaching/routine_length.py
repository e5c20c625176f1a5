"""Fits a stretch or routine into the time that the listener has."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from skill.coaching.plan import SHORTEST_HOLD, Plan, Wishes, plan_routine, plan_stretch
from skill.knowledge.stretches import Routine, Stretch

HOLDS_TRIED = (30, 25, 20, 15, SHORTEST_HOLD)
"""Seconds of a hold, the longest first."""
REPETITIONS_TRIED = (3, 2, 1)
REPETITIONS_FOR_LONGER = (8, 6, 5, 4)
"""Tried only where the usual ones leave much of the time unused: longer holds come before more of them."""
FULL_ENOUGH = 0.8
"""Part of the time there is that a plan with the usual repetitions must fill."""
SPARE = 15
"""Seconds of a routine's time that may stay unused: for less, holds are kept to the round numbers that are tried."""


def fit_routine(
    routine: Routine,
    stretches: Mapping[str, Stretch],
    wishes: Wishes,
    seconds: float,
    length: Callable[[Plan], float],
) -> Wishes:
    """Choose holds and repetitions so that the routine takes at most ``seconds``, as near to them as it can get.

    What round holds leave unused is filled by whole seconds. Where even the shortest is too long, the shortest is
    taken. ``length`` tells how long a plan takes.
    """

    def plan(tried: Wishes) -> Plan:
        return plan_routine(routine, stretches, tried)

    taken, best = _fit(plan, wishes, seconds, length)
    return _filled(plan, best, seconds, taken, length) if seconds - taken > SPARE else best


def fit_stretch(stretch: Stretch, wishes: Wishes, seconds: float, length: Callable[[Plan], float]) -> Wishes:
    """Choose holds and repetitions of a single stretch in the same way, of round numbers alone."""
    return _fit(lambda tried: plan_stretch(stretch, tried), wishes, seconds, length)[1]


def _fit(
    plan: Callable[[Wishes], Plan], wishes: Wishes, seconds: float, length: Callable[[Plan], float]
) -> tuple[float, Wishes]:
    timed = [(length(plan(tried)), tried) for tried in _tried(wishes, REPETITIONS_TRIED)]
    fitting = [(taken, tried) for taken, tried in timed if taken <= seconds]
    if not fitting:
        return min(timed, key=lambda each: each[0])
    if max(fitting, key=lambda each: each[0])[0] < seconds * FULL_ENOUGH:
        more = ((length(plan(tried)), tried) for tried in _tried(wishes, REPETITIONS_FOR_LONGER))
        fitting += [(taken, tried) for taken, tried in more if taken <= seconds]
    return max(fitting, key=lambda each: each[0])


def _filled(
    plan: Callable[[Wishes], Plan], best: Wishes, seconds: float, taken: float, length: Callable[[Plan], float]
) -> Wishes:
    """Make every hold longer by the same whole seconds, as many as the time allows."""
    hold = best.seconds or SHORTEST_HOLD
    most = min(int((seconds - taken) // len(plan(best).holds)), HOLDS_TRIED[0] - hold)
    longer = (replace(best, seconds=hold + more) for more in range(most, 0, -1))
    return next((tried for tried in longer if length(plan(tried)) <= seconds), best)


def _tried(wishes: Wishes, often: tuple[int, ...]) -> Iterator[Wishes]:
    for repetitions in often:
        for hold in HOLDS_TRIED:
            yield replace(wishes, seconds=hold, repetitions=repetitions)
