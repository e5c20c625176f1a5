"""`make run`, as a newcomer sees it: the page on a terminal, a conversation through a pipe, and an end by Ctrl-C."""

import os
import pty
import re
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from skill.cli import main
from skill.commands import try_page
from tests.web.test_web_serve import LISTENS

pytestmark = pytest.mark.starts_programs

ROOT = Path(__file__).parents[2]
VENV = Path(sys.executable).parent.parent
MAKE = ["make", "run", f"VENV={VENV}", f"--old-file={VENV}/installed"]
"""What is installed counts as up to date: a test installs nothing."""
PATIENCE = 60.0
OF_MAKE = ("MAKEFLAGS", "MAKELEVEL", "MFLAGS")
"""What `make test` hands to its children: a make that finds it says which directory it enters.
A newcomer's shell has none."""


def shell(home: Path) -> dict[str, str]:
    """Give the environment of a newcomer's shell, whoever runs the tests."""
    return {**{key: value for key, value in os.environ.items() if key not in OF_MAKE}, "HOME": str(home)}


@contextmanager
def interruptible() -> Iterator[None]:
    """Start programs that Ctrl-C ends, as a terminal does: a script's background job ignores it,
    and so would its children.
    """
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def on_a_terminal(home: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Run `make run` with a terminal as its input, until it prints an address; give that too."""
    environment = {key: value for key, value in shell(home).items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    ours, its = pty.openpty()
    with interruptible():
        process = subprocess.Popen(  # noqa: S603  # our own command
            MAKE,
            cwd=ROOT,
            env=environment,
            stdin=its,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
    os.close(its)
    try:
        assert process.stdout
        address = next(found[0] for line in process.stdout if (found := LISTENS.search(line)))
        yield process, address
    finally:
        os.close(ours)
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGTERM)
        process.wait(PATIENCE)
        assert process.stdout
        process.stdout.close()


def test_on_a_terminal_it_serves_the_page_and_control_c_ends_it_without_an_error(tmp_path: Path) -> None:
    with on_a_terminal(tmp_path) as (process, address):
        with urllib.request.urlopen(address, timeout=20) as answer:  # noqa: S310  # this machine
            assert b"Cramp Coach" in answer.read()
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does on Ctrl-C: to make and to all that it runs
        printed, _ = process.communicate(timeout=PATIENCE)
    assert printed.strip() == ""


def test_piped_input_is_a_conversation_on_the_terminal(tmp_path: Path) -> None:
    ran = subprocess.run(  # noqa: S603  # our own command
        MAKE,
        cwd=ROOT,
        env=shell(tmp_path),
        input="why do i get night cramps\nstop\n",
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.startswith("coach> ")
    assert ran.stdout.count("you> ") == 3
    assert ran.stdout.count("(session ended)") == 1


@pytest.mark.usefixtures("hearing_is_there")
def test_a_page_whose_skill_does_not_answer_is_not_offered(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(try_page, "WARM_UP", {**try_page.WARM_UP, "kind": "none"})
    assert main(["try", "--port", "0", "--no-browser"]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert re.fullmatch(r"cramp-coach: the page cannot start: /try/turn .+\n", printed.err)
