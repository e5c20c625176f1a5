"""Runs `cramp-coach` in this process."""

import io
import re
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from skill.cli import main
from skill.commands import talk
from skill.knowledge.grammar import Grammar
from skill.simulator.nlu import Hearing
from skill.web.try_it import page


@dataclass(frozen=True)
class Ran:
    """What a command printed, and its exit status."""

    status: int
    out: str
    err: str


class CommandLine:
    """Calls the command."""

    def __init__(self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
        self._capsys = capsys
        self._monkeypatch = monkeypatch
        monkeypatch.setattr(talk, "STORE_FILE", folder / "memory.sqlite3")

    def __call__(self, *arguments: str, typed: str = "") -> Ran:
        """Run a command; ``typed`` is what comes through the pipe."""
        self._monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        status = main(list(arguments))
        printed = self._capsys.readouterr()
        return Ran(status, printed.out, printed.err)


def assert_one_line_of_help(ran: Ran, *words: str) -> None:
    """Check what a person reads who mistyped: one line, status 2."""
    assert (ran.status, ran.out) == (2, "")
    assert re.fullmatch(r"cramp-coach: .+\n", ran.err), ran.err
    for word in words:
        assert word in ran.err


@pytest.fixture
def hearing_is_there(monkeypatch: pytest.MonkeyPatch, grammar: Grammar, hearing: Hearing) -> None:
    """Let commands that run in this process hear with what is built once for all tests: it takes seconds."""
    for command in (talk, page):
        monkeypatch.setattr(command, "build_grammar", lambda _: grammar)
        monkeypatch.setattr(command, "Hearing", lambda *_: hearing)


@pytest.fixture
def cramp_coach(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    hearing_is_there: None,  # noqa: ARG001  # for every command
) -> CommandLine:
    return CommandLine(capsys, monkeypatch, tmp_path)
