"""Readers in an order: the first that is sure of a sentence wins, and each has its reason for standing where it stands."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from skill.conversation.readers import Readers
from skill.turn.acts import Act
from skill.turn.turn import Turn

Reader = Callable[[Readers, Turn], Act | None]
"""Gives the act that a turn asks for, or None where it is nothing that this one reads."""


class Step(NamedTuple):
    """A reader at its place in an order."""

    read: Reader
    why_here: str
    """What would go wrong if the readers below came first."""


def of_turn(read: Callable[[Turn], Act | None]) -> Reader:
    """Make a reader of a function that needs nothing but the turn."""
    return lambda _readers, turn: read(turn)


def first_act(order: Iterable[Step], readers: Readers, turn: Turn) -> Act | None:
    """Ask the readers one after another until one gives an act; None where none does."""
    return next((act for step in order if (act := step.read(readers, turn)) is not None), None)
