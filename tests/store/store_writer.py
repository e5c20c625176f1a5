"""One process that writes to one listener's profile and diary: so many changes and entries,
each told when it was acknowledged.
"""

import os
from collections.abc import Mapping
from dataclasses import replace
from multiprocessing.connection import Connection
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


def write(told: "Connection[str, str]", name: str, writes: int, where: Where, environment: Mapping[str, str]) -> None:
    """Write as soon as a message comes; tell of each change and entry."""
    os.environ.update(environment)
    store = opened(where)
    store.read(LISTENER, NOW)
    told.send(READY)
    told.recv()
    for number in range(writes):
        each = f"{name}-{number}"
        for kind in ("change", "log"):
            try:
                if kind == "change":
                    store.change(LISTENER, _avoids(each), NOW)
                else:
                    store.log(LISTENER, Entry(int(NOW) - number, each, "calf"), NOW)
            except StoreUnavailableError:
                told.send(f"{REFUSED} {each}")
            else:
                told.send(f"{kind} {each}")
