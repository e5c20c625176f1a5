"""Stories of the week of a pregnancy that was heard wrong and is put right, and of a yes or no that is said again."""

import pytest

from tests.conftest import Conversation
from tests.facts_told import tells_number


@pytest.mark.parametrize(
    "said", ["no i said thirteen", "thirteen weeks not thirty", "sorry thirteen", "thirteen i said"]
)
def test_the_week_that_is_meant_is_taken(talk: Conversation, said: str) -> None:
    talk.hears("i'm thirty weeks pregnant")
    talk.hears(said)
    assert talk.place["id"] == "fact.noted"
    assert tells_number(talk.last.speech, 13, "weeks")


def test_a_no_that_is_said_again_is_no_week(talk: Conversation) -> None:
    talk.hears("i'm thirty weeks pregnant")
    talk.hears("i said no")
    assert talk.place["id"] == "control.declined"


def test_a_yes_that_is_said_again_takes_the_offer(talk: Conversation) -> None:
    talk.hears("i'm thirty weeks pregnant")
    talk.hears("i said yes")
    assert talk.place["coached"]["plan"] == "stretch.calf-towel"


@pytest.mark.parametrize("said", ["i can't catch my foot", "i can't get a grip on my ankle"])
def test_a_foot_out_of_reach_is_no_cramp_of_it(talk: Conversation, said: str) -> None:
    talk.hears("do a quad stretch")
    talk.interrupts(said, after=30)
    assert talk.place.get("relief") is None
    assert talk.place["coached"]["plan"] == "stretch.quad-side-lying"
