"""A SQLite file on disks as they are: full, mounted to be read only, and giving back what it does not need.

The disks are small ones in memory, mounted for a test; without the right to mount (root has it)
these tests are skipped.
"""

import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from skill.storage.diary_entry import Entry
from skill.storage.profile import Profile
from skill.storage.sqlite_file import MOST_GIVEN_BACK, SPARE_PAGES
from skill.storage.sqlite_store import SqliteStore
from skill.storage.store import StoreUnavailableError, listener_key
from tests.store.broken_files import left_behind
from tests.store.store_backends import SqliteBackend, StoreClock

NOW = 1_795_460_400.0
PAGE = 4096
ONE, TWO = listener_key("one", "secret"), listener_key("two", "secret")


def mount(*arguments: str) -> None:
    ran = subprocess.run(["mount", *arguments], capture_output=True, text=True, check=False)  # noqa: S603, S607  # ours
    if ran.returncode:
        pytest.skip(f"mount: {ran.stderr.strip()}")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 256 kB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount("-t", "tmpfs", "-o", "size=256k", "none", str(folder))
    yield folder
    subprocess.run(["umount", str(folder)], check=True)  # noqa: S603, S607  # ours


def met(profile: Profile) -> Profile:
    return replace(profile, met=int(NOW))


def long(profile: Profile) -> Profile:
    return replace(
        profile, done={f"2026-01-{day:02d}": ("routine.bedtime", "stretch.calf-wall") for day in range(1, 30)}
    )


def fill(folder: Path) -> None:
    """Leave no byte free."""
    with (folder / "ballast").open("wb", buffering=0) as ballast, suppress(OSError):
        while True:
            ballast.write(bytes(PAGE))


@pytest.fixture
def store(disk: Path) -> SqliteStore:
    """A file with two listeners on the small disk."""
    store = SqliteStore(disk / "store.sqlite3", StoreClock())
    for listener in (ONE, TWO):
        store.change(listener, long, NOW)
        store.log(listener, Entry(int(NOW) - 60, "request-1", "calf"), NOW)
    return store


@pytest.mark.parametrize("is_left", [False, True])
def test_forget_me_works_on_a_full_disk(store: SqliteStore, disk: Path, *, is_left: bool) -> None:
    if is_left:  # where a row was before it was moved to another page
        left_behind(disk / "store.sqlite3", ONE.encode())
    fill(disk)
    with pytest.raises(StoreUnavailableError):
        store.change("three", long, NOW)
    store.forget(ONE)
    assert ONE.encode() not in (disk / "store.sqlite3").read_bytes()
    assert not store.read(ONE, NOW).version
    assert store.read(TWO, NOW).version, "what is there can still be read"
    assert len(store.entries(TWO, NOW)) == 1
    (disk / "ballast").unlink()
    store.change(ONE, met, NOW)
    assert store.read(ONE, NOW).profile == Profile(met=int(NOW))
    assert store.read(TWO, NOW).version


def test_what_is_stored_can_be_read_from_a_disk_that_is_read_only(store: SqliteStore, disk: Path) -> None:
    with closing(
        sqlite3.connect(disk / "store.sqlite3")
    ) as writer:  # and what was written ahead, where a process was killed
        writer.execute("UPDATE records SET data = '{\"met\":7}' WHERE listener = ? AND record = 'profile'", [TWO])
        writer.commit()
        killed = {each.name: each.read_bytes() for each in disk.iterdir()}
    for name in ("store.sqlite3", "store.sqlite3-wal"):
        (disk / name).write_bytes(killed[name])
    mount("-o", "remount,ro", str(disk))
    assert store.read(ONE, NOW).profile.done
    assert store.read(TWO, NOW).profile.met == 7
    assert len(store.entries(ONE, NOW)) == 1
    for call in (lambda: store.change(ONE, met, NOW), lambda: store.forget(ONE)):
        with pytest.raises(StoreUnavailableError):
            call()
    mount("-o", "remount,rw", str(disk))
    store.change(ONE, met, NOW)
    assert store.read(ONE, NOW).profile.met == int(NOW)


def test_a_file_gives_back_the_room_of_what_was_forgotten(sqlite_backend: SqliteBackend) -> None:
    store = sqlite_backend.open()
    for number in range(40):
        store.log(f"listener {number}", Entry(int(NOW) - 60, "request-1", circumstances=("in-bed",) * 5_000), NOW)
    grown = sqlite_backend.file.stat().st_size
    assert grown > MOST_GIVEN_BACK * PAGE
    for number in range(40):
        store.forget(f"listener {number}")
    assert sqlite_backend.file.stat().st_size <= (SPARE_PAGES + 16) * PAGE


def test_what_expires_gives_back_its_room_too(sqlite_backend: SqliteBackend) -> None:
    store = sqlite_backend.open()
    for number in range(40):
        store.log(f"listener {number}", Entry(int(NOW) - 60, "request-1", circumstances=("in-bed",) * 5_000), NOW)
    sqlite_backend.clock.seconds = later = NOW + 401 * 86_400
    for _ in range(12):
        store.change("somebody", met, later)
    assert sqlite_backend.file.stat().st_size <= (SPARE_PAGES + 16) * PAGE


def test_a_table_that_was_dropped_is_made_again(sqlite_backend: SqliteBackend) -> None:
    store = sqlite_backend.open()
    store.change("one", met, NOW)
    with closing(sqlite3.connect(sqlite_backend.file)) as file, file:
        file.execute("DROP TABLE records")
    with pytest.raises(StoreUnavailableError):
        store.change("one", met, NOW)
    store.change("one", met, NOW)
    assert store.read("one", NOW).profile.met == int(NOW)
