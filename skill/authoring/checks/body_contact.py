"""How far a joint is from what it touches, flesh taken off."""

import math

from skill.knowledge.figures import Figure, Point, Prop

FLESH = {"hip": 17.0, "hand": 7.0, "heel": 4.0, "ball": 1.0, "toe": 1.0, "ankle": 7.0}
"""Units between a joint and the skin that touches, at most; soles lie on their joints, a heel also on its back."""

TOLERANCE = 0.6
HELD = 8.0
"""Units between a hand's joint and the joint that it holds, at most."""


def gap(figure: Figure, joint: str, on: str, pose_name: str) -> float | None:
    """Units missing or too many between a joint and a prop or joint; 0 where they touch, None where there is none."""
    pose = figure.start if pose_name == "start" else figure.hold
    if on in pose:
        return max(0.0, math.dist(pose[joint], pose[on]) - HELD)
    prop = next((prop for prop in figure.props if on in (prop.kind, f"{prop.kind}-back")), None)
    if prop is None:
        return None
    distance, beside = _distance(prop, pose[joint], top_of_back=on == f"{prop.kind}-back")
    flesh = FLESH[joint.rpartition("_")[2]]
    outside = max(-distance - TOLERANCE, distance - flesh - TOLERANCE, beside - flesh, 0.0)
    return round(outside, 2)


def _distance(prop: Prop, point: Point, *, top_of_back: bool) -> tuple[float, float]:
    """Units from a surface to a point before it (negative: inside), and units by which the point is beside it."""
    x, y = point
    right, bottom = prop.x + prop.width, prop.y + prop.height
    if top_of_back:
        return prop.y - prop.height - y, abs(x - prop.x)
    match prop.kind:
        case "wall":
            return prop.x - x, max(prop.y - y, 0.0)
        case "wall-behind" | "mattress":
            return 0.0, max(prop.x - x, x - right, prop.y - y, 0.0 if prop.kind == "wall-behind" else y - bottom)
        case "rail":
            height = prop.y - prop.height * (x - prop.x) / prop.width
            return height - y, max(prop.x - x, x - right)
        case _:
            return prop.y - y, max(prop.x - x, x - right)
