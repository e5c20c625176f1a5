"""The bones of every figure: one body, whose limbs never stretch and whose knees and elbows bend one way."""

import math

from skill.knowledge.figures import Point, Pose

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
