"""A lens beside the body: the foot drawn larger, where the foot alone moves and the whole figure hardly shows it."""

import math

from skill.knowledge.figures import Figure, Point, Pose, Prop
from skill.screen.figures.body import FOOT_PATH, HAND_PATH, TOES_PATH, Shape, mark
from skill.screen.figures.helper import helper_joints, helping_arms
from skill.screen.figures.outline import enlarged, limb, polygon, rounded, segment

Still = tuple[str, str]
"""A path that never moves, and its colour."""

FLESH = 11.0
"""Units that a foot or a hand reaches beyond its joints."""
RIM, THREAD, FLOOR = 3.0, 2.0, 4.0
"""Units: the width of the rim, half the width of the line from the foot to the lens,
and the height of the floor in it."""
SHIN_PATH = limb(13.0, 6.0, 6.2)
"""As much of the shin as is seen in a lens, from the ankle up."""
WRIST_PATH = limb(15.0, 5.2, 5.0)
"""As much of the forearm, from the hand up."""
SEEN = ("heel", "ball", "toe", "ankle")


def lens_of(figure: Figure) -> Prop | None:
    """The lens of a figure, or None; a figure has one at most."""
    return next((prop for prop in figure.props if prop.kind == "lens"), None)


def lens_still(figure: Figure) -> tuple[Still, ...]:
    """The disc, its rim, the line from the foot to it, and the ground in it."""
    lens = lens_of(figure)
    if lens is None:
        return ()
    radius, (x, y) = lens.width / 2, _middle(figure, lens)
    across = math.hypot(lens.x - x, lens.y - y)
    aside = (THREAD * (lens.y - y) / across, THREAD * (x - lens.x) / across)
    thread = polygon([(x, y), (lens.x + aside[0], lens.y + aside[1]), (lens.x - aside[0], lens.y - aside[1])])
    discs = ((_disc(lens, radius), "ground"), (_disc(lens, radius - RIM), "backdrop"))
    return ((thread, "ground"), *discs, *_ground(figure, lens, radius - RIM))


def lens_shapes(figure: Figure) -> tuple[Shape, ...]:
    """The foot in the lens, and the hand that holds it; their joints are those of `lens_joints`."""
    lens = lens_of(figure)
    if lens is None:
        return ()
    side, times = _side(lens), _times(figure, lens)
    foot = (
        Shape(f"{side}_ankle", f"{side}_knee", SHIN_PATH, "legs"),
        Shape(f"{side}_ball", f"{side}_toe", TOES_PATH, "foot"),
        Shape(f"{side}_heel", f"{side}_ball", FOOT_PATH, "foot"),
        *(mark(figure.mark, side) if figure.mark == "arch" else ()),
    )
    hand = tuple(
        shape
        for arm in _hands(figure, lens)
        for shape in (
            Shape(f"{arm}_hand", f"{arm}_elbow", WRIST_PATH, "farSkin"),
            Shape(f"{arm}_hand", f"{arm}_fingers", HAND_PATH, "farSkin"),
        )
    )
    return tuple(
        Shape(_seen(each.origin), _seen(each.along), enlarged(each.path, times), each.colour, each.opacity)
        for each in (*foot, *hand)
    )


def lens_joints(figure: Figure, pose: Pose) -> dict[str, Point]:
    """Every joint as the lens shows it, by the names that `lens_shapes` uses; empty without a lens."""
    lens = lens_of(figure)
    if lens is None:
        return {}
    times, (x, y) = _times(figure, lens), _middle(figure, lens)
    return {
        _seen(joint): (lens.x + times * (right - x), lens.y + times * (down - y))
        for joint, (right, down) in {**pose, **helper_joints(figure, pose)}.items()
    }


def _seen(joint: str) -> str:
    return f"lens_{joint}"


def _side(lens: Prop) -> str:
    return lens.around.partition("_")[0]


def _hands(figure: Figure, lens: Prop) -> tuple[str, ...]:
    """The arms whose hands hold the foot: "near", "far", or those of a helper."""
    held = {f"{_side(lens)}_{joint}" for joint in SEEN}
    own = (arm for arm in ("far", "near") if figure.touching(f"{arm}_hand", "hold") in held)
    return (*own, *(name for name, prop in helping_arms(figure) if prop.around in held))


def _points(figure: Figure, lens: Prop) -> list[Point]:
    """Where the foot, and a hand on it, are at the start and in the hold."""
    joints = [f"{_side(lens)}_{joint}" for joint in SEEN] + [f"{arm}_hand" for arm in _hands(figure, lens)]
    poses = ({**pose, **helper_joints(figure, pose)} for pose in (figure.start, figure.hold))
    return [pose[joint] for pose in poses for joint in joints]


def _middle(figure: Figure, lens: Prop) -> Point:
    across, down = zip(*_points(figure, lens), strict=True)
    return ((min(across) + max(across)) / 2, (min(down) + max(down)) / 2)


def _times(figure: Figure, lens: Prop) -> float:
    """How many times larger the foot is: as large as the lens has room for."""
    middle = _middle(figure, lens)
    reach = max(math.dist(middle, point) for point in _points(figure, lens))
    return (lens.width / 2 - RIM) / (reach + FLESH)


def _disc(lens: Prop, radius: float) -> str:
    return rounded(lens.x - radius, lens.y - radius, 2 * radius, 2 * radius, radius)


def _ground(figure: Figure, lens: Prop, radius: float) -> tuple[Still, ...]:
    """What the foot stands or lies on: a line as wide as the disc is there, or the edge of a stair."""
    under = next((prop for kind in ("steps", "bed", "floor") for prop in figure.props if prop.kind == kind), None)
    times, (x, y) = _times(figure, lens), _middle(figure, lens)
    below = times * (under.y - y) if under else math.inf
    if under is None or below + FLOOR >= radius:
        return ()
    half = math.sqrt(radius**2 - (below + FLOOR) ** 2)
    if under.kind != "steps":
        return ((rounded(lens.x - half, lens.y + below, 2 * half, FLOOR, FLOOR / 2), "ground"),)
    edge = times * (under.x - x)
    corners = [(edge, math.sqrt(radius**2 - edge**2)), (edge, below), (math.sqrt(radius**2 - below**2), below)]
    return ((segment([(lens.x + across, lens.y + down) for across, down in corners], radius), "wood"),)
