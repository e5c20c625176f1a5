"""What the engines of the store keep their records in: each can be opened by any number of engines, and looked into."""

import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import boto3  # type: ignore[import-untyped]
import pytest

from skill.storage.dynamodb_calls import Client, connect
from skill.storage.dynamodb_store import DynamoStore
from skill.storage.sqlite_store import SqliteStore
from skill.storage.store import Store
from tests.store.dynamodb_server import DYNALITE, ENVIRONMENT, dynalite_server, dynamodb_server, make_table

Row = dict[str, Any]
"""A record as it is kept: listener, record, schema, version, expires, data."""


@dataclass
class StoreClock:
    """A store's own clock, which stands still until told."""

    seconds: float = 1_795_460_400.0

    def __call__(self) -> float:
        return self.seconds


class Backend(Protocol):
    """What is behind an engine."""

    @property
    def clock(self) -> StoreClock:
        """Tells the time of the engines that are opened."""

    def open(self) -> Store:
        """Open it once more, as another process would."""

    def rows(self) -> list[Row]:
        """Look at everything in it, past the engine."""

    def put(self, row: Row) -> None:
        """Write into it, past the engine."""


@dataclass(frozen=True)
class SqliteBackend:
    file: Path
    clock: StoreClock = field(default_factory=StoreClock)

    def open(self) -> SqliteStore:
        return SqliteStore(self.file, self.clock)

    def rows(self) -> list[Row]:
        with closing(sqlite3.connect(self.file)) as file:
            file.row_factory = sqlite3.Row
            return [dict(row) for row in file.execute("SELECT * FROM records ORDER BY listener, record")]

    def put(self, row: Row) -> None:
        values = tuple(row[name] for name in ("listener", "record", "schema", "version", "expires", "data"))
        with closing(sqlite3.connect(self.file)) as file, file:
            file.execute("INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?, ?, ?)", values)


@dataclass(frozen=True)
class DynamoBackend:
    address: str
    client: Client
    """What an engine uses."""
    inspector: Client
    """Has more time than an engine."""
    table: str
    clock: StoreClock = field(default_factory=StoreClock)

    def open(self) -> DynamoStore:
        return DynamoStore(self.table, lambda: self.client, self.clock)

    def rows(self) -> list[Row]:
        pages = self.inspector.get_paginator("scan").paginate(TableName=self.table)
        items = [item for page in pages for item in page["Items"]]
        rows = [{name: int(v["N"]) if "N" in v else v["S"] for name, v in item.items()} for item in items]
        return sorted(rows, key=lambda row: (row["listener"], row["record"]))

    def put(self, row: Row) -> None:
        item = {name: {"N": str(v)} if isinstance(v, int) else {"S": v} for name, v in row.items()}
        self.inspector.put_item(TableName=self.table, Item=item)


@pytest.fixture(scope="session")
def dynamodb() -> Iterator[str]:
    """Address of a DynamoDB, one for the whole session."""
    with pytest.MonkeyPatch.context() as environment, dynamodb_server() as address:
        for name, value in ENVIRONMENT.items():
            environment.setenv(name, value)
        yield address


@pytest.fixture(scope="session")
def dynamodb_clients(dynamodb: str) -> tuple[Client, Client]:
    """The client that the engine itself would build, and a patient one."""
    return connect(endpoint=dynamodb), boto3.client("dynamodb", endpoint_url=dynamodb)


@pytest.fixture
def sqlite_backend(tmp_path: Path) -> SqliteBackend:
    """A file that is not there yet."""
    return SqliteBackend(tmp_path / "cramp-coach" / "store.sqlite3")


@pytest.fixture
def store(sqlite_backend: SqliteBackend) -> SqliteStore:
    """A store of this test alone."""
    return sqlite_backend.open()


@pytest.fixture
def dynamo_backend(dynamodb: str, dynamodb_clients: tuple[Client, Client]) -> DynamoBackend:
    """An empty table; it goes with its server."""
    backend = DynamoBackend(dynamodb, *dynamodb_clients, f"store-{uuid.uuid4()}")
    make_table(backend.inspector, backend.table)
    return backend


@pytest.fixture(scope="session")
def dynalite_clients(dynamodb: str) -> Iterator[tuple[str, Client, Client]]:  # noqa: ARG001  # its environment
    """Address of a second implementation of DynamoDB, one for the whole session, and the two clients."""
    if not DYNALITE.exists():
        pytest.skip("dynalite is not installed: make dynalite")
    with dynalite_server() as address:
        yield address, connect(endpoint=address), boto3.client("dynamodb", endpoint_url=address)


@pytest.fixture
def dynalite_backend(dynalite_clients: tuple[str, Client, Client]) -> DynamoBackend:
    """An empty table there."""
    backend = DynamoBackend(*dynalite_clients, f"store-{uuid.uuid4()}")
    make_table(backend.inspector, backend.table)
    return backend


@pytest.fixture(params=["sqlite", "dynamo", "dynalite"])
def backend(request: pytest.FixtureRequest) -> Backend:
    """An empty backend, of each kind in turn."""
    return request.getfixturevalue(f"{request.param}_backend")  # type: ignore[no-any-return]  # pytest cannot know
