"""Figures: the drawings of the stretches as data, read one by one when a screen, a page or a sheet asks for them."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from skill.knowledge.library import CONTENT_FOLDER

FIGURE_FOLDER = "figures"
Point = tuple[float, float]
Pose = Mapping[str, Point]
"""Every joint's place in the drawing box: units from its top left corner, the person facing right."""


@dataclass(frozen=True)
class Prop:
    """Something beside the body. Which of the measures a kind has is told in content/schema/figure.schema.json."""

    kind: str
    x: float = 0.0
    y: float = 0.0
    width: float = 0.0
    height: float = 0.0
    degrees: float = 0.0
    """Which way an arrow points: 0 is to the right, 90 down."""
    hand: str = ""
    around: str = ""


@dataclass(frozen=True)
class Contact:
    """A joint touches a prop or another joint in these poses ("start", "hold")."""

    joint: str
    on: str
    poses: tuple[str, ...]


@dataclass(frozen=True)
class FigureOccasion:
    """A first aid of the relief that the figure also shows, keyed as there."""

    muscle: str
    position: str


@dataclass(frozen=True)
class Figure:
    """One drawing: a square box of ``size`` units, the body at the start and in the hold, and what it touches.

    ``stretched`` names the legs ("near", "far") whose muscle is marked; ``mark`` is that muscle's place on the leg.
    ``foreshortened`` names joints out of the drawing's plane: bones that end there are drawn shorter than they are.
    """

    id: str
    view: str
    size: float
    mark: str
    stretched: tuple[str, ...]
    foreshortened: tuple[str, ...]
    relief: tuple[FigureOccasion, ...]
    props: tuple[Prop, ...]
    contacts: tuple[Contact, ...]
    start: Pose
    hold: Pose

    def touching(self, joint: str, pose: str) -> str | None:
        """What a joint touches in a pose, or None."""
        return next((c.on for c in self.contacts if c.joint == joint and pose in c.poses), None)


@cache
def load_figure(figure_id: str, folder: Path = CONTENT_FOLDER) -> Figure:
    """Read one figure, once. Raises OSError where there is none, ValueError or KeyError on what `check` refuses."""
    return _read(folder / FIGURE_FOLDER / f"{figure_id}.json")


def load_figures(folder: Path = CONTENT_FOLDER) -> Iterator[Figure]:
    """Read every figure, by id."""
    for file in sorted((folder / FIGURE_FOLDER).glob("*.json")):
        yield _read(file)


@cache
def relief_figure(muscle: str, position: str, folder: Path = CONTENT_FOLDER) -> Figure | None:
    """Find the figure of the first aid for a muscle in a position, or None where none shows it."""
    wanted = FigureOccasion(muscle, position)
    return next((figure for figure in load_figures(folder) if wanted in figure.relief), None)


def _read(file: Path) -> Figure:
    return _figure(json.loads(file.read_text("utf-8")))


def _figure(data: dict[str, Any]) -> Figure:
    parts = {
        "stretched": tuple(data["stretched"]),
        "foreshortened": tuple(data["foreshortened"]),
        "relief": tuple(FigureOccasion(**occasion) for occasion in data["relief"]),
        "props": tuple(Prop(**prop) for prop in data["props"]),
        "contacts": tuple(Contact(c["joint"], c["on"], tuple(c["poses"])) for c in data["contacts"]),
        "start": _pose(data["start"]),
        "hold": _pose(data["hold"]),
    }
    return Figure(**{**data, **parts})


def _pose(joints: dict[str, list[float]]) -> Pose:
    return {name: (x, y) for name, (x, y) in joints.items()}
