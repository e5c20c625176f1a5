"""Damage that no query meets, it only makes rows vanish: a file is looked over by the first call of a process, once a
day, and before a listener is forgotten.
"""

import contextlib
import sqlite3
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from skill.storage import sqlite_file, sqlite_steps
from skill.storage.damaged_file import rows
from skill.storage.diary_entry import Entry
from skill.storage.profile import Profile
from skill.storage.store import StoreUnavailableError, listener_key
from tests.store.broken_files import left_behind
from tests.store.store_backends import SqliteBackend

NOW = 1_795_460_400.0
PAGE = 4096
CRAMP = Entry(int(NOW), "request-1", "calf", None, 90, "strong", ("in-bed",))
LISTENERS = [listener_key(str(number), "secret") for number in range(40)]


def met(profile: Profile) -> Profile:
    return replace(profile, met=int(NOW))


@pytest.fixture
def house(sqlite_backend: SqliteBackend) -> SqliteBackend:
    """Forty listeners with three entries each."""
    store = sqlite_backend.open()
    for number, listener in enumerate(LISTENERS):
        store.change(listener, met, NOW)
        for entry in range(3):
            store.log(listener, replace(CRAMP, id=f"request {number} {entry}" * 3), NOW)
    return sqlite_backend


def root_of(file: Path) -> int:
    """The table's first page, from which all rows hang; 0 is the file's first."""
    with contextlib.closing(sqlite3.connect(file)) as whole:
        return int(whole.execute("SELECT rootpage FROM sqlite_master WHERE name = 'records'").fetchone()[0]) - 1


def emptied(file: Path) -> None:
    """The first page holds no rows, and nothing else is wrong with it: the disk has kept an older one."""
    data, at = bytearray(file.read_bytes()), root_of(file) * PAGE
    data[at : at + 8] = b"\x0a\x00\x00\x00\x00\x10\x00\x00"
    file.write_bytes(data)


def written_elsewhere(file: Path) -> None:
    """The disk has written a page with rows over the first one."""
    data, at = bytearray(file.read_bytes()), root_of(file) * PAGE
    inside = next(start for start in range(at + PAGE, len(data), PAGE) if LISTENERS[0].encode() in data[start:][:PAGE])
    data[at : at + PAGE] = data[inside : inside + PAGE]
    file.write_bytes(data)


DAMAGES = pytest.mark.parametrize("damage", [emptied, written_elsewhere])


def on_other_pages(backend: SqliteBackend) -> set[tuple[str, str]]:
    """The records that do not stand on the page which is damaged."""
    at = root_of(backend.file) * PAGE
    here = {row[:2] for row in rows(bytearray(backend.file.read_bytes()[at : at + PAGE]))}
    assert here
    return kept(backend) - here


def kept(backend: SqliteBackend) -> set[tuple[str, str]]:
    return {(row["listener"], row["record"]) for row in backend.rows()}


@DAMAGES
def test_the_first_call_of_a_process_finds_it_and_nobody_is_lost(
    house: SqliteBackend, damage: Callable[[Path], None]
) -> None:
    before = on_other_pages(house)
    damage(house.file)
    store = house.open()
    with pytest.raises(StoreUnavailableError):
        store.change(LISTENERS[0], met, NOW)
    assert kept(house) == before
    assert store.damaged_at() is not None


@DAMAGES
def test_forgetting_reaches_what_nothing_leads_to_any_more(
    house: SqliteBackend, damage: Callable[[Path], None]
) -> None:
    store, before = house.open(), on_other_pages(house)
    store.read(LISTENERS[0], NOW)
    damage(house.file)
    store.forget(LISTENERS[0])
    assert kept(house) == {key for key in before if key[0] != LISTENERS[0]}
    assert not [each for each in house.file.parent.iterdir() if LISTENERS[0].encode() in each.read_bytes()]


@DAMAGES
def test_a_process_that_runs_for_long_finds_it_a_day_later(
    house: SqliteBackend, monkeypatch: pytest.MonkeyPatch, damage: Callable[[Path], None]
) -> None:
    store, before, started = house.open(), on_other_pages(house), time.monotonic()
    store.read(LISTENERS[0], NOW)
    damage(house.file)
    store.read(LISTENERS[0], NOW)
    monkeypatch.setattr(time, "monotonic", lambda: started + sqlite_file.CHECK_AGAIN_SECONDS + 60)
    with pytest.raises(StoreUnavailableError):
        store.read(LISTENERS[0], NOW)
    assert kept(house) == before


def test_a_file_that_takes_long_to_look_over_is_looked_over_beside_the_calls(
    house: SqliteBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = on_other_pages(house)
    emptied(house.file)
    monkeypatch.setattr(sqlite_steps, "_STEPS", 1)
    monkeypatch.setattr(sqlite_file, "CHECK_SECONDS", 0.0)
    store = house.open()
    store.entries(LISTENERS[-1], NOW)
    waits_until = time.monotonic() + 20
    while not list(house.file.parent.glob("*.broken-1")) or list(house.file.parent.glob("*.salvaged")):
        assert time.monotonic() < waits_until
        time.sleep(0.01)
    assert kept(house) == before


def test_who_is_only_named_in_an_account_is_no_reason_to_write_the_file_anew(
    house: SqliteBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, written = house.open(), list[object]()
    store.change(LISTENERS[1], lambda account: replace(account, people=(LISTENERS[0],)), NOW)
    monkeypatch.setattr(sqlite_file, "write_in_place", written.append)
    store.forget(LISTENERS[0])
    assert not written
    assert not {key for key in kept(house) if key[0] == LISTENERS[0]}


def test_nothing_is_left_of_who_is_forgotten_where_a_row_has_moved_away(house: SqliteBackend) -> None:
    """SQLite lets a row that it moves to another page leave a copy in the unused part of the first."""
    others = {key for key in kept(house) if key[0] != LISTENERS[0]}
    left_behind(house.file, LISTENERS[0].encode() + b"profile")
    store = house.open()
    store.forget(LISTENERS[0])
    assert LISTENERS[0].encode() not in house.file.read_bytes()
    assert kept(house) == others
    assert store.damaged_at() is None
