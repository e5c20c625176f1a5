"""The wheel, installed into an environment of its own and used in an empty folder, as after `pipx install`."""

import json
import os
import re
import subprocess
import sys
import urllib.request
import venv
import zipfile
from pathlib import Path

import pytest

from skill import __version__
from tests.built_once import built_once
from tests.test_web_serve import running

ROOT = Path(__file__).parent.parent


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


@pytest.fixture
def run(environment: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> "Command":
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PYTHONPATH", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    return Command(environment / "bin" / "cramp-coach")


class Command:
    """Runs the installed `cramp-coach` in the current folder."""

    def __init__(self, program: Path) -> None:
        self.program = program

    def __call__(self, *arguments: str, typed: str = "", status: int = 0) -> str:
        """Give what was printed; the other stream must stay empty where the command succeeds."""
        ran = subprocess.run(  # noqa: S603  # our own command
            [self.program, *arguments], input=typed, capture_output=True, text=True, check=False, timeout=60
        )
        assert ran.returncode == status, ran.stdout + ran.stderr
        assert status or not ran.stderr, ran.stderr
        return ran.stdout or ran.stderr


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


def test_help_names_every_command(run: Command) -> None:
    assert set("ask check figures measure models package preview serve talk try".split()) <= set(run("--help").split())


def test_version(run: Command) -> None:
    assert run("--version") == f"cramp-coach {__version__}\n"


def test_talk(run: Command) -> None:
    said = run("talk", typed="guide me through a calf stretch\nstop\n")
    assert "you> guide me through a calf stretch" in said
    assert re.search(r"^ +\d+\.\d s  \S", said, re.MULTILINE)


def test_ask(run: Command) -> None:
    response = json.loads(run("ask", "--json", "guide me through the wall calf stretch"))
    assert response["sessionAttributes"]["place"]["id"] == "stretch.calf-wall"


def test_preview(run: Command) -> None:
    assert run("preview", "wall calf stretch").startswith("stretch.calf-wall, from hold 1 of ")


def test_check(run: Command) -> None:
    assert run("check") == "content is in order\n"


def test_models_are_checked_and_never_written(run: Command) -> None:
    checked = run("models", "--check")
    assert "conflicts                      0" in checked
    assert "stale" not in checked
    assert "checkout" in run("models", status=2)


def test_figures(run: Command, tmp_path: Path) -> None:
    run("figures", "--out", "sheet.svg")
    assert (tmp_path / "sheet.svg").read_text("utf-8").startswith("<svg")


def test_try_serves_the_page(run: Command) -> None:
    command = [str(run.program), "try", "--port", "0", "--no-browser"]
    with running(command, HOME=os.environ["HOME"]) as (port, _):
        for path in ("/", "/static/page.js"):
            with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=20) as answer:
                assert answer.status == 200
