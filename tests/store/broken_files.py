"""Ways to break the SQLite file of a store."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from skill.storage.sqlite_file import MOST_ASIDE

PAGE = 4096
LEAF = 0x0A
"""Begins a page of rows from which no other hangs."""
Break = Callable[[Path], object]

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


def table_no_text(file: Path) -> None:
    """SQLite quotes the words in its error, which Python then cannot decode."""
    data = file.read_bytes()
    assert b"CREATE TABLE records" in data
    file.write_bytes(data.replace(b"CREATE TABLE records", b"CREATE TABL\xe5 records"))


def one_page(file: Path) -> None:
    """The page of the records themselves."""
    data = file.read_bytes()
    with closing(sqlite3.connect(file)) as store:
        size = store.execute("PRAGMA page_size").fetchone()[0]
        page = store.execute("SELECT rootpage FROM sqlite_master WHERE name = 'records'").fetchone()[0]
    file.write_bytes(data[: size * (page - 1)] + b"\xff" * size + data[size * page :])


def page_zeroed(what: str) -> Break:
    """The first page of a table or index, the file's head, or the page that tells what other pages are for."""

    def broken(file: Path) -> None:
        with closing(sqlite3.connect(file)) as store:
            roots = dict(store.execute("SELECT name, rootpage FROM sqlite_master").fetchall())
        page = {"head": 1, "numbers": 2, **roots}[what]
        data = file.read_bytes()
        file.write_bytes(data[: PAGE * (page - 1)] + bytes(PAGE) + data[PAGE * page :])

    return broken


def cut_to(size: int) -> Break:
    """To so many bytes; a negative number cuts off as many at the end."""
    return lambda file: file.write_bytes(file.read_bytes()[:size])


def longer(file: Path) -> None:
    file.write_bytes(file.read_bytes() + b"no page at all " * 1_000)


def byte_set(at: int, value: int) -> Break:
    def broken(file: Path) -> None:
        data = bytearray(file.read_bytes())
        data[at] = value
        file.write_bytes(data)

    return broken


def damaged_too_often(file: Path) -> None:
    """As many damaged files as are kept lie beside it already."""
    for number in range(MOST_ASIDE):
        Path(f"{file}.broken-{number + 1}").write_bytes(b"damaged")
    rubbish(file)


def mended_by_hand(file: Path) -> None:
    for aside in file.parent.glob("*.broken-*"):
        aside.unlink()
    file.unlink()


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


def left_behind(file: Path, words: bytes) -> None:
    """Not broken: words stand in the unused part of a page of records, where SQLite never looks."""
    data = bytearray(file.read_bytes())
    for page in range(PAGE, len(data), PAGE):
        pointers_end = page + 8 + 2 * int.from_bytes(data[page + 3 : page + 5], "big")
        rows_begin = page + int.from_bytes(data[page + 5 : page + 7], "big")
        if data[page] == LEAF and pointers_end + len(words) < rows_begin:
            data[pointers_end : pointers_end + len(words)] = words
            file.write_bytes(data)
            return
    raise AssertionError("no page has room")


# Files that somebody else wrote.


def told(*statements: str) -> Break:
    def broken(file: Path) -> None:
        with closing(sqlite3.connect(file)) as store, store:
            for statement in statements:
                store.execute(statement)

    return broken


def profile_holds(value: str) -> Break:
    return told(f"UPDATE records SET data = {value} WHERE record = 'profile'")  # noqa: S608  # ours
