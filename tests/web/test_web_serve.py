"""`cramp-coach serve` and gunicorn, as the operator runs them."""

import json
import os
import re
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from skill.cli import main
from skill.simulator.alexa_requests import APPLICATION_ID, Session
from tests.guard.valid_response import assert_valid_response
from tests.web.test_web_http import RAW
from tests.web.web_host import Answer, send
from tests.web.web_pki import NOW

pytestmark = pytest.mark.starts_programs

BIN = Path(sys.executable).parent
SERVE = [str(BIN / "cramp-coach"), "serve", "--port", "0"]
OPTIONS = "--worker-class skill.web.gunicorn_worker.Worker --threads 32 --no-control-socket".split()
GUNICORN = [str(BIN / "gunicorn"), "--bind", "127.0.0.1:0", *OPTIONS, "skill.web.app:from_environment()"]
LISTENS = re.compile(r"http://127\.0\.0\.1:(\d+)")


@contextmanager
def running(command: list[str], folder: Path | None = None, **environment: str) -> Iterator[tuple[int, list[str]]]:
    """Run a server, in this folder or a given one, until it listens; then give its port and the lines that it wrote."""
    env = {**{key: value for key, value in os.environ.items() if key != "SKILL_ID"}, **environment}
    streams: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
    with subprocess.Popen(command, cwd=folder, env=env, **streams) as process:  # noqa: S603  # our own command
        assert process.stdout
        lines: list[str] = []
        try:
            for line in process.stdout:
                lines.append(line.strip())
                found = LISTENS.search(line)
                if found:
                    yield int(found[1]), lines
                    break
        finally:
            process.terminate()
            lines += process.stdout.read().splitlines()


def _post(port: int) -> Answer:
    body = json.dumps(Session().launch(NOW)).encode()
    head = f"POST /alexa HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}"
    return send(port, head.encode() + b"\r\n\r\n" + body)


@dataclass(frozen=True)
class Served:
    """What gunicorn answered, in the order of the fields, and what it wrote until its end."""

    health: tuple[int, bytes]
    unsigned: Answer
    broken: list[Answer]
    of_page: list[tuple[Answer, Answer]]
    """To GET and POST of what the try-it page asks for."""
    lines: list[str]


def _healthy(port: int) -> tuple[int, bytes]:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=20) as answer:
        return answer.status, answer.read()


@pytest.fixture(scope="module")
def served() -> Served:
    """Run gunicorn once, and ask it all that the tests below look at: it takes seconds to start."""
    with running(GUNICORN, SKILL_ID=APPLICATION_ID) as (port, lines):
        health, unsigned = _healthy(port), _post(port)
        broken = [send(port, each.values[0]) for each in RAW if isinstance(each.values[0], bytes)]
        of_page = [
            (
                send(port, f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode()),
                send(port, f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n".encode()),
            )
            for path in ("/", "/static/page.js", "/try/turn", "/try/stored")
        ]
    return Served(health, unsigned, broken, of_page, lines)


def assert_healthy_and_refusing(health: tuple[int, bytes], unsigned: Answer, lines: list[str]) -> None:
    assert health == (200, b"ok\n")
    assert (unsigned.status, unsigned.body) == (400, b"refused\n")
    first = next(line for line in lines if line.startswith("{"))
    assert json.loads(first) == {"outcome": "refused", "check": "headers", "reason": "SignatureCertChainUrl"}


def test_the_command_is_healthy_and_refuses_what_nobody_signed() -> None:
    with running(SERVE, SKILL_ID=APPLICATION_ID) as (port, lines):
        health, unsigned = _healthy(port), _post(port)
    assert_healthy_and_refusing(health, unsigned, lines)
    assert sum(line.startswith("{") for line in lines) == 1


def test_gunicorn_is_healthy_and_refuses_what_nobody_signed(served: Served) -> None:
    assert_healthy_and_refusing(served.health, served.unsigned, served.lines)


def test_gunicorn_refuses_broken_http_too(served: Served) -> None:
    assert {answer.status for answer in served.broken} == {400, 404, 405}
    assert {answer.body for answer in served.broken} == {b"", b"refused\n"}
    assert not [line for line in served.lines if "Traceback" in line or "nonsense" in line]


def test_what_answers_alexa_serves_no_page(served: Served) -> None:
    for got, posted in served.of_page:
        assert got.status in (404, 405)
        assert posted.status in (400, 404)


def test_for_a_try_on_this_machine_nothing_need_be_signed() -> None:
    with running([*SERVE, "--insecure-local"]) as (port, _):
        answer = _post(port)
    assert answer.status == 200
    assert_valid_response(json.loads(answer.body))


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ("", "SKILL_ID"),
        ("--insecure-local --host 0.0.0.0", "this machine only"),
        ("--insecure-local --host ::", "this machine only"),
        ("--insecure-local --host 192.168.1.4", "this machine only"),
        ("--insecure-local --host skill.example.org", "this machine only"),
        ("--insecure-local --port 70000", "expected 0 to 65535"),
        ("--insecure-local --port -1", "expected 0 to 65535"),
    ],
)
def test_a_mistake_is_one_line(
    arguments: str, says: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("SKILL_ID", raising=False)
    assert main(["serve", *arguments.split()]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert re.fullmatch(r"cramp-coach: .+\n", printed.err)
    assert says in printed.err


def test_a_port_that_is_taken_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert main(["serve", "--port", str(port), "--insecure-local"]) == 2
    assert re.fullmatch(rf"cramp-coach: cannot listen on 127\.0\.0\.1 port {port}: .+\n", capsys.readouterr().err)
