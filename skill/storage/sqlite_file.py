"""The SQLite file behind the memory: opened for each call, brought to this layout, set aside when it is broken."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from os import stat_result
from os.path import realpath
from pathlib import Path
from stat import S_ISREG

from skill.runtime.deadline import Deadline
from skill.storage.failures import log_failure
from skill.storage.folder_lock import FolderLock
from skill.storage.sqlite_layout import LAYOUT, bring_to_layout, layout_of
from skill.storage.store import BUDGET_SECONDS

BUSY_SECONDS = 0.3
"""How long another process's write may hold us up."""
_BROKEN = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_PAUSE_SECONDS = 0.005
_STEPS = 10_000
"""SQLite's own steps, about a millisecond, after which it looks at the clock."""


class SqliteFile:
    """One file, shared by any number of processes; a connection lives as long as a call."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def exists(self) -> bool:
        """Tell whether anything was ever kept."""
        return self._file.exists()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Open for a query. Raise sqlite3.Error, OSError or UnknownSchemaError."""
        deadline = Deadline.after(BUDGET_SECONDS)
        with FolderLock(self._beside("").parent) as lock:
            seen = self._file.stat()
            with closing(sqlite3.connect(self._file, timeout=BUSY_SECONDS, isolation_level=None)) as store:
                try:
                    _make_ready(store, deadline)
                    yield store
                except sqlite3.DatabaseError as failure:
                    # Some errors come from the module itself and have no code.
                    if getattr(failure, "sqlite_errorcode", 0) & 0xFF in _BROKEN:
                        # Before closing: a new file could be given the number of one that nobody has open.
                        self._set_aside(seen, lock)
                    raise

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Open, making the file where there is none; what is written is kept when this ends without an error."""
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not self._file.exists():
            self._file.touch(mode=0o600)  # for nobody else to read
        with self.reading() as store, _transaction(store):
            yield store

    def forget_broken(self) -> None:
        """Delete what was set aside: nobody can tell any more whom it is about."""
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


def _make_ready(store: sqlite3.Connection, deadline: Deadline) -> None:
    store.set_progress_handler(lambda: deadline.over, _STEPS)
    _use_write_ahead_log(store)
    store.execute("PRAGMA secure_delete = ON")  # not every SQLite overwrites what is forgotten by itself
    if layout_of(store) != LAYOUT:
        with _transaction(store):
            bring_to_layout(store)


def _use_write_ahead_log(store: sqlite3.Connection) -> None:
    """Switch a new file over; SQLite itself does not wait for another process that does the same."""
    deadline = Deadline.after(BUSY_SECONDS)
    while True:
        try:
            store.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as failure:
            if failure.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or deadline.over:
                raise
            time.sleep(_PAUSE_SECONDS)
        else:
            return


@contextmanager
def _transaction(store: sqlite3.Connection) -> Iterator[None]:
    store.execute("BEGIN IMMEDIATE")
    try:
        yield
        store.execute("COMMIT")
    finally:
        if store.in_transaction:
            store.execute("ROLLBACK")
