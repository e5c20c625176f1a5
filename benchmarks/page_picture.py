"""Take the README's picture of the try-it page: a hold of the wall calf stretch, in the evening, with the drawer open."""

# ruff: noqa: INP001, T201  # a script on its own: it prints

import sys
import threading
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from skill.web.server import open_server
from skill.web.try_it.page import create_try_it
from tests.browser.conftest import HOLD, choose, hurry, say
from tests.chromium import NONE_FOUND, find_chromium, start_chromium

PICTURE = Path(__file__).parent.parent / "docs" / "page.png"
SIZE = {"width": 1280, "height": 820}
SECONDS_INTO_THE_HOLD = 6


def main() -> int:
    """Serve the page, talk to it, and write the picture; returns the exit status."""
    with (
        open_server(create_try_it(), "127.0.0.1", 0) as server,
        sync_playwright() as playwright,
    ):
        threading.Thread(target=server.serve_forever, daemon=True).start()
        path = find_chromium(playwright)
        if path is None:
            print(NONE_FOUND, file=sys.stderr)
            return 1
        page = start_chromium(playwright, path).new_page(viewport=SIZE, color_scheme="dark")  # type: ignore[arg-type]  # a plain dict of the two
        page.goto(f"http://127.0.0.1:{server.port}/")
        page.wait_for_selector("html[data-ready]")
        _take(page)
    return 0


def _take(page: Page) -> None:
    choose(page, "hour", "20")
    page.click("summary")
    hurry(page, until=HOLD)
    say(page, "guide me through a calf stretch")
    page.wait_for_selector(HOLD)
    page.wait_for_timeout(SECONDS_INTO_THE_HOLD * 1000)
    page.locator("#say").blur()
    page.evaluate("scrollTo(0, 0)")
    page.screenshot(path=PICTURE)


if __name__ == "__main__":
    sys.exit(main())
