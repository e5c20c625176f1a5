"""The view of a stretch and of relief: figure, ring and number, step, leg, repetition, what is next."""

from skill.screen.apl_clock import MOMENTS, clock
from skill.screen.apl_layouts import CENTRE
from skill.screen.apl_parts import (
    HEIGHT,
    ROUND,
    TALL_SCREEN,
    WIDE,
    WIDTH,
    Component,
    Theme,
    buttons,
    calculated,
    fitting,
    units,
    words,
)

_REST = "Math.max(0, Math.min(1, (moment.until-now)/(moment.until-moment.at)))"
_NUMBER = "Math.max(1, Math.ceil((moment.until-now)/1000))"
_COUNTED = "moment.kind == 'ready' || moment.kind == 'hold'"
LONG, LONG_DATA = "moment.text.length > 90", "data.text.length > 90"
"""A text that leaves no room for a figure on a round screen."""


def coaching(theme: Theme) -> Component:
    """The whole view, its clock with it."""
    return {
        "type": "Frame",
        "width": "100%",
        "height": "100%",
        "backgroundColor": theme["ground"],
        **clock(),
        "items": [
            {
                "type": "Container",
                "width": "100%",
                "height": "100%",
                "items": [_wide(theme), _tall(theme), _round(theme)],
            }
        ],
    }


def _wide(theme: Theme) -> Component:
    half, high = f"0.44*{WIDTH}", f"0.56*{HEIGHT}"
    middle = {
        "type": "Container",
        "direction": "row",
        "grow": 1,
        "alignItems": "center",
        "justifyContent": "center",
        "items": [
            _figure(f"Math.min({half},{high})"),
            _count_or_step(theme, f"(data.figure == '' ? 0.86 : 0.44)*{WIDTH}", high, f"Math.min({half},{high})"),
        ],
    }
    return _column(WIDE, [_heading(theme, f"0.9*{WIDTH}", 0.09), middle, _foot(theme, f"0.9*{WIDTH}")])


def _tall(theme: Theme) -> Component:
    wide, high = f"0.88*{WIDTH}", f"0.34*{HEIGHT}"
    ring = f"Math.min({wide},0.29*{HEIGHT})"
    items = [
        _heading(theme, wide, 0.07),
        {
            "type": "Container",
            "grow": 1,
            **CENTRE,
            "items": [_figure(f"Math.min({wide},{high})"), _count_or_step(theme, wide, f"0.29*{HEIGHT}", ring)],
        },
        _foot(theme, wide),
    ]
    return _column(TALL_SCREEN, items)


def _round(theme: Theme) -> Component:
    """The ring runs around the screen, the figure stands above the number or the step."""
    side = f"0.62*{WIDTH}"
    inner = [
        words("${moment.aside}", units(4.2), theme["accent"], height=units(6), fontWeight="500"),
        _figure(f"0.34*{HEIGHT}", unless=f"{LONG} && !({_COUNTED})"),
        _number(theme, units(15), height=units(18)),
        _steps(theme, f"0.7*{WIDTH}", f"({LONG_DATA} ? 0.46 : 0.2)*{HEIGHT}", 6.4),
        words(
            "${moment.following}",
            fitting("payload.screen.longestNext", side, f"0.06*{HEIGHT}", 4.2),
            theme["muted"],
            width=calculated(side),
            display=_shown(_COUNTED),
        ),
        _buttons(theme, 3.6, spacing=units(1)),
    ]
    around = {**_ring(f"0.98*{WIDTH}", 2.4), "position": "absolute", "top": "1%", "left": "1%"}
    return {
        "type": "Container",
        "when": calculated(ROUND),
        "width": "100%",
        "height": "100%",
        "items": [
            around,
            {"type": "Container", "width": "100%", "height": "100%", "paddingTop": units(3), **CENTRE, "items": inner},
        ],
    }


def _column(when: str, items: list[Component]) -> Component:
    return {
        "type": "Container",
        "when": calculated(when),
        "width": "100%",
        "height": "100%",
        "alignItems": "center",
        "paddingTop": units(5),
        "paddingBottom": units(5),
        "items": items,
    }


def _heading(theme: Theme, width: str, share: float) -> Component:
    title = words(
        "${moment.title}",
        fitting("payload.screen.longestTitle", width, f"{share}*{HEIGHT}", 6),
        theme["text"],
        width=calculated(width),
        fontWeight="700",
        role="header",
    )
    aside = words("${moment.aside}", units(5), theme["accent"], height=units(7), fontWeight="500")
    return {"type": "Container", "alignItems": "center", "items": [title, aside]}


def _foot(theme: Theme, width: str) -> Component:
    following = words(
        "${moment.following}",
        fitting("payload.screen.longestNext", width, f"0.06*{HEIGHT}", 4.6),
        theme["muted"],
        width=calculated(width),
        height=units(6),
    )
    return {"type": "Container", "alignItems": "center", "items": [following, _buttons(theme, 4.6, spacing=units(1.5))]}


def _buttons(theme: Theme, size: float, **more: object) -> Component:
    """Pause and next while it runs, yes and no when it asks."""
    running = buttons("payload.screen.buttons", theme, size, display=_shown("moment.kind != 'ask'"))
    asked = buttons("payload.screen.answers", theme, size, display=_shown("moment.kind == 'ask'"))
    return {"type": "Container", "alignItems": "center", "items": [running, asked], **more}


def _figure(size: str, unless: str = "false") -> Component:
    drawing = {
        "type": "VectorGraphic",
        "source": "${data.graphic}",
        "progress": "${pose}",
        "scale": "best-fit",
        "width": calculated(size),
        "height": calculated(size),
        "transform": [{"scaleX": "${moment.mirrored ? -1 : 1}"}],
        "display": _shown("moment.figure == data.graphic"),
        "accessibilityLabel": "${data.label}",
        "role": "image",
    }
    return {
        "type": "Container",
        "when": "${payload.screen.figures.length > 0}",
        "data": "${payload.screen.figures}",
        "items": [drawing],
        "display": _shown(f"moment.figure != '' && !({unless})"),
    }


def _count_or_step(theme: Theme, width: str, height: str, ring: str) -> Component:
    number = {
        "type": "Container",
        "width": calculated(ring),
        "height": calculated(ring),
        "display": _shown(_COUNTED),
        **CENTRE,
        "items": [
            {**_ring(ring, 5), "position": "absolute", "top": 0, "left": 0},
            _number(theme, calculated(f"0.42*{ring}")),
        ],
    }
    return {
        "type": "Container",
        "height": calculated(height),
        **CENTRE,
        "items": [number, _steps(theme, width, height, 9)],
    }


def _ring(size: str, thickness: float) -> Component:
    return {
        "type": "VectorGraphic",
        "source": "ring",
        "rest": calculated(_REST),
        "width": calculated(size),
        "height": calculated(size),
        "scale": "best-fit",
        "display": _shown(_COUNTED),
        "thickness": thickness,
        "opacity": "${moment.kind == 'ready' ? 0.45 : 1}",
    }


def _number(theme: Theme, size: str, **more: object) -> Component:
    return words(
        calculated(_NUMBER),
        size,
        theme["text"],
        fontWeight="700",
        display=_shown(_COUNTED),
        role="timer",
        opacity="${moment.kind == 'ready' ? 0.6 : 1}",
        **more,
    )


def _steps(theme: Theme, width: str, height: str, most: float) -> Component:
    """Every moment's text in a size of its own, of which one is seen: the size of a text cannot change."""
    text = words(
        "${data.text.say}",
        fitting("data.text", width, height, most),
        theme["text"],
        width=calculated(width),
        fontWeight="500",
        display=_shown("index == at"),
    )
    return {
        "type": "Container",
        "alignItems": "center",
        "data": calculated(MOMENTS),
        "items": [text],
        "display": _shown(f"!({_COUNTED})"),
    }


def _shown(condition: str) -> str:
    return calculated(f"({condition}) ? 'normal' : 'none'")
