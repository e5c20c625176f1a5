"""Fixtures: the try-it page in headless Chromium, watched for errors and for requests to anywhere else."""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlencode

import pytest
from flask import Flask, Response, request
from playwright.sync_api import Browser, Page, expect

from skill.simulator.nlu import Hearing
from skill.web.try_it.page import create_try_it
from tests.web.web_host import listening

OpenPage = Callable[..., Page]
PATIENCE = 20_000
"""Milliseconds to wait for what must come, on a busy machine too."""
expect.set_options(timeout=PATIENCE)
NO_SAMPLE = "does a hammock help"
"""The first sentence that is none takes a second, which a clip would be late by: it is heard before."""
MOST_IDLE = 6
"""Pages that are kept for later tests."""

SLOW_VOICE = """
window.spoken = [];
class SlowVoice extends EventTarget {
  getVoices() { return [{ name: "Slow", lang: "en-US", localService: true, default: true }]; }
  speak(utterance) {
    spoken.push({ words: utterance.text, at: performance.now() / 1000, volume: utterance.volume });
    this.current = utterance;
    setTimeout(() => this.current === utterance && utterance.onend(), 1400);
  }
  cancel() { this.current?.onerror(); this.current = null; }
}
Object.defineProperty(window, "speechSynthesis", { value: new SlowVoice() });
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
"""
"""A voice that needs 1.4 seconds for whatever it says: longer than the second between two numbers."""


FASTEST = 256
"""Times as fast as it is, or as fast as the page can: the most that it offers."""
HOLD = "[data-phase=hold]"
LISTENING = "html[data-state=listening]"
HURRIES = """([value, until, below]) => {
  const speed = document.getElementById("speed");
  const set = (to) => {
    speed.value = to;
    speed.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const slowDown = (_, observer) => {
    const found = document.querySelector(until);
    if (!found || (below !== null && !(found.textContent && Number(found.textContent) < below))) return;
    observer.disconnect();
    set("1");
  };
  const seen = { attributes: true, childList: true, characterData: true, subtree: true };
  if (until) new MutationObserver(slowDown).observe(document.documentElement, seen);
  set(value);
}"""
"""Sets the page's clock from inside: a hand on the control takes a tenth of a second to set it,
and sets it back at any moment."""


FRAMES = """async (frames) => {
  while (frames--) await new Promise(requestAnimationFrame);
}"""


EAR = """
window.ears = [];
window.SpeechRecognition = window.webkitSpeechRecognition = class {
  start() { ears.push(this); }
  abort() { this.onend(); }
  hears(words) { this.onresult({ results: [[{ transcript: words }]] }); this.onend(); }
};
"""
"""Speech recognition that hears what the test says: `ears.at(-1).hears(words)`."""


@pytest.fixture(scope="session")
def address(hearing: Hearing) -> Iterator[str]:
    """The page on a machine that has no program that speaks: what it says is captions, or the browser's own voice.

    Nor has it Amazon's renderer, which takes a second of processor time at each page with a screen:
    the page draws everything itself.
    """
    hearing.hear(NO_SAMPLE)
    with serving(create_try_it(hearing, renderer=Path("not installed"), voices=())) as served:
        yield served


@pytest.fixture(scope="session")
def address_with_renderer(hearing: Hearing) -> Iterator[str]:
    """The same, where Amazon's renderer is installed if this checkout has it."""
    hearing.hear(NO_SAMPLE)
    with serving(create_try_it(hearing, voices=())) as served:
        yield served


@contextmanager
def serving(app: Flask) -> Iterator[str]:
    """Serve the page's application; gives its address.

    The browser keeps what it has fetched for as long as the tests last, where it asks anew at a developer's: a page is
    loaded for every test, and its forty files do not change meanwhile.
    """

    def keep(response: Response) -> Response:
        if request.path.startswith("/static/"):
            response.headers["Cache-Control"] = "max-age=3600"
        return response

    app.after_request_funcs[None].insert(0, keep)  # the first one is called last, after the page's own headers
    with listening(app) as port:
        yield f"http://127.0.0.1:{port}/"


class Pages:
    """Pages that tests use one after the other: a new one costs Chromium a process, loading one anew costs it little.

    A page is loaded anew for each test, with nothing stored. What cannot be taken from a page again, the script that
    runs before it and Playwright's options, decides which page a test gets.
    """

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._idle: dict[str, list[Page]] = {}
        self._used: list[tuple[str, Page]] = []
        self._wrong: list[str] = []
        self._address = ""

    def open(self, address: str, script: str, options: Mapping[str, object]) -> Page:
        """Give a page that no test uses; it has not been loaded yet."""
        self._address = address
        key = json.dumps([script, options], sort_keys=True)
        idle = self._idle.pop(key, [])
        page = idle.pop() if idle else self._new(script, options)
        if idle:
            self._idle[key] = idle
        self._used.append((key, page))
        page.set_default_timeout(PATIENCE)
        return page

    def end_test(self) -> list[str]:
        """Take back what the test has used; gives what went wrong on its pages."""
        for key, page in self._used:
            page.unroute_all(behavior="ignoreErrors")
            page.evaluate("localStorage.clear()")
            page.goto(
                f"{self._address}static/icon.svg"
            )  # nothing runs on; from another site, Chromium would start a process anew
            self._idle.setdefault(key, []).append(page)
        self._used.clear()
        while sum(map(len, self._idle.values())) > MOST_IDLE:
            oldest = next(iter(self._idle))
            self._idle[oldest].pop(0).context.close()
            if not self._idle[oldest]:
                del self._idle[oldest]
        wrong, self._wrong = self._wrong, []
        return wrong

    def _new(self, script: str, options: Mapping[str, object]) -> Page:
        page = self._browser.new_context(**options).new_page()  # type: ignore[arg-type]  # Playwright checks its own options
        page.add_init_script(script)
        page.on("console", lambda message: self._wrong.append(message.text) if message.type != "log" else None)
        page.on("pageerror", lambda error: self._wrong.append(str(error)))
        page.on("request", lambda request: self._asked(request.url))
        return page

    def _asked(self, url: str) -> None:
        if not url.startswith((self._address, "about:blank")):
            self._wrong.append(url)


@pytest.fixture(scope="session")
def pages(browser: Browser) -> Pages:
    return Pages(browser)


@pytest.fixture
def open_page(pages: Pages, address: str) -> Iterator[OpenPage]:
    """Open the page; ``script`` runs before it, ``at`` sets hour, screen or locale as a link does,
    the rest is Playwright's.

    What went wrong is told at the end.
    """

    def open_it(script: str = "", at: Mapping[str, str] | None = None, **options: object) -> Page:
        page = pages.open(address, script, options)
        page.goto(f"{address}?{urlencode(at)}" if at else address)
        page.wait_for_selector("html[data-ready]")
        return page

    yield open_it
    assert pages.end_test() == []


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    """The page on a desktop without a voice, at noon."""
    return open_page(at={"hour": "12"})


def choose(page: Page, name: str, value: str) -> None:
    """Set one control of the situation, as a person does; waits until the store has answered."""
    page.click("#place-button")
    with page.expect_response("**/try/*"):
        page.select_option(f"[name={name}]", value)
    page.click("#place-button")


def hurry(page: Page, speed: int = FASTEST, *, until: str = "", below: int | None = None) -> None:
    """Let the page's clock run faster, as a developer may;
    ``until`` a selector next finds something, and then as it is.

    With ``below``, what is found must be a number below it.
    """
    page.evaluate(HURRIES, [str(speed), until, below])


def frames_pass(page: Page, frames: int) -> None:
    """Let the page draw so many frames: what would change has changed by then, however slow the machine is."""
    page.evaluate(FRAMES, frames)


def say(page: Page, words: str) -> None:
    page.fill("#say", words)
    page.press("#say", "Enter")


def state(page: Page, name: str) -> None:
    """Wait until the speaker is in a state."""
    page.wait_for_selector(f"html[data-state={name}]")
