"""Ways to break the SQLite file of a store."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

Break = Callable[[Path], None]

# Files that are broken.


def missing(file: Path) -> None:
    file.unlink()


def folder_missing(file: Path) -> None:
    file.unlink()
    file.parent.rmdir()


def a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


def a_file_for_a_folder(file: Path) -> None:
    folder_missing(file)
    file.parent.write_text("no folder")


def empty(file: Path) -> None:
    file.write_bytes(b"")


def rubbish(file: Path) -> None:
    file.write_bytes(b"no database at all " * 400)


def cut_in_half(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def overwritten(file: Path) -> None:
    data = file.read_bytes()
    file.write_bytes(data[:100] + b"\xff" * (len(data) - 100))


def one_byte_of_the_head(file: Path) -> None:
    data = file.read_bytes()
    file.write_bytes(b"s" + data[1:])


def one_page(file: Path) -> None:
    """The page of the records themselves."""
    data = file.read_bytes()
    with closing(sqlite3.connect(file)) as store:
        size = store.execute("PRAGMA page_size").fetchone()[0]
        page = store.execute("SELECT rootpage FROM sqlite_master WHERE name = 'records'").fetchone()[0]
    file.write_bytes(data[: size * (page - 1)] + b"\xff" * size + data[size * page :])


def linked_to_nothing(file: Path) -> None:
    file.unlink()
    file.symlink_to(file.parent / "not-there")


def linked_to_itself(file: Path) -> None:
    file.unlink()
    file.symlink_to(file)


def linked_to_a_full_device(file: Path) -> None:
    file.unlink()
    file.symlink_to("/dev/full")


def rubbish_written_ahead(file: Path) -> None:
    Path(f"{file}-wal").write_bytes(b"no log at all " * 400)


def a_folder_written_ahead(file: Path) -> None:
    Path(f"{file}-wal").mkdir()


# Files that somebody else wrote.


def told(*statements: str) -> Break:
    def broken(file: Path) -> None:
        with closing(sqlite3.connect(file)) as store, store:
            for statement in statements:
                store.execute(statement)

    return broken


def profile_holds(value: str) -> Break:
    return told(f"UPDATE records SET data = {value} WHERE record = 'profile'")  # noqa: S608  # ours
