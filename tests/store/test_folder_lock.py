"""A folder is used by any number together, or by one alone."""

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from skill.storage import folder_lock
from skill.storage.folder_lock import FolderLock


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder_lock, "WAIT_SECONDS", 0.02)


def together(folder: Path) -> None:
    with FolderLock(folder):
        pass


def alone(folder: Path) -> None:
    with FolderLock(folder) as lock:
        lock.alone()


def test_any_number_use_it_together(tmp_path: Path) -> None:
    with FolderLock(tmp_path), FolderLock(tmp_path), FolderLock(tmp_path):
        pass


def test_nobody_has_it_alone_while_another_uses_it(tmp_path: Path) -> None:
    with FolderLock(tmp_path), pytest.raises(TimeoutError):
        alone(tmp_path)
    alone(tmp_path)


@pytest.mark.parametrize("use", [together, alone])
def test_nobody_uses_it_while_another_has_it_alone(tmp_path: Path, use: Callable[[Path], None]) -> None:
    with FolderLock(tmp_path) as lock:
        lock.alone()
        with pytest.raises(TimeoutError):
            use(tmp_path)
    use(tmp_path)


def test_of_two_who_want_it_alone_neither_waits_for_the_other_to_stop_using_it(tmp_path: Path) -> None:
    with FolderLock(tmp_path) as one, FolderLock(tmp_path) as other:
        with pytest.raises(TimeoutError):
            one.alone()
        other.alone()


def test_no_descriptor_is_left_open_by_who_waited_in_vain(tmp_path: Path) -> None:
    with FolderLock(tmp_path) as lock:
        lock.alone()
        before = sorted(Path("/dev/fd").iterdir())
        with pytest.raises(TimeoutError):
            together(tmp_path)
        assert sorted(Path("/dev/fd").iterdir()) == before


def test_it_leaves_nothing_in_the_folder(tmp_path: Path) -> None:
    alone(tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["missing", "a file"])
def test_where_there_is_no_folder_there_is_nothing_to_use(tmp_path: Path, name: str) -> None:
    (tmp_path / "a file").touch()
    with pytest.raises((FileNotFoundError, NotADirectoryError)):
        together(tmp_path / name)


def has_it_alone(folder: Path, told: Connection) -> None:
    with FolderLock(folder) as lock:
        lock.alone()
        told.send("mine")
        told.recv()


def test_a_process_that_is_killed_lets_go(tmp_path: Path) -> None:
    here, there = multiprocessing.Pipe()
    other = multiprocessing.get_context("spawn").Process(target=has_it_alone, args=(tmp_path, there))
    other.start()
    assert here.recv() == "mine"
    with pytest.raises(TimeoutError):
        together(tmp_path)
    other.kill()
    other.join()
    together(tmp_path)
