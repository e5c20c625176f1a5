"""A client that others wrote, virtual-alexa, talks to the Flask host with the published model:
`make virtual-alexa` installs it.

It reads the interaction model by rules of its own, so it also finds what our own simulator would forgive.
"""

import json
import os
import subprocess
from pathlib import Path
from shutil import which
from typing import Any

import pytest

from skill.settings import Settings
from skill.simulator.alexa_requests import APPLICATION_ID
from skill.web.app import create_app
from skill.web.verifier import NoSignature
from tests.guard.valid_response import assert_valid_response
from tests.web.web_host import listening

ROOT = Path(__file__).parents[2]
INSTALLED = ROOT / "build" / "virtual-alexa"
CLIENT = ROOT / "tests" / "project" / "virtual_alexa" / "client.js"
SECONDS = 240.0
MOST_UNMATCHED = 4
"""Sentences of which the client knows no intent: it takes samples by the letter, and Alexa does not. They are a fact
("i'm pregnant"), two replies to a warning, and a stretch that there is none of."""
# None begins with "open", "ask" or "tell": the client takes those for the skill's name being called.
SESSIONS = [
    ["i've got a cramp", "no", "no", "no", "yes", "thanks"],
    ["guide me through a calf stretch", "yes", "pause", "resume", "how long left", "next"],
    ["why do i get night cramps", "more please", "how do you know that", "is that safe", "say that again", "no"],
    ["does magnesium help", "yes", "what about pickle juice", "shorter please", "is it safe", "no"],
    ["start the bedtime routine", "yes", "slower", "other leg", "start over", "next"],
    ["my calf is swollen and hot", "what number do i call", "i'm alone", "i'm scared", "it's only a cramp", "no"],
    ["remind me to stretch every night at half past nine", "yes", "help", "what can you do", "does heat help", "no"],
    ["count every second", "calf stretch in bed", "yes", "easier", "that hurts", "no"],
    ["what is the weather", "does quinine work", "elbow stretch", "what do you remember about me", "forget me", "no"],
    ["cramp in my foot", "no", "it's easing", "i'm pregnant", "stretch my hamstrings", "stop"],
]


@pytest.mark.parametrize("locale", ["en-US"])
def test_sixty_sentences_in_ten_sessions_are_answered_without_an_error(locale: str) -> None:
    if not (INSTALLED / "node_modules").exists() or which("node") is None:
        pytest.skip("virtual-alexa is not installed: make virtual-alexa")
    assert (len(SESSIONS), sum(map(len, SESSIONS))) == (10, 60)
    model = ROOT / "interaction_models" / f"{locale}.json"
    with listening(create_app(Settings(), NoSignature())) as port:
        ran = subprocess.run(  # noqa: S603  # our own script
            ["node", str(CLIENT), str(INSTALLED), str(model), f"http://127.0.0.1:{port}/alexa", APPLICATION_ID],  # noqa: S607
            input=json.dumps(SESSIONS),
            capture_output=True,
            text=True,
            check=False,
            timeout=SECONDS,
            env={**os.environ, "NODE_NO_WARNINGS": "1"},  # of the age of a library of the client's
        )
    assert (ran.returncode, ran.stderr) == (0, "")
    turns: list[dict[str, Any]] = [json.loads(line) for line in ran.stdout.splitlines()]
    for turn in turns:
        assert_valid_response(turn["answer"])
    assert [turn["said"] for turn in turns if turn["intent"] == "LaunchRequest"] == [""] * len(SESSIONS)
    assert [turn["said"] for turn in turns if turn["said"]] == [said for session in SESSIONS for said in session]
    assert sum(turn["intent"] == "AMAZON.FallbackIntent" for turn in turns) <= MOST_UNMATCHED
    places = {turn["said"]: turn["answer"]["sessionAttributes"]["place"]["id"] for turn in turns}
    assert places["i've got a cramp"] == "relief.now"
    assert places["my calf is swollen and hot"] == "redflag"
    assert places["guide me through a calf stretch"].startswith("stretch.calf")
    assert places["does magnesium help"] == "magnesium-potassium"
