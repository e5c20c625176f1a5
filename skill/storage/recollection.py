"""What one request reads and writes of a listener's memory: profile and diary at most once each, and never a failure."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from skill.runtime.deadline import Deadline
from skill.storage.diary_entry import Entry
from skill.storage.profile import Profile
from skill.storage.store import Change, Memory, MemoryUnavailableError, Remembered

SLOW_SECONDS = 0.4
"""A store that takes longer for one call is not called again in the same request: an answer comes first."""

ERASING_SECONDS = 2.5
"""No new entry is erased after so long: Alexa waits for an answer."""

Result = TypeVar("Result")


class Recollection:
    """One listener's memory during one request. It is read when first asked for, and written once, at the end.

    ``now`` is Unix seconds; ``deadline`` the request's.
    """

    def __init__(self, memory: Memory, listener: str, now: float, deadline: Deadline) -> None:
        self.memory = memory
        self.listener = listener
        self.now = now
        self.failed = False
        self._deadline = deadline
        self._known: Remembered | None = None
        self._pending: list[Change] = []

    @property
    def read(self) -> bool:
        """Whether the profile was read in this request."""
        return self._known is not None

    def profile(self) -> Profile:
        """Give what is remembered, with what this request already adds to it; nothing where the store is down."""
        if self._known is None and not self.failed:
            self._known = self._attempt(lambda: self.memory.recall(self.listener, self.now))
        return _applied(self._pending, self._known.profile if self._known else Profile())

    def add(self, change: Change) -> None:
        """Have a change written at the end of the request."""
        self._pending.append(change)

    def write(self) -> bool:
        """Write the changes; False when they may not be kept."""
        changes = self._pending
        if not changes:
            return True
        if self.failed:
            return False
        kept = self._attempt(
            lambda: self.memory.change(self.listener, lambda old: _applied(changes, old), self.now, self._known),
        )
        self._pending = []
        return kept is not None

    def entries(self, since: float = 0) -> tuple[Entry, ...] | None:
        """Read the diary from then on (Unix seconds), newest first; None where the store is down."""
        if self.failed:
            return None
        return self._attempt(lambda: self.memory.entries(self.listener, self.now, since))

    def log(self, entry: Entry) -> bool:
        """Keep a diary entry at once; False when it may not be kept."""
        return self._done(lambda: self.memory.log(self.listener, entry, self.now))

    def erase(self, entries: Sequence[Entry]) -> int:
        """Delete diary entries; tell how many are gone, which is fewer when the store fails or takes long."""
        deadline = self._deadline.within(ERASING_SECONDS)
        for gone, entry in enumerate(entries):
            if deadline.over or not self._done(partial(self.memory.erase, self.listener, entry)):
                return gone
        return len(entries)

    def forget(self) -> bool:
        """Delete everything about the listener; False when that was not possible."""
        self._pending, self._known = [], None
        self.failed = False
        return self._done(lambda: self.memory.forget(self.listener))

    def _done(self, call: Callable[[], None]) -> bool:
        """Tell whether a call was done; none is made to a store that has failed in this request."""

        def attempted() -> bool:
            call()
            return True

        return not self.failed and self._attempt(attempted) is not None

    def _attempt(self, call: Callable[[], Result]) -> Result | None:
        patience = self._deadline.within(SLOW_SECONDS)
        try:
            result = call()
        except MemoryUnavailableError:  # the engine has logged it
            self.failed = True
            return None
        self.failed = patience.over
        return result


def _applied(changes: Sequence[Change], profile: Profile) -> Profile:
    for change in changes:
        profile = change(profile)
    return profile
