"""The store in one DynamoDB table: for a deployment on AWS."""

import random
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress

from skill.runtime.deadline import Deadline
from skill.storage.diary_entry import Entry
from skill.storage.dynamodb_calls import CallError, Client, ConflictError, DynamoCalls, connect
from skill.storage.dynamodb_table import DynamoTable
from skill.storage.records import (
    PAST_ENTRIES,
    PROFILE,
    Record,
    UnknownSchemaError,
    entry_key,
    entry_record,
    first_key,
    profile_record,
    read_entries,
    read_profile,
)
from skill.storage.store import CALL_SECONDS, Change, Clock, ClockTimes, StoredProfile, unavailable_on

MOST_TRIES = 10
"""So often a change is applied, because somebody else wrote in between."""
PAUSE = 0.02
"""Seconds, at most and for each conflict so far, before another try: a random pause keeps two writers apart."""
_FAILURES = (CallError, UnknownSchemaError)


class DynamoStore:
    """Stores in a table; the client is built once, when it is first needed or by `prepare`."""

    def __init__(self, table: str, connect: Callable[[], Client] = connect, clock: Clock = time.time) -> None:
        self._calls = DynamoCalls(connect)
        self._clock = clock
        self._table = DynamoTable(table, self._calls)

    def prepare(self) -> None:
        """Build the client ahead of the first listener: importing boto3 is no part of any call."""
        with _unavailable("prepare"):
            self._calls.client()

    def read(self, listener: str, now: float) -> StoredProfile:
        """Read a profile."""
        with _unavailable("read"):
            return read_profile(
                self._table.get(listener, PROFILE, self._deadline()), ClockTimes.of(now, self._clock).judged
            )

    def change(self, listener: str, change: Change, now: float, known: StoredProfile | None = None) -> StoredProfile:
        """Change a profile on condition that it is still the one that was read."""
        with _unavailable("change"):
            deadline, moment = self._deadline(), ClockTimes.of(now, self._clock)
            before = known or _before(self._table.get(listener, PROFILE, deadline), moment)
            for tries in range(MOST_TRIES):
                record = profile_record(change(before.profile), moment.written)
                try:
                    self._table.put(listener, record, before.version, deadline)
                except ConflictError as conflict:
                    if not conflict.doubtful:
                        time.sleep(random.uniform(0, PAUSE * (tries + 1)))  # noqa: S311  # no secret
                    stored = self._table.get(listener, PROFILE, deadline)
                    if stored and stored.version == record.version:  # it was ours, and only the answer got lost
                        return read_profile(record, moment.judged)
                    if conflict.doubtful:  # another writer may have replaced ours since: unknown
                        raise
                    before = _before(stored, moment)
                else:
                    return read_profile(record, moment.judged)
            raise CallError("TooManyConflicts")

    def log(self, listener: str, entry: Entry, now: float) -> None:
        """Store a diary entry, once; the table itself deletes what expires."""
        record = entry_record(entry, ClockTimes.of(now, self._clock).written)
        # A conflict means that it is there already.
        with _unavailable("log"), suppress(ConflictError):
            self._table.put(listener, record, 0, self._deadline())

    def entries(self, listener: str, now: float, since: float = 0) -> tuple[Entry, ...]:
        """Read the diary's entries that began since then, newest first."""
        with _unavailable("read the diary"):
            records = self._table.between(listener, first_key(since), PAST_ENTRIES, self._deadline())
            return read_entries(records, ClockTimes.of(now, self._clock).judged)

    def erase(self, listener: str, entry: Entry) -> None:
        """Delete a diary entry."""
        with _unavailable("erase"):
            self._table.delete(listener, entry_key(entry), self._deadline())

    def forget(self, listener: str) -> None:
        """Delete everything about a listener."""
        with _unavailable("forget"):
            self._table.delete_all(listener, self._deadline())

    def damaged_at(self) -> float | None:
        """DynamoDB keeps several copies, and gives a whole record or none."""
        return None

    def _deadline(self) -> Deadline:
        """Make the deadline of a call; building the client, where nobody prepared it, does not count."""
        self._calls.client()
        return Deadline.after(CALL_SECONDS)


def _before(record: Record | None, moment: ClockTimes) -> StoredProfile:
    """What to change: an expired profile is empty, and yet its version has to be replaced."""
    return StoredProfile(read_profile(record, moment.judged).profile, record.version if record else 0)


def _unavailable(action: str) -> AbstractContextManager[None]:
    return unavailable_on(_FAILURES, "dynamodb", action)
