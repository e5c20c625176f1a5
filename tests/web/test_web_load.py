"""The host under load, as documented: who is idle or slow takes no thread, too much is refused at once,
a reload loses nobody.
"""

import os
import signal
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest

from skill.runtime.deadline import MOST_THREADS
from skill.runtime.guard import Guard
from skill.settings import Settings
from skill.web.app import ARRIVED, create_app
from skill.web.gunicorn_worker import LONGEST_WAIT
from skill.web.verifier import NoSignature
from tests.web.test_web_gunicorn import _lines, gunicorn
from tests.web.web_factory import SLOW_SECONDS
from tests.web.web_host import PATIENCE, Alexa, send

pytestmark = pytest.mark.measured  # how long it takes is what is tested
THREADS = "4"
MANY = 200


@pytest.fixture(scope="module")
def alexa() -> Alexa:
    return Alexa()


@pytest.fixture(scope="module")
def host(alexa: Alexa, tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """The port of a host that has answered: its process reads its content before it takes the first request."""
    with gunicorn(alexa, tmp_path_factory.mktemp("host"), "application", "--threads", THREADS) as (port, _):
        assert send(port, alexa.message()).status == 200
        yield port


def begun(port: int, count: int, first: bytes) -> Iterator[socket.socket]:
    """Open so many connections, and begin a request on each."""
    for _ in range(count):
        connection = socket.create_connection(("127.0.0.1", port), timeout=20)
        connection.sendall(first)
        yield connection


@pytest.mark.parametrize(
    "first",
    [b"", b"POST /alexa HTTP/1.1\r\nHo", b"POST /alexa HTTP/1.1\r\nHost: a\r\nContent-Length: 9999\r\n\r\n{"],
    ids=["idle", "slow in the head", "slow in the body"],
)
def test_who_is_idle_or_slow_takes_no_thread(alexa: Alexa, host: int, first: bytes) -> None:
    with ExitStack() as open_:
        for connection in begun(host, MANY, first):
            open_.enter_context(connection)
        began = time.monotonic()
        assert [send(host, alexa.message()).status for _ in range(5)] == [200] * 5
        assert time.monotonic() - began < 5


def test_what_cannot_be_answered_in_time_is_refused_at_once(alexa: Alexa, tmp_path: Path) -> None:
    with gunicorn(alexa, tmp_path, "slow", "--threads", "1") as (port, _), ThreadPoolExecutor(24) as pool:
        began = time.monotonic()

        def ask(number: int) -> tuple[int, float]:
            time.sleep(number * 0.2)
            return send(port, alexa.message()).status, time.monotonic() - began - number * 0.2

        answers = list(pool.map(ask, range(24)))
    assert {status for status, _ in answers} == {200, 503}
    assert max(seconds for status, seconds in answers if status == 503) < LONGEST_WAIT + SLOW_SECONDS + 1
    assert max(seconds for _, seconds in answers) < 6.5, "nobody waits longer than Alexa does"
    assert {"outcome": "refused", "check": "full"} in _lines(tmp_path)


def test_a_reload_loses_no_request(alexa: Alexa, tmp_path: Path) -> None:
    """SIGHUP starts new processes from the new code, and the old ones answer what they have."""
    stop = threading.Event()
    statuses: list[int] = []

    def ask() -> None:
        while not stop.is_set():
            statuses.append(send(port, alexa.message()).status)

    with gunicorn(alexa, tmp_path, "application") as (port, process), ThreadPoolExecutor(4) as pool:
        assert send(port, alexa.message()).status == 200
        asking = [pool.submit(ask) for _ in range(4)]
        for exited in (1, 2):
            os.kill(process.pid, signal.SIGHUP)
            # a quick start leaves time for few requests: so many are asked for at each reload, however long it takes
            enough = len(statuses) + 10
            while (tmp_path / "log").read_text().count("Worker exiting") < exited or len(statuses) < enough:
                time.sleep(0.01)
        stop.set()
        for each in asking:
            each.result()
    assert set(statuses) == {200}
    assert len(statuses) > 20


def test_who_has_just_connected_when_a_process_ends_is_answered(alexa: Alexa, tmp_path: Path) -> None:
    with gunicorn(alexa, tmp_path, "application") as (port, process):
        assert send(port, alexa.message()).status == 200
        for worker in Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split():
            os.kill(int(worker), signal.SIGTERM)
        time.sleep(0.05)  # the worker is told, and looks once more
        with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as connection:
            time.sleep(0.1)  # it has accepted, and nothing was said yet
            connection.sendall(alexa.message().raw())
            connection.shutdown(socket.SHUT_WR)
            answer = b"".join(iter(lambda: connection.recv(65536), b""))
    assert answer.startswith(b"HTTP/1.1 200")


def test_the_time_that_a_request_has_waited_counts() -> None:
    waited: list[float] = []

    class Noting(Guard):
        def __call__(self, event: object, context: object = None, waited_seconds: float = 0.0) -> dict[str, object]:  # noqa: ARG002
            waited.append(waited_seconds)
            return {"version": "1.0", "response": {}}

    client = create_app(Settings(), NoSignature(), Noting(lambda *_: None, "Sorry?")).test_client()
    arrived = {ARRIVED: time.monotonic() - 3}
    assert client.post("/alexa", json={"request": {}}, environ_overrides=arrived).status_code == 200
    assert 3 <= waited[0] < 4


def test_the_health_check_fails_when_work_hangs(alexa: Alexa) -> None:
    release = threading.Event()
    guard = Guard(lambda *_: release.wait(30), "Sorry. Once more?", seconds=0.02)
    client = create_app(Settings(), NoSignature(), guard).test_client()
    request = alexa.event()
    assert client.get("/healthz").status_code == 200
    for _ in range(MOST_THREADS):  # on a busy machine some time out before they begin, and do not hang
        client.post("/alexa", json=request)
    assert (client.get("/healthz").status_code, client.get("/healthz").data) == (503, b"hanging\n")
    release.set()
    ends = time.monotonic() + 5
    while client.get("/healthz").status_code != 200:
        assert time.monotonic() < ends
