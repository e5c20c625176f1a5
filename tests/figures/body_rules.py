"""What can be measured of a body in the hold of a figure: rules to write a table with."""

from collections.abc import Callable
from math import dist

from skill.authoring.checks.body_contact import gap
from skill.knowledge.figures import Figure, Pose
from skill.screen.figures.skeleton import direction, flexion, turn

STRAIGHT = 165.0
"""Degrees between thigh and shank from which a knee counts as straight."""
Rule = Callable[[Figure], bool]


def knee(pose: Pose, side: str) -> float:
    """Degrees between thigh and shank: 180 is straight."""
    return 180 - abs(flexion(pose, "hip", f"{side}_knee", f"{side}_ankle"))


def straight(side: str) -> Rule:
    return lambda figure: knee(figure.hold, side) > STRAIGHT


def bent(side: str, most: float = 150) -> Rule:
    return lambda figure: knee(figure.hold, side) < most


def on(joint: str, prop: str) -> Rule:
    return lambda figure: figure.touching(joint, "hold") == prop and gap(figure, joint, prop, "hold") == 0


def flat(side: str) -> Rule:
    return lambda figure: all(on(f"{side}_{joint}", "floor")(figure) for joint in ("heel", "ball", "toe"))


def moved(joint: str, right: float = 0, down: float = 0) -> Rule:
    """The joint is at least so much further to the right and down than at the start; negative: left and up."""

    def holds(figure: Figure) -> bool:
        (x, y), (later_x, later_y) = figure.start[joint], figure.hold[joint]
        return (later_x - x) * right >= right**2 and (later_y - y) * down >= down**2

    return holds


def toes_to_shin(side: str, least: float) -> Rule:
    """The foot is drawn up by this many degrees from the start, past a right angle to the shin."""

    def angle(pose: Pose) -> float:
        shin = direction(pose[f"{side}_ankle"], pose[f"{side}_knee"])
        return abs(turn(shin, direction(pose[f"{side}_heel"], pose[f"{side}_ball"])))

    return lambda figure: angle(figure.hold) < 90 and angle(figure.start) - angle(figure.hold) >= least


def leans(least: float, most: float) -> Rule:
    """The trunk leans forward by so many degrees in the hold."""
    return lambda figure: least <= direction(figure.hold["hip"], figure.hold["shoulder"]) + 90 <= most


def near_each_other(one: str, other: str, most: float) -> Rule:
    return lambda figure: dist(figure.hold[one], figure.hold[other]) <= most


def near_start(joint: str, most: float) -> Rule:
    return lambda figure: dist(figure.start[joint], figure.hold[joint]) <= most


def behind(one: str, other: str) -> Rule:
    return lambda figure: figure.hold[one][0] < figure.hold[other][0]


def below(one: str, other: str) -> Rule:
    return lambda figure: figure.hold[one][1] > figure.hold[other][1]


def lies(figure: Figure) -> bool:
    return on("hip", "bed")(figure) and leans(-100, -80)(figure)


def helped(*joints: str) -> Rule:
    """The hands of a helper are on these joints."""
    return lambda figure: [prop.around for prop in figure.props if prop.kind == "helper"] == [*joints]


def toes_bent_back(figure: Figure) -> bool:
    """The toes bend from the sole toward the shin, further than at the start."""
    start, hold = (flexion(pose, "near_heel", "near_ball", "near_toe") for pose in (figure.start, figure.hold))
    return hold < -40 and hold < start - 30


def points_away(figure: Figure) -> bool:
    """The sole turns away from the shin by at least 40 degrees."""
    start, hold = (direction(pose["near_heel"], pose["near_ball"]) for pose in (figure.start, figure.hold))
    return turn(start, hold) >= 40
