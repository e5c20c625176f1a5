"""What one request reads and writes about its listener: the profile and the diary at most once each,
and never a failure.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from skill.runtime.deadline import Deadline
from skill.storage.diary_entry import Entry
from skill.storage.profile import Profile
from skill.storage.store import Change, NoStore, Store, StoredProfile, StoreUnavailableError

SLOW_SECONDS = 0.4
"""A store that takes longer for one call is not called again in the same request: an answer comes first."""
ERASING_SECONDS = 2.5
"""No further entry is erased after so long: Alexa waits for an answer."""

Result = TypeVar("Result")


class ListenerRecords:
    """One listener's records during one request.

    The profile is read when first asked for, and written once, at the end.
    """

    def __init__(
        self, store: Store, listener: str, now: float, deadline: Deadline, *, account: str | None = None
    ) -> None:
        self.store = store
        self.listener = listener
        """The key of `listener_key`: of the account, or of one person of the household."""
        self.account = account or listener
        """The account's key."""
        self.now = now
        """When the request was sent, in Unix seconds, as it says itself: the store weighs it against its own clock."""
        self.failed = False
        """Whether the store failed or was slow in this request."""
        self._deadline = deadline
        self._known: StoredProfile | None = None
        self._changes: list[Change] = []

    @property
    def was_read(self) -> bool:
        """Whether the profile was read in this request."""
        return self._known is not None

    @property
    def keeps(self) -> bool:
        """Whether this deployment stores anything at all."""
        return not isinstance(self.store, NoStore)

    def may_lack(self, since: float = 0) -> bool:
        """Whether something that was stored since then (Unix seconds) may have been lost with a damaged store."""
        damaged_at = self.store.damaged_at()
        return damaged_at is not None and since < damaged_at

    def profile(self) -> Profile:
        """Give what is stored, with the changes of this request; an empty profile where the store is unavailable."""
        if self._known is None and not self.failed:
            self._known = self._attempt(lambda: self.store.read(self.listener, self.now))
        return _applied(self._changes, self._known.profile if self._known else Profile())

    def add(self, change: Change) -> None:
        """Have a change written at the end of the request."""
        self._changes.append(change)

    def write(self) -> bool:
        """Write the changes; False when they may not be stored."""
        changes = self._changes
        if not changes:
            return True
        if self.failed or not self._is_listed():
            return False
        stored = self._attempt(
            lambda: self.store.change(self.listener, lambda old: _applied(changes, old), self.now, self._known),
        )
        self._changes = []
        return stored is not None

    def entries(self, since: float = 0) -> tuple[Entry, ...] | None:
        """Read the diary from then on (Unix seconds), newest first; None where the store is unavailable."""
        if self.failed:
            return None
        return self._attempt(lambda: self.store.entries(self.listener, self.now, since))

    def log(self, entry: Entry) -> bool:
        """Store a diary entry at once; False when it may not be stored."""
        return self._is_listed() and self._done(lambda: self.store.log(self.listener, entry, self.now))

    def erase(self, entries: Sequence[Entry]) -> int:
        """Delete diary entries; tell how many are gone, which is fewer when the store fails or takes long."""
        deadline = self._deadline.within(ERASING_SECONDS)
        for gone, entry in enumerate(entries):
            if deadline.over or not self._done(partial(self.store.erase, self.listener, entry)):
                return gone
        return len(entries)

    def forget(self) -> bool:
        """Delete everything about the listener; False when that was not possible."""
        self._changes, self._known = [], None
        self.failed = False
        return self._done(lambda: self.store.forget(self.listener))

    def forget_household(self) -> bool:
        """Delete everything about an account and everybody recognised under it; False when that was not possible."""
        known = self._attempt(lambda: self.store.read(self.account, self.now))
        keys = (*known.profile.people, self.account) if known else (self.account,)
        self.failed = False
        return all([self._done(partial(self.store.forget, key)) for key in keys])  # noqa: C419  # each is tried

    def _is_listed(self) -> bool:
        """Name a person in the account's profile before anything of theirs is stored,
        so that both are deleted together.
        """
        if self.listener == self.account or (self._known is not None and self._known.version):
            return True

        def named(account: Profile) -> Profile:
            return replace(account, people=tuple(dict.fromkeys((*account.people, self.listener))))

        return self._attempt(lambda: self.store.change(self.account, named, self.now)) is not None

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
        except StoreUnavailableError:  # the engine has logged it
            self.failed = True
            return None
        self.failed = patience.over
        return result


def _applied(changes: Sequence[Change], profile: Profile) -> Profile:
    for change in changes:
        profile = change(profile)
    return profile
