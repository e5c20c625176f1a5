"""Memory that lives as long as its process: for the try-it page and for stories."""

from skill.storage.diary_entry import Entry
from skill.storage.profile import load_profile
from skill.storage.store import ENTRY_SECONDS, PROFILE_SECONDS, Change, Remembered


class InProcessMemory:
    """Keeps what the other engines keep, in their form, until the process ends."""

    def __init__(self) -> None:
        self._profiles: dict[str, tuple[dict[str, object], int, float]] = {}
        self._entries: dict[tuple[str, int, str], Entry] = {}

    def recall(self, listener: str, now: float) -> Remembered:
        """Read a profile."""
        data, version, kept_at = self._profiles.get(listener, ({}, 0, now))
        return Remembered(load_profile(data), version) if now - kept_at < PROFILE_SECONDS else Remembered()

    def change(self, listener: str, change: Change, now: float, known: Remembered | None = None) -> Remembered:  # noqa: ARG002
        """Apply a change to the newest profile."""
        before = self.recall(listener, now)
        after = Remembered(change(before.profile), before.version + 1)
        self._profiles[listener] = (after.profile.saved(), after.version, now)
        return after

    def log(self, listener: str, entry: Entry, now: float) -> None:  # noqa: ARG002
        """Keep a diary entry."""
        self._entries[listener, entry.at, entry.id] = entry

    def entries(self, listener: str, now: float, since: float = 0) -> tuple[Entry, ...]:
        """Read the diary, newest first."""
        oldest = max(since, now - ENTRY_SECONDS)
        mine = [entry for (whose, at, _), entry in self._entries.items() if whose == listener and at >= oldest]
        return tuple(sorted(mine, key=lambda entry: (entry.at, entry.id), reverse=True))

    def erase(self, listener: str, entry: Entry) -> None:
        """Delete a diary entry."""
        self._entries.pop((listener, entry.at, entry.id), None)

    def forget(self, listener: str) -> None:
        """Delete everything about a listener."""
        self._profiles.pop(listener, None)
        self._entries = {key: entry for key, entry in self._entries.items() if key[0] != listener}
