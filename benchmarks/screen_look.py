"""Take pictures of every view of a device's screen into build/look, drawn by Amazon's renderer; `make look` does it.

python -m benchmarks.screen_look [VIEW ...]       only these views
python -m benchmarks.screen_look --references     the small pictures that tests/screens compares with
"""

# ruff: noqa: INP001, T201  # a script on its own: it prints

import sys
from collections.abc import Collection, Iterator
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from skill.knowledge.library import load_library
from skill.screen.apl import document
from skill.screen.views import Coaching, Screen
from tests.chromium import NONE_FOUND, find_chromium, start_chromium
from tests.screens.conftest import ADDRESS, NO_RENDERER, RENDERER, serve
from tests.screens.looks import FOLDER, LOOKS, picture, small
from tests.screens.viewports import VIEWPORTS, Viewport
from tests.screens.views import views

LOOK = Path(__file__).parent.parent / "build" / "look"
LIGHTS = ("day", "night")
INTO_KEYFRAME = 1200
"""Milliseconds of a keyframe that have passed when its picture is taken."""


def take_screens(browser: Browser, folder: Path, only: Collection[str] = ()) -> Iterator[tuple[str, str]]:
    """Draw every view on every screen, by day and at night; give each picture's file name and what it shows.

    Gives nothing, and says why, where the renderer is not installed.
    """
    if not RENDERER.exists():
        print(NO_RENDERER, file=sys.stderr)
        return
    page = browser.new_page()
    page.route("**", serve)
    page.goto(ADDRESS)
    for name, screen in views(load_library()).items():
        if only and name not in only:
            continue
        for where, viewport in VIEWPORTS.items():
            for light in LIGHTS:
                yield from _take(page, folder, name, screen, where, viewport, light)
    page.close()


def _take(  # noqa: PLR0917  # a picture is all of these
    page: Page, folder: Path, name: str, screen: Screen, where: str, viewport: Viewport, light: str
) -> Iterator[tuple[str, str]]:
    apl, sources = document(screen, night=light == "night")
    page.set_viewport_size({"width": viewport.width, "height": viewport.height})
    page.evaluate("([apl, sources, viewport]) => draw(apl, sources, viewport)", [apl, sources, viewport._asdict()])
    shown = 0
    for moment, at in moments(screen).items():
        keyframes = sources["screen"].get("keyframes", [])
        passed = sum(shown < keyframe["at"] <= at for keyframe in keyframes)
        if at:
            page.evaluate("([at, looks]) => forward(at, looks)", [at, passed + 3])
        shown = at
        words = "-".join(f"screen {name} {moment} {where} {light}".replace(",", "").split())
        page.screenshot(path=folder / f"{words}.png")
        yield f"{words}.png", f"{name}, {moment or 'still'}"


def moments(screen: Screen) -> dict[str, int]:
    """Milliseconds at which each kind of keyframe is first looked at; a view that does not move has one, the first."""
    if not isinstance(screen, Coaching) or screen.still:
        return {"": 0}
    keyframes = document(screen)[1]["screen"]["keyframes"]
    first = {keyframe["kind"]: keyframe["at"] for keyframe in reversed(keyframes)}
    return {
        "opening": 300,
        **{kind: at + INTO_KEYFRAME for kind, at in sorted(first.items(), key=lambda each: each[1])},
    }


def _take_references(browser: Browser) -> int:
    FOLDER.mkdir(exist_ok=True)
    page = browser.new_page()
    page.route("**", serve)
    page.goto(ADDRESS)
    shown = views(load_library())
    for name, look in LOOKS.items():
        (FOLDER / f"{name}.png").write_bytes(small(page, picture(page, shown[look.view], look)))
    return 0


def main(only: Collection[str]) -> int:
    """Take the pictures; returns the exit status."""
    LOOK.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        path = find_chromium(playwright)
        if path is None:
            print(NONE_FOUND, file=sys.stderr)
            return 1
        browser = start_chromium(playwright, path)
        if "--references" in only:
            return _take_references(browser)
        taken = list(take_screens(browser, LOOK, only))
    print(f"{len(taken)} pictures in {LOOK}")
    return 0 if taken else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
