"""A figure that a page moves itself: its drawing at the start, and the way of every shape from there into the hold."""

from typing import Any

from skill.knowledge.figures import Figure
from skill.screen.figures.drawing import draw
from skill.screen.figures.palette import LIGHT, PALETTES
from skill.screen.figures.svg import start_svg

WAYPOINTS = 17
"""Places on a shape's way, evenly spaced, the start and the hold among them."""
VARIABLES = {name: f"var(--{name})" for name in LIGHT}
"""The palette whose colours the page's style sheet gives."""


def movable(figure: Figure, title: str) -> dict[str, Any]:
    """The drawing as SVG, and for each of its classed paths, in order, the ``[x, y, degrees, scale]`` on its way."""
    moments = [step / (WAYPOINTS - 1) for step in range(WAYPOINTS)]
    ways = [
        [[round(place.x, 1), round(place.y, 1), round(place.degrees, 2), round(place.scale, 3)] for place in way]
        for way in draw(figure).motion(moments)
    ]
    return {"svg": start_svg(figure, title, VARIABLES), "size": figure.size, "ways": ways}


def palettes_css() -> str:
    """Custom properties for every colour: by the colour scheme, and those of the night inside ``[data-night]``."""
    light, dark, night = (PALETTES[name] for name in ("light", "dark", "night"))
    day = "".join(f"--{name}:light-dark({light[name]},{dark[name]});" for name in light)
    dim = "".join(f"--{name}:{colour};" for name, colour in night.items())
    return f".figure{{{day}}}\n[data-night] .figure{{{dim}}}\n"
