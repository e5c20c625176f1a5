"""gunicorn as documented, in processes of its own, asked by Alexa's signer: nobody is lost, nobody holds it up."""

import json
import os
import re
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from skill.simulator.alexa_requests import Session
from skill.simulator.nlu import Hearing
from skill.web.gunicorn_worker import READ_SECONDS
from tests.test_web_serve import GUNICORN, LISTENS
from tests.valid_response import assert_valid_response, spoken_words
from tests.web_factory import Impatient, write_pki
from tests.web_host import PATIENCE, Alexa, send
from tests.web_pki import NOW

IMPATIENT = ["--worker-class", "tests.web_factory.Impatient", "--threads", "8"]
SEVERAL = ["--workers", "2"]


@pytest.fixture(scope="module")
def alexa() -> Alexa:
    return Alexa()


@contextmanager
def gunicorn(alexa: Alexa, folder: Path, factory: str, *more: str) -> Iterator[tuple[int, subprocess.Popen[str]]]:
    """Run the documented command line with a factory of the tests; gives its port and its process."""
    write_pki(alexa, folder)
    command = [*GUNICORN[:-1], *more, f"tests.web_factory:{factory}({str(folder)!r})"]
    root = Path(__file__).parents[1]
    with (
        (folder / "log").open("w") as log,
        subprocess.Popen(command, stdout=log, stderr=log, text=True, cwd=root) as process,  # noqa: S603  # our own command
    ):
        try:
            yield _port(folder / "log"), process
        finally:
            process.terminate()


def _port(log: Path) -> int:
    for _ in range(2000):
        found = LISTENS.search(log.read_text())
        if found:
            return int(found[1])
        time.sleep(0.01)
    raise AssertionError(log.read_text())


def _lines(folder: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (folder / "log").read_text().splitlines() if line.startswith("{")]


def _workers(folder: Path) -> int:
    return len(re.findall(r"Booting worker", (folder / "log").read_text()))


def test_what_alexa_signed_is_answered_by_several_workers_and_what_nobody_signed_is_not(
    alexa: Alexa, tmp_path: Path, hearing: Hearing
) -> None:
    said = ["why do i get night cramps", "guide me through a calf stretch", "i've got a cramp", "what about magnesium"]
    messages = [alexa.message(Session().intent(hearing.hear(words), NOW)) for words in said]
    with gunicorn(alexa, tmp_path, "application", *SEVERAL) as (port, _):
        with ThreadPoolExecutor(16) as pool:
            answers = list(pool.map(lambda number: send(port, messages[number % 4]), range(200)))
        refused = send(port, messages[0].without("Signature-256"))
    assert {answer.status for answer in answers} == {200}
    assert [answers[number].body for number in range(4)] * 50 == [answer.body for answer in answers]
    for answer in answers[:4]:
        assert_valid_response(json.loads(answer.body))
    assert (refused.status, refused.body) == (400, b"refused\n")
    assert _workers(tmp_path) == 2
    assert all("outcome" in line for line in _lines(tmp_path))


def _wait_until_ready(folder: Path, number: int) -> None:
    """Wait until so many processes are: one that has just been forked may miss a signal, and gunicorn waits half a minute for it."""
    ends = time.monotonic() + PATIENCE
    while len(list(folder.glob("ready-*"))) < number:
        assert time.monotonic() < ends
        time.sleep(0.01)


def test_a_stop_in_the_middle_loses_no_request_that_was_begun(alexa: Alexa, tmp_path: Path) -> None:
    number = 12
    messages = [alexa.message(alexa.event(requestId=f"r{at}")) for at in range(number)]
    with gunicorn(alexa, tmp_path, "slow", *SEVERAL) as (port, process), ThreadPoolExecutor(number) as pool:
        _wait_until_ready(tmp_path, 2)
        answers = [pool.submit(send, port, message) for message in messages]
        ends = time.monotonic() + READ_SECONDS
        while len(list(tmp_path.glob("begun-*"))) < number:
            assert time.monotonic() < ends
            time.sleep(0.005)
        os.kill(process.pid, signal.SIGTERM)
        assert {answer.result().status for answer in answers} == {200}
        assert process.wait(20) == 0
        with pytest.raises(OSError, match="refused"):
            send(port, messages[0])


def test_a_request_that_hangs_is_answered_in_time(alexa: Alexa, tmp_path: Path) -> None:
    with gunicorn(alexa, tmp_path, "hanging") as (port, process):
        began = time.monotonic()
        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(lambda _: send(port, alexa.message()), range(8)))
        assert time.monotonic() - began < READ_SECONDS / 2
        os.kill(process.pid, signal.SIGTERM)
        assert process.wait(20) == 0, "what hangs keeps no server from its end"
    for answer in answers:
        assert spoken_words(json.loads(answer.body)["response"]["outputSpeech"]) == "Sorry. Once more?"
    assert [line["outcome"] for line in _lines(tmp_path)] == ["too slow"] * 8


HEAD = b"POST /alexa HTTP/1.1\r\nHost: a\r\n"
TRICKLES = {
    "a head that never ends": (HEAD, b"A"),
    "a body that never ends": (HEAD + b"Content-Length: 100000\r\n\r\n", b"{"),
    "chunks that never end": (HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n"),
    "silence within a head": (HEAD, b""),
}


def test_who_sends_slowly_or_without_end_is_cut_off_and_meanwhile_others_are_answered(
    alexa: Alexa, tmp_path: Path
) -> None:
    with gunicorn(alexa, tmp_path, "quick", *IMPATIENT) as (port, _), ThreadPoolExecutor(8) as pool:
        slow = {name: pool.submit(_seconds_until_cut, port, *parts) for name, parts in TRICKLES.items()}
        time.sleep(0.5)
        assert send(port, alexa.message()).status == 200
        seconds = {name: future.result() for name, future in slow.items()}
        assert send(port, alexa.message()).status == 200
    assert all(Impatient.read_seconds - 0.5 < waited < READ_SECONDS for waited in seconds.values()), seconds


def _seconds_until_cut(port: int, first: bytes, again: bytes) -> float:
    """Send on and on, a little at a time."""
    began = time.monotonic()
    with socket.create_connection(("127.0.0.1", port), timeout=0.2) as connection:
        connection.sendall(first)
        while time.monotonic() - began < READ_SECONDS * 3:
            try:
                connection.sendall(again)
                if not connection.recv(1000):
                    break
            except TimeoutError:
                continue
            except OSError:
                break
    return time.monotonic() - began
