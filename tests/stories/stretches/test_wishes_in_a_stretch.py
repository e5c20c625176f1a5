"""Stories of what is wished or asked in a stretch or routine: it is kept, and nothing more is begun by it."""

import pytest

from tests.conftest import Conversation
from tests.facts_told import tells

STEP, HEEL_RAISE = "stretch.calf-step", "stretch.heel-raise"
SAFETY, IN_POSITION = "ready", "in-position"


def plan(talk: Conversation) -> str:
    """Id of what is under way."""
    coached = talk.place.get("coached")
    return coached["plan"] if coached else ""


@pytest.mark.parametrize("said", ["how many", "how long is it", "make it longer", "repeat"])
def test_only_a_yes_answers_the_safety_question(talk: Conversation, said: str) -> None:
    talk.hears("the step calf stretch")
    talk.hears(said)
    assert talk.pending["kind"] == SAFETY
    talk.hears("yes")
    assert (talk.place["id"], plan(talk)) == (STEP, STEP)


def test_a_wish_before_the_safety_question_is_answered_is_kept(talk: Conversation) -> None:
    talk.hears("the step calf stretch")
    talk.hears("make it longer")
    talk.hears("yes")
    assert talk.place["coached"]["seconds"] == 30


def test_a_few_words_swap_a_stretch_for_none_that_asks_for_more(talk: Conversation) -> None:
    talk.hears("i want to strengthen my calves")
    talk.interrupts("just off the step", after=3)
    assert plan(talk) == HEEL_RAISE


def test_minutes_said_to_a_routine_are_its_length(talk: Conversation) -> None:
    talk.says_ready = False
    talk.hears("start the bedtime routine")
    talk.hears("two minutes")
    short = talk.place["coached"]["repetitions"]
    talk.hears("five minutes")
    assert plan(talk) == "routine.bedtime"
    assert talk.place["coached"]["repetitions"] > short


def test_a_muscle_alone_goes_on_there_in_the_routine(talk: Conversation) -> None:
    talk.says_ready = False
    talk.hears("start the bedtime routine")
    talk.hears("hamstring")
    assert plan(talk) == "routine.bedtime"
    assert talk.place["coached"]["hold"] == 6


def test_after_the_last_hold_a_stretch_that_is_named_begins(talk: Conversation) -> None:
    talk.hears("shin stretch")
    talk.hears("leave this one do calf")
    assert plan(talk) == "stretch.calf-wall"


def test_softer_in_a_stretch_is_a_gentler_one(talk: Conversation) -> None:
    talk.hears("guide me through a calf stretch")
    talk.interrupts("no softer", after=60)
    assert plan(talk) == "stretch.calf-towel"


def test_who_wishes_to_lie_is_not_stood_up(talk: Conversation) -> None:
    talk.hears("guide me through a calf stretch")
    talk.interrupts("ow my knee hurts doing that", after=60)
    talk.hears("something lying down instead")
    assert talk.pending["then"] == "stretch.hamstring-lying"


def test_what_lasts_is_promised_for_today_alone(talk: Conversation) -> None:
    said = talk.hears("i've had a hip replaced")
    assert tells(said, "only-today")
    assert not tells(talk.hears("i have got two new knees as well"), "only-today")
