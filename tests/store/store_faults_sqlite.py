"""Faults of a SQLite file: broken, locked, full, read-only, somebody else's, or written by a newer version."""

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from skill.storage.folder_lock import FolderLock
from skill.storage.sqlite_store import SqliteStore
from skill.storage.store import Store
from tests.store.broken_files import (
    Break,
    a_file_for_a_folder,
    a_folder,
    a_folder_written_ahead,
    byte_set,
    cut_in_half,
    cut_to,
    damaged_too_often,
    empty,
    folder_missing,
    linked_to_a_full_device,
    linked_to_itself,
    linked_to_nothing,
    longer,
    mended_by_hand,
    missing,
    one_byte_of_the_head,
    one_page,
    overwritten,
    page_zeroed,
    profile_holds,
    rubbish,
    rubbish_written_ahead,
    table_no_text,
    told,
)
from tests.store.store_backends import SqliteBackend
from tests.store.store_faults import Fault
from tests.store.unusable_files import (
    Connecting,
    FailsToCommit,
    Slow,
    connecting,
    full,
    locked,
    locked_against_reading,
    locked_for_a_moment,
    made_by,
    read_by_another,
)

SqliteFault = Fault[SqliteBackend]


def _is(state: Connecting) -> Callable[[SqliteBackend], AbstractContextManager[Store]]:
    @contextmanager
    def broken(backend: SqliteBackend) -> Iterator[Store]:
        with state(backend.file):
            yield backend.open()

    return broken


def _was(breaks: Break, repairs: Break = lambda _: None) -> Callable[[SqliteBackend], AbstractContextManager[Store]]:
    @contextmanager
    def broken(backend: SqliteBackend) -> Iterator[Store]:
        breaks(backend.file)
        yield backend.open()
        repairs(backend.file)

    return broken


def _unlink(file: Path) -> None:
    if file.is_symlink():
        file.unlink()


def _rmdir(file: Path) -> None:
    os.rmdir(file)  # noqa: PTH106  # a folder, or nothing else


COUNTS_FOR_EVER = (
    "CREATE TRIGGER slow BEFORE INSERT ON records BEGIN SELECT count(*) FROM"
    " (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n); END"
)


@contextmanager
def _held_alone(backend: SqliteBackend, seconds: float = 5.0) -> Iterator[Store]:
    """Another process has the folder for itself, as while it salvages."""
    with FolderLock(backend.file.parent) as lock:
        lock.alone()
        release = threading.Timer(seconds, lock.__exit__, (None, None, None))
        release.start()
        yield backend.open()
        release.cancel()
        release.join()
        if seconds < 1:
            lock.__enter__()


def _clock_tells(seconds: float) -> Callable[[SqliteBackend], AbstractContextManager[Store]]:
    @contextmanager
    def broken(backend: SqliteBackend) -> Iterator[Store]:
        yield SqliteStore(backend.file, lambda: seconds)

    return broken


REFUSES = "CREATE TRIGGER refuses BEFORE INSERT ON records BEGIN SELECT RAISE(ABORT, 'no'); END"
AS_A_VIEW = ("ALTER TABLE records RENAME TO hidden", "CREATE VIEW records AS SELECT * FROM hidden")
AS_A_TABLE = ("DROP VIEW records", "ALTER TABLE hidden RENAME TO records")

SQLITE_FAULTS = [
    SqliteFault("missing", _was(missing), keeps=True, loses=True),
    SqliteFault("its folder is missing", _was(folder_missing), keeps=True, loses=True),
    SqliteFault("a folder", _was(a_folder, _rmdir), loses=True),
    SqliteFault("a file for a folder", _was(a_file_for_a_folder, lambda file: file.parent.unlink()), loses=True),
    SqliteFault("zero-length", _was(empty), keeps=True, loses=True),
    SqliteFault("rubbish", _was(rubbish), keeps=None, loses=True),
    SqliteFault("cut in half", _was(cut_in_half), keeps=None, loses=True),
    SqliteFault("overwritten", _was(overwritten), keeps=None, loses=True),
    SqliteFault("one byte of its head is wrong", _was(one_byte_of_the_head), keeps=None, loses=True),
    SqliteFault("one page is garbage", _was(one_page), keeps=None, loses=True),
    SqliteFault("a link to nothing", _was(linked_to_nothing), keeps=True, loses=True),
    SqliteFault("a link to itself", _was(linked_to_itself, _unlink), loses=True),
    SqliteFault("a link to a full device", _was(linked_to_a_full_device, _unlink), loses=True),
    SqliteFault("rubbish written ahead", _was(rubbish_written_ahead), keeps=True),
    SqliteFault("a folder written ahead", _was(a_folder_written_ahead, lambda f: _rmdir(Path(f"{f}-wal")))),
    SqliteFault(
        "of a newer layout", _was(told("PRAGMA user_version = 99"), told("PRAGMA user_version = 1")), keeps=False
    ),
    SqliteFault(
        "of another program",
        _was(told("ALTER TABLE records RENAME listener TO who"), told("ALTER TABLE records RENAME who TO listener")),
    ),
    SqliteFault(
        "records of a newer schema",
        _was(told("UPDATE records SET schema = 99"), told("UPDATE records SET schema = 2 WHERE schema = 99")),
        keeps=None,
    ),
    SqliteFault("a profile that is no JSON", _was(profile_holds("'{'")), keeps=True, loses=True),
    SqliteFault("a profile that is a list", _was(profile_holds("'[1, 2]'")), keeps=True, loses=True),
    SqliteFault("a profile of bytes", _was(profile_holds("x'ff00'")), keeps=True, loses=True),
    SqliteFault(
        "a profile of brackets", _was(profile_holds("replace(hex(zeroblob(100000)), '0', '[')")), keeps=True, loses=True
    ),
    SqliteFault(
        "a profile of text that is no Unicode", _was(profile_holds("CAST(x'ff' AS TEXT)")), keeps=True, loses=True
    ),
    SqliteFault("an expiry that is a word", _was(told("UPDATE records SET expires = 'soon'")), keeps=True, loses=True),
    SqliteFault("locked for long", _is(locked)),
    SqliteFault("locked against reading", _is(locked_against_reading)),
    SqliteFault("locked for a moment", _is(locked_for_a_moment), keeps=True),
    SqliteFault("being read by another", _is(read_by_another), keeps=True),
    SqliteFault("read-only", _is(connecting(lambda _: None, "mode=ro"))),
    SqliteFault("on a read-only disk", _is(connecting(lambda _: None, "immutable=1"))),
    SqliteFault("on a full disk", _is(full), keeps=None),
    SqliteFault("on a disk that fails to commit", _is(made_by(FailsToCommit))),
    SqliteFault("on a slow disk", _is(made_by(Slow)), keeps=True),
    SqliteFault("a write that never ends", _was(told(COUNTS_FOR_EVER), told("DROP TRIGGER slow"))),
    SqliteFault("its first page is zeroed", _was(page_zeroed("head")), keeps=None),
    SqliteFault("the page of its page numbers is zeroed", _was(page_zeroed("numbers")), keeps=None),
    SqliteFault("the page of its index is zeroed", _was(page_zeroed("records_by_expires")), keeps=None),
    SqliteFault("the page of its records is zeroed", _was(page_zeroed("records")), keeps=None, loses=True),
    SqliteFault("its last byte is missing", _was(cut_to(-1)), keeps=None),
    SqliteFault("its last page is missing", _was(cut_to(-4096)), keeps=None, loses=True),
    SqliteFault("only its head is there", _was(cut_to(100)), keeps=None, loses=True),
    SqliteFault("rubbish behind its end", _was(longer), keeps=None),
    SqliteFault("its head tells a wrong size of pages", _was(byte_set(16, 0x7F)), keeps=None),
    SqliteFault("its head tells an unknown format", _was(byte_set(18, 9), byte_set(18, 2)), keeps=None),
    SqliteFault("its head tells an unknown format of tables", _was(byte_set(47, 0x14)), keeps=None),
    SqliteFault("its head tells too many pages", _was(byte_set(30, 0x7F)), keeps=None),
    SqliteFault("its head tells no encoding", _was(byte_set(59, 7)), keeps=None),
    SqliteFault("the words that make its table are no text", _was(table_no_text), keeps=None),
    SqliteFault("its table was dropped", _was(told("DROP TABLE records")), keeps=None, loses=True),
    SqliteFault("its index was dropped", _was(told("DROP INDEX records_by_expires")), keeps=True),
    SqliteFault("a view in place of its table", _was(told(*AS_A_VIEW), told(*AS_A_TABLE))),
    SqliteFault("it refuses what is new", _was(told(REFUSES), told("DROP TRIGGER refuses"))),
    SqliteFault("another program's table is in it", _was(told("CREATE TABLE theirs (a, b)")), keeps=True),
    SqliteFault("it writes no log ahead", _was(told("PRAGMA journal_mode = DELETE")), keeps=True),
    SqliteFault(
        "pages of another size",
        _was(told("PRAGMA journal_mode = DELETE", "PRAGMA page_size = 512", "VACUUM")),
        keeps=True,
    ),
    SqliteFault("a log of no length", _was(lambda file: Path(f"{file}-wal").write_bytes(b"")), keeps=True),
    SqliteFault(
        "rubbish for the log's index",
        _was(lambda file: Path(f"{file}-shm").write_bytes(b"x" * 99)),
        keeps=True,
    ),
    SqliteFault(
        "what was once salvaged in part",
        _was(lambda file: Path(f"{file}.salvaged").write_bytes(b"x")),
        keeps=True,
    ),
    SqliteFault("damaged with nothing to set it aside", _was(damaged_too_often, mended_by_hand), loses=True),
    SqliteFault("an expiry before all time", _was(told("UPDATE records SET expires = -1")), keeps=True, loses=True),
    SqliteFault(
        "an expiry at the end of time", _was(told("UPDATE records SET expires = 4611686018427387904")), keeps=True
    ),
    SqliteFault("a version that is a word", _was(told("UPDATE records SET version = 'seven'")), keeps=True),
    SqliteFault(
        "a profile of a megabyte",
        _was(profile_holds("json_object('done', hex(zeroblob(500000)))")),
        keeps=True,
        loses=True,
    ),
    SqliteFault("a clock without a date", _clock_tells(0.0), keeps=True),
    SqliteFault("a clock two years ahead", _clock_tells(1_858_532_400.0), keeps=True),
    SqliteFault("a clock two years behind", _clock_tells(1_732_388_400.0), keeps=True),
    SqliteFault("its folder is in use by one alone", _held_alone),
    SqliteFault(
        "its folder is in use by one alone for a moment", lambda backend: _held_alone(backend, 0.1), keeps=True
    ),
]
