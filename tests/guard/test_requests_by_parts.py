"""Requests for a stretch or routine that name its parts: a muscle or what it is done with, a side,
seconds, times, minutes.

Also what sounds like one and is none: questions, reports, reminders, wishes for always.
"""

from fnmatch import fnmatch

import pytest

from skill.authoring.kept_slots import KeptSlots
from skill.knowledge.library import Library
from skill.simulator.heard import Slot
from tests.conftest import Conversation

CALF, HAMSTRING, QUAD = "stretch.calf-*", "stretch.hamstring-*", "stretch.quad-*"
WALL, STEP = "stretch.calf-wall", "stretch.calf-step"
STRETCHES = [
    (
        "what about a hamstring stretch on the right for forty seconds",
        "stretch.hamstring-*",
        {"side": "right", "seconds": 40},
    ),
    ("a calf stretch for fifty seconds no that's too long thirty", "stretch.calf-*", {"seconds": 30}),
    ("ankle pumps please my feet ache from standing at the till", "stretch.ankle-pumps", {}),
    # a muscle, or what it is done with, and a dose
    ("calves half a minute each", CALF, {"seconds": 30}),
    ("back of both thighs twenty five seconds two sets", HAMSTRING, {"seconds": 25, "repetitions": 2}),
    ("leg up on a stool for twenty five seconds", "stretch.hamstring-chair", {"seconds": 25}),
    ("scarf round the ball of my foot and hold twenty left leg", "stretch.calf-towel", {"side": "left", "seconds": 20}),
    ("toes on the step heels down twenty five seconds please", STEP, {"seconds": 25}),
    ("the staircase calf one go", STEP, {"repetitions": 1}),
    ("heel to bum right leg thirty seconds", QUAD, {"side": "right", "seconds": 30}),
    ("two wall stretches a leg fifteen a pop", WALL, {"seconds": 15, "repetitions": 2}),
    ("physio's orders fifteen seconds four times each calf", CALF, {"seconds": 15, "repetitions": 4}),
    ("the sheet says hold each calf for thirty and do it three times", CALF, {"seconds": 30, "repetitions": 3}),
    ("twenty was easy so thirty five on the left hamstring", HAMSTRING, {"side": "left", "seconds": 35}),
    ("can you count forty while i do my left quad", QUAD, {"side": "left", "seconds": 40}),
    # a dose said otherwise
    ("hamstrings twenty seconds by three", HAMSTRING, {"seconds": 20, "repetitions": 3}),
    ("left calf at the wall thirty times two", WALL, {"side": "left", "seconds": 30, "repetitions": 2}),
    ("both arches fifteen seconds each and then the same again", "stretch.foot-*", {"seconds": 15, "repetitions": 2}),
    ("heel on the stool left side a pair of them", "stretch.hamstring-chair", {"side": "left", "repetitions": 2}),
    ("left hamstring twice sorry three times twenty seconds", HAMSTRING, {"side": "left", "repetitions": 3}),
    # a number of something else beside it
    ("after four rounds of golf my calves need it twenty seconds three sets", CALF, {"seconds": 20, "repetitions": 3}),
    ("been on my feet in the kitchen nine hours calves please thirty seconds", CALF, {"seconds": 30}),
    ("wall calf ten seconds a go four reps i've to be gone by nine", WALL, {"seconds": 10, "repetitions": 4}),
    # a reason after it, and a story before it
    ("right hamstring thirty seconds i had cramp in it on the coach", HAMSTRING, {"side": "right", "seconds": 30}),
    ("front of the hips twenty seconds twice i drive all day", "stretch.hip-flexor", {"seconds": 20, "repetitions": 2}),
    (
        "you gave me thirty last week but i'm stronger give me forty on the left calf",
        CALF,
        {"side": "left", "seconds": 40},
    ),
    ("yesterday you did the left quad today the right twenty seconds", QUAD, {"side": "right", "seconds": 20}),
    ("my daughter did her left calf now do mine right one fifteen seconds", CALF, {"side": "right", "seconds": 15}),
    ("the nurse says twenty seconds left calf every day can we do that now", CALF, {"side": "left", "seconds": 20}),
    ("calf stretch and keep me there three quarters of a minute even if i moan", CALF, {"seconds": 45}),
    # a name or looks of its own goes before the muscle beside it
    ("stiff hips so the butterfly for twenty seconds please", "stretch.butterfly", {"seconds": 20}),
    ("figure four right hip for forty seconds", "stretch.glute-figure-four", {"side": "right", "seconds": 40}),
    ("soles together knees out hold for forty seconds", "stretch.butterfly", {"seconds": 40}),
    ("ankle over my other knee left hip twenty seconds", "stretch.glute-figure-four", {"side": "left", "seconds": 20}),
    # a story or a roundabout beginning before it
    (
        "i cycled to work and i'd like a quad stretch for half a minute on the left",
        QUAD,
        {"side": "left", "seconds": 30},
    ),
    ("what i need is a calf stretch for twenty seconds on the right", CALF, {"side": "right", "seconds": 20}),
    # what is done tells which one
    ("pull my left heel to my bum for thirty seconds lying down", "stretch.quad-side-lying", {"side": "left"}),
    (
        "sitting on the rug reach for my left foot ten seconds",
        "stretch.hamstring-seated",
        {"side": "left", "seconds": 10},
    ),
    ("barefoot on the rug twenty seconds for the bottom of my feet", "stretch.foot-arch", {"seconds": 20}),
    # only a side is wanted
    (
        "bedtime routine but only my left leg i've done the other one with the nurse",
        "routine.bedtime",
        {"side": "left"},
    ),
    ("do my right calf i've already sorted the left with you earlier", CALF, {"side": "right"}),
    ("left calf at my desk sitting down if there's one", "stretch.*", {"side": "left"}),
    ("give the right calf a good forty and the left can wait", CALF, {"side": "right", "seconds": 40}),
    ("just the right hamstring i've done the left", HAMSTRING, {"side": "right"}),
    ("only do the left calf today", CALF, {"side": "left"}),
    ("the left one's done now just the right calf", CALF, {"side": "right"}),
    # what was said wins over what it resembles
    ("left foot forward for the front of the hip fifteen seconds a side", "stretch.hip-flexor", {"seconds": 15}),
    ("i'm stood facing the wall left foot back count me thirty", WALL, {"side": "left", "seconds": 30}),
    ("front of thighs on the sofa lying on my side fifteen seconds", "stretch.quad-side-lying", {"seconds": 15}),
    ("the low part of the left calf twenty two seconds", "stretch.soleus", {"side": "left", "seconds": 22}),
    # as it is heard
    ("hold my right calf as long as fifty seconds", CALF, {"side": "right", "seconds": 50}),
    ("ham string fort e seconds", HAMSTRING, {"seconds": 40}),
    ("cough stretch write side twenty seconds", CALF, {"side": "right", "seconds": 20}),
    ("hamstring left er right twenty seconds", HAMSTRING, {"side": "right", "seconds": 20}),
    ("left calf no right calf twenty seconds", CALF, {"side": "right", "seconds": 20}),
]
ROUTINES = [
    ("five minutes of stretches for after my run it was only a jog", "routine.after-run", 5),
    ("nine minutes of stretching before i nod off", "routine.bedtime", 9),
    ("i'm about to run ten k five minutes to warm up please", "routine.before-run", 5),
    ("just back from a run give me six minutes", "routine.after-run", 6),
    ("cycling with a friend in a bit five minutes to get loose", "routine.before-run", 5),
    ("i've ten minutes after getting up to do my legs", "routine.morning", 10),
    ("home from spin my legs want six minutes", "routine.after-run", 6),
    ("off to football in half an hour five minutes to loosen up", "routine.before-run", 5),
    ("long flight ahead ten minutes for my legs", "routine.travel", 10),
    ("sat at my desk with six minutes before a call stretch me", "routine.desk", 6),
    ("stretch my legs for ten minutes first thing", "routine.morning", 10),
    ("i can spare half an hour stretch everything in my legs", "routine.*", 30),
    ("only got about three minutes before the kettle boils what stretches fit in that", "routine.*", 3),
]
NO_REQUESTS = [
    # questions
    "how long should i hold a calf stretch",
    "is thirty seconds enough for a hamstring",
    "would twenty seconds on the calf do anything",
    "how many times should i stretch my calf",
    "is ten minutes of stretching enough before a run",
    "my physio says thirty seconds for the calf is he right",
    "i pull my toes up for twenty seconds does that do anything",
    "i'm going jogging in a bit should i eat a banana five minutes before",
    "how many heel raises should i do",
    "are twenty heel raises too many",
    "should i do ten heel raises a day",
    "does the butterfly for thirty seconds help stiff hips",
    "should i hold every stretch for thirty seconds",
    # what happened
    "i did twelve heel raises this morning",
    "my toes curl up ten times a night",
    "left calf about thirty seconds it was a four out of ten",
    "i did the right calf for thirty seconds already",
    "had a bad one in the pub left calf two minutes",
    "got up for the loo and bang left calf for a minute",
    "my calf cramped after five sets of squats",
    "i've been running for an hour",
    "cramp in my left calf for ten seconds last night",
    "i held the calf stretch for thirty seconds and it hurt",
    "i stretched my hamstring for thirty seconds this morning",
    "my left calf twitches for ten seconds at a time",
    "my right foot goes numb for twenty seconds",
    "i banged my shin on the stairs twice",
    "my left calf has been cramping for thirty seconds",
    "only my left calf cramps",
    # reminders, and wishes for always
    "set something for ten minutes before my run",
    "give me a reminder for my calf stretch at nine for thirty seconds",
    "can you make thirty seconds on the calf my default",
    "remind me in ten minutes to stretch my calves",
    "can you give me a shout at half nine to do my calves",
    "ping me in an hour to stretch would ya",
    "from now on hold my calf stretch for forty seconds",
    "i prefer twenty seconds on each calf",
]


@pytest.mark.parametrize(("said", "plan", "kept"), STRETCHES)
def test_the_parts_that_were_named_choose_the_stretch(
    talk: Conversation, said: str, plan: str, kept: dict[str, object]
) -> None:
    talk.hears(said)
    coached = talk.place["coached"]
    assert fnmatch(coached["plan"], plan)
    assert {name: coached.get(name) for name in kept} == kept


@pytest.mark.parametrize(("said", "routine", "minutes"), ROUTINES)
def test_minutes_to_stretch_start_a_routine_of_about_that_length(
    talk: Conversation, library: Library, said: str, routine: str, minutes: float
) -> None:
    talk.hears(said)
    assert fnmatch(talk.place["coached"]["plan"], routine)
    assert KeptSlots(library).kept(talk.place, "minutes", minutes)


@pytest.mark.parametrize("said", NO_REQUESTS)
def test_what_only_names_parts_starts_nothing(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "coached" not in talk.place


def test_in_the_middle_of_a_stretch_a_length_changes_that_one(talk: Conversation) -> None:
    talk.hears("back of my left thigh fifteen seconds")
    before = talk.place["coached"]["plan"]
    talk.interrupts("make it twenty seconds", after=20)
    coached = talk.place["coached"]
    assert (coached["plan"], coached["side"], coached["seconds"]) == (before, "left", 20)


def test_in_a_cramp_a_muscle_and_a_time_are_no_request(talk: Conversation) -> None:
    talk.hears("i've got a cramp")
    talk.hears("left calf about thirty seconds now")
    assert talk.place["kind"] == "relief"
    assert "coached" not in talk.place


def test_while_a_reminder_is_made_minutes_are_for_the_reminder(talk: Conversation) -> None:
    talk.hears("remind me to stretch")
    talk.hears("in ten minutes")
    assert "coached" not in talk.place


def test_a_warning_sign_goes_before_a_request(talk: Conversation) -> None:
    talk.hears("my left calf is swollen hot and red stretch it for twenty seconds")
    assert talk.place["kind"] == "warning"


def test_the_name_of_a_stretch_goes_before_the_position_in_it(talk: Conversation) -> None:
    seated = Slot("seated", "sitting")
    talk.intends("StretchMuscleIntent", muscle=Slot("hamstring", "hamstring"), position=seated)
    assert talk.place["coached"]["plan"] == "stretch.hamstring-seated"


@pytest.mark.parametrize(
    ("said", "plan"),
    [
        ("my toes want a workout", "stretch.toe-scrunch"),
        ("give my toes something to do", "stretch.toe-scrunch"),
        ("my calves want a workout", "stretch.heel-raise"),
        ("my glutes need a workout", "stretch.bridge"),
        ("something safe at thirty weeks pregnant", "routine.pregnancy"),
        ("something light before bed", "routine.bedtime"),
        ("i want to open up my groin sat on the floor", "stretch.butterfly"),
    ],
)
def test_a_workout_something_safe_and_the_floor_are_asked_for(talk: Conversation, said: str, plan: str) -> None:
    talk.hears(said)
    assert talk.place["coached"]["plan"] == plan


@pytest.mark.parametrize(
    "said", ["my calf hurts after a workout", "my groin hurts sat on the floor", "can i exercise with a sore calf"]
)
def test_pain_and_questions_ask_for_no_workout(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "coached" not in talk.place


@pytest.mark.parametrize("said", ["tennis ball under my foot", "roll a ball under my sole"])
def test_a_ball_is_no_roller(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert (talk.place["id"], talk.place["entry"]) == ("massage", "ball")
