"""Heat and times told in a cramp: what was done all day is no cramp that lasts,
and shade and a drink come with the help.
"""

import pytest

from tests.conftest import Conversation

HEAT = "hot-weather"


@pytest.mark.parametrize(
    "told", ["i've been gardening all day in the heat", "i ran for two hours in the sun", "it's boiling hot out here"]
)
def test_who_was_in_the_heat_is_told_to_cool_and_drink_and_is_helped_on(talk: Conversation, told: str) -> None:
    talk.hears("both my calves are cramping")
    said = talk.hears(told)
    assert (talk.place["entry"], talk.pending["kind"]) == (HEAT, "check-in")
    assert "shade" in said
    talk.hears("no")
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize("told", ["i've been on my feet all day", "i've been sat in the car for four hours"])
def test_the_time_of_something_else_is_none_of_the_cramp(talk: Conversation, told: str) -> None:
    talk.hears("cramp in my calf")
    talk.hears(told)
    assert talk.place["id"] != "redflag"


@pytest.mark.parametrize(
    "told", ["it's been all day", "i've been like this for twenty minutes", "i've been stretching it for half an hour"]
)
def test_the_time_of_the_cramp_still_counts(talk: Conversation, told: str) -> None:
    talk.hears("cramp in my calf")
    talk.hears(told)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", "warning.long-cramp")


@pytest.mark.parametrize(
    "asked", ["what does it mean when you get so many", "what's it mean if you get loads of cramps"]
)
def test_many_cramps_are_no_cramps_in_the_chest(talk: Conversation, asked: str) -> None:
    talk.hears(asked)
    assert talk.place["entry"] == "could-be-linked"
