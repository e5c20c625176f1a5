"""Stores for the tests of the memory: each can be opened by any number of engines, and looked into."""

import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import boto3  # type: ignore[import-untyped]
import pytest

from skill.storage.dynamodb_calls import Client, connect
from skill.storage.dynamodb_store import DynamoMemory
from skill.storage.sqlite_store import SqliteMemory
from skill.storage.store import Memory
from tests.dynamodb_server import ENVIRONMENT, dynamodb_server, make_table

Row = dict[str, Any]
"""A record as it is kept: listener, record, schema, version, expires, data."""


class Store(Protocol):
    """What is behind an engine."""

    def memory(self) -> Memory:
        """Open it once more, as another process would."""

    def rows(self) -> list[Row]:
        """Look at everything in it, past the engine."""

    def put(self, row: Row) -> None:
        """Write into it, past the engine."""


@dataclass(frozen=True)
class SqliteStore:
    file: Path

    def memory(self) -> SqliteMemory:
        return SqliteMemory(self.file)

    def rows(self) -> list[Row]:
        with closing(sqlite3.connect(self.file)) as store:
            store.row_factory = sqlite3.Row
            return [dict(row) for row in store.execute("SELECT * FROM records ORDER BY listener, record")]

    def put(self, row: Row) -> None:
        values = tuple(row[name] for name in ("listener", "record", "schema", "version", "expires", "data"))
        with closing(sqlite3.connect(self.file)) as store, store:
            store.execute("INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?, ?, ?)", values)


@dataclass(frozen=True)
class DynamoStore:
    address: str
    client: Client
    """What an engine uses."""
    inspector: Client
    """Has more time than an engine."""
    table: str

    def memory(self) -> DynamoMemory:
        return DynamoMemory(self.table, lambda: self.client)

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
def sqlite_store(tmp_path: Path) -> SqliteStore:
    """A file that is not there yet."""
    return SqliteStore(tmp_path / "cramp-coach" / "memory.sqlite3")


@pytest.fixture
def dynamo_store(dynamodb: str, dynamodb_clients: tuple[Client, Client]) -> Iterator[DynamoStore]:
    """An empty table."""
    store = DynamoStore(dynamodb, *dynamodb_clients, f"memory-{uuid.uuid4()}")
    make_table(store.inspector, store.table)
    yield store
    store.inspector.delete_table(TableName=store.table)


@pytest.fixture(params=["sqlite", "dynamo"])
def store(request: pytest.FixtureRequest) -> Store:
    """An empty store, of each kind in turn."""
    return request.getfixturevalue(f"{request.param}_store")  # type: ignore[no-any-return]  # pytest cannot know
