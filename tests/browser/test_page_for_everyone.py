"""The page for everyone: keyboard alone, no voice, a phone, dark and light,
and nothing that moves or loads too much.
"""

import re
from collections.abc import Sequence
from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import HOLD, LISTENING, OpenPage, choose, frames_pass, hurry, say, state

LARGEST_PAGE = 200_000
"""Bytes of everything that the page loads before anything is spoken, uncompressed."""
SMALLEST_TARGET = 44
LEAST_CONTRAST = 4.5
SCHEMES: Sequence[Literal["light", "dark"]] = ("light", "dark")
WIDTHS = (320, 390, 768, 1280)

SHIFTS = """
window.shifts = [];
new PerformanceObserver((list) => {
  for (const { value, sources, hadRecentInput } of list.getEntries()) {
    const moved = sources.map(({ node }) => node).filter((node) => !(node?.closest ? node : node?.parentElement)?.closest("#log"));
    if (moved.length && !hadRecentInput) shifts.push([value, ...moved.map((node) => node?.outerHTML ?? "text")]);
  }
}).observe({ type: "layout-shift", buffered: true });
"""
"""Keeps each layout shift that followed no press or key within half a second, as the metric has it; the conversation
alone may grow, and moves what stands under its last words."""
BOXES = """all => all.filter((each) => each.checkVisibility({ visibilityProperty: true })).map((each) => {
  const { width, height } = each.getBoundingClientRect();
  return [width, height, each.outerHTML];
})"""
CONTRAST = """() => {
  const channel = (value) => (value /= 255) <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  const light = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const colour = (text) => text.match(/[\\d.]+/g).map(Number);
  const ground = (element) => {
    for (; element; element = element.parentElement) {
      const [r, g, b, a = 1] = colour(getComputedStyle(element).backgroundColor);
      if (a > 0.8) return [r, g, b];
    }
  };
  const worded = [...document.querySelectorAll("body *")].filter((element) =>
    element.checkVisibility() && !element.closest("svg, .skip, .unseen, .caption") &&
    [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue.trim()));
  return worded.map((element) => {
    const [a, b] = [light(colour(getComputedStyle(element).color)), light(ground(element))];
    return [element.textContent.trim().slice(0, 30), (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)];
  });
}"""


def test_the_keyboard_alone_is_enough(open_page: OpenPage) -> None:
    page = open_page(at={"hour": "12"})
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.focus("#place-button")
    page.keyboard.press("Enter")
    page.focus("#sound-button")
    reached = []
    for _ in range(30):
        reached.append(page.evaluate("document.activeElement.id || document.activeElement.name || ''"))
        page.keyboard.press("Tab")
    for name in ("locale", "screen", "hour", "listener", "voice", "beat", "forget", "drawer-button", "open", "say"):
        assert name in reached
    hurry(page, until=HOLD)
    page.focus("#say")
    page.keyboard.type("guide me through a calf stretch")
    page.keyboard.press("Enter")
    page.wait_for_selector(HOLD)  # what is said before it has a Pause too, and is over in a moment
    expect(page.locator("#buttons button").first).to_have_text("Pause")
    page.focus("#buttons button >> nth=0")
    page.keyboard.press("Space")
    expect(page.locator("#buttons button").first).to_have_text("Resume")
    assert page.evaluate("document.activeElement.textContent") == "Resume"


def test_focus_is_seen(page: Page) -> None:
    for selector in ("#say", "#drawer-button", ".big", ".card >> nth=0"):
        page.focus(selector)
        page.keyboard.press("Shift")
        style = page.locator(selector).evaluate(
            "e => getComputedStyle(e).outlineStyle + getComputedStyle(e).outlineWidth"
        )
        assert style == "solid3px"


def test_a_screen_reader_finds_landmarks_names_and_one_title(page: Page) -> None:
    page.click("#drawer-button")
    tree = page.locator("body").aria_snapshot()
    for line in ("banner", "main", 'complementary "Inspect"', 'region "Conversation"', 'textbox "What you say"'):
        assert line in tree
    assert tree.count("level=1") == 1
    assert not re.search(r"^\s*- (button|textbox|combobox|checkbox)$", tree, re.MULTILINE)


def test_without_a_voice_it_says_so_and_why_and_what_is_said_is_read_out(page: Page) -> None:
    assert page.evaluate("speechSynthesis.getVoices().length") == 0
    expect(page.locator("#sound-button")).to_have_text("No sound")
    expect(page.locator("#sound-note")).to_contain_text("make voice")
    assert page.locator("#caption").get_attribute("aria-live") == "polite"
    say(page, "why do i get night cramps")
    expect(page.locator("#caption")).to_contain_text("Probably tired muscles")
    state(page, "speaking")


def test_without_any_speech_synthesis_it_is_silent_too(open_page: OpenPage) -> None:
    page = open_page(
        "delete window.speechSynthesis; Object.defineProperty(window, 'speechSynthesis', { value: undefined });"
    )
    hurry(page, until=LISTENING)
    say(page, "why do i get night cramps")
    state(page, "listening")


@pytest.mark.parametrize(("hour", "screen"), [("12", "none"), ("20", "none"), ("2", "none"), ("2", "hub-landscape")])
def test_every_word_stands_out_from_its_ground(open_page: OpenPage, hour: str, screen: str) -> None:
    """Whether the browser wishes a light page or a dark one: the page follows that wish while it is open."""
    page = open_page(at={"hour": hour, "screen": screen})
    faint = _faint(page)
    page.click("#place-button")
    page.click("#drawer-button")
    for words in ("which kind of magnesium should i take", "i've got a cramp", "guide me through a calf stretch"):
        say(page, words)
        expect(page.locator("#log .why")).not_to_have_count(0)
        page.wait_for_selector("html[data-state=speaking]")
        page.locator("#log .why").last.evaluate("details => { details.open = true; }")
        faint += _faint(page)
    assert faint == []


def _faint(page: Page) -> list[tuple[str, str, float]]:
    """Words that are hard to read on a light page or on a dark one."""
    found: list[tuple[str, str, float]] = []
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        found += [
            (scheme, words, round(contrast, 2))
            for words, contrast in page.evaluate(CONTRAST)
            if contrast < LEAST_CONTRAST
        ]
    return found


@pytest.mark.parametrize("hour", ["12", "2"])
def test_a_warning_stands_out_by_day_and_at_night(page: Page, hour: str) -> None:
    choose(page, "hour", hour)
    say(page, "my calf is swollen and i can't breathe")
    page.wait_for_selector("#warning[open]")
    inside = [
        (words, contrast)
        for words, contrast in page.evaluate(CONTRAST.replace("body *", "#warning *"))
        if contrast < LEAST_CONTRAST
    ]
    assert inside == []


@pytest.mark.parametrize(
    "words", ["", "i've got a cramp", "guide me through a calf stretch", "why do i get night cramps"]
)
def test_nothing_is_wider_than_the_window_and_every_target_is_large_enough(open_page: OpenPage, words: str) -> None:
    page = open_page(has_touch=True, reduced_motion="reduce")  # a window of another size is laid out at once
    if words:
        say(page, words)
        state(page, "speaking")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 844})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        boxes = page.locator("button, select, input, summary").evaluate_all(BOXES)
        assert len(boxes) > 5
        assert [box for box in boxes if min(box[:2]) < SMALLEST_TARGET] == [], width


def test_nothing_moves_where_less_motion_is_wished(open_page: OpenPage) -> None:
    page = open_page(reduced_motion="reduce")
    say(page, "why do i get night cramps")
    state(page, "speaking")
    assert page.evaluate("document.getAnimations().length") == 0


@pytest.mark.parametrize("width", [390, 1280])
def test_the_page_is_light_and_its_controls_stay_where_they_are(open_page: OpenPage, width: int) -> None:
    page = open_page(SHIFTS, at={"hour": "12"}, viewport={"width": width, "height": 860})
    loaded = page.evaluate(
        "[...performance.getEntriesByType('resource'), ...performance.getEntriesByType('navigation')]"
        ".map((entry) => entry.decodedBodySize)"
    )
    assert len(loaded) > 10
    assert 0 < sum(loaded) <= LARGEST_PAGE
    hurry(page, until="[data-phase=ready]")
    say(page, "guide me through a calf stretch")
    page.wait_for_selector("[data-phase=ready]")
    page.evaluate("shifts.length = 0")
    hurry(page, until=HOLD)
    page.wait_for_selector(HOLD)
    frames_pass(page, 12)
    assert page.evaluate("shifts") == []
