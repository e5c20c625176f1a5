"""Counted moves: how often somebody rises, leans or swings on each side,
in sets that are no longer than a hold may be.
"""

from dataclasses import dataclass
from math import ceil

from skill.knowledge.stretches import FlowingScript

LONGEST_SET = 60
"""Seconds, as of a hold."""
MOST_SETS = 5
"""The most that a stretch has of its own accord; more moves than fit into them are not counted at once."""
SHORTEST_BEAT = 3
"""Seconds, by the schema of a stretch."""
MOST_MOVES = MOST_SETS * LONGEST_SET // SHORTEST_BEAT
"""Of the fastest move there is."""
FEW = 3
"""Up to so many times are sets: nobody means two heel raises in all."""


@dataclass(frozen=True)
class Times:
    """How often something was asked for, as it was said. None where it was not."""

    repetitions: int | None = None
    """A number of times, of repetitions or of sets."""
    in_sets: bool = False
    """Whether those were called sets."""
    number: int | None = None
    """A number without a unit: "fifteen heel raises"."""
    seconds: int | None = None
    """The length of a set or hold; the same as the number where that may be meant."""


@dataclass(frozen=True)
class Counted:
    """What `Times` come to in a stretch that moves."""

    moves: int | None
    """On each side, all sets together."""
    sets: int | None


def counted(said: Times) -> Counted:
    """Tell moves from sets: "twelve times" are moves, "twice" are sets,
    and "two sets of ten" are twenty moves in two sets.
    """
    few = said.repetitions is not None and (said.in_sets or said.repetitions <= FEW)
    if said.seconds and said.seconds != said.number:
        return Counted(None, said.repetitions)
    if said.repetitions and not few:
        return Counted(said.repetitions, None)
    if said.number and said.number > FEW:
        return Counted(said.number * (said.repetitions or 1), said.repetitions)
    return Counted(None, said.repetitions or said.number)


def seconds_a_move(flowing: FlowingScript) -> int:
    """Give the seconds of one move: in and out, or one beat where each is a move of its own."""
    return flowing.beat_seconds if flowing.each_beat else 2 * flowing.beat_seconds


def most_moves(flowing: FlowingScript) -> int:
    """Give the moves of the most sets, of a minute at most."""
    return MOST_SETS * (LONGEST_SET // seconds_a_move(flowing))


def moves_in_sets(moves: int, flowing: FlowingScript, sets: int = 1) -> tuple[int, ...]:
    """Spread moves evenly over as few sets as they fit into, at least ``sets``: 25 ankle pumps are 9, 8 and 8."""
    moves = max(min(moves, most_moves(flowing)), 1)
    number = max(ceil(moves / (LONGEST_SET // seconds_a_move(flowing))), min(sets, moves))
    each, longer = divmod(moves, number)
    return (*[each + 1] * longer, *[each] * (number - longer))


def whole_moves(seconds: int, flowing: FlowingScript) -> int:
    """Give the moves that take at least so many seconds."""
    return ceil(seconds / seconds_a_move(flowing))
