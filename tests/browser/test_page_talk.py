"""Talking to the page: what is said is what Alexa would get, and the microphone opens and closes as it says."""

import json
from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.conftest import HOLD, LISTENING, SLOW_VOICE, OpenPage, choose, hurry, say, state


def request_of(page: Page) -> dict[str, Any]:
    shown: dict[str, Any] = json.loads(page.locator("#request").text_content() or "")
    return shown


def response_of(page: Page) -> dict[str, Any]:
    shown: dict[str, Any] = json.loads(page.locator("#response").text_content() or "")
    return shown


def said(page: Page) -> str:
    return page.locator("#log").inner_text()


def test_a_question_is_answered_in_captions_and_the_microphone_opens(page: Page) -> None:
    hurry(page, until=LISTENING)
    say(page, "why do i get night cramps")
    state(page, "listening")
    speech = response_of(page)["response"]["outputSpeech"]["ssml"]
    assert "three in four" in speech
    assert "three in four" in said(page)
    assert page.locator("#caption").inner_text() in speech
    assert request_of(page)["request"]["type"] == "IntentRequest"


def test_a_tapped_suggestion_is_said(page: Page) -> None:
    hurry(page, until=HOLD)
    page.get_by_role("button", name="I've got a cramp").click()
    page.wait_for_selector(HOLD)
    assert request_of(page)["request"]["intent"]["name"] == "CrampNowIntent"
    expect(page.locator("#chips")).to_contain_text("It's in my foot")


def test_pressing_the_speaker_opens_the_skill(page: Page) -> None:
    hurry(page, until=LISTENING)
    page.click("#speaker")
    state(page, "listening")
    assert request_of(page)["request"]["type"] == "LaunchRequest"


def test_a_hold_is_interrupted_paused_and_resumed(page: Page) -> None:
    hurry(page, until=HOLD)
    say(page, "guide me through a calf stretch")
    page.wait_for_selector(HOLD)
    page.wait_for_function("() => Number(document.getElementById('number').textContent) < 19")
    page.focus("#say")
    page.keyboard.type("p")
    state(page, "listening")
    assert page.locator("#screen").get_attribute("data-phase") == "idle"
    page.keyboard.type("ause")
    page.keyboard.press("Enter")
    expect(page.locator("#log")).to_contain_text("Paused.")
    assert response_of(page)["sessionAttributes"]["place"]["id"] == "control.pause"
    hurry(page, until=HOLD)
    page.get_by_role("button", name="Resume").click()
    page.wait_for_selector(HOLD)
    coached = response_of(page)["sessionAttributes"]["place"]["coached"]
    assert coached["plan"] == "stretch.calf-wall"
    assert coached["seconds_left"] >= 10


def test_pressing_the_speaker_or_escape_interrupts(page: Page) -> None:
    say(page, "why do i get night cramps")
    state(page, "speaking")
    page.click("#speaker")
    state(page, "listening")
    say(page, "why do i get night cramps")
    state(page, "speaking")
    page.keyboard.press("Escape")
    state(page, "listening")


def test_two_silences_end_the_session_and_the_skill_is_told(page: Page) -> None:
    hurry(page)
    say(page, "why do i get night cramps")
    state(page, "ended")
    assert request_of(page)["request"]["type"] == "SessionEndedRequest"
    assert request_of(page)["request"]["reason"] == "EXCEEDED_MAX_REPROMPTS"
    hurry(page, 1)
    say(page, "why do i get night cramps")
    state(page, "speaking")
    assert request_of(page)["session"]["new"] is True


def test_a_silence_in_a_cramp_plays_the_clip_of_the_reprompt(page: Page) -> None:
    hurry(page, until=LISTENING)
    say(page, "i've got a cramp")
    state(page, "listening")
    hurry(page, until=HOLD)
    page.wait_for_selector(HOLD)
    assert "Stay in it." in said(page)
    assert request_of(page)["request"]["intent"]["name"] == "CrampNowIntent"


def test_stop_ends_the_session_at_once(page: Page) -> None:
    say(page, "guide me through a calf stretch")
    state(page, "speaking")
    say(page, "stop")
    state(page, "ended")
    assert response_of(page)["response"]["shouldEndSession"] is True


def test_the_words_of_an_apl_document_are_shown_on_the_screen(page: Page) -> None:
    choose(page, "screen", "tv")
    say(page, "why do i get night cramps")
    expect(page.locator("#screen-title")).to_have_text("Why cramps come at night")
    expect(page.locator("#screen-step")).to_contain_text("Probably tired muscles")


def test_what_the_page_cannot_play_is_told_to_the_developer(page: Page) -> None:
    item = {"type": "Mixer", "items": [{"type": "Audio", "source": "soundbank://a", "filter": [{"type": "FadeIn"}]}]}
    clip = {"type": "APLA", "mainTemplate": {"items": [item, {"type": "Silence", "duration": 10}]}}
    _answer_with(page, [{"type": "Alexa.Presentation.APLA.RenderDocument", "document": clip}])
    page.click("#drawer-button")
    say(page, "hello")
    expect(page.locator("#timeline-note")).to_have_text("This page does not play: Audio, filter FadeIn.")


def test_without_a_word_on_the_session_a_speaker_ends_it_and_a_screen_keeps_it_a_while(page: Page) -> None:
    _answer_with(page, [])
    hurry(page)
    say(page, "hello")
    state(page, "ended")
    choose(page, "screen", "tv")
    hurry(page, until="html[data-state=waiting]")
    say(page, "hello")
    state(page, "waiting")
    assert page.locator("#speaker").get_attribute("aria-label") == "Open Cramp Coach"
    hurry(page)
    state(page, "ended")


def _answer_with(page: Page, directives: list[dict[str, Any]]) -> None:
    """Let the skill answer "Hello." with directives, and say nothing on the session."""
    body = {"outputSpeech": {"type": "PlainText", "text": "Hello."}, "directives": directives}
    answer: dict[str, Any] = {
        "heard": "AMAZON.HelpIntent",
        "request": {},
        "response": {"version": "1.0", "response": body},
        "chips": [],
        "coaching": None,
        "stored": {},
    }
    page.route("**/try/turn", lambda route: route.fulfill(json=answer))


def test_at_night_it_whispers_quietly(open_page: OpenPage) -> None:
    page = open_page(SLOW_VOICE)
    choose(page, "hour", "2")
    say(page, "why do i get night cramps")
    page.wait_for_selector("#caption.whispered")
    assert page.evaluate("spoken[0].volume") < 0.5


def test_a_returning_listener_resumes_and_is_forgotten_when_asked(page: Page) -> None:
    page.click("#drawer-button")
    choose(page, "listener", "returning")
    expect(page.locator("#stored")).to_contain_text("stretch.calf-wall")
    say(page, "resume")
    expect(page.locator("#log")).to_contain_text("Going on with the wall calf stretch")
    page.click("#forget")
    expect(page.locator("#stored")).to_have_text("nothing")


def test_a_screen_is_told_to_the_skill_and_drawn(page: Page) -> None:
    choose(page, "screen", "small-round")
    hurry(page, until=HOLD)
    say(page, "guide me through a calf stretch")
    page.wait_for_selector("[data-screen=small-round][data-phase=hold]")
    expect(page.locator("#screen-title")).to_have_text("Wall calf stretch")
    expect(page.locator("#screen-side")).to_have_text("left leg · hold · 1 of 2")
    expect(page.locator("#screen-next")).to_have_text("Next: right leg")
    context = request_of(page)["context"]
    assert context["Viewport"]["shape"] == "ROUND"
    assert "Alexa.Presentation.APL" in context["System"]["device"]["supportedInterfaces"]


def test_a_card_is_shown(page: Page) -> None:
    page.click("#drawer-button")
    say(page, "guide me through a calf stretch")
    expect(page.locator("#card h3")).to_have_text("Wall calf stretch")


def test_a_server_that_went_away_is_told_in_words(page: Page) -> None:
    page.evaluate("() => { window.fetch = () => Promise.reject(new TypeError()); }")
    say(page, "hello")
    expect(page.locator("#caption")).to_have_text("The page's server does not answer. Is it still running?")
    state(page, "ended")
