"""A screen as Alexa's visual document: a template of `documents/` and the data that it shows.

Templates hold every expression of APL's data binding, data hold every text: what somebody said or an author wrote is
only ever data, so no device evaluates it. The documents are APL 1.4, the oldest version that has all they use, and
fetch nothing.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from skill.knowledge.figures import load_figure
from skill.screen.figures.avg import avg
from skill.screen.figures.palette import PALETTES
from skill.screen.keyframes import in_parts
from skill.screen.views import Answer, Button, Coaching, Diary, Keyframe, ReliefView, Screen, Warned, WelcomeView

Component = dict[str, Any]
FOLDER = Path(__file__).parent / "documents"
VIEWS = ("welcome", "answer", "warning", "diary", "coaching")
"""Names of the templates."""
FULL_COLUMN = 4
"""Cramps in a week that fill the diary's chart where no week has more: one cramp is not drawn as a disaster."""
MOST_CUTS = 4
"""Shorter beginnings that a text comes with; the layout PageText tries as many."""
AFTER_CLIP_MILLISECONDS = 5000
"""Time to say no, or pause, before the next clip follows by itself; Alexa asks again after eight seconds."""


def _load(name: str) -> Component:
    loaded: Component = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    return loaded


def _templates(colours: Mapping[str, str]) -> dict[str, Component]:
    """Join every view's template with the shared parts, in a theme's colours."""
    shared = _load("shared")
    shared["resources"].append({"colors": colours})
    joined = {}
    for name in VIEWS:
        view = _load(name)
        parts = {part: {**shared[part], **view.get(part, {})} for part in ("graphics", "layouts")}
        joined[name] = {**shared, **view, **parts}
    return joined


# Read with the module, which a host imports at start: no listener with a screen waits for it.
THEMES: Mapping[str, Mapping[str, str]] = _load("themes")
TEMPLATES = {theme: _templates(colours) for theme, colours in THEMES.items()}


def document(screen: Screen, *, night: bool = False, most_bytes: int | None = None) -> tuple[Component, Component]:
    """Render a screen: the document and its data sources. Night is dim, but for a warning.

    Drawings are left out, the last first, where both together would be larger than ``most_bytes``.
    """
    view, data = _data(screen)
    template = TEMPLATES["night" if night and view != "warning" else "day"][view]
    figures = _figures(screen, night=night)
    while True:
        document = {**template, "graphics": {**template["graphics"], **figures}}
        rendered = document, {"screen": {**data, **_labels(screen, figures)}}
        if not figures or most_bytes is None or _size(rendered) <= most_bytes:
            return rendered
        figures.popitem()


def _data(screen: Screen) -> tuple[str, Component]:
    """Name the template, and give what it shows under the names that it uses."""
    match screen:
        case WelcomeView():
            shown = {"title": screen.title, "text": screen.text, "question": screen.question}
            label = f"{screen.title}. {screen.question}"
            return "welcome", _page("welcome", label, shown, screen.buttons, screen.hint)
        case Answer():
            shown = {"title": screen.title, "text": screen.text, "source": screen.source, "question": screen.question}
            return "answer", _page("answer", f"{screen.title}. {screen.text}", shown, screen.buttons, screen.hint)
        case Warned():
            shown = {"act": screen.act, "text": screen.text, "avoid": screen.avoid}
            label = f"{screen.title}. {screen.act} {screen.text} {screen.avoid}".strip()
            return "warning", _page("warning", label, shown, screen.buttons)
        case Diary():
            shown = {"title": screen.title, "text": screen.text, "question": screen.question}
            most = max([FULL_COLUMN, *(week.cramps for week in screen.weeks)])
            page = _page("diary", f"{screen.title}. {screen.text}", shown, screen.buttons, screen.hint)
            weeks = [{"cramps": week.cramps, "share": week.cramps / most} for week in screen.weeks]
            return "diary", {**page, "weeks": weeks, "first": screen.weeks[0].label, "last": screen.weeks[-1].label}
        case Coaching():
            return "coaching", _coaching(screen)


def _page(view: str, label: str, shown: Mapping[str, str], buttons: tuple[Button, ...], hint: str = "") -> Component:
    """Give the data of a view to read; ``label`` is what a screen reader says of the whole."""
    texts = {name: _read(text) for name, text in shown.items()}
    return {"view": view, "label": label, **texts, "buttons": _buttons(buttons), "hint": hint}


def _coaching(screen: Coaching) -> Component:
    """Give the data of a clip: its schedule in milliseconds from when the document is shown."""
    last = screen.keyframes[-1]
    ends = screen.delay + last.at + last.seconds
    before, _, after = screen.minutes.partition("{minutes}")
    return {
        "view": "relief" if isinstance(screen, ReliefView) else "stretch",
        "label": screen.opening or screen.keyframes[0].text,
        "begins": _milliseconds(screen.delay),
        "keyframes": _numbered(
            [
                *(_openings(screen) if screen.delay else []),
                *(_keyframe(keyframe, screen.delay) for keyframe in screen.keyframes),
            ],
            numbered=isinstance(screen, ReliefView),
        ),
        "longestTitle": _longest([screen.title, *(keyframe.title for keyframe in screen.keyframes)]),
        "buttons": _buttons(screen.buttons),
        "answers": _buttons(screen.answers),
        "always": _buttons(screen.always),
        "keep": _read(screen.keep),
        "hint": screen.hint,
        "dots": list(range(screen.dots)),
        "beforeMinutes": before,
        "afterMinutes": after,
        "endsAt": _milliseconds(ends + screen.later),
        "still": screen.still,
        "idleMilliseconds": _milliseconds(screen.lasts if screen.still else ends) + AFTER_CLIP_MILLISECONDS,
        "chained": screen.chained,
    }


def _openings(screen: Coaching) -> list[Component]:
    """Show what is said before the clip."""
    first = screen.keyframes[0]
    opening = replace(
        Keyframe(0, screen.delay, "step", screen.opening, title=screen.title or first.title, figure=first.figure),
        mirrored=first.mirrored,
        dot=first.dot,
    )
    if screen.rows:
        return [{**_keyframe(opening, 0), "text": _sized_rows(screen.rows), "figure": ""}]
    return [_keyframe(part, 0) for part in in_parts([opening])]


def _numbered(keyframes: list[Component], *, numbered: bool) -> list[Component]:
    """Number the acts before the first count, where there are several; 0 is no number."""
    counted = next((index for index, each in enumerate(keyframes) if each["kind"] != "step"), len(keyframes))
    several = numbered and counted > 1
    return [{**each, "number": index + 1 if several and index < counted else 0} for index, each in enumerate(keyframes)]


def _keyframe(keyframe: Keyframe, delay: float) -> Component:
    at = _milliseconds(delay + keyframe.at)
    return {
        "at": at,
        "until": at + _milliseconds(keyframe.seconds),
        "kind": keyframe.kind,
        "text": _sized(keyframe.text),
        "title": keyframe.title,
        "aside": keyframe.aside,
        "following": keyframe.following,
        "figure": keyframe.figure or "",
        "mirrored": keyframe.mirrored,
        "start": keyframe.start,
        "end": keyframe.end,
        "beat": _milliseconds(keyframe.beat),
        "dot": keyframe.dot,
    }


def _figures(screen: Screen, *, night: bool) -> dict[str, Component]:
    """Draw the figures of a clip, in order; a stretch that has none is shown without."""
    keyframes = screen.keyframes if isinstance(screen, Coaching) else ()
    drawn = {keyframe.figure: _figure(keyframe.figure, night=night) for keyframe in keyframes if keyframe.figure}
    return {name: figure for name, figure in drawn.items() if figure}


@cache
def _figure(name: str, *, night: bool) -> Component | None:
    """Draw a figure, once: that takes about four milliseconds, half of what a clip's document takes."""
    try:
        return avg(load_figure(name), PALETTES["night" if night else "dark"], progress=0.0)
    except FileNotFoundError:
        return None


def _labels(screen: Screen, figures: Mapping[str, Component]) -> Component:
    """Name the figures that are drawn, for the template and for screen readers."""
    if not isinstance(screen, Coaching):
        return {}
    titles = {keyframe.figure: keyframe.title for keyframe in screen.keyframes}
    return {"figures": [{"graphic": name, "label": titles[name]} for name in figures]}


def _sized(text: str) -> Component:
    """Give a text with what a template needs to choose its font size:
    its length and its longest word, in characters.
    """
    longest = max((len(word) for word in text.split()), default=1)
    return {"say": text, "length": max(len(text), 1), "longest": longest}


def _read(text: str) -> Component:
    """Give a text, and what is left of it without its last sentences, for a screen that has no room for all."""
    sentences = text.split(". ")
    beginnings = [". ".join(sentences[:count]) + "." for count in range(len(sentences) - 1, 0, -1)][-MOST_CUTS:]
    padded = [*beginnings, *[(beginnings or [text])[-1]] * (MOST_CUTS - len(beginnings))]
    return {**_sized(text), "cuts": [_sized(each) for each in padded]}


def _sized_rows(rows: Sequence[str]) -> Component:
    """Give rows, each on a line of its own, with the same."""
    longest = max(map(len, rows))
    return {"say": "<br>".join(rows), "length": longest * len(rows), "longest": longest}


def _longest(texts: Sequence[str]) -> Component:
    return _sized(max(texts, key=len))


def _buttons(buttons: tuple[Button, ...]) -> list[Component]:
    return [{"say": button.say, "event": button.event} for button in buttons]


def _size(rendered: tuple[Component, Component]) -> int:
    return sum(len(json.dumps(part, ensure_ascii=False).encode()) for part in rendered)


def _milliseconds(seconds: float) -> int:
    return round(seconds * 1000)
