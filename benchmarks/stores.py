"""Measures both engines of the store, and writes to them from many processes at once.

    python -m benchmarks.stores

First the milliseconds that one call costs, with up to 200 entries in the diary. Then eight processes write 500
changes and 500 entries each to one listener, and fifty processes are killed while they write: it ends with an error
unless everything that was acknowledged is there once. DynamoDB is moto's server on this machine, one request at a time,
so that its figures tell what the engine costs, not what AWS takes.
"""

# ruff: noqa: INP001, T201  # a script on its own: it prints

import os
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

import boto3  # type: ignore[import-untyped]

from skill.storage.diary_entry import Entry
from skill.storage.store import StoreUnavailableError
from tests.store.dynamodb_server import ENVIRONMENT, dynamodb_server, make_table
from tests.store.store_writer import LISTENER, NOW, Where, opened
from tests.store.store_writers import write_and_be_killed, write_together

CALLS = 200
PROCESSES, WRITES, KILLS = 8, 500, 50


def costs(where: Where) -> None:
    """Print what one call costs."""
    store = opened(where)
    logged = iter(range(CALLS))

    def log() -> None:
        number = next(logged)
        store.log(LISTENER, Entry(int(NOW) - number, f"request-{number}", "calf", "left", 60, "strong"), NOW)

    known = store.change(LISTENER, lambda profile: profile, NOW)

    def change_known() -> None:
        nonlocal known
        known = store.change(LISTENER, lambda profile: replace(profile, met=int(NOW)), NOW, known)

    calls: dict[str, Callable[[], object]] = {
        "read": lambda: store.read(LISTENER, NOW),
        "change": lambda: store.change(LISTENER, lambda profile: replace(profile, met=int(NOW)), NOW),
        "change what is known": change_known,
        "log": log,
        "30 entries": lambda: store.entries(LISTENER, NOW, NOW - 29),
    }
    for name, call in calls.items():
        milliseconds = [_timed(call) for _ in range(CALLS)]
        p99 = quantiles(milliseconds, n=100)[98]
        print(f"{where[0]:9} {name:21} {median(milliseconds):7.2f} {p99:7.2f}")
    print(f"{where[0]:9} {f'forget {CALLS + 1} records':21} {_timed(lambda: store.forget(LISTENER)):7.2f}")


def _timed(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    with suppress(StoreUnavailableError):  # on a busy machine; its time counts, and the log tells
        call()
    return (time.perf_counter() - start) * 1000


def together(where: Where) -> None:
    """Write from many processes, and check."""
    start = time.perf_counter()
    told = write_together(where, PROCESSES, WRITES)
    told.assert_kept_once(where)
    took = time.perf_counter() - start
    kept = f"{len(told.changes)} changes and {len(told.entries)} entries acknowledged, each there once"
    print(f"{where[0]:9} {PROCESSES} x {WRITES} writes: {kept}; {told.refused} refused; {took:.0f} s")


def killed(where: Where) -> None:
    """Kill many processes, and check."""
    told = write_and_be_killed(where, KILLS)
    told.assert_kept_once(where)
    kept = f"{len(told.changes)} changes and {len(told.entries)} entries acknowledged, each there once"
    print(f"{where[0]:9} killed {KILLS} times: {kept}; {told.refused} refused")


@contextmanager
def stores() -> Iterator[Callable[[], list[Where]]]:
    """Give empty stores, one of each kind, as often as asked."""
    with TemporaryDirectory() as folder, dynamodb_server() as address:
        client = boto3.client("dynamodb", endpoint_url=address)  # more patient than the engine's

        def empty() -> list[Where]:
            name = f"store-{uuid.uuid4()}"
            make_table(client, name)
            return [("sqlite", str(Path(folder) / name / "memory.sqlite3")), ("dynamodb", address, name)]

        yield empty


def main() -> None:
    """Measure everything."""
    os.environ.update(ENVIRONMENT)
    with stores() as empty:
        print("engine    call                   median     p99  (ms)")
        for each in (costs, together, killed):
            for where in empty():
                each(where)


if __name__ == "__main__":
    main()
