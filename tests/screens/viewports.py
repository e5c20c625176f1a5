"""Screens that Alexa's devices have, in dp."""

from typing import NamedTuple


class Viewport(NamedTuple):
    """A screen as the renderer is told of it."""

    width: int
    height: int
    shape: str
    mode: str


VIEWPORTS = {
    "round": Viewport(480, 480, "ROUND", "HUB"),
    "small hub": Viewport(1024, 600, "RECTANGLE", "HUB"),
    "hub": Viewport(1280, 800, "RECTANGLE", "HUB"),
    "portrait": Viewport(800, 1280, "RECTANGLE", "HUB"),
    "television": Viewport(960, 540, "RECTANGLE", "TV"),
}
