"""What is read on a screen stands out from its ground, dim as it is at night."""

from collections.abc import Mapping

import pytest

from skill.screen.apl import THEMES, document
from skill.screen.views import Warned

LEAST_CONTRAST = 4.5
"""Of text, by the web's guidelines (WCAG 2.2, 1.4.3)."""
HIGH_CONTRAST = 7.0
"""Of what must be read by everybody (1.4.6)."""
DAY, NIGHT = THEMES["day"], THEMES["night"]


def light(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(colour: str, ground: str) -> float:
    lighter, darker = sorted((light(colour), light(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", [DAY, NIGHT], ids=["day", "night"])
def test_every_text_stands_out(theme: Mapping[str, str]) -> None:
    on = {("text", "ground"), ("muted", "ground"), ("accent", "ground"), ("text", "button")}
    faint = {each: contrast(theme[each[0]], theme[each[1]]) for each in on}
    assert min(faint.values()) >= LEAST_CONTRAST, faint


def test_at_night_all_is_dim() -> None:
    assert max(light(NIGHT[name]) for name in ("text", "muted", "accent")) < 0.3 < light(DAY["text"])


def test_a_warning_is_high_in_contrast_at_night_too() -> None:
    warned = Warned("Swelling", "See a doctor today.", "It needs checking.")
    assert document(warned, night=True) == document(warned)
    assert contrast(DAY["text"], DAY["ground"]) >= HIGH_CONTRAST
    assert contrast(DAY["muted"], DAY["ground"]) >= HIGH_CONTRAST
