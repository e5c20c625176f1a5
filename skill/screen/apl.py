"""A screen as Alexa's visual document: drawn by every device that shows APL 1.4 or later, with nothing fetched."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from skill.knowledge.figures import load_figure
from skill.screen import apl_clock, apl_coaching, apl_layouts
from skill.screen.apl_parts import DAY, NIGHT, Component, Theme, measured, measured_rows, ring
from skill.screen.figures.avg import avg
from skill.screen.figures.palette import DARK
from skill.screen.figures.palette import NIGHT as NIGHT_FIGURE
from skill.screen.views import Answer, Button, Coaching, Diary, Moment, Relief, Screen, Warned, Welcome

APL_VERSION = "1.4"
"""The oldest version that has all we use."""
FULL_COLUMN = 4
"""Cramps in a week that fill the diary's chart where no week has more: one cramp is not drawn as a disaster."""
IDLE_MILLISECONDS = 60_000
"""A screen that nobody speaks to stays this long."""


def document(screen: Screen, *, night: bool = False, most_bytes: int | None = None) -> tuple[Component, Component]:
    """Render a screen: the document and its data sources.

    Drawings are left out, the last first, where both together would be larger than ``most_bytes``.
    """
    theme = NIGHT if night and not isinstance(screen, Warned) else DAY
    data = _data(screen)
    drawn = {each: _figure(each, night=night) for each in _figures(screen)}
    figures = {each: figure for each, figure in drawn.items() if figure}
    while True:
        rendered = _document(screen, theme, figures), {"screen": {**data, "figures": _sources(screen, figures)}}
        if not figures or most_bytes is None or _size(rendered) <= most_bytes:
            return rendered
        figures.popitem()


def _document(screen: Screen, theme: Theme, figures: Mapping[str, Component]) -> Component:
    layout, label = _view(screen)
    whole = {**layout(theme), "accessibilityLabel": label}
    document: Component = {
        "type": "APL",
        "version": APL_VERSION,
        "theme": "dark",
        "settings": {"idleTimeout": IDLE_MILLISECONDS},
        "mainTemplate": {"parameters": ["payload"], "items": [whole]},
    }
    if isinstance(screen, Coaching):
        last = _milliseconds(screen.delay + screen.moments[-1].at + screen.moments[-1].seconds)
        whole["onMount"] = apl_clock.commands(last, chained=screen.chained)
        document["graphics"] = {"ring": ring(theme), **figures}
    return document


def _view(screen: Screen) -> tuple[Callable[[Theme], Component], str]:
    match screen:
        case Welcome():
            return apl_layouts.welcome, f"{screen.title}. {screen.question}"
        case Answer():
            return apl_layouts.answer, f"{screen.title}. {screen.text}"
        case Warned():
            return apl_layouts.warned, f"{screen.act} {screen.text}"
        case Diary():
            return apl_layouts.diary, f"{screen.title}. {screen.text}"
        case Coaching():
            return apl_coaching.coaching, screen.opening or screen.moments[0].text


def _data(screen: Screen) -> Component:
    """What the view shows, as plain JSON under the names that the layouts use."""
    match screen:
        case Coaching():
            return {
                "view": "relief" if isinstance(screen, Relief) else "stretch",
                "begins": _milliseconds(screen.delay),
                "moments": _moments(screen),
                "longestTitle": _longest([screen.title, *(moment.title for moment in screen.moments)]),
                "longestNext": _longest([moment.following for moment in screen.moments]),
                "buttons": _buttons(screen.buttons),
                "answers": _buttons(screen.answers),
            }
        case Welcome():
            texts = {"title": screen.title, "text": screen.text, "question": screen.question}
        case Answer():
            texts = {
                "title": screen.title,
                "text": screen.text,
                "source": screen.source,
                "question": screen.question,
            }
        case Warned():
            texts = {"title": screen.title, "act": screen.act, "text": screen.text}
        case Diary():
            texts = {"title": screen.title, "text": screen.text, "question": screen.question}
    data: Component = {"view": type(screen).__name__.lower(), **{name: measured(text) for name, text in texts.items()}}
    if isinstance(screen, Welcome | Answer | Diary):
        data["buttons"] = _buttons(screen.buttons)
    if isinstance(screen, Diary):
        most = max([FULL_COLUMN, *(week.cramps for week in screen.weeks)])
        data["weeks"] = [{"cramps": week.cramps, "share": week.cramps / most} for week in screen.weeks]
        data["first"], data["last"] = screen.weeks[0].label, screen.weeks[-1].label
    return data


def _moments(screen: Coaching) -> list[Component]:
    """The schedule in milliseconds from when the document is shown; what is said before the clip comes first."""
    opening: list[Component] = []
    if screen.delay:
        first = screen.moments[0]
        opened = Moment(0, screen.delay, "step", screen.opening, title=screen.title or first.title, figure=first.figure)
        opening = [_moment(opened, 0)]
        if screen.rows:
            opening[0]["text"] = measured_rows(screen.rows)
            opening[0]["figure"] = ""
    return [*opening, *(_moment(moment, screen.delay) for moment in screen.moments)]


def _moment(moment: Moment, delay: float) -> Component:
    at = _milliseconds(delay + moment.at)
    return {
        "at": at,
        "until": at + _milliseconds(moment.seconds),
        "kind": moment.kind,
        "text": measured(moment.text),
        "title": moment.title,
        "aside": moment.aside,
        "following": moment.following,
        "figure": moment.figure or "",
        "mirrored": moment.mirrored,
        "start": moment.start,
        "end": moment.end,
        "beat": _milliseconds(moment.beat),
    }


def _longest(texts: Sequence[str]) -> Component:
    return measured(max(texts, key=len))


def _figures(screen: Screen) -> list[str]:
    moments = screen.moments if isinstance(screen, Coaching) else ()
    return list(dict.fromkeys(moment.figure for moment in moments if moment.figure))


def _figure(name: str, *, night: bool) -> Component | None:
    """Draw a figure; a stretch that has none is shown without."""
    try:
        return avg(load_figure(name), NIGHT_FIGURE if night else DARK, progress=0.0)
    except FileNotFoundError:
        return None


def _sources(screen: Screen, figures: Mapping[str, Any]) -> list[Component]:
    moments = screen.moments if isinstance(screen, Coaching) else ()
    labels = {moment.figure: moment.title for moment in moments}
    return [{"graphic": name, "label": labels[name]} for name in figures]


def _buttons(pressed: tuple[Button, ...]) -> list[Component]:
    return [{"say": button.say, "event": button.event} for button in pressed]


def _size(rendered: tuple[Component, Component]) -> int:
    return sum(len(json.dumps(part, ensure_ascii=False).encode()) for part in rendered)


def _milliseconds(seconds: float) -> int:
    return round(seconds * 1000)
