"""A turn whose clip takes some seconds and goes on by itself: real documents, answered in the skill's place."""

import time
from typing import Any

from ask_sdk_core.serialize import DefaultSerializer
from playwright.sync_api import Page, Route

from skill.coaching.timeline import Cue, Spoken, Timed, Timeline
from skill.response.render import render
from skill.response.reply import Reply
from skill.screen.apl import AFTER_CLIP_MILLISECONDS
from skill.screen.keyframes import relief_keyframes
from skill.screen.views import Button, Coaching
from skill.turn.place import Place

HOLD = Timed(4.0, 0, (Cue(1, "Three."), Cue(2, "Two.")), counted=True)
CLIP = Timeline((Spoken(("Lean in.",), 0), HOLD, Spoken(("Shall we go on?",), 0)))

NOTHING_BESIDES: dict[str, Any] = {
    "offer": {"buttons": [], "chips": [], "playing": None},
    "coaching": None,
    "answer": None,
    "warning": None,
    "why": {"intent": "", "label": "none", "ranked": []},
}
"""What the page's server adds to a response, where there is nothing to add."""


def answer_with_a_short_clip(page: Page) -> list[dict[str, Any]]:
    """Answer the next turns with the clip; gives the list of turns that the page sends."""
    screen = Coaching(
        relief_keyframes(CLIP, "Wall calf stretch", "stretch.calf-wall"),
        buttons=(Button("Pause", "control.pause"),),
        chained=True,
    )
    reply = Reply(place=Place(id="stretch.calf-wall"), clip=CLIP, question="Shall we go on?", screen=screen)
    body = DefaultSerializer().serialize(render(reply))
    viewport = {"pixelWidth": 1280, "pixelHeight": 800, "dpi": 160, "shape": "RECTANGLE", "mode": "HUB"}
    answer: dict[str, Any] = {
        "heard": "",
        "request": {"context": {"Viewport": viewport}},
        "response": {"version": "1.0", "response": body, "sessionAttributes": {}},
        **NOTHING_BESIDES,
        "stored": {},
    }
    turns: list[dict[str, Any]] = []

    def fulfil(route: Route) -> None:
        turns.append({**(route.request.post_data_json or {}), "at": time.monotonic()})
        route.fulfill(json=answer)

    page.route("**/try/turn", fulfil)
    return turns


def goes_on_by_itself(page: Page, turns: list[dict[str, Any]]) -> None:
    """See that the page asks for the next clip, and not before this one is over and the time to say no has passed.

    The page tells by how much its clock, which runs faster, is ahead of the machine's.
    """
    wait_for_turns(page, turns, 2)
    assert (turns[1]["kind"], turns[1]["text"]) == ("touch", "next-clip")
    began, asked = (turn["situation"]["ahead"] + turn["at"] for turn in turns[:2])
    assert asked - began >= CLIP.seconds + AFTER_CLIP_MILLISECONDS / 1000 - 0.5


def wait_for_turns(page: Page, turns: list[dict[str, Any]], number: int) -> None:
    """Wait until the page has sent so many turns, and had the answer."""
    while len(turns) < number:
        page.wait_for_event("requestfinished")
