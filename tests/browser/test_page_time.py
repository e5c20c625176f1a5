"""Thirty seconds are thirty seconds on the page too, whatever the voice does."""

import json
from itertools import pairwise
from typing import Any

import pytest
from playwright.sync_api import Page

from skill.runtime.guard import Guard
from skill.simulator.alexa_requests import Session
from skill.simulator.nlu import Hearing
from skill.simulator.playback import playback
from tests.browser.conftest import HOLD, LISTENING, SLOW_VOICE, OpenPage, hurry, say, state
from tests.conftest import MONDAY_EVENING

pytestmark = pytest.mark.measured
TOLERANCE = 0.06
"""Seconds between a cue's second and its measured start."""
LEAD_IN = 2
"""Numbers of the lead-in that are measured too: its last ones."""

SELDOM = 500
"""Milliseconds between two looks at the page: looking takes its time from what is measured."""


def holds_of(response: dict[str, Any], seconds: int) -> list[list[tuple[float, str]]]:
    """Find the cues of each hold of so many seconds: the second of each, and its words.

    Where the count waits for "ready", silence plays it: it stands in the reprompt.
    """
    parts = (response["response"], response["response"].get("reprompt") or {})
    clips = [directive["document"] for part in parts for directive in part.get("directives", ())]
    items = [item for clip in clips for item in clip["mainTemplate"]["items"][0]["items"]]
    mixers = [item["items"] for item in items if item["type"] == "Mixer"]
    return [
        [(_at(cue["items"]), cue["items"][-1]["content"]) for cue in cues]
        for anchor, *cues in mixers
        if anchor["duration"] == seconds * 1000
    ]


def _at(cue: list[dict[str, Any]]) -> float:
    return float(cue[0]["duration"]) / 1000 if cue[0]["type"] == "Silence" else 0.0


def test_every_cue_of_a_thirty_second_hold_starts_at_its_second(open_page: OpenPage) -> None:
    page = open_page(SLOW_VOICE, at={"hour": "12"})
    page.set_default_timeout(45_000)
    hurry(page, until="[data-phase=ready]")
    say(page, "stretch my calf for thirty seconds")
    page.wait_for_function("() => spoken.some((each) => each.words === 'Hold it there.')", polling=SELDOM)
    assert page.input_value("#speed") == "1"
    page.wait_for_selector("#stage[data-phase=idle]")
    page.wait_for_function("() => spoken.at(-1).words === 'And ease back.'")
    spoken = [(each["at"], each["words"]) for each in page.evaluate("spoken")]
    cues = holds_of(json.loads(page.locator("#response").text_content() or ""), 30)[0]
    expected = [(-2.0, "Two."), (-1.0, "One."), *cues, (30.0, "And ease back.")]
    measured = spoken[-len(expected) :]
    assert [words for _, words in measured] == [words for _, words in expected]
    zero = measured[LEAD_IN][0]
    late = {words: round(at - zero - due, 3) for (at, words), (due, _) in zip(measured, expected, strict=True)}
    assert max(map(abs, late.values())) <= TOLERANCE, late
    hurry(page, until=LISTENING)
    state(page, "listening")
    assert page.locator("#log .coach").last.inner_text().endswith("?")


def test_the_page_lays_a_clip_out_as_the_terminal_does(page: Page, skill: Guard, hearing: Hearing) -> None:
    response = skill(Session().intent(hearing.hear("guide me through a calf stretch"), MONDAY_EVENING))
    directive = response["response"]["directives"][0]
    sounds = page.evaluate(
        """async (document) => {
          const [{ layOut }, { Voice }] = await Promise.all([import("/static/apla.js"), import("/static/voice.js")]);
          const { charactersASecond, commaSeconds, stopSeconds } = window.document.body.dataset;
          const pace = { charactersASecond: +charactersASecond, commaSeconds: +commaSeconds, stopSeconds: +stopSeconds };
          return layOut(document, new Voice(null, pace).speaking).flatMap(({ sounds }) => sounds);
        }""",
        directive["document"],
    )
    expected = playback(response).clip
    assert [sound["words"] for sound in sounds] == [sound.words for sound in expected]
    assert [sound["at"] for sound in sounds] == pytest.approx([sound.at for sound in expected], abs=0.001)


CLIP = {
    "mainTemplate": {
        "items": [
            {
                "type": "Sequencer",
                "items": [
                    {
                        "type": "Mixer",
                        "items": [
                            {"type": "Silence", "duration": 900},
                            *(
                                {
                                    "type": "Sequencer",
                                    "duration": "trimToParent",
                                    "items": [
                                        {"type": "Silence", "duration": at},
                                        {"type": "Speech", "contentType": "SSML", "content": f"<speak>{at}</speak>"},
                                    ],
                                }
                                for at in (100, 400, 800)
                            ),
                        ],
                    },
                    {"type": "Silence", "duration": 200},
                    {"type": "Speech", "content": "end"},
                ],
            }
        ]
    }
}
"""Cues closer than the voice can say them, the last one trimmed."""


def test_cues_start_at_their_seconds_and_are_trimmed_with_their_mixer(open_page: OpenPage) -> None:
    page = open_page(SLOW_VOICE)
    log = page.evaluate(
        """async (clip) => {
          const names = ["clock", "player", "voice"];
          const [{ Clock }, { Player }, { Voice }] = await Promise.all(names.map((name) => import(`/static/${name}.js`)));
          const clock = new Clock();
          const pace = { charactersASecond: 15, commaSeconds: 0.2, stopSeconds: 0.4 };
          const player = new Player(clock, new Voice(clock, pace));
          let began = null;
          player.addEventListener("segment", ({ detail }) => {
            began ??= performance.now() / 1000 - (clock.now() - detail.start);
          });
          await player.clip(clip, new AbortController().signal);
          return { spoken: spoken.map(({ words, at }) => [words, at - began]), ended: performance.now() / 1000 - began };
        }""",
        CLIP,
    )
    assert [words for words, _ in log["spoken"]] == ["100", "400", "800", "end"]
    assert [at for _, at in log["spoken"]] == pytest.approx([0.1, 0.4, 0.8, 1.1], abs=TOLERANCE)
    assert log["ended"] == pytest.approx(1.1 + 1.4, abs=0.2)


def test_what_is_played_is_drawn_in_order(page: Page) -> None:
    hurry(page, until=HOLD)
    say(page, "guide me through a calf stretch")
    page.wait_for_selector(HOLD)
    page.click("#drawer-button")
    seconds = page.locator("#sounds span").all_inner_texts()
    assert all(float(a.split()[0]) <= float(b.split()[0]) for a, b in pairwise(seconds))
    assert page.locator("#timeline .hold").count() >= 2
    assert page.locator("#timeline .needle").get_attribute("x1") != "0"
