"""The page's sound: the server's voices, every cue on one audio clock at its exact second, muted,
and where there is none.
"""

import json
import math
from array import array
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from skill.simulator.nlu import Hearing
from skill.simulator.speech_programs import RATE, Samples, SpeechError
from skill.web.try_it.page import create_try_it
from tests.browser.conftest import SLOW_VOICE, OpenPage, choose, hurry, say, serving, state
from tests.browser.short_clip import NOTHING_BESIDES

TOLERANCE = 0.02
"""Seconds between a cue's second and the second at which the audio graph starts it."""
WORD_SECONDS = 0.4
HEARD = """
window.started = [];
const start = AudioBufferSourceNode.prototype.start;
AudioBufferSourceNode.prototype.start = function (when) {
  started.push({ when, seconds: this.buffer.duration });
  start.call(this, when);
};
const tick = OscillatorNode.prototype.start;
window.ticks = [];
OscillatorNode.prototype.start = function (when) {
  ticks.push(when);
  tick.call(this, when);
};
const resume = AudioContext.prototype.createGain;
window.gains = [];
AudioContext.prototype.createGain = function () {
  const gain = resume.call(this);
  gains.push(gain);
  return gain;
};
"""
"""Keeps what the page starts on its audio graph: the graph itself is Chromium's."""


class Beeps:
    """A voice whose every word is a tone of the same length."""

    def __init__(self, name: str, *, neural: bool = False, silent: bool = False) -> None:
        self.id, self.name, self.is_neural = name, name, neural
        self._silent = silent
        self.spoken: list[tuple[str, bool]] = []

    def speak(self, text: str, *, whispered: bool = False) -> Samples:
        """Give a tone."""
        self.spoken.append((text, whispered))
        if self._silent:
            raise SpeechError("broken")
        return array("h", (round(12_000 * math.sin(i / 8)) for i in range(round(WORD_SECONDS * RATE))))


@pytest.fixture(scope="module")
def voices() -> list[Beeps]:
    return [Beeps("good", neural=True), Beeps("plain")]


@pytest.fixture(scope="module")
def address(hearing: Hearing, voices: list[Beeps]) -> Iterator[str]:
    with serving(create_try_it(hearing, voices=voices)) as served:
        yield served


@pytest.fixture
def page(open_page: OpenPage, voices: list[Beeps]) -> Page:
    for voice in voices:
        voice.spoken.clear()
    return open_page(HEARD, at={"hour": "12"})


def cue(at: int, words: str) -> dict[str, Any]:
    speech = {"type": "Speech", "contentType": "SSML", "content": f"<speak>{words}</speak>"}
    return {"type": "Sequencer", "duration": "trimToParent", "items": [{"type": "Silence", "duration": at}, speech]}


def answer_with(page: Page, *parts: dict[str, Any]) -> None:
    """Let the skill answer with a clip of these parts, and end the session."""
    clip = {"type": "APLA", "mainTemplate": {"items": [{"type": "Sequencer", "items": list(parts)}]}}
    directive = {"type": "Alexa.Presentation.APLA.RenderDocument", "document": clip}
    answer = {
        "heard": "",
        "request": {},
        "response": {"version": "1.0", "response": {"directives": [directive], "shouldEndSession": True}},
        **NOTHING_BESIDES,
        "stored": {},
    }
    page.route("**/try/turn", lambda route: route.fulfill(json=answer))


def hold(seconds: int, *cues: int) -> dict[str, Any]:
    """A part that lasts so many seconds, with cues at these."""
    return {
        "type": "Mixer",
        "items": [{"type": "Silence", "duration": 1000 * seconds}, *(cue(1000 * at, f"Cue {at}.") for at in cues)],
    }


def started(page: Page) -> list[float]:
    """Seconds on the audio clock at which something was started, from the first one on."""
    when = sorted(each["when"] for each in page.evaluate("started"))
    return [each - when[0] for each in when]


@pytest.mark.measured  # a busy neighbour makes it late
def test_every_cue_of_a_two_minute_clip_is_put_on_the_audio_clock_at_its_second(page: Page) -> None:
    seconds = range(0, 120, 5)
    answer_with(page, hold(120, *seconds))
    say(page, "hello")
    page.wait_for_function("count => started.length >= count", arg=len(seconds))
    late = [at - due for at, due in zip(started(page), seconds, strict=True)]
    assert max(map(abs, late)) <= TOLERANCE, late


@pytest.mark.measured  # a busy neighbour makes it late
def test_parts_of_a_clip_follow_each_other_to_the_sample(page: Page) -> None:
    answer_with(page, hold(1, 0), hold(2, 0, 1), hold(1, 0))
    say(page, "hello")
    state(page, "ended")
    expected = [0.0, 1.0, 2.0, 3.0]
    late = [at - due for at, due in zip(started(page), expected, strict=True)]
    assert max(map(abs, late)) <= TOLERANCE, late


def test_an_answer_is_spoken_by_the_best_voice_each_text_once(page: Page, voices: list[Beeps]) -> None:
    say(page, "do bananas help")  # no other test asks that: what was spoken once is kept
    page.wait_for_function("() => started.length > 1")
    said = [text for text, _ in voices[0].spoken]
    assert len(said) == len(set(said)) > 1
    assert not any(whispered for _, whispered in voices[0].spoken)
    assert voices[1].spoken == []
    expect(page.locator("#sound-button")).to_have_text("Sound on")


def test_at_night_it_is_whispered_and_quieter(page: Page, voices: list[Beeps]) -> None:
    choose(page, "hour", "2")
    say(page, "why do i get night cramps")
    page.wait_for_function("() => started.length > 0")
    assert all(whispered for _, whispered in voices[0].spoken)
    assert 0 < page.evaluate("gains.at(-1).gain.value") < 0.5


def test_a_muted_page_is_heard_by_nobody_and_goes_on(page: Page) -> None:
    page.click("#sound-button")
    expect(page.locator("#sound-button")).to_have_text("Sound off")
    assert page.locator("#caption").get_attribute("aria-live") == "polite"
    say(page, "help")
    page.wait_for_function("() => started.length > 0")
    assert page.evaluate("gains[0].gain.value") == 0
    page.click("#sound-button")
    assert page.evaluate("gains[0].gain.value") == 1


def test_another_voice_is_chosen_and_heard(page: Page, voices: list[Beeps]) -> None:
    page.click("#place-button")
    options = page.locator("[name=voice] option").all_inner_texts()
    assert options == ["good", "plain"]
    page.select_option("[name=voice]", "plain")
    page.click("#hear")
    page.wait_for_function("() => started.length > 0")
    assert voices[1].spoken
    assert voices[0].spoken == []


def test_a_good_voice_of_the_browser_comes_before_a_plain_one_and_after_a_neural_one(open_page: OpenPage) -> None:
    page = open_page(SLOW_VOICE)
    assert page.locator("[name=voice] option").all_inner_texts() == ["good", "Slow (your browser)", "plain"]


def test_an_interruption_silences_what_was_to_come(page: Page) -> None:
    answer_with(page, hold(60, *range(0, 60, 5)))
    say(page, "hello")
    page.wait_for_function("() => started.length >= 12")
    stops = "AudioBufferSourceNode.prototype.stop"
    page.evaluate(
        f"() => {{ window.stopped = 0; const stop = {stops}; {stops} = function (at) {{ stopped += 1; stop.call(this, at); }}; }}"
    )
    page.keyboard.press("Escape")
    page.wait_for_function("() => stopped >= 11")


@pytest.mark.measured  # a busy neighbour makes it late
@pytest.mark.parametrize(("beat", "expected"), [("tick", [1, 2, 3, 4, 6, 7, 8, 9]), ("bell", [0, 10])])
def test_a_hold_ticks_between_its_words_or_rings_at_its_ends(page: Page, beat: str, expected: list[int]) -> None:
    page.click("#place-button")
    page.select_option("[name=beat]", beat)
    answer_with(page, hold(1, 0), hold(10, 0, 5), {"type": "Silence", "duration": 10})
    say(page, "hello")
    page.wait_for_function("count => ticks.length >= count", arg=len(expected))
    begins = page.evaluate("started[1].when")
    late = [at - begins - due for at, due in zip(page.evaluate("ticks"), expected, strict=True)]
    assert max(map(abs, late)) <= TOLERANCE, late


def test_a_voice_that_breaks_leaves_the_words_to_read(browser: Browser, hearing: Hearing) -> None:
    with serving(create_try_it(hearing, voices=[Beeps("broken", silent=True)])) as served:
        context = browser.new_context()
        opened = context.new_page()
        opened.goto(served)
        opened.wait_for_selector("html[data-ready]")
        say(opened, "help")
        expect(opened.locator("#log .coach")).not_to_have_count(0)
        hurry(opened, until="html[data-state=listening]")
        state(opened, "listening")
        assert json.loads(opened.locator("#response").text_content() or "")["version"]
        context.close()
