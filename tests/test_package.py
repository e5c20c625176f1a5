"""The package for AWS Lambda, as the build makes it."""

import dataclasses
import importlib.util
import json
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from skill.app import PREPARED_FILE, load_dialogue
from skill.dataclass_code import keeping, kept
from skill.knowledge.library import CONTENT_FOLDER
from skill.runtime.warm_up import SOME_NEED
from skill.simulator.requests import Session

NOW = 1_795_460_400.0
MOST_BYTES = 25_000_000
NOT_FOR_A_SPOKEN_ANSWER = (
    "boto3 botocore requests urllib3 certifi idna charset_normalizer hassil jsonschema flask cryptography pip".split()
)
LAZY = [
    *NOT_FOR_A_SPOKEN_ANSWER,
    "dateutil",
    "sqlite3",
    "ssl",
    "http.client",
    "ask_sdk_core.serialize",
    "ask_sdk_model.services",
    *SOME_NEED,
]
"""What no start waits for; the last are what only some listeners need."""
UNCHECKED = 0b01
"""Flags of a .pyc file that holds a hash of its source, and is never compared with it."""


def alone(package: Path, code: str) -> str:
    """Run code with the package and Python's own library, and nothing else."""
    start = f"import sys; sys.path.insert(0, {str(package)!r})\n"
    command = [sys.executable, "-I", "-S", "-c", start + code]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  # our own code
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.strip()


def test_it_is_small(package: Path) -> None:
    assert sum(file.stat().st_size for file in package.rglob("*") if file.is_file()) < MOST_BYTES


def test_it_holds_only_what_runs(package: Path) -> None:
    held = {each.name for each in package.iterdir()}
    assert held.isdisjoint(NOT_FOR_A_SPOKEN_ANSWER)
    assert not [name for name in held if name.endswith((".dist-info", ".egg-info")) or name in ("bin", "tests")]
    assert {each.name for each in (package / "skill").iterdir() if each.is_dir()} == {
        "__pycache__", "coaching", "conversation", "diary", "knowledge", "language", "reminders", "response",
        "runtime", "screen", "storage", "turn", "understanding",
    }  # fmt: skip
    assert {each.name for each in (package / "content").iterdir()} == {PREPARED_FILE, "figures"}


def test_every_module_is_compiled_and_never_compared_with_its_source(package: Path) -> None:
    for source in package.rglob("*.py"):
        compiled = Path(importlib.util.cache_from_source(str(source)))
        assert int.from_bytes(compiled.read_bytes()[4:8], "little") == UNCHECKED, source


def test_it_answers_with_nothing_else_installed_and_loads_no_more_than_an_answer_needs(package: Path) -> None:
    event = Session().launch(NOW)
    code = (
        "import json; from lambda_function import lambda_handler\n"
        f"answer = lambda_handler(json.loads({json.dumps(event)!r}), None)\n"
        f"print(json.dumps([answer['response']['shouldEndSession'], [n for n in {LAZY!r} if n in sys.modules]]))"
    )
    assert json.loads(alone(package, code)) == [False, []]


def test_a_snapshot_holds_what_only_some_listeners_need_too(package: Path) -> None:
    code = (
        "import os; os.environ['AWS_LAMBDA_INITIALIZATION_TYPE'] = 'snap-start'\n"
        f"import lambda_function; print([name for name in {SOME_NEED!r} if name not in sys.modules])"
    )
    assert alone(package, code) == "[]"


def test_what_it_does_not_load_at_start_can_be_loaded(package: Path) -> None:
    """ask-sdk's own deserialiser for what is unusual, and its models of reminders and settings."""
    needed = [
        "ask_sdk_core.serialize", "ask_sdk_model.services.reminder_management", "ask_sdk_model.services.ups",
        "dateutil.parser", "tzdata.zoneinfo",
    ]  # fmt: skip
    assert alone(package, "".join(f"import {name}\n" for name in needed)) == ""


def test_every_module_of_the_skill_can_be_loaded(package: Path) -> None:
    names = [".".join(file.relative_to(package).with_suffix("").parts) for file in (package / "skill").rglob("*.py")]
    in_use = [name for name in names if not name.endswith("__init__")]
    assert alone(package, "".join(f"import {name}\n" for name in in_use)) == ""


def test_nothing_made_at_start_is_looked_through_for_garbage(package: Path) -> None:
    code = "import gc, lambda_function; print(gc.isenabled(), gc.get_freeze_count() > 10_000)"
    assert alone(package, code) == "True True"


def test_the_content_is_prepared_as_it_would_be_read() -> None:
    read = load_dialogue(CONTENT_FOLDER)
    prepared = pickle.loads(pickle.dumps(read))  # noqa: S301  # our own
    assert prepared.library == read.library
    for text in ("why do i get night cramps", "my calf is swollen and hot", "what's the weather"):
        assert prepared.understanding.understand(text) == read.understanding.understand(text)
        assert prepared.red_flags.find(text) == read.red_flags.find(text)
    assert prepared.muscles.spot("my thigh hurts") == read.muscles.spot("my thigh hurts") is not None


DATACLASS = """
from dataclasses import dataclass

@dataclass(frozen=True)
class Point:
    x: int
    y: int = 2
"""


def test_a_dataclass_of_kept_code_is_the_same(tmp_path: Path) -> None:
    file, first, again = tmp_path / "kept", {"__name__": "first"}, {"__name__": "again"}
    with keeping(file):
        exec(DATACLASS, first)  # noqa: S102  # as an import does
    with kept(file):
        exec(DATACLASS, again)  # noqa: S102
    for space in (first, again):
        point: type = space["Point"]  # type: ignore[assignment]
        assert (point(1), point(1) == point(1, 2), point(1) == point(2)) == (point(1, 2), True, False)
        assert repr(point(1)) == "Point(x=1, y=2)"
        with pytest.raises(AttributeError, match="cannot assign"):
            point(1).x = 3


@pytest.mark.parametrize("written", [True, False])
def test_what_was_not_kept_is_compiled_as_ever(tmp_path: Path, *, written: bool) -> None:
    file, space = tmp_path / "kept", {"__name__": "first"}
    if written:
        with keeping(file):
            pass
    with kept(file):
        exec(DATACLASS, space)  # noqa: S102  # as an import does
    assert repr(space["Point"](1)) == "Point(x=1, y=2)"  # type: ignore[operator]
    assert "exec" not in vars(dataclasses)
