"""Stories of what is told of the body or the place at "are you in position?": it is used before anything counts."""

import pytest

from skill.coaching.progress import load_coached, make_plan
from skill.knowledge.library import Library
from tests.conftest import Conversation


def stretches_under_way(talk: Conversation, library: Library) -> set[str]:
    """Ids of the stretches of what is under way."""
    coached = load_coached(talk.place["coached"])
    assert coached is not None
    return {hold.stretch.id for hold in make_plan(library, coached).holds}


@pytest.mark.parametrize(
    "said",
    ["ok sure, but I'm on grass, there's no wall", "well, I'm in a tent, no wall", "no wall here, I'm in a field"],
)
def test_a_thing_that_is_not_there_is_heard_among_other_words(talk: Conversation, library: Library, said: str) -> None:
    talk.hears("do a calf stretch")
    talk.interrupts(said, after=3)
    assert (talk.pending["kind"], talk.last.clip) == ("has-instead", ())  # a tree does as well
    talk.hears("no, nothing")
    assert not any("wall" in library.stretches[each].needs for each in stretches_under_way(talk, library))


def test_what_is_needed_later_is_left_out_and_begins_nothing(talk: Conversation, library: Library) -> None:
    talk.hears("do the after run routine")
    talk.interrupts("ok but I'm in the park, no chair", after=3)
    assert talk.place["coached"]["plan"] == "routine.after-run"
    assert not any("chair" in library.stretches[each].needs for each in stretches_under_way(talk, library))


@pytest.mark.parametrize("said", ["I have slip disc", "I've got two bad discs", "my disc's gone"])
def test_a_disc_is_heard_however_it_is_called(talk: Conversation, library: Library, said: str) -> None:
    talk.hears("do the bedtime stretches")
    talk.interrupts(said, after=3)
    assert all("slipped-disc" not in library.stretches[each].not_with for each in stretches_under_way(talk, library))


def test_a_thing_that_is_not_there_is_heard_at_an_offer(talk: Conversation, library: Library) -> None:
    talk.hears("what stretches can i do")
    talk.hears("ok but there's no wall here")
    assert talk.pending["kind"] == "offer"
    assert "wall" not in library.stretches[talk.pending["then"]].needs


def test_a_muscle_that_was_pulled_is_heard_behind_its_name(talk: Conversation, library: Library) -> None:
    talk.hears("do the after run routine")
    talk.interrupts("right, my hamstring's a bit twingy, pulled it in the match", after=3)
    under_way = stretches_under_way(talk, library)
    assert all("torn-hamstring" not in library.stretches[each].not_with for each in under_way)


def test_a_new_joint_is_no_muscle_to_stretch(talk: Conversation) -> None:
    talk.hears("do a hamstring stretch")
    talk.interrupts("oh, I had my hip done in March", after=3)
    assert "coached" not in talk.place
    assert talk.pending["then"] == "stretch.calf-wall"


def test_a_wish_is_heard_beside_a_new_joint(talk: Conversation) -> None:
    talk.hears("I want to start stretching i'm eighty one and have a new hip")
    assert talk.place["coached"]["plan"] == "routine.bedtime"


def test_a_sprained_ankle_ends_a_warm_up_on_that_ankle(talk: Conversation) -> None:
    talk.hears("do the warm up before a run")
    talk.interrupts("me ankle's a bit dodgy, rolled it last week", after=3)
    assert "coached" not in talk.place


@pytest.mark.parametrize(
    ("fact", "when"),
    [
        ("i've a new hip", "eight weeks ago"),
        ("i had my knee replaced", "it was three months ago now"),
        ("i had a baby", "six weeks ago"),
        ("i had an operation on my back", "back in june"),
    ],
)
def test_a_time_belongs_to_the_fact_before_it(talk: Conversation, fact: str, when: str) -> None:
    talk.hears(fact)
    before = talk.pending
    talk.hears(when)
    assert talk.place["id"] == "fact.noted"
    assert talk.pending == before
