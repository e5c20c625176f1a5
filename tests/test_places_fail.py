"""A store that fails costs the memory and nothing else: no call raises, none takes a second, the talk goes on."""

import json
import logging
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from skill.app import build_skill
from skill.hearing.listen import Hearing
from skill.memory.sqlite import SqlitePlaces
from skill.place import Coached
from skill.settings import Settings
from tests.at_device import AtDevice
from tests.valid_response import assert_valid_response

NOW = 1_795_460_400.0
LEFT = Coached("stretch.calf-wall", hold=2, seconds_left=14)
LATER = Coached("routine.bedtime", hold=1)
LONG = Coached("routine.bedtime", known=("stretch.calf-wall",) * 2_000)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file in which the place of "one" is kept."""
    path = tmp_path / "cramp-coach" / "memory.sqlite3"
    SqlitePlaces(path).keep("one", LEFT, NOW)
    return path


@contextmanager
def in_time() -> Iterator[None]:
    start = time.monotonic()
    yield
    assert time.monotonic() - start < 1


# Files that are broken.


def missing(file: Path) -> None:
    file.unlink()


def a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


def a_file_for_a_folder(file: Path) -> None:
    file.unlink()
    file.parent.rmdir()
    file.parent.write_text("no folder")


def rubbish(file: Path) -> None:
    file.write_bytes(b"no database at all " * 400)


def cut_in_half(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def overwritten(file: Path) -> None:
    data = file.read_bytes()
    file.write_bytes(data[:100] + b"\xff" * (len(data) - 100))


def of_another_version(file: Path) -> None:
    with closing(sqlite3.connect(file)) as store:
        store.executescript("DROP TABLE places; CREATE TABLE places (user TEXT, what BLOB)")


BROKEN = [a_folder, a_file_for_a_folder, rubbish, cut_in_half, overwritten, of_another_version]


@pytest.mark.parametrize("broken", BROKEN)
def test_a_broken_file_remembers_nothing_and_says_so(
    file: Path, broken: Callable[[Path], None], caplog: pytest.LogCaptureFixture
) -> None:
    broken(file)
    places = SqlitePlaces(file)
    with in_time():
        places.keep("one", LATER, NOW)
        assert places.recall("one", NOW) is None
    assert {json.loads(line)["outcome"] for line in caplog.messages} == {"no memory"}
    assert not [line for line in caplog.messages if "one" in line or str(file) in line]


@pytest.mark.parametrize("broken", [a_folder, of_another_version])
def test_nobody_is_told_that_a_broken_file_forgot(file: Path, broken: Callable[[Path], None]) -> None:
    broken(file)
    with in_time():
        assert not SqlitePlaces(file).forget("one")


@pytest.mark.parametrize("broken", [rubbish, cut_in_half, overwritten])
def test_a_file_that_is_no_database_is_deleted_and_the_store_heals(file: Path, broken: Callable[[Path], None]) -> None:
    broken(file)
    places = SqlitePlaces(file)
    with in_time():
        assert places.forget("one")
    assert not file.exists()
    places.keep("one", LATER, NOW)
    assert places.recall("one", NOW) == LATER


def test_a_missing_file_is_made_again(file: Path) -> None:
    missing(file)
    places = SqlitePlaces(file)
    assert places.recall("one", NOW) is None
    assert places.forget("one")
    places.keep("one", LATER, NOW)
    assert places.recall("one", NOW) == LATER


def test_a_name_that_no_file_can_have_raises_nothing(tmp_path: Path) -> None:
    places = SqlitePlaces(tmp_path / ("x" * 300))
    places.keep("one", LEFT, NOW)
    assert places.recall("one", NOW) is None
    assert not places.forget("one")


@pytest.mark.parametrize(
    "place",
    ["", "{", "null", "7", '{"id": []}', '{"id": "x", "coached": {"plan": 1}}', "[" * 200_000, b"\xff\x00"],
    ids=lambda place: repr(place[:20]),
)
def test_a_broken_row_is_no_place_and_is_replaced(file: Path, place: str | bytes) -> None:
    with closing(sqlite3.connect(file)) as store, store:
        store.execute("UPDATE places SET place = ?", (place,))
    places = SqlitePlaces(file)
    assert places.recall("one", NOW) is None
    places.keep("one", LATER, NOW)
    assert places.recall("one", NOW) == LATER


# Files that cannot be written now.


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
def connecting(connect: Callable[..., Any]) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("skill.memory.sqlite.sqlite3.connect", connect)
        yield


def read_only(_: Path) -> AbstractContextManager[None]:
    real = sqlite3.connect
    return connecting(lambda path, timeout: real(f"file:{path}?mode=ro", timeout=timeout, uri=True))


def full(file: Path) -> AbstractContextManager[None]:
    """A disk with no room for one page more."""
    real = sqlite3.connect
    with closing(real(file)) as store:
        pages = store.execute("PRAGMA page_count").fetchone()[0]

    def connect(path: Path, timeout: float) -> sqlite3.Connection:
        store = real(path, timeout=timeout)
        store.execute(f"PRAGMA max_page_count = {pages}")
        return store

    return connecting(connect)


@pytest.mark.parametrize("state", [locked, locked_against_reading, read_only, full])
def test_what_cannot_be_kept_leaves_what_was_kept(
    file: Path, state: Callable[[Path], AbstractContextManager[None]], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    places = SqlitePlaces(file)
    with state(file):
        with in_time():
            recalled = places.recall("one", NOW)
        with in_time():
            places.keep("one", LONG, NOW)
        assert recalled == (None if state is locked_against_reading else LEFT)
    assert json.loads(caplog.messages[-1])["action"] == "keep"
    assert places.recall("one", NOW) == LEFT
    places.keep("one", LATER, NOW)
    assert places.recall("one", NOW) == LATER


@pytest.mark.parametrize("state", [locked, locked_against_reading, read_only])
def test_what_cannot_be_forgotten_is_not_said_to_be(
    file: Path, state: Callable[[Path], AbstractContextManager[None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("skill.memory.sqlite.BUSY_SECONDS", 0.02)
    places = SqlitePlaces(file)
    with state(file), in_time():
        assert not places.forget("one")
    assert places.forget("one")
    assert places.recall("one", NOW) is None


def test_a_full_disk_still_forgets(file: Path) -> None:
    with full(file):
        assert SqlitePlaces(file).forget("one")


# The conversation goes on.


@pytest.mark.parametrize(("broken", "forgotten"), [(a_folder, "couldn't delete it"), (rubbish, "I've deleted")])
def test_a_conversation_over_a_broken_store_keeps_its_place(
    file: Path, broken: Callable[[Path], None], forgotten: str, hearing: Hearing
) -> None:
    broken(file)
    talk = AtDevice(build_skill(Settings(memory_file=file)), hearing, "broken")
    for after, said, expected in (
        (0, "resume", "aren't in a stretch"),
        (5, "guide me through a calf stretch", "Stand facing a wall"),
        (60, "pause", "Paused."),
        (60, "resume", "Going on with the wall calf stretch, left leg."),
        (5, "forget me", forgotten),
    ):
        assert expected in talk.interrupts(said, after=after), f"after {said!r}"
        assert_valid_response(talk.response)


def test_a_conversation_while_another_process_writes_is_not_held_up(file: Path, hearing: Hearing) -> None:
    talk = AtDevice(build_skill(Settings(memory_file=file)), hearing, "busy")
    talk.hears("guide me through a calf stretch")
    talk.interrupts("stop", after=60)
    talk.new_session()
    with locked(file), in_time():
        assert "left leg" in talk.hears("resume")
        assert_valid_response(talk.response)
