"""Keeps what was read of the last sentences: a turn asks the same reader about the same words again and again."""

from collections.abc import Callable
from functools import lru_cache
from typing import Generic, ParamSpec, TypeVar

RECENT_READINGS = 8
"""Sentences. A turn has one or two, and reads parts of them; the whole of the one before may be asked about, too."""

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")


class Recent(Generic[Asked, Answer]):
    """A method that keeps its last answers. A reader that is pickled for a package takes none of them with it."""

    def __init__(self, read: Callable[Asked, Answer]) -> None:
        self._read = read
        self._kept: Callable[Asked, Answer] = lru_cache(RECENT_READINGS)(read)

    def __call__(self, *args: Asked.args, **kwargs: Asked.kwargs) -> Answer:
        """Read, or give what was read a moment ago."""
        return self._kept(*args, **kwargs)

    def __reduce__(self) -> tuple[type["Recent[Asked, Answer]"], tuple[Callable[Asked, Answer]]]:
        return Recent, (self._read,)
