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
from skill.storage.sqlite_store import SqliteMemory
from skill.storage.store import MemoryUnavailableError, Remembered
from tests.broken_files import cut_in_half, overwritten, rubbish
from tests.memory_stores import SqliteStore

NOW = 1_795_460_400.0


def met(profile: Profile) -> Profile:
    return replace(profile, met=int(NOW))


@pytest.mark.parametrize("broken", [rubbish, cut_in_half, overwritten])
def test_a_broken_file_is_set_aside_and_nothing_is_said_to_be_kept(
    sqlite_store: SqliteStore, broken: Callable[[Path], None], caplog: pytest.LogCaptureFixture
) -> None:
    memory, file = sqlite_store.memory(), sqlite_store.file
    memory.change("one", met, NOW)
    broken(file)
    damaged = file.read_bytes()
    with pytest.raises(MemoryUnavailableError):
        memory.change("one", met, NOW)
    assert json.loads(caplog.messages[-1]) == {
        "outcome": "no memory",
        "action": "change",
        "engine": "sqlite",
        "error": "DatabaseError",
    }
    assert file.with_name("memory.sqlite3.broken").read_bytes() == damaged
    assert memory.recall("one", NOW) == Remembered()
    assert memory.change("one", met, NOW) == memory.recall("one", NOW)


@pytest.mark.parametrize("broken", [rubbish, cut_in_half, overwritten])
def test_forgetting_deletes_a_broken_file_too(sqlite_store: SqliteStore, broken: Callable[[Path], None]) -> None:
    memory, file = sqlite_store.memory(), sqlite_store.file
    memory.change("one", met, NOW)
    broken(file)
    memory.forget("one")
    assert list(file.parent.iterdir()) == []


def test_a_broken_file_behind_a_link_heals_and_is_forgotten(sqlite_store: SqliteStore, tmp_path: Path) -> None:
    sqlite_store.memory().change("one", met, NOW)
    link = tmp_path / "link"
    link.symlink_to(sqlite_store.file)
    rubbish(sqlite_store.file)
    memory = SqliteMemory(link)
    with pytest.raises(MemoryUnavailableError):
        memory.change("one", met, NOW)
    memory.change("one", met, NOW)
    memory.forget("two")
    assert list(sqlite_store.file.parent.iterdir()) == [sqlite_store.file]
    assert sqlite_store.memory().recall("one", NOW).profile.met == int(NOW)


def test_a_file_set_aside_earlier_is_forgotten_with_the_next_listener(sqlite_store: SqliteStore) -> None:
    memory, file = sqlite_store.memory(), sqlite_store.file
    memory.change("one", met, NOW)
    rubbish(file)
    with pytest.raises(MemoryUnavailableError):
        memory.recall("one", NOW)
    memory.change("two", met, NOW)
    memory.forget("one")
    assert list(file.parent.iterdir()) == [file]
    assert memory.recall("two", NOW).profile.met == int(NOW)


@pytest.mark.parametrize("forgotten", [False, True])
def test_a_new_file_is_never_set_aside_for_the_broken_one_before(
    sqlite_store: SqliteStore, monkeypatch: pytest.MonkeyPatch, *, forgotten: bool
) -> None:
    """Another sets the broken file aside, and keeps something, while this one waits to do so."""
    memory, file = sqlite_store.memory(), sqlite_store.file
    memory.change("one", met, NOW)
    rubbish(file)

    def late(lock: FolderLock) -> None:
        monkeypatch.undo()
        lock.__exit__(None, None, None)
        with pytest.raises(MemoryUnavailableError):
            SqliteMemory(file).recall("one", NOW)
        if forgotten:
            SqliteMemory(file).forget("three")
        SqliteMemory(file).change("two", met, NOW)
        lock.__enter__()
        lock.alone()

    monkeypatch.setattr(FolderLock, "alone", late)
    with pytest.raises(MemoryUnavailableError):
        memory.change("one", met, NOW)
    assert memory.recall("two", NOW).profile.met == int(NOW)


def test_nothing_is_kept_in_a_file_that_is_being_set_aside(
    sqlite_store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two find the same file broken; while one of them moves it away, the other does too, and something is kept."""
    memory, file = sqlite_store.memory(), sqlite_store.file
    memory.change("one", met, NOW)
    rubbish(file)
    acknowledged = []

    def looking(mode: int) -> bool:
        monkeypatch.undo()
        with pytest.raises(MemoryUnavailableError):
            SqliteMemory(file).recall("one", NOW)
        with contextlib.suppress(MemoryUnavailableError):
            acknowledged.append(SqliteMemory(file).change("two", met, NOW))
        return stat.S_ISREG(mode)

    monkeypatch.setattr(sqlite_file, "S_ISREG", looking)
    with pytest.raises(MemoryUnavailableError):
        memory.change("one", met, NOW)
    memory.change("three", met, NOW)
    assert [memory.recall("two", NOW)] == (acknowledged or [Remembered()])
