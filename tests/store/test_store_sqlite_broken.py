"""A damaged SQLite file is kept aside, whoever else is at it, and what can be read of it goes on in a new one."""

import contextlib
import json
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from skill.storage import sqlite_file
from skill.storage.damaged_file import read_image, rows
from skill.storage.diary_entry import Entry
from skill.storage.folder_lock import FolderLock
from skill.storage.profile import Profile
from skill.storage.sqlite_file import MOST_ASIDE
from skill.storage.sqlite_store import SqliteStore
from skill.storage.store import StoredProfile, StoreUnavailableError, listener_key
from tests.store.broken_files import cut_in_half, one_page, overwritten, rubbish
from tests.store.store_backends import SqliteBackend

NOW = 1_795_460_400.0
CRAMP = Entry(int(NOW) - 60, "request-1", "calf")


def met(profile: Profile) -> Profile:
    return replace(profile, met=int(NOW))


@pytest.mark.parametrize("broken", [rubbish, cut_in_half, overwritten])
def test_a_broken_file_is_set_aside_loudly_and_nothing_is_said_to_be_kept(
    sqlite_backend: SqliteBackend, broken: Callable[[Path], None], caplog: pytest.LogCaptureFixture
) -> None:
    store, file = sqlite_backend.open(), sqlite_backend.file
    store.change("one", met, NOW)
    broken(file)
    damaged = file.read_bytes()
    with pytest.raises(StoreUnavailableError):
        store.change("one", met, NOW)
    told, unavailable = map(json.loads, caplog.messages)
    assert told == {
        "outcome": "store damaged",
        "engine": "sqlite",
        "set_aside": "store.sqlite3.broken-1",
        "listeners_kept": 0,
    }
    assert unavailable == {
        "outcome": "store unavailable",
        "action": "change",
        "engine": "sqlite",
        "error": "DatabaseError",
    }
    assert file.with_name("store.sqlite3.broken-1").read_bytes() == damaged
    assert stat.S_IMODE(file.with_name("store.sqlite3.broken-1").stat().st_mode) == 0o600
    assert store.read("one", NOW) == StoredProfile()
    assert store.damaged_at() is not None
    assert store.change("one", met, NOW) == store.read("one", NOW)


def listeners(count: int) -> list[str]:
    return [listener_key(str(number), "secret") for number in range(count)]


def busy(profile: Profile) -> Profile:
    """A profile that takes more than a page of the file."""
    days = {date.fromordinal(740_000 + day).isoformat(): ("routine.bedtime", "stretch.calf-wall") for day in range(60)}
    return replace(profile, done=days)


@pytest.fixture
def filled(sqlite_backend: SqliteBackend) -> SqliteBackend:
    """Forty listeners, every fifth with a long profile and every second with a diary entry."""
    store = sqlite_backend.open()
    for number, listener in enumerate(listeners(40)):
        store.change(listener, busy if number % 5 == 0 else met, NOW)
        if number % 2:
            store.log(listener, replace(CRAMP, id=str(number)), NOW)
    return sqlite_backend


PAGE = 4096


def zero(file: Path, page: int) -> None:
    with file.open("r+b") as damaged:
        damaged.seek(page * PAGE)
        damaged.write(bytes(PAGE))


def readable(file: Path) -> set[tuple[str, str]]:
    """What plain SQLite still reads of a damaged file, listener by listener."""
    found, query = set(), "SELECT record, data FROM records WHERE listener = ?"
    with contextlib.closing(sqlite3.connect(file)) as damaged:
        for listener in listeners(40):
            with contextlib.suppress(sqlite3.DatabaseError):
                found |= {(listener, key) for key, data in damaged.execute(query, [listener]) if is_json(data)}
    return found


def is_json(data: str) -> bool:
    """Tell a whole record from one whose continuation is damaged, which SQLite itself does not notice."""
    try:
        json.loads(data)
    except ValueError:
        return False
    return True


def stumble(store: SqliteStore) -> None:
    """Read everybody until the damaged page is met."""
    with contextlib.suppress(StoreUnavailableError):
        for listener in listeners(40):
            store.read(listener, NOW)
            store.entries(listener, NOW)


def test_any_one_page_may_be_zeroed_and_the_rest_of_the_house_stays(filled: SqliteBackend) -> None:
    whole, file = filled.file.read_bytes(), filled.file
    before = {(row["listener"], row["record"]): row["data"] for row in filled.rows()}
    for page in range(len(whole) // PAGE):
        for leftover in file.parent.iterdir():
            leftover.unlink()
        file.write_bytes(whole)
        zero(file, page)
        still_readable = readable(file)
        stumble(filled.open())
        after = {(row["listener"], row["record"]): row["data"] for row in filled.rows() if is_json(row["data"])}
        assert after.items() <= before.items(), f"page {page}: something was made up"
        assert after.keys() >= still_readable, f"page {page}"
        lost, stood_here = before.keys() - after.keys(), whole[page * PAGE : (page + 1) * PAGE]
        # A page that continues one long row does not name its listener.
        assert len(lost) <= 1 or {listener for listener, _ in lost if listener.encode() not in stood_here} == set()
        if file.with_name("store.sqlite3.broken-1").exists():
            with contextlib.closing(sqlite3.connect(file)) as mended:
                assert mended.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        else:
            assert after.keys() == still_readable, f"page {page}"


def test_what_was_written_ahead_of_a_damaged_file_is_kept_too(filled: SqliteBackend) -> None:
    """A process was killed: its last writing is in the log only."""
    file, late = filled.file, listeners(41)[-1]
    with contextlib.closing(sqlite3.connect(file)) as writer:
        writer.execute(
            "INSERT INTO records SELECT ?, 'profile', 2, 9, expires, '{\"met\":7}' FROM records LIMIT 1", [late]
        )
        writer.commit()
        files = {each.name: each.read_bytes() for each in file.parent.iterdir()}
    assert len(files["store.sqlite3-wal"]) > PAGE
    for name in ("store.sqlite3", "store.sqlite3-wal"):
        file.with_name(name).write_bytes(files[name])
    overwritten(file)
    stumble(filled.open())
    assert filled.open().read(late, NOW).profile.met == 7


def test_forgetting_reaches_a_damaged_file_and_nobody_elses_records_in_it(filled: SqliteBackend) -> None:
    store, file, (one, *others) = filled.open(), filled.file, listeners(40)
    with contextlib.closing(sqlite3.connect(file)) as whole:
        root = whole.execute("SELECT rootpage FROM sqlite_master WHERE name = 'records'").fetchone()[0]
    zero(file, root - 1)  # the table's first page: for SQLite all rows hang from it
    stumble(store)
    aside = file.with_name("store.sqlite3.broken-1")
    held, damaged_at = {row[:2] for row in rows(read_image(aside))}, store.damaged_at()
    store.forget(one)
    assert store.damaged_at() == damaged_at, "forgetting is no damage"
    assert one.encode() not in aside.read_bytes()
    assert {row[:2] for row in rows(read_image(aside))} == {key for key in held if key[0] != one}
    assert {row["listener"] for row in filled.rows()} >= {listener for listener, _ in held} - {one}
    assert store.read(others[0], NOW).version


def test_forgetting_reaches_a_row_that_cannot_be_read(filled: SqliteBackend) -> None:
    """The head of its page is gone, but the words are there."""
    file, busy_one, neighbour = filled.file, listeners(40)[0], listeners(40)[1]
    data = file.read_bytes()
    pages = {data.index(listener.encode()) // PAGE for listener in (busy_one, neighbour)}
    for page in pages:
        data = data[: page * PAGE] + b"\xff" * 8 + data[page * PAGE + 8 :]
    file.write_bytes(data)
    stumble(filled.open())
    filled.open().forget(busy_one)
    left = file.with_name("store.sqlite3.broken-1").read_bytes()
    assert busy_one.encode() not in left
    assert neighbour.encode() in left


def test_forgetting_one_listener_of_a_broken_file_behind_a_link(sqlite_backend: SqliteBackend, tmp_path: Path) -> None:
    sqlite_backend.open().change("one", met, NOW)
    link = tmp_path / "link"
    link.symlink_to(sqlite_backend.file)
    rubbish(sqlite_backend.file)
    store = SqliteStore(link)
    with pytest.raises(StoreUnavailableError):
        store.change("one", met, NOW)
    store.change("one", met, NOW)
    store.forget("two")
    names = {each.name for each in sqlite_backend.file.parent.iterdir()}
    assert names == {"store.sqlite3", "store.sqlite3.broken-1"}
    assert sqlite_backend.open().read("one", NOW).profile.met == int(NOW)


def test_forgetting_heals_a_damaged_file_first(filled: SqliteBackend) -> None:
    one = listeners(1)[0]
    one_page(filled.file)
    filled.open().forget(one)
    assert filled.open().read(one, NOW) == StoredProfile()
    assert not [each for each in filled.file.parent.iterdir() if one.encode() in each.read_bytes()]


def test_damaged_files_are_kept_up_to_a_number_and_never_deleted(sqlite_backend: SqliteBackend) -> None:
    store, file = sqlite_backend.open(), sqlite_backend.file
    store.change("one", met, NOW)
    for number in range(MOST_ASIDE + 1):
        rubbish(file)
        with pytest.raises(StoreUnavailableError):
            store.change(f"listener {number}", met, NOW)
    assert len(list(file.parent.glob("*.broken-?"))) == MOST_ASIDE
    assert file.read_bytes().startswith(b"no database")
    file.with_name("store.sqlite3.broken-4").unlink()  # the operator has looked at it
    with pytest.raises(StoreUnavailableError):
        store.read("one", NOW)
    assert store.change("one", met, NOW) == store.read("one", NOW)


def test_a_process_that_is_killed_while_it_salvages_loses_nothing(filled: SqliteBackend) -> None:
    file, before = filled.file, {row["listener"] for row in filled.rows()}
    zero(file, 0)

    steps = ("write_anew", "_write_copy", "_log_damage")
    code = (
        "import os, sys; from pathlib import Path; from skill.storage import sqlite_file, sqlite_store\n"
        "for step in sys.argv[1:]:\n"
        "    if not (copy := os.fork()):\n"
        "        setattr(sqlite_file, step, lambda *_, **__: os._exit(9))\n"
        f"        sqlite_store.SqliteStore(Path({str(file)!r})).read({listeners(1)[0]!r}, {NOW})\n"
        "        os._exit(0)\n"
        "    print(os.waitstatus_to_exitcode(os.waitpid(copy, 0)[1]))\n"
    )
    ran = subprocess.run([sys.executable, "-c", code, *steps], capture_output=True, text=True, check=True)  # noqa: S603  # ours
    assert ran.stdout.split() == ["9"] * len(steps), ran.stderr
    stumble(filled.open())
    assert {row["listener"] for row in filled.rows()} == before


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
