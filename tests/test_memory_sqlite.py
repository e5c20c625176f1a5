"""What only the SQLite file does: it is made when needed, cleans up, takes over the earlier store, and heals."""

import json
import sqlite3
import stat
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from skill.coaching.progress import Coached
from skill.storage.diary_entry import Entry
from skill.storage.profile import KEPT_SECONDS, Profile
from skill.storage.store import PROFILE_SECONDS, MemoryUnavailableError, Remembered
from skill.turn.place import Place
from tests.memory_stores import SqliteStore

NOW = 1_795_460_400.0
LEFT = Coached("stretch.calf-wall", hold=2, seconds_left=14, began=NOW - 80.5)
CRAMP = Entry(int(NOW) - 60, "request-1", "calf")
SECRET = "a-word-that-nobody-else-writes"  # noqa: S105  # opens nothing


def met(profile: Profile) -> Profile:
    return replace(profile, met=int(NOW))


# The file.


def test_reading_makes_no_file(sqlite_store: SqliteStore) -> None:
    memory = sqlite_store.memory()
    memory.recall("one", NOW)
    memory.entries("one", NOW)
    memory.erase("one", CRAMP)
    memory.forget("one")
    assert not sqlite_store.file.parent.exists()


def test_the_file_is_made_for_nobody_else_to_read(sqlite_store: SqliteStore) -> None:
    sqlite_store.memory().change("one", met, NOW)
    modes = {stat.S_IMODE(path.stat().st_mode) for path in (sqlite_store.file, sqlite_store.file.parent)}
    assert modes == {0o600, 0o700}


def test_the_file_writes_ahead_and_leaves_nothing_beside_it(sqlite_store: SqliteStore) -> None:
    sqlite_store.memory().change("one", met, NOW)
    assert list(sqlite_store.file.parent.iterdir()) == [sqlite_store.file]
    with closing(sqlite3.connect(sqlite_store.file)) as store:
        assert store.execute("PRAGMA journal_mode").fetchone() == ("wal",)


@pytest.mark.parametrize("write", ["change", "log"])
def test_what_has_expired_is_deleted_by_whoever_writes_next(sqlite_store: SqliteStore, write: str) -> None:
    memory = sqlite_store.memory()
    memory.change("one", met, NOW)
    memory.log("one", CRAMP, NOW)
    later = NOW + PROFILE_SECONDS
    if write == "change":
        memory.change("two", met, later)
    else:
        memory.log("two", replace(CRAMP, at=int(later)), later)
    assert {row["listener"] for row in sqlite_store.rows()} == {"two"}


def test_nothing_forgotten_is_left_in_the_file(sqlite_store: SqliteStore) -> None:
    memory = sqlite_store.memory()
    memory.change("two", met, NOW)
    memory.change("one", lambda p: replace(p, done={"2026-11-22": (SECRET,) * 500}), NOW)
    memory.log("one", replace(CRAMP, muscle=SECRET), NOW)
    assert SECRET.encode() in sqlite_store.file.read_bytes()
    memory.forget("one")
    assert SECRET.encode() not in sqlite_store.file.read_bytes()


def test_a_file_of_a_newer_version_is_left_alone(sqlite_store: SqliteStore) -> None:
    memory = sqlite_store.memory()
    memory.change("one", met, NOW)
    with closing(sqlite3.connect(sqlite_store.file)) as store:
        store.execute("PRAGMA user_version = 2")
    for call in (
        lambda: memory.recall("one", NOW),
        lambda: memory.change("one", met, NOW),
        lambda: memory.forget("one"),
    ):
        with pytest.raises(MemoryUnavailableError):
            call()
    assert [row["listener"] for row in sqlite_store.rows()] == ["one"]


# The earlier store.


@pytest.fixture
def earlier(sqlite_store: SqliteStore) -> SqliteStore:
    """A file of the earlier store, with the places of two listeners."""
    sqlite_store.file.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(sqlite_store.file)) as store, store:
        store.execute("CREATE TABLE places (listener TEXT PRIMARY KEY, place TEXT NOT NULL, kept_at REAL NOT NULL)")
        for listener, left in (("one", LEFT), ("two", replace(LEFT, plan="stretch.towel"))):
            place = json.dumps(Place(id=left.plan, coached=left).saved())
            store.execute("INSERT INTO places VALUES (?, ?, ?)", (listener, place, NOW))
    return sqlite_store


def tables(file: Path) -> set[str]:
    with closing(sqlite3.connect(file)) as store:
        return {name for (name,) in store.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def test_places_of_the_earlier_store_become_what_was_left(earlier: SqliteStore) -> None:
    profile = earlier.memory().recall("one", NOW + 60).profile
    assert profile == Profile(left=LEFT, left_at=int(NOW))
    assert profile.place_left(NOW + 60) == LEFT
    assert tables(earlier.file) == {"records"}
    after = earlier.memory().change("two", met, NOW + 60).profile
    assert after == Profile(met=int(NOW), left=replace(LEFT, plan="stretch.towel"), left_at=int(NOW))


def test_places_of_the_earlier_store_are_kept_for_a_day_as_promised(earlier: SqliteStore) -> None:
    memory = earlier.memory()
    memory.log("three", replace(CRAMP, id="request-3"), NOW + KEPT_SECONDS)
    assert memory.recall("one", NOW + KEPT_SECONDS) == Remembered()
    assert {row["listener"] for row in earlier.rows()} == {"three"}
    assert b"calf-wall" not in earlier.file.read_bytes()


@pytest.mark.parametrize("place", ["", "{", "7", b"\xff\x00", "[" * 200_000])
def test_a_broken_place_of_the_earlier_store_is_no_place(earlier: SqliteStore, place: str | bytes) -> None:
    with closing(sqlite3.connect(earlier.file)) as store, store:
        store.execute("UPDATE places SET place = ? WHERE listener = 'one'", (place,))
        store.execute("INSERT INTO places VALUES ('three', '{}', 'yesterday')")
    memory = earlier.memory()
    assert memory.recall("one", NOW).profile.left is None
    assert memory.recall("two", NOW).profile.left is not None
    assert memory.recall("three", NOW) == Remembered()


def test_forgetting_reaches_the_earlier_store(earlier: SqliteStore) -> None:
    earlier.memory().forget("one")
    assert tables(earlier.file) == {"records"}
    assert [row["listener"] for row in earlier.rows()] == ["two"]
