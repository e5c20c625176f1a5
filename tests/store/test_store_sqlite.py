"""What only the SQLite file does: it is made when needed, cleans up, takes over the earlier layout, and heals."""

import json
import sqlite3
import stat
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from skill.coaching.progress import Coached
from skill.storage.diary_entry import Entry
from skill.storage.profile import PLACE_SECONDS, Profile
from skill.storage.store import PROFILE_SECONDS, StoredProfile, StoreUnavailableError
from skill.turn.place import Place
from tests.store.store_backends import SqliteBackend

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


# The earlier backend.


@pytest.fixture
def earlier(sqlite_backend: SqliteBackend) -> SqliteBackend:
    """A file of the earlier backend, with the places of two listeners."""
    sqlite_backend.file.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(sqlite_backend.file)) as backend, backend:
        backend.execute("CREATE TABLE places (listener TEXT PRIMARY KEY, place TEXT NOT NULL, kept_at REAL NOT NULL)")
        for listener, left in (("one", LEFT), ("two", replace(LEFT, plan="stretch.towel"))):
            place = json.dumps(Place(id=left.plan, coached=left).saved())
            backend.execute("INSERT INTO places VALUES (?, ?, ?)", (listener, place, NOW))
    return sqlite_backend


def tables(file: Path) -> set[str]:
    with closing(sqlite3.connect(file)) as backend:
        return {name for (name,) in backend.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def test_places_of_the_earlier_store_become_what_was_left(earlier: SqliteBackend) -> None:
    profile = earlier.open().read("one", NOW + 60).profile
    assert profile == Profile(left=LEFT, left_at=int(NOW))
    assert profile.place_left(NOW + 60) == LEFT
    assert tables(earlier.file) == {"records"}
    after = earlier.open().change("two", met, NOW + 60).profile
    assert after == Profile(met=int(NOW), left=replace(LEFT, plan="stretch.towel"), left_at=int(NOW))


def test_places_of_the_earlier_store_are_kept_for_a_day_as_promised(earlier: SqliteBackend) -> None:
    store = earlier.open()
    earlier.clock.seconds = NOW + PLACE_SECONDS
    store.log("three", replace(CRAMP, id="request-3"), NOW + PLACE_SECONDS)
    assert store.read("one", NOW + PLACE_SECONDS) == StoredProfile()
    assert {row["listener"] for row in earlier.rows()} == {"three"}
    assert b"calf-wall" not in earlier.file.read_bytes()


@pytest.mark.parametrize("place", ["", "{", "7", b"\xff\x00", "[" * 200_000])
def test_a_broken_place_of_the_earlier_store_is_no_place(earlier: SqliteBackend, place: str | bytes) -> None:
    with closing(sqlite3.connect(earlier.file)) as backend, backend:
        backend.execute("UPDATE places SET place = ? WHERE listener = 'one'", (place,))
        backend.execute("INSERT INTO places VALUES ('three', '{}', 'yesterday')")
    store = earlier.open()
    assert store.read("one", NOW).profile.left is None
    assert store.read("two", NOW).profile.left is not None
    assert store.read("three", NOW) == StoredProfile()


def test_forgetting_reaches_the_earlier_store(earlier: SqliteBackend) -> None:
    earlier.open().forget("one")
    assert tables(earlier.file) == {"records"}
    assert [row["listener"] for row in earlier.rows()] == ["two"]
