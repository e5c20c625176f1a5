"""The store in one SQLite file: for a laptop and one's own server, with nothing to set up."""

import sqlite3
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from skill.storage.diary_entry import Entry
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
    whole,
)
from skill.storage.sqlite_file import SqliteFile, give_back_room
from skill.storage.store import Change, Clock, ClockTimes, StoredProfile, unavailable_on

_FAILURES = (sqlite3.Error, OSError, UnknownSchemaError)
# As bytes: text that is no UTF-8 would spoil the whole query.
_COLUMNS = "record, CAST(data AS BLOB), expires, version, schema"


class SqliteStore:
    """Stores in a file, which is made, with its folder, when something is first written."""

    def __init__(self, file: Path, clock: Clock = time.time) -> None:
        self._file = SqliteFile(file)
        self._clock = clock

    def read(self, listener: str, now: float) -> StoredProfile:
        """Read a profile."""
        with _unavailable("read"):
            if not self._file.exists():
                return StoredProfile()
            with self._file.reading() as connection:
                return read_profile(_profile(connection, listener), ClockTimes.of(now, self._clock).judged)

    def change(self, listener: str, change: Change, now: float, known: StoredProfile | None = None) -> StoredProfile:  # noqa: ARG002  # reading it again, under the lock, costs nothing
        """Change a profile while nobody else can write."""
        moment = ClockTimes.of(now, self._clock)
        with _unavailable("change"), self._file.writing() as connection:
            before = read_profile(_profile(connection, listener), moment.judged)
            record = profile_record(change(before.profile), moment.written)
            _put(connection, "INSERT OR REPLACE", listener, record)
            _drop_expired(connection, moment)
        return read_profile(record, moment.judged)

    def log(self, listener: str, entry: Entry, now: float) -> None:
        """Store a diary entry, once."""
        moment = ClockTimes.of(now, self._clock)
        with _unavailable("log"), self._file.writing() as connection:
            _put(connection, "INSERT OR IGNORE", listener, entry_record(entry, moment.written))
            _drop_expired(connection, moment)

    def entries(self, listener: str, now: float, since: float = 0) -> tuple[Entry, ...]:
        """Read the diary's entries that began since then, newest first."""
        query = f"SELECT {_COLUMNS} FROM records WHERE listener = ? AND record BETWEEN ? AND ? ORDER BY record DESC"  # noqa: S608  # columns are ours
        with _unavailable("read the diary"):
            if not self._file.exists():
                return ()
            with self._file.reading() as connection:
                rows = connection.execute(query, (listener, first_key(since), PAST_ENTRIES))
                return read_entries([_record(row) for row in rows], ClockTimes.of(now, self._clock).judged)

    def erase(self, listener: str, entry: Entry) -> None:
        """Delete a diary entry."""
        with _unavailable("erase"):
            if self._file.exists():
                with self._file.writing() as connection:
                    connection.execute(
                        "DELETE FROM records WHERE listener = ? AND record = ?", (listener, entry_key(entry))
                    )

    def forget(self, listener: str) -> None:
        """Delete everything about a listener, also from damaged files that were set aside."""
        with _unavailable("forget"):
            self._file.look_over_next()  # rows in a page that nothing leads to would stay
            try:
                self._delete_all(listener, self._file.writing)
            except sqlite3.DatabaseError:
                # What could be salvaged is in a new file by now; or there is no room to write, but some to overwrite.
                self._delete_all(listener, self._file.deleting)
            self._file.wipe(listener)
            self._file.erase_aside(listener)

    def damaged_at(self) -> float | None:
        """Tell when the newest of the damaged files that are still kept was set aside."""
        return self._file.damaged_at

    def _delete_all(self, listener: str, opened: Callable[[], AbstractContextManager[sqlite3.Connection]]) -> None:
        if self._file.exists():
            with opened() as connection:
                connection.execute("DELETE FROM records WHERE listener = ?", (listener,))
                give_back_room(connection)


def _unavailable(action: str) -> AbstractContextManager[None]:
    return unavailable_on(_FAILURES, "sqlite", action)


def _profile(connection: sqlite3.Connection, listener: str) -> Record | None:
    query = f"SELECT {_COLUMNS} FROM records WHERE listener = ? AND record = ?"  # noqa: S608  # columns are ours
    row = connection.execute(query, (listener, PROFILE)).fetchone()
    return _record(row) if row else None


def _record(row: tuple[Any, ...]) -> Record:
    key, data, expires, version, schema = row
    return Record(key, data, whole(expires), whole(version), schema)


def _put(connection: sqlite3.Connection, insert: str, listener: str, record: Record) -> None:
    values = (listener, record.key, record.schema, record.version, record.expires, record.data)
    columns = "listener, record, schema, version, expires, data"
    connection.execute(f"{insert} INTO records ({columns}) VALUES (?, ?, ?, ?, ?, ?)", values)


def _drop_expired(connection: sqlite3.Connection, moment: ClockTimes) -> None:
    connection.execute("DELETE FROM records WHERE expires <= ?", (moment.judged,))
    give_back_room(connection)
