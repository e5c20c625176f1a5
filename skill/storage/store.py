"""The one interface to what is stored about listeners; two engines implement it, SQLite and DynamoDB."""

import hmac
import json
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Protocol

from skill.storage.diary_entry import Entry
from skill.storage.profile import Profile

log = logging.getLogger("cramp-coach")

PROFILE_SECONDS = 400 * 24 * 60 * 60
"""A profile that was not changed for so long is deleted."""
ENTRY_SECONDS = 400 * 24 * 60 * 60
"""Diary entries older than this are deleted."""
CALL_SECONDS = 1.0
"""No call takes longer, whatever the engine's file or table does."""

DAY_SECONDS = 24 * 60 * 60
"""A request's time that is further than this from the store's own clock is not believed."""
EARLIEST = 1_767_225_600
"""The first second of 2026: a machine whose clock shows less has just started, and not been told the date yet."""

Change = Callable[[Profile], Profile]
Clock = Callable[[], float]
"""Tells Unix seconds."""


class StoreUnavailableError(Exception):
    """The store is down, slow, full or broken. Nothing was stored, or nobody can tell."""


@dataclass(frozen=True)
class StoredProfile:
    """A profile as it was read."""

    profile: Profile = field(default_factory=Profile)
    version: int = 0
    """The number of its last writing, which no other writing has; 0 where nothing is stored."""


@dataclass(frozen=True)
class ClockTimes:
    """Now, as two clocks tell it: the request's, which anybody may have set, and the store's own."""

    written: float
    """What is written expires so long after this: the request's time, or the store's where they are more than a day
    apart and the store's has a date."""
    judged: float
    """What expires later than this is still there: the earlier time of both,
    so that no clock that lies deletes anything."""

    @classmethod
    def of(cls, now: float, clock: Clock) -> "ClockTimes":
        """Weigh a request's time, in Unix seconds, against the store's clock."""
        own = clock()
        return cls(written=now if abs(now - own) <= DAY_SECONDS or own < EARLIEST else own, judged=min(now, own))


class Store(Protocol):
    """What is stored about listeners, each under a key that does not tell who it is.

    Every method ends within `CALL_SECONDS`, and raises StoreUnavailableError, and nothing else, where it cannot do its
    work by then. ``now`` is the request's time in Unix seconds, as it was sent; `ClockTimes` tells how far it is
    believed. A change is a function of the profile. It may be applied more than once, to newer and newer profiles, so
    it should do nothing else; what it raises itself is raised as it is.
    """

    def read(self, listener: str, now: float) -> StoredProfile:
        """Read a profile."""

    def change(self, listener: str, change: Change, now: float, known: StoredProfile | None = None) -> StoredProfile:
        """Apply a change and store the result; on a conflict, apply it to the newer profile.

        ``known`` is what was read earlier in this request, and saves reading again. Once this returns, the change is
        stored.
        """

    def log(self, listener: str, entry: Entry, now: float) -> None:
        """Store a diary entry; the same entry again changes nothing."""

    def entries(self, listener: str, now: float, since: float = 0) -> tuple[Entry, ...]:
        """Read the diary's entries that began since then (Unix seconds), newest first."""

    def erase(self, listener: str, entry: Entry) -> None:
        """Delete a diary entry; one that is gone already is no error."""

    def forget(self, listener: str) -> None:
        """Delete everything about a listener; once this returns, nothing is left."""

    def damaged_at(self) -> float | None:
        """When the store was damaged last (Unix seconds): what was stored earlier may be missing.

        None where it was not.
        """


class NoStore:
    """Stores nothing: for a deployment that names no file and no table."""

    def read(self, listener: str, now: float) -> StoredProfile:  # noqa: ARG002
        """Read nothing."""
        return StoredProfile()

    def change(self, listener: str, change: Change, now: float, known: StoredProfile | None = None) -> StoredProfile:  # noqa: ARG002
        """Store nothing, and say so."""
        raise StoreUnavailableError("no store")

    def log(self, listener: str, entry: Entry, now: float) -> None:  # noqa: ARG002
        """Store nothing, and say so."""
        raise StoreUnavailableError("no store")

    def entries(self, listener: str, now: float, since: float = 0) -> tuple[Entry, ...]:  # noqa: ARG002
        """There are none."""
        return ()

    def erase(self, listener: str, entry: Entry) -> None:
        """There is nothing to delete."""

    def forget(self, listener: str) -> None:
        """There is nothing to delete."""

    def damaged_at(self) -> float | None:
        """Nothing can be damaged."""
        return None


def listener_key(user_id: str, secret: str) -> str:
    """Turn Alexa's user id into a keyed hash: whoever reads the store cannot tell whose it is.

    Takes any text, half characters too.
    """
    return hmac.digest(secret.encode(), user_id.encode(errors="surrogatepass"), "sha256").hex()


@contextmanager
def unavailable_on(failures: tuple[type[Exception], ...], engine: str, action: str) -> Iterator[None]:
    """Log any of these failures of an engine, and raise StoreUnavailableError in its place."""
    try:
        yield
    except failures as failure:
        log_failure(engine, action, failure)
        raise StoreUnavailableError(f"{engine} failed to {action}") from failure


def log_failure(engine: str, action: str, failure: Exception) -> None:
    """Tell the operator what failed, without a word of what it was about."""
    error = getattr(failure, "name", None) or type(failure).__name__
    log.warning(json.dumps({"outcome": "store unavailable", "action": action, "engine": engine, "error": error}))
