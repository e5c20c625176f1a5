"""A broken SQLite file is set aside, whoever else is at it, and a new one begun."""

import contextlib
import json
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from skill.storage import sqlite_file
from skill.storage.folder_lock import FolderLock
from skill.storage.profile import Profile
from skill.storage.sqlite_store import SqliteStore
from skill.storage.store import StoredProfile, StoreUnavailableError
from tests.broken_files import cut_in_half, overwritten, rubbish
from tests.store_backends import SqliteBackend

NOW = 1_795_460_400.0


def met(profile: Profile) -> Profile:
    return replace(profile, met=int(NOW))


@pytest.mark.parametrize("broken", [rubbish, cut_in_half, overwritten])
def test_a_broken_file_is_set_aside_and_nothing_is_said_to_be_kept(
    sqlite_backend: SqliteBackend, broken: Callable[[Path], None], caplog: pytest.LogCaptureFixture
) -> None:
    store, file = sqlite_backend.open(), sqlite_backend.file
    store.change("one", met, NOW)
    broken(file)
    damaged = file.read_bytes()
    with pytest.raises(StoreUnavailableError):
        store.change("one", met, NOW)
    assert json.loads(caplog.messages[-1]) == {
        "outcome": "store unavailable",
        "action": "change",
        "engine": "sqlite",
        "error": "DatabaseError",
    }
    assert file.with_name("store.sqlite3.broken").read_bytes() == damaged
    assert store.read("one", NOW) == StoredProfile()
    assert store.change("one", met, NOW) == store.read("one", NOW)


@pytest.mark.parametrize("broken", [rubbish, cut_in_half, overwritten])
def test_forgetting_deletes_a_broken_file_too(sqlite_backend: SqliteBackend, broken: Callable[[Path], None]) -> None:
    store, file = sqlite_backend.open(), sqlite_backend.file
    store.change("one", met, NOW)
    broken(file)
    store.forget("one")
    assert list(file.parent.iterdir()) == []


def test_a_broken_file_behind_a_link_heals_and_is_forgotten(sqlite_backend: SqliteBackend, tmp_path: Path) -> None:
    sqlite_backend.open().change("one", met, NOW)
    link = tmp_path / "link"
    link.symlink_to(sqlite_backend.file)
    rubbish(sqlite_backend.file)
    store = SqliteStore(link)
    with pytest.raises(StoreUnavailableError):
        store.change("one", met, NOW)
    store.change("one", met, NOW)
    store.forget("two")
    assert list(sqlite_backend.file.parent.iterdir()) == [sqlite_backend.file]
    assert sqlite_backend.open().read("one", NOW).profile.met == int(NOW)


def test_a_file_set_aside_earlier_is_forgotten_with_the_next_listener(sqlite_backend: SqliteBackend) -> None:
    store, file = sqlite_backend.open(), sqlite_backend.file
    store.change("one", met, NOW)
    rubbish(file)
    with pytest.raises(StoreUnavailableError):
        store.read("one", NOW)
    store.change("two", met, NOW)
    store.forget("one")
    assert list(file.parent.iterdir()) == [file]
    assert store.read("two", NOW).profile.met == int(NOW)


@pytest.mark.parametrize("forgotten", [False, True])
def test_a_new_file_is_never_set_aside_for_the_broken_one_before(
    sqlite_backend: SqliteBackend, monkeypatch: pytest.MonkeyPatch, *, forgotten: bool
) -> None:
    """Another sets the broken file aside, and keeps something, while this one waits to do so."""
    store, file = sqlite_backend.open(), sqlite_backend.file
    store.change("one", met, NOW)
    rubbish(file)

    def late(lock: FolderLock) -> None:
        monkeypatch.undo()
        lock.__exit__(None, None, None)
        with pytest.raises(StoreUnavailableError):
            SqliteStore(file).read("one", NOW)
        if forgotten:
            SqliteStore(file).forget("three")
        SqliteStore(file).change("two", met, NOW)
        lock.__enter__()
        lock.alone()

    monkeypatch.setattr(FolderLock, "alone", late)
    with pytest.raises(StoreUnavailableError):
        store.change("one", met, NOW)
    assert store.read("two", NOW).profile.met == int(NOW)


def test_nothing_is_kept_in_a_file_that_is_being_set_aside(
    sqlite_backend: SqliteBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two find the same file broken; while one of them moves it away, the other does too, and something is kept."""
    store, file = sqlite_backend.open(), sqlite_backend.file
    store.change("one", met, NOW)
    rubbish(file)
    acknowledged = []

    def looking(mode: int) -> bool:
        monkeypatch.undo()
        with pytest.raises(StoreUnavailableError):
            SqliteStore(file).read("one", NOW)
        with contextlib.suppress(StoreUnavailableError):
            acknowledged.append(SqliteStore(file).change("two", met, NOW))
        return stat.S_ISREG(mode)

    monkeypatch.setattr(sqlite_file, "S_ISREG", looking)
    with pytest.raises(StoreUnavailableError):
        store.change("one", met, NOW)
    store.change("three", met, NOW)
    assert [store.read("two", NOW)] == (acknowledged or [StoredProfile()])
