"""What a server in front of DynamoDB may answer instead of what it should."""

import json
from collections.abc import Iterable

from tests.store.broken_network import Behaviour, Piece, Request, Reset, http_answer

LONG = 3.0
"""Seconds that nobody waits."""
WRITES = ("PutItem", "DeleteItem", "BatchWriteItem")


def hangs(_: Request) -> Iterable[Piece]:
    return [LONG]


def hangs_in_the_head(request: Request) -> Iterable[Piece]:
    return [request.passed_on()[:20], LONG]


def hangs_in_the_body(request: Request) -> Iterable[Piece]:
    return [request.passed_on()[:-2], LONG]


def drips(request: Request) -> Iterable[Piece]:
    for byte in request.passed_on():
        yield bytes([byte])
        yield 0.05


def drips_its_body(_: Request) -> Iterable[Piece]:
    yield http_answer("200 OK", b"{" + b" " * 9_998 + b"}")[:-9_999]
    for _each in range(1_000):
        yield b" "
        yield 0.05


def resets(_: Request) -> Iterable[Piece]:
    raise Reset


def resets_in_the_body(request: Request) -> Iterable[Piece]:
    yield request.passed_on()[:-2]
    raise Reset


def hangs_up(_: Request) -> Iterable[Piece]:
    return []


def hangs_up_in_the_body(request: Request) -> Iterable[Piece]:
    return [request.passed_on()[:-2]]


def slow(request: Request) -> Iterable[Piece]:
    return [0.15, request.passed_on()]


def too_slow(request: Request) -> Iterable[Piece]:
    """The answer comes, the write was made, and nobody waited for it."""
    answer = request.passed_on()
    return [LONG, answer]


def killed_before_answering(request: Request) -> Iterable[Piece]:
    request.passed_on()
    raise Reset


def answers(status: str, body: bytes = b"", *headers: str) -> Behaviour:
    return lambda _: [http_answer(status, body, *headers)]


def refuses(code: str, status: str = "400 Bad Request") -> Behaviour:
    body = {"__type": f"com.amazonaws.dynamodb.v20120810#{code}", "message": "no"}
    return answers(status, json.dumps(body).encode(), "Content-Type: application/x-amz-json-1.0")


def speaks_no_http(_: Request) -> Iterable[Piece]:
    return [b"\x15\x03\x01\x00\x02\x02\x46" * 10]


def once(fault: Behaviour) -> Behaviour:
    """Each operation meets it the first time only."""
    return lambda request: fault(request) if request.number == 0 else [request.passed_on()]


def whenever(operations: tuple[str, ...], fault: Behaviour) -> Behaviour:
    return lambda request: fault(request) if request.operation in operations else [request.passed_on()]


def leaves_undone(request: Request) -> Iterable[Piece]:
    """No item of a batch is ever deleted."""
    if request.operation != "BatchWriteItem":
        return [request.passed_on()]
    (table,) = json.loads(request.body)["RequestItems"]
    undone = {"UnprocessedItems": json.loads(request.body)["RequestItems"]}
    cost = {"ConsumedCapacity": [{"TableName": table, "CapacityUnits": 1}]}
    return [http_answer("200 OK", json.dumps(undone | cost).encode())]
