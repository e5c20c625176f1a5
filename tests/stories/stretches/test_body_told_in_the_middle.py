"""Stories of facts that are told in the middle of a routine: what does not suit is not come to any more."""

import pytest

from skill.coaching.choice import can_do, suits
from skill.coaching.progress import load_coached, make_plan
from skill.knowledge.library import Library
from skill.knowledge.stretches import Stretch
from tests.conftest import Conversation

WHERE = ("in position", "counted", "paused")
AFTER_RUN, BEFORE_RUN = "routine.after-run", "routine.before-run"
STARTED_BY = {AFTER_RUN: "after run routine", BEFORE_RUN: "before running routine"}
FACTS = {"pregnant": "pregnant", "way": "pregnant", "eight": "older", "feet": "numb-feet"}
"""Facts by the last word that tells them."""


def begins(talk: Conversation, routine: str, where: str) -> None:
    """Come to the first stretch of a routine: before its count, in its first hold, or in a pause there."""
    talk.says_ready = False
    talk.hears(STARTED_BY[routine])
    assert talk.place["coached"]["plan"] == routine
    if where != "in position":
        talk.hears("ready")
    if where == "paused":
        talk.interrupts("pause", after=20)


def to_come(talk: Conversation, library: Library) -> list[Stretch]:
    """The stretches of what is under way from where it stands."""
    coached = load_coached(talk.place["coached"])
    assert coached is not None
    return [each.stretch for each in make_plan(library, coached).holds[coached.hold :]]


@pytest.mark.parametrize("where", WHERE)
@pytest.mark.parametrize("routine", [AFTER_RUN, BEFORE_RUN])
@pytest.mark.parametrize(
    "said",
    [
        "i'm pregnant",
        "i'm six months gone by the way",
        "i should say i'm seventy eight",
        "i've got neuropathy in my feet",
    ],
)
def test_what_does_not_suit_a_fact_is_not_come_to(
    talk: Conversation, library: Library, routine: str, said: str, where: str
) -> None:
    fact = FACTS[said.rsplit(maxsplit=1)[-1]]
    begins(talk, routine, where)
    assert not all(suits(each, (fact,)) for each in to_come(talk, library))
    heard = talk.interrupts(said, after=20) if where == "counted" else talk.hears(said)
    assert talk.place["coached"]["plan"] == routine
    assert all(suits(each, (fact,)) for each in to_come(talk, library))
    assert library.facts[fact].noted in heard


@pytest.mark.parametrize("where", WHERE)
@pytest.mark.parametrize("said", ["i had a hip replacement in may", "i've had my knee replaced", "i've a new hip"])
def test_who_has_a_new_joint_goes_on_without_what_bends_it(
    talk: Conversation, library: Library, said: str, where: str
) -> None:
    begins(talk, AFTER_RUN, where)
    talk.interrupts(said, after=20) if where == "counted" else talk.hears(said)
    assert talk.place["coached"]["plan"] == AFTER_RUN
    assert all(suits(each, ("new-joint",)) for each in to_come(talk, library))


@pytest.mark.parametrize("where", WHERE)
@pytest.mark.parametrize("said", ["i've got a bad knee by the way", "i've got a dodgy hip", "my back's not great"])
def test_who_tells_what_is_sore_hears_that_it_is_kept_to(
    talk: Conversation, library: Library, said: str, where: str
) -> None:
    begins(talk, AFTER_RUN, where)
    heard = talk.interrupts(said, after=20) if where == "counted" else talk.hears(said)
    assert talk.place["coached"]["plan"] == AFTER_RUN
    assert library.lines["leaves-alone"][0] in heard
    sore = next(each for each in ("sore-knee", "sore-hip", "sore-back") if each.split("-")[1] in said)
    assert all(can_do(each, (sore,)) for each in to_come(talk, library))


def test_a_fact_told_with_a_question_counts_as_well(talk: Conversation, library: Library) -> None:
    begins(talk, AFTER_RUN, "counted")
    talk.interrupts("is this safe, i'm pregnant", after=20)
    talk.hears("ok go on")
    assert all(suits(each, ("pregnant",)) for each in to_come(talk, library))


@pytest.mark.parametrize("said", ["my back's fine", "i'm not pregnant", "i'm on a water tablet"])
def test_what_is_of_somebody_else_or_of_no_stretch_changes_nothing(talk: Conversation, said: str) -> None:
    begins(talk, AFTER_RUN, "counted")
    talk.interrupts(said, after=20)
    assert talk.place["coached"].get("swaps", {}) == {}
