"""`cramp-coach damaged`: an operator sees what is kept of a damaged store, and ends it by typing so."""

import os
import time
from dataclasses import replace
from pathlib import Path

import pytest

from skill.storage.folder_lock import FolderLock
from skill.storage.sqlite_store import SqliteStore
from skill.storage.store import StoreUnavailableError
from tests.commands.command_line import CommandLine, assert_one_line_of_help
from tests.store.broken_files import rubbish
from tests.store.store_backends import SqliteBackend

NOW = 1_795_460_400.0


def keep_something(store: SqliteStore) -> None:
    store.change("one", lambda profile: replace(profile, met=int(NOW)), NOW)


@pytest.fixture
def file(sqlite_backend: SqliteBackend) -> Path:
    """A store's file that was damaged and replaced; the damaged one lies beside it."""
    store = sqlite_backend.open()
    keep_something(store)
    rubbish(sqlite_backend.file)
    with pytest.raises(StoreUnavailableError):
        keep_something(store)
    keep_something(store)
    return sqlite_backend.file


@pytest.fixture
def broken(file: Path) -> Path:
    kept = file.with_name(f"{file.name}.broken-1")
    os.utime(kept, (NOW, NOW))
    return kept


def test_what_is_kept_is_listed_with_its_size_and_age(cramp_coach: CommandLine, file: Path, broken: Path) -> None:
    ran = cramp_coach("damaged", str(file))
    when = time.strftime("%Y-%m-%d %H:%M", time.gmtime(NOW))
    assert (ran.status, ran.err) == (0, "")
    assert ran.out == f"{broken}: {broken.stat().st_size:,} bytes, kept since {when} UTC\n"
    assert broken.exists()


def test_it_is_deleted_once_that_was_typed_and_nothing_else_is(
    cramp_coach: CommandLine, file: Path, broken: Path, sqlite_backend: SqliteBackend
) -> None:
    store = sqlite_backend.open()
    assert store.damaged_at() == NOW
    before = store.read("one", NOW)
    ran = cramp_coach("damaged", str(file), "--delete", typed="delete\n")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.endswith(f"deleted {broken.name}\n")
    assert not broken.exists()
    assert store.damaged_at() is None, "nothing is said to be missing any more"
    assert store.read("one", NOW) == before
    assert cramp_coach("damaged", str(file)).out == "no damaged file is kept\n"


@pytest.mark.parametrize("typed", ["", "\n", "y\n", "yes\n", "no\n", "Delete\n", "delete it\n"])
def test_anything_else_that_is_typed_deletes_nothing(
    cramp_coach: CommandLine, file: Path, broken: Path, typed: str
) -> None:
    ran = cramp_coach("damaged", str(file), "--delete", typed=typed)
    assert (ran.status, ran.err) == (1, "")
    assert ran.out.endswith("nothing was deleted\n")
    assert broken.exists()


def test_all_of_them_go_together(cramp_coach: CommandLine, file: Path, broken: Path) -> None:
    another = broken.with_suffix(".broken-3")
    another.write_bytes(b"damaged")
    ran = cramp_coach("damaged", str(file), "--delete", typed="delete\n")
    assert "all 2" in ran.out
    assert ran.status == 0
    assert sorted(each.name for each in file.parent.glob("*.broken-*")) == []


def test_while_a_call_is_at_the_store_nothing_is_deleted(cramp_coach: CommandLine, file: Path, broken: Path) -> None:
    with FolderLock(file.parent):
        ran = cramp_coach("damaged", str(file), "--delete", typed="delete\n")
    assert ran.status == 2
    assert ran.err.startswith(f"cramp-coach: {broken}: cannot be deleted")
    assert broken.exists()


def test_the_store_of_the_environment_is_meant_where_none_is_named(
    cramp_coach: CommandLine, file: Path, broken: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CRAMP_COACH_MEMORY", str(file))
    assert str(broken) in cramp_coach("damaged").out


def test_a_mistake_is_one_line_of_help(
    cramp_coach: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CRAMP_COACH_MEMORY", raising=False)
    assert_one_line_of_help(cramp_coach("damaged"), "CRAMP_COACH_MEMORY")
    assert_one_line_of_help(cramp_coach("damaged", str(tmp_path / "nowhere" / "store.sqlite3")), "no such folder")
