"""Stories of what is wished or asked once a routine is over, and of a routine that is wished for one leg."""

import pytest

from skill.coaching.progress import load_coached, make_plan
from skill.knowledge.library import Library
from tests.conftest import Conversation


def to_its_end(talk: Conversation, routine: str) -> None:
    """Do a routine up to its last question."""
    talk.says_ready = False
    talk.hears(routine)
    while talk.pending["kind"] in ("in-position", "next-clip"):
        talk.hears("ready")


@pytest.mark.parametrize(
    ("routine", "asked"), [("start the bedtime routine", "good-night"), ("start the morning routine", "after-plan")]
)
@pytest.mark.parametrize("said", ["how long was that", "was that all", "so was that it then"])
def test_what_is_asked_of_it_is_answered_and_its_question_stays(
    talk: Conversation, routine: str, asked: str, said: str
) -> None:
    to_its_end(talk, routine)
    talk.hears(said)
    assert talk.place["id"].partition(".")[0] in ("routine", "control")
    assert talk.pending["kind"] == asked
    assert talk.last.clip == ()


@pytest.mark.parametrize("routine", ["start the bedtime routine", "start the morning routine"])
def test_another_one_after_it_is_offered(talk: Conversation, library: Library, routine: str) -> None:
    to_its_end(talk, routine)
    coached = load_coached(talk.place["coached"])
    assert coached is not None
    done = {hold.stretch.id for hold in make_plan(library, coached).holds}
    talk.hears("another one then")
    assert talk.pending["kind"] == "offer"
    assert talk.pending["then"] in library.stretches
    assert talk.pending["then"] not in done


def test_another_one_after_a_single_stretch_is_of_its_muscle(talk: Conversation, library: Library) -> None:
    to_its_end(talk, "do the wall calf stretch")
    talk.hears("another one then")
    assert library.stretches[talk.pending["then"]].muscle == "calf"


@pytest.mark.parametrize(
    ("said", "side"),
    [
        ("let's do the bedtime one but only on the right leg", "right"),
        ("do the bedtime routine on my left leg only", "left"),
        ("let's do the bedtime one with only the left", "left"),
        ("the bedtime one on the right leg only", "right"),
    ],
)
def test_a_routine_is_done_with_one_leg(talk: Conversation, library: Library, said: str, side: str) -> None:
    talk.says_ready = False
    talk.hears(said)
    coached = load_coached(talk.place["coached"])
    assert coached is not None
    assert coached.plan == "routine.bedtime"
    assert {hold.side for hold in make_plan(library, coached).holds} - {None} == {side}


def test_what_no_routine_is_called_begins_none(talk: Conversation) -> None:
    talk.hears("let's do the banana one")
    assert "coached" not in talk.place


@pytest.mark.parametrize("said", ["stretch without the counting", "do it without the counting"])
def test_a_stretch_under_way_is_counted_in_few_words(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("do the wall calf stretch")
    talk.hears(said)
    assert talk.place["id"] == "control.count-style"
    assert (talk.place["coached"]["plan"], talk.pending["kind"]) == ("stretch.calf-wall", "in-position")
