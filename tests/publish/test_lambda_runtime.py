"""The built package under AWS Lambda's own runtime client, which talks to a stand-in for the Runtime API."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from skill.simulator.alexa_requests import APPLICATION_ID, Session
from skill.simulator.heard import HeardAs, Slot
from tests.guard.valid_response import all_words, assert_valid_response
from tests.publish.runtime_api import RuntimeApi, runtime_api

pytestmark = pytest.mark.starts_programs

NOW = 1_795_460_400.0
GARBAGE: list[Any] = [
    None,
    [],
    "hello",
    7,
    {},
    {"request": {"type": "LaunchRequest"}},
    {"request": {"type": 3}, "session": []},
]


@contextmanager
def running(package: Path, api: RuntimeApi, **environment: str) -> Iterator[None]:
    """Run the package as Lambda does: its folder is the working folder, and may not be written to."""
    lambdas = {
        "AWS_LAMBDA_RUNTIME_API": api.address,
        "LAMBDA_TASK_ROOT": str(package),
        "PYTHONPATH": str(package),
        "SKILL_ID": APPLICATION_ID,
    }
    command = [sys.executable, "-m", "awslambdaric", "lambda_function.lambda_handler"]
    before = files(package)
    for folder in (package, *package.rglob("*")):
        folder.chmod(folder.stat().st_mode & ~0o222)
    process = subprocess.Popen(  # noqa: S603  # our own command
        command, cwd=package, env={**os.environ, **lambdas, **environment}, stdout=subprocess.DEVNULL
    )
    try:
        yield
        assert process.poll() is None, "the runtime ended by itself"
    finally:
        process.kill()
        process.wait()
        for folder in (package, *package.rglob("*")):
            folder.chmod(folder.stat().st_mode | 0o200)
    assert files(package) == before, "something was written into the package"


def files(package: Path) -> dict[Path, int]:
    """Every file and when it was last written: permissions alone keep nobody out who is root."""
    return {file: file.stat().st_mtime_ns for file in package.rglob("*")}


@pytest.fixture(scope="module")
def api(package: Path) -> Iterator[RuntimeApi]:
    """Where a runtime asks that answers one test after the other, as a function that stays warm."""
    with runtime_api() as api, running(package, api):
        yield api


@pytest.fixture
def invoke(api: RuntimeApi) -> Callable[[object], Mapping[str, Any]]:
    """Hand over an event, and give its answer."""

    def answer(event: object) -> Mapping[str, Any]:
        path, body = api.invoke(json.dumps(event).encode())
        assert path == "response", body
        answered: Mapping[str, Any] = json.loads(body)
        return answered

    return answer


def test_garbage_is_answered_and_so_is_what_follows(invoke: Callable[[object], Mapping[str, Any]]) -> None:
    """It comes first, to a function that has only started."""
    for event in GARBAGE:
        assert_valid_response(invoke(event))
    assert "cramp" in " ".join(all_words(invoke(Session().launch(NOW))["response"]))


def test_a_conversation_is_answered(invoke: Callable[[object], Mapping[str, Any]]) -> None:
    session = Session()
    stretch = HeardAs("StretchMuscleIntent", {"muscle": Slot("calf", "calf")})
    question = HeardAs("AskWhyIntent", {"query": Slot("do i get night cramps")})
    places = []
    for event in (session.launch(NOW), session.intent(question, NOW), session.intent(stretch, NOW), session.ended(NOW)):
        answer = invoke(event)
        assert_valid_response(answer)
        session.remember(answer)
        places.append((answer["sessionAttributes"].get("place") or {}).get("id"))
    assert places[:3] == ["none", "causes.night", "stretch.calf-wall"]


def test_what_is_not_even_json_is_refused_by_the_runtime_and_hurts_nobody_else(
    api: RuntimeApi, invoke: Callable[[object], Mapping[str, Any]]
) -> None:
    assert api.invoke(b"{not json")[0] == "error"
    assert_valid_response(invoke(Session().launch(NOW)))


def test_it_starts_from_a_snapshot(package: Path) -> None:
    with runtime_api() as frozen, running(package, frozen, AWS_LAMBDA_INITIALIZATION_TYPE="snap-start"):
        path, body = frozen.invoke(json.dumps(Session().launch(NOW)).encode())
        assert (path, frozen.restores) == ("response", 1)
    assert_valid_response(json.loads(body))
