"""Stories of what is asked before a stretch or routine begins: how long, what with, how; which stretches there are."""

import pytest

from skill.knowledge.library import Library
from tests.conftest import Conversation

BEDTIME, MORNING = "routine.bedtime", "routine.morning"
WALL, TOWEL, BENT_KNEE, LEANS = "stretch.calf-wall", "stretch.calf-towel", "stretch.soleus", "stretch.calf-lean"
OF_OFFER = [
    "how long is it gonna take",
    "how long does the routine take",
    "how many minutes is that",
    "does it take long",
    "is it a long one",
    "do i need anything for it",
    "what do i need",
    "do i need a towel",
    "will i need any equipment",
    "is it a standing one",
    "do i have to get on the floor",
    "do i have to stand up for it",
    "which leg first",
    "is it both legs",
    "one leg or both",
    "what's in it",
    "what do i have to do",
    "what does it involve",
]


@pytest.mark.parametrize("said", OF_OFFER)
@pytest.mark.parametrize("first", ["list your routines", "is stretching good before bed"])
def test_what_is_asked_of_an_offer_is_told_and_it_is_offered_again(talk: Conversation, first: str, said: str) -> None:
    talk.hears(first)
    offered = talk.pending
    assert offered["then"] == BEDTIME
    told = talk.hears(said)
    assert talk.pending == offered
    assert talk.place.get("coached") is None
    assert ". " in told  # more than the question alone
    talk.hears("go on then")
    assert talk.place["coached"]["plan"] == BEDTIME


def test_the_time_told_is_that_of_what_is_offered(talk: Conversation) -> None:
    talk.hears("list your routines")
    assert "minutes" in talk.hears("how long is that")


@pytest.mark.parametrize("said", ["do i need anything for it", "is it both legs", "is it a standing one"])
def test_the_same_is_asked_before_the_count(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("stretch my shin")
    told = talk.hears(said)
    assert (talk.pending["kind"], talk.place["coached"]["plan"]) == ("in-position", "stretch.shin")
    assert talk.last.clip_seconds == 0
    assert ". " in told  # more than the question alone


@pytest.mark.parametrize(
    ("said", "side"), [("just the left", "left"), ("right leg only", "right"), ("the left", "left")]
)
def test_a_leg_alone_takes_the_offer_for_that_leg(talk: Conversation, said: str, side: str) -> None:
    for sentence in ("does magnesium help", "yes", said):
        talk.hears(sentence)
    assert (talk.place["coached"]["plan"], talk.place["coached"]["side"]) == (BEDTIME, side)


@pytest.mark.parametrize(("said", "plan"), [("the morning one", MORNING), ("the evening one", BEDTIME)])
def test_the_part_of_the_day_chooses_among_routines(talk: Conversation, said: str, plan: str) -> None:
    talk.hears("what routines are there")
    talk.hears(said)
    assert talk.place["coached"]["plan"] == plan


@pytest.mark.parametrize(
    "said",
    [
        "which stretches have you got for the calf",
        "what stretches are there for my calves",
        "have you any stretches for my calf",
        "what exercises are good for calves",
        "do you know any calf stretches",
        "got anything for the calf",
    ],
)
def test_of_a_muscle_two_are_named_and_one_is_chosen(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert (talk.pending["first"], talk.pending["second"]) == (WALL, TOWEL)
    for reply, plan in (("the second one", TOWEL), ("the wall one", WALL), ("yes", WALL)):
        talk.new_session()
        talk.hears(said)
        talk.hears(reply)
        assert talk.place["coached"]["plan"] == plan


@pytest.mark.parametrize("said", ["what else", "what are the others", "any others"])
def test_the_others_are_named_until_there_are_no_more(talk: Conversation, library: Library, said: str) -> None:
    talk.hears("which stretches have you got for the calf")
    talk.hears(said)
    assert (talk.pending["first"], talk.pending["second"]) == (BENT_KNEE, LEANS)
    talk.hears(said)
    assert talk.pending["then"] == "stretch.calf-step"
    assert library.stretches[talk.pending["then"]].muscle == "calf"


def test_what_cannot_be_done_is_not_named(talk: Conversation) -> None:
    talk.hears("i have no wall")
    talk.hears("which stretches have you got for the calf")
    assert WALL not in talk.pending.values()


@pytest.mark.parametrize("said", ["what stretches do you know", "which stretches have you got", "list your stretches"])
def test_of_all_muscles_one_is_offered_and_any_can_be_named(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.pending["kind"] == "offer"
    talk.hears("the hamstring")
    assert talk.place["coached"]["plan"].startswith("stretch.hamstring")


@pytest.mark.parametrize(
    "said", ["have you anything for pain", "do you know any jokes", "what have you got for night cramps"]
)
def test_what_names_no_stretch_asks_for_none(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.pending["kind"] != "did-you-mean"
    assert not str(talk.place.get("id")).startswith("stretch")
