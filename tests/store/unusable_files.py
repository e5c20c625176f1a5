"""States in which the SQLite file of a memory cannot be used as usual: locked, full, read-only or slow."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

Connecting = Callable[[Path], AbstractContextManager[None]]


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
        threading.Event().wait(0.01)
        return super().execute(sql, *parameters)  # type: ignore[arg-type]  # as given


def made_by(factory: type[sqlite3.Connection]) -> Connecting:
    @contextmanager
    def state(_: Path) -> Iterator[None]:
        real = sqlite3.connect
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(sqlite3, "connect", lambda path, **options: real(path, **{**options, "factory": factory}))
            yield

    return state
