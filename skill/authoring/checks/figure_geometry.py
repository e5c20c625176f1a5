"""Checks of the figures that a schema cannot make: a body does not stretch, and touches what it says it touches."""

import math
from collections.abc import Iterator
from pathlib import Path

from skill.authoring.checks.body_contact import gap
from skill.authoring.checks.schemas import Problem
from skill.knowledge.figures import FIGURE_FOLDER, Figure, Pose, load_figures
from skill.knowledge.library import Library
from skill.screen.figures.skeleton import BONES, SIDES, bending, flexion

LENGTH_TOLERANCE = 0.5
SHORTEST = 0.4
"""Of its length: a bone that points further out of the drawing would not be told for one."""

MARGIN = 6.0
HINGES = (("hip", "knee", "ankle"), ("shoulder", "elbow", "hand"))
MOST_BENT, OVERSTRETCHED = 162.0, -4.0
"""Degrees a knee or an elbow bends at most, and to the wrong side."""

MARKED_MUSCLES = {
    "calf": "calf",
    "soleus": "calf",
    "hamstring": "hamstring",
    "quadriceps": "quadriceps",
    "hip": "hip",
    "arch": "foot",
    "glute": "glute",
    "inner-thigh": "inner-thigh",
    "shin": "shin",
}


def check_figures(library: Library, folder: Path) -> Iterator[Problem]:
    """Yield what is wrong with the figures, and stretches that have none."""
    figures = {figure.id: figure for figure in load_figures(folder)}
    for stretch in library.stretches.keys() - figures.keys():
        yield Problem(f"../{FIGURE_FOLDER}/{stretch}.json", "", "no file", "a figure for every stretch")
    for figure in figures.values():
        for field, found, expected in (
            *_muscle(figure, library),
            *_occasions(figure, figures, library),
            *_poses(figure),
            *_contacts(figure),
        ):
            yield Problem(f"../{FIGURE_FOLDER}/{figure.id}.json", field, found, expected)


Mistake = tuple[str, str, str]


def _muscle(figure: Figure, library: Library) -> Iterator[Mistake]:
    stretch = library.stretches.get(figure.id)
    if stretch and MARKED_MUSCLES[figure.mark] != stretch.muscle:
        yield "mark", figure.mark, f"a mark of the {stretch.muscle}"
    if stretch and stretch.sides == "together" and set(figure.stretched) != set(SIDES):
        yield "stretched", ", ".join(figure.stretched), "both legs, as in the stretch"
    if stretch is None and not figure.relief:
        yield "id", figure.id, "a stretch's id, or a first aid in relief"


def _occasions(figure: Figure, figures: dict[str, Figure], library: Library) -> Iterator[Mistake]:
    for occasion in figure.relief:
        if occasion.position not in library.relief.first_aid.get(occasion.muscle, {}):
            yield "relief", f"{occasion.muscle}, {occasion.position}", "a muscle and position of relief.now.json"
        others = [other.id for other in figures.values() if other.id != figure.id and occasion in other.relief]
        if others:
            yield "relief", f"{occasion.muscle}, {occasion.position}", f"it once, not in {others[0]} too"


def _poses(figure: Figure) -> Iterator[Mistake]:
    for name, pose in (("start", figure.start), ("hold", figure.hold)):
        yield from _inside(figure, name, pose)
        yield from _bones(figure, name, pose)
        yield from _hinges(figure, name, pose)


def _inside(figure: Figure, name: str, pose: Pose) -> Iterator[Mistake]:
    for joint, point in pose.items():
        if not all(MARGIN <= axis <= figure.size - MARGIN for axis in point):
            yield f"{name}.{joint}", f"{point}", f"a place between {MARGIN:g} and {figure.size - MARGIN:g}"


def _bones(figure: Figure, name: str, pose: Pose) -> Iterator[Mistake]:
    for (one, other), length in BONES.items():
        drawn = math.dist(pose[one], pose[other])
        if one in figure.foreshortened or other in figure.foreshortened:
            right = SHORTEST * length <= drawn <= length + LENGTH_TOLERANCE
        else:
            right = abs(drawn - length) <= LENGTH_TOLERANCE
        if not right:
            yield f"{name}.{other}", f"{drawn:.1f} from {one}", f"{length:.1f}: a body does not stretch"


def _hinges(figure: Figure, name: str, pose: Pose) -> Iterator[Mistake]:
    for side in SIDES:
        for (root, middle, end), hand in zip(HINGES, bending(figure, side), strict=True):
            joint = f"{side}_{middle}"
            bent = -hand * flexion(pose, root, joint, f"{side}_{end}")
            if joint not in figure.foreshortened and not OVERSTRETCHED <= bent <= MOST_BENT:
                yield f"{name}.{joint}", f"bent by {bent:.0f} degrees", f"{OVERSTRETCHED:g} to {MOST_BENT:g}"


def _contacts(figure: Figure) -> Iterator[Mistake]:
    for number, contact in enumerate(figure.contacts):
        for pose in contact.poses:
            off = gap(figure, contact.joint, contact.on, pose)
            if off is None:
                yield f"contacts.{number}", contact.on, "a prop of this figure, or a joint"
            elif off:
                found = f"{contact.joint} {off:.1f} off in the {pose}"
                yield f"contacts.{number}", found, f"it on the {contact.on}"
