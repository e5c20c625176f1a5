"""Faults of a SQLite file: broken, locked, full, read-only, somebody else's, or written by a newer version."""

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from skill.memory.memory import Memory
from tests.memory_faults import Fault
from tests.memory_stores import SqliteStore

SqliteFault = Fault[SqliteStore]
Break = Callable[[Path], None]
Connecting = Callable[[Path], AbstractContextManager[None]]

# Files that are broken.


def missing(file: Path) -> None:
    file.unlink()


def folder_missing(file: Path) -> None:
    file.unlink()
    file.parent.rmdir()


def a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


def a_file_for_a_folder(file: Path) -> None:
    folder_missing(file)
    file.parent.write_text("no folder")


def empty(file: Path) -> None:
    file.write_bytes(b"")


def rubbish(file: Path) -> None:
    file.write_bytes(b"no database at all " * 400)


def cut_in_half(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def overwritten(file: Path) -> None:
    data = file.read_bytes()
    file.write_bytes(data[:100] + b"\xff" * (len(data) - 100))


def one_byte_of_the_head(file: Path) -> None:
    data = file.read_bytes()
    file.write_bytes(b"s" + data[1:])


def one_page(file: Path) -> None:
    """The page of the records themselves."""
    data = file.read_bytes()
    with closing(sqlite3.connect(file)) as store:
        size = store.execute("PRAGMA page_size").fetchone()[0]
        page = store.execute("SELECT rootpage FROM sqlite_master WHERE name = 'records'").fetchone()[0]
    file.write_bytes(data[: size * (page - 1)] + b"\xff" * size + data[size * page :])


def linked_to_nothing(file: Path) -> None:
    file.unlink()
    file.symlink_to(file.parent / "not-there")


def linked_to_itself(file: Path) -> None:
    file.unlink()
    file.symlink_to(file)


def linked_to_a_full_device(file: Path) -> None:
    file.unlink()
    file.symlink_to("/dev/full")


def rubbish_written_ahead(file: Path) -> None:
    Path(f"{file}-wal").write_bytes(b"no log at all " * 400)


def a_folder_written_ahead(file: Path) -> None:
    Path(f"{file}-wal").mkdir()


# Files that somebody else wrote.


def told(*statements: str) -> Break:
    def broken(file: Path) -> None:
        with closing(sqlite3.connect(file)) as store, store:
            for statement in statements:
                store.execute(statement)

    return broken


def profile_holds(value: str) -> Break:
    return told(f"UPDATE records SET data = {value} WHERE record = 'profile'")  # noqa: S608  # ours


# Files that cannot be used now.


@contextmanager
def locked(file: Path) -> Iterator[None]:
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield


@contextmanager
def locked_against_reading(file: Path) -> Iterator[None]:
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = DELETE")
        other.execute("BEGIN EXCLUSIVE")
        yield


@contextmanager
def locked_for_a_moment(file: Path) -> Iterator[None]:
    other = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN EXCLUSIVE")
    end = threading.Timer(0.1, other.close)
    end.start()
    yield
    end.join()


@contextmanager
def read_by_another(file: Path) -> Iterator[None]:
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM records").fetchall()
        yield


def connecting(change: Callable[[sqlite3.Connection], object], uri: str = "") -> Connecting:
    """Every connection from now on is changed like this, or opened with options of its address."""

    @contextmanager
    def state(_: Path) -> Iterator[None]:
        real = sqlite3.connect

        def connect(path: Path, **options: Any) -> sqlite3.Connection:  # noqa: ANN401  # as given
            store: sqlite3.Connection = real(f"file:{path}?{uri}", uri=True, **options)
            change(store)
            return store

        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(sqlite3, "connect", connect)
            yield

    return state


@contextmanager
def full(file: Path) -> Iterator[None]:
    """A disk with no room for one page more, and none of the pages free."""
    with closing(sqlite3.connect(file)) as store:
        pages = store.execute("PRAGMA page_count").fetchone()[0]
    with connecting(lambda store: store.execute(f"PRAGMA max_page_count = {pages}"))(file):
        yield


class FailsToCommit(sqlite3.Connection):
    """A disk that fails at the last moment."""

    def execute(self, sql: str, *parameters: object) -> sqlite3.Cursor:
        if sql == "COMMIT":
            raise sqlite3.OperationalError("disk I/O error")
        return super().execute(sql, *parameters)  # type: ignore[arg-type]  # as given


class Slow(sqlite3.Connection):
    """A disk that takes its time."""

    def execute(self, sql: str, *parameters: object) -> sqlite3.Cursor:
        threading.Event().wait(0.05)
        return super().execute(sql, *parameters)  # type: ignore[arg-type]  # as given


def made_by(factory: type[sqlite3.Connection]) -> Connecting:
    @contextmanager
    def state(_: Path) -> Iterator[None]:
        real = sqlite3.connect
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(sqlite3, "connect", lambda path, **options: real(path, factory=factory, **options))
            yield

    return state


# From these to faults.


def _is(state: Connecting) -> Callable[[SqliteStore], AbstractContextManager[Memory]]:
    @contextmanager
    def broken(store: SqliteStore) -> Iterator[Memory]:
        with state(store.file):
            yield store.memory()

    return broken


def _was(breaks: Break, repairs: Break = lambda _: None) -> Callable[[SqliteStore], AbstractContextManager[Memory]]:
    @contextmanager
    def broken(store: SqliteStore) -> Iterator[Memory]:
        breaks(store.file)
        yield store.memory()
        repairs(store.file)

    return broken


def _unlink(file: Path) -> None:
    if file.is_symlink():
        file.unlink()


def _rmdir(file: Path) -> None:
    os.rmdir(file)  # noqa: PTH106  # a folder, or nothing else


COUNTS_FOR_EVER = (
    "CREATE TRIGGER slow BEFORE INSERT ON records BEGIN SELECT count(*) FROM"
    " (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n); END"
)

SQLITE_FAULTS = [
    SqliteFault("missing", _was(missing), keeps=True, loses=True),
    SqliteFault("its folder is missing", _was(folder_missing), keeps=True, loses=True),
    SqliteFault("a folder", _was(a_folder, _rmdir), loses=True),
    SqliteFault("a file for a folder", _was(a_file_for_a_folder, lambda file: file.parent.unlink()), loses=True),
    SqliteFault("zero-length", _was(empty), keeps=True, loses=True),
    SqliteFault("rubbish", _was(rubbish), keeps=None, loses=True),
    SqliteFault("cut in half", _was(cut_in_half), keeps=None, loses=True),
    SqliteFault("overwritten", _was(overwritten), keeps=None, loses=True),
    SqliteFault("one byte of its head is wrong", _was(one_byte_of_the_head), keeps=None, loses=True),
    SqliteFault("one page is garbage", _was(one_page), keeps=None, loses=True),
    SqliteFault("a link to nothing", _was(linked_to_nothing), keeps=True, loses=True),
    SqliteFault("a link to itself", _was(linked_to_itself, _unlink), loses=True),
    SqliteFault("a link to a full device", _was(linked_to_a_full_device, _unlink), loses=True),
    SqliteFault("rubbish written ahead", _was(rubbish_written_ahead), keeps=True),
    SqliteFault("a folder written ahead", _was(a_folder_written_ahead, lambda f: _rmdir(Path(f"{f}-wal")))),
    SqliteFault(
        "of a newer layout", _was(told("PRAGMA user_version = 99"), told("PRAGMA user_version = 1")), keeps=False
    ),
    SqliteFault(
        "of another program",
        _was(told("ALTER TABLE records RENAME listener TO who"), told("ALTER TABLE records RENAME who TO listener")),
    ),
    SqliteFault(
        "records of a newer schema",
        _was(told("UPDATE records SET schema = 99"), told("UPDATE records SET schema = 2 WHERE schema = 99")),
        keeps=None,
    ),
    SqliteFault("a profile that is no JSON", _was(profile_holds("'{'")), keeps=True, loses=True),
    SqliteFault("a profile that is a list", _was(profile_holds("'[1, 2]'")), keeps=True, loses=True),
    SqliteFault("a profile of bytes", _was(profile_holds("x'ff00'")), keeps=True, loses=True),
    SqliteFault(
        "a profile of brackets", _was(profile_holds("replace(hex(zeroblob(100000)), '0', '[')")), keeps=True, loses=True
    ),
    SqliteFault(
        "a profile of text that is no Unicode", _was(profile_holds("CAST(x'ff' AS TEXT)")), keeps=True, loses=True
    ),
    SqliteFault("an expiry that is a word", _was(told("UPDATE records SET expires = 'soon'")), keeps=True, loses=True),
    SqliteFault("locked for long", _is(locked)),
    SqliteFault("locked against reading", _is(locked_against_reading)),
    SqliteFault("locked for a moment", _is(locked_for_a_moment), keeps=True),
    SqliteFault("being read by another", _is(read_by_another), keeps=True),
    SqliteFault("read-only", _is(connecting(lambda _: None, "mode=ro"))),
    SqliteFault("on a read-only disk", _is(connecting(lambda _: None, "immutable=1"))),
    SqliteFault("on a full disk", _is(full), keeps=None),
    SqliteFault("on a disk that fails to commit", _is(made_by(FailsToCommit))),
    SqliteFault("on a slow disk", _is(made_by(Slow)), keeps=True),
    SqliteFault("a write that never ends", _was(told(COUNTS_FOR_EVER), told("DROP TRIGGER slow"))),
]
