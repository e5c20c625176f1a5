"""The views to read: welcome, answer, warning and diary, for every shape of screen."""

from skill.screen.apl_parts import (
    HEIGHT,
    ROUND,
    UNIT,
    WIDTH,
    Component,
    Theme,
    buttons,
    calculated,
    fitting,
    units,
    words,
)

LONG = "payload.screen.text.length > 90"
CENTRE = {"alignItems": "center", "justifyContent": "center"}


def page(theme: Theme, items: list[Component], *, top: float, side: float, round_side: float) -> Component:
    """A column on the whole screen; ``top`` and ``side`` are margins in units, ``round_side`` the side's on a round one."""
    margin = calculated(f"({ROUND} ? {round_side} : {side})*{UNIT}")
    return {
        "type": "Frame",
        "width": "100%",
        "height": "100%",
        "backgroundColor": theme["ground"],
        "item": {
            "type": "Container",
            "width": "100%",
            "height": "100%",
            "alignItems": "center",
            "justifyContent": "center",
            "paddingTop": units(top),
            "paddingBottom": units(top),
            "paddingLeft": margin,
            "paddingRight": margin,
            "items": items,
        },
    }


def _read(
    theme: Theme,
    name: str,
    share: float | str,
    most: float,
    colour: str = "text",
    *,
    round_width: float = 0.68,
    **more: object,
) -> Component:
    """A text of the data that fills its ``share`` of the screen's height, and ``round_width`` of a round one's width."""
    wide = f"({ROUND} ? {round_width} : 0.86)*{WIDTH}"
    return words(
        calculated(f"payload.screen.{name}.say"),
        fitting(f"payload.screen.{name}", wide, f"{share}*{HEIGHT}", most),
        theme[colour],
        width=calculated(wide),
        display=calculated(f"payload.screen.{name}.say == '' ? 'none' : 'normal'"),
        **more,
    )


def answer(theme: Theme) -> Component:
    """Title, text, source, the follow-up question and its buttons."""
    return page(
        theme,
        [
            _read(theme, "title", 0.09, 4.8, "accent", round_width=0.5, fontWeight="700"),
            {"type": "Container", "grow": 1, **CENTRE, "items": [_read(theme, "text", 0.44, 8.4)]},
            _read(theme, "source", 0.1, 3.6, "muted"),
            _read(theme, "question", 0.12, 5, fontWeight="500", spacing=units(3)),
            buttons("payload.screen.buttons", theme, 4.6, spacing=units(3)),
        ],
        top=6,
        side=5,
        round_side=10,
    )


def welcome(theme: Theme) -> Component:
    """The name, a sentence, and the one question."""
    return page(
        theme,
        [
            _read(theme, "title", 0.1, 6, "accent", round_width=0.5, fontWeight="700"),
            {"type": "Container", "grow": 1, **CENTRE, "items": [_read(theme, "question", 0.34, 11, fontWeight="500")]},
            _read(theme, "text", 0.16, 4.4, "muted"),
            buttons("payload.screen.buttons", theme, 4.6, spacing=units(4)),
        ],
        top=8,
        side=6,
        round_side=10,
    )


def warned(theme: Theme) -> Component:
    """Black on nothing else: what to do as large as it can be, then why."""
    return page(
        theme,
        [
            _read(theme, "title", 0.1, 5, "muted", round_width=0.5, fontWeight="500"),
            {"type": "Container", "grow": 1, **CENTRE, "items": [_read(theme, "act", 0.4, 13, fontWeight="700")]},
            _read(theme, "text", 0.24, 6, round_width=0.6),
        ],
        top=7,
        side=5,
        round_side=10,
    )


def diary(theme: Theme) -> Component:
    """A column for each week, as high as its cramps; what there is to read takes room from them."""
    width = f"({ROUND} ? 0.6 : 0.8)*{WIDTH}/payload.screen.weeks.length"
    column = {
        "type": "Container",
        "height": calculated(f"({LONG} ? 0.21 : 0.38)*{HEIGHT}"),
        "width": calculated(width),
        "alignItems": "center",
        "justifyContent": "end",
        "items": [
            words("${data.cramps}", units(5), theme["text"]),
            {
                "type": "Frame",
                "backgroundColor": theme["accent"],
                "borderRadius": units(1),
                "width": calculated(f"0.55*{width}"),
                "height": calculated(f"Math.max(1, data.share*({LONG} ? 0.13 : 0.28)*{HEIGHT})"),
            },
        ],
    }
    chart = {
        "type": "Container",
        "direction": "row",
        "grow": 1,
        "alignItems": "end",
        "justifyContent": "center",
        "accessibilityLabel": "${payload.screen.text.say}",
        "role": "image",
        "data": "${payload.screen.weeks}",
        "items": [column],
    }
    return page(
        theme,
        [
            _read(theme, "title", 0.09, 4.8, "accent", round_width=0.5, fontWeight="700"),
            chart,
            {
                "type": "Container",
                "direction": "row",
                "justifyContent": "spaceBetween",
                "width": calculated(f"({ROUND} ? 0.66 : 0.84)*{WIDTH}"),
                "items": [words(f"${{payload.screen.{end}}}", units(3.4), theme["muted"]) for end in ("first", "last")],
            },
            _read(theme, "text", f"({LONG} ? 0.3 : 0.14)", 4.6, spacing=units(2)),
            _read(theme, "question", 0.08, 4.6, "muted", round_width=0.56, spacing=units(2)),
            buttons("payload.screen.buttons", theme, 4.2, spacing=units(2)),
        ],
        top=7,
        side=5,
        round_side=10,
    )
