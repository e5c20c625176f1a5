"""Talking to the page: what is said is what Alexa would get, all that is said stays to be read,
and each answer tells why.
"""

import json
import shlex
import subprocess
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.conftest import (
    FASTEST,
    HOLD,
    LISTENING,
    SLOW_VOICE,
    OpenPage,
    choose,
    frames_pass,
    hurry,
    say,
    state,
)
from tests.browser.short_clip import NOTHING_BESIDES

CLIPBOARD = """
window.copied = [];
Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => { copied.push(text); } } });
"""
"""A clipboard that the test can read."""


def request_of(page: Page) -> dict[str, Any]:
    shown: dict[str, Any] = json.loads(page.locator("#request").text_content() or "")
    return shown


def response_of(page: Page) -> dict[str, Any]:
    shown: dict[str, Any] = json.loads(page.locator("#response").text_content() or "")
    return shown


def said(page: Page) -> str:
    return page.locator("#log").inner_text()


def test_a_question_is_answered_large_and_in_bubbles_and_the_microphone_opens(page: Page) -> None:
    hurry(page, until=LISTENING)
    say(page, "why do i get night cramps")
    state(page, "listening")
    speech = response_of(page)["response"]["outputSpeech"]["ssml"]
    assert page.locator("#verdict").inner_text() in speech
    assert page.locator("#question").inner_text() in speech
    assert [bubble in speech or bubble == "why do i get night cramps" for bubble in bubbles(page)] == [True, True, True]
    assert request_of(page)["request"]["type"] == "IntentRequest"


def bubbles(page: Page) -> list[str]:
    return page.locator("#log .bubble > p").all_inner_texts()


def test_an_answer_shows_its_sources_how_sure_and_when_it_was_checked(page: Page) -> None:
    say(page, "which kind of magnesium should i take")
    expect(page.locator("#asked")).to_have_text("which kind of magnesium should i take")
    expect(page.locator("#source .badge")).to_have_text("fair evidence")
    expect(page.locator("#source")).to_contain_text("checked")
    links = [link.get_attribute("href") for link in page.locator("#source a").all()]
    assert links
    assert all(link and link.startswith("http") for link in links)
    expect(page.locator("#log .bubble .source")).to_contain_text("JAMA")


def test_a_reply_without_a_source_shows_none(page: Page) -> None:
    say(page, "help")
    expect(page.locator("#verdict")).not_to_be_empty()
    expect(page.locator("#source")).to_be_empty()
    expect(page.locator("#log .source")).to_have_count(0)


def test_the_open_question_has_its_answers_as_buttons(page: Page) -> None:
    hurry(page, until=LISTENING)
    say(page, "which kind of magnesium should i take")
    state(page, "listening")
    page.get_by_role("group", name="Answers").get_by_role("button", name="Yes, tell me").click()
    expect(page.locator("#log .me")).to_have_text(["which kind of magnesium should i take", "yes"])
    expect(page.locator("#log .why")).to_have_count(2)
    assert response_of(page)["sessionAttributes"]["place"]["about"] == "magnesium-potassium/magnesium-how-much"


def test_tapping_a_bubble_tells_why_it_was_answered(page: Page) -> None:
    say(page, "which kind of magnesium should i take")
    expect(page.locator("#log .coach")).not_to_have_count(0)
    page.locator("#log .coach").first.click()
    why = page.locator("#log .why table")
    expect(why).to_contain_text("AskTopicIntent")
    expect(why.locator(".chosen")).to_contain_text("magnesium-potassium/magnesium-form")
    scores = why.get_by_role("row", name="Runner-up").all_inner_texts()
    assert len(scores) == 3
    page.locator("#log .why summary", has_text="Request").click()
    assert json.loads(page.locator("#log .why pre").first.inner_text()) == request_of(page)


def test_a_turn_copied_as_curl_gets_the_same_answer(open_page: OpenPage) -> None:
    page = open_page(CLIPBOARD)
    say(page, "which kind of magnesium should i take")
    page.locator("#log .why > summary").click()
    page.get_by_role("button", name="Copy as curl").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    command = shlex.split(page.evaluate("copied[0]"))
    ran = subprocess.run(command, capture_output=True, check=True, timeout=20)  # noqa: S603  # our own page's command
    assert (
        json.loads(ran.stdout)["response"]["response"]["outputSpeech"] == response_of(page)["response"]["outputSpeech"]
    )


def test_a_conversation_is_saved_and_replayed(page: Page, tmp_path: Path) -> None:
    for words in ("which kind of magnesium should i take", "yes"):
        with page.expect_response("**/try/turn"):
            say(page, words)
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save").click()
    file = tmp_path / "saved.json"
    saved.value.save_as(file)
    kept = json.loads(file.read_text())
    assert [turn["text"] for turn in kept["turns"]] == ["which kind of magnesium should i take", "yes"]
    page.reload()
    page.wait_for_selector("html[data-ready]")
    page.set_input_files("#replay-file", file)
    expect(page.locator("#log .me")).to_have_text(["which kind of magnesium should i take", "yes"])
    expect(page.locator("#log .why")).to_have_count(2)
    assert response_of(page)["sessionAttributes"]["place"]["about"] == "magnesium-potassium/magnesium-how-much"


def test_a_file_that_is_no_conversation_is_told_so(page: Page, tmp_path: Path) -> None:
    file = tmp_path / "other.json"
    file.write_text("[1]")
    page.set_input_files("#replay-file", file)
    expect(page.locator("#log .note")).to_contain_text("no saved conversation")


def test_a_link_says_the_same_things_again(open_page: OpenPage) -> None:
    page = open_page(CLIPBOARD)
    choose(page, "hour", "12")
    say(page, "which kind of magnesium should i take")
    page.get_by_role("button", name="Copy link").click()
    page.goto(page.evaluate("copied[0]"))
    expect(page.locator("#log .me")).to_have_text(["which kind of magnesium should i take"])
    expect(page.locator("#verdict")).not_to_be_empty()
    expect(page.locator("#time")).to_contain_text("12:")


def test_a_tapped_card_is_said(page: Page) -> None:
    hurry(page, until=HOLD)
    page.get_by_role("button", name="I have a cramp now").click()
    page.wait_for_selector(HOLD)
    assert request_of(page)["request"]["type"] == "IntentRequest"
    assert response_of(page)["sessionAttributes"]["place"]["id"] == "relief.now"
    expect(page.locator("#log .me")).to_have_text(["I've got a cramp"])
    expect(page.locator("#chips")).to_contain_text("It's in my foot")


def test_it_can_be_opened_without_a_question(page: Page) -> None:
    hurry(page, until=LISTENING)
    page.click("#open")
    state(page, "listening")
    assert request_of(page)["request"]["type"] == "LaunchRequest"
    expect(page.get_by_role("button", name="Yes, help me now")).to_be_visible()


def in_a_hold(page: Page) -> int:
    """Get some seconds into a hold; gives the count that is seen."""
    hurry(page, until=HOLD)
    say(page, "guide me through a calf stretch")
    page.wait_for_selector(HOLD)
    page.wait_for_function("() => Number(document.getElementById('number').textContent) < 19")
    return int(page.locator("#number").inner_text())


def test_typing_pauses_a_hold_keeps_its_count_and_resume_goes_on_there(page: Page) -> None:
    in_a_hold(page)
    page.focus("#say")
    page.keyboard.type("p")
    page.wait_for_selector("#stage[data-phase=paused]")
    shown = int(page.locator("#number").inner_text())
    hurry(page)
    frames_pass(page, 12)  # in which a running count would be over
    assert int(page.locator("#number").inner_text()) == shown
    hurry(page, 1)
    expect(page.get_by_role("button", name="Resume")).to_be_visible()
    assert response_of(page)["sessionAttributes"]["place"]["id"] == "control.pause"
    page.fill("#say", "")
    page.get_by_role("button", name="Resume").click()
    expect(page.locator("#response")).to_contain_text("control.resume")
    coached = response_of(page)["sessionAttributes"]["place"]["coached"]
    assert coached["plan"] == "stretch.calf-wall"
    assert abs(coached["seconds_left"] - shown) <= 1


def test_escape_pauses_a_hold_too(page: Page) -> None:
    in_a_hold(page)
    page.keyboard.press("Escape")
    page.wait_for_selector("#stage[data-phase=paused]")
    state(page, "paused")
    expect(page.locator("#number")).not_to_be_empty()
    expect(page.get_by_role("button", name="Resume")).to_be_visible()
    assert page.locator("#stage").get_attribute("data-view") == "stretch"


def test_a_pause_outlasts_its_session(page: Page) -> None:
    in_a_hold(page)
    page.keyboard.press("Escape")
    page.wait_for_selector("#stage[data-phase=paused]")
    shown = page.locator("#number").inner_text()
    hurry(page)
    expect(page.locator("#request")).to_contain_text("SessionEndedRequest")
    frames_pass(page, 12)
    assert page.locator("#number").inner_text() == shown
    expect(page.get_by_role("button", name="Resume")).to_be_visible()


def test_a_side_question_in_a_pause_is_answered_and_the_stretch_can_go_on(page: Page) -> None:
    in_a_hold(page)
    page.focus("#say")
    page.keyboard.type("how many repetitions")
    page.wait_for_selector("#stage[data-phase=paused]")
    page.fill("#say", "")
    with page.expect_response("**/try/turn"):
        say(page, "why do i get night cramps")
    page.wait_for_selector("#stage[data-view=answer]")
    with page.expect_response("**/try/turn"):
        say(page, "resume")
    page.wait_for_selector("#stage[data-view=stretch]")


def test_escape_interrupts_an_answer(page: Page) -> None:
    say(page, "why do i get night cramps")
    state(page, "speaking")
    page.keyboard.press("Escape")
    state(page, "listening")


def test_two_silences_end_the_session_the_skill_is_told_and_the_answer_stays(page: Page) -> None:
    page.click("#drawer-button")
    page.select_option("#speed", str(FASTEST))  # by hand, as a developer does
    page.click("#drawer-button")
    say(page, "why do i get night cramps")
    state(page, "silent")
    assert request_of(page)["request"]["type"] == "SessionEndedRequest"
    assert request_of(page)["request"]["reason"] == "EXCEEDED_MAX_REPROMPTS"
    expect(page.locator("#verdict")).to_be_visible()
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
    assert response_of(page)["sessionAttributes"]["place"]["id"] == "relief.now"
    expect(page.locator("#log .me")).to_have_count(1)  # the skill was asked nothing more


def test_stop_ends_the_session_at_once_and_the_first_view_is_back(page: Page) -> None:
    say(page, "guide me through a calf stretch")
    state(page, "speaking")
    say(page, "stop")
    state(page, "ended")
    assert response_of(page)["response"]["shouldEndSession"] is True
    expect(page.get_by_role("button", name="I have a cramp now")).to_be_visible()


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
    hurry(page)
    state(page, "ended")


def _answer_with(page: Page, directives: list[dict[str, Any]]) -> None:
    """Let the skill answer "Hello." with directives, and say nothing on the session."""
    body = {"outputSpeech": {"type": "PlainText", "text": "Hello."}, "directives": directives}
    answer: dict[str, Any] = {
        "heard": "AMAZON.HelpIntent",
        "request": {},
        "response": {"version": "1.0", "response": body},
        **NOTHING_BESIDES,
        "stored": {},
    }
    page.route("**/try/turn", lambda route: route.fulfill(json=answer))


def test_at_night_it_whispers_quietly(open_page: OpenPage) -> None:
    page = open_page(SLOW_VOICE, at={"hour": "2"})
    say(page, "why do i get night cramps")
    page.wait_for_selector("#caption.whispered", state="attached")
    assert page.evaluate("spoken[0].volume") < 0.5


def test_a_returning_listener_resumes_and_is_forgotten_when_asked(page: Page) -> None:
    page.click("#drawer-button")
    choose(page, "listener", "returning")
    expect(page.locator("#stored")).to_contain_text("stretch.calf-wall")
    say(page, "resume")
    expect(page.locator("#log")).to_contain_text("Going on with the wall calf stretch")
    page.click("#place-button")
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
    expect(page.locator("#log .note")).to_have_text("The page's server does not answer. Is it still running?")
    state(page, "ended")
