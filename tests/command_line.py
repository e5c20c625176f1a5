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


@dataclass(frozen=True)
class Ran:
    """What a command printed, and its exit status."""

    status: int
    out: str
    err: str


class CommandLine:
    """Calls the command; hearing, which takes a second to build, is built once for all tests."""

    def __init__(
        self,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
        folder: Path,
        grammar: Grammar,
        hearing: Hearing,
    ) -> None:
        self._capsys = capsys
        self._monkeypatch = monkeypatch
        monkeypatch.setattr(talk, "STORE_FILE", folder / "memory.sqlite3")
        monkeypatch.setattr(talk, "build_grammar", lambda _: grammar)
        monkeypatch.setattr(talk, "Hearing", lambda *_: hearing)

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
def cramp_coach(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    grammar: Grammar,
    hearing: Hearing,
) -> CommandLine:
    return CommandLine(capsys, monkeypatch, tmp_path, grammar, hearing)
