"""The chosen screen drawn by Amazon's own renderer, on the page: by its clock, touched, and asking nobody else."""

import json
from typing import Any

import pytest
from playwright.sync_api import FrameLocator, Page, expect

from skill.web.try_it.renderer import RENDERER
from tests.browser.conftest import HOLD, LISTENING, OpenPage, choose, hurry, say, state
from tests.browser.short_clip import answer_with_a_short_clip, goes_on_by_itself

pytestmark = pytest.mark.skipif(not RENDERER.is_file(), reason="Amazon's renderer is not installed: make viewhost")

COUNTS = """() => {
  const drawn = document.querySelector("#screen iframe").contentDocument.getElementById("document").innerText;
  const count = drawn.match(/^\\d\\d$/m);
  return count && [Number(document.querySelector("#screen-number").textContent), Number(count[0])];
}"""
"""The number of the page's own view, and the one that the document shows, once it shows one."""

MOST_TABS = 20
"""Presses of the tab key within which the screen's first button is reached from the header."""


@pytest.fixture
def address(address_with_renderer: str) -> str:
    return address_with_renderer


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    """The page with a hub beside the bed."""
    return open_page(at={"hour": "12", "screen": "hub-landscape"})


def counts(page: Page) -> tuple[int, int]:
    own, drawn = page.wait_for_function(COUNTS).json_value()
    return own, drawn


def drawn_screen(page: Page) -> FrameLocator:
    return page.frame_locator("#screen iframe")


def request_of(page: Page) -> dict[str, Any]:
    shown: dict[str, Any] = json.loads(page.locator("#request").text_content() or "")["request"]
    return shown


def test_the_renderer_is_fetched_by_a_screen_alone(open_page: OpenPage) -> None:
    page = open_page()
    hurry(page, until=LISTENING)
    say(page, "why do i get night cramps")
    state(page, "listening")
    assert page.locator("iframe").count() == 0
    choose(page, "screen", "tv")
    say(page, "why do i get night cramps")
    expect(drawn_screen(page).get_by_text("Probably tired muscles")).to_be_visible()


def test_its_count_is_the_pages_own_and_stands_when_that_is_interrupted(page: Page) -> None:
    hurry(page, until=HOLD)
    say(page, "i've got a cramp in my calf")
    page.wait_for_selector(HOLD)
    page.wait_for_timeout(400)
    for _ in range(3):
        own, drawn = counts(page)
        assert abs(own - drawn) <= 1, "between two looks a second may pass"
        page.wait_for_timeout(400)
    page.press("#say", "Escape")
    state(page, "listening")
    _, before = counts(page)
    page.wait_for_timeout(1_300)
    assert counts(page)[1] == before


def test_a_touch_on_it_is_answered_as_words_are(page: Page) -> None:
    hurry(page, until=HOLD)
    say(page, "guide me through a calf stretch")
    page.wait_for_selector(HOLD)
    drawn_screen(page).get_by_text("Pause", exact=True).click(delay=120)
    expect(page.locator("#log")).to_contain_text("Paused.")
    assert request_of(page)["arguments"] == ["control.pause"]
    expect(drawn_screen(page).get_by_text("Go on", exact=True)).to_be_visible()


def test_keyboards_and_screen_readers_have_the_same_in_plain_html(page: Page) -> None:
    hurry(page, until=HOLD)
    say(page, "i've got a cramp in my calf")
    page.wait_for_selector("[data-drawn][data-phase=hold]")
    expect(page.get_by_role("img", name="Help with a cramp right now")).to_have_count(1)
    say(page, "guide me through a calf stretch")
    pause = page.locator("#screen-buttons button").first
    expect(pause).to_have_text("Pause")
    page.focus("#place-button")
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        if pause.evaluate("button => button === document.activeElement"):
            break
    expect(pause).to_be_focused()
    expect(page.locator("#screen-buttons")).to_have_css("opacity", "1")
    page.keyboard.press("Enter")
    expect(page.locator("#log")).to_contain_text("touches control.pause")


def test_it_asks_for_the_next_clip_when_this_one_is_over(page: Page) -> None:
    turns = answer_with_a_short_clip(page)
    hurry(page, 16)  # as fast as a document is drawn in time
    say(page, "hello")
    goes_on_by_itself(page, turns)


def test_it_shows_nothing_any_more_once_the_session_is_over(page: Page) -> None:
    say(page, "why do i get night cramps")
    expect(drawn_screen(page).get_by_text("Probably tired muscles")).to_be_visible()
    say(page, "stop")
    state(page, "ended")
    expect(page.locator("#screen iframe")).to_be_hidden()
    expect(page.locator("#clock")).to_be_visible()
