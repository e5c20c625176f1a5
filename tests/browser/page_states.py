"""Every state of the try-it page, each with the steps that lead to it: for pictures,
and for what must be true of all.
"""

from collections.abc import Callable, Sequence

from playwright.sync_api import Page, expect

from tests.browser.conftest import HOLD, LISTENING, choose, hurry, say, state


def first(_page: Page) -> None:
    """What is there to begin with."""


def answer(page: Page) -> None:
    """An answer, and the microphone open."""
    hurry(page, until=LISTENING)
    say(page, "which kind of magnesium should i take")
    state(page, "listening")


def why(page: Page) -> None:
    """An answer, and why it was given."""
    answer(page)
    page.locator("#log .why > summary").click()


def hold(page: Page, of: str = "calf") -> None:
    """A hold, some seconds into it."""
    hurry(page, until=f"{HOLD} #number", below=17)
    say(page, f"guide me through a {of} stretch")
    page.wait_for_selector(HOLD)
    page.wait_for_function("() => Number(document.getElementById('number').textContent) < 17")


def hold_at_night(page: Page) -> None:
    """The same of a stretch that needs no towel: whoever may still be fetching one is not counted for in silence."""
    hold(page, "seated hamstring")


def paused(page: Page) -> None:
    """A hold that somebody has interrupted."""
    hold(page)
    page.keyboard.press("Escape")
    state(page, "paused")
    expect(page.get_by_role("button", name="Resume")).to_be_visible()


def routine(page: Page) -> None:
    """The first hold of a routine."""
    hurry(page, until=HOLD)
    say(page, "start the bedtime routine")
    page.wait_for_selector(HOLD)


def over(page: Page) -> None:
    """A stretch that is over, and its question."""
    hurry(page, until=LISTENING)
    say(page, "guide me through a calf stretch")
    state(page, "listening")


def relief(page: Page) -> None:
    """Help with a cramp, in the hold."""
    hurry(page, until=f"{HOLD} #steps li:last-child b", below=18)
    say(page, "i've got a cramp in my calf")
    page.wait_for_selector(HOLD)
    page.wait_for_function("() => Number(document.querySelector('#steps li:last-child b').textContent) < 18")


def relief_foot(page: Page) -> None:
    """Help with a cramp in the foot."""
    hurry(page, until=HOLD)
    say(page, "i've got a cramp in my foot")
    page.wait_for_selector(HOLD)


def warning(page: Page) -> None:
    """A warning."""
    say(page, "my calf is swollen and i can't breathe")
    page.wait_for_selector("#warning[open]")


def diary(page: Page) -> None:
    """A cramp to note: the question before it is done."""
    say(page, "i had a cramp last night in my left calf")
    page.wait_for_selector("#stage[data-view=answer]")


def settings(page: Page) -> None:
    """Where, when and who."""
    page.click("#place-button")


def hub(page: Page) -> None:
    """A hold on a device with a screen."""
    choose(page, "screen", "hub-landscape")
    hold_on_screen = "[data-screen=hub-landscape][data-phase=hold]"
    hurry(page, until=hold_on_screen)
    say(page, "guide me through a calf stretch")
    page.wait_for_selector(hold_on_screen)


STATES: Sequence[Callable[[Page], None]] = (
    *(first, answer, why, hold, paused, routine, over, relief, relief_foot, warning, diary, settings, hub),
)
