"""The SQLite file of the store: opened for each call, brought to the layout of today,
and salvaged when it is damaged.
"""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from json import dumps
from os import fsync
from os.path import realpath
from pathlib import Path
from stat import S_ISREG
from threading import Thread

from skill.runtime.deadline import Deadline
from skill.storage.damaged_file import erase, has_row_of, layout_of_image, read_image, rows
from skill.storage.folder_lock import FolderLock
from skill.storage.records import UnknownSchemaError
from skill.storage.sqlite_layout import LAYOUT, bring_to_layout, layout_of
from skill.storage.sqlite_steps import (
    DamageFoundError,
    connect,
    find_damage,
    has_table,
    is_damage,
    is_whole,
    make_table_again,
    stop_by,
    transaction,
    use_write_ahead_log,
    write_anew,
    write_in_place,
)
from skill.storage.store import CALL_SECONDS, log

_NO_ROOM = (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY)
"""What SQLite says on a full disk and on one that is mounted to be read only: it wants to write even to read."""
SPARE_PAGES = 64
"""Empty pages that a file may keep for what is written next: 256 kB."""
MOST_GIVEN_BACK = 256
"""Pages by which one call makes the file smaller, in some milliseconds."""
MOST_ASIDE = 9
"""Damaged files that are kept for the operator; after that many the store is unavailable until some are deleted."""
_UNFINISHED = ".salvaged"
"""Ending of the file that what can be read is written into first."""
CHECK_AGAIN_SECONDS = 24 * 60 * 60
"""So long after it was found whole a file is looked over again, by the next call."""
CHECK_SECONDS = 0.3
"""A file that takes longer to look over, of some hundred megabytes, is looked over in the background."""


class SqliteFile:
    """One file, shared by any number of processes; a connection lives as long as a call."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._looked_over_at: float | None = None
        """When it was last found whole, by the monotonic clock."""

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
        with self._opened(deadline, writes=True) as connection, transaction(connection):
            yield connection

    @contextmanager
    def deleting(self) -> Iterator[sqlite3.Connection]:
        """Open to delete where there is no room to write ahead."""
        with self._overwriting() as connection, transaction(connection):
            yield connection

    def wipe(self, listener: str) -> None:
        """Have the file written anew where it still holds the key of a listener whose rows are deleted.

        SQLite overwrites what it deletes, but not the copies that rows leave behind when it moves them to other pages.
        """
        if not self.exists():
            return
        with FolderLock(self._beside("").parent):
            if not has_row_of(read_image(self._beside("")), listener):
                return
        try:
            with self._opened(Deadline.after(CALL_SECONDS), writes=True) as connection:
                write_in_place(connection)
        except sqlite3.OperationalError as failure:
            if failure.sqlite_errorcode & 0xFF not in _NO_ROOM:
                raise
            with self._overwriting() as connection:
                write_in_place(connection)

    @contextmanager
    def _overwriting(self) -> Iterator[sqlite3.Connection]:
        """Open without a log ahead: SQLite overwrites in place, while nobody else uses the file."""
        with FolderLock(self._beside("").parent) as lock:
            lock.alone()
            with closing(connect(self._file)) as connection:
                connection.execute("PRAGMA locking_mode = EXCLUSIVE")  # needs no file beside for other processes
                connection.execute("PRAGMA journal_mode = MEMORY")
                connection.execute("PRAGMA secure_delete = ON")
                yield connection

    @contextmanager
    def _opened(self, deadline: Deadline, *, writes: bool) -> Iterator[sqlite3.Connection]:
        try:
            with FolderLock(self._beside("").parent) as lock, closing(self._open(lock, deadline, writes)) as connection:
                yield connection
        except sqlite3.DatabaseError as failure:
            if is_damage(failure):
                # On a thread of its own: a large file takes longer than a call may.
                salvaging = Thread(target=self._salvage, name="salvage", daemon=True)
                salvaging.start()
                salvaging.join(deadline.left)
            raise

    def _open(self, lock: FolderLock, deadline: Deadline, writes: bool) -> sqlite3.Connection:  # noqa: FBT001  # one call
        """Open the file, or to read it where nothing can be written beside it, a copy of it in memory."""
        connection = connect(self._file)
        try:
            _make_ready(connection, deadline)
            self._look_over(connection, deadline)
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

    def look_over_next(self) -> None:
        """Have the next call look whether the file is whole, however lately that was done."""
        self._looked_over_at = None

    def _look_over(self, connection: sqlite3.Connection, deadline: Deadline) -> None:
        """Find, once a day, the damage that no query meets. Raise DamageFoundError."""
        now = time.monotonic()
        if self._looked_over_at is not None and now - self._looked_over_at < CHECK_AGAIN_SECONDS:
            return
        self._looked_over_at = now
        stop_by(connection, deadline.within(CHECK_SECONDS))
        try:
            find_damage(connection)
        except sqlite3.OperationalError as failure:
            if failure.sqlite_errorcode & 0xFF != sqlite3.SQLITE_INTERRUPT:
                raise
            Thread(target=self._look_over_for_long, name="look over", daemon=True).start()
        except DamageFoundError:
            self._looked_over_at = None  # by then it is to be whole again
            raise
        stop_by(connection, deadline)

    def _look_over_for_long(self) -> None:
        try:
            with FolderLock(self._beside("").parent):
                whole = is_whole(self._file)
        except (sqlite3.Error, OSError):
            return  # the next call that meets it tells
        if not whole:
            self._salvage()

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
                if not is_whole(self._file):
                    self._replace_damaged()
                elif not has_table(self._file):
                    make_table_again(self._file)
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
        listeners = write_anew(salvaged, rows(image))
        _write_copy(aside, image)
        for ending in ("-shm", "-wal"):  # before the new file has the name: they belong to the damaged one
            self._beside(ending).unlink(missing_ok=True)
        salvaged.replace(self._beside(""))
        _log_damage(set_aside=aside.name, listeners_kept=listeners)


def _in_memory(image: bytearray) -> sqlite3.Connection:
    if image[18:20] == b"\x02\x02":
        image[18:20] = b"\x01\x01"  # there is no writing ahead in memory
    connection = connect(":memory:")
    try:
        connection.deserialize(bytes(image))
        with transaction(connection):
            bring_to_layout(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _write_copy(file: Path, image: bytearray) -> None:
    file.touch(mode=0o600)
    with file.open("r+b") as copy:
        copy.write(image)
        copy.flush()
        fsync(copy.fileno())


def _log_damage(**told: object) -> None:
    log.error(dumps({"outcome": "store damaged", "engine": "sqlite", **told}))


def _make_ready(connection: sqlite3.Connection, deadline: Deadline) -> None:
    stop_by(connection, deadline)
    connection.execute("PRAGMA auto_vacuum = INCREMENTAL")  # takes effect in a file that is still empty
    use_write_ahead_log(connection)
    connection.execute("PRAGMA secure_delete = ON")  # not every SQLite overwrites what is forgotten by itself
    if layout_of(connection) != LAYOUT:
        with transaction(connection):
            bring_to_layout(connection)


def give_back_room(connection: sqlite3.Connection) -> None:
    """Make the file smaller where much of it is empty, a little with each call."""
    spare = int(connection.execute("PRAGMA freelist_count").fetchone()[0]) - SPARE_PAGES
    for _ in range(min(spare, MOST_GIVEN_BACK)):
        connection.execute(
            "PRAGMA incremental_vacuum(1)"
        )  # Python's module stops after one page whatever number it is given
