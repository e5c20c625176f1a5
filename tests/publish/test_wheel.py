"""The wheel, installed into an environment of its own and used in an empty folder, as after `pipx install`."""

import json
import re
import socket
import subprocess
import sys
import urllib.request
import venv
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from skill import __version__
from tests.built_once import built_once
from tests.commands.test_cli_imports import LIBRARIES
from tests.web.test_web_serve import running

pytestmark = pytest.mark.starts_programs

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    def build(folder: Path) -> None:
        pip("wheel", "--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(folder), str(ROOT))

    (file,) = built_once(tmp_path_factory, worker_id, "wheel", build).glob("*.whl")
    return file


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """An environment that holds the wheel, and sees the libraries of the one that runs the tests. Needs no network."""
    return built_once(tmp_path_factory, worker_id, "environment", lambda folder: install(wheel, folder))


def install(wheel: Path, folder: Path) -> None:
    """Make an environment that holds the wheel."""
    venv.create(folder, symlinks=True)
    pip("--python", str(folder / "bin" / "python"), "install", "--no-deps", "--no-index", str(wheel))
    (packages,) = folder.glob("lib/python*/site-packages")
    libraries = [path for path in sys.path if path.endswith("site-packages")]
    (packages / "libraries.pth").write_text("\n".join(libraries), "utf-8")


def pip(*arguments: str) -> None:
    command = [sys.executable, "-m", "pip", "--quiet", *arguments]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  # our own arguments
    assert ran.returncode == 0, ran.stdout + ran.stderr


COMMANDS: dict[str, tuple[list[str], str]] = {
    "check": (["check"], ""),
    "help": (["--help"], ""),
    "models --check": (["models", "--check"], ""),
    "models": (["models"], ""),
    "preview": (["preview", "wall calf stretch"], ""),
    "figures": (["figures", "--out", "sheet.svg"], ""),
    "ask": (["ask", "--json", "guide me through the wall calf stretch"], ""),
    "talk": (["talk"], "guide me through a calf stretch\nstop\n"),
}
"""What a command is given, and what is typed. The check comes first: it tells what it has loaded."""
FAILS = ("models",)
PATHS = ("/", "/static/page.js")


@dataclass(frozen=True)
class Installed:
    """What the installed commands did in an empty folder."""

    folder: Path
    ran: Mapping[str, Mapping[str, Any]]
    """By their names in COMMANDS: status, out, err, loaded."""
    page: Mapping[str, int]
    """What the page that `try` serves answered, by path; it was told to use a port that is taken."""
    taken: int
    used: int
    lines: list[str]
    """What it printed until it listened."""
    kept: tuple[int, int]
    """How many files it kept for what the page remembers, while it was served and afterwards."""


@pytest.fixture(scope="module")
def installed(environment: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """Run them all in one process of the environment, which serves the page at last:
    each alone would read all content anew.
    """
    folder = tmp_path_factory.mktemp("empty")
    memory = tmp_path_factory.mktemp("memory")
    program = [
        str(environment / "bin" / "python"),
        "-I",
        str(ROOT / "tests" / "commands" / "commands_in_one_process.py"),
    ]
    with socket.create_server(("127.0.0.1", 0)) as occupied:
        taken = occupied.getsockname()[1]
        serve = ["try", "--port", str(taken), "--no-browser"]
        commands = [json.dumps(each) for each in (*COMMANDS.values(), (serve, ""))]
        with running([*program, "ran.json", *commands], folder, HOME=str(folder), TMPDIR=str(memory)) as (port, lines):
            page = {path: _status(port, path) for path in PATHS}
            while_served = len(list(memory.iterdir()))
    ran = json.loads((folder / "ran.json").read_text("utf-8"))
    kept = while_served, len(list(memory.iterdir()))
    return Installed(folder, dict(zip(COMMANDS, ran, strict=True)), page, taken, port, lines, kept)


def _status(port: int, path: str) -> int:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=20) as answer:
        return int(answer.status)


def test_it_holds_one_package_with_the_data_inside(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    information = f"cramp_coach-{__version__}.dist-info"
    assert {name.partition("/")[0] for name in names} == {"skill", information}
    data = {
        str(file.relative_to(ROOT))
        for part in ("content", "interaction_models")
        for file in (ROOT / part).rglob("*.json")
    }
    assert data
    assert {f"skill/{name}" for name in data} <= set(names)
    assert f"{information}/licenses/LICENSE" in names


def test_an_editable_install_copies_no_data(tmp_path: Path) -> None:
    pip(
        "install", "--no-deps", "--no-build-isolation", "--no-index", "--target", str(tmp_path), "--editable", str(ROOT)
    )
    assert not (tmp_path / "skill").exists()
    assert [file.name for file in tmp_path.glob("*.pth")] == ["_cramp_coach.pth"]


def test_its_code_is_not_that_of_the_checkout(environment: Path, tmp_path: Path) -> None:
    code = "import skill.knowledge.library as library; print(library.__file__, library.CONTENT_FOLDER)"
    command = [str(environment / "bin" / "python"), "-c", code]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)  # noqa: S603  # our own code
    assert all(path.startswith(str(environment)) for path in ran.stdout.split())


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_prints_nothing_else(installed: Installed, name: str) -> None:
    ran = installed.ran[name]
    expected = (2, "") if name in FAILS else (0, ran["out"])
    assert (ran["status"], ran["out"]) == expected, ran["err"]
    assert bool(ran["err"]) == (name in FAILS)


def test_help_names_every_command(installed: Installed) -> None:
    named = installed.ran["help"]["out"].split()
    assert set("ask check figures measure models package preview serve talk try".split()) <= set(named)


def test_the_program_itself_tells_its_version(environment: Path, tmp_path: Path) -> None:
    command = [str(environment / "bin" / "cramp-coach"), "--version"]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)  # noqa: S603  # our own command
    assert (ran.stdout, ran.stderr) == (f"cramp-coach {__version__}\n", "")


def test_talk(installed: Installed) -> None:
    said = installed.ran["talk"]["out"]
    assert "you> guide me through a calf stretch" in said
    assert re.search(r"^ +\d+\.\d s  \S", said, re.MULTILINE)


def test_ask(installed: Installed) -> None:
    response = json.loads(installed.ran["ask"]["out"])
    assert response["sessionAttributes"]["place"]["id"] == "stretch.calf-wall"


def test_preview(installed: Installed) -> None:
    assert installed.ran["preview"]["out"].startswith("stretch.calf-wall, from hold 1 of ")


def test_the_content_is_in_order(installed: Installed) -> None:
    """The one check of the whole content in the suite: what it prints are the problems."""
    assert installed.ran["check"]["out"] == "content is in order\n"


def test_check_loads_no_library_that_it_does_not_need(installed: Installed) -> None:
    """That other commands do not either is in tests/commands/test_cli_imports.py."""
    assert LIBRARIES.intersection(installed.ran["check"]["loaded"]) <= {"ask_sdk_core", "jsonschema"}


def test_models_are_checked_and_never_written(installed: Installed) -> None:
    checked = installed.ran["models --check"]["out"]
    assert "conflicts                      0" in checked
    assert "stale" not in checked
    assert "checkout" in installed.ran["models"]["err"]


def test_figures(installed: Installed) -> None:
    assert (installed.folder / "sheet.svg").read_text("utf-8").startswith("<svg")


def test_try_serves_the_page_and_a_taken_port_takes_the_next(installed: Installed) -> None:
    assert installed.page == dict.fromkeys(PATHS, 200)
    assert installed.used > installed.taken
    assert installed.lines[0] == f"Port {installed.taken} is taken; using {installed.used}."


def test_what_the_page_remembers_is_there_while_it_is_served_and_goes_with_its_server(installed: Installed) -> None:
    while_served, afterwards = installed.kept
    assert while_served
    assert afterwards == 0
