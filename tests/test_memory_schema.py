"""Records of other versions of the skill: older ones are read as if this one had written them, newer ones left alone."""

import json
from dataclasses import replace

import pytest

from skill.coaching.progress import Coached
from skill.storage.diary_entry import Entry
from skill.storage.migration import SCHEMA
from skill.storage.profile import Profile
from skill.storage.store import MemoryUnavailableError, Remembered
from tests.memory_stores import Store

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


def test_a_record_of_an_older_schema_is_read_and_written_as_the_newest(store: Store) -> None:
    memory = store.memory()
    memory.change("two", met, NOW)
    store.put(row("profile", 1, json.dumps(OLD | {"kept_at": NOW - 60})))
    assert memory.recall("one", NOW) == Remembered(Profile(left=LEFT, left_at=int(NOW) - 60), 7)
    memory.change("one", met, NOW)
    assert memory.recall("one", NOW).profile.left == LEFT
    assert {each["schema"] for each in store.rows()} == {SCHEMA}


@pytest.mark.parametrize("data", ["{}", '{"place": 7, "kept_at": 7}', '{"place": "{", "kept_at": 7}', "[]", "7"])
def test_an_older_record_that_is_none_remembers_nothing(store: Store, data: str) -> None:
    memory = store.memory()
    memory.change("two", met, NOW)
    store.put(row("profile", 1, data))
    assert memory.recall("one", NOW).profile == Profile()


@pytest.mark.parametrize("schema", [SCHEMA + 1, 0, -1])
def test_a_record_of_an_unknown_schema_is_neither_read_nor_overwritten_but_forgotten(store: Store, schema: int) -> None:
    memory, entry = store.memory(), row(f"entry#00{CRAMP.at}#request-1", schema, '{"new": "words"}')
    memory.change("two", met, NOW)
    newer = [entry, row("profile", schema, '{"new": "words"}')]
    for each in newer:
        store.put(each)
    for call in (
        lambda: memory.recall("one", NOW),
        lambda: memory.change("one", forbidden, NOW),
        lambda: memory.entries("one", NOW),
    ):
        with pytest.raises(MemoryUnavailableError):
            call()
    with pytest.raises(MemoryUnavailableError):
        memory.change("one", lambda _: Profile(), NOW, Remembered())
    memory.log("one", CRAMP, NOW)
    assert store.rows()[:2] == newer
    memory.forget("one")
    assert {each["listener"] for each in store.rows()} == {"two"}
