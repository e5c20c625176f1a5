"""From a stretch or a routine and the listener's wishes to a plan: the holds to do, in order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property, lru_cache

from skill.coaching.count import CountStyle
from skill.coaching.moves import LONGEST_SET, MOST_MOVES, moves_in_sets, seconds_a_move
from skill.knowledge.stretches import Routine, RoutineStep, Side, Stretch, Version

SHORTEST_HOLD = 10
"""Seconds: as in the trial of bedtime stretching (`hallegraeff-2012` of content/sources.json),
and the least that is general advice."""
LONGEST_HOLD = LONGEST_SET
"""Seconds: never longer, even when asked. General advice is 10 to 30,
for older people up to 60 (American College of Sports Medicine)."""
MOST_REPETITIONS = 10
"""On each leg; whoever asks for more has short leans in mind (`stretch.calf-lean`), or was heard wrong."""
LEFT_OUT = ""
"""In place of a stretch that cannot be done, where nothing else can be done for its muscle."""
KEPT_PLANS = 128
"""Plans of single stretches that are not made again."""


class Pace(StrEnum):
    """How much time there is to get into position."""

    SLOW = "slow"
    NORMAL = "normal"
    FAST = "fast"
    WAIT = "wait"
    """The count waits until the listener says "ready"."""


@dataclass(frozen=True)
class Wishes:
    """What the listener asked for; None leaves it to the stretch or routine. ``side`` None means both legs.

    ``first`` is the leg to begin with;
    ``swaps`` maps ids of a routine's stretches to those done instead, or to LEFT_OUT.
    """

    seconds: int | None = None
    repetitions: int | None = None
    """Holds or sets on each side; with ``moves`` the fewest sets."""
    moves: int | None = None
    """Moves on each side, of a stretch that is done flowing."""
    side: Side | None = None
    first: Side | None = None
    version: Version | None = None
    style: CountStyle = CountStyle.FIVES
    pace: Pace = Pace.NORMAL
    swaps: Mapping[str, str] = field(default_factory=dict, hash=False)

    def within_limits(self) -> "Wishes":
        """Bring seconds, repetitions and moves into the safe range."""
        if self.seconds is None and self.repetitions is None and self.moves is None:
            return self
        return replace(
            self,
            seconds=self.seconds and min(max(self.seconds, SHORTEST_HOLD), LONGEST_HOLD),
            repetitions=self.repetitions and min(max(self.repetitions, 1), MOST_REPETITIONS),
            moves=self.moves and min(max(self.moves, 1), MOST_MOVES),
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
    moves: int | None = None
    """Moves of this set, where they are counted."""

    @property
    def group(self) -> tuple[str, Side | None]:
        """What the holds of one leg in one stretch share."""
        return (self.stretch.id, self.side)


@dataclass(frozen=True)
class Taught:
    """What a listener knows of the stretches of a plan."""

    known: frozenset[str] = frozenset()
    """Ids of the stretches that are only named."""
    brief: frozenset[str] = frozenset()
    """Ids of those whose position is said in one sentence; any other is explained in full."""
    waits: bool = False
    """Whether a stretch that is explained in full is not counted before the listener says "ready", or stays silent."""


NOTHING_TAUGHT = Taught()


@dataclass(frozen=True)
class Plan:
    """All holds of a stretch or a routine; ``id`` is theirs."""

    id: str
    holds: tuple[Hold, ...]
    style: CountStyle
    pace: Pace = Pace.NORMAL
    taught: Taught = NOTHING_TAUGHT
    at_night: bool = False
    """Whether breaths are slower."""

    def __hash__(self) -> int:
        """Hash once: the same plan makes clip after clip."""
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash((self.id, self.holds, self.style, self.pace, self.taught, self.at_night))

    def nearest(self, index: int) -> int:
        """The index of a hold that there is: a stored one may lie outside, since content and wishes change."""
        return min(max(index, 0), len(self.holds) - 1)

    def hold_at(self, index: int) -> Hold:
        """The hold at an index, or the nearest that there is."""
        return self.holds[self.nearest(index)]

    def is_explained(self, index: int) -> bool:
        """Whether the stretch of a hold is explained in full."""
        return self.holds[index].stretch.id not in self.taught.known | self.taught.brief

    def is_once_more(self, index: int) -> bool:
        """Whether a hold repeats the one before it, with the same leg in the same stretch."""
        return index > 0 and self.holds[index - 1].group == self.holds[index].group

    def waits_at(self, index: int) -> bool:
        """Whether the count of a hold waits for "ready": wherever the body moves, or where a stretch is taught."""
        hold, before = self.holds[index], self.holds[index - 1] if index else None
        if self.is_once_more(index):
            return self.pace is Pace.WAIT and bool(hold.stretch.again) and hold.version == "hold"
        is_taught = self.taught.waits and self.is_explained(index)
        return self.pace is Pace.WAIT or (is_taught and (before is None or before.stretch.id != hold.stretch.id))

    @property
    def moves_each_side(self) -> int | None:
        """Moves of the side that it begins with, all sets together; None where none are counted."""
        return sum(hold.moves or 0 for hold in self.holds if hold.group == self.holds[0].group) or None

    def groups(self) -> tuple[int, ...]:
        """Index of the first hold of each leg in each stretch."""
        holds = self.holds
        return tuple(i for i, hold in enumerate(holds) if i == 0 or hold.group != holds[i - 1].group)


@lru_cache(KEPT_PLANS)
def plan_stretch(stretch: Stretch, wishes: Wishes, taught: Taught = NOTHING_TAUGHT, *, at_night: bool = False) -> Plan:
    """Plan one stretch with its own dose where the listener wished nothing."""
    holds = _holds(stretch, _own_dose(stretch, wishes), wishes.within_limits())
    return Plan(stretch.id, holds, wishes.style, wishes.pace, taught, at_night)


def plan_routine(
    routine: Routine,
    stretches: Mapping[str, Stretch],
    wishes: Wishes,
    taught: Taught = NOTHING_TAUGHT,
    *,
    at_night: bool = False,
) -> Plan:
    """Plan a routine: each step with its own dose, changed by what the listener wished."""
    holds: list[Hold] = []
    for step in routine.steps:
        done = wishes.swaps.get(step.stretch, step.stretch)
        if done == LEFT_OUT:
            continue
        stretch = stretches[done]
        flowing = step.version == "flowing" and stretch.flowing is not None
        fitting = step if flowing or step.version == "hold" else _own_dose(stretch, Wishes())
        holds.extend(_holds(stretch, fitting, wishes.within_limits()))
    return Plan(routine.id, tuple(holds), wishes.style, wishes.pace, taught, at_night)


def stretch_number(holds: Sequence[Hold], hold: Hold) -> tuple[int, int]:
    """Which stretch of a plan a hold belongs to, from 1, and how many there are; both legs of one are one stretch."""
    stretches = list(dict.fromkeys(each.stretch.id for each in holds))
    return stretches.index(hold.stretch.id) + 1, len(stretches)


def same_hold(before: Plan, index: int, after: Plan) -> int:
    """Find a plan's hold in another version of it: the same stretch, leg and repetition, or the last there is."""
    hold = before.holds[index]
    same = [i for i, other in enumerate(after.holds) if other.group == hold.group]
    if not same:
        return after.nearest(index)
    return same[min(hold.repetition, len(same)) - 1]


def _own_dose(stretch: Stretch, wishes: Wishes) -> RoutineStep:
    usual = stretch.dose.version
    flowing = (wishes.version or usual) == "flowing" and stretch.flowing is not None
    return RoutineStep(
        stretch=stretch.id,
        version="flowing" if flowing else "hold",
        seconds=stretch.dose.flowing_seconds if flowing else stretch.dose.hold_seconds,
        repetitions=1 if flowing and usual == "hold" else stretch.dose.repetitions,
        rest_seconds=stretch.dose.rest_seconds,
    )


def _holds(stretch: Stretch, step: RoutineStep, wishes: Wishes) -> tuple[Hold, ...]:
    lengths = _lengths(stretch, step, wishes)
    return tuple(
        Hold(stretch, step.version, side, repetition, len(lengths), seconds, step.rest_seconds, moves)
        for side in _sides(stretch, wishes)
        for repetition, (seconds, moves) in enumerate(lengths, 1)
    )


def _lengths(stretch: Stretch, step: RoutineStep, wishes: Wishes) -> list[tuple[int, int | None]]:
    """Seconds of each hold or set of one side, and its moves where they are counted."""
    flowing = stretch.flowing if step.version == "flowing" else None
    if flowing and wishes.moves:
        sets = moves_in_sets(wishes.moves, flowing, wishes.repetitions or 1)
        return [(each * seconds_a_move(flowing), each) for each in sets]
    return [(wishes.seconds or step.seconds, None)] * (wishes.repetitions or step.repetitions)


def _sides(stretch: Stretch, wishes: Wishes) -> tuple[Side | None, ...]:
    if stretch.sides == "together":
        return (None,)
    if wishes.side:
        return (wishes.side,)
    return ("right", "left") if wishes.first == "right" else ("left", "right")
