"""What the skill stores about the page's listeners: in a file of its own, gone when the page's server stops."""

import shutil
import weakref
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from skill.settings import Settings
from skill.storage.sqlite_store import SqliteStore
from skill.storage.store import listener_key


class PageStore:
    """The store behind the page's skill, in a temporary folder that only this user may read.

    The diary is on: nobody but the person at this machine is heard.
    """

    def __init__(self) -> None:
        folder = mkdtemp(prefix="cramp-coach-")
        weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)  # also when Python ends
        self.settings = Settings(diary=True)
        self.engine = SqliteStore(Path(folder) / "store.sqlite3")

    def holds(self, user_id: str, now: float) -> dict[str, Any]:
        """Read everything that is stored about one listener; ``now`` is Unix seconds."""
        key = listener_key(user_id, self.settings.secret)
        diary = [entry.saved() for entry in self.engine.entries(key, now)]
        profile = self.engine.read(key, now).profile.saved()
        return {**profile, "diary": diary} if diary else profile

    def forget(self, user_id: str) -> None:
        """Delete everything about one listener."""
        self.engine.forget(listener_key(user_id, self.settings.secret))
