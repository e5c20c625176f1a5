"""A figure as SVG: still for the sheet of figures, or moved by the try-it page."""

from collections.abc import Iterator
from html import escape
from typing import Any

from skill.knowledge.figures import Figure
from skill.screen.figures.drawing import Drawing, Placement, draw
from skill.screen.figures.outline import number
from skill.screen.figures.palette import LIGHT, PALETTES, Palette

WAYPOINTS = 17
"""Places on a shape's way, evenly spaced, from the start to the hold."""
VARIABLES = {name: f"var(--{name})" for name in LIGHT}
"""A palette of variables, whose colours the page's style sheet defines."""


def movable(figure: Figure, title: str) -> dict[str, Any]:
    """Draw the start as SVG, with the ways of its moving parts for a script that moves them.

    ``ways`` holds, for each path that has a class, in order, its ``[x, y, degrees, scale]`` at each waypoint; ``size``
    is the length of a side of the drawing.
    """
    progresses = [step / (WAYPOINTS - 1) for step in range(WAYPOINTS)]
    drawing = draw(figure)
    paths = _paths(drawing, VARIABLES, drawing.places(0.0), named=True)
    start = f"<g>{''.join(_props(drawing, VARIABLES))}{''.join(paths)}</g>"
    ways = [
        [[round(place.x, 1), round(place.y, 1), round(place.degrees, 2), round(place.scale, 3)] for place in way]
        for way in drawing.motion(progresses)
    ]
    size = number(figure.size)
    document = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" role="img">'
        f"<title>{escape(title)}</title>{start}</svg>"
    )
    return {"svg": document, "size": figure.size, "ways": ways}


def palettes_css() -> str:
    """Write a style sheet that defines every colour: for the light and dark scheme,
    and for night inside ``[data-night]``.
    """
    light, dark, night = (PALETTES[name] for name in ("light", "dark", "night"))
    day = "".join(f"--{name}:light-dark({light[name]},{dark[name]});" for name in light)
    dim = "".join(f"--{name}:{colour};" for name, colour in night.items())
    return f".figure{{{day}}}\n[data-night] .figure{{{dim}}}\n"


def still_group(figure: Figure, colours: Palette, *, progress: float = 1.0, ghost: bool = False) -> str:
    """Draw the pose at a progress (0 start, 1 hold), without a document around it;
    ``ghost`` shows the start behind it.
    """
    drawing = draw(figure)
    shadow = f'<g opacity="0.16">{"".join(_paths(drawing, colours, drawing.places(0.0)))}</g>' if ghost else ""
    return f"<g>{''.join(_props(drawing, colours))}{shadow}{''.join(_paths(drawing, colours, drawing.places(progress)))}</g>"


def _props(drawing: Drawing, colours: Palette) -> Iterator[str]:
    for path, colour in drawing.still:
        yield f'<path d="{path}" fill="{colours[colour]}"/>'


def _paths(drawing: Drawing, colours: Palette, places: tuple[Placement, ...], *, named: bool = False) -> Iterator[str]:
    for index, (shape, place) in enumerate(zip(drawing.moving, places, strict=True)):
        name = f' class="{drawing.figure.id.replace(".", "-")}-{index}"' if named else ""
        at = f"translate({number(place.x)} {number(place.y)}) rotate({number(place.degrees)})"
        scale = f" scale({number(place.scale)} 1)" if place.scale != 1.0 else ""
        opacity = f' opacity="{number(shape.opacity)}"' if shape.opacity < 1 else ""
        yield f'<path{name} d="{shape.path}" fill="{colours[shape.colour]}"{opacity} transform="{at}{scale}"/>'
