"""Amazon's own renderer in headless Chromium; tests that need it are skipped where either is missing."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, sync_playwright

VIEWHOST = Path(__file__).parents[2] / "build" / "viewhost" / "node_modules"
RENDERER = VIEWHOST / "apl-viewhost-web" / "index.js"
NO_RENDERER = "Amazon's renderer is not installed: make viewhost"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PAGE = Path(__file__).with_name("viewhost.html")
ADDRESS = "http://viewhost.test/"


@pytest.fixture(scope="session")
def viewhost() -> Iterator[Page]:
    """A page with `draw`, `forward` and `sent` (see viewhost.html); nothing is fetched from anywhere."""
    if not RENDERER.exists():
        pytest.skip(NO_RENDERER)
    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
        found = [path for path in map(shutil.which, NAMES) if path] or [own]
        if not Path(found[0]).exists():
            pytest.skip("no Chromium here: apt-get install chromium, or playwright install chromium")
        # Chromium's sandbox refuses root, as in containers
        browser = playwright.chromium.launch(executable_path=found[0], args=[] if os.geteuid() else ["--no-sandbox"])
        page = browser.new_page()
        page.route("**", serve)
        page.goto(ADDRESS)
        yield page
        browser.close()


def serve(route: Route) -> None:
    """Answer with the page and the renderer; the renderer's fonts, from elsewhere, are refused."""
    files = {ADDRESS: PAGE, f"{ADDRESS}apl-viewhost-web.js": RENDERER}
    file = files.get(route.request.url)
    if file is None:
        route.abort()
    else:
        route.fulfill(path=file)
