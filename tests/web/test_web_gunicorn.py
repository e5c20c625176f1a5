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
from dataclasses import dataclass
from pathlib import Path

import pytest

from skill.simulator.alexa_requests import Session
from skill.simulator.nlu import Hearing
from skill.web.gunicorn_worker import READ_SECONDS
from tests.guard.valid_response import assert_valid_response, spoken_words
from tests.web.test_web_serve import GUNICORN, LISTENS
from tests.web.web_factory import Impatient, write_pki
from tests.web.web_host import PATIENCE, Alexa, Answer, send
from tests.web.web_pki import NOW

pytestmark = pytest.mark.starts_programs

IMPATIENT = ["--worker-class", "tests.web.web_factory.Impatient"]
SEVERAL = ["--workers", "2"]


@pytest.fixture(scope="module")
def alexa() -> Alexa:
    return Alexa()


@contextmanager
def gunicorn(alexa: Alexa, folder: Path, factory: str, *more: str) -> Iterator[tuple[int, subprocess.Popen[str]]]:
    """Run the documented command line with a factory of the tests; gives its port and its process."""
    write_pki(alexa, folder)
    command = [*GUNICORN[:-1], *more, f"tests.web.web_factory:{factory}({str(folder)!r})"]
    root = Path(__file__).parents[2]
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
            answers = list(pool.map(lambda number: send(port, messages[number % 4]), range(100)))
        refused = send(port, messages[0].without("Signature-256"))
    assert {answer.status for answer in answers} == {200}
    assert [answers[number].body for number in range(4)] * 25 == [answer.body for answer in answers]
    for answer in answers[:4]:
        assert_valid_response(json.loads(answer.body))
    assert (refused.status, refused.body) == (400, b"refused\n")
    assert _workers(tmp_path) == 2
    assert all("outcome" in line for line in _lines(tmp_path))


def _wait_until_ready(folder: Path, number: int) -> None:
    """Wait until so many processes are: one that has just been forked may miss a signal,
    and gunicorn waits half a minute for it.
    """
    ends = time.monotonic() + PATIENCE
    while len(list(folder.glob("ready-*"))) < number:
        assert time.monotonic() < ends
        time.sleep(0.01)


HEAD = b"POST /alexa HTTP/1.1\r\nHost: a\r\n"
TRICKLES = {
    "a head that never ends": (HEAD, b"A"),
    "a body that never ends": (HEAD + b"Content-Length: 100000\r\n\r\n", b"{"),
    "chunks that never end": (HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n"),
    "silence within a head": (HEAD, b""),
}


HANGING, STOPPED = 8, 12
"""How many requests hang at once, and how many are begun when the host is told to stop."""


@dataclass(frozen=True)
class Met:
    """What one host answered to everything that it met at once, and to a stop in the middle of requests."""

    hung: list[Answer]
    seconds_hung: float
    meanwhile: Answer
    """To a request while others hung or sent slowly."""
    seconds_until_cut: dict[str, float]
    afterwards: Answer
    stopped: list[Answer]
    """To the requests that were begun when it was told to stop."""
    status: int
    refused: bool
    """Whether it took no request after its end."""
    outcomes: list[object]


@pytest.fixture(scope="module")
def met(alexa: Alexa, tmp_path_factory: pytest.TempPathFactory) -> Met:
    """Run one host for three tests: a start takes a second, and what each of them waits for passes at once."""
    folder = tmp_path_factory.mktemp("host")
    hang, slow = (
        [alexa.message(alexa.event(requestId=f"{wanted}-{at}")) for at in range(number)]
        for wanted, number in (("hang", HANGING), ("slow", STOPPED))
    )
    quick = alexa.message(alexa.event(requestId="quick"))
    with gunicorn(alexa, folder, "obeying", *SEVERAL, *IMPATIENT) as (port, process), ThreadPoolExecutor(16) as pool:
        _wait_until_ready(folder, 2)
        cut = {name: pool.submit(_seconds_until_cut, port, *parts) for name, parts in TRICKLES.items()}
        began = time.monotonic()
        hanging = [pool.submit(send, port, message) for message in hang]
        time.sleep(0.5)
        meanwhile = send(port, quick)
        hung = [each.result() for each in hanging]
        seconds_hung = time.monotonic() - began
        seconds_until_cut = {name: future.result() for name, future in cut.items()}
        afterwards = send(port, quick)
        answers = [pool.submit(send, port, message) for message in slow]
        ends = time.monotonic() + READ_SECONDS
        while len(list(folder.glob("begun-*"))) < STOPPED:
            assert time.monotonic() < ends
            time.sleep(0.005)
        os.kill(process.pid, signal.SIGTERM)
        stopped = [each.result() for each in answers]
        status = process.wait(20)
        try:
            send(port, quick)
        except ConnectionRefusedError:
            refused = True
        else:
            refused = False
    outcomes = [line["outcome"] for line in _lines(folder)]
    return Met(hung, seconds_hung, meanwhile, seconds_until_cut, afterwards, stopped, status, refused, outcomes)


def test_a_stop_in_the_middle_loses_no_request_that_was_begun(met: Met) -> None:
    assert [answer.status for answer in met.stopped] == [200] * STOPPED
    assert met.status == 0, "what hangs keeps no server from its end"
    assert met.refused


def test_a_request_that_hangs_is_answered_in_time(met: Met) -> None:
    assert met.seconds_hung < READ_SECONDS / 2
    for answer in met.hung:
        assert spoken_words(json.loads(answer.body)["response"]["outputSpeech"]) == "Sorry. Once more?"
    assert met.outcomes == ["too slow"] * HANGING


def test_who_sends_slowly_or_without_end_is_cut_off_and_meanwhile_others_are_answered(met: Met) -> None:
    assert (met.meanwhile.status, met.afterwards.status) == (200, 200)
    for name, waited in met.seconds_until_cut.items():
        assert Impatient.read_seconds - 0.5 < waited < READ_SECONDS, name


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
