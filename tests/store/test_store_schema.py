"""Records of other versions of the skill: older ones are read as if this one had written them,
newer ones left alone.
"""

import json
from dataclasses import replace

import pytest

from skill.coaching.progress import Coached
from skill.storage.diary_entry import Entry
from skill.storage.profile import Profile
from skill.storage.records import SCHEMA
from skill.storage.store import StoredProfile, StoreUnavailableError
from tests.store.store_backends import Backend

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


OLD = {"place": json.dumps({"id": LEFT.plan, "coached": {"plan": LEFT.plan, "hold": 2, "seconds_left": 14}})}


def test_a_record_of_an_older_schema_is_read_and_written_as_the_newest(backend: Backend) -> None:
    store = backend.open()
    store.change("two", met, NOW)
    backend.put(row("profile", 1, json.dumps(OLD | {"kept_at": NOW - 60})))
    assert store.read("one", NOW) == StoredProfile(Profile(left=LEFT, left_at=int(NOW) - 60), 7)
    store.change("one", met, NOW)
    assert store.read("one", NOW).profile.left == LEFT
    assert {each["schema"] for each in backend.rows()} == {SCHEMA}


@pytest.mark.parametrize("data", ["{}", '{"place": 7, "kept_at": 7}', '{"place": "{", "kept_at": 7}', "[]", "7"])
def test_an_older_record_that_is_none_remembers_nothing(backend: Backend, data: str) -> None:
    store = backend.open()
    store.change("two", met, NOW)
    backend.put(row("profile", 1, data))
    assert store.read("one", NOW).profile == Profile()


@pytest.mark.parametrize("schema", [SCHEMA + 1, 0, -1])
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
