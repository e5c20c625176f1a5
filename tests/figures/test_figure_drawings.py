"""Figures as SVG and as Alexa Vector Graphics: well formed, alike, and coloured by parameters."""

import json
import re
from collections.abc import Mapping
from math import dist
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from skill.knowledge.figures import Figure, load_figures
from skill.screen.figures.avg import avg, cubic
from skill.screen.figures.drawing import Drawing, draw
from skill.screen.figures.palette import DARK, LIGHT, NIGHT, PALETTES, Palette
from skill.screen.figures.svg import VARIABLES, movable, still_group

FIGURES = {figure.id: figure for figure in load_figures()}
EVERY_FIGURE = pytest.mark.parametrize("figure", FIGURES.values(), ids=list(FIGURES))
SVG = "{http://www.w3.org/2000/svg}"
PATH_DATA = re.compile(r"M(?:-?\d+(?:\.\d+)? ?|[LHVCAZ])+Z")
TRANSFORM = re.compile(r"translate\((\S+?)[, ](\S+?)\) rotate\((\S+?)\)(?: scale\((\S+?)[, ]1\))?")
HORNER = re.compile(r"\$\{(?P<a>[-\d.]+)\+progress\*\((?P<b>[-\d.]+)\+progress\*\((?P<c>[-\d.]+)\+progress\*\((?P<d>[-\d.]+)\)\)\)\}")  # fmt: skip
OF_THE_COMPONENT = set(
    "align bind bottom description disabled display entities height id left opacity padding position preserve right role "
    "scale shadowColor size source sources speech style top transform type when width".split()
)
"""Properties of APL's VectorGraphic: a parameter of one of these names would never reach the graphic."""

LARGEST_AVG = 24_000
"""Bytes: a response to Alexa has room for 120 000, in which the figure must be one part of many."""


def paths(document: str) -> list[ET.Element]:
    return list(ET.fromstring(document).iter(f"{SVG}path"))  # noqa: S314  # our own drawing


def evaluated(transform: str, progress: float) -> tuple[float, ...]:
    """Numbers of an AVG transform at a progress, by the one form of expression that it may have."""

    def value(match: re.Match[str]) -> str:
        a, b, c, d = (float(match[name]) for name in "abcd")
        return str(a + progress * (b + progress * (c + progress * d)))

    match = TRANSFORM.fullmatch(HORNER.sub(value, transform))
    assert match, transform
    return tuple(float(part) if part else 1.0 for part in match.groups())


def moving(document: dict[str, Any]) -> list[dict[str, Any]]:
    return [item for item in document["items"] if item["type"] == "group"]


@EVERY_FIGURE
def test_the_pages_svg_is_well_formed_and_named(figure: Figure) -> None:
    root = ET.fromstring(movable(figure, "Calf & shin <stretch>")["svg"])  # noqa: S314  # our own drawing
    assert root.tag == f"{SVG}svg"
    assert root.get("viewBox") == "0 0 360 360"
    assert root.findtext(f"{SVG}title") == "Calf & shin <stretch>"
    drawn = list(root.iter(f"{SVG}path"))
    assert len(drawn) > 20
    assert all(PATH_DATA.fullmatch(str(path.get("d"))) for path in drawn)
    assert all(path.get("fill") in VARIABLES.values() for path in drawn)


@EVERY_FIGURE
def test_the_pages_svg_names_every_part_that_moves(figure: Figure) -> None:
    drawn = paths(movable(figure, "x")["svg"])
    named = [path.get("class") for path in drawn if path.get("class")]
    assert len(named) == len(set(named)) == len(draw(figure).moving)


def test_the_ghost_of_the_start_is_drawn_faintly_behind_the_hold() -> None:
    figure = FIGURES["stretch.calf-wall"]
    plain, ghosted = still(figure), still(figure, ghost=True)
    body = len(draw(figure).moving)
    assert len(paths(ghosted)) == len(paths(plain)) + body
    assert [p.get("transform") for p in paths(ghosted)[-body:]] == [p.get("transform") for p in paths(plain)[-body:]]


def still(figure: Figure, *, ghost: bool = False) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg">{still_group(figure, LIGHT, ghost=ghost)}</svg>'


@EVERY_FIGURE
def test_avg_has_the_form_that_devices_read(figure: Figure) -> None:
    document = avg(figure)
    assert (document["type"], document["version"]) == ("AVG", "1.2")
    assert (document["width"], document["height"]) == (360, 360)
    names = [parameter["name"] for parameter in document["parameters"]]
    assert names[0] == "progress"
    assert len(set(names)) == len(names)
    assert not OF_THE_COMPONENT & set(names)
    text = json.dumps(document, separators=(",", ":"))
    assert len(text) < LARGEST_AVG
    used = set(re.findall(r"\$\{(\w+)\}", text))
    assert used == set(names[1:])
    for item in document["items"]:
        path = item["items"][0] if item["type"] == "group" else item
        assert PATH_DATA.fullmatch(path["pathData"])


@EVERY_FIGURE
def test_avg_stands_exactly_in_the_start_and_the_hold(figure: Figure) -> None:
    assert farthest(draw(figure), avg(figure), [0.0, 1.0]) == pytest.approx((0, 0), abs=0.05)


@EVERY_FIGURE
def test_avg_moves_as_svg_does(figure: Figure) -> None:
    units, degrees = farthest(draw(figure), avg(figure), [step / 24 for step in range(25)])
    assert units < 2
    assert degrees < 1


def farthest(drawing: Drawing, document: dict[str, Any], progresses: list[float]) -> tuple[float, float]:
    """Units and degrees by which a part is farthest from its true place at these."""
    units = degrees = 0.0
    ways = drawing.motion(progresses)
    for group, way in zip(moving(document), ways, strict=True):
        for progress, place in zip(progresses, way, strict=True):
            x, y, angle, scale = evaluated(group["transform"], progress)
            units = max(units, dist((x, y), (place.x, place.y)), abs(scale - place.scale))
            degrees = max(degrees, abs((angle - place.degrees + 180) % 360 - 180))
    return units, degrees


def test_a_cubic_is_found_again() -> None:
    values = [2 - 3 * t + 5 * t**2 + 4 * t**3 for t in (step / 8 for step in range(9))]
    assert cubic(values) == pytest.approx((2, -3, 5, 4))


@pytest.mark.parametrize("palette", PALETTES.values(), ids=list(PALETTES))
def test_every_palette_has_every_colour(palette: Palette) -> None:
    assert set(palette) == set(LIGHT)
    assert all(re.fullmatch(r"#[0-9A-F]{6}", colour) for colour in palette.values())


def test_the_night_is_darker_than_the_dark_screen() -> None:
    assert all(brightness(NIGHT, name) < brightness(DARK, name) for name in DARK)


def brightness(palette: Mapping[str, str], name: str) -> float:
    red, green, blue = bytes.fromhex(palette[name][1:])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
