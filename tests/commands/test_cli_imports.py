"""What the command line imports, and what it says where a library is missing:
told by one process that had imported nothing.
"""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pytest

from skill import __version__
from tests.commands.command_line import Ran, assert_one_line_of_help

pytestmark = pytest.mark.starts_programs

TALKING = {"ask_sdk_core", "hassil"}
LIBRARIES = {*TALKING, "cryptography", "flask", "flask_ask_sdk", "jsonschema", "resvg_py", "sklearn", "sqlite3"}
LIGHT = [["--help"], ["--version"], ["preview", "calf-wall"], ["figures", "--out", "/nowhere/at/all.svg"]]
"""Commands that need no library at all."""
MISSING = [("serve", "cryptography", "web"), ("serve", "flask_ask_sdk", "web"), ("package", "resvg_py", "author")]
PROGRAM = """
import contextlib, io, json, os, sys
from skill.cli import main

loaded = []
for command in LIGHT:
    with contextlib.suppress(SystemExit), contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        main(command)
    loaded.append([*LIBRARIES & sys.modules.keys()])
import skill.app  # what all of the others load first
for command, missing, _ in MISSING:
    if os.fork():
        os.wait()
        continue
    for number, name in ((1, "out"), (2, "err")):
        os.dup2(os.open(f"{missing}.{name}", os.O_WRONLY | os.O_CREAT), number)
    sys.modules[missing] = None
    status = main([command])
    with open(f"{missing}.status", "w") as file:
        file.write(str(status))
    sys.stdout.flush()
    os._exit(0)
with contextlib.redirect_stdout(io.StringIO()) as out:
    status = main(["ask", "--json", "stop"])
talking = [*LIBRARIES & sys.modules.keys()]
print(json.dumps({"loaded": loaded, "status": status, "answer": json.loads(out.getvalue()), "talking": talking}))
"""


@dataclass(frozen=True)
class Fresh:
    """What a process told that had imported nothing of the skill."""

    told: Mapping[str, Any]
    err: str
    missing: Mapping[str, Ran]
    """By the library, what a command did without it: in a copy of the process, which had loaded none of them."""


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Fresh:
    folder = tmp_path_factory.mktemp("fresh")
    known = f"LIGHT, MISSING, LIBRARIES = {LIGHT!r}, {MISSING!r}, {LIBRARIES!r}\n"
    environment = {**os.environ, "SKILL_ID": "amzn1.ask.skill.none"}
    command = [sys.executable, "-c", known + PROGRAM]
    ran = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=True, timeout=60)  # noqa: S603  # our own code

    def part(missing: str, what: str) -> str:
        return (folder / f"{missing}.{what}").read_text("utf-8")

    missing = {name: Ran(int(part(name, "status")), part(name, "out"), part(name, "err")) for _, name, _ in MISSING}
    return Fresh(json.loads(ran.stdout), ran.stderr, missing)


def test_a_command_imports_no_library_that_it_does_not_need(fresh: Fresh) -> None:
    """That a check does not either is in tests/publish/test_wheel.py."""
    assert fresh.told["loaded"] == [[]] * len(LIGHT)


def test_who_asks_imports_what_talking_needs_and_hears_nothing_else(fresh: Fresh) -> None:
    assert fresh.told["status"] == 0
    assert fresh.told["answer"]["response"]["shouldEndSession"] is True
    assert set(fresh.told["talking"]) <= TALKING
    assert fresh.err == ""


@pytest.mark.parametrize(("missing", "extra"), [(missing, extra) for _, missing, extra in MISSING])
def test_a_library_that_is_not_installed_is_one_line_of_help(fresh: Fresh, missing: str, extra: str) -> None:
    assert_one_line_of_help(fresh.missing[missing], missing, f"cramp-coach[{extra}]")


def test_the_module_is_the_command() -> None:
    """In tests/commands/test_make_run.py and tests/publish/test_wheel.py the installed command answers,
    and talks through a pipe.
    """
    command = [sys.executable, "-m", "skill.cli", "--version"]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)  # noqa: S603  # our own command
    assert Ran(ran.returncode, ran.stdout, ran.stderr) == Ran(0, f"cramp-coach {__version__}\n", "")
