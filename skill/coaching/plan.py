"""From a stretch or a routine and the listener's wishes to a plan: the holds to do, in order."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from skill.coaching.count import CountStyle
from skill.knowledge.content import Routine, RoutineStep, Side, Stretch, Version

SHORTEST_HOLD = 10
LONGEST_HOLD = 60
"""Seconds: never longer, even when asked (evidence sheet, stretch dosing)."""
MOST_REPETITIONS = 5


@dataclass(frozen=True)
class Wishes:
    """What the listener asked for; None leaves it to the stretch or routine. ``side`` None means both legs."""

    seconds: int | None = None
    repetitions: int | None = None
    side: Side | None = None
    version: Version | None = None
    style: CountStyle = CountStyle.FIVES

    def within_limits(self) -> "Wishes":
        """Bring seconds and repetitions into the safe range."""
        return replace(
            self,
            seconds=self.seconds and min(max(self.seconds, SHORTEST_HOLD), LONGEST_HOLD),
            repetitions=self.repetitions and min(max(self.repetitions, 1), MOST_REPETITIONS),
        )


@dataclass(frozen=True)
class Hold:
    """One hold or flowing turn. ``side`` is None when both legs are stretched together."""

    stretch: Stretch
    version: Version
    side: Side | None
    repetition: int
    repetitions: int
    seconds: int
    rest_seconds: int


@dataclass(frozen=True)
class Plan:
    """All holds of a stretch or a routine; ``id`` is theirs."""

    id: str
    holds: tuple[Hold, ...]
    style: CountStyle


def plan_stretch(stretch: Stretch, wishes: Wishes) -> Plan:
    """Plan one stretch with its own dose where the listener wished nothing."""
    flowing = wishes.version == "flowing" and stretch.flowing is not None
    step = RoutineStep(
        stretch=stretch.id,
        version="flowing" if flowing else "hold",
        seconds=stretch.dose.flowing_seconds if flowing else stretch.dose.hold_seconds,
        repetitions=1 if flowing else stretch.dose.repetitions,
        rest_seconds=stretch.dose.rest_seconds,
    )
    return Plan(stretch.id, _holds(stretch, step, wishes.within_limits()), wishes.style)


def plan_routine(routine: Routine, stretches: Mapping[str, Stretch], wishes: Wishes) -> Plan:
    """Plan a routine: each step with its own dose, changed by what the listener wished."""
    wishes = wishes.within_limits()
    holds = [hold for step in routine.steps for hold in _holds(stretches[step.stretch], step, wishes)]
    return Plan(routine.id, tuple(holds), wishes.style)


def _holds(stretch: Stretch, step: RoutineStep, wishes: Wishes) -> tuple[Hold, ...]:
    repetitions = wishes.repetitions or step.repetitions
    return tuple(
        Hold(stretch, step.version, side, repetition, repetitions, wishes.seconds or step.seconds, step.rest_seconds)
        for side in _sides(stretch, wishes.side)
        for repetition in range(1, repetitions + 1)
    )


def _sides(stretch: Stretch, wished: Side | None) -> tuple[Side | None, ...]:
    if stretch.sides == "together":
        return (None,)
    return (wished,) if wished else ("left", "right")
