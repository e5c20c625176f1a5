"""Ten views look as they did when somebody last looked at them."""

from dataclasses import replace

import pytest
from playwright.sync_api import Page

from skill.screen.views import Coaching
from tests.screens.conftest import NO_RENDERER, VIEWHOST, Screens
from tests.screens.looks import LOOKS, difference, picture

MOST_DIFFERENT = 0.012
"""Part of the pixels. Nothing differs with the same fonts; with a narrow font or one with serifs, which make buttons
narrower or wider, at most 0.6 % does. What must be seen is above: the wrong hour's colours 3 %, a figure that is
missing 3 %, buttons 2.6 %."""

pytestmark = pytest.mark.skipif(not (VIEWHOST / "pixelmatch").exists(), reason=NO_RENDERER)


@pytest.mark.parametrize("name", LOOKS)
def test_a_view_looks_as_before(viewhost: Page, screens: Screens, name: str) -> None:
    look = LOOKS[name]
    assert difference(viewhost, picture(viewhost, screens[look.view], look), name) <= MOST_DIFFERENT


@pytest.mark.parametrize("name", ["hold", "hold-round", "hold-portrait-night", "paused", "relief"])
def test_a_figure_that_is_missing_is_seen(viewhost: Page, screens: Screens, name: str) -> None:
    look = LOOKS[name]
    screen = screens[look.view]
    assert isinstance(screen, Coaching)
    bare = replace(screen, keyframes=tuple(replace(each, figure=None) for each in screen.keyframes))
    assert difference(viewhost, picture(viewhost, bare, look), name) > MOST_DIFFERENT


@pytest.mark.parametrize("name", ["welcome", "answer", "warning", "hold", "diary"])
def test_buttons_that_are_missing_are_seen(viewhost: Page, screens: Screens, name: str) -> None:
    look = LOOKS[name]
    without = replace(screens[look.view], buttons=())
    assert difference(viewhost, picture(viewhost, without, look), name) > MOST_DIFFERENT


@pytest.mark.parametrize("name", [name for name in LOOKS if name != "warning"])
def test_the_colours_of_the_wrong_hour_are_seen(viewhost: Page, screens: Screens, name: str) -> None:
    look = LOOKS[name]
    other = look._replace(night=not look.night)
    assert difference(viewhost, picture(viewhost, screens[look.view], other), name) > MOST_DIFFERENT
