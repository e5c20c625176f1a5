"""How a SQLite file is opened, looked over and written anew."""

import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from skill.runtime.deadline import Deadline
from skill.storage.damaged_file import Row
from skill.storage.sqlite_layout import bring_to_layout

BUSY_SECONDS = 0.3
"""How long a call waits for another process's write."""
_BROKEN = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_BROKEN_WORDS = ("no such table: records", "unsupported file format")
"""The table was dropped; and the file's head tells a format that no SQLite has had since 2006."""
_PAUSE_SECONDS = 0.005
_STEPS = 10_000
"""SQLite's own steps, about a millisecond, after which it looks at the clock."""


class DamageFoundError(sqlite3.DatabaseError):
    """A file's parts do not fit together, though no query has failed yet."""


class _Connection(sqlite3.Connection):
    """Says that a file is damaged where the module fails to: SQLite quotes the damaged words, which may be no UTF-8."""

    def execute(self, *arguments: Any) -> sqlite3.Cursor:  # noqa: ANN401  # as it is
        try:
            return super().execute(*arguments)
        except UnicodeDecodeError as failure:
            raise DamageFoundError from failure


def connect(file: Path | str) -> sqlite3.Connection:
    """Open a file; transactions begin and end as they are told, and no word in it is too damaged to be read."""
    connection = sqlite3.connect(file, timeout=BUSY_SECONDS, isolation_level=None, factory=_Connection)
    connection.text_factory = lambda words: words.decode(errors="replace")
    return connection


def use_write_ahead_log(connection: sqlite3.Connection) -> None:
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
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Write while nobody else does; an error undoes all of it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def is_damage(failure: sqlite3.DatabaseError) -> bool:
    """Tell whether a file is damaged by how a query failed."""
    if isinstance(failure, DamageFoundError):
        return True
    # Some errors come from the module, without a code, and others have only words of their own.
    return getattr(failure, "sqlite_errorcode", 0) & 0xFF in _BROKEN or str(failure) in _BROKEN_WORDS


def has_table(file: Path) -> bool:
    """Tell whether the table of records is there at all."""
    with closing(connect(file)) as connection:
        return bool(connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'records'").fetchone()[0])


def stop_by(connection: sqlite3.Connection, deadline: Deadline) -> None:
    """End SQLite's own work on a connection, with SQLITE_INTERRUPT, when a deadline is over."""
    connection.set_progress_handler(lambda: deadline.over, _STEPS)


def find_damage(connection: sqlite3.Connection) -> None:
    """Look whether all parts of a file fit together.

    Raise DamageFoundError: a page that holds another page's rows, or none, fails no query, it only makes rows vanish.
    """
    if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        raise DamageFoundError


def is_whole(file: Path) -> bool:
    """Tell whether all parts of a file fit together."""
    try:
        with closing(connect(file)) as connection:
            find_damage(connection)
    except sqlite3.DatabaseError as failure:
        if is_damage(failure):
            return False
        raise
    return True


def write_anew(file: Path, salvaged: Iterable[Row]) -> int:
    """Write a new file of these rows, and check it; tell of how many listeners they are."""
    file.unlink(missing_ok=True)
    file.touch(mode=0o600)
    with closing(connect(file)) as connection:
        connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
        with transaction(connection):
            bring_to_layout(connection)
            connection.executemany("INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?, ?, ?)", salvaged)
        count = int(connection.execute("SELECT count(DISTINCT listener) FROM records").fetchone()[0])
    if not is_whole(file):
        raise sqlite3.IntegrityError("what was salvaged is damaged too")
    return count


def write_in_place(connection: sqlite3.Connection) -> None:
    """Write all of a file anew, by way of memory, so that nothing is left in it but its rows."""
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("VACUUM")


def make_table_again(file: Path) -> None:
    """Make the table of records where somebody dropped it."""
    with closing(connect(file)) as connection, transaction(connection):
        connection.execute("PRAGMA user_version = 0")
        bring_to_layout(connection)
