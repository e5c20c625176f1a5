"""What the body does in the hold of every figure, as the stretch's own words tell it: a table."""

from collections.abc import Callable
from math import dist
from pathlib import Path

import pytest

from skill.authoring.checks.body_contact import gap
from skill.knowledge.figures import Figure, Pose, load_figures
from skill.knowledge.library import Library
from skill.screen.figures.lens import lens_joints
from skill.screen.figures.props import ARROWS
from skill.screen.figures.skeleton import SIDES, direction, flexion, turn

FIGURES = {figure.id: figure for figure in load_figures()}
STRAIGHT = 165.0
"""Degrees between thigh and shank from which a knee counts as straight."""

MOVES, ALONG = 6, 60.0
"""Joints that move most, and degrees within which an arrow goes the way of one of them."""
LEAST_MOVE = 22.5
"""Units of a box of 360 that some joint moves, in the lens where a figure has one: ten pixels of a figure of 160."""
CHECKLIST = Path(__file__).parents[2] / "docs" / "figures.md"

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


WHAT_THE_BODY_DOES: dict[str, dict[str, Rule]] = {
    "stretch.calf-wall": {
        "the near foot is behind": behind("near_toe", "far_heel"),
        "the back knee is straight": straight("near"),
        "the back heel is on the floor": flat("near"),
        "the front knee is bent, its foot flat": lambda f: bent("far")(f) and flat("far")(f),
        "both hands are on the wall": lambda f: on("near_hand", "wall")(f) and on("far_hand", "wall")(f),
        "the hips move forward": moved("hip", right=10),
    },
    "stretch.soleus": {
        "the near foot is half a stride behind": behind("near_heel", "far_heel"),
        "both heels are on the floor": lambda f: flat("near")(f) and flat("far")(f),
        "both knees are bent": lambda f: bent("near")(f) and bent("far")(f),
        "the hips sink, as if starting to sit": moved("hip", down=8),
        "both hands are on the wall": lambda f: on("near_hand", "wall")(f) and on("far_hand", "wall")(f),
    },
    "stretch.calf-step": {
        "the balls of both feet are on the step": lambda f: on("near_ball", "steps")(f) and on("far_ball", "steps")(f),
        "the heels sink below the edge": lambda f: all(below(f"{s}_heel", f"{s}_ball")(f) for s in SIDES),
        "the heels are behind the edge": lambda f: all(f.hold["far_heel"][0] < p.x for p in f.props if p.kind == "steps"),
        "both legs are straight": lambda f: straight("near")(f) and straight("far")(f),
        "the trunk is tall": leans(-5, 5),
        "both hands are on the rail": lambda f: on("near_hand", "rail")(f) and on("far_hand", "rail")(f),
    },
    "stretch.calf-towel": {
        "she sits on the bed": on("hip", "bed"),
        "the knee is straight": straight("near"),
        "the heel is on the bed": on("near_heel", "bed"),
        "the towel runs from the hand to the ball of the foot": lambda f: [
            (p.hand, p.around) for p in f.props if p.kind == "towel"
        ] == [("near_hand", "near_ball")],
        "the toes come towards the shin": toes_to_shin("near", 20),
        "the trunk is tall": leans(-8, 5),
    },
    "stretch.foot-arch": {
        "she sits on the chair": on("hip", "chair"),
        "the other foot is flat": flat("far"),
        "the ankle rests across the other knee": near_each_other("near_ankle", "far_knee", 30),
        "the hand holds the toes": on("far_hand", "near_toe"),
        "the toes are bent back": lambda f: flexion(f.hold, "near_heel", "near_ball", "near_toe") < -40,
    },
    "stretch.hamstring-chair": {
        "the heel is on the seat": on("near_heel", "chair-turned"),
        "that knee is straight": straight("near"),
        "the standing leg is straight, its foot flat": lambda f: straight("far")(f) and flat("far")(f),
        "the trunk tips forward": leans(20, 50),
    },
    "stretch.hamstring-seated": {
        "she sits on the mat": on("hip", "mat"),
        "both legs are straight": lambda f: straight("near")(f) and straight("far")(f),
        "the trunk tips forward": leans(25, 50),
        "the hands slide down the legs": moved("near_hand", right=40),
    },
    "stretch.hip-flexor": {
        "the back leg is straight": straight("near"),
        "the back heel is lifted, its toes on the floor": lambda f: (
            below("near_ball", "near_heel")(f) and on("near_toe", "floor")(f)
        ),
        "the front knee is bent, its foot flat": lambda f: bent("far", 140)(f) and flat("far")(f),
        "the front knee is not past the toes": behind("far_knee", "far_toe"),
        "the trunk is tall": leans(-6, 3),
        "one hand is on the wall": on("far_hand", "wall-behind"),
    },
    "stretch.quad-standing": {
        "the heel is at the bottom": near_each_other("near_heel", "hip", 30),
        "the knees are close together": near_each_other("near_knee", "far_knee", 15),
        "the knee points down": lambda f: abs(direction(f.hold["hip"], f.hold["near_knee"]) - 90) < 10,
        "one hand holds the ankle": on("near_hand", "near_ankle"),
        "the other hand is on the wall": on("far_hand", "wall"),
        "the standing leg is straight, its foot flat": lambda f: straight("far")(f) and flat("far")(f),
        "the trunk is tall": leans(-5, 5),
    },
    "stretch.quad-side-lying": {
        "she lies, seen from above": lambda f: f.view == "above" and abs(f.hold["hip"][1] - f.hold["neck"][1]) < 10,
        "the heel is at the bottom": near_each_other("near_heel", "hip", 35),
        "the knees are together": near_each_other("near_knee", "far_knee", 30),
        "the hand holds the ankle": on("near_hand", "near_ankle"),
        "the head is on the pillow": lambda f: f.props[-1].kind == "pillow" and f.props[-1].x < f.hold["head"][0],
    },
    "stretch.hamstring-lying": {
        "she lies on the bed": lambda f: on("hip", "bed")(f) and leans(-100, -80)(f),
        "the leg is up, its knee nearly straight": lambda f: straight("near")(f) and below("hip", "near_heel")(f),
        "the knee straightens": lambda f: knee(f.hold, "near") > knee(f.start, "near") + 40,
        "the other knee is bent, its foot on the bed": lambda f: bent("far")(f) and on("far_heel", "bed")(f),
        "the hands hold behind the thigh": near_each_other("near_hand", "near_knee", 40),
    },
    "stretch.hamstring-heel-out": {
        "she sits on the chair": on("hip", "chair"),
        "the knee is straight, the heel on the floor": lambda f: straight("near")(f) and on("near_heel", "floor")(f),
        "the toes are up": below("near_heel", "near_toe"),
        "the other foot is flat": flat("far"),
        "the trunk tips forward": leans(25, 50),
    },
    "stretch.glute-figure-four": {
        "she sits on the chair": on("hip", "chair"),
        "the ankle rests across the other knee": near_each_other("near_ankle", "far_knee", 30),
        "the other foot is flat": flat("far"),
        "the trunk tips forward": leans(25, 50),
    },
    "stretch.knee-to-chest": {
        "she lies on the bed": lambda f: on("hip", "bed")(f) and leans(-100, -80)(f),
        "the knee comes to the chest": lambda f: behind("near_knee", "hip")(f) and moved("near_knee", right=-60)(f),
        "the other leg rests long": straight("far"),
        "the hands hold the knee": near_each_other("near_hand", "near_knee", 20),
    },
    "stretch.butterfly": {
        "she sits on the mat": on("hip", "mat"),
        "both knees open to the sides": lambda f: f.hold["near_knee"][0] < f.hold["hip"][0] - 50 and f.hold["far_knee"][0] > f.hold["hip"][0] + 50,
        "the knees sink": lambda f: moved("near_knee", down=10)(f) and moved("far_knee", down=10)(f),
        "the feet are together": near_each_other("near_ball", "far_ball", 8),
        "the hands hold the ankles": near_each_other("near_hand", "near_ankle", 20),
    },
    "stretch.toe-scrunch": {
        "she sits on the chair": on("hip", "chair"),
        "the heel stays down": on("near_heel", "floor"),
        "the toes are up at the start and curl down": lambda f: (
            direction(f.start["near_ball"], f.start["near_toe"]) < -20
            and direction(f.hold["near_ball"], f.hold["near_toe"]) > 20
        ),
    },
    "stretch.shin": {
        "she sits on the chair": on("hip", "chair"),
        "the foot goes back under the seat": lambda f: behind("near_heel", "hip")(f) and moved("near_toe", right=-60)(f),
        "the toes point back": behind("near_toe", "near_heel"),
        "the tops of the toes are on the floor": on("near_toe", "floor"),
        "the other foot is flat": flat("far"),
    },
    "stretch.calf-lean": {
        "both feet are flat": lambda f: flat("near")(f) and flat("far")(f),
        "the feet are side by side": near_each_other("near_heel", "far_heel", 12),
        "both legs are straight": lambda f: straight("near")(f) and straight("far")(f),
        "both hands are on the wall": lambda f: on("near_hand", "wall")(f) and on("far_hand", "wall")(f),
        "the body leans in": moved("hip", right=20),
    },
    "stretch.heel-toe": {
        "she sits on the chair": on("hip", "chair"),
        "the heels are down and the toes up": lambda f: (
            on("near_heel", "floor")(f) and on("far_heel", "floor")(f) and below("near_heel", "near_toe")(f)
        ),
        "at the start the toes are down and the heels up": lambda f: f.start["near_heel"][1] < f.start["near_toe"][1] - 10,
    },
    "stretch.ankle-pumps": {
        "she lies on the bed": lambda f: on("hip", "bed")(f) and leans(-100, -80)(f),
        "the heels rest on the bed": lambda f: on("near_heel", "bed")(f) and on("far_heel", "bed")(f),
        "the toes come toward the shins": lambda f: toes_to_shin("near", 25)(f) and toes_to_shin("far", 25)(f),
    },
    "stretch.ankle-circles": {
        "she sits on the chair": on("hip", "chair"),
        "the foot is in the air": lambda f: f.touching("near_heel", "hold") is None and f.hold["near_heel"][1] < 330,
        "the foot turns": toes_to_shin("near", 25),
        "the other foot is flat": flat("far"),
    },
    "stretch.heel-raise": {
        "the balls of both feet are on the floor": lambda f: on("near_ball", "floor")(f) and on("far_ball", "floor")(f),
        "both heels are lifted": lambda f: all(moved(f"{side}_heel", down=-15)(f) for side in SIDES),
        "both legs are straight": lambda f: straight("near")(f) and straight("far")(f),
        "both hands hold on": lambda f: on("near_hand", "chair-back")(f) and on("far_hand", "chair-back")(f),
    },
    "stretch.soleus-raise": {
        "the balls of both feet are on the floor": lambda f: on("near_ball", "floor")(f) and on("far_ball", "floor")(f),
        "both heels are lifted": lambda f: all(moved(f"{side}_heel", down=-15)(f) for side in SIDES),
        "both knees stay bent": lambda f: all(bent(side)(f) and knee(f.start, side) < 150 for side in SIDES),
        "both hands hold on": lambda f: on("near_hand", "chair-back")(f) and on("far_hand", "chair-back")(f),
    },
    "stretch.foot-standing": {
        "the near foot is half a step in front": behind("far_ball", "near_heel"),
        "both feet are flat": lambda f: flat("near")(f) and flat("far")(f),
        "the weight goes over the near foot": moved("hip", right=20),
        "both hands hold on": lambda f: on("near_hand", "chair-back")(f) and on("far_hand", "chair-back")(f),
    },
    "stretch.walking-lunge": {
        "one foot steps forward": moved("far_heel", right=80),
        "the front foot is flat, its knee bent over it": lambda f: flat("far")(f) and bent("far")(f) and behind("far_knee", "far_toe")(f),
        "the back heel is lifted, its toes on the floor": lambda f: on("near_toe", "floor")(f) and moved("near_heel", down=-15)(f),
        "the back knee stays off the floor": lambda f: f.hold["near_knee"][1] < 310,
        "the hips sink": moved("hip", down=20),
        "the trunk is tall": leans(-5, 8),
    },
    "stretch.bridge": {
        "the hips are lifted off the mat": moved("hip", down=-30),
        "both feet are on the mat": lambda f: on("near_heel", "mat")(f) and on("far_heel", "mat")(f),
        "the shoulders stay": near_start("shoulder", 4),
        "body and thigh make a line": lambda f: abs(
            turn(direction(f.hold["shoulder"], f.hold["hip"]), direction(f.hold["hip"], f.hold["near_knee"]))
        ) < 20,
    },
    "stretch.marching": {
        "the knee is at hip height": lambda f: abs(f.hold["near_knee"][1] - f.hold["hip"][1]) < 15,
        "the standing leg is straight, its foot flat": lambda f: straight("far")(f) and flat("far")(f),
        "one hand holds on": on("far_hand", "chair-back"),
    },
    "stretch.leg-swing": {
        "the leg swings from behind to the front": lambda f: f.start["near_ankle"][0] < f.start["hip"][0] - 40
        and f.hold["near_ankle"][0] > f.hold["hip"][0] + 40,
        "the standing leg is straight, its foot flat": lambda f: straight("far")(f) and flat("far")(f),
        "one hand is on the wall": on("far_hand", "wall-behind"),
    },
    "relief.calf-standing": {
        "the knee is straight, the heel flat": lambda f: straight("near")(f) and flat("near")(f),
        "both hands hold on": lambda f: on("near_hand", "chair-back")(f) and on("far_hand", "chair-back")(f),
        "the hips move forward": moved("hip", right=10),
    },
    "relief.calf-sitting": {
        "she sits on the chair": on("hip", "chair"),
        "the leg is straight, its heel on the floor": lambda f: straight("near")(f) and on("near_heel", "floor")(f),
        "the toes come up to the shin": toes_to_shin("near", 25),
    },
    "relief.calf-in-bed": {
        "she lies on the bed": lambda f: on("hip", "bed")(f) and leans(-100, -80)(f),
        "the leg is straight, its heel on the bed": lambda f: straight("near")(f) and on("near_heel", "bed")(f),
        "the toes come up to the shin": toes_to_shin("near", 25),
    },
    "relief.hamstring-standing": {
        "the heel is out in front on the floor": lambda f: on("near_heel", "floor")(f) and behind("far_toe", "near_ankle")(f),
        "that knee is straight": straight("near"),
        "the trunk tips forward": leans(20, 50),
        "one hand holds on": on("far_hand", "chair-back"),
    },
    "relief.inner-thigh-lying": {
        "she lies, seen from above": lambda f: f.view == "above" and abs(f.hold["hip"][1] - f.hold["neck"][1]) < 10,
        "both knees are straight": lambda f: straight("near")(f) and straight("far")(f),
        "the leg goes out to the side": lambda f: 25
        <= abs(turn(direction(f.hold["hip"], f.hold["near_ankle"]), direction(f.start["hip"], f.start["near_ankle"]))) <= 45,
        "the other leg stays": near_start("far_ankle", 1),
        "the head is on the pillow": lambda f: any(p.kind == "pillow" and p.x < f.hold["head"][0] < p.x + p.width for p in f.props),
    },
    "relief.quadriceps-sitting": {
        "she sits on the chair": on("hip", "chair"),
        "the foot goes back under the seat": moved("near_ankle", right=-15),
        "the knee bends more": lambda f: knee(f.hold, "near") < knee(f.start, "near") - 20,
        "the trunk is tall": leans(-3, 3),
    },
    "stretch.side-lunge": {
        "the feet are wide apart, both on the floor": lambda f: dist(f.hold["near_heel"], f.hold["far_heel"]) > 120
        and flat("near")(f) and flat("far")(f),
        "the leg is straight, and the other knee bends": lambda f: straight("near")(f) and bent("far", 120)(f),
        "the hips move to the side": moved("hip", right=25),
        "the trunk is tall": leans(-5, 12),
        "one hand is on the chair": on("far_hand", "chair-back"),
    },
    "stretch.heel-lower": {
        "the heel comes down from the lift": lambda f: moved("near_heel", down=15)(f) and f.hold["near_heel"][1] == f.hold["near_ball"][1],
        "the other foot is off the floor": lambda f: all(f.hold[f"far_{joint}"][1] < 330 for joint in ("heel", "ball", "toe")),
        "the standing leg is straight": straight("near"),
        "both hands hold on": lambda f: on("near_hand", "chair-back")(f) and on("far_hand", "chair-back")(f),
    },
    "relief.calf-helping": {
        "she lies on the bed": lies,
        "the leg is straight, its heel on the bed": lambda f: straight("near")(f) and on("near_heel", "bed")(f),
        "a helper holds the heel, and presses the ball of the foot": helped("near_heel", "near_ball"),
        "the toes come up to the shin": toes_to_shin("near", 25),
    },
    "relief.foot-helping": {
        "she lies on the bed": lies,
        "a helper holds the heel, and bends the toes": helped("near_heel", "near_toe"),
        "the toes are bent back": toes_bent_back,
    },
    "relief.foot-in-bed": {
        "she sits on the bed": on("hip", "bed"),
        "the knee is bent": bent("near"),
        "the hand holds the toes": on("near_hand", "near_toe"),
        "the toes are bent back": toes_bent_back,
    },
    "relief.foot-standing": {
        "the whole foot comes down flat": lambda f: flat("near")(f) and moved("near_heel", down=15)(f),
        "the weight goes over it": moved("hip", right=10),
        "both hands hold on": lambda f: on("near_hand", "chair-back")(f) and on("far_hand", "chair-back")(f),
    },
    "relief.glute-helping": {
        "she lies on the bed": lies,
        "the knee comes to the chest": lambda f: moved("near_knee", right=-60)(f) and bent("near", 110)(f),
        "a helper holds the knee and the lower leg": helped("near_knee", "near_ankle"),
        "the other leg rests long": straight("far"),
    },
    "relief.hamstring-helping": {
        "she lies on the bed": lies,
        "the leg is lifted, its knee straight": lambda f: moved("near_heel", down=-100)(f) and straight("near")(f),
        "a helper holds the heel, and the other hand is above the knee": helped("near_heel", "near_knee"),
    },
    "relief.hip-helping": {
        "she lies on the bed": lies,
        "the leg goes long": lambda f: knee(f.start, "near") < 110 and straight("near")(f),
        "a helper holds the heel, and the other hand is on the front of the hip": helped("hip", "near_heel"),
    },
    "relief.inner-thigh-helping": {
        "she lies, seen from above": lambda f: f.view == "above" and abs(f.hold["hip"][1] - f.hold["neck"][1]) < 10,
        "the leg goes out to the side, its knee straight": lambda f: moved("near_ankle", down=60)(f) and straight("near")(f),
        "the other leg stays": near_start("far_ankle", 1),
        "a helper holds the knee and the heel": helped("near_knee", "near_heel"),
    },
    "relief.quadriceps-helping": {
        "she lies, seen from above": lambda f: f.view == "above" and abs(f.hold["hip"][1] - f.hold["neck"][1]) < 10,
        "the heel comes to the bottom": near_each_other("near_heel", "hip", 30),
        "a helper holds the ankle, and the other hand is on the thigh": helped("near_ankle", "near_knee"),
    },
    "relief.shin-helping": {
        "she lies on the bed": lies,
        "a helper holds the heel, and points the toes down": helped("near_heel", "near_ball"),
        "the foot points away": points_away,
    },
    "relief.shin-in-bed": {
        "she lies on the bed": lies,
        "the heel stays on the bed": on("near_heel", "bed"),
        "the foot points away": points_away,
    },
    "relief.shin-standing": {
        "the foot is behind": behind("near_heel", "far_heel"),
        "the toes point back, their tops on the floor": lambda f: behind("near_toe", "near_heel")(f) and on("near_toe", "floor")(f),
        "the other foot is flat, its knee a little bent": lambda f: flat("far")(f) and bent("far", 170)(f),
        "both hands hold on": lambda f: on("near_hand", "chair-back")(f) and on("far_hand", "chair-back")(f),
    },
}  # fmt: skip


@pytest.mark.parametrize(
    ("figure_id", "rule"),
    [pytest.param(each, rule, id=f"{each}: {says}") for each, rules in WHAT_THE_BODY_DOES.items() for says, rule in rules.items()],
)  # fmt: skip
def test_in_the_hold(figure_id: str, rule: Rule) -> None:
    assert rule(FIGURES[figure_id])


def test_every_figure_has_its_row_and_every_stretch_its_figure(library: Library) -> None:
    assert set(WHAT_THE_BODY_DOES) == set(FIGURES)
    assert set(library.stretches) <= set(FIGURES)


@pytest.mark.parametrize("figure", FIGURES.values(), ids=list(FIGURES))
def test_the_arrow_shows_the_way_of_what_moves(figure: Figure) -> None:
    (arrow,) = (prop for prop in figure.props if prop.kind in ARROWS)
    if arrow.kind == "turn":
        shown = lens_joints(figure, figure.start)
        assert any(dist((arrow.x, arrow.y), point) < 1.5 * arrow.width for point in shown.values())
        return
    ways = sorted(figure.start, key=lambda joint: -dist(figure.start[joint], figure.hold[joint]))[:MOVES]
    off = [abs(turn(direction(figure.start[joint], figure.hold[joint]), arrow.degrees)) for joint in ways]
    assert min(off) < ALONG


@pytest.mark.parametrize("figure", FIGURES.values(), ids=list(FIGURES))
def test_start_and_hold_differ_so_that_one_sees_it(figure: Figure) -> None:
    start, hold = ({**pose, **lens_joints(figure, pose)} for pose in (figure.start, figure.hold))
    assert max(dist(start[joint], hold[joint]) for joint in start) > LEAST_MOVE


def test_the_checklist_in_the_documentation_is_this_table() -> None:
    listed: dict[str, list[str]] = {}
    for line in CHECKLIST.read_text("utf-8").splitlines():
        if line.startswith("## "):
            listed[line.rpartition("`")[0].rpartition("`")[2]] = []
        elif line.startswith("- "):
            listed[next(reversed(listed))].append(line.removeprefix("- "))
    assert listed == {each: list(rules) for each, rules in sorted(WHAT_THE_BODY_DOES.items())}
