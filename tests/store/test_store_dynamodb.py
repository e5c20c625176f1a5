"""What only the DynamoDB engine does: build its client late and once, and delete what DynamoDB leaves undone."""

import json
import subprocess
import sys
import threading
from dataclasses import replace

import pytest

from skill.storage.diary_entry import Entry
from skill.storage.dynamodb_calls import Client
from skill.storage.dynamodb_store import DynamoStore
from skill.storage.profile import Profile
from skill.storage.store import StoredProfile, StoreUnavailableError
from tests.store.dynamodb_server import make_table
from tests.store.store_backends import DynamoBackend

NOW = 1_795_460_400.0
CRAMP = Entry(int(NOW) - 60, "request-1", "calf")


def met(profile: Profile) -> Profile:
    return replace(profile, met=int(NOW))


def test_an_engine_that_nobody_asked_loads_no_boto3() -> None:
    program = "import sys; from skill.storage.dynamodb_store import DynamoStore; DynamoStore('t'); print('boto3' in sys.modules)"
    assert subprocess.check_output([sys.executable, "-c", program]) == b"False\n"  # noqa: S603  # ours


def test_the_client_is_built_once(dynamo_backend: DynamoBackend) -> None:
    built = []

    def connect() -> Client:
        built.append(dynamo_backend.client)
        return built[-1]

    store = DynamoStore(dynamo_backend.table, connect)
    assert built == []
    store.prepare()
    threads = [threading.Thread(target=store.read, args=("one", NOW)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    store.change("one", met, NOW)
    assert len(built) == 1


def test_a_client_that_cannot_be_built_is_tried_again(
    dynamo_backend: DynamoBackend, caplog: pytest.LogCaptureFixture
) -> None:
    clients = [None, dynamo_backend.client]

    def connect() -> Client:
        client = clients.pop(0)
        if client is None:
            raise ImportError("boto3")
        return client

    store = DynamoStore(dynamo_backend.table, connect)
    with pytest.raises(StoreUnavailableError):
        store.read("one", NOW)
    assert [json.loads(line) for line in caplog.messages] == [
        {"outcome": "store unavailable", "action": "read", "engine": "dynamodb", "error": "ImportError"}
    ]
    assert store.read("one", NOW) == StoredProfile()


class Forgetful:
    """A client whose first batches are left undone, as DynamoDB does when it is busy."""

    def __init__(self, client: Client, undone: int) -> None:
        self._client, self._undone = client, undone

    def __getattr__(self, name: str) -> object:
        return getattr(self._client, name)

    def batch_write_item(self, **request: object) -> object:
        if not self._undone:
            return self._client.batch_write_item(**request)
        self._undone -= 1
        ((table, requests),) = request["RequestItems"].items()  # type: ignore[attr-defined]  # as the engine writes it
        answer = self._client.batch_write_item(**request | {"RequestItems": {table: requests[:1]}})
        return answer | {"UnprocessedItems": {table: requests[1:]}}


def filled(backend: DynamoBackend, entries: int) -> None:
    for number in range(entries):
        backend.open().log("one", replace(CRAMP, id=f"request-{number}"), NOW)


def test_what_dynamodb_leaves_undone_is_deleted_after_all(dynamo_backend: DynamoBackend) -> None:
    filled(dynamo_backend, 30)
    DynamoStore(dynamo_backend.table, lambda: Forgetful(dynamo_backend.client, 3)).forget("one")
    assert dynamo_backend.rows() == []


def test_nobody_is_told_that_all_is_forgotten_while_something_is_left(dynamo_backend: DynamoBackend) -> None:
    filled(dynamo_backend, 60)
    store = DynamoStore(dynamo_backend.table, lambda: Forgetful(dynamo_backend.client, 1_000_000))
    with pytest.raises(StoreUnavailableError):
        store.forget("one")
    assert dynamo_backend.rows()


def test_a_table_that_was_dropped_is_used_again_once_it_is_there(dynamo_backend: DynamoBackend) -> None:
    store = dynamo_backend.open()
    store.change("one", lambda profile: profile, NOW)
    dynamo_backend.inspector.delete_table(TableName=dynamo_backend.table)
    with pytest.raises(StoreUnavailableError):
        store.change("one", lambda profile: profile, NOW)
    make_table(dynamo_backend.inspector, dynamo_backend.table)
    assert store.change("one", lambda profile: profile, NOW) == store.read("one", NOW)
