"""The figure on the page: drawn in every setting, moved as the coaching goes,
and what a simple screen offers to touch.
"""

import json
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import HOLD, LISTENING, OpenPage, hurry, say, state
from tests.browser.short_clip import NOTHING_BESIDES, answer_with_a_short_clip, goes_on_by_itself

SCREENS = ("small-round", "hub-landscape", "hub-portrait", "tv")
FIGURE = "#stage-figure path[class]"
LEFT, RIGHT = "#stage-figure g[transform*='scale(-1 1)']", "#stage-figure[aria-label$='right leg']"
POSE = "() => [...document.querySelectorAll('#stage-figure path[class]')].map((path) => path.getAttribute('transform'))"


@pytest.mark.parametrize("screen", SCREENS)
def test_a_stretch_is_drawn_beside_its_count(open_page: OpenPage, screen: str) -> None:
    page = beside_a(screen, open_page)
    hurry(page, until=HOLD)
    say(page, "i've got a cramp in my calf")
    page.wait_for_selector(HOLD)
    expect(page.get_by_role("img", name="Help with a cramp right now")).to_be_visible()
    view, figure, count = (
        page.locator(each).bounding_box() for each in (".simple-view", "#figure svg", ".simple-view .count svg")
    )
    assert view
    assert figure
    assert count
    for box in (figure, count):
        assert min(box["width"], box["height"]) >= 60
        assert box["x"] >= view["x"]
        assert box["x"] + box["width"] <= view["x"] + view["width"]
        assert box["y"] + box["height"] <= view["y"] + view["height"]


@pytest.mark.parametrize("screen", SCREENS)
def test_a_hold_fits_on_every_screen(open_page: OpenPage, screen: str) -> None:
    page = beside_a(screen, open_page)
    hurry(page, until=HOLD)
    say(page, "guide me through a calf stretch")
    page.wait_for_selector(HOLD)
    frame = page.locator(".simple-view").bounding_box()
    assert frame
    for part in (".title", ".count svg", ".side"):
        box = page.locator(f".simple-view {part}").bounding_box()
        assert box
        assert min(box["width"], box["height"]) > 10
        assert frame["x"] <= box["x"]
        assert frame["y"] <= box["y"]
        assert box["x"] + box["width"] <= frame["x"] + frame["width"]
        assert box["y"] + box["height"] <= frame["y"] + frame["height"]


def test_the_figure_moves_from_the_start_into_the_hold(page: Page) -> None:
    hurry(page, until=FIGURE)
    say(page, "i've got a cramp in my calf")
    page.wait_for_selector(FIGURE)
    start = page.evaluate(POSE)
    hurry(page, until=HOLD)
    page.wait_for_selector(HOLD)
    hold = another_pose(page, start)
    assert len(hold) == len(start) > 10
    another_pose(page, hold)  # in a hold it breathes


def another_pose(page: Page, before: list[str]) -> list[str]:
    """Wait until the figure is in another pose; gives it."""
    other = f"before => {{ const now = ({POSE})(); return String(now) !== String(before) && now; }}"
    pose: list[str] = page.wait_for_function(other, arg=before).json_value()
    return pose


def test_the_figure_turns_round_for_the_other_leg(page: Page) -> None:
    hurry(page, until=LEFT)
    say(page, "stretch my calf for ten seconds")
    page.wait_for_selector(LEFT)
    expect(page.get_by_role("img", name="Wall calf stretch, left leg")).to_be_visible()
    hurry(page, until=RIGHT)
    page.wait_for_selector(RIGHT)
    page.wait_for_selector("#stage-figure g:not([transform])")
    assert "Now the other leg." in page.locator("#log").inner_text()


def test_where_less_motion_is_wished_the_figure_stays_in_the_hold(open_page: OpenPage) -> None:
    page = open_page(at={"hour": "12"}, reduced_motion="reduce")
    hurry(page, until=FIGURE)
    say(page, "i've got a cramp in my calf")
    page.wait_for_selector(FIGURE)
    before = page.evaluate(POSE)
    hurry(page, until=HOLD)
    page.wait_for_selector(HOLD)
    assert page.evaluate(POSE) == before


def test_first_aid_is_drawn_too_and_gone_when_it_is_over(page: Page) -> None:
    hurry(page, until=HOLD)
    say(page, "i've got a cramp in my calf")
    page.wait_for_selector(HOLD)
    expect(page.locator("#stage-figure")).to_be_visible()
    say(page, "stop")
    state(page, "ended")
    expect(page.locator("#stage-figure")).to_be_hidden()


def test_a_simple_screen_is_touched_and_the_skill_answers(open_page: OpenPage) -> None:
    page = beside_a("hub-landscape", open_page)
    hurry(page, until=HOLD)
    say(page, "guide me through a calf stretch")
    page.wait_for_selector(HOLD)
    page.locator("#screen-buttons").get_by_role("button", name="Pause").click()
    expect(page.locator("#log")).to_contain_text("Paused.")
    page.get_by_role("button", name="Go on").click()
    expect(page.locator("#request")).to_contain_text("control.resume")
    request = json.loads(page.locator("#request").text_content() or "")["request"]
    assert request["type"] == "Alexa.Presentation.APL.UserEvent"
    assert request["arguments"] == ["control.resume"]


def test_the_next_clip_follows_by_itself_on_a_screen(open_page: OpenPage) -> None:
    page = beside_a("tv", open_page)
    turns = answer_with_a_short_clip(page)
    hurry(page)
    say(page, "hello")
    goes_on_by_itself(page, turns)


def test_after_other_words_nothing_follows_by_itself(open_page: OpenPage) -> None:
    page = beside_a("tv", open_page)
    turns = answer_with_a_short_clip(page)
    hurry(page, until=HOLD)
    say(page, "hello")
    page.wait_for_selector(HOLD)
    page.unroute_all()
    hurry(page)
    say(page, "why do i get night cramps")
    state(page, "silent")
    assert len(turns) == 1
    assert "next-clip" not in (page.locator("#request").text_content() or "")


def test_a_touch_that_comes_too_late_changes_nothing(open_page: OpenPage) -> None:
    page = beside_a("hub-landscape", open_page)
    hurry(page, until=LISTENING)
    say(page, "why do i get night cramps")
    state(page, "listening")
    shown = page.locator("#screen-step").inner_text()
    page.route("**/try/turn", lambda route: route.fulfill(json=_nothing()))
    page.locator("#screen-buttons button").first.click()
    expect(page.locator("#request")).to_have_text("{}")
    assert page.locator("#screen-step").inner_text() == shown
    state(page, "listening")


def _nothing() -> dict[str, Any]:
    """The page's answer where the skill answers with nothing."""
    response = {"version": "1.0", "response": {}, "sessionAttributes": {}}
    return {"heard": "", "request": {}, "response": response, **NOTHING_BESIDES, "stored": {}}


@pytest.mark.parametrize("screen", SCREENS)
def test_what_is_read_on_a_simple_screen_is_large_and_lies_inside_it(open_page: OpenPage, screen: str) -> None:
    page = open_page(at={"hour": "12", "screen": screen, "locale": "en-GB"})
    for words, shown in (
        ("why do i get night cramps", "Probably tired muscles"),
        ("start the bedtime routine", "1. Wall calf stretch"),
        ("my calf is swollen and hot", "111"),
    ):
        say(page, words)
        expect(page.locator("#screen-step")).to_contain_text(shown)
        view, step = (page.locator(each).bounding_box() for each in (".simple-view", "#screen-step"))
        assert view
        assert step
        assert step["y"] >= view["y"]
        assert step["y"] + step["height"] <= view["y"] + view["height"]
        assert page.locator("#screen-step").evaluate("e => parseFloat(getComputedStyle(e).fontSize)") >= 13


def test_a_simple_screen_has_the_diarys_chart(open_page: OpenPage) -> None:
    page = beside_a("hub-landscape", open_page)
    for words in ("i had a cramp last night in my left calf", "yes", "how many this month"):
        with page.expect_response("**/try/turn"):
            say(page, words)
    expect(page.locator("#chart rect")).to_have_count(8)
    expect(page.locator("#chart")).to_contain_text("This week")
    expect(page.locator("#screen-step")).to_contain_text("You've noted one cramp this month.")


def beside_a(screen: str, open_page: OpenPage) -> Page:
    """The page at noon with a screen of a kind."""
    return open_page(at={"hour": "12", "screen": screen})
