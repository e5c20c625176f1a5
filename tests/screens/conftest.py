"""Amazon's own renderer in headless Chromium; tests that need it are skipped where either is missing."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route

from skill.knowledge.library import Library
from skill.screen.views import Screen
from tests.screens.views import views

VIEWHOST = Path(__file__).parents[2] / "build" / "viewhost" / "node_modules"
RENDERER = VIEWHOST / "apl-viewhost-web" / "index.js"
NO_RENDERER = "Amazon's renderer is not installed: make viewhost"
PAGE = Path(__file__).with_name("viewhost.html")
ADDRESS = "http://viewhost.test/"


Screens = Mapping[str, Screen]


@pytest.fixture(scope="session")
def screens(library: Library) -> Screens:
    """One screen of each view, by its name."""
    return views(library)


@pytest.fixture
def viewhost(viewhost_page: Page) -> Iterator[Page]:
    """A page with `draw`, `forward`, `run` and `sent` (see viewhost.html); what it has drawn goes with the test."""
    yield viewhost_page
    viewhost_page.evaluate("window.renderer?.destroy(), window.renderer = null")


@pytest.fixture(scope="session")
def viewhost_page(browser: Browser) -> Iterator[Page]:
    """The page itself; nothing is fetched from anywhere.

    A document would be drawn sixty times a second until the last test.
    """
    if not RENDERER.exists():
        pytest.skip(NO_RENDERER)
    page = browser.new_page()
    page.route("**", serve)
    page.goto(ADDRESS)
    yield page
    page.close()


def serve(route: Route) -> None:
    """Answer with the page and the renderer; the renderer's fonts, from elsewhere, are refused."""
    files = {
        ADDRESS: PAGE,
        f"{ADDRESS}apl-viewhost-web.js": RENDERER,
        f"{ADDRESS}pixelmatch.js": VIEWHOST / "pixelmatch" / "index.js",
    }
    file = files.get(route.request.url)
    if file is None:
        route.abort()
    else:
        route.fulfill(path=file)
