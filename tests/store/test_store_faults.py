"""Whatever happens to a backend: every call ends in time, what was acknowledged is there once,
and the memory works again.
"""

import gc
import json
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import pytest

from skill.storage.diary_entry import Entry
from skill.storage.store import Change, Store, StoreUnavailableError
from tests.store.store_backends import Backend, DynamoBackend, SqliteBackend
from tests.store.store_faults import LISTENER, Fault
from tests.store.store_faults_dynamodb import DYNAMODB_FAULTS, DynamoFault
from tests.store.store_faults_sqlite import SQLITE_FAULTS, SqliteFault

Kept = TypeVar("Kept", bound=Backend)
NOW = 1_795_460_400.0
ACTIONS = {"entries": "read the diary"}
IN_TIME = 1.2
"""Seconds: the budget of a call, and some for a busy machine."""


def avoids(name: str) -> Change:
    """A change that shows when it is applied twice."""
    return lambda p: replace(p, preferences=replace(p.preferences, avoid=(*p.preferences.avoid, name)))


def entry(name: str) -> Entry:
    return Entry(int(NOW) - 60, name, "calf")


@dataclass(frozen=True)
class Ended:
    """How a call ended: ``done`` when it raised nothing; raising anything but StoreUnavailableError fails the test."""

    done: bool
    seconds: float


def ended(call: Callable[[], object]) -> Ended:
    start = time.monotonic()
    try:
        call()
    except StoreUnavailableError:
        return Ended(done=False, seconds=time.monotonic() - start)
    return Ended(done=True, seconds=time.monotonic() - start)


def all_at_once(store: Store) -> dict[str, Ended]:
    """Try everything, each in a thread of its own, as a server does."""
    calls: dict[str, Callable[[], object]] = {
        "read": lambda: store.read(LISTENER, NOW),
        "change": lambda: store.change(LISTENER, avoids("during"), NOW),
        "log": lambda: store.log(LISTENER, entry("during"), NOW),
        "entries": lambda: store.entries(LISTENER, NOW),
        "erase": lambda: store.erase(LISTENER, entry("erased")),
        "forget": lambda: store.forget("another"),
    }
    with ThreadPoolExecutor(len(calls)) as pool:
        started = {name: pool.submit(ended, call) for name, call in calls.items()}
        return {name: future.result() for name, future in started.items()}


def check(fault: Fault[Kept], backend: Kept, caplog: pytest.LogCaptureFixture) -> None:
    store = backend.open()
    for listener in (LISTENER, "another"):
        store.change(listener, avoids("before"), NOW)
    for name in ("before", "erased"):
        store.log(LISTENER, entry(name), NOW)

    caplog.clear()
    with fault.broken(backend) as under_fault:
        calls = all_at_once(under_fault)
    assert_one_line_per_failure(calls, [each.message for each in caplog.records if each.name == "cramp-coach"])

    assert {name: call.seconds for name, call in calls.items() if call.seconds >= IN_TIME} == {}
    if fault.keeps is not None:
        assert {name: calls[name].done for name in ("change", "log")} == {"change": fault.keeps, "log": fault.keeps}

    store = backend.open()
    avoided = store.read(LISTENER, NOW).profile.preferences.avoid
    logged = [each.id for each in store.entries(LISTENER, NOW)]
    assert_kept_once(avoided, before=not fault.loses, during=calls["change"].done)
    assert_kept_once([name for name in logged if name != "erased"], before=not fault.loses, during=calls["log"].done)
    assert not (calls["erase"].done and "erased" in logged)
    assert not (calls["forget"].done and store.read("another", NOW).version)
    store.change(LISTENER, avoids("after"), NOW)
    store.log(LISTENER, entry("after"), NOW)
    assert store.read(LISTENER, NOW).profile.preferences.avoid == (*avoided, "after")
    assert len(store.entries(LISTENER, NOW)) == len(logged) + 1


def assert_one_line_per_failure(calls: dict[str, Ended], lines: list[str]) -> None:
    failures = [line for line in map(json.loads, lines) if line["outcome"] == "store unavailable"]
    failed = sorted(ACTIONS.get(name, name) for name, call in calls.items() if not call.done)
    assert sorted(line["action"] for line in failures) == failed
    assert {tuple(line) for line in failures} <= {("outcome", "action", "engine", "error")}
    assert not [line for line in lines for word in (LISTENER, "during", "erased", "/") if word in line]


def assert_kept_once(names: list[str] | tuple[str, ...], *, before: bool, during: bool) -> None:
    for name, must in (("before", before), ("during", during)):
        assert names.count(name) in ((1,) if must else (0, 1)), f"{name} in {names}"


@pytest.fixture(autouse=True)
def no_collection() -> Iterator[None]:
    """Collect no garbage meanwhile: at the bottom of a parser's recursion Python cannot even warn of what fails then,
    and that fails the test.
    """
    gc.disable()
    yield
    gc.enable()


@pytest.mark.parametrize("fault", SQLITE_FAULTS, ids=lambda fault: fault.name)
def test_a_file_that_fails_loses_nothing_that_was_acknowledged(
    fault: SqliteFault, sqlite_backend: SqliteBackend, caplog: pytest.LogCaptureFixture
) -> None:
    check(fault, sqlite_backend, caplog)


@pytest.mark.parametrize("fault", DYNAMODB_FAULTS, ids=lambda fault: fault.name)
def test_a_table_that_fails_loses_nothing_that_was_acknowledged(
    fault: DynamoFault, dynamo_backend: DynamoBackend, caplog: pytest.LogCaptureFixture
) -> None:
    check(fault, dynamo_backend, caplog)


@pytest.mark.parametrize("faults", [SQLITE_FAULTS, DYNAMODB_FAULTS], ids=["sqlite", "dynamodb"])
def test_each_engine_meets_at_least_sixty_faults(faults: list[Fault[Any]]) -> None:
    assert len({fault.name for fault in faults}) == len(faults) >= 60
