"""Every view on every screen, drawn by Amazon's renderer: all words are visible, whole, and none over another."""

import math
import re
from typing import Any

import pytest
from playwright.sync_api import Page

from skill.screen.apl import document
from skill.screen.views import Button, Coaching, Screen, Warned
from tests.screens.conftest import Screens
from tests.screens.viewports import VIEWPORTS, Viewport

NAMES = (
    "welcome",
    "short answer",
    "long answer",
    "warning",
    "warning, what to tell them",
    "stretch",
    "routine",
    "paused",
    "relief",
    "entry",
    "diary",
    "diary, little to read",
)
DIGIT_PIXELS = 60
"""A count that is read from two metres."""
LEAST_LABEL, LEAST_SENTENCE = 4.0, 5.0
"""Font sizes in hundredths of the screen's height: of a title, a source or a hint, and of any sentence to be read."""
LABELS = ("title", "source", "hint", "first", "last", "beforeMinutes", "afterMinutes")
"""What is no sentence, by the names of the documents' data; so are a keyframe's title, side and what is next."""
CAPITAL = 0.7
"""Height of a capital letter in font sizes, of Amazon Ember as of most sans serifs (0.66 to 0.73)."""
HUB_INCHES, METRES = 8.0, 2.0
LEAST_ARC = 10.0
"""Minutes of arc of a capital letter: two lines of an eye chart above what a healthy eye just reads (5)."""
LOOKS = 3
"""Looks of a document at its clock after it was moved, besides one for every keyframe passed:
it takes up one after the other."""

WORDS = """
() => {
  const found = [];
  const walker = document.createTreeWalker(document.getElementById("screen"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const style = getComputedStyle(node.parentElement);
    if (!node.textContent.trim() || !node.parentElement.checkVisibility({ checkOpacity: true })) continue;
    const size = parseFloat(style.fontSize);
    for (const word of node.textContent.matchAll(/\\S+/g)) {
      const range = document.createRange();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const box = range.getBoundingClientRect();
      const middle = (box.top + box.bottom) / 2;
      const glyphs = { left: box.left, right: box.right, top: middle - size / 2, bottom: middle + size / 2 };
      let cut = false;
      for (let above = node.parentElement; above; above = above.parentElement) {
        if (getComputedStyle(above).overflow === "visible") continue;
        const room = above.getBoundingClientRect();
        cut ||= glyphs.left < room.left - 1 || glyphs.right > room.right + 1;
        cut ||= glyphs.top < room.top - 1 || glyphs.bottom > room.bottom + 1;
      }
      found.push({ words: word[0], size, cut, text: node.textContent, ...glyphs });
    }
  }
  return found;
}
"""
"""Every visible word: where it is, how large, and whether something cuts it off."""


def draw(viewhost: Page, screen: Screen, viewport: Viewport) -> list[dict[str, Any]]:
    """Draw a screen and list its words."""
    apl, sources = document(screen)
    viewhost.set_viewport_size({"width": viewport.width, "height": viewport.height})
    viewhost.evaluate("([apl, sources, viewport]) => draw(apl, sources, viewport)", [apl, sources, viewport._asdict()])
    return visible_words(viewhost)


def later(viewhost: Page, screen: Screen, at: int, *, since: int = 0) -> list[dict[str, Any]]:
    """List the words ``at`` milliseconds after a screen was drawn,
    that was looked at ``since`` milliseconds after it.
    """
    keyframes = document(screen)[1]["screen"]["keyframes"]
    passed = sum(since < keyframe["at"] <= at for keyframe in keyframes)
    viewhost.evaluate("([at, looks]) => forward(at, looks)", [at, passed + LOOKS])
    now = next(keyframe for keyframe in reversed(keyframes) if keyframe["at"] <= at)
    wanted = r"\d+$" if now["kind"] in ("ready", "hold") else f"{re.escape(last_word(now))}$"
    shown = visible_words(viewhost)
    assert any(re.match(wanted, word["words"]) for word in shown), shown
    return shown


def visible_words(viewhost: Page) -> list[dict[str, Any]]:
    """List the words that the screen shows."""
    found: list[dict[str, Any]] = viewhost.evaluate(WORDS)
    return found


def last_word(keyframe: dict[str, Any]) -> str:
    """The end of a keyframe's text."""
    return str(keyframe["text"]["say"]).split("<br>")[-1].split()[-1]


def stages(screen: Screen) -> list[int]:
    """Milliseconds at which to look at what moves: at each kind of keyframe with its longest text."""
    if not isinstance(screen, Coaching):
        return []
    keyframes = document(screen)[1]["screen"]["keyframes"]
    kinds = {keyframe["kind"] for keyframe in keyframes}
    longest = [max((m for m in keyframes if m["kind"] == kind), key=lambda m: m["text"]["length"]) for kind in kinds]
    return sorted(keyframe["at"] + 400 for keyframe in longest)


HALF = [
    pytest.param(name, where, marks=[pytest.mark.whole] * ((row + column) % 2))
    for row, name in enumerate(NAMES)
    for column, where in enumerate(VIEWPORTS)
]
"""The suite draws every second of the product, so that each view is drawn on two screens or three, and each screen has
half of the views; the others are for `make measure`."""


@pytest.mark.parametrize(("name", "where"), HALF)
def test_all_words_are_visible_and_whole(viewhost: Page, screens: Screens, name: str, where: str) -> None:
    screen, viewport, since = screens[name], VIEWPORTS[where], 0
    labels = labels_of(screen)
    are_whole(draw(viewhost, screen, viewport), viewport, labels)
    for at in stages(screen):
        are_whole(later(viewhost, screen, at, since=since), viewport, labels)
        since = at


def labels_of(screen: Screen) -> str:
    """All that a view shows besides sentences, in one string."""
    shown = document(screen)[1]["screen"]
    told = [shown.get(name, "") for name in LABELS]
    frames = [keyframe[name] for keyframe in shown.get("keyframes", []) for name in ("title", "aside", "following")]
    buttons = [each["say"] for name in ("buttons", "answers", "always") for each in shown.get(name, [])]
    return " ".join([*buttons, *(each if isinstance(each, str) else each["say"] for each in told), *frames])


def are_whole(shown: list[dict[str, Any]], viewport: Viewport, labels: str) -> None:
    """Assert that there are words, all large enough, on the screen, none cut off, none over another."""
    unit = min(1.35 * viewport.width, viewport.height) / 100
    assert shown
    for word in shown:
        assert not word["cut"], word
        assert inside(word, viewport), word
        label = word["text"].strip() in labels or word["text"].strip().endswith("min left")
        assert (
            word["size"] >= (LEAST_LABEL if label or len(word["text"].split()) < 3 else LEAST_SENTENCE) * unit - 0.01
        ), word
    assert overlapping(shown) == []


@pytest.mark.parametrize("where", VIEWPORTS)
def test_the_count_is_large_and_follows_the_clock(viewhost: Page, screens: Screens, where: str) -> None:
    screen, since = screens["stretch"], 0
    hold = next(m for m in document(screen)[1]["screen"]["keyframes"] if m["kind"] == "hold")
    draw(viewhost, screen, VIEWPORTS[where])
    for left in (17, 9, 2):
        at = hold["until"] - left * 1000 + 300
        shown = later(viewhost, screen, at, since=since)
        counted = [int(word["words"]) for word in shown if word["words"].isdigit() and word["size"] >= DIGIT_PIXELS]
        assert counted == [left], shown
        since = at


def minutes_of_arc(size: float) -> float:
    """Angle of a capital letter of a font size (dp) on a hub of HUB_INCHES, seen from METRES."""
    hub = VIEWPORTS["hub"]
    millimetres = HUB_INCHES * 25.4 * hub.height / math.hypot(hub.width, hub.height)
    return math.degrees(math.atan2(CAPITAL * size * millimetres / hub.height, METRES * 1000)) * 60


@pytest.mark.parametrize("name", ["stretch", "relief"])
def test_what_is_coached_can_be_read_at_two_metres(viewhost: Page, screens: Screens, name: str) -> None:
    screen, since = screens[name], 0
    keyframes = document(screen)[1]["screen"]["keyframes"]
    draw(viewhost, screen, VIEWPORTS["hub"])
    for at in stages(screen):
        shown = later(viewhost, screen, at, since=since)
        now = next(keyframe for keyframe in reversed(keyframes) if keyframe["at"] <= at)
        counted = now["kind"] in ("ready", "hold")
        far = [
            word
            for word in shown
            if (counted and word["words"].isdigit()) or word["text"].strip() in now["text"]["say"]
        ]
        assert max(minutes_of_arc(word["size"]) for word in far) >= LEAST_ARC
        if not counted:
            assert min(minutes_of_arc(word["size"]) for word in far) >= LEAST_ARC
        since = at


def test_what_to_do_in_a_warning_can_be_read_at_two_metres(viewhost: Page, screens: Screens) -> None:
    screen = screens["warning"]
    assert isinstance(screen, Warned)
    shown = draw(viewhost, screen, VIEWPORTS["hub"])
    assert min(minutes_of_arc(word["size"]) for word in shown if word["text"].strip() in screen.act) >= LEAST_ARC


def test_the_angle_of_a_letter_is_what_an_eye_chart_has() -> None:
    """On an eye chart a capital of 5 minutes of arc is 2.9 mm high at two metres."""
    millimetres = HUB_INCHES * 25.4 * 800 / math.hypot(1280, 800) / 800
    assert minutes_of_arc(2.909 / CAPITAL / millimetres) == pytest.approx(5.0, abs=0.01)


@pytest.mark.parametrize(("across", "raised"), [(0.07, "yes"), (0.47, "yes"), (0.53, "no"), (0.93, "no")])
def test_the_question_of_a_cramp_has_two_buttons_of_half_the_screen(
    viewhost: Page, screens: Screens, across: float, raised: str
) -> None:
    screen, viewport = screens["relief"], VIEWPORTS["hub"]
    asked = next(m for m in document(screen)[1]["screen"]["keyframes"] if m["kind"] == "ask")
    draw(viewhost, screen, viewport)
    later(viewhost, screen, asked["at"] + 400)
    viewhost.evaluate("run()")
    viewhost.wait_for_function("at => times[0] > at", arg=asked["at"] + 1400)
    viewhost.mouse.click(across * viewport.width, 0.86 * viewport.height, delay=120)
    viewhost.wait_for_function("() => sent.length > 0")
    assert viewhost.evaluate("sent") == [[raised]]


def test_a_pause_keeps_the_figure_and_the_seconds(viewhost: Page, screens: Screens) -> None:
    screen = screens["paused"]
    draw(viewhost, screen, VIEWPORTS["hub"])
    before = [word["words"] for word in visible_words(viewhost) if word["words"].isdigit()]
    viewhost.evaluate("([at, looks]) => forward(at, looks)", [5000, LOOKS])
    assert before == [word["words"] for word in visible_words(viewhost) if word["words"].isdigit()]
    assert "12" in before
    assert viewhost.locator("#screen svg").count() > 1


def test_a_touch_tells_the_skill_what_was_touched(viewhost: Page, screens: Screens) -> None:
    screen = screens["stretch"]
    draw(viewhost, screen, VIEWPORTS["hub"])
    later(viewhost, screen, 8000)
    viewhost.evaluate("run()")
    viewhost.wait_for_function("() => times[0] > 9000")  # a button that has just come is not touched yet
    viewhost.get_by_text("Pause", exact=True).click(delay=120)
    viewhost.wait_for_function("() => sent.length > 0")
    assert viewhost.evaluate("sent") == [["control.pause"]]


def test_a_clip_with_another_behind_it_asks_for_it_once_it_is_over(viewhost: Page, screens: Screens) -> None:
    before = screens["stretch"]
    assert isinstance(before, Coaching)
    screen = Coaching(before.keyframes[-1:], buttons=(Button("Pause", "control.pause"),), chained=True)
    last = document(screen)[1]["screen"]["keyframes"][-1]["until"]
    draw(viewhost, screen, VIEWPORTS["hub"])
    later(viewhost, screen, last + 4000)
    assert viewhost.evaluate("sent") == []
    later(viewhost, screen, last + 6000, since=last + 4000)
    assert viewhost.evaluate("sent") == [["next-clip"]]


def inside(line: dict[str, Any], viewport: Viewport) -> bool:
    """Tell whether a line of words is on the screen, whose corners may be round."""
    corners = [(x, y) for x in (line["left"], line["right"]) for y in (line["top"], line["bottom"])]
    if viewport.shape == "ROUND":
        radius = viewport.width / 2
        return all((x - radius) ** 2 + (y - radius) ** 2 <= radius**2 for x, y in corners)
    return all(0 <= x <= viewport.width and 0 <= y <= viewport.height for x, y in corners)


def overlapping(lines: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """Pairs of lines of which one is drawn over the other."""
    return [
        (one["words"], other["words"])
        for index, one in enumerate(lines)
        for other in lines[index + 1 :]
        if min(one["right"], other["right"]) - max(one["left"], other["left"]) > 1
        and min(one["bottom"], other["bottom"]) - max(one["top"], other["top"]) > one["size"] * 0.2
    ]
