"""The body's shapes, each fixed to one bone: x runs along the bone from its first joint, y to its right hand.

Of a person who faces right, y is the back of legs and arms and the front of the trunk and the head.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from skill.knowledge.figures import Point
from skill.screen.figures.outline import limb, smooth
from skill.screen.figures.skeleton import FOREARM, SHANK, THIGH, UPPER_ARM


@dataclass(frozen=True)
class Shape:
    """A closed path in one of the palette's colours, fixed to the bone between two joints."""

    origin: str
    along: str
    path: str
    colour: str
    opacity: float = 1.0
    stretches: bool = False
    """True for a path one unit long that is drawn as long as the way between its joints."""


KNEE_RADIUS, ANKLE_RADIUS = 9.5, 6.0

THIGH_PATH = limb(THIGH, 15.0, KNEE_RADIUS, [(14, 15.2, 16.6), (30, 14.2, 14.0), (50, 12.0, 11.4)])
SHANK_PATH = limb(SHANK, KNEE_RADIUS, ANKLE_RADIUS, [(20, 8.6, 12.0), (36, 7.6, 11.0), (56, 5.8, 6.4)])
SLEEVE_PATH = limb(28, 10.0, 8.6, [(14, 9.2, 9.6)])
UPPER_ARM_PATH = limb(UPPER_ARM, 8.0, 6.4, [(26, 7.0, 7.4)])
FOREARM_PATH = limb(FOREARM, 6.4, 4.6, [(16, 6.4, 6.2), (34, 5.0, 5.0)])
HAND_PATH = smooth([(-6, -3.6), (2, -5.4), (10, -4.2), (13, 0), (10, 4.2), (2, 5.4), (-6, 3.6), (-8, 0)])
FOOT = (
    (-3, -7), (-2, -1.2), (4, 0), (16, -0.8), (27, 0), (33, 0), (36.5, -4), (33, -9), (24, -12.5), (16, -18), (10, -21),
    (2, -18), (-1.5, -13),
)  # fmt: skip
TOES = ((-6, -8.5), (-6, -2), (-1, 0), (7, 0), (12.5, -1.6), (13, -4.6), (8, -7.4), (0, -9.4))
FOOT_PATH, TOES_PATH = smooth(FOOT), smooth(TOES)
OTHER_FOOT_PATH, OTHER_TOES_PATH = (smooth([(x, -y) for x, y in outline]) for outline in (FOOT, TOES))
"""The near foot of somebody seen from the front, whose sole lies to the other hand."""
LONG_SLEEVE_PATH = limb(40, 10.0, 8.0, [(20, 9.0, 9.4)])
"""From the middle of the trunk, where the arms of somebody seen from the front begin."""
TRUNK_PATH = smooth(
    [(-9, 4), (-8, 12), (4, 14.5), (24, 13), (46, 15.5), (62, 15.5), (76, 11.5), (86, 6), (90, 0), (87, -6.5),
     (78, -11.5), (62, -15.5), (44, -14.5), (22, -11.5), (4, -15), (-8, -12.5), (-9.5, -4)]
)  # fmt: skip
NECK_PATH = limb(20, 7.0, 7.0)
HEAD_PATH = smooth(
    [(9, 6), (13, 13), (23, 16.5), (35, 15.5), (44, 7), (45.5, -3), (40, -14), (29, -18), (17, -14), (11, -5)]
)
FRONT_TRUNK_PATH = smooth(
    [(-9, 0), (-8, 14), (4, 17), (26, 14.5), (48, 18), (66, 21), (76, 19), (83, 9), (90, 0), (83, -9), (76, -19), (66, -21),
     (48, -18), (26, -14.5), (4, -17), (-8, -14)]
)  # fmt: skip
FRONT_HEAD_PATH = smooth(
    [(9, 0), (12, 9), (22, 15), (34, 15.5), (44, 9), (46, 0), (44, -9), (34, -15.5), (22, -15), (12, -9)]
)
FRONT_HAIR_PATH = smooth(
    [(21, 16), (32, 18.5), (44, 13), (49, 0), (44, -13), (32, -18.5), (21, -16), (30, -12.5), (36, -8), (38, 0), (36, 8), (30, 12.5)]
)  # fmt: skip
HAIR_PATH = smooth(
    [
        (34, 16.2),
        (43, 10),
        (47.5, -2),
        (42, -15.5),
        (29, -20),
        (17, -17.5),
        (13, -10),
        (23, -8.5),
        (28, -3),
        (35, 2),
        (36, 9),
    ]
)

MARKS = {
    "calf": ("knee", "ankle", ((5, 5), (16, 1.5), (30, 1), (44, 3.5), (48, 6), (38, 9.6), (22, 11.2), (9, 9))),
    "soleus": ("knee", "ankle", ((30, 2.5), (46, 0), (64, 0.5), (67, 3), (56, 5.6), (42, 8.6), (32, 9.4))),
    "hamstring": ("hip", "knee", ((14, 5), (34, 2), (58, 2), (68, 5.5), (56, 10), (34, 12.8), (18, 13.6))),
    "quadriceps": ("hip", "knee", ((14, -5), (34, -2), (56, -2), (66, -5), (56, -9.8), (34, -12.8), (18, -13.8))),
    "hip": ("hip", "knee", ((-12, -6), (4, -2.5), (20, -4), (28, -8.5), (18, -13.4), (2, -14), (-10, -11.5))),
    "glute": ("hip", "knee", ((-15, 3), (-4, 2), (10, 6), (26, 10), (20, 14.4), (4, 16.4), (-10, 13.5))),
    "inner-thigh": ("hip", "knee", ((8, 0), (30, -3.5), (54, -3), (66, 0), (54, 4), (30, 5.5), (12, 4))),
    "shin": ("knee", "ankle", ((10, -6.4), (30, -4), (50, -3.2), (62, -3.6), (48, -6), (30, -7.6), (14, -8.4))),
    "arch": ("heel", "ball", ((5, -1), (16, -1.6), (28, -1), (30, -3.6), (24, -6.5), (14, -8), (6, -5.5))),
}
"""Where the stretched muscle is: bone, and its outline there."""


def leg(side: str, *, front: bool = False) -> tuple[Shape, ...]:
    """A leg from the foot up, so that each part covers the end of the one before."""
    foot, trousers = ("foot", "legs") if side == "near" else ("farSkin", "farLegs")
    toes, sole = (OTHER_TOES_PATH, OTHER_FOOT_PATH) if front and side == "near" else (TOES_PATH, FOOT_PATH)
    return (
        Shape(f"{side}_ball", f"{side}_toe", toes, foot),
        Shape(f"{side}_heel", f"{side}_ball", sole, foot),
        Shape(f"{side}_knee", f"{side}_ankle", SHANK_PATH, trousers),
        Shape("hip", f"{side}_knee", THIGH_PATH, trousers),
    )


def arm(side: str, *, front: bool = False) -> tuple[Shape, ...]:
    """An arm from the hand up."""
    skin, shirt = ("skin", "shirt" if front else "sleeve") if side == "near" or front else ("farSkin", "farShirt")
    return (
        Shape(f"{side}_hand", f"{side}_fingers", HAND_PATH, skin),
        Shape(f"{side}_elbow", f"{side}_hand", FOREARM_PATH, skin),
        Shape("shoulder", f"{side}_elbow", UPPER_ARM_PATH, skin),
        Shape("shoulder", f"{side}_elbow", LONG_SLEEVE_PATH if front else SLEEVE_PATH, shirt),
    )


def trunk(*, front: bool = False) -> tuple[Shape, ...]:
    """The trunk, and the neck behind it."""
    outline = FRONT_TRUNK_PATH if front else TRUNK_PATH
    return (Shape("neck", "head", NECK_PATH, "skin"), Shape("hip", "neck", outline, "shirt"))


def head(*, front: bool = False) -> tuple[Shape, ...]:
    """The head and its hair."""
    face, hair = (FRONT_HEAD_PATH, FRONT_HAIR_PATH) if front else (HEAD_PATH, HAIR_PATH)
    return (Shape("neck", "head", face, "skin"), Shape("neck", "head", hair, "hair"))


def mark(place: str, side: str) -> tuple[Shape, ...]:
    """The soft mark of the stretched muscle: a glow, and the muscle in it."""
    origin, along, points = MARKS[place]
    bone = (origin if origin == "hip" else f"{side}_{origin}", f"{side}_{along}")
    return (
        Shape(*bone, smooth(_larger(points)), "accent", opacity=0.35),
        Shape(*bone, smooth(points), "accent", opacity=0.95),
    )


def _larger(points: Sequence[Point]) -> list[Point]:
    """The same outline, a little further from its middle."""
    x, y = (sum(axis) / len(points) for axis in zip(*points, strict=True))
    return [(x + (px - x) * 1.2, y + (py - y) * 1.55) for px, py in points]
