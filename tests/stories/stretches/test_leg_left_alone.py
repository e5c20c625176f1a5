"""Stories of what a stretch is to leave alone: a hurt leg or muscle, a wall, who is in bed or on crutches."""

import pytest

from skill.coaching.progress import load_coached, make_plan
from skill.knowledge.library import Library
from tests.conftest import Conversation

AFTER_RUN, BEDTIME, WARM_UP = "routine.after-run", "routine.bedtime", "routine.before-run"
TOWEL = "stretch.calf-towel"


def under_way(talk: Conversation, library: Library) -> list[tuple[str, str | None]]:
    """Muscle and leg of each hold that is planned, each once and in order."""
    coached = load_coached(talk.place["coached"])
    assert coached is not None
    return list(dict.fromkeys((hold.stretch.muscle, hold.side) for hold in make_plan(library, coached).holds))


@pytest.mark.parametrize("after", [5, 70])
@pytest.mark.parametrize(
    "said",
    ["not the hamstrings, pulled mine last month", "leave out the hamstrings, i pulled one", "no hamstring ones"],
)
def test_a_muscle_is_left_out_of_a_routine(talk: Conversation, library: Library, said: str, after: int) -> None:
    talk.hears("start the after run routine")
    talk.interrupts(said, after=after)
    assert talk.place["coached"]["plan"] == AFTER_RUN
    assert "hamstring" not in {muscle for muscle, _ in under_way(talk, library)}


def test_a_muscle_that_was_pulled_is_left_out_of_the_next_routine(talk: Conversation, library: Library) -> None:
    talk.hears("i pulled my hamstring last month")
    talk.hears("start the after run routine")
    assert "hamstring" not in {muscle for muscle, _ in under_way(talk, library)}


def test_a_muscle_that_is_only_not_wished_now_is_done_the_next_time(talk: Conversation, library: Library) -> None:
    talk.hears("start the bedtime routine")
    talk.interrupts("can we leave out the hamstring one", after=5)
    assert {muscle for muscle, _ in under_way(talk, library)} == {"calf"}
    talk.hears("start the bedtime routine")
    assert {muscle for muscle, _ in under_way(talk, library)} == {"calf", "hamstring"}


def test_a_knee_that_was_operated_on_is_not_stood_on(talk: Conversation, library: Library) -> None:
    talk.hears("a calf stretch for my right leg")
    talk.interrupts("that knee's just been operated on, use the other", after=5)
    assert talk.place["coached"]["plan"] == TOWEL
    assert {side for _, side in under_way(talk, library)} == {"left"}
    talk.hears("start the bedtime routine")
    assert {side for _, side in under_way(talk, library)} == {"left"}


def test_next_to_nothing_of_a_warm_up_is_none(talk: Conversation) -> None:
    talk.hears("warm up for a run")
    talk.interrupts("not the left leg i sprained that ankle", after=5)
    assert "coached" not in talk.place
    assert talk.pending["kind"] == "offer"
    talk.hears("yes")
    assert talk.place["coached"]["side"] == "right"
    assert talk.place["coached"]["plan"] == TOWEL


@pytest.mark.parametrize(
    "said",
    [
        "do some stretches with me then, not the wall one, i'm on crutches",
        "a calf stretch please, not the wall one",
        "stretch my calf, my foot's in plaster",
    ],
)
def test_nobody_on_crutches_is_stood_at_a_wall(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["coached"]["plan"] == TOWEL


def test_who_is_on_crutches_stays_so(talk: Conversation) -> None:
    talk.hears("i'm on crutches just now")
    talk.hears("stretch my calves")
    assert talk.place["coached"]["plan"] == TOWEL


@pytest.mark.parametrize("said", ["i'm in bed already and lying down", "in bed", "i'm in bed already"])
@pytest.mark.parametrize("after", [5, 30])
def test_in_bed_means_in_bed_at_once(talk: Conversation, library: Library, said: str, after: int) -> None:
    talk.hears("start the bedtime routine")
    talk.interrupts(said, after=after)
    coached = load_coached(talk.place["coached"])
    assert coached is not None
    assert coached.plan == BEDTIME
    assert all(hold.stretch.position != "standing" for hold in make_plan(library, coached).holds)


def test_the_knee_that_hurt_is_spared_and_the_other_leg_goes_on(talk: Conversation, library: Library) -> None:
    talk.hears("start the bedtime routine")
    talk.interrupts("ouch that hurts my knee", after=5)
    assert talk.place["id"] == "control.hurts"
    talk.hears("the left one")
    assert (talk.place["id"], talk.pending["kind"]) == ("control.hurts", "offer")
    talk.hears("no, carry on with the other leg")
    assert talk.place["coached"]["plan"] == BEDTIME
    assert {side for _, side in under_way(talk, library)} == {"right"}


@pytest.mark.parametrize("said", ["not the left, the right", "no, the right one"])
def test_a_leg_is_still_put_right(talk: Conversation, said: str) -> None:
    talk.hears("stretch my left calf")
    talk.interrupts(said, after=5)
    assert talk.place["coached"]["plan"] == "stretch.calf-wall"
    assert talk.place["coached"]["side"] == "right"


def test_who_cannot_stand_now_is_stood_up_by_no_ready(talk: Conversation) -> None:
    talk.hears("give me a stretch for my thigh")
    talk.interrupts("not standing, i'm on a bus", after=5)
    assert talk.place["id"] == "control.none-fits"
    assert "coached" not in talk.place
    assert talk.pending["kind"] == "offer"


@pytest.mark.parametrize("said", ["i'm on crutches", "my foot's in a boot"])
def test_crutches_alone_are_offered_what_can_be_done(talk: Conversation, library: Library, said: str) -> None:
    talk.hears(said)
    assert talk.pending["kind"] == "offer"
    assert library.stretches[talk.pending["then"]].position != "standing"


def test_the_weeks_of_a_pregnancy_are_no_seconds(talk: Conversation) -> None:
    talk.hears("calf stretch")
    talk.interrupts("oh i'm pregnant, thirty four weeks", after=5)
    assert talk.place["coached"].get("seconds") is None
    assert talk.response["sessionAttributes"]["facts"][0]["id"] == "pregnant"


@pytest.mark.parametrize("said", ["i'm on the pavement, cold", "i'm outside by the car"])
def test_where_somebody_is_asks_for_no_answer_in_a_stretch(talk: Conversation, said: str) -> None:
    talk.hears("warm up for a run")
    talk.interrupts(said, after=5)
    assert talk.place["kind"] != "topic"
    assert talk.place["coached"]["plan"] == WARM_UP


@pytest.mark.parametrize("said", ["not that leg, it's bruised", "my left achilles is sore, leave that leg"])
def test_that_leg_is_the_one_in_hand_or_named(talk: Conversation, library: Library, said: str) -> None:
    talk.hears("stretch my calf")
    talk.interrupts(said, after=5)
    assert {side for _, side in under_way(talk, library)} == {"right"}
