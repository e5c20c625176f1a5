"""Amazon's own checker of documents has nothing to say about ours."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from skill.screen.apl import document
from tests.screens.conftest import NO_RENDERER, VIEWHOST, Screens

CHECKER = Path(__file__).with_name("suggest.js")


def suggestions(documents: list[object]) -> list[list[str]]:
    node = shutil.which("node")
    if node is None or not (VIEWHOST / "apl-suggester").exists():
        pytest.skip(NO_RENDERER)
    package = str(VIEWHOST.parent / "package.json")
    said = subprocess.run(  # noqa: S603  # our own script
        [node, str(CHECKER), package], input=json.dumps(documents), capture_output=True, text=True, check=True
    )
    found: list[list[str]] = json.loads(said.stdout)
    return found


def test_the_checker_accepts_every_view(screens: Screens) -> None:
    documents = [document(screen, night=night)[0] for screen in screens.values() for night in (False, True)]
    assert suggestions([*documents]) == [[] for _ in documents]


def test_the_checker_finds_a_mistake() -> None:
    text = {"type": "Text", "fontSize": "blue"}
    assert suggestions([{"type": "APL", "version": "1.4", "mainTemplate": {"items": [text]}}])[0]
