"""After the store was damaged the diary counts what is left, and says each time that something may be missing."""

import os
import time
from contextlib import suppress

import pytest

from skill.storage.sqlite_store import SqliteStore
from skill.storage.store import StoreUnavailableError
from tests.at_device import AtDevice
from tests.diary_listener import nights
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.fake_settings_api import DAY
from tests.store.broken_files import rubbish
from tests.store.store_backends import SqliteBackend

ASKED = ["how many cramps did i have this month", "when was my last cramp", "how am i doing", "summary for my doctor"]
MISSING = "may be missing: part of what I had stored was damaged."


def damage(store: SqliteStore, backend: SqliteBackend, at: float) -> None:
    """Damage the file, and let the damage be found at a time in Unix seconds."""
    store.forget("nobody")  # makes no file, but lets go of what was written ahead
    rubbish(backend.file)
    with suppress(StoreUnavailableError):
        store.read("nobody", at)
    os.utime(backend.file.with_name("store.sqlite3.broken-1"), (at, at))


@pytest.mark.parametrize("asked", [*ASKED, "any pattern"])
@pytest.mark.parametrize("left", [0, 1, 6])
def test_the_diary_says_that_cramps_may_be_missing(
    talk: AtDevice, store: SqliteStore, sqlite_backend: SqliteBackend, asked: str, left: int
) -> None:
    nights(store, talk, 3)
    damage(store, sqlite_backend, talk.clock.now())
    nights(store, talk, left)
    said = talk.hears(asked)
    assert MISSING in said
    card = talk.response["response"].get("card")
    assert card is None or MISSING in card["content"]


def test_without_damage_nothing_is_said_of_it(talk: AtDevice, store: SqliteStore) -> None:
    nights(store, talk, 6)
    assert not [asked for asked in ASKED if MISSING in talk.hears(asked)]


def test_nothing_is_said_of_damage_before_the_time_that_is_asked_for(
    talk: AtDevice, store: SqliteStore, sqlite_backend: SqliteBackend
) -> None:
    nights(store, talk, 1)
    damage(store, sqlite_backend, talk.clock.now() - 40 * DAY)
    nights(store, talk, 2)
    assert MISSING not in talk.hears("how many cramps did i have this month")
    assert MISSING not in talk.hears("when was my last cramp")
    assert MISSING in talk.hears("summary for my doctor")


def test_it_ends_when_the_operator_has_deleted_the_damaged_file(
    talk: AtDevice, store: SqliteStore, sqlite_backend: SqliteBackend
) -> None:
    nights(store, talk, 1)
    damage(store, sqlite_backend, time.time())
    assert MISSING in talk.hears(ASKED[1])
    sqlite_backend.file.with_name("store.sqlite3.broken-1").unlink()
    assert MISSING not in talk.hears(ASKED[1])
