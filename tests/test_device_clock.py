"""Night is asked for rarely, known everywhere on earth, and never kept a listener waiting."""

import json
import logging
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from itertools import repeat
from types import SimpleNamespace
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.device_clock import MOST_DEVICES, NIGHT_BEGINS, NIGHT_ENDS, DeviceClock
from skill.settings_call import CALLS_AT_ONCE, SettingsCall, UnansweredError, is_alexa

ZONES = sorted(name for name in available_timezones() if name[0].isupper())
MINUTE, HOUR, DAY = 60, 3_600, 86_400
NOON_IN_LONDON = datetime(2026, 1, 15, 12, tzinfo=UTC).timestamp()
MIDNIGHT_IN_LONDON = NOON_IN_LONDON + 12 * HOUR
LONDON = '"Europe/London"'


TOKEN = "token-1"  # noqa: S105  # opens nothing


def system(device: object = "device-1", endpoint: object = "https://api", token: object = TOKEN) -> SimpleNamespace:
    return SimpleNamespace(device=SimpleNamespace(device_id=device), api_endpoint=endpoint, api_access_token=token)


class Settings:
    """Stands for the settings API: answers with one body, or raises it, and keeps what it was asked."""

    def __init__(self, answer: object = LONDON) -> None:
        self.answer = answer
        self.asked: list[tuple[str, str]] = []

    def __call__(self, url: str, token: str) -> str | None:
        self.asked.append((url, token))
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer  # type: ignore[return-value]  # what a get might wrongly return is tried as well


def at(moment: str) -> float:
    return datetime.fromisoformat(moment).timestamp()


# Night where the device is.


@pytest.mark.parametrize(
    "day", [datetime(2026, 1, 15, tzinfo=UTC), datetime(2026, 7, 15, tzinfo=UTC)], ids=["January", "July"]
)
def test_night_is_from_ten_to_six_in_every_zone(day: datetime) -> None:
    hours = {
        (21, 59, 59): False,
        (22, 0, 0): True,
        (23, 59, 59): True,
        (0, 0, 0): True,
        (5, 59, 59): True,
        (6, 0, 0): False,
    }
    for name in ZONES:
        clock = DeviceClock(Settings(json.dumps(name)))
        for (hour, minute, second), night in hours.items():
            local = day.replace(hour=hour, minute=minute, second=second, tzinfo=ZoneInfo(name))
            assert clock.is_night(system(), local.timestamp()) is night, (name, local)


@pytest.mark.parametrize(
    ("zone", "moment", "night"),
    [
        # clocks go forward in the night of 8 March: the same instant is half past five, then half past six
        ("America/New_York", "2026-03-07T10:30Z", True),
        ("America/New_York", "2026-03-08T10:30Z", False),
        # and back in the night of 1 November
        ("America/New_York", "2026-10-31T10:30Z", False),
        ("America/New_York", "2026-11-01T10:30Z", True),
        ("Europe/London", "2026-03-29T05:30Z", False),
        ("Europe/London", "2026-10-25T05:30Z", True),
        # the southern half of the earth, by half an hour
        ("Australia/Lord_Howe", "2026-04-03T19:15Z", False),
        ("Australia/Lord_Howe", "2026-04-04T19:15Z", True),
        # the odd ends: quarter hours, and two days at once
        ("Asia/Kathmandu", "2026-06-01T16:14Z", False),
        ("Asia/Kathmandu", "2026-06-01T16:15Z", True),
        ("Pacific/Kiritimati", "2026-06-01T07:59Z", False),
        ("Pacific/Kiritimati", "2026-06-01T08:00Z", True),
        ("Pacific/Niue", "2026-06-01T09:00Z", True),
        ("America/Argentina/Buenos_Aires", "2026-06-01T01:00Z", True),
        ("Etc/GMT+12", "2026-06-01T12:00Z", True),
    ],
)
def test_the_clocks_of_the_place_decide(zone: str, moment: str, night: bool) -> None:  # noqa: FBT001
    assert DeviceClock(Settings(json.dumps(zone))).is_night(system(), at(moment)) is night


def test_a_zone_that_is_remembered_follows_its_own_clock_change() -> None:
    settings = Settings('"America/New_York"')
    clock = DeviceClock(settings)
    assert clock.is_night(system(), at("2026-03-07T10:30:01Z"))
    assert not clock.is_night(system(), at("2026-03-08T10:30:00Z"))
    assert len(settings.asked) == 1


@given(st.sampled_from(ZONES), st.integers(1, 4_000_000_000))
def test_any_moment_anywhere(zone: str, now: int) -> None:
    offset = datetime.fromtimestamp(now, ZoneInfo(zone)).utcoffset()
    assert offset is not None
    seconds = (now + int(offset.total_seconds())) % DAY
    night = seconds >= NIGHT_BEGINS * HOUR or seconds < NIGHT_ENDS * HOUR
    assert DeviceClock(Settings(json.dumps(zone))).is_night(system(), now) is night


# Anything else is day.


@pytest.mark.parametrize(
    "answer",
    [
        None,
        "",
        "null",
        "Europe/London",
        '""',
        '"London"',
        '"europe/london"',
        '"Europe"',
        '"Europe/"',
        '"Europe/London "',
        '"Europe/London\\u0000"',
        '"Europe/../Europe/London"',
        '"../../etc/passwd"',
        '"/etc/localtime"',
        '"localtime"',
        '"right/Europe/London"',
        '"posixrules"',
        '"UTC+1"',
        '"\\ud800"',
        '["Europe/London"]',
        '{"timeZone": "Europe/London"}',
        "0",
        "NaN",
        "[" * 200,
        LONDON + " " * 200,
        '"' + "A" * 199 + '"',
        "\ud800",
        b'"Europe/London"',
        42,
        OSError("no route"),
        TimeoutError(),
        ValueError(TOKEN),
        UnansweredError("status 403"),
        RecursionError(),
        MemoryError(),
    ],
    ids=lambda answer: ascii(answer)[:40],
)
def test_what_is_no_zone_means_day_and_one_line_that_names_nobody(
    answer: object, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    secret = system(endpoint="https://place")
    clock = DeviceClock(Settings(answer))
    assert not clock.is_night(secret, MIDNIGHT_IN_LONDON)
    assert not clock.is_night(secret, MIDNIGHT_IN_LONDON + MINUTE)
    [line] = caplog.messages
    entry = json.loads(line)
    assert entry.keys() == {"outcome", "reason"}
    assert entry["reason"]
    assert not [word for word in ("device-1", "place", TOKEN, "London") if word in line]


@given(st.text() | st.text().map(json.dumps) | st.text("AEuropeLondn/_-+0123. ").map(json.dumps))
def test_garbage_means_day(body: str) -> None:
    with suppress(ValueError):
        if json.loads(body) in ZONES:
            return
    assert not DeviceClock(Settings(body)).is_night(system(), MIDNIGHT_IN_LONDON)


ANYTHING = st.none() | st.text() | st.integers() | st.floats() | st.binary() | st.lists(st.text(), max_size=2)


@given(st.builds(system, ANYTHING, ANYTHING, ANYTHING) | ANYTHING, st.floats() | st.integers() | ANYTHING)
def test_nothing_that_a_request_holds_can_raise(who: object, now: float) -> None:
    assert DeviceClock(Settings()).is_night(who, now) in (True, False)
    assert DeviceClock().is_night(who, now) is False  # none of these is an address of Alexa's


@pytest.mark.parametrize(
    "who",
    [
        None,
        SimpleNamespace(),
        SimpleNamespace(device=None, api_endpoint="https://api", api_access_token=TOKEN),
        system(device=None),
        system(device=""),
        system(endpoint=None),
        system(endpoint=""),
        system(token=None),
        system(token=""),
    ],
)
def test_without_device_endpoint_or_token_nobody_is_asked(who: object, caplog: pytest.LogCaptureFixture) -> None:
    settings = Settings()
    assert not DeviceClock(settings).is_night(who, MIDNIGHT_IN_LONDON)
    assert (settings.asked, caplog.messages) == ([], [])


@pytest.mark.parametrize("now", [0.0, -1.0, float("nan"), float("inf"), 1e300])
def test_a_request_without_a_sensible_time_asks_nobody(now: float) -> None:
    settings = Settings()
    assert not DeviceClock(settings).is_night(system(), now)
    assert settings.asked == []


# Asked rarely.


def test_the_question_names_the_device_and_carries_the_token() -> None:
    settings = Settings()
    for endpoint in ("https://api.eu.amazonalexa.com", "https://api.eu.amazonalexa.com/"):
        DeviceClock(settings).is_night(system("amzn1.ask/de vice?#", endpoint), NOON_IN_LONDON)
    url = "https://api.eu.amazonalexa.com/v2/devices/amzn1.ask%2Fde%20vice%3F%23/settings/System.timeZone"
    assert settings.asked == [(url, TOKEN)] * 2


@pytest.mark.parametrize(("answer", "wait"), [(LONDON, DAY), (None, 10 * MINUTE)], ids=["a zone", "a failure"])
def test_it_is_kept_for_so_long(answer: str | None, wait: int) -> None:
    settings = Settings(answer)
    clock = DeviceClock(settings)
    for seconds, asked in ((0, 1), (1, 1), (wait - 1, 1), (wait, 2), (2 * wait - 1, 2), (2 * wait, 3)):
        clock.is_night(system(), NOON_IN_LONDON + seconds)
        assert len(settings.asked) == asked, seconds


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["one", "two"]),
            st.floats(0, DAY),
            st.sampled_from([LONDON, '"Asia/Tokyo"', None, "x", OSError()]),
        ),
        max_size=40,
    )
)
def test_however_requests_come_calls_keep_their_distance(turns: list[tuple[str, float, object]]) -> None:
    settings, now = Settings(), NOON_IN_LONDON
    clock = DeviceClock(settings)
    last: dict[str, tuple[float, object]] = {}
    for device, pause, answer in turns:
        now += pause
        settings.answer = answer
        before = len(settings.asked)
        night = clock.is_night(system(device), now)
        if len(settings.asked) > before:
            when, known = last.get(device, (float("-inf"), None))
            good = isinstance(known, str) and known != "x"
            assert now - when >= (DAY if good else 10 * MINUTE) - 0.001
            last[device] = (now, answer)
        answered = last[device][1]
        good = isinstance(answered, str) and answered != "x"
        assert night == (good and DeviceClock(Settings(answered)).is_night(system(), now))


def test_devices_do_not_share_an_answer() -> None:
    settings = Settings()
    clock = DeviceClock(settings)
    assert clock.is_night(system("one"), MIDNIGHT_IN_LONDON)
    settings.answer = '"Asia/Tokyo"'
    assert not clock.is_night(system("two"), MIDNIGHT_IN_LONDON)
    assert clock.is_night(system("one"), MIDNIGHT_IN_LONDON)
    assert len(settings.asked) == 2


def test_memory_is_bounded_and_holds_no_ids() -> None:
    settings = Settings()
    clock = DeviceClock(settings)
    for number in range(MOST_DEVICES + 50):
        clock.is_night(system(f"device-{number}"), NOON_IN_LONDON)
    assert len(clock._known) == MOST_DEVICES  # noqa: SLF001
    assert "device" not in repr(clock._known)  # noqa: SLF001
    asked = len(settings.asked)
    clock.is_night(system(f"device-{MOST_DEVICES + 49}"), NOON_IN_LONDON)
    assert len(settings.asked) == asked
    clock.is_night(system("device-0"), NOON_IN_LONDON)
    assert len(settings.asked) == asked + 1


def test_requests_at_the_same_time_ask_once_and_do_not_wait() -> None:
    answer, asked = threading.Event(), threading.Semaphore(0)

    def slow(url: str, token: str) -> str | None:
        calls.append((url, token))
        asked.release()
        answer.wait(10)
        return LONDON

    calls: list[tuple[str, str]] = []
    clock, nights = DeviceClock(slow), list[bool]()
    first = threading.Thread(target=lambda: nights.append(clock.is_night(system(), MIDNIGHT_IN_LONDON)))
    first.start()
    assert asked.acquire(timeout=10)
    assert not any(clock.is_night(system(), MIDNIGHT_IN_LONDON) for _ in range(5))
    answer.set()
    first.join(10)
    assert (len(calls), nights) == (1, [True])
    assert clock.is_night(system(), MIDNIGHT_IN_LONDON)


def test_while_a_zone_is_asked_for_anew_the_old_one_serves() -> None:
    seen: list[bool] = []

    def get(_url: str, _token: str) -> str:
        if len(asked) == 1:
            seen.append(clock.is_night(system(), MIDNIGHT_IN_LONDON + DAY))
        asked.append(1)
        return LONDON

    asked: list[int] = []
    clock = DeviceClock(get)
    clock.is_night(system(), MIDNIGHT_IN_LONDON)
    clock.is_night(system(), MIDNIGHT_IN_LONDON + DAY)
    assert seen == [True]


def test_many_threads_and_devices() -> None:
    settings = Settings()
    clock, failures = DeviceClock(settings), list[object]()

    def listen(seed: int) -> None:
        for number in range(400):
            if not clock.is_night(system(f"{(number * seed) % 1_500}"), MIDNIGHT_IN_LONDON):
                failures.append(number)

    threads = [threading.Thread(target=listen, args=(seed,)) for seed in (1, 7, 11, 13)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert len(clock._known) <= MOST_DEVICES  # noqa: SLF001
    assert len(failures) <= len(settings.asked)  # only who came while another was asking


def test_nothing_is_loaded_before_it_is_needed() -> None:
    program = "import sys, skill.device_clock as d; d.DeviceClock().is_night(None, 1.0); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)  # noqa: S603
    assert not {"http.client", "ssl", "hashlib", "zoneinfo", "requests"} & set(loaded.stdout.split())


# The real call.


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


Piece = bytes | float


@contextmanager
def serving(pieces: Iterable[Piece], heard: list[bytes] | None = None, *, waits: bool = True) -> Iterator[str]:
    """Serve one connection: wait for a request, then send each piece, or sleep for its seconds, and hang up."""

    def serve() -> None:
        with suppress(OSError):
            peer, _ = listener.accept()
            with peer, suppress(OSError):
                request = peer.recv(10_000) if waits else b""
                if heard is not None:
                    heard.append(request)
                for piece in pieces:
                    if isinstance(piece, bytes):
                        peer.sendall(piece)
                    elif ended.wait(piece):
                        break

    ended = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = threading.Thread(target=serve)
        server.start()
        yield f"127.0.0.1:{listener.getsockname()[1]}"
        ended.set()
        with suppress(OSError):
            socket.create_connection(listener.getsockname()).close()  # where nobody connected
        server.join(5)
        assert not server.is_alive()


def local(scheme: str, host: str) -> bool:
    return host == "127.0.0.1" and scheme in ("http", "https")


def calls_in_progress() -> int:
    return sum(thread.name == "settings-call" for thread in threading.enumerate())


def soon(holds: Callable[[], bool]) -> bool:
    end = time.monotonic() + 2
    while not holds() and time.monotonic() < end:
        time.sleep(0.01)
    return holds()


def http(status: str, body: bytes = b"", *headers: str) -> bytes:
    length = f"Content-Length: {len(body)}"
    return "\r\n".join([f"HTTP/1.1 {status}", length, *headers, "", ""]).encode() + body


def drip(text: bytes, pause: float = 0.05) -> Iterator[Piece]:
    for byte in text:
        yield bytes([byte])
        yield pause


OK = b"HTTP/1.1 200 OK\r\n"
BODY = LONDON.encode()
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
    with serving(pieces, heard) as host:
        start = time.monotonic()
        night = DeviceClock(SettingsCall(local)).is_night(system(endpoint=f"http://{host}"), MIDNIGHT_IN_LONDON)
        assert time.monotonic() - start < 1.5
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
    with serving(pieces, heard, waits=waits) as host:
        start = time.monotonic()
        assert not DeviceClock(SettingsCall(local)).is_night(system(endpoint=f"https://{host}"), MIDNIGHT_IN_LONDON)
        assert time.monotonic() - start < 1.5
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
    for reason in ["too slow"] * CALLS_AT_ONCE + ["too many calls"] * 3:
        with pytest.raises(UnansweredError, match=reason):
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
