"""The same conversation as JSON through the AWS entry point."""

import json
import runpy
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from skill.simulator.alexa_requests import APPLICATION_ID, Session
from skill.simulator.nlu import Hearing
from skill.simulator.playback import playback

pytestmark = pytest.mark.starts_programs

ENTRY_POINT = Path(__file__).parents[2] / "lambda" / "lambda_function.py"
Entry = Callable[[dict[str, Any], object], dict[str, Any]]

CONVERSATION = [
    ("why do i get night cramps", "causes.night"),
    ("how do you know that", "meta.sources"),
    ("tell me more", "causes.night"),
    ("yes", "night-adjustments"),
    ("guide me through a calf stretch", "stretch.calf-wall"),
    ("ready", "control.resume"),
    ("i've got a cramp", "relief.now"),
    ("my calf is swollen and hot", "redflag"),
    ("what's the weather", "redflag"),  # after a warning, what is not understood stays with it
]


def load_entry_point() -> Entry:
    entry: Entry = runpy.run_path(str(ENTRY_POINT))["lambda_handler"]
    return entry


def test_the_conversation_of_the_readme_through_lambda(hearing: Hearing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SKILL_ID", APPLICATION_ID)
    entry = load_entry_point()
    session, now = Session(), 1_795_460_400.0
    for said, place in CONVERSATION:
        request = json.loads(json.dumps(session.intent(hearing.hear(said), now)))
        response = json.loads(json.dumps(entry(request, None)))
        session.remember(response)
        now += playback(response).seconds
        assert response["sessionAttributes"]["place"]["id"] == place, said
        assert response["response"]["shouldEndSession"] is False


def test_another_skills_request_is_not_answered_as_ours(hearing: Hearing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SKILL_ID", "amzn1.ask.skill.ours")
    response = load_entry_point()(Session().intent(hearing.hear("i've got a cramp"), 1_795_460_400.0), None)
    assert "toes" not in json.dumps(response)
    assert "place" not in response.get("sessionAttributes", {})


@pytest.fixture(scope="module")
def started() -> Mapping[str, Any]:
    """What there is in a process that has only loaded the entry point, and its threads after a request."""
    code = (
        "import json, runpy, sys, threading;"
        f"handler = runpy.run_path({str(ENTRY_POINT)!r})['lambda_handler'];"
        "loaded, before = list(sys.modules), threading.active_count();"
        "handler({'request': {}}, None);"
        "print(json.dumps({'loaded': loaded, 'threads': [before, threading.active_count()]}))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)  # noqa: S603  # our own code
    found: Mapping[str, Any] = json.loads(ran.stdout.splitlines()[-1])
    return found


def test_nothing_is_loaded_that_a_spoken_answer_does_not_need(started: Mapping[str, Any]) -> None:
    unwanted = {"hassil", "jsonschema", "requests", "skill.simulator", "skill.authoring"}
    assert unwanted.isdisjoint(started["loaded"])


def test_no_thread_is_there_before_the_first_request(started: Mapping[str, Any]) -> None:
    """What Lambda takes a snapshot of must not hold threads: they would not be there when it is restored."""
    assert started["threads"] == [1, 1]
