"""The store behind the page's skill: in this process only, and gone when the page's server stops."""

from typing import Any

from skill.settings import Settings
from skill.storage.in_process import InProcessMemory
from skill.storage.store import listener_key


class PageStore:
    """Settings and memory for the page's skill; only this class knows which storage engine it is.

    The diary is on: only the person at this machine is heard.
    """

    def __init__(self) -> None:
        self.settings = Settings(diary=True)
        self.memory = InProcessMemory()

    def holds(self, user_id: str, now: float) -> dict[str, Any]:
        """Read everything that is kept about one listener; ``now`` is Unix seconds."""
        key = listener_key(user_id, self.settings.secret)
        diary = [entry.saved() for entry in self.memory.entries(key, now)]
        profile = self.memory.recall(key, now).profile.saved()
        return {**profile, "diary": diary} if diary else profile

    def forget(self, user_id: str) -> None:
        """Delete everything about one listener."""
        self.memory.forget(listener_key(user_id, self.settings.secret))
