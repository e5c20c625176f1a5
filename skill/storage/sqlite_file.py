"""The SQLite file of the store: opened for each call, brought to this layout, set aside when it is broken."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from json import dumps
from os import stat_result
from os.path import realpath
from pathlib import Path
from stat import S_ISREG

from skill.runtime.deadline import Deadline
from skill.storage.folder_lock import FolderLock
from skill.storage.profile import PLACE_SECONDS
from skill.storage.records import PROFILE, UnknownSchemaError, new_version
from skill.storage.store import CALL_SECONDS, log_failure

BUSY_SECONDS = 0.3
"""How long a call waits for another process's write."""
_BROKEN = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_PAUSE_SECONDS = 0.005
_STEPS = 10_000
"""SQLite's own steps, about a millisecond, after which it looks at the clock."""
LAYOUT = 1
"""The version of the tables, in the file's `user_version`; 0 is a new file, or one with the earlier table of places."""
_TABLES = """
CREATE TABLE records (
    listener TEXT NOT NULL, record TEXT NOT NULL, schema INTEGER NOT NULL, version INTEGER NOT NULL,
    expires INTEGER NOT NULL, data TEXT NOT NULL, PRIMARY KEY (listener, record)
) WITHOUT ROWID;
CREATE INDEX records_by_expires ON records (expires);
"""


class SqliteFile:
    """One file, shared by any number of processes; a connection lives as long as a call."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def exists(self) -> bool:
        """Tell whether anything was ever stored."""
        return self._file.exists()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Open for a query. Raise sqlite3.Error, OSError or UnknownSchemaError."""
        deadline = Deadline.after(CALL_SECONDS)
        with FolderLock(self._beside("").parent) as lock:
            seen = self._file.stat()
            with closing(sqlite3.connect(self._file, timeout=BUSY_SECONDS, isolation_level=None)) as connection:
                try:
                    _make_ready(connection, deadline)
                    yield connection
                except sqlite3.DatabaseError as failure:
                    # Some errors come from the module itself and have no code.
                    if getattr(failure, "sqlite_errorcode", 0) & 0xFF in _BROKEN:
                        # Before closing: a new file could be given the number of one that nobody has open.
                        self._set_aside(seen, lock)
                    raise

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Open, making the file where there is none; what is written is stored when this ends without an error."""
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not self._file.exists():
            self._file.touch(mode=0o600)  # for nobody else to read
        with self.reading() as connection, _transaction(connection):
            yield connection

    def forget_broken(self) -> None:
        """Delete what was set aside: it is unknown whom it is about."""
        for file in self._aside():
            file.unlink(missing_ok=True)

    def _aside(self) -> tuple[Path, Path]:
        return self._beside(".broken"), self._beside(".broken-wal")

    def _beside(self, ending: str) -> Path:
        """Name a file beside ours, where SQLite has its own too: beside what a link leads to."""
        return Path(f"{realpath(self._file)}{ending}")

    def _set_aside(self, seen: stat_result, lock: FolderLock) -> None:
        """Make room for a new file while nobody uses any, unless somebody did so since this one was seen."""
        aside, aside_wal = self._aside()
        try:
            lock.alone()
            here = self._file.stat()
            if (here.st_dev, here.st_ino) != (seen.st_dev, seen.st_ino) or not S_ISREG(here.st_mode):
                return
            self.forget_broken()
            self._beside("-shm").unlink(missing_ok=True)
            if self._beside("-wal").exists():
                self._beside("-wal").replace(aside_wal)
            self._beside("").replace(aside)
        except FileNotFoundError:
            return  # somebody was quicker
        except OSError as failure:
            log_failure("sqlite", "set aside", failure)


def _make_ready(connection: sqlite3.Connection, deadline: Deadline) -> None:
    connection.set_progress_handler(lambda: deadline.over, _STEPS)
    _use_write_ahead_log(connection)
    connection.execute("PRAGMA secure_delete = ON")  # not every SQLite overwrites what is forgotten by itself
    if layout_of(connection) != LAYOUT:
        with _transaction(connection):
            bring_to_layout(connection)


def _use_write_ahead_log(connection: sqlite3.Connection) -> None:
    """Switch a new file over; SQLite itself does not wait for another process that does the same."""
    deadline = Deadline.after(BUSY_SECONDS)
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as failure:
            if failure.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or deadline.over:
                raise
            time.sleep(_PAUSE_SECONDS)
        else:
            return


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def layout_of(connection: sqlite3.Connection) -> int:
    """Read the version of a file's tables. Raise sqlite3.Error."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def bring_to_layout(connection: sqlite3.Connection) -> None:
    """Make or change the tables, within the caller's transaction. Raise UnknownSchemaError for a newer layout."""
    layout = layout_of(connection)  # another process may just have done this
    if layout > LAYOUT:
        raise UnknownSchemaError
    if layout == LAYOUT:
        return
    for statement in filter(str.strip, _TABLES.split(";")):
        connection.execute(statement)
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'places'").fetchone():
        _take_over_places(connection)
    connection.execute(f"PRAGMA user_version = {LAYOUT}")


def _take_over_places(connection: sqlite3.Connection) -> None:
    """Turn the first layout's places into records of schema 1, stored for a day as was promised."""
    query = "SELECT listener, CAST(place AS BLOB), kept_at FROM places WHERE kept_at BETWEEN 0 AND 1e11"
    for listener, place, kept_at in connection.execute(query).fetchall():
        data = dumps({"place": place.decode(errors="replace"), "kept_at": kept_at})
        values = (listener, PROFILE, 1, new_version(), int(kept_at) + PLACE_SECONDS, data)
        connection.execute("INSERT INTO records VALUES (?, ?, ?, ?, ?, ?)", values)
    connection.execute("DROP TABLE places")
