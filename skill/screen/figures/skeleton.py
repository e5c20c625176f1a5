"""The skeleton of every figure: its bones, the geometry of joints, and the pose between the start and the hold.

Bones keep their lengths at every moment, and knees and elbows bend one way.
"""

import math
from itertools import pairwise

from skill.knowledge.figures import Figure, Point, Pose

SIDES = ("near", "far")

THIGH, SHANK = 74.0, 74.0
UPPER_ARM, FOREARM, FINGERS = 56.0, 55.0, 10.0
SOLE, TOE = 32.0, 13.0
"""From the heel to the ball of the foot, and on to the tip of the toes; all three lie on the ground when it is flat."""

ANKLE_IN_FOOT = (9.0, -14.0)
"""The ankle seen from the heel: along the sole, and above it."""

BONES: dict[tuple[str, str], float] = {
    ("hip", "shoulder"): 80.0,
    ("hip", "neck"): 88.0,
    ("neck", "head"): 26.0,
}
for _side in SIDES:
    BONES |= {
        ("hip", f"{_side}_knee"): THIGH,
        (f"{_side}_knee", f"{_side}_ankle"): SHANK,
        (f"{_side}_heel", f"{_side}_ankle"): math.hypot(*ANKLE_IN_FOOT),
        (f"{_side}_ball", f"{_side}_ankle"): math.hypot(SOLE - ANKLE_IN_FOOT[0], ANKLE_IN_FOOT[1]),
        (f"{_side}_heel", f"{_side}_ball"): SOLE,
        (f"{_side}_ball", f"{_side}_toe"): TOE,
        ("shoulder", f"{_side}_elbow"): UPPER_ARM,
        (f"{_side}_elbow", f"{_side}_hand"): FOREARM,
        (f"{_side}_hand", f"{_side}_fingers"): FINGERS,
    }
"""Length of every bone in units."""

JOINTS = tuple(dict.fromkeys(joint for bone in BONES for joint in bone))

STAYS = 0.5
"""Units within which a hand or foot counts as staying where it is."""

KNEE, ELBOW = -1, 1
"""The hand to which a leg's and an arm's middle joint lies: knees point forward, elbows back."""
FRONT = "front"
"""The view in which knees and elbows point outward instead: the near side's to the left,
the far side's to the right."""


def bending(figure: Figure, side: str) -> tuple[int, int]:
    """Give the hands to which the knee and the elbow of a side lie."""
    if figure.view != FRONT:
        return KNEE, ELBOW
    outward = 1 if side == "near" else -1
    return outward, outward


def direction(one: Point, other: Point) -> float:
    """Degrees of the way from one point to another: 0 is to the right, 90 is down."""
    return math.degrees(math.atan2(other[1] - one[1], other[0] - one[0]))


def from_point(start: Point, degrees: float, along: float, across: float = 0.0) -> Point:
    """Go along a direction, then across it to its right hand (down, when it points to the right)."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return (start[0] + along * cos - across * sin, start[1] + along * sin + across * cos)


def turn(start: float, end: float) -> float:
    """Degrees of the shorter way from one direction to another, -180 to 180."""
    return (end - start + 180.0) % 360.0 - 180.0


def flexion(pose: Pose, upper: str, joint: str, lower: str) -> float:
    """Degrees by which a joint bends: 0 is straight; positive turns the lower bone to the upper one's right hand."""
    return turn(direction(pose[upper], pose[joint]), direction(pose[joint], pose[lower]))


def bend(root: Point, end: Point, upper: float, lower: float, side: int) -> Point:
    """Where the joint between two bones lies: to the right hand (side 1) or left hand (-1) of the way to the end.

    An end out of reach is pointed at with straight bones.
    """
    distance = min(math.dist(root, end), upper + lower)
    cosine = (upper**2 + distance**2 - lower**2) / (2 * upper * max(distance, 1e-6))
    off = math.degrees(math.acos(max(-1.0, min(1.0, cosine))))
    return from_point(root, direction(root, end) + side * off, upper)


def pose_at(figure: Figure, progress: float) -> Pose:
    """Give the joints at a progress, 0 (start) to 1 (hold).

    What is at the same place in both poses stays there in between.
    """
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
    length, toe_length, ankle_in_foot = _foot(figure, heel, ankle, ball, toe)
    if _stays(figure, ball):
        joints[heel] = from_point(_between(figure.start[ball], figure.hold[ball], progress), sole, -length)
    elif _stays(figure, heel):
        joints[heel] = _between(figure.start[heel], figure.hold[heel], progress)
    else:
        swung = _swung(figure, ("hip", knee, ankle), joints, progress)
        joints[heel] = from_point(swung, sole, -ankle_in_foot[0], -ankle_in_foot[1])
    joints[ankle] = from_point(joints[heel], sole, *ankle_in_foot)
    joints[ball] = from_point(joints[heel], sole, length)
    joints[toe] = from_point(joints[ball], _direction(figure, ball, toe, progress), toe_length)
    thigh, shank = (_length(figure, one, other, progress) for one, other in (("hip", knee), (knee, ankle)))
    joints[knee] = bend(joints["hip"], joints[ankle], thigh, shank, bending(figure, side)[0])


def _foot(figure: Figure, heel: str, ankle: str, ball: str, toe: str) -> tuple[float, float, Point]:
    """Lengths of sole and toes, and the ankle seen from the heel;
    of a foot that points out of the drawing as it is drawn.
    """
    if ball not in figure.foreshortened:
        return SOLE, TOE, ANKLE_IN_FOOT
    hold = figure.hold
    length, away = math.dist(hold[heel], hold[ball]), math.dist(hold[heel], hold[ankle])
    off = math.radians(turn(direction(hold[heel], hold[ball]), direction(hold[heel], hold[ankle])))
    return length, math.dist(hold[ball], hold[toe]), (away * math.cos(off), away * math.sin(off))


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
    joints[elbow] = bend(joints["shoulder"], joints[hand], UPPER_ARM, FOREARM, bending(figure, side)[1])
    joints[fingers] = from_point(joints[hand], _direction(figure, hand, fingers, progress), FINGERS)


def _between(start: Point, hold: Point, progress: float) -> Point:
    return (start[0] + (hold[0] - start[0]) * progress, start[1] + (hold[1] - start[1]) * progress)


def _length(figure: Figure, one: str, other: str, progress: float) -> float:
    """How long a bone is drawn: one that turns toward the viewer grows shorter on the way."""
    start, hold = math.dist(figure.start[one], figure.start[other]), math.dist(figure.hold[one], figure.hold[other])
    return start + (hold - start) * progress


def _direction(figure: Figure, one: str, other: str, progress: float) -> float:
    start = direction(figure.start[one], figure.start[other])
    return start + turn(start, direction(figure.hold[one], figure.hold[other])) * progress


def _swung(figure: Figure, limb: tuple[str, str, str], joints: dict[str, Point], progress: float) -> Point:
    """Where a limb that swings freely ends: each of its bones turns evenly."""
    point = joints[limb[0]]
    for one, other in pairwise(limb):
        point = from_point(point, _direction(figure, one, other, progress), _length(figure, one, other, progress))
    return point


def _stays(figure: Figure, joint: str) -> bool:
    return math.dist(figure.start[joint], figure.hold[joint]) <= STAYS


def _offset(pose: Pose, origin: str, joint: str) -> Point:
    return (pose[joint][0] - pose[origin][0], pose[joint][1] - pose[origin][1])
