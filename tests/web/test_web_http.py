"""Broken HTTP, odd methods and addresses: never a 5xx, never more than a few words."""

import json
import logging
from collections.abc import Iterator
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skill.runtime.guard import Guard
from skill.web.certificates import FOLDER, ORIGIN, certificate_url
from skill.web.refusal import Refusal
from tests.examples import examples
from tests.web.web_host import URL, Alexa, Message, listening, send


@cache
def alexa() -> Alexa:
    """Made by the first test that needs it: its keys take time."""
    return Alexa()


@pytest.fixture(scope="module")
def port(skill: Guard) -> Iterator[int]:
    with listening(alexa().application(skill)) as port:
        yield port


def _post(rest: str) -> bytes:
    return f"POST /alexa HTTP/1.1\r\nHost: a\r\n{rest}".encode("latin-1")


RAW = [
    pytest.param(b"GET /alexa HTTP/1.1\r\nHost: a\r\n\r\n", 405, id="GET"),
    pytest.param(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n", 405, id="GET of the root"),
    pytest.param(b"HEAD /alexa HTTP/1.1\r\nHost: a\r\n\r\n", 405, id="HEAD"),
    pytest.param(b"OPTIONS /alexa HTTP/1.1\r\nHost: a\r\n\r\n", 405, id="OPTIONS"),
    pytest.param(b"PUT /alexa HTTP/1.1\r\nHost: a\r\n\r\n", 405, id="PUT"),
    pytest.param(b"HELLO /alexa HTTP/1.1\r\nHost: a\r\n\r\n", 405, id="a method nobody knows"),
    pytest.param(b"POST /healthz HTTP/1.1\r\nHost: a\r\n\r\n", 405, id="POST of the health check"),
    pytest.param(b"POST /elsewhere HTTP/1.1\r\nHost: a\r\n\r\n", 404, id="another address"),
    pytest.param(b"POST /alexa/ HTTP/1.1\r\nHost: a\r\n\r\n", 404, id="a slash more"),
    pytest.param(b"POST //alexa HTTP/1.1\r\nHost: a\r\n\r\n", 400, id="two slashes first"),
    pytest.param(b"POST http://a//alexa HTTP/1.1\r\nHost: a\r\n\r\n", 400, id="two slashes after a host"),
    pytest.param(b"POST /static/../alexa HTTP/1.1\r\nHost: a\r\n\r\n", 404, id="dots"),
    pytest.param(b"POST /%ff%fe HTTP/1.1\r\nHost: a\r\n\r\n", 404, id="an address that is no UTF-8"),
    pytest.param(b"POST http://[ HTTP/1.1\r\nHost: a\r\n\r\n", 400, id="an address that is none"),
    pytest.param(b"POST * HTTP/1.1\r\nHost: a\r\n\r\n", 404, id="a star"),
    pytest.param(b"\r\n\r\n", 0, id="empty lines"),
    pytest.param(b"hello\r\n\r\n", 400, id="a word"),
    pytest.param(b"POST /alexa HTTP/3.0\r\n\r\n", 400, id="a version of tomorrow"),
    pytest.param(b"POST /alexa HTTP/x\r\n\r\n", 400, id="a version that is none"),
    pytest.param(b"POST /" + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n", 400, id="a long address"),
    pytest.param(_post("A: " + "a" * 70_000 + "\r\n\r\n"), 400, id="a long header"),
    pytest.param(_post("".join(f"A{n}: a\r\n" for n in range(200)) + "\r\n"), 400, id="many headers"),
    pytest.param(_post("Content-Length: 10\r\n\r\nabc"), 400, id="a body that ends early"),
    pytest.param(_post("Content-Length: ten\r\n\r\nabc"), 400, id="a length of words"),
    pytest.param(_post("Content-Length: -1\r\n\r\nabc"), 400, id="a negative length"),
    pytest.param(_post(f"Content-Length: {10**30}\r\n\r\nabc"), 400, id="a length beyond everything"),
    pytest.param(_post("Transfer-Encoding: chunked\r\n\r\nxyz\r\n"), 400, id="broken chunks"),
    pytest.param(_post("Transfer-Encoding: chunked\r\n\r\n-5\r\n"), 400, id="a negative chunk"),
    pytest.param(_post("Transfer-Encoding: chunked\r\n\r\n5\r\nab"), 400, id="chunks that end early"),
    pytest.param(_post("Transfer-Encoding: nonsense\r\n\r\n{}"), 400, id="an encoding nobody knows"),
    pytest.param(_post("Expect: 200-everything\r\n\r\n"), 400, id="an odd expectation"),
]


@pytest.mark.parametrize(("sent", "status"), RAW)
def test_broken_http(port: int, sent: bytes, status: int, caplog: pytest.LogCaptureFixture) -> None:
    answer = send(port, sent)
    assert answer.status == status
    assert answer.body in (b"", b"refused\n")
    refusals = [record for record in caplog.records if record.levelno == logging.WARNING]
    assert len(refusals) == (status > 0)
    assert all(json.loads(record.message)["outcome"] == "refused" for record in refusals)


def test_the_health_check(port: int) -> None:
    answer = send(port, b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n")
    assert (answer.status, answer.body) == (200, b"ok\n")


@pytest.mark.parametrize("address", ["/alexa", "/"])
def test_both_addresses_answer(port: int, address: str) -> None:
    message = alexa().message()
    assert send(port, Message(message.body, message.headers, f"POST {address} HTTP/1.1")).status == 200


def test_chunks_are_read_as_one_body(port: int) -> None:
    message = alexa().message().without("Content-Length").also("Transfer-Encoding", "chunked")
    chunks = b"%x\r\n%b\r\n0\r\n\r\n" % (len(message.body), message.body)
    assert send(port, Message(chunks, message.headers)).status == 200


HEADER = st.text(st.characters(max_codepoint=255, exclude_characters="\r\n"), max_size=60)
NAMES = st.sampled_from(["SignatureCertChainUrl", "Signature-256", "Signature", "Content-Type", "Host", "Expect", "X"])
ADDRESS = st.text("ahtps:/.%25eE2f0@#?\\[]\t é", max_size=60).map(lambda text: ORIGIN + "/echo.api" + text)


@settings(max_examples=examples(80), deadline=None, derandomize=True)
@given(st.lists(st.tuples(NAMES, HEADER), max_size=4), st.binary(max_size=200))
def test_no_stranger_gets_in_or_anything_down(port: int, headers: list[tuple[str, str]], body: bytes) -> None:
    asked = len(alexa().host.asked)
    length = (("Content-Length", str(len(body))),)
    assert send(port, Message(body, (*headers, *length))).status == 400
    assert alexa().host.asked[asked:] == []


@settings(max_examples=examples(80), deadline=None, derandomize=True)
@given(ADDRESS)
def test_only_the_one_folder_is_ever_asked(port: int, address: str) -> None:
    asked = len(alexa().host.asked)
    address = address.encode("latin-1", "ignore").decode("latin-1")
    answer = send(port, alexa().message().having("SignatureCertChainUrl", address))
    assert answer.status == 400
    assert all(url.startswith(ORIGIN + FOLDER) for url in alexa().host.asked[asked:])


@settings(max_examples=examples(300), deadline=None, derandomize=True)
@given(st.one_of(st.text(), ADDRESS, ADDRESS.map(lambda text: text.replace("echo", "..")), st.just(URL)))
def test_an_address_that_is_taken_stays_the_same_when_read_again(address: str) -> None:
    try:
        taken = certificate_url(address)
    except Refusal:
        return
    assert taken.startswith(ORIGIN + FOLDER)
    assert "/../" not in taken
    assert "%" not in taken
    assert certificate_url(taken) == taken


@pytest.mark.parametrize(
    "address", [URL.replace("s3", "\u017f3"), URL.replace("api/", "api/\uff0e\uff0e/"), URL + "\n"]
)
def test_letters_that_only_look_alike_are_refused(address: str) -> None:
    with pytest.raises(Refusal, match="certificate-url"):
        certificate_url(address)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda parts: st.lists(parts, max_size=3) | st.dictionaries(st.text(max_size=8), parts, max_size=3),
    max_leaves=8,
)


@settings(max_examples=examples(50), deadline=None, derandomize=True)
@given(st.sampled_from(["session", "version", "request", "context"]), JSON)
def test_whatever_alexa_signs_is_answered_or_refused(port: int, part: str, value: object) -> None:
    event = alexa().event()
    event[part] = {**event[part], "odd": value} if part in ("request", "context") else value
    assert send(port, alexa().message(event)).status == 200
    event[part] = value
    assert send(port, alexa().message(event)).status in (200, 400)


@settings(max_examples=examples(40), deadline=None, derandomize=True)
@given(st.data())
def test_one_changed_byte_is_refused(port: int, data: st.DataObject) -> None:
    message = alexa().message()
    at = data.draw(st.integers(0, len(message.body) - 1))
    other = data.draw(st.integers(0, 255).filter(lambda byte: byte != message.body[at]))
    body = message.body[:at] + bytes([other]) + message.body[at + 1 :]
    assert send(port, Message(body, message.headers)).status == 400
