"""Processes that write at once, or are killed while they write: whatever was acknowledged is there, once.

`python -m benchmarks.stores` does the same at full size.
"""

import pytest

from tests.store.store_backends import DynamoBackend, SqliteBackend
from tests.store.store_writer import Where
from tests.store.store_writers import write_and_be_killed, write_together

PROCESSES, WRITES, KILLS = 2, 20, 2


@pytest.fixture(params=["sqlite", "dynamodb"])
def where(request: pytest.FixtureRequest) -> Where:
    """A store that other processes can open."""
    if request.param == "sqlite":
        file: SqliteBackend = request.getfixturevalue("sqlite_backend")
        return "sqlite", str(file.file)
    table: DynamoBackend = request.getfixturevalue("dynamo_backend")
    return "dynamodb", table.address, table.table


def test_processes_that_write_at_once_lose_nothing(where: Where) -> None:
    told = write_together(where, PROCESSES, WRITES)
    assert len(told.changes) + len(told.entries) + told.refused == 2 * PROCESSES * WRITES
    assert told.entries
    told.assert_kept_once(where)


def test_processes_killed_while_they_write_lose_nothing(where: Where) -> None:
    told = write_and_be_killed(where, KILLS)
    assert len(told.changes) >= KILLS
    told.assert_kept_once(where)
