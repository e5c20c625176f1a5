"""A figure as a list of shapes and their places at any progress: what SVG and AVG have in common."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from skill.knowledge.figures import Figure, Pose
from skill.screen.figures.body import Shape, arm, head, leg, mark, trunk
from skill.screen.figures.helper import helper_joints, helper_shapes
from skill.screen.figures.lens import Still, lens_joints, lens_shapes
from skill.screen.figures.props import moving_props, still_props
from skill.screen.figures.skeleton import BONES, FRONT, direction, pose_at, turn


@dataclass(frozen=True)
class Placement:
    """Where a shape is: its origin, its direction in degrees, and how much it is drawn out along that."""

    x: float
    y: float
    degrees: float
    scale: float


@dataclass(frozen=True)
class Drawing:
    """Shapes in the order of painting: first what stands still, then body and towel, the near arm last."""

    figure: Figure
    still: tuple[Still, ...]
    moving: tuple[Shape, ...]

    def places(self, progress: float) -> tuple[Placement, ...]:
        """Give the place of every moving shape at a progress, 0 (start) to 1 (hold)."""
        pose = pose_at(self.figure, progress)
        joints = {**pose, **helper_joints(self.figure, pose), **lens_joints(self.figure, pose)}
        return tuple(_place(shape, joints, self.figure.foreshortened) for shape in self.moving)

    def motion(self, progresses: Sequence[float]) -> tuple[tuple[Placement, ...], ...]:
        """For every moving shape its places at these progresses; directions go on without a jump from 359 to 0."""
        places = [self.places(progress) for progress in progresses]
        return tuple(_steady(shape) for shape in zip(*places, strict=True))


def draw(figure: Figure) -> Drawing:
    """Lay out a figure."""
    far, near = (mark(figure.mark, side) if side in figure.stretched else () for side in ("far", "near"))
    if figure.view == FRONT:
        legs = (*leg("far", front=True), *far, *leg("near", front=True), *near)
        arms = (*arm("far", front=True), *arm("near", front=True))
        body = (*trunk(front=True), *head(front=True), *legs, *moving_props(figure), *arms)
    else:
        legs = (*leg("far"), *far, *leg("near"), *trunk(), *near)
        body = (*arm("far"), *legs, *head(), *moving_props(figure), *arm("near"))
    return Drawing(figure, still_props(figure), (*body, *helper_shapes(figure), *lens_shapes(figure)))


def _place(shape: Shape, pose: Pose, foreshortened: tuple[str, ...]) -> Placement:
    origin, along = pose[shape.origin], pose[shape.along]
    shorter = shape.origin in foreshortened or shape.along in foreshortened
    natural = BONES[shape.origin, shape.along] if shorter and not shape.stretches else 1.0
    scale = math.dist(origin, along) / natural if shape.stretches or shorter else 1.0
    return Placement(*origin, direction(origin, along), scale)


def _steady(places: tuple[Placement, ...]) -> tuple[Placement, ...]:
    steady = [places[0]]
    for place in places[1:]:
        degrees = steady[-1].degrees + turn(steady[-1].degrees, place.degrees)
        steady.append(Placement(place.x, place.y, degrees, place.scale))
    return tuple(steady)
