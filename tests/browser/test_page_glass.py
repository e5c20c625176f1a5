"""The chosen screen drawn by Amazon's own renderer, on the page: by its clock, touched, and asking nobody else."""

import json
from typing import Any

import pytest
from playwright.sync_api import FrameLocator, Page, expect

from skill.web.try_it.renderer import RENDERER
from tests.browser.conftest import OpenPage, choose, hurry, say, state
from tests.browser.short_clip import answer_with_a_short_clip, goes_on_by_itself

pytestmark = pytest.mark.skipif(not RENDERER.is_file(), reason="Amazon's renderer is not installed: make viewhost")


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    """The page with a hub beside the bed."""
    opened = open_page()
    choose(opened, "hour", "12")
    choose(opened, "screen", "hub-landscape")
    hurry(opened)
    return opened


def glass(page: Page) -> FrameLocator:
    return page.frame_locator("#screen iframe")


def request_of(page: Page) -> dict[str, Any]:
    shown: dict[str, Any] = json.loads(page.locator("#request").text_content() or "")["request"]
    return shown


def test_the_renderer_is_fetched_by_a_screen_alone(open_page: OpenPage) -> None:
    page = open_page()
    hurry(page)
    say(page, "why do i get night cramps")
    state(page, "listening")
    assert page.locator("iframe").count() == 0
    choose(page, "screen", "tv")
    say(page, "why do i get night cramps")
    expect(glass(page).get_by_text("Nobody knows exactly why")).to_be_visible()


def test_its_count_is_the_pages_own(page: Page) -> None:
    say(page, "guide me through a calf stretch")
    page.wait_for_selector("[data-phase=hold]")
    hurry(page, 1)
    page.wait_for_timeout(500)
    for _ in range(3):
        shown = page.evaluate(
            """() => {
              const text = document.querySelector("#screen iframe").contentDocument.getElementById("glass").innerText;
              return [Number(document.querySelector("#number").textContent), ...text.match(/^\\d+$/gm).map(Number)];
            }"""
        )
        own, drawn = shown
        assert abs(own - drawn) <= 1, "between two looks a second may pass"
        page.wait_for_timeout(400)


def test_an_interrupted_count_stands(page: Page) -> None:
    say(page, "guide me through a calf stretch")
    page.wait_for_selector("[data-phase=hold]")
    hurry(page, 1)
    page.press("#say", "Escape")
    state(page, "listening")
    number = glass(page).get_by_text("", exact=False).locator("visible=true")
    before = number.all_inner_texts()
    page.wait_for_timeout(1_300)
    assert number.all_inner_texts() == before


def test_a_touch_on_it_is_answered_as_words_are(page: Page) -> None:
    say(page, "guide me through a calf stretch")
    page.wait_for_selector("[data-phase=hold]")
    hurry(page, 1)
    glass(page).get_by_text("Pause", exact=True).click(delay=120)
    expect(page.locator("#log")).to_contain_text("Paused.")
    assert request_of(page)["arguments"] == ["control.pause"]
    expect(glass(page).get_by_text("Go on", exact=True)).to_be_visible()


def test_it_asks_for_the_next_clip_when_this_one_is_over(page: Page) -> None:
    turns = answer_with_a_short_clip(page)
    say(page, "hello")
    goes_on_by_itself(page, turns)


def test_it_shows_nothing_any_more_once_the_session_is_over(page: Page) -> None:
    say(page, "why do i get night cramps")
    expect(glass(page).get_by_text("Nobody knows exactly why")).to_be_visible()
    say(page, "stop")
    state(page, "ended")
    expect(page.locator("#screen iframe")).to_be_hidden()
    expect(page.locator("#clock")).to_be_visible()
