"""The parts that every view is made of: theme, type, buttons and the ring; sizes follow the viewport."""

from collections.abc import Mapping, Sequence
from typing import Any

Component = dict[str, Any]
Theme = Mapping[str, str]
DAY: Theme = {
    "ground": "#101418",
    "text": "#F4F1EA",
    "muted": "#A9B0B8",
    "accent": "#FFB454",
    "track": "#2A323A",
    "button": "#26303A",
}
NIGHT: Theme = {
    "ground": "#070403",
    "text": "#B07F5C",
    "muted": "#98704F",
    "accent": "#B3651F",
    "track": "#1E1410",
    "button": "#1C120D",
}
FONTS = "amazon-ember-display, sans-serif"
TALL = 1.25
"""Line height in sizes of type."""
CHARACTER = 0.56
"""Estimated mean width of a character in sizes of type, on the wide side."""
EDGE = 4
"""Dp beside a text: a device measures its font a little otherwise than it draws it."""
FILLED = 0.78
"""Part of a box that lines of words fill."""
WIDTH, HEIGHT = "viewport.width", "viewport.height"
UNIT = f"(Math.min(1.35*{WIDTH},{HEIGHT})/100)"
"""A hundredth of the height; of an upright screen, a little more than a hundredth of the width."""
ROUND = "viewport.shape == 'round'"
WIDE = f"viewport.shape != 'round' && {WIDTH} > {HEIGHT}"
TALL_SCREEN = f"viewport.shape != 'round' && {WIDTH} <= {HEIGHT}"


def calculated(expression: str) -> str:
    """Write an expression of APL's data binding."""
    return f"${{{expression}}}"


def units(number: float) -> str:
    """A length in units."""
    return calculated(f"{number}*{UNIT}")


def words(text: str, size: str, colour: str, **more: object) -> Component:
    """A text of a size (an expression in dp)."""
    return {
        "type": "Text",
        "text": text,
        "fontFamily": FONTS,
        "fontSize": size,
        "lineHeight": TALL,
        "color": colour,
        "textAlign": "center",
        "paddingLeft": EDGE,
        "paddingRight": EDGE,
        **more,
    }


def fitting(measure: str, width: str, height: str, most: float) -> str:
    """Size of type at which a text fills its box without leaving it, at most ``most`` units.

    ``measure`` is what `measured` gave, ``width`` and ``height`` are expressions in dp.
    """
    room = f"{FILLED}*({width})*({height})/({CHARACTER * TALL}*{measure}.length)"
    longest = f"({width})/({CHARACTER + 0.06}*{measure}.longest)"
    return calculated(f"Math.min({most}*{UNIT}, {longest}, Math.sqrt({room}))")


def measured(text: str) -> Component:
    """A text with what `fitting` needs to know of it."""
    longest = max((len(word) for word in text.split()), default=1)
    return {"say": text, "length": max(len(text), 1), "longest": longest}


def measured_rows(rows: Sequence[str]) -> Component:
    """Rows, each on a line of its own."""
    longest = max(map(len, rows))
    return {"say": "<br>".join(rows), "length": longest * len(rows), "longest": longest}


def button(say: str, event: str, theme: Theme, size: float) -> Component:
    """A button; what it raises does what the words would do."""
    label = words(say, units(size), theme["text"], fontWeight="500")
    return {
        "type": "TouchWrapper",
        "accessibilityLabel": say,
        "role": "button",
        "spacing": units(3),
        "onPress": [{"type": "SendEvent", "sequencer": "touched", "arguments": [event]}],
        "item": {
            "type": "Frame",
            "backgroundColor": theme["button"],
            "borderRadius": units(6),
            "paddingLeft": units(1.3 * size),
            "paddingRight": units(1.3 * size),
            "paddingTop": units(0.45 * size),
            "paddingBottom": units(0.45 * size),
            "item": label,
        },
    }


def buttons(said: str, theme: Theme, size: float, **more: object) -> Component:
    """A row of the buttons in the data at ``said``."""
    return {
        "type": "Container",
        "when": calculated(f"{said}.length > 0"),
        "direction": "row",
        "justifyContent": "center",
        "alignItems": "center",
        "data": calculated(said),
        "items": [button("${data.say}", "${data.event}", theme, size)],
        **more,
    }


def ring(theme: Theme) -> Component:
    """A ring of which ``rest`` (0 to 1) is drawn, from the top on."""
    circle = {"type": "path", "pathData": "M50,4 A46,46 0 1 1 49.99,4", "fill": "transparent"}
    return {
        "type": "AVG",
        "version": "1.1",
        "width": 100,
        "height": 100,
        "parameters": [
            {"name": "rest", "type": "number", "default": 1},
            {"name": "thickness", "type": "number", "default": 5},
        ],
        "items": [
            {**circle, "stroke": theme["track"], "strokeWidth": "${thickness}"},
            {
                **circle,
                "stroke": theme["accent"],
                "strokeWidth": "${thickness}",
                "strokeLineCap": "round",
                "pathLength": 100,
                "strokeDashArray": ["${rest*100}", 200],
            },
        ],
    }
