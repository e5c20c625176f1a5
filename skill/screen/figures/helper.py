"""The arms of somebody who helps: each reaches into the picture and holds a joint, and goes with it."""

from collections.abc import Iterator

from skill.knowledge.figures import Figure, Point, Pose, Prop
from skill.screen.figures.body import HAND_PATH, Shape
from skill.screen.figures.outline import limb
from skill.screen.figures.skeleton import FINGERS, from_point

GRASP = 6.0
"""Units from the joint that is held to the wrist."""
CUFF, ARM = 34.0, 84.0
"""Units from the wrist to where the sleeve begins, and to where the arm ends."""
WRIST_PATH = limb(CUFF + 6.0, 4.8, 6.0)
SLEEVE_PATH = limb(ARM - CUFF, 7.4, 9.6)


def helping_arms(figure: Figure) -> Iterator[tuple[str, Prop]]:
    """The arms by their names, "helper0" and so on."""
    for index, prop in enumerate(prop for prop in figure.props if prop.kind == "helper"):
        yield f"helper{index}", prop


def helper_shapes(figure: Figure) -> tuple[Shape, ...]:
    """The arms from the sleeve down."""
    return tuple(
        shape
        for name, _ in helping_arms(figure)
        for shape in (
            Shape(f"{name}_hand", f"{name}_elbow", WRIST_PATH, "skin"),
            Shape(f"{name}_cuff", f"{name}_elbow", SLEEVE_PATH, "towel"),
            Shape(f"{name}_hand", f"{name}_fingers", HAND_PATH, "skin"),
        )
    )


def helper_joints(figure: Figure, pose: Pose) -> dict[str, Point]:
    """Where the arms are while the body is in a pose."""
    joints: dict[str, Point] = {}
    for name, prop in helping_arms(figure):
        hand = from_point(pose[prop.around], prop.degrees, GRASP)
        ways = {"hand": 0.0, "fingers": -FINGERS, "cuff": CUFF, "elbow": ARM}
        joints |= {f"{name}_{joint}": from_point(hand, prop.degrees, along) for joint, along in ways.items()}
    return joints
