"""Reads the records of a damaged SQLite file page by page, and deletes one listener's from it.

Python's sqlite3 module has no recovery, and a query ends at the first damaged page. Here each page is read by itself,
as https://www.sqlite.org/fileformat2.html describes it. The table of records has no row ids, so every intact page of
its tree, inner ones too, holds whole rows.
"""

import json
import os
import re
import struct
from collections.abc import Iterator, Sequence
from pathlib import Path

Row = tuple[str, str, int, int, int, str]
"""Listener, record, schema, version, expires and data: the columns of the table in their order."""
Pieces = list[tuple[int, int]]
"""Where the parts of a row begin and end in the file."""

_HEAD = b"SQLite format 3\x00"
_USUAL_PAGE = 4096
"""Bytes of a page where the file's head, which would tell, is damaged."""
_PAGE_SIZES = frozenset(1 << power for power in range(9, 17))
_FILE_HEAD, _LOG_HEAD, _FRAME_HEAD = 100, 32, 24
_LOG_MAGIC = {0x377F0682: "<", 0x377F0683: ">"}
"""First number of a write-ahead log: the byte order of its checksums."""
_PAGE_HEADS = {0x02: (12, 4), 0x0A: (8, 0)}
"""Kinds of pages with rows, inner ones and leaves: bytes of the page's head, and of a page number before each row."""
_INTEGER_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_BYTES, _TEXT = 12, 13
"""The kinds of empty columns of bytes and of text; two more for each byte."""
_LONGEST_NUMBER = 9
_MORE = 0x80
"""Set in each byte of a number but the last."""
_COLUMNS = 6
_HASHED = re.compile(rb"[0-9a-f]{64}")
"""A key as `listener_key` makes it."""
_BEFORE_KEY = 12
"""Bytes of a row before its listener's key: its length and the types of its columns."""


def read_image(file: Path) -> bytearray:
    """Read a file as SQLite would see it: with the committed pages of its write-ahead log. Raise OSError."""
    image, log = bytearray(file.read_bytes()), Path(f"{file}-wal")
    size = _page_size(image)
    for number, page in _committed(log.read_bytes() if log.is_file() else b"", size).items():
        image.extend(bytes(max(0, number * size - len(image))))
        image[(number - 1) * size : number * size] = page
    return image


def layout_of_image(image: bytearray) -> int:
    """Read the version of a file's tables from its head; 0 where the head is damaged."""
    return int.from_bytes(image[60:64], "big") if image[:16] == _HEAD else 0


def rows(image: bytearray) -> Iterator[Row]:
    """Read each record of each page that can be read."""
    size = _page_size(image)
    for page in range(0, len(image), size):
        for _, values in _found(image, page, size):
            if _is_record(values):
                yield tuple(values)  # type: ignore[misc]  # just checked


def has_row_of(image: bytearray, listener: str) -> bool:
    """Tell whether a listener's key stands anywhere but in quotes, as an account's profile names its people."""
    return re.search(re.escape(listener.encode()) + rb'(?!")', image) is not None


def erase(file: Path, listener: str) -> None:
    """Overwrite with zeros what a damaged file holds about a listener, and nothing else. Raise OSError.

    Rows in damaged pages are found by the listener's key, and end where the next listener's row or the page does.
    """
    image = read_image(file)
    pieces = _pieces_about(image, listener)
    if not pieces:
        return
    known = file.stat()
    with file.open("r+b") as damaged:
        for start, end in pieces:
            damaged.seek(start)
            damaged.write(bytes(end - start))
        damaged.flush()
        os.fsync(damaged.fileno())
    os.utime(file, ns=(known.st_atime_ns, known.st_mtime_ns))  # it tells when the damage was


def _pieces_about(image: bytearray, listener: str) -> Pieces:
    size, key = _page_size(image), listener.encode()
    places = [match.start() for match in re.finditer(re.escape(key), image)]
    pages = sorted({at // size * size for at in places})
    pieces = [
        piece for page in pages for found, row in _found(image, page, size) if row[0] == listener for piece in found
    ]
    if not _HASHED.fullmatch(key):  # nothing shorter is told from other words
        return pieces
    for at in places:
        page_ends = (at // size + 1) * size
        following = _HASHED.search(image, at + len(key), page_ends)
        pieces.append((at, max(at + len(key), following.start() - _BEFORE_KEY) if following else page_ends))
    return pieces


def _page_size(image: bytearray) -> int:
    size = int.from_bytes(image[16:18], "big")
    size = 1 << 16 if size == 1 else size
    return size if image[:16] == _HEAD and size in _PAGE_SIZES else _USUAL_PAGE


def _committed(log: bytes, size: int) -> dict[int, bytes]:
    """Read the pages of a write-ahead log up to its last commit, by their number."""
    committed: dict[int, bytes] = {}
    order = _LOG_MAGIC.get(int.from_bytes(log[:4], "big"))
    if order is None or int.from_bytes(log[8:12], "big") != size:
        return committed
    pages: dict[int, bytes] = {}
    sums = _checksum(log[:24], (0, 0), order)
    for start in range(_LOG_HEAD, len(log) - _FRAME_HEAD - size + 1, _FRAME_HEAD + size):
        head, page = log[start : start + _FRAME_HEAD], log[start + _FRAME_HEAD : start + _FRAME_HEAD + size]
        number, pages_after_commit = struct.unpack(">II", head[:8])
        sums = _checksum(page, _checksum(head[:8], sums, order), order)
        if head[8:16] != log[16:24] or struct.unpack(">II", head[16:]) != sums or not number:
            break  # left over from an earlier log, or never written to its end
        pages[number] = page
        if pages_after_commit:
            committed |= pages
    return committed


def _checksum(data: bytes, sums: tuple[int, int], order: str) -> tuple[int, int]:
    first, second = sums
    numbers = struct.unpack(f"{order}{len(data) // 4}I", data)
    for even, odd in zip(numbers[::2], numbers[1::2], strict=True):
        first = (first + even + second) & 0xFFFFFFFF
        second = (second + odd + first) & 0xFFFFFFFF
    return first, second


def _found(image: bytearray, page: int, size: int) -> Iterator[tuple[Pieces, Sequence[object]]]:
    """Find the rows of a page, at this offset, with as many columns as records have, whatever they hold."""
    # SQLite may leave a few bytes at the end of each page to extensions.
    usable = size - (image[20] if image[:16] == _HEAD else 0)
    head = page if page or image[:16] != _HEAD else _FILE_HEAD
    if head >= len(image) or image[head] not in _PAGE_HEADS:
        return
    head_bytes, before_row = _PAGE_HEADS[image[head]]
    cells = int.from_bytes(image[head + 3 : head + 5], "big")
    for pointer in range(head + head_bytes, min(head + head_bytes + 2 * cells, page + usable - 1), 2):
        start = int.from_bytes(image[pointer : pointer + 2], "big")
        try:
            pieces = _pieces(image, page + start + before_row, page + usable, size, usable)
            values = _values(b"".join(image[start:end] for start, end in pieces))
        except (IndexError, ValueError):
            continue  # a damaged row
        if len(values) == _COLUMNS:
            yield pieces, values


def _pieces(image: bytearray, start: int, page_ends: int, size: int, usable: int) -> Pieces:
    """Follow a row to where it goes on: a long one is continued on pages of its own. Raise ValueError or IndexError."""
    length, start = _number(image, start, page_ends)
    most, least = (usable - 12) * 64 // 255 - 23, (usable - 12) * 32 // 255 - 23
    here = length
    if length > most:
        here = least + (length - least) % (usable - 4)
        here = here if here <= most else least
    if start + here > page_ends:
        raise ValueError("ends behind its page")
    pieces, left = [(start, start + here)], length - here
    following = int.from_bytes(image[start + here : start + here + 4], "big")
    while left:
        start = (following - 1) * size
        here = min(left, usable - 4)
        if not 0 < start + 4 + here <= len(image):
            raise ValueError("goes on outside of the file")
        following = int.from_bytes(image[start : start + 4], "big")
        pieces.append((start + 4, start + 4 + here))
        left -= here
    return pieces


def _values(row: bytes) -> list[object]:
    """Read the columns of a row. Raise ValueError or IndexError for what is none."""
    head_ends, at = _number(row, 0, len(row))
    values: list[object] = []
    data = head_ends
    while at < head_ends:
        kind, at = _number(row, at, head_ends)
        value, data = _value(row, kind, data)
        values.append(value)
    if data != len(row):
        raise ValueError("longer than its columns")
    return values


def _value(row: bytes, kind: int, start: int) -> tuple[object, int]:
    """Read a column of a kind at an offset; give where it ends, too."""
    if kind in (8, 9):  # the numbers 0 and 1
        return kind - 8, start
    if kind in _INTEGER_BYTES:
        end = start + _INTEGER_BYTES[kind]
        return int.from_bytes(row[start:end], "big", signed=True), end
    if kind >= _BYTES:
        end = start + (kind - _BYTES) // 2
        return (row[start:end].decode() if kind % 2 == _TEXT % 2 else row[start:end]), end
    raise ValueError("a kind that no record has")


def _number(data: bytes | bytearray, at: int, end: int) -> tuple[int, int]:
    """Read a number of one to nine bytes, seven bits in each but the ninth; give where it ends, too."""
    value = 0
    for byte in data[at : min(at + _LONGEST_NUMBER - 1, end)]:
        at += 1
        value = value << 7 | byte & ~_MORE
        if byte < _MORE:
            return value, at
    if at >= end:
        raise IndexError
    return value << 8 | data[at], at + 1


def _is_record(values: Sequence[object]) -> bool:
    listener, key, *numbers, data = values
    if not (isinstance(listener, str) and listener and isinstance(key, str) and isinstance(data, str)):
        return False
    try:
        json.loads(data)
    except (ValueError, RecursionError):
        return False
    return (key == "profile" or key.startswith("entry#")) and all(isinstance(each, int) for each in numbers)
