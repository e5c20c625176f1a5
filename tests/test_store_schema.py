"""Records of other versions of the skill are left alone."""

from dataclasses import replace

import pytest

from skill.coaching.progress import Coached
from skill.storage.diary_entry import Entry
from skill.storage.profile import Profile
from skill.storage.records import SCHEMA
from skill.storage.store import StoredProfile, StoreUnavailableError
from tests.store_backends import Backend

NOW = 1_795_460_400.0
DAY = 86_400
LEFT = Coached("stretch.calf-wall", hold=2, seconds_left=14)
CRAMP = Entry(int(NOW) - 60, "request-1", "calf")


def met(profile: Profile) -> Profile:
    return replace(profile, met=int(NOW))


def forbidden(_: Profile) -> Profile:
    pytest.fail("nothing may be changed")


def row(record: str, schema: int, data: object) -> dict[str, object]:
    expires = int(NOW) + DAY
    return {"listener": "one", "record": record, "schema": schema, "version": 7, "expires": expires, "data": data}


@pytest.mark.parametrize("data", ["{}", "{", "[]", "7"])
def test_a_record_that_is_no_profile_remembers_nothing(backend: Backend, data: str) -> None:
    store = backend.open()
    store.change("two", met, NOW)
    backend.put(row("profile", SCHEMA, data))
    assert store.read("one", NOW).profile == Profile()


@pytest.mark.parametrize("schema", [SCHEMA + 1, SCHEMA - 1, 0, -1])
def test_a_record_of_an_unknown_schema_is_neither_read_nor_overwritten_but_forgotten(
    backend: Backend, schema: int
) -> None:
    store, entry = backend.open(), row(f"entry#00{CRAMP.at}#request-1", schema, '{"new": "words"}')
    store.change("two", met, NOW)
    newer = [entry, row("profile", schema, '{"new": "words"}')]
    for each in newer:
        backend.put(each)
    for call in (
        lambda: store.read("one", NOW),
        lambda: store.change("one", forbidden, NOW),
        lambda: store.entries("one", NOW),
    ):
        with pytest.raises(StoreUnavailableError):
            call()
    with pytest.raises(StoreUnavailableError):
        store.change("one", lambda _: Profile(), NOW, StoredProfile())
    store.log("one", CRAMP, NOW)
    assert backend.rows()[:2] == newer
    store.forget("one")
    assert {each["listener"] for each in backend.rows()} == {"two"}
