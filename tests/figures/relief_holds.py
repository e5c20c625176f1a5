"""What the body does in the hold of every figure of the help with a cramp, as its words tell it."""

from skill.screen.figures.skeleton import direction, turn
from tests.figures.body_rules import (
    Rule,
    behind,
    bent,
    flat,
    helped,
    knee,
    leans,
    lies,
    moved,
    near_each_other,
    near_start,
    on,
    points_away,
    straight,
    toes_bent_back,
    toes_to_shin,
)

RELIEF: dict[str, dict[str, Rule]] = {
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
