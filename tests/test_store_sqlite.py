"""What only the SQLite file does: it is made when needed, cleans up, and heals."""

import sqlite3
import stat
from contextlib import closing
from dataclasses import replace

import pytest

from skill.coaching.progress import Coached
from skill.storage.diary_entry import Entry
from skill.storage.profile import Profile
from skill.storage.store import PROFILE_SECONDS, StoreUnavailableError
from tests.store_backends import SqliteBackend

NOW = 1_795_460_400.0
LEFT = Coached("stretch.calf-wall", hold=2, seconds_left=14, began=NOW - 80.5)
CRAMP = Entry(int(NOW) - 60, "request-1", "calf")
SECRET = "a-word-that-nobody-else-writes"  # noqa: S105  # opens nothing


def met(profile: Profile) -> Profile:
    return replace(profile, met=int(NOW))


# The file.


def test_reading_makes_no_file(sqlite_backend: SqliteBackend) -> None:
    store = sqlite_backend.open()
    store.read("one", NOW)
    store.entries("one", NOW)
    store.erase("one", CRAMP)
    store.forget("one")
    assert not sqlite_backend.file.parent.exists()


def test_the_file_is_made_for_nobody_else_to_read(sqlite_backend: SqliteBackend) -> None:
    sqlite_backend.open().change("one", met, NOW)
    modes = {stat.S_IMODE(path.stat().st_mode) for path in (sqlite_backend.file, sqlite_backend.file.parent)}
    assert modes == {0o600, 0o700}


def test_the_file_writes_ahead_and_leaves_nothing_beside_it(sqlite_backend: SqliteBackend) -> None:
    sqlite_backend.open().change("one", met, NOW)
    assert list(sqlite_backend.file.parent.iterdir()) == [sqlite_backend.file]
    with closing(sqlite3.connect(sqlite_backend.file)) as backend:
        assert backend.execute("PRAGMA journal_mode").fetchone() == ("wal",)


@pytest.mark.parametrize("write", ["change", "log"])
def test_what_has_expired_is_deleted_by_whoever_writes_next(sqlite_backend: SqliteBackend, write: str) -> None:
    store = sqlite_backend.open()
    store.change("one", met, NOW)
    store.log("one", CRAMP, NOW)
    sqlite_backend.clock.seconds = later = NOW + PROFILE_SECONDS
    if write == "change":
        store.change("two", met, later)
    else:
        store.log("two", replace(CRAMP, at=int(later)), later)
    assert {row["listener"] for row in sqlite_backend.rows()} == {"two"}


def test_nothing_forgotten_is_left_in_the_file(sqlite_backend: SqliteBackend) -> None:
    store = sqlite_backend.open()
    store.change("two", met, NOW)
    store.change("one", lambda p: replace(p, done={"2026-11-22": (SECRET,) * 500}), NOW)
    store.log("one", replace(CRAMP, muscle=SECRET), NOW)
    assert SECRET.encode() in sqlite_backend.file.read_bytes()
    store.forget("one")
    assert SECRET.encode() not in sqlite_backend.file.read_bytes()


def test_a_file_of_a_newer_version_is_left_alone(sqlite_backend: SqliteBackend) -> None:
    store = sqlite_backend.open()
    store.change("one", met, NOW)
    with closing(sqlite3.connect(sqlite_backend.file)) as backend:
        backend.execute("PRAGMA user_version = 2")
    for call in (
        lambda: store.read("one", NOW),
        lambda: store.change("one", met, NOW),
        lambda: store.forget("one"),
    ):
        with pytest.raises(StoreUnavailableError):
            call()
    assert [row["listener"] for row in sqlite_backend.rows()] == ["one"]
