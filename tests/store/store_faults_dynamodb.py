"""Faults of a DynamoDB table: the network's, the service's, the account's, and those of what is in it."""

import socket
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from skill.storage.dynamodb_calls import Client, connect
from skill.storage.dynamodb_store import DynamoStore
from skill.storage.profile import Profile
from skill.storage.store import Store
from tests.store.broken_answers import (
    WRITES,
    answers,
    drips,
    drips_its_body,
    hangs,
    hangs_in_the_body,
    hangs_in_the_head,
    hangs_up,
    hangs_up_in_the_body,
    killed_before_answering,
    leaves_undone,
    once,
    refuses,
    resets,
    resets_in_the_body,
    slow,
    speaks_no_http,
    too_slow,
    whenever,
)
from tests.store.broken_network import Behaviour, Piece, Request, in_front_of
from tests.store.store_backends import DynamoBackend, Row
from tests.store.store_faults import LISTENER, Broken, Fault

DynamoFault = Fault[DynamoBackend]


def _at(address: str, table: str) -> DynamoStore:
    store = DynamoStore(table, lambda: connect(endpoint=address))
    store.prepare()
    return store


def _behind(behaviour: Behaviour) -> Callable[[DynamoBackend], Broken]:
    @contextmanager
    def broken(backend: DynamoBackend) -> Iterator[Store]:
        with in_front_of(backend.address, behaviour) as address:
            yield _at(address, backend.table)

    return broken


def _built(build: Callable[[], Client]) -> Callable[[DynamoBackend], Broken]:
    @contextmanager
    def broken(backend: DynamoBackend) -> Iterator[Store]:
        yield DynamoStore(backend.table, build)

    return broken


@contextmanager
def _conflicts(backend: DynamoBackend, times: int) -> Iterator[Store]:
    """Another device writes the profile just before every write of ours, so many times."""
    left = [times]

    def behaviour(request: Request) -> Iterable[Piece]:
        if request.operation == "PutItem" and b'"profile"' in request.body and left[0]:
            left[0] -= 1
            backend.open().change(LISTENER, _met, 1_795_460_400.0)
        return [request.passed_on()]

    with in_front_of(backend.address, behaviour) as address:
        yield _at(address, backend.table)


def _met(profile: Profile) -> Profile:
    return replace(profile, met=(profile.met or 0) + 1)


@contextmanager
def _accepts_nobody(backend: DynamoBackend) -> Iterator[Store]:
    """A server whose queue is full: connecting to it never ends."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        waiting = [socket.socket() for _ in range(8)]
        for each in waiting:
            each.setblocking(False)  # noqa: FBT003  # its only argument
            each.connect_ex(listener.getsockname())
        yield _at(f"http://127.0.0.1:{listener.getsockname()[1]}", backend.table)
        for each in waiting:
            each.close()


@contextmanager
def _down(backend: DynamoBackend) -> Iterator[Store]:
    """Nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    yield _at(f"http://127.0.0.1:{port}", backend.table)


@contextmanager
def _no_table(backend: DynamoBackend) -> Iterator[Store]:
    yield DynamoStore("no-such-table", lambda: backend.client)


@contextmanager
def _no_credentials(backend: DynamoBackend) -> Iterator[Store]:
    def unsigned() -> Client:
        client = connect(endpoint=backend.address)
        client._request_signer._credentials = None  # noqa: SLF001  # as on a machine that has none
        return client

    store = DynamoStore(backend.table, unsigned)
    store.prepare()
    yield store


def _fails_to_connect() -> Client:
    raise ModuleNotFoundError("boto3")


def _profile_becomes(change: Callable[[Row], Row], repair: Callable[[Row], Row] | None = None) -> Callable[..., Broken]:
    @contextmanager
    def broken(backend: DynamoBackend) -> Iterator[Store]:
        before = {row["record"]: row for row in backend.rows() if row["listener"] == LISTENER}
        backend.put(change(before["profile"]))
        yield backend.open()
        if repair:
            backend.put(repair(before["profile"]))

    return broken


def _without(name: str) -> Callable[[Row], Row]:
    return lambda row: {key: value for key, value in row.items() if key != name}


def _clock_tells(seconds: float) -> Callable[[DynamoBackend], Broken]:
    @contextmanager
    def broken(backend: DynamoBackend) -> Iterator[Store]:
        yield DynamoStore(backend.table, lambda: backend.client, lambda: seconds)

    return broken


DYNAMODB_FAULTS = [
    DynamoFault("down", _down),
    DynamoFault("accepts nobody", _accepts_nobody),
    DynamoFault("an address without a name", _built(lambda: connect(endpoint="http://nowhere.invalid"))),
    DynamoFault("no boto3", _built(_fails_to_connect)),
    DynamoFault("no credentials", _no_credentials),
    DynamoFault("no table", _no_table),
    DynamoFault("hangs before answering", _behind(hangs)),
    DynamoFault("hangs in the head of its answer", _behind(hangs_in_the_head)),
    DynamoFault("hangs in the body of its answer", _behind(hangs_in_the_body)),
    DynamoFault("hangs once", _behind(once(hangs)), keeps=True),
    DynamoFault("drips", _behind(drips)),
    DynamoFault("drips its body", _behind(drips_its_body)),
    DynamoFault("resets the connection", _behind(resets)),
    DynamoFault("resets the connection once", _behind(once(resets)), keeps=True),
    DynamoFault("resets the connection in its answer", _behind(resets_in_the_body)),
    DynamoFault("hangs up", _behind(hangs_up)),
    DynamoFault("hangs up in its answer", _behind(hangs_up_in_the_body)),
    DynamoFault("slow", _behind(slow), keeps=True),
    DynamoFault("too slow", _behind(too_slow)),
    DynamoFault("killed between write and answer, once", _behind(once(killed_before_answering)), keeps=True),
    DynamoFault("killed between write and answer", _behind(killed_before_answering)),
    DynamoFault("answers of writes are lost", _behind(whenever(WRITES, killed_before_answering))),
    DynamoFault("throttled once", _behind(once(refuses("ProvisionedThroughputExceededException"))), keeps=True),
    DynamoFault("throttled", _behind(refuses("ThrottlingException"))),
    DynamoFault("a conflict", lambda backend: _conflicts(backend, 1), keeps=True),
    DynamoFault("two conflicts", lambda backend: _conflicts(backend, 2), keeps=True),
    DynamoFault("conflicts without end", lambda backend: _conflicts(backend, 1_000), keeps=None),
    DynamoFault("access denied", _behind(refuses("AccessDeniedException"))),
    DynamoFault("an expired token", _behind(refuses("ExpiredTokenException"))),
    DynamoFault("an error of its own", _behind(refuses("InternalServerError", "500 Internal Server Error"))),
    DynamoFault(
        "an error of its own, once",
        _behind(once(refuses("InternalServerError", "500 Internal Server Error"))),
        keeps=True,
    ),
    DynamoFault("unavailable, in HTML", _behind(answers("503 Service Unavailable", b"<html>Sorry</html>"))),
    DynamoFault("HTML", _behind(answers("200 OK", b"<html><body>Sign in to this network</body></html>"))),
    DynamoFault("no JSON", _behind(answers("200 OK", b'{"Item": {"rec'))),
    DynamoFault("JSON of another kind", _behind(answers("200 OK", b"[1, 2, 3]"))),
    DynamoFault("JSON of another shape", _behind(answers("200 OK", b'{"Item": 7, "Items": 7, "ConsumedCapacity": 7}'))),
    DynamoFault("an empty object", _behind(answers("200 OK", b"{}"))),
    DynamoFault("an empty body", _behind(answers("200 OK"))),
    DynamoFault("a redirect", _behind(answers("301 Moved Permanently", b"", "Location: http://nowhere.invalid/"))),
    DynamoFault("no HTTP", _behind(speaks_no_http)),
    DynamoFault("leaves batches undone", _behind(leaves_undone), keeps=True),
    DynamoFault(
        "a profile of a newer schema", _profile_becomes(lambda row: row | {"schema": 99}, lambda row: row), keeps=None
    ),
    DynamoFault("a profile that is no JSON", _profile_becomes(lambda row: row | {"data": "{"}), keeps=True, loses=True),
    DynamoFault("a profile that is a number", _profile_becomes(lambda row: row | {"data": 7}), keeps=True, loses=True),
    DynamoFault("a profile without data", _profile_becomes(_without("data")), keeps=True, loses=True),
    DynamoFault("a profile without version", _profile_becomes(_without("version")), keeps=True),
    DynamoFault(
        "a profile whose version is a word",
        _profile_becomes(lambda row: row | {"version": "seven"}, lambda row: row),
        keeps=None,
    ),
    DynamoFault(
        "a profile that expires in a word", _profile_becomes(lambda r: r | {"expires": "soon"}), keeps=True, loses=True
    ),
    DynamoFault("a clock without a date", _clock_tells(0.0), keeps=True),
    DynamoFault("a clock two years ahead", _clock_tells(1_858_532_400.0), keeps=True),
    DynamoFault("a clock two years behind", _clock_tells(1_732_388_400.0), keeps=True),
    DynamoFault("a limit of the account", _behind(refuses("RequestLimitExceeded"))),
    DynamoFault("a limit of the account, once", _behind(once(refuses("RequestLimitExceeded"))), keeps=True),
    DynamoFault("unavailable, once", _behind(once(answers("503 Service Unavailable"))), keeps=True),
    DynamoFault("refuses without a reason", _behind(answers("400 Bad Request"))),
    DynamoFault("a reason in an unknown language", _behind(answers("400 Bad Request", b'{"__type": 7}'))),
    DynamoFault("another service", _behind(answers("404 Not Found", b"<html>Not here</html>"))),
    DynamoFault("a proxy that wants a password", _behind(answers("407 Proxy Authentication Required"))),
    DynamoFault("too large for a proxy", _behind(answers("413 Content Too Large"))),
    DynamoFault("a success without content", _behind(answers("204 No Content"))),
    DynamoFault("a number for an answer", _behind(answers("200 OK", b"7"))),
    DynamoFault("an answer of brackets", _behind(answers("200 OK", b"[" * 100_000))),
    DynamoFault("another's answer", _behind(answers("200 OK", b'{"Tables": [], "ConsumedCapacity": null}'))),
    DynamoFault(
        "a profile whose schema is a word",
        _profile_becomes(lambda row: row | {"schema": "two"}, lambda row: row),
        keeps=None,
    ),
    DynamoFault("a profile without schema", _profile_becomes(_without("schema"), lambda row: row), keeps=None),
    DynamoFault("a profile without expiry", _profile_becomes(_without("expires")), keeps=True, loses=True),
    DynamoFault("a profile that never expires", _profile_becomes(lambda r: r | {"expires": 10**30}), keeps=True),
    DynamoFault(
        "a profile that expired before all time",
        _profile_becomes(lambda r: r | {"expires": -1}),
        keeps=True,
        loses=True,
    ),
    DynamoFault(
        "a profile of brackets", _profile_becomes(lambda r: r | {"data": "[" * 100_000}), keeps=True, loses=True
    ),
    DynamoFault(
        "a profile with what a newer version added", _profile_becomes(lambda r: r | {"mood": "calm"}), keeps=True
    ),
]
