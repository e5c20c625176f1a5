"""The page's own views at every size of window: what is there to begin with, a hold,
help with a cramp, and a warning.
"""

from collections.abc import Iterator, Mapping, Sequence

import pytest
from playwright.sync_api import FloatRect, Page, ViewportSize, expect

from tests.browser.conftest import HOLD, LISTENING, OpenPage, choose, hurry, say, state

WINDOWS: Mapping[str, ViewportSize] = {
    "desktop": {"width": 1440, "height": 900},
    "phone": {"width": 390, "height": 844},
    "phone on its side": {"width": 844, "height": 390},
    "desktop at 200 %": {"width": 640, "height": 400},
}
"""A page at 200 % has half as many pixels of its own each way: that of 1280 by 800 is meant."""
LARGE_TARGET = 48
CONTROLS = ["Pause", "Skip", "Easier", "I'm in position", "Stop"]
SMALLEST_WORDS = 0.05
"""Part of a screen's height that a sentence of first aid has at least,
between one line and the next (docs/screens.md)."""


def in_every_window(page: Page) -> Iterator[str]:
    """Give the page's window one size after the other; names each."""
    for name, size in WINDOWS.items():
        page.set_viewport_size(size)
        page.evaluate("scrollTo(0, 0)")
        yield name


def box_of(page: Page, selector: str) -> FloatRect:
    box = page.locator(selector).bounding_box()
    assert box, f"{selector} is not seen"
    return box


def assert_in_sight(page: Page, selectors: Sequence[str]) -> None:
    """See that each is whole in the window, above the line to type in."""
    window, bar = page.viewport_size, box_of(page, ".bar")
    assert window
    for selector in selectors:
        box = box_of(page, selector)
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= window["width"] + 1
        assert box["y"] >= 0
        assert box["y"] + box["height"] <= bar["y"] + 1, (
            f"{selector} ends at {box['y'] + box['height']}, bar {bar['y']}"
        )


def test_the_first_view_says_what_it_is_and_begins_with_one_touch(page: Page) -> None:
    for _ in in_every_window(page):
        assert_in_sight(page, ["h1:visible", ".lead", ".big"])
        expect(page.locator("h1:visible")).to_have_count(1)
        expect(page.locator(".lead")).to_contain_text("Nothing leaves this computer")
        expect(page.locator(".card")).to_have_count(3)
        expect(page.locator(".card svg.figure path")).not_to_have_count(0)
        page.click(".big", trial=True)
    hurry(page, until=HOLD)
    page.click(".big")
    page.wait_for_selector("#stage[data-view=relief][data-phase=hold]")


def test_a_hold_keeps_figure_count_and_controls_in_sight(page: Page) -> None:
    hurry(page, until=HOLD)
    say(page, "guide me through a calf stretch")
    page.wait_for_selector(HOLD)
    for name in in_every_window(page):
        assert_in_sight(page, ["#title", "#stage-figure svg", ".coach .count", "#caption", "#buttons"])
        expect(page.locator("#buttons button")).to_have_text(CONTROLS)
        for index in range(len(CONTROLS)):
            box = box_of(page, f"#buttons button >> nth={index}")
            assert min(box["width"], box["height"]) >= LARGE_TARGET
        figure, room = box_of(page, "#stage-figure"), box_of(page, "section.coach")
        wanted = 0.9 if WINDOWS[name]["width"] < 600 else 0.45
        assert figure["width"] >= wanted * room["width"]


def test_the_time_left_is_that_of_the_whole_stretch_before_the_first_count_too(page: Page) -> None:
    hurry(page, until=LISTENING)
    say(page, "guide me through a calf stretch")
    state(page, "listening")
    minutes, seconds = map(int, page.locator("#aside").inner_text().split(" · ")[2].removesuffix(" left").split(":"))
    assert 100 < 60 * minutes + seconds < 240


def test_a_hold_tells_side_turn_time_left_and_what_is_next(page: Page) -> None:
    hurry(page, until=HOLD)
    say(page, "guide me through a calf stretch")
    page.wait_for_selector(HOLD)
    aside = page.locator("#aside").inner_text().split(" · ")
    assert aside[:2] == ["left leg", "hold 1 of 2"]
    minutes, seconds = map(int, aside[2].removesuffix(" left").split(":"))
    assert 60 < 60 * minutes + seconds < 300
    expect(page.locator("#next")).to_have_text("Next: right leg")
    expect(page.get_by_role("img", name="Hold 1 of 4")).to_be_visible()
    before = [box_of(page, f"#buttons button >> nth={index}") for index in range(len(CONTROLS))]
    hurry(page, until="#dots i:nth-child(3).now")
    page.wait_for_selector("#dots i:nth-child(3).now")
    page.wait_for_selector("#stage:is([data-phase=ready], [data-phase=hold], [data-phase=idle])")
    after = [box_of(page, f"#buttons button >> nth={index}") for index in range(len(CONTROLS))]
    assert after == before


def test_after_the_end_nothing_is_offered_that_cannot_be_done_any_more(page: Page) -> None:
    hurry(page, until="html[data-state=listening]")
    say(page, "guide me through a calf stretch")
    state(page, "listening")
    expect(page.locator("#buttons button")).to_have_text(["Ready", "Pause"])
    page.get_by_role("button", name="Ready").click()
    expect(page.locator("#buttons button")).to_have_count(len(CONTROLS))
    hurry(page, until="html[data-state=listening]")
    state(page, "listening")
    expect(page.get_by_role("button", name="Pause")).to_have_count(0)
    expect(page.locator("#buttons button")).to_have_text(["Yes, tell me", "No"])


@pytest.mark.parametrize("muscle", ["calf", "foot", "toes", "shin", "buttock", "hamstring", "hip"])
def test_help_with_a_cramp_is_numbered_steps_with_a_picture(page: Page, muscle: str) -> None:
    hurry(page, until=HOLD)
    say(page, f"i've got a cramp in my {muscle}")
    page.wait_for_selector("#stage[data-view=relief][data-phase=hold]")
    numbers = page.locator("#steps b").all_inner_texts()
    assert numbers[:-1] == [str(number) for number in range(1, len(numbers))]
    assert 10 <= int(numbers[-1]) <= 20, "the last number counts the hold"
    expect(page.locator("#stage-figure svg")).to_be_visible()


def test_help_with_a_cramp_is_large_and_its_answers_are_half_the_window(page: Page) -> None:
    hurry(page, until=HOLD)
    say(page, "i've got a cramp in my calf")
    page.wait_for_selector("#stage[data-view=relief][data-phase=hold]")
    for name in in_every_window(page):
        assert_in_sight(page, ["#steps", "#buttons", "#question"])
        expect(page.locator("#buttons button")).to_have_text(["Yes, it's easing", "No, not yet", "Stop"])
        room = box_of(page, "#buttons")
        yes, no = (box_of(page, f"#buttons button >> nth={index}") for index in range(2))
        for box in (yes, no):
            assert box["height"] >= LARGE_TARGET
            assert box["width"] >= 0.45 * room["width"]
        lines = page.locator("#steps span").evaluate_all(
            "all => all.map((e) => parseFloat(getComputedStyle(e).lineHeight))"
        )
        assert min(lines) >= SMALLEST_WORDS * min(WINDOWS[name]["width"], WINDOWS[name]["height"])


def test_a_warning_covers_everything_until_it_is_closed(open_page: OpenPage) -> None:
    page = open_page(at={"hour": "2"})
    say(page, "my calf is swollen and i can't breathe")
    panel = page.get_by_role("dialog", name="Call 911 now.")
    expect(panel).to_be_visible()
    for name in in_every_window(page):
        assert panel.bounding_box() == {"x": 0, "y": 0, **WINDOWS[name]}
        assert 3 <= len(page.locator("#warning-act").inner_text().split()) <= 6
        assert page.get_by_role("link", name="Call 911").get_attribute("href") == "tel:911"
        expect(page.locator("#warning-why")).not_to_be_empty()
        expect(page.locator("#warning-avoid")).not_to_be_empty()
        for _ in range(2):  # what is prevented once is not for good
            page.keyboard.press("Escape")
            expect(panel).to_be_visible()
        panel.get_by_role("button", name="What to tell them").click()
        expect(page.locator("#warning-said")).to_contain_text("breathing")
        expect(panel).to_be_visible()
        panel.get_by_role("button", name="Say it again").click()
        expect(page.locator("#warning-said")).to_be_empty()
        page.get_by_role("button", name="I have read it, close").click(trial=True)
    page.get_by_role("button", name="I have read it, close").click()
    expect(panel).to_be_hidden()


def test_a_warning_of_another_country_has_its_own_number(page: Page) -> None:
    choose(page, "locale", "en-GB")
    say(page, "my calf is swollen and hot")
    page.wait_for_selector("#warning[open]")
    calls = page.locator("#warning a").evaluate_all("all => all.map((e) => e.getAttribute('href'))")
    assert calls == ["tel:111", "tel:999"]
    assert "111" in page.locator("#warning-lines").inner_text()
