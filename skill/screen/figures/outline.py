"""Smooth outlines as SVG path data, which Alexa Vector Graphics reads too."""

import math
import re
from collections.abc import Iterable, Sequence

from skill.knowledge.figures import Point

ROUNDNESS = 6.0
"""A curve leaves each point by a sixth of the way between its neighbours (Catmull and Rom's
spline as Bezier curves)."""
_NUMBER = re.compile(r"-?[0-9.]+")


def smooth(points: Sequence[Point]) -> str:
    """A closed curve through the points."""
    curves = []
    for number, point in enumerate(points):
        before, after, later = (points[(number + step) % len(points)] for step in (-1, 1, 2))
        leaving = (point[0] + (after[0] - before[0]) / ROUNDNESS, point[1] + (after[1] - before[1]) / ROUNDNESS)
        arriving = (after[0] - (later[0] - point[0]) / ROUNDNESS, after[1] - (later[1] - point[1]) / ROUNDNESS)
        curves.append(f"C{_pairs((leaving, arriving, after))}")
    return f"M{_pairs(points[:1])}{''.join(curves)}Z"


def polygon(points: Sequence[Point]) -> str:
    """A closed shape with straight sides."""
    return f"M{_pairs(points[:1])}L{_pairs(points[1:])}Z"


def segment(points: Sequence[Point], radius: float) -> str:
    """Straight sides from point to point, and an arc, clockwise, from the last one back to the first."""
    return f"M{_pairs(points[:1])}L{_pairs(points[1:])}{_corner(radius, *points[0])}Z"


def limb(length: float, root: float, tip: float, stations: Iterable[tuple[float, float, float]] = ()) -> str:
    """A rounded limb along the x axis, ``root`` and ``tip`` wide (radius) at its joints.

    ``stations`` are (distance from the root, half-width to the left hand, half-width to the right hand).
    """
    stations = tuple(stations)
    left = [(x, -width) for x, width, _ in stations]
    right = [(x, width) for x, _, width in reversed(stations)]
    return smooth([*_cap(0, root, 90), *left, *_cap(length, tip, -90), *right])


def enlarged(path: str, times: float) -> str:
    """The path of `smooth`, `polygon` or `limb`, so many times larger: it holds nothing but places."""
    return _NUMBER.sub(lambda found: number(float(found[0]) * times), path)


def rounded(x: float, y: float, width: float, height: float, radius: float) -> str:
    """A rectangle with round corners."""
    r = min(radius, width / 2, height / 2)
    right, bottom = x + width, y + height
    sides = f"M{_pairs([(x + r, y)])}H{number(right - r)}{_corner(r, right, y + r)}V{number(bottom - r)}"
    return (
        f"{sides}{_corner(r, right - r, bottom)}H{number(x + r)}{_corner(r, x, bottom - r)}"
        f"V{number(y + r)}{_corner(r, x + r, y)}Z"
    )


def number(value: float) -> str:
    """A length as short as one hundredth of a unit allows."""
    return f"{round(value, 2) + 0:.2f}".rstrip("0").rstrip(".")


def _corner(radius: float, x: float, y: float) -> str:
    return f"A{number(radius)} {number(radius)} 0 0 1 {_pairs([(x, y)])}"


def _cap(centre: float, radius: float, begins: float) -> list[Point]:
    """Half a circle at a joint, from one side of the limb to the other."""
    angles = [math.radians(begins + step) for step in (0, 45, 90, 135, 180)]
    return [(centre + radius * math.cos(angle), radius * math.sin(angle)) for angle in angles]


def _pairs(points: Iterable[Point]) -> str:
    return " ".join(f"{number(x)} {number(y)}" for x, y in points)
