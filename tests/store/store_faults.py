"""Faults of a backend, by name: a `with` breaks it and gives an engine that meets the fault;
its end repairs what it broke.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Generic, TypeVar

from skill.storage.store import Store

LISTENER = "the-listener-of-this-test"
Broken = AbstractContextManager[Store]
Kept = TypeVar("Kept")


@dataclass(frozen=True)
class Fault(Generic[Kept]):
    """A fault of one kind of backend.

    ``keeps`` tells whether a change and an entry must be kept under it: True, False, or None where either may be,
    as long as nobody is told so wrongly. ``loses`` tells that it destroys what was kept before.
    """

    name: str
    broken: Callable[[Kept], Broken]
    keeps: bool | None = False
    loses: bool = False
