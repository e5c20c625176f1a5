"""The real call to the settings API shows its token to Alexa alone, and ends in time whatever the other side does."""

import json
import socket
import threading
import time
from collections.abc import Iterator
from itertools import repeat

import pytest

from skill.runtime.device_clock import SECONDS_PER_CALL, DeviceClock, SettingsCall
from skill.runtime.http_client import CALLS_AT_ONCE, UnansweredError, is_alexa
from tests.fake_settings_api import (
    BODY,
    LONDON,
    MIDNIGHT_IN_LONDON,
    TOKEN,
    Piece,
    calls_in_progress,
    drip,
    http,
    local,
    serving,
    soon,
    system,
)

SHORT_LIMIT = 0.25
"""Seconds: waited out in full where the other side is too slow, several drips long."""
OK = b"HTTP/1.1 200 OK\r\n"


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        ("https://api.amazonalexa.com", True),
        ("https://api.eu.amazonalexa.com/", True),
        ("https://api.fe.amazonalexa.com:443", True),
        ("http://api.amazonalexa.com", False),
        ("ftp://api.amazonalexa.com", False),
        ("https://amazonalexa.com", False),
        ("https://evilamazonalexa.com", False),
        ("https://api.amazonalexa.com.evil.example", False),
        ("https://evil.example/.amazonalexa.com", False),
        ("https://evil.example#.amazonalexa.com", False),
        ("https://evil.example?.amazonalexa.com", False),
        ("https://api.amazonalexa.com@evil.example", False),
        ("https://127.0.0.1", False),
        ("//api.amazonalexa.com", False),
        ("api.amazonalexa.com", False),
        ("https://[", False),
        ("", False),
    ],
)
def test_only_alexa_is_shown_the_token(url: str, allowed: bool, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: FBT001
    looked_up: list[object] = []

    def look_up(host: object, *_: object) -> list[object]:
        looked_up.append(host)
        raise socket.gaierror

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    clock = DeviceClock(SettingsCall(seconds=20))  # a busy machine may take a second to load ssl
    assert not clock.is_night(system(endpoint=url), MIDNIGHT_IN_LONDON)
    assert bool(looked_up) is allowed
    assert allowed is all(str(host).endswith(".amazonalexa.com") for host in looked_up or [""])


def test_is_alexa() -> None:
    assert is_alexa("https", "api.amazonalexa.com")
    assert not is_alexa("https", "api.amazonalexa.com.")


ANSWERS = [
    pytest.param([http("200 OK", BODY)], None, id="a zone"),
    pytest.param([OK + b"\r\n" + BODY], None, id="a zone without a length"),
    pytest.param([http("200 OK", BODY), *repeat(0.1, 50)], None, id="a zone and the line kept open"),
    pytest.param(
        [OK + b"Transfer-Encoding: chunked\r\n\r\nf\r\n" + BODY + b"\r\n0\r\n\r\n"], None, id="a zone in chunks"
    ),
    pytest.param([*drip(http("200 OK", BODY), 0.005)], None, id="a zone, slowly, in time"),
    pytest.param([http("200 OK", b"x" * 200)], "JSONDecodeError", id="no zone"),
    pytest.param([http("200 OK", b"\xff\xfe")], "UnicodeDecodeError", id="no text"),
    pytest.param([http("200 OK", BODY + b" " * 186)], "body too long", id="201 bytes"),
    pytest.param([http("200 OK", BODY + b" " * 10_000_000)], "body too long", id="ten megabytes"),
    pytest.param([OK + b"\r\n", *repeat(b" " * 10_000, 10_000)], "body too long", id="no end"),
    pytest.param([OK + b"X: " + b"x" * 70_000], "LineTooLong", id="long header"),
    pytest.param([OK, *repeat(b"X: x\r\n", 200)], "HTTPException", id="many headers"),
    pytest.param([http("204 No Content")], "status 204", id="204"),
    pytest.param([http("301 Moved", BODY, "Location: /v2")], "status 301", id="301"),
    pytest.param([http("302 Found", BODY, "Location: http://127.0.0.1:1/")], "status 302", id="302"),
    pytest.param([http("401 Unauthorized", BODY)], "status 401", id="401"),
    pytest.param([http("403 Forbidden", BODY)], "status 403", id="403"),
    pytest.param([http("429 Too Many Requests", BODY)], "status 429", id="429"),
    pytest.param([http("500 Internal Server Error", BODY)], "status 500", id="500"),
    pytest.param([], "RemoteDisconnected", id="closed"),
    pytest.param([OK], "JSONDecodeError", id="closed after the status"),
    pytest.param([http("200 OK", BODY)[:-4]], "JSONDecodeError", id="closed in the body"),
    pytest.param([b"\x00\x01\x02"], "BadStatusLine", id="no HTTP"),
    pytest.param([5.0], "too slow", id="silence"),
    pytest.param([*drip(OK * 20)], "too slow", id="dripping headers"),
    pytest.param(
        [*repeat(b"HTTP/1.1 100 Continue\r\n\r\n", 10), *repeat(0.1, 50)], "too slow", id="continue, continue"
    ),
    pytest.param([OK, b"Content-Length: 100\r\n\r\n", *drip(BODY * 9)], "too slow", id="dripping body"),
    pytest.param([OK, b"\r\n", *drip(BODY * 9)], "too slow", id="dripping body without a length"),
]


@pytest.mark.parametrize(("pieces", "expected"), ANSWERS)
def test_the_real_call_ends_in_time(
    pieces: list[Piece],
    expected: str | None,
    caplog: pytest.LogCaptureFixture,
) -> None:
    heard: list[bytes] = []
    limit = SHORT_LIMIT if expected == "too slow" else SECONDS_PER_CALL
    with serving(pieces, heard) as host:
        start = time.monotonic()
        clock = DeviceClock(SettingsCall(local, limit))
        night = clock.is_night(system(endpoint=f"http://{host}"), MIDNIGHT_IN_LONDON)
        assert time.monotonic() - start < limit + 0.5
        assert soon(lambda: not calls_in_progress())
    assert night is (expected is None)
    assert [json.loads(line)["reason"] for line in caplog.messages] == ([] if night else [expected])
    [request] = heard
    assert request.startswith(b"GET /v2/devices/device-1/settings/System.timeZone HTTP/1.1\r\n")
    assert b"\r\nAuthorization: Bearer token-1\r\n" in request


@pytest.mark.parametrize(
    ("pieces", "waits", "reason"),
    [
        pytest.param([5.0], True, "too slow", id="silence instead of TLS"),
        pytest.param([*drip(b"\x16\x03\x03\x20\x00" + b"\x02" * 99)], True, "too slow", id="dripping TLS"),
        pytest.param([http("200 OK", BODY)], False, "SSLError", id="no TLS"),
        pytest.param([], True, None, id="closed"),  # OpenSSL has several names for it
    ],
)
def test_the_beginning_of_tls_ends_in_time(
    pieces: list[Piece],
    waits: bool,  # noqa: FBT001
    reason: str | None,
    caplog: pytest.LogCaptureFixture,
) -> None:
    heard: list[bytes] = []
    limit = SHORT_LIMIT if reason == "too slow" else SECONDS_PER_CALL
    with serving(pieces, heard, waits=waits) as host:
        start = time.monotonic()
        clock = DeviceClock(SettingsCall(local, limit))
        assert not clock.is_night(system(endpoint=f"https://{host}"), MIDNIGHT_IN_LONDON)
        assert time.monotonic() - start < limit + 0.5
        assert soon(lambda: not calls_in_progress())
    [line] = caplog.messages
    assert reason in (None, json.loads(line)["reason"])
    assert TOKEN.encode() not in b"".join(heard)


def test_nobody_there(caplog: pytest.LogCaptureFixture) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    clock = DeviceClock(SettingsCall(local))
    assert not clock.is_night(system(endpoint=f"http://127.0.0.1:{port}"), MIDNIGHT_IN_LONDON)
    assert [json.loads(line)["reason"] for line in caplog.messages] == ["ConnectionRefusedError"]


@pytest.mark.parametrize("token", ["two\r\nlines: 1", "\N{SNOWMAN}"])
def test_a_token_that_is_none_is_not_sent(token: str, caplog: pytest.LogCaptureFixture) -> None:
    with serving([http("200 OK", BODY)]) as host:
        who = system(endpoint=f"http://{host}", token=token)
        assert not DeviceClock(SettingsCall(local)).is_night(who, MIDNIGHT_IN_LONDON)
    [line] = caplog.messages
    assert json.loads(line)["reason"] in {"ValueError", "UnicodeEncodeError"}


@pytest.fixture
def slow_names(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Looking a host up takes until the end of the test."""
    known = threading.Event()

    def look_up(*_: object) -> list[object]:
        known.wait(10)
        raise socket.gaierror

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    yield
    known.set()
    assert soon(lambda: not calls_in_progress())


@pytest.mark.usefixtures("slow_names")
def test_looking_a_host_up_ends_in_time() -> None:
    start = time.monotonic()
    assert not DeviceClock().is_night(system(endpoint="https://api.amazonalexa.com"), MIDNIGHT_IN_LONDON)
    assert 0.9 < time.monotonic() - start < 1.5


@pytest.mark.usefixtures("slow_names")
def test_calls_that_hang_do_not_pile_up() -> None:
    call = SettingsCall(local, seconds=0.01)
    for _ in range(CALLS_AT_ONCE + 3):
        with pytest.raises(UnansweredError, match="too slow"):
            call("http://127.0.0.1", TOKEN)
    assert calls_in_progress() == CALLS_AT_ONCE


def test_calls_that_ended_make_room() -> None:
    call = SettingsCall(local)
    for _ in range(CALLS_AT_ONCE * 2):
        with serving([http("200 OK", BODY)]) as host:
            assert call(f"http://{host}/", TOKEN) == LONDON
        assert soon(lambda: not calls_in_progress())


def test_where_no_thread_can_start_it_is_day_and_room_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    def start(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    call = SettingsCall(local)
    with monkeypatch.context() as patched:
        patched.setattr(threading.Thread, "start", start)
        for _ in range(CALLS_AT_ONCE * 2):
            assert not DeviceClock(call).is_night(system(endpoint="http://127.0.0.1"), MIDNIGHT_IN_LONDON)
    with serving([http("200 OK", BODY)]) as host:
        assert DeviceClock(call).is_night(system(endpoint=f"http://{host}"), MIDNIGHT_IN_LONDON)
