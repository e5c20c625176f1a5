"""In which order a sentence is read: steps, and stages of them.

The first that is sure wins, and each has its reason for its place.
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from skill.conversation.readers import Readers
from skill.turn.acts import Act
from skill.turn.turn import Turn

Reader = Callable[[Readers, Turn], Act | None]
"""Gives the act that a turn asks for, or None where it is nothing that this one reads."""


class OfTurn(NamedTuple):
    """A reader that needs nothing but the turn. A lambda around it would be a second call at every step of a turn."""

    read: Callable[[Turn], Act | None]


State = Callable[[Turn], bool]
"""Whether something holds where a sentence is said, whatever its words are."""


class Step(NamedTuple):
    """A reader at its place in an order."""

    read: Reader | OfTurn
    why_here: str
    """What would go wrong if the readers below came first."""


class Stage(NamedTuple):
    """Steps of one subject, at its place among the others."""

    name: str
    why_here: str
    steps: tuple[Step, ...]
    only_where: frozenset[State] = frozenset()
    """What must hold for its steps to be asked at all. They do not look at it again."""


def of_turn(read: Callable[[Turn], Act | None]) -> OfTurn:
    """Make a reader of a function that needs nothing but the turn."""
    return OfTurn(read)


def first_act(order: Iterable[Step], readers: Readers, turn: Turn) -> Act | None:
    """Ask the readers one after another until one gives an act; None where none does."""
    for step in order:
        reader = step.read
        act = reader.read(turn) if isinstance(reader, OfTurn) else reader(readers, turn)
        if act is not None:
            return act
    return None
