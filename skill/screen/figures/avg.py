"""A figure as Alexa Vector Graphics, moved by the one parameter ``progress``.

A device evaluates expressions but knows no joints. So each shape's place is written as a cubic of ``progress``, exact
at the start and in the hold, and nearest (least squares) to the true way in between.
"""

from collections.abc import Sequence
from typing import Any

from skill.knowledge.figures import Figure
from skill.screen.figures.body import Shape
from skill.screen.figures.drawing import Placement, draw
from skill.screen.figures.outline import number
from skill.screen.figures.palette import DARK, Palette

AVG_VERSION = "1.2"
PROGRESS = "progress"
SAMPLES = 17
"""Places on a shape's true way that its cubic is fitted to."""
STILL = 0.01
"""Units, degrees or scale within which nothing moves."""
Component = dict[str, Any]


def avg(figure: Figure, colours: Palette = DARK, *, progress: float = 1.0) -> Component:
    """Draw an AVG object with the parameters ``progress`` (0 start, 1 hold) and every colour of the palette.

    ``progress`` and ``colours`` are the defaults; a VectorGraphic component may set others.
    """
    drawing = draw(figure)
    progresses = [step / (SAMPLES - 1) for step in range(SAMPLES)]
    ways = drawing.motion(progresses)
    items = [_path(path, colour) for path, colour in drawing.still]
    items += [_moving(shape, way) for shape, way in zip(drawing.moving, ways, strict=True)]
    used = {colour for _, colour in drawing.still} | {shape.colour for shape in drawing.moving}
    return {
        "type": "AVG",
        "version": AVG_VERSION,
        "width": figure.size,
        "height": figure.size,
        "parameters": [
            {"name": PROGRESS, "type": "number", "default": progress},
            *({"name": name, "type": "color", "default": colours[name]} for name in sorted(used)),
        ],
        "items": items,
    }


def cubic(values: Sequence[float]) -> tuple[float, float, float, float]:
    """The cubic (constant first) through the first and the last of equally spaced values, nearest to the others.

    Values belong to 0..1; the distance is the sum of squares.
    """
    first, last = values[0], values[-1]
    progresses = [step / (len(values) - 1) for step in range(len(values))]
    rests = [value - first - (last - first) * t for value, t in zip(values, progresses, strict=True)]
    # What remains after the straight line is fitted by t(1-t)(p + qt): two unknowns, two equations.
    ones = [t * (1 - t) for t in progresses]
    twos = [t * t * (1 - t) for t in progresses]
    a, b, c = _dot(ones, ones), _dot(ones, twos), _dot(twos, twos)
    d, e = _dot(ones, rests), _dot(twos, rests)
    p, q = (c * d - b * e) / (a * c - b * b), (a * e - b * d) / (a * c - b * b)
    return first, last - first + p, q - p, -q


def _dot(one: Sequence[float], other: Sequence[float]) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))


def _path(path: str, colour: str, opacity: float = 1.0) -> Component:
    drawn: Component = {"type": "path", "pathData": path, "fill": f"${{{colour}}}"}
    return drawn if opacity == 1.0 else {**drawn, "fillOpacity": opacity}


def _moving(shape: Shape, way: Sequence[Placement]) -> Component:
    x, y, degrees, scale = (
        _expression([getattr(place, field) for place in way]) for field in ("x", "y", "degrees", "scale")
    )
    drawn_out = "" if scale == "1" else f" scale({scale},1)"
    transform = f"translate({x},{y}) rotate({degrees}){drawn_out}"
    return {"type": "group", "transform": transform, "items": [_path(shape.path, shape.colour, shape.opacity)]}


def _expression(values: Sequence[float]) -> str:
    """A number where nothing moves, else Horner's scheme in the syntax of APL's data binding."""
    if max(values) - min(values) < STILL:
        return number(values[-1])
    a, b, c, d = (number(term) for term in cubic(values))
    return f"${{{a}+{PROGRESS}*({b}+{PROGRESS}*({c}+{PROGRESS}*({d})))}}"
