"""Whatever the store does, the conversation goes on: a kind answer in time, and no claim to have kept what was not."""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import TypeVar

import pytest

from skill.app import build_skill
from skill.conversation import handlers
from skill.runtime.guard import Guard
from skill.settings import Settings
from skill.simulator.nlu import Hearing
from skill.storage.diary_entry import Entry
from skill.storage.store import CALL_SECONDS, Store, StoreUnavailableError
from tests.conftest import MONDAY_EVENING, Conversation
from tests.guard.valid_response import assert_valid_response
from tests.store.store_backends import Backend, DynamoBackend, SqliteBackend
from tests.store.store_faults import LISTENER, Fault
from tests.store.store_faults_dynamodb import DYNAMODB_FAULTS, DynamoFault
from tests.store.store_faults_sqlite import SQLITE_FAULTS, SqliteFault
from tests.wordings import wordings

Kept = TypeVar("Kept", bound=Backend)
SECRET = "secret"  # noqa: S105  # opens nothing
NOW = MONDAY_EVENING
IN_TIME = 1.5
"""Seconds for a whole reply (the plan's target is under one and a half)."""
WISH, SAVED, UNSAVED = "always hold for twenty seconds", "Got it", "I couldn't save that"
ASKED_WITHOUT_THE_STORE = ["i've got a cramp in my calf", "my calf is swollen and hot", "why do i get night cramps"]


@pytest.fixture(scope="module")
def converse(hearing: Hearing) -> Callable[[Store], Conversation]:
    hearing.hear(WISH)  # what hearing prepares for its first sentence is not the skill's time
    return lambda store: Conversation(skill_with(store), hearing)


@pytest.fixture(autouse=True)
def _known_listener(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the listener be the one whose records the faults break."""
    monkeypatch.setattr(handlers, "listener_key", lambda *_: LISTENER)


def skill_with(store: Store) -> Guard:
    return build_skill(Settings(secret=SECRET), store=store)


def check(fault: Fault[Kept], backend: Kept, converse: Callable[[Store], Conversation]) -> None:
    before = backend.open()
    surely(lambda: before.change(LISTENER, lambda profile: replace(profile, met=1), NOW))
    surely(lambda: before.log(LISTENER, Entry(int(NOW) - 60, "before"), NOW))
    with fault.broken(backend) as store:
        talk = converse(store)
        said = in_time(talk, WISH)
        assert said.startswith((SAVED, UNSAVED))
    if said.startswith(SAVED):
        kept = converse(backend.open()).hears("what do you remember about me")
        assert kept.count("holds of twenty seconds") == 1
    if fault.keeps is False:
        assert said.startswith(UNSAVED)


def surely(write: Callable[[], object]) -> None:
    """Write before the store breaks, though a busy machine may let its server be late once or twice."""
    for _ in range(4):
        with suppress(StoreUnavailableError):
            write()
            return
    write()


def in_time(talk: Conversation, words: str) -> str:
    """Say something, and check the reply and how long it took."""
    began = time.monotonic()
    said = talk.hears(words)
    assert time.monotonic() - began < IN_TIME
    assert_valid_response(talk.response)
    return said


@pytest.mark.parametrize("fault", SQLITE_FAULTS, ids=lambda fault: fault.name)
def test_a_wish_is_never_claimed_to_be_kept_when_the_file_fails(
    fault: SqliteFault, sqlite_backend: SqliteBackend, converse: Callable[[Store], Conversation]
) -> None:
    check(fault, sqlite_backend, converse)


@pytest.mark.parametrize("fault", DYNAMODB_FAULTS, ids=lambda fault: fault.name)
def test_a_wish_is_never_claimed_to_be_kept_when_the_table_fails(
    fault: DynamoFault, dynamo_backend: DynamoBackend, converse: Callable[[Store], Conversation]
) -> None:
    check(fault, dynamo_backend, converse)


SLOW = next(fault for fault in DYNAMODB_FAULTS if fault.name == "hangs before answering")


@pytest.mark.parametrize("words", ["open", "guide me through a calf stretch", "what do you remember about me"])
def test_without_its_memory_it_welcomes_coaches_and_owns_up(
    words: str, dynamo_backend: DynamoBackend, converse: Callable[[Store], Conversation]
) -> None:
    with SLOW.broken(dynamo_backend) as store:
        talk = converse(store)
        talk.says_ready = False  # one request is timed
        began = time.monotonic()
        said = talk.opens() if words == "open" else talk.hears(words)
        assert time.monotonic() - began < IN_TIME
    expected = {
        "open": wordings("welcome"),
        "guide me through a calf stretch": wordings("stretch-begins", name="wall calf stretch"),
        "what do you remember about me": ("I can't look that up just now.",),
    }
    assert said.startswith(expected[words])


@pytest.mark.parametrize("words", ASKED_WITHOUT_THE_STORE)
def test_what_cannot_wait_does_not_wait_for_a_store_that_hangs(
    words: str, dynamo_backend: DynamoBackend, converse: Callable[[Store], Conversation]
) -> None:
    with SLOW.broken(dynamo_backend) as store:
        talk = converse(store)
        began = time.monotonic()
        talk.hears(words)
        assert time.monotonic() - began < CALL_SECONDS, "who waits for it waits as long as a call may take"
