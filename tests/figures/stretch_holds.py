"""What the body does in the hold of every stretch's figure, as the stretch's own words tell it."""

from math import dist

from skill.screen.figures.skeleton import SIDES, direction, flexion, turn
from tests.figures.body_rules import (
    Rule,
    behind,
    below,
    bent,
    flat,
    knee,
    leans,
    moved,
    near_each_other,
    near_start,
    on,
    straight,
    toes_to_shin,
)

STRETCHES: dict[str, dict[str, Rule]] = {
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
}  # fmt: skip
