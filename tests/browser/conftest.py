"""Fixtures: the try-it page in headless Chromium, watched for errors and for requests to anywhere else."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from skill.simulator.nlu import Hearing
from skill.web.try_it.page import create_try_it
from tests.web_host import listening

OpenPage = Callable[..., Page]
PATIENCE = 20_000
"""Milliseconds to wait for what must come, on a busy machine too."""
expect.set_options(timeout=PATIENCE)

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
SLOWS_DOWN = """(selector) => {
  const speed = document.getElementById("speed");
  new MutationObserver((_, observer) => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    speed.value = "1";
    speed.dispatchEvent(new Event("change", { bubbles: true }));
  }).observe(document.documentElement, { attributes: true, childList: true, subtree: true });
}"""
"""Sets the page's clock right, from inside: a hand on the control would come at any moment."""


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
    """The page on a machine that has no program that speaks: what it says is captions, or the browser's own voice."""
    hearing.hear("help")  # the first sentence takes seconds, which a clip would be late by
    with listening(create_try_it(hearing, voices=())) as port:
        yield f"http://127.0.0.1:{port}/"


@pytest.fixture
def open_page(browser: Browser, address: str) -> Iterator[OpenPage]:
    """Open the page; ``script`` runs before it, everything else is Playwright's. What went wrong is told at the end."""
    wrong: list[str] = []
    contexts = []

    def open_it(script: str = "", **options: object) -> Page:
        context = browser.new_context(**options)  # type: ignore[arg-type]  # Playwright checks its own options
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.add_init_script(script)
        page.on("console", lambda message: wrong.append(message.text) if message.type != "log" else None)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("request", lambda request: None if request.url.startswith(address) else wrong.append(request.url))
        page.goto(address)
        page.wait_for_selector("html[data-ready]")
        return page

    yield open_it
    for context in contexts:
        context.close()
    assert wrong == []


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    """The page on a desktop without a voice, at noon."""
    opened = open_page()
    choose(opened, "hour", "12")
    return opened


def choose(page: Page, name: str, value: str) -> None:
    """Set one control of the situation, as a person does; waits until the store has answered."""
    page.click("#place-button")
    with page.expect_response("**/try/*"):
        page.select_option(f"[name={name}]", value)
    page.click("#place-button")


def hurry(page: Page, speed: int = FASTEST, *, until: str = "") -> None:
    """Let the page's clock run faster, as a developer may; ``until`` a selector next finds something, and then as it is."""
    opens = page.locator("#drawer").is_hidden()
    if opens:
        page.click("#drawer-button")
    if until:
        page.evaluate(SLOWS_DOWN, until)
    page.select_option("#speed", str(speed))
    if opens:
        page.click("#drawer-button")


def say(page: Page, words: str) -> None:
    page.fill("#say", words)
    page.press("#say", "Enter")


def state(page: Page, name: str) -> None:
    """Wait until the speaker is in a state."""
    page.wait_for_selector(f"html[data-state={name}]")
