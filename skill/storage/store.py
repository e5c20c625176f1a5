"""The one interface to what is remembered; engines keep it in a file or in DynamoDB."""

import hmac
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from skill.storage.diary_entry import Entry
from skill.storage.profile import Profile

PROFILE_SECONDS = 400 * 24 * 60 * 60
"""A profile that nobody used for so long is deleted."""
ENTRY_SECONDS = 400 * 24 * 60 * 60
"""Diary entries older than this are deleted."""
BUDGET_SECONDS = 1.0
"""No call takes longer, whatever the store does."""

Change = Callable[[Profile], Profile]


class MemoryUnavailableError(Exception):
    """The store is down, slow, full or broken. Nothing was kept, or nobody can tell."""


@dataclass(frozen=True)
class Remembered:
    """A profile, and which version of it was read: 0 where nothing is kept, else a number that no other writing has."""

    profile: Profile = field(default_factory=Profile)
    version: int = 0


class Memory(Protocol):
    """What is remembered about listeners, each under a key that tells nobody who it is.

    Every method raises MemoryUnavailableError, and nothing else, when the store does not do it in time; ``now`` is
    Unix seconds. A change is a function of the profile and may be applied more than once to newer and newer ones, so it
    should do nothing else; what it raises itself is raised as it is.
    """

    def recall(self, listener: str, now: float) -> Remembered:
        """Read a profile."""

    def change(self, listener: str, change: Change, now: float, known: Remembered | None = None) -> Remembered:
        """Apply a change and keep the result; on a conflict, apply it to the newer profile.

        ``known`` is what was read earlier in this request, and saves reading again. Once this returns, the change is kept.
        """

    def log(self, listener: str, entry: Entry, now: float) -> None:
        """Keep a diary entry; the same entry again changes nothing."""

    def entries(self, listener: str, now: float, since: float = 0) -> tuple[Entry, ...]:
        """Read the diary's entries that began since then (Unix seconds), newest first."""

    def erase(self, listener: str, entry: Entry) -> None:
        """Delete a diary entry; one that is gone already is no error."""

    def forget(self, listener: str) -> None:
        """Delete everything about a listener; once this returns, nothing is left."""


class NoMemory:
    """Keeps nothing: for a deployment without a store, where nothing can be remembered."""

    def recall(self, listener: str, now: float) -> Remembered:  # noqa: ARG002
        """Remember nothing."""
        return Remembered()

    def change(self, listener: str, change: Change, now: float, known: Remembered | None = None) -> Remembered:  # noqa: ARG002
        """Keep nothing, and say so."""
        raise MemoryUnavailableError("no store")

    def log(self, listener: str, entry: Entry, now: float) -> None:  # noqa: ARG002
        """Keep nothing, and say so."""
        raise MemoryUnavailableError("no store")

    def entries(self, listener: str, now: float, since: float = 0) -> tuple[Entry, ...]:  # noqa: ARG002
        """There are none."""
        return ()

    def erase(self, listener: str, entry: Entry) -> None:
        """There is nothing to delete."""

    def forget(self, listener: str) -> None:
        """There is nothing to delete."""


def listener_key(user_id: str, secret: str) -> str:
    """Turn Alexa's user id into a keyed hash: whoever reads the store cannot tell whose it is."""
    return hmac.digest(secret.encode(), user_id.encode(), "sha256").hex()
