"""Every state of the page passes axe-core's rules of accessibility (npm `axe-core`, which `make viewhost` installs)."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import OpenPage
from tests.browser.page_states import STATES, hold_at_night, relief, warning
from tests.screens.conftest import VIEWHOST

AXE = VIEWHOST / "axe-core" / "axe.min.js"
State = Callable[[Page], None]


@pytest.fixture
def address(address_with_renderer: str) -> str:
    return address_with_renderer


@pytest.fixture(scope="module")
def axe() -> str:
    if not AXE.exists():
        pytest.skip("axe-core is not installed: make viewhost")
    return Path(AXE).read_text("utf-8")


def violations(page: Page, axe: str) -> list[tuple[str, str]]:
    """Name each broken rule with the elements that break it; Amazon's renderer, in a frame, is not ours."""
    page.evaluate(axe)
    found: list[dict[str, Any]] = page.evaluate(
        "async () => (await axe.run({ exclude: ['iframe'] }, { iframes: false, resultTypes: ['violations'] })).violations"
    )
    return [(each["id"], " ".join(str(node["target"]) for node in each["nodes"])) for each in found]


@pytest.mark.parametrize("bring", STATES, ids=lambda state: state.__name__)
def test_no_rule_is_broken_by_day(page: Page, axe: str, bring: State) -> None:
    bring(page)
    assert violations(page, axe) == []


@pytest.mark.parametrize("bring", [hold_at_night, relief, warning], ids=lambda state: state.__name__)
def test_no_rule_is_broken_at_night_on_a_phone(open_page: OpenPage, axe: str, bring: State) -> None:
    page = open_page(at={"hour": "2"}, viewport={"width": 390, "height": 844})
    bring(page)
    assert violations(page, axe) == []


def test_a_broken_rule_is_found(page: Page, axe: str) -> None:
    page.evaluate("() => { document.getElementById('say').removeAttribute('aria-label'); document.title = ''; }")
    assert "document-title" in {rule for rule, _ in violations(page, axe)}
