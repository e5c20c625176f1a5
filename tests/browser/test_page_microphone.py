"""The page's microphone: it opens and closes as a speaker's would, and cuts nobody off."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import EAR, LISTENING, OpenPage, choose, hurry, say, state


def asked_aloud(open_page: OpenPage) -> Page:
    """A page that has answered, and was then asked to listen."""
    page = open_page(EAR)
    choose(page, "hour", "12")
    hurry(page, until=LISTENING)
    say(page, "why do i get night cramps")
    state(page, "listening")
    page.click("#talk-button")
    page.wait_for_function("() => ears.length === 1")
    return page


def test_speaking_interrupts_and_the_microphone_opens_again_after_the_answer(open_page: OpenPage) -> None:
    page = open_page(EAR)
    choose(page, "hour", "12")
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
    for part in ("guide me", "guide me through a calf stretch"):
        page.wait_for_timeout(1_300)  # more than five of the eight seconds
        page.evaluate("words => ears.at(-1).onresult({ results: [[{ transcript: words }]] })", part)
    assert page.locator("html").get_attribute("data-state") == "listening"
    page.evaluate("ears.at(-1).onend()")
    expect(page.locator("#log")).to_contain_text("guide me through a calf stretch")


def test_a_microphone_that_is_not_to_be_had_is_told_in_words(open_page: OpenPage) -> None:
    page = open_page(EAR)
    page.click("#talk-button")
    page.evaluate("ears.at(-1).onerror({ error: 'not-allowed' })")
    expect(page.locator("#log .note")).to_contain_text("Typing works.")
