"""The way from the start to the hold: joints at any moment, with bones that keep their lengths."""

import math
from itertools import pairwise

from skill.knowledge.figures import Figure, Point, Pose
from skill.screen.figures.skeleton import (
    ANKLE_IN_FOOT,
    BONES,
    FINGERS,
    FOREARM,
    SIDES,
    SOLE,
    TOE,
    UPPER_ARM,
    bend,
    direction,
    from_point,
    turn,
)

STILL = 0.5
"""Units within which a hand or foot counts as staying where it is."""

KNEE, ELBOW = -1, 1
"""The hand to which a leg's and an arm's middle joint lies: knees point forward, elbows back."""


def eased(progress: float) -> float:
    """A gentle start and end: 0..1 to 0..1."""
    return progress * progress * (3 - 2 * progress)


def pose_at(figure: Figure, progress: float) -> Pose:
    """The joints at a moment: 0 is the start, 1 the hold. What stays in both poses stays in between."""
    start, hold = figure.start, figure.hold
    joints = {"hip": _between(start["hip"], hold["hip"], progress)}
    for root, end in (("hip", "shoulder"), ("hip", "neck"), ("neck", "head")):
        joints[end] = from_point(joints[root], _direction(figure, root, end, progress), BONES[root, end])
    for side in SIDES:
        _leg(figure, side, joints, progress)
    for side in SIDES:
        _arm(figure, side, joints, progress)
    return joints


def _leg(figure: Figure, side: str, joints: dict[str, Point], progress: float) -> None:
    knee, ankle, heel, ball, toe = (f"{side}_{name}" for name in ("knee", "ankle", "heel", "ball", "toe"))
    sole = _direction(figure, heel, ball, progress)
    if _stays(figure, ball):
        joints[heel] = from_point(_between(figure.start[ball], figure.hold[ball], progress), sole, -SOLE)
    elif _stays(figure, heel):
        joints[heel] = _between(figure.start[heel], figure.hold[heel], progress)
    else:
        swung = _swung(figure, ("hip", knee, ankle), joints, progress)
        joints[heel] = from_point(swung, sole, -ANKLE_IN_FOOT[0], -ANKLE_IN_FOOT[1])
    joints[ankle] = from_point(joints[heel], sole, *ANKLE_IN_FOOT)
    joints[ball] = from_point(joints[heel], sole, SOLE)
    joints[toe] = from_point(joints[ball], _direction(figure, ball, toe, progress), TOE)
    thigh, shank = (math.dist(figure.hold[one], figure.hold[other]) for one, other in (("hip", knee), (knee, ankle)))
    joints[knee] = bend(joints["hip"], joints[ankle], thigh, shank, KNEE)


def _arm(figure: Figure, side: str, joints: dict[str, Point], progress: float) -> None:
    elbow, hand, fingers = (f"{side}_{name}" for name in ("elbow", "hand", "fingers"))
    held = figure.touching(hand, "start")
    if held in joints and held == figure.touching(hand, "hold"):
        begin, end = (_offset(pose, held, hand) for pose in (figure.start, figure.hold))
        off = _between(begin, end, progress)
        joints[hand] = (joints[held][0] + off[0], joints[held][1] + off[1])
    elif _stays(figure, hand):
        joints[hand] = _between(figure.start[hand], figure.hold[hand], progress)
    else:
        joints[hand] = _swung(figure, ("shoulder", elbow, hand), joints, progress)
    joints[elbow] = bend(joints["shoulder"], joints[hand], UPPER_ARM, FOREARM, ELBOW)
    joints[fingers] = from_point(joints[hand], _direction(figure, hand, fingers, progress), FINGERS)


def _between(start: Point, hold: Point, progress: float) -> Point:
    return (start[0] + (hold[0] - start[0]) * progress, start[1] + (hold[1] - start[1]) * progress)


def _direction(figure: Figure, one: str, other: str, progress: float) -> float:
    start = direction(figure.start[one], figure.start[other])
    return start + turn(start, direction(figure.hold[one], figure.hold[other])) * progress


def _swung(figure: Figure, limb: tuple[str, str, str], joints: dict[str, Point], progress: float) -> Point:
    """Where a limb that swings freely ends: each of its bones turns evenly."""
    point = joints[limb[0]]
    for one, other in pairwise(limb):
        point = from_point(
            point, _direction(figure, one, other, progress), math.dist(figure.hold[one], figure.hold[other])
        )
    return point


def _stays(figure: Figure, joint: str) -> bool:
    return math.dist(figure.start[joint], figure.hold[joint]) <= STILL


def _offset(pose: Pose, origin: str, joint: str) -> Point:
    return (pose[joint][0] - pose[origin][0], pose[joint][1] - pose[origin][1])
