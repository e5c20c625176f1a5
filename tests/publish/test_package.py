"""The package for AWS Lambda, as the build makes it."""

import importlib.util
import json
import pickle
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from skill.app import PREPARED_FILE, build_readers
from skill.knowledge.library import CONTENT_FOLDER
from skill.simulator.alexa_requests import Session
from skill.simulator.heard import HeardAs, Slot

pytestmark = pytest.mark.starts_programs

NOW = 1_795_460_400.0
MOST_BYTES = 100_000_000
"""Of which numpy and its linear algebra are 46,
the encoder and its heads 15 and the prepared content 18 million; Lambda takes 250."""
NOT_FOR_A_SPOKEN_ANSWER = (
    "boto3 botocore requests urllib3 certifi idna charset_normalizer hassil jsonschema flask cryptography pip".split()
)
SCREEN = {"Alexa.Presentation.APL": {"runtime": {"maxVersion": "2023.3"}}}
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
    assert {each.name for each in (package / "content").iterdir()} == {PREPARED_FILE, "figures", "en"}
    assert {each.name for each in (package / "content" / "en").iterdir()} == {
        "encoder.npz", "encoder_heads.json", "second_opinion.json",
    }  # fmt: skip


def test_every_module_is_compiled_and_never_compared_with_its_source(package: Path) -> None:
    for source in package.rglob("*.py"):
        compiled = Path(importlib.util.cache_from_source(str(source)))
        assert int.from_bytes(compiled.read_bytes()[4:8], "little") == UNCHECKED, source


@pytest.fixture(scope="module")
def answered(package: Path) -> Mapping[str, Any]:
    """What a process with nothing else installed answers to a conversation,
    and what it has loaded at start and since.
    """
    session = Session()
    said = [
        session.launch(NOW),
        session.intent(HeardAs("AskWhyIntent", {"query": Slot("do i get night cramps")}), NOW),
        session.intent(HeardAs("StretchMuscleIntent", {"muscle": Slot("calf", "calf")}), NOW),
        session.ended(NOW),
    ]
    for request in said:
        request["context"]["System"]["device"]["supportedInterfaces"] = SCREEN
    code = (
        "import json; from lambda_function import lambda_handler\n"
        "before = set(sys.modules)\n"
        f"answers = [lambda_handler(request, None) for request in json.loads({json.dumps(said)!r})]\n"
        "since = sorted(set(sys.modules) - before)\n"
        "print(json.dumps({'answers': answers, 'at start': list(before), 'since': since}))"
    )
    found: Mapping[str, Any] = json.loads(alone(package, code))
    return found


def test_it_answers_with_nothing_else_installed_and_without_boto3_where_no_table_is_named(
    answered: Mapping[str, Any],
) -> None:
    assert answered["answers"][0]["response"]["shouldEndSession"] is False
    assert "boto3" not in {*answered["at start"], *answered["since"]}


def test_no_listener_waits_for_an_import(answered: Mapping[str, Any]) -> None:
    """What a start built is in the snapshot; what a request loads is waited for."""
    assert answered["since"] == []


def test_what_it_does_not_load_at_start_can_be_loaded(package: Path) -> None:
    """ask-sdk's models of what no request has had yet."""
    needed = [
        "ask_sdk_core.serialize", "ask_sdk_model.services.ups", "ask_sdk_model.interfaces.geolocation",
        "dateutil.parser", "tzdata.zoneinfo",
    ]  # fmt: skip
    assert alone(package, "".join(f"import {name}\n" for name in needed)) == ""


def test_every_module_of_the_skill_can_be_loaded(package: Path) -> None:
    names = [".".join(file.relative_to(package).with_suffix("").parts) for file in (package / "skill").rglob("*.py")]
    in_use = [name for name in names if not name.endswith("__init__")]
    assert alone(package, "".join(f"import {name}\n" for name in in_use)) == ""


def test_the_content_is_prepared_as_it_would_be_read() -> None:
    read = build_readers(CONTENT_FOLDER)["en"]
    prepared = pickle.loads(pickle.dumps(read))  # noqa: S301  # our own
    assert prepared.library == read.library
    for text in ("why do i get night cramps", "my calf is swollen and hot", "what's the weather"):
        assert prepared.understanding.understand(text) == read.understanding.understand(text)
        assert prepared.sign_rules.find(text) == read.sign_rules.find(text)
    finder, again = read.slot_reader["Muscle"], prepared.slot_reader["Muscle"]
    assert again.find("my thigh hurts") == finder.find("my thigh hurts") is not None
