"""What the skill keeps about the page's listeners: in a folder that goes when the page's server stops."""

from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any, Self

from skill.memory.places import listener_key
from skill.memory.sqlite import SqlitePlaces
from skill.place import Place
from skill.settings import Settings


class PageStore:
    """The store behind the page's skill: the one place that knows which engine it is.

    ``settings`` make a skill keep what it remembers here. Leaving its context deletes the folder.
    """

    def __init__(self) -> None:
        self._folder = TemporaryDirectory(prefix="cramp-coach-")
        file = Path(self._folder.name) / "memory.sqlite3"
        self.settings = Settings(memory_file=file)
        self._places = SqlitePlaces(file)

    def holds(self, user_id: str, now: float) -> dict[str, Any]:
        """Read everything that is kept about one listener; ``now`` is Unix seconds."""
        left = self._places.recall(self._key(user_id), now)
        return {"left": Place(id=left.plan, coached=left).saved()} if left else {}

    def forget(self, user_id: str) -> None:
        """Delete everything about one listener."""
        self._places.forget(self._key(user_id))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._folder.cleanup()

    def _key(self, user_id: str) -> str:
        return listener_key(user_id, self.settings.secret)
