"""Stories of what was left, of what is known and is to be taught anew, and of how far it is: place, leg,
seconds, and what was asked.
"""

import pytest

from skill.knowledge.library import Library
from tests.at_device import AtDevice
from tests.facts_told import names, tells, tells_leg, tells_seconds
from tests.fake_settings_api import DAY, HOUR
from tests.returning_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.returning_listener import tomorrow

WALL, BEDTIME = "stretch.calf-wall", "routine.bedtime"
GOING_ON = [
    "finish the routine",
    "continue my stretch",
    "carry on where we left off yesterday",
    "where was i",
    "finish what we started",
    "can we pick up where i stopped last night",
    "finish my stretch from yesterday",
    "i didn't finish my stretches last night",
    "do the rest of the routine",
    "get back to my stretching",
    "where did we get to",
    "back to my stretch",
    "go on with yesterday's",
    "can we finish yesterday's",
    "carry on with the one from last night",
    "where did we stop",
    "let's get back to it",
]


def leaves_in_a_hold(talk: AtDevice, said: str, into: float) -> None:
    """Stop so many seconds into the first hold."""
    talk.hears(said)
    begins = next(sound.at for sound in talk.last.clip if sound.words == "Hold it there.")
    talk.interrupts("stop", after=talk.last.speech_seconds + begins + into)


@pytest.mark.parametrize("said", GOING_ON)
def test_the_next_day_what_was_left_is_gone_on_with_the_body_first(talk: AtDevice, library: Library, said: str) -> None:
    leaves_in_a_hold(talk, "guide me through a calf stretch", 6)
    talk.new_session()
    talk.interrupts(said, after=DAY)
    coached = talk.place["coached"]
    assert (talk.place["id"], coached["plan"], coached["hold"]) == ("control.resume", WALL, 0)
    assert (coached["seconds_left"], coached["back"]) == (14, True)
    assert talk.last.clip[0].words == library.stretches[WALL].brief.said("left")
    assert names(talk.last.speech, WALL)
    assert tells_leg(talk.last.speech, "left")
    assert tells_seconds(talk.last.speech, 14)


@pytest.mark.parametrize("said", ["how far did i get", "how far had i got yesterday", "how far did i get with it"])
def test_how_far_it_was_is_told_with_an_offer_to_go_on(talk: AtDevice, said: str) -> None:
    leaves_in_a_hold(talk, "guide me through a calf stretch", 6)
    talk.new_session()
    talk.interrupts(said, after=DAY)
    assert (talk.place["id"], talk.pending["kind"]) == ("control.time-left", "resume-left")
    assert tells_seconds(talk.last.speech, 14)
    assert talk.hears("yes")
    assert (talk.place["id"], talk.place["coached"]["seconds_left"]) == ("control.resume", 14)


def test_the_offer_at_a_launch_names_stretch_leg_and_seconds(talk: AtDevice) -> None:
    leaves_in_a_hold(talk, "guide me through a calf stretch", 6)
    talk.new_session()
    talk.clock.seconds += DAY
    offer = talk.opens()
    assert talk.pending["kind"] == "resume-left"
    assert names(offer, WALL)
    assert tells_leg(offer, "left")
    assert tells_seconds(offer, 14)


@pytest.mark.parametrize("said", ["yesterday's was bad", "how far should i go", "i'm back to my old stretches"])
def test_what_is_no_wish_for_it_goes_on_with_nothing(talk: AtDevice, said: str) -> None:
    leaves_in_a_hold(talk, "guide me through a calf stretch", 6)
    talk.new_session()
    talk.interrupts(said, after=DAY)
    assert "coached" not in talk.place


@pytest.mark.parametrize("said", ["finish the routine", "do the rest of the routine", "where were we"])
def test_the_routine_that_was_left_goes_on_in_its_hold(talk: AtDevice, said: str) -> None:
    leaves_in_a_hold(talk, "start the bedtime routine", 3)
    talk.says_ready = False
    talk.new_session()
    talk.interrupts(said, after=23 * HOUR)
    coached = talk.place["coached"]
    assert (talk.place["id"], coached["plan"]) == ("control.resume", BEDTIME)
    assert talk.last.clip[0].words.startswith("Left foot back")


FINISHED_BY_NAME = [
    ("start the bedtime routine", "finish the bedtime routine", BEDTIME),
    ("start the bedtime routine", "let's finish my bedtime routine", BEDTIME),
    ("start the bedtime routine", "carry on with the bedtime routine", BEDTIME),
    ("guide me through the wall calf stretch", "finish the calf stretch", WALL),
    ("guide me through the towel calf stretch", "finish the calf stretch", "stretch.calf-towel"),
    ("guide me through the towel calf stretch", "carry on with the towel calf stretch", "stretch.calf-towel"),
]


@pytest.mark.parametrize(("done", "said", "plan"), FINISHED_BY_NAME)
@pytest.mark.parametrize("after", [60, 23 * HOUR])
def test_what_is_finished_by_its_name_goes_on_where_it_was(
    talk: AtDevice, done: str, said: str, plan: str, after: float
) -> None:
    leaves_in_a_hold(talk, done, 4)
    left = talk.place["coached"]["seconds_left"]
    talk.says_ready = False
    talk.new_session()
    talk.interrupts(said, after=after)
    coached = talk.place["coached"]
    assert (talk.place["id"], coached["plan"], coached["hold"], coached["back"]) == ("control.resume", plan, 0, True)
    assert coached["seconds_left"] == left
    assert tells_leg(talk.last.speech, "left")


@pytest.mark.parametrize("said", ["finish the bedtime routine", "finish the calf stretch"])
def test_what_is_finished_and_was_not_left_begins(talk: AtDevice, said: str) -> None:
    talk.hears(said)
    assert talk.place["coached"]["plan"] == (BEDTIME if "bedtime" in said else WALL)
    assert talk.place["id"] != "control.resume"


@pytest.mark.parametrize(
    ("said", "plan"),
    [("finish the bedtime routine", BEDTIME), ("continue with the hamstring stretch", "stretch.hamstring-seated")],
)
def test_another_one_that_is_named_is_begun(talk: AtDevice, said: str, plan: str) -> None:
    leaves_in_a_hold(talk, "guide me through a calf stretch", 6)
    talk.new_session()
    talk.interrupts(said, after=HOUR)
    assert (talk.place["id"] == "control.resume", talk.place["coached"]["plan"]) == (False, plan)


@pytest.mark.parametrize("said", ["do my stretches", "start a routine"])
def test_a_wish_for_any_stretch_goes_on_with_none(talk: AtDevice, said: str) -> None:
    leaves_in_a_hold(talk, "guide me through a calf stretch", 6)
    talk.new_session()
    talk.interrupts(said, after=HOUR)
    assert talk.place["id"] != "control.resume"


@pytest.mark.parametrize("said", ["finish my stretch", "where was i"])
def test_where_nothing_was_left_nothing_begins(talk: AtDevice, said: str) -> None:
    talk.hears(said)
    assert (talk.place["id"], talk.place.get("coached"), talk.pending["kind"]) == ("none", None, "offer")


# Teach me again, in a session in which nothing was said yet

TEACHING = [
    "teach me again",
    "teach me the calf stretch again",
    "explain the calf stretch from scratch",
    "show me the wall calf stretch step by step",
    "give me the full explanation of the calf stretch",
    "i've forgotten how to do the calf stretch",
    "remind me how the calf stretch goes",
    "explain it all again please",
]


@pytest.mark.parametrize("said", TEACHING)
def test_what_is_known_is_explained_in_full_in_a_new_session(talk: AtDevice, library: Library, said: str) -> None:
    for _ in range(3):
        talk.hears("guide me through a calf stretch")
        talk.hears("no")
        tomorrow(talk)
    talk.says_ready = False
    talk.hears(said)
    stretch, coached = library.stretches[WALL], talk.place["coached"]
    assert (coached["plan"], talk.pending) == (WALL, {"kind": "in-position"})
    assert {step.left for step in stretch.set_up} <= {sound.words for sound in talk.last.clip}
    assert stretch.cautions.full in talk.last.speech
    assert not {"known", "brief"} & coached.keys()


TAUGHT_BY_ANYBODY = [
    "teach me again",
    "show us how it goes again",
    "explain it all again from the top hen",
    "kindly explain once more",
    "how did that one go again",
    "i've forgotten what to do, teach us again",
]


@pytest.mark.parametrize("said", TAUGHT_BY_ANYBODY)
@pytest.mark.parametrize(
    ("done", "plan"), [("guide me through a calf stretch", WALL), ("start the bedtime routine", BEDTIME)]
)
def test_a_set_up_that_was_stopped_is_taught_again(talk: AtDevice, said: str, done: str, plan: str) -> None:
    talk.says_ready = False
    talk.hears(done)
    talk.interrupts("stop", after=20)
    talk.new_session()
    talk.interrupts(said, after=5 * 60)
    assert (talk.place["coached"]["plan"], talk.pending) == (plan, {"kind": "in-position"})
    assert not {"known", "brief"} & talk.place["coached"].keys()


def test_what_was_left_is_offered_to_who_asks_what_it_was(talk: AtDevice) -> None:
    leaves_in_a_hold(talk, "guide me through a calf stretch", 6)
    talk.new_session()
    talk.interrupts("what was that stretch again", after=HOUR)
    assert talk.pending == {"kind": "resume-left", "cramp_asked": True}
    talk.hears("yes")
    assert (talk.place["id"], talk.place["coached"]["seconds_left"]) == ("control.resume", 14)


def test_teach_me_again_means_the_routine_that_was_done_last(talk: AtDevice) -> None:
    talk.hears("guide me through a calf stretch")
    talk.hears("no")
    tomorrow(talk)
    talk.hears("start the bedtime routine")
    while talk.pending["kind"] == "next-clip":
        talk.hears("yes")
    talk.hears("yes")
    tomorrow(talk)
    talk.hears("teach me again")
    assert (talk.place["coached"]["plan"], talk.place["coached"].get("known")) == (BEDTIME, None)


def test_teach_me_again_means_the_stretch_that_was_spoken_of(talk: AtDevice) -> None:
    talk.hears("what is the soleus stretch for")
    talk.hears("teach me again")
    assert (talk.place["coached"]["plan"], talk.place["coached"].get("known")) == ("stretch.soleus", None)


@pytest.mark.parametrize("said", ["explain magnesium in full", "teach me again"])
def test_where_no_stretch_is_known_or_meant_none_begins(talk: AtDevice, said: str) -> None:
    talk.hears(said)
    assert talk.place.get("coached") is None


# How far it is


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("how many more", ("stretch one of two", "left leg", "ten seconds", "two more", "minutes left")),
        ("how many stretches are there", ("stretch one of two", "ten seconds", "minutes left")),
        ("how long is left", ("stretch one of two", "ten seconds", "minutes left")),
        ("which one is this", ("stretch one of two", "the wall calf stretch", "left leg", "minutes left")),
        ("what stretch are we on", ("stretch one of two", "the wall calf stretch", "minutes left")),
        ("how far through are we", ("stretch one of two", "minutes left")),
    ],
)
def test_in_a_routine_stretch_leg_and_minutes_are_told(talk: AtDevice, said: str, told: tuple[str, ...]) -> None:
    talk.hears("start the bedtime routine")
    talk.says_ready = False
    talk.interrupts(said, after=35)
    assert (talk.place["id"], talk.place["coached"]["plan"]) == ("control.time-left", BEDTIME)
    assert [each for each in told if each not in talk.last.speech.lower()] == []
    assert talk.last.clip, "it goes straight on"


def test_in_the_last_stretch_it_is_the_last(talk: AtDevice) -> None:
    talk.hears("start the bedtime routine")
    talk.says_ready = False
    for said in ("next", "next", "how many more"):
        talk.interrupts(said, after=5)
    assert "two of two, both legs" in talk.last.speech
    assert "on this leg" not in talk.last.speech


def test_a_single_stretch_has_no_number(talk: AtDevice) -> None:
    talk.hears("guide me through a calf stretch")
    talk.interrupts("which one is this", after=50)
    assert (talk.place["id"], talk.place["coached"]["hold"]) == ("control.time-left", 1)
    assert names(talk.last.speech, "stretch.calf-wall")
    assert tells_leg(talk.last.speech, "left")
    assert not tells(talk.last.speech, "stretch-of")


def test_which_foot_is_still_asked_of_the_stretch(talk: AtDevice) -> None:
    talk.hears("guide me through a calf stretch")
    talk.interrupts("which foot is in front", after=50)
    assert talk.place["id"] == WALL


# The usual


@pytest.mark.parametrize(
    "said", ["do the usual", "same as last night please", "the one from yesterday", "what we did last time hen"]
)
@pytest.mark.parametrize(
    ("done", "plan"),
    [("guide me through a towel calf stretch", "stretch.calf-towel"), ("start the bedtime routine", BEDTIME)],
)
def test_the_usual_is_what_was_done_last(talk: AtDevice, said: str, done: str, plan: str) -> None:
    talk.hears(done)
    while talk.pending["kind"] == "next-clip":
        talk.hears("yes")
    talk.hears("no")
    tomorrow(talk)
    talk.says_ready = False
    talk.hears(said)
    assert (talk.place["id"], talk.place["coached"]["plan"]) == (plan, plan)


@pytest.mark.parametrize("said", ["do the usual", "same as last night please"])
def test_where_nothing_was_done_no_usual_begins(talk: AtDevice, said: str) -> None:
    talk.hears(said)
    assert talk.place.get("coached") is None
