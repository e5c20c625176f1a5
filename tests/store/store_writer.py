"""One process that writes to one listener's profile and diary.

    python -m tests.store.store_writer NAME WRITES sqlite FILE
    python -m tests.store.store_writer NAME WRITES dynamodb ADDRESS TABLE

writes so many changes and entries as soon as its input says so, and prints each one when it was acknowledged.
"""

import sys
from dataclasses import replace
from pathlib import Path

from skill.storage.diary_entry import Entry
from skill.storage.dynamodb_calls import connect
from skill.storage.dynamodb_store import DynamoStore
from skill.storage.sqlite_store import SqliteStore
from skill.storage.store import Change, Store, StoreUnavailableError

NOW = 1_795_460_400.0
LISTENER = "one"
READY, REFUSED = "ready", "refused"

Where = tuple[str, ...]
"""An engine and where its store is: ("sqlite", file) or ("dynamodb", address, table)."""


def opened(where: Where) -> Store:
    engine, *place = where
    if engine == "sqlite":
        return SqliteStore(Path(place[0]))
    address, table = place
    store = DynamoStore(table, lambda: connect(endpoint=address))
    store.prepare()
    return store


def _avoids(name: str) -> Change:
    """A change that shows when it is applied twice."""
    return lambda p: replace(p, preferences=replace(p.preferences, avoid=(*p.preferences.avoid, name)))


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _write(store: Store, name: str, writes: int) -> None:
    store.read(LISTENER, NOW)
    _say(READY)
    sys.stdin.readline()
    for number in range(writes):
        each = f"{name}-{number}"
        for kind in ("change", "log"):
            try:
                if kind == "change":
                    store.change(LISTENER, _avoids(each), NOW)
                else:
                    store.log(LISTENER, Entry(int(NOW) - number, each, "calf"), NOW)
            except StoreUnavailableError:
                _say(f"{REFUSED} {each}")
            else:
                _say(f"{kind} {each}")


if __name__ == "__main__":
    _write(opened(tuple(sys.argv[3:])), sys.argv[1], int(sys.argv[2]))
