"""The page's microphone: it opens and closes as a speaker's would, cuts nobody off,
and records where the browser has no ears.
"""

import wave
from array import array
from collections.abc import Callable, Iterator
from io import BytesIO

import pytest
from playwright.sync_api import Page, expect

from skill.simulator.nlu import Hearing
from skill.simulator.speech_recogniser import RECORDING_RATE
from skill.web.try_it.page import create_try_it
from skill.web.try_it.page_request import LONGEST_RECORDING
from tests.browser.conftest import EAR, LISTENING, OpenPage, Pages, hurry, say, serving, state

NO_EAR = "window.SpeechRecognition = window.webkitSpeechRecognition = undefined;"
SILENT_MICROPHONE = """
navigator.mediaDevices.getUserMedia = async () => {
  window.context = new AudioContext();
  return context.createMediaStreamDestination().stream;
};
"""
ONE_SECOND_OF_SOUND = """
navigator.mediaDevices.getUserMedia = async () => {
  window.context = new AudioContext();
  const [voice, ends] = [context.createOscillator(), context.createMediaStreamDestination()];
  voice.connect(ends);
  voice.start(context.currentTime + 0.5);
  voice.stop(context.currentTime + 1.5);
  return ends.stream;
};
"""
"""A microphone that hears a tone for a second, and then nothing."""


SPEAKS_SLOWLY = """async (parts) => {
  for (const words of parts) {
    await new Promise((done) => setTimeout(done, 600));
    ears.at(-1).onresult({ results: [[{ transcript: words }]] });
  }
}"""
"""At four times the speed a part every 2.4 seconds: 9.6 in all, more than the eight that a silence has,
and less than that each."""


def asked_aloud(open_page: OpenPage) -> Page:
    """A page that has answered, and was then asked to listen."""
    page = open_page(EAR, at={"hour": "12"})
    hurry(page, until=LISTENING)
    say(page, "why do i get night cramps")
    state(page, "listening")
    page.click("#talk-button")
    page.wait_for_function("() => ears.length === 1")
    return page


def test_speaking_interrupts_and_the_microphone_opens_again_after_the_answer(open_page: OpenPage) -> None:
    page = open_page(EAR, at={"hour": "12"})
    say(page, "why do i get night cramps")
    state(page, "speaking")
    page.click("#talk-button")
    state(page, "listening")
    page.evaluate("ears.at(-1).hears('guide me through a calf stretch')")
    expect(page.locator("#log .me").last).to_have_text("guide me through a calf stretch")
    state(page, "speaking")
    hurry(page, until=LISTENING)
    page.wait_for_function("() => ears.length === 2")
    state(page, "listening")


def test_a_silence_opens_the_microphone_again_after_the_reprompt(open_page: OpenPage) -> None:
    page = asked_aloud(open_page)
    hurry(page, until="html[data-state=speaking]")
    state(page, "speaking")
    hurry(page, until=LISTENING)
    page.wait_for_function("() => ears.length === 2")
    state(page, "listening")


def test_who_has_begun_to_speak_is_not_cut_off(open_page: OpenPage) -> None:
    page = asked_aloud(open_page)
    hurry(page, 4)
    page.evaluate(SPEAKS_SLOWLY, ["guide", "guide me", "guide me through a", "guide me through a calf stretch"])
    assert page.locator("html").get_attribute("data-state") == "listening"
    page.evaluate("ears.at(-1).onend()")
    expect(page.locator("#log")).to_contain_text("guide me through a calf stretch")


def test_a_microphone_that_is_not_to_be_had_is_told_in_words(open_page: OpenPage) -> None:
    page = open_page(EAR)
    page.click("#talk-button")
    page.evaluate("ears.at(-1).onerror({ error: 'not-allowed' })")
    expect(page.locator("#log .note")).to_contain_text("Typing works.")


class Heard:
    """Stands in for the recogniser of this computer: keeps recordings, and hears the same in each."""

    def __init__(self) -> None:
        self.recordings: list[bytes] = []

    def hear(self, recording: bytes) -> str:
        """Give a wish."""
        self.recordings.append(recording)
        return "Guide me through a calf stretch."


@pytest.fixture(scope="module")
def heard() -> Heard:
    return Heard()


@pytest.fixture(scope="module")
def address_with_recogniser(hearing: Hearing, heard: Heard) -> Iterator[str]:
    with serving(create_try_it(hearing, voices=(), recogniser=heard)) as served:
        yield served


@pytest.fixture
def recording_page(pages: Pages, address_with_recogniser: str, heard: Heard) -> Iterator[Callable[[str], Page]]:
    """Open the page of a server that has a recogniser, at noon; ``script`` runs before it."""
    heard.recordings.clear()

    def open_it(script: str) -> Page:
        page = pages.open(address_with_recogniser, script, {"permissions": ["microphone"]})
        page.goto(f"{address_with_recogniser}?hour=12")
        page.wait_for_selector("html[data-ready]")
        return page

    yield open_it
    assert pages.end_test() == []


def loudest(recording: bytes) -> tuple[int, float]:
    """Give the highest sample of a WAV file of 16 kHz, and its seconds."""
    with wave.open(BytesIO(recording)) as sound:
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, RECORDING_RATE)
        samples = array("h", sound.readframes(sound.getnframes()))
    return max(map(abs, samples)), len(samples) / RECORDING_RATE


def test_without_speech_recognition_of_its_own_the_browser_records_for_this_computer(
    recording_page: Callable[[str], Page], heard: Heard
) -> None:
    page = recording_page(NO_EAR)
    expect(page.locator("#microphone-note")).to_contain_text("nothing is sent anywhere")
    page.click("#talk-button")
    expect(page.locator("#talk-button")).to_have_text("Done")
    page.wait_for_timeout(2_500)  # Chromium's own stand-in for a microphone beeps once a second
    if page.locator("#talk-button").text_content() == "Done":
        page.click("#talk-button")
    expect(page.locator("#log .me").last).to_have_text("Guide me through a calf stretch.")
    state(page, "speaking")
    assert loudest(heard.recordings[-1])[0] > 1_000


def test_a_silence_ends_the_sentence(recording_page: Callable[[str], Page], heard: Heard) -> None:
    page = recording_page(NO_EAR + ONE_SECOND_OF_SOUND)
    page.click("#talk-button")
    expect(page.locator("#log .me").last).to_have_text("Guide me through a calf stretch.")
    highest, seconds = loudest(heard.recordings[-1])
    assert highest > 1_000
    assert 1.0 < seconds < LONGEST_RECORDING - 5
    expect(page.locator("#talk-button")).to_have_text("Talk")


def test_where_nobody_speaks_nothing_is_sent(recording_page: Callable[[str], Page], heard: Heard) -> None:
    page = recording_page(NO_EAR + SILENT_MICROPHONE)
    page.click("#talk-button")
    expect(page.locator("#talk-button")).to_have_text("Done")
    expect(page.locator("#talk-button")).to_have_text("Talk")
    assert heard.recordings == []
    expect(page.locator("#log .me")).to_have_count(0)


def test_speech_recognition_with_nothing_behind_it_gives_way(
    recording_page: Callable[[str], Page], heard: Heard
) -> None:
    page = recording_page(EAR + ONE_SECOND_OF_SOUND)
    expect(page.locator("#microphone-note")).to_contain_text("Your browser's own")
    page.click("#talk-button")
    page.evaluate("ears.at(-1).onerror({ error: 'network' })")
    expect(page.locator("#log .me").last).to_have_text("Guide me through a calf stretch.")
    expect(page.locator("#microphone-note")).to_contain_text("nothing is sent anywhere")
    assert len(heard.recordings) == 1


def test_without_any_microphone_the_page_says_what_adds_one(open_page: OpenPage) -> None:
    page = open_page(NO_EAR)
    expect(page.locator("#talk-button")).to_be_disabled()
    page.click("#place-button")
    expect(page.locator("#microphone-note")).to_contain_text("`make microphone` adds")
