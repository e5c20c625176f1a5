"""The SQLite file of the store: opened for each call, brought to the layout of today,
and salvaged when it is damaged.
"""

import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from json import dumps
from os import fsync
from os.path import realpath
from pathlib import Path
from stat import S_ISREG
from threading import Thread

from skill.runtime.deadline import Deadline
from skill.storage.damaged_file import Row, erase, layout_of_image, read_image, rows
from skill.storage.folder_lock import FolderLock
from skill.storage.records import UnknownSchemaError
from skill.storage.sqlite_layout import LAYOUT, bring_to_layout, layout_of
from skill.storage.store import CALL_SECONDS, log

BUSY_SECONDS = 0.3
"""How long a call waits for another process's write."""
_NO_ROOM = (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY)
"""What SQLite says on a full disk and on one that is mounted to be read only: it wants to write even to read."""
_BROKEN = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_PAUSE_SECONDS = 0.005
SPARE_PAGES = 64
"""Empty pages that a file may keep for what is written next: 256 kB."""
MOST_GIVEN_BACK = 256
"""Pages by which one call makes the file smaller, in some milliseconds."""
MOST_ASIDE = 9
"""Damaged files that are kept for the operator; after that many the store is unavailable until some are deleted."""
_UNFINISHED = ".salvaged"
"""Ending of the file that what can be read is written into first."""
_STEPS = 10_000
"""SQLite's own steps, about a millisecond, after which it looks at the clock."""


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
        with self._opened(Deadline.after(CALL_SECONDS), writes=False) as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Open, making the file where there is none; what is written is stored when this ends without an error."""
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not self._file.exists():
            self._file.touch(mode=0o600)  # for nobody else to read
        deadline = Deadline.after(CALL_SECONDS)
        with self._opened(deadline, writes=True) as connection, _transaction(connection):
            yield connection

    @contextmanager
    def deleting(self) -> Iterator[sqlite3.Connection]:
        """Open to delete where there is no room to write ahead: SQLite overwrites in place,
        while nobody else uses the file.
        """
        with FolderLock(self._beside("").parent) as lock:
            lock.alone()
            with closing(_connect(self._file)) as connection:
                connection.execute("PRAGMA locking_mode = EXCLUSIVE")  # needs no file beside for other processes
                connection.execute("PRAGMA journal_mode = MEMORY")
                connection.execute("PRAGMA secure_delete = ON")
                with _transaction(connection):
                    yield connection

    @contextmanager
    def _opened(self, deadline: Deadline, *, writes: bool) -> Iterator[sqlite3.Connection]:
        try:
            with FolderLock(self._beside("").parent) as lock, closing(self._open(lock, deadline, writes)) as connection:
                yield connection
        except sqlite3.DatabaseError as failure:
            if _is_damage(failure):
                # On a thread of its own: a large file takes longer than a call may.
                salvaging = Thread(target=self._salvage, name="salvage", daemon=True)
                salvaging.start()
                salvaging.join(deadline.left)
            raise

    def _open(self, lock: FolderLock, deadline: Deadline, writes: bool) -> sqlite3.Connection:  # noqa: FBT001  # one call
        """Open the file, or to read it where nothing can be written beside it, a copy of it in memory."""
        connection = _connect(self._file)
        try:
            _make_ready(connection, deadline)
        except sqlite3.OperationalError as failure:
            connection.close()
            if writes or failure.sqlite_errorcode & 0xFF not in _NO_ROOM or not S_ISREG(self._file.stat().st_mode):
                raise
            lock.alone()
            return _in_memory(read_image(self._beside("")))
        except BaseException:
            connection.close()
            raise
        return connection

    def erase_aside(self, listener: str) -> None:
        """Delete what is about a listener from damaged files that were set aside. Raise OSError."""
        if self.damaged_at is None:
            return
        with FolderLock(self._beside("").parent):  # nobody salvages meanwhile
            self._beside(_UNFINISHED).unlink(missing_ok=True)
            for file in self.kept_aside():
                erase(file, listener)

    def delete_aside(self, file: Path) -> None:
        """Delete a damaged file that was set aside, while no call is at the store.

        Raise OSError, TimeoutError where one stays.
        """
        with FolderLock(self._beside("").parent) as lock:
            lock.alone()
            file.unlink(missing_ok=True)

    @property
    def damaged_at(self) -> float | None:
        """When the newest damaged file beside this one was kept (Unix seconds):
        not everything may have been salvaged of it.
        """
        moments = []
        for file in (self._beside(_UNFINISHED), *self.kept_aside()):
            with suppress(OSError):  # the operator deletes them at any time
                moments.append(file.stat().st_mtime)
        return max(moments, default=None)

    def kept_aside(self) -> list[Path]:
        """Name the damaged files that were set aside and are still there, the first one first."""
        names = (self._beside(f".broken-{number}") for number in range(1, MOST_ASIDE + 1))
        return [file for file in names if file.exists()]

    def _beside(self, ending: str) -> Path:
        """Name a file beside ours, where SQLite has its own too: beside what a link leads to."""
        return Path(f"{realpath(self._file)}{ending}")

    def _salvage(self) -> None:
        """Keep a damaged file for the operator, and go on with what can be read of it. Log what became of it."""
        try:
            with FolderLock(self._beside("").parent) as lock:
                lock.alone()
                if not S_ISREG(self._file.stat().st_mode):
                    return
                if not _is_whole(self._file):
                    self._replace_damaged()
                elif not _has_table(self._file):
                    _make_table_again(self._file)
                    _log_damage(listeners_kept=0)
        except (FileNotFoundError, TimeoutError):
            return  # somebody else was quicker, or is at it
        except (sqlite3.Error, OSError, UnknownSchemaError) as failure:
            _log_damage(error=type(failure).__name__)

    def _replace_damaged(self) -> None:
        """Nobody else uses the files meanwhile; a process that is killed in here leaves all that there was."""
        image = read_image(self._beside(""))
        if layout_of_image(image) > LAYOUT:
            raise UnknownSchemaError
        aside = next((file for n in range(MOST_ASIDE) if not (file := self._beside(f".broken-{n + 1}")).exists()), None)
        if aside is None:
            raise FileExistsError("as many damaged files as are kept")
        salvaged = self._beside(_UNFINISHED)
        listeners = _write_anew(salvaged, rows(image))
        _write_copy(aside, image)
        for ending in ("-shm", "-wal"):  # before the new file has the name: they belong to the damaged one
            self._beside(ending).unlink(missing_ok=True)
        salvaged.replace(self._beside(""))
        _log_damage(set_aside=aside.name, listeners_kept=listeners)


def _connect(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(file, timeout=BUSY_SECONDS, isolation_level=None)


def _in_memory(image: bytearray) -> sqlite3.Connection:
    if image[18:20] == b"\x02\x02":
        image[18:20] = b"\x01\x01"  # there is no writing ahead in memory
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        connection.deserialize(bytes(image))
        with _transaction(connection):
            bring_to_layout(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _is_damage(failure: sqlite3.DatabaseError) -> bool:
    # Some errors come from the module, without a code, and that of a table that was dropped is only in words.
    return getattr(failure, "sqlite_errorcode", 0) & 0xFF in _BROKEN or str(failure) == "no such table: records"


def _has_table(file: Path) -> bool:
    with closing(_connect(file)) as connection:
        return bool(connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'records'").fetchone()[0])


def _make_table_again(file: Path) -> None:
    with closing(_connect(file)) as connection, _transaction(connection):
        connection.execute("PRAGMA user_version = 0")
        bring_to_layout(connection)


def _is_whole(file: Path) -> bool:
    try:
        with closing(_connect(file)) as connection:
            return bool(connection.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",))
    except sqlite3.DatabaseError as failure:
        if _is_damage(failure):
            return False
        raise


def _write_anew(file: Path, salvaged: Iterable[Row]) -> int:
    """Write a new file of these rows, and check it; tell of how many listeners they are."""
    file.unlink(missing_ok=True)
    file.touch(mode=0o600)
    with closing(_connect(file)) as connection:
        connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
        with _transaction(connection):
            bring_to_layout(connection)
            connection.executemany("INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?, ?, ?)", salvaged)
        count = int(connection.execute("SELECT count(DISTINCT listener) FROM records").fetchone()[0])
    if not _is_whole(file):
        raise sqlite3.IntegrityError("what was salvaged is damaged too")
    return count


def _write_copy(file: Path, image: bytearray) -> None:
    file.touch(mode=0o600)
    with file.open("r+b") as copy:
        copy.write(image)
        copy.flush()
        fsync(copy.fileno())


def _log_damage(**told: object) -> None:
    log.error(dumps({"outcome": "store damaged", "engine": "sqlite", **told}))


def _make_ready(connection: sqlite3.Connection, deadline: Deadline) -> None:
    connection.set_progress_handler(lambda: deadline.over, _STEPS)
    connection.execute("PRAGMA auto_vacuum = INCREMENTAL")  # takes effect in a file that is still empty
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


def give_back_room(connection: sqlite3.Connection) -> None:
    """Make the file smaller where much of it is empty, a little with each call."""
    spare = int(connection.execute("PRAGMA freelist_count").fetchone()[0]) - SPARE_PAGES
    for _ in range(min(spare, MOST_GIVEN_BACK)):
        connection.execute(
            "PRAGMA incremental_vacuum(1)"
        )  # Python's module stops after one page whatever number it is given
