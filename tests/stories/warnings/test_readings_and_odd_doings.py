"""Blood sugar told as a figure, by somebody with diabetes; and somebody who does what makes no sense,
who is asked about as confused.
"""

import pytest

from tests.conftest import Conversation

LOW, CONFUSION = "warning.low-sugar", "warning.confusion"
LOW_READING = (
    ("i'm on insulin yeah", "my sugar's reading fifty two"),
    ("i take metformin", "the meter says two point eight"),
    ("my husband's on insulin", "his bloods are three"),
    ("i'm on gliclazide", "i pricked my finger", "it says sixty one"),
    ("i've got diabetes and my blood sugar is 3.2",),
    ("i'm diabetic", "my libre's showing three point four"),
    ("i'm diabetic", "my sugar came back at forty"),
)
MAYBE_LOW = (
    ("i'm diabetic", "it says forty eight"),
    ("i'm on insulin", "my sugar's twenty two"),
    ("my sugar's sixty",),
)
NOT_LOW = (
    ("i'm diabetic", "my sugar's one fifty two"),
    ("i'm diabetic", "my sugar's six point five"),
    ("i'm diabetic", "my sugar's a hundred and ten"),
    ("i'm diabetic", "i check my sugar three times a day"),
    ("i'm diabetic", "i had three sugars in my tea"),
    ("i'm on insulin", "i take forty eight units"),
    ("i'm diabetic", "i'm fifty two"),
    ("i'm diabetic", "my sugar was three point one yesterday but it's fine now"),
    ("i'm diabetic", "reading forty pages a night helps me sleep"),
)
ODD = (
    ("grandpa woke up with a cramp and now he's trying to go to work, he's been retired thirty years",),
    ("nan's asking for her mother who died forty years ago",),
    ("she's looking for her husband, he's dead ten years",),
    ("dad's got cramp", "he thinks it's nineteen sixty"),
    ("grandad's up at three getting ready for the pit, he retired in nineteen eighty",),
    ("gran's talking to somebody who isn't there",),
    ("he put his shoes in the oven this morning, he's never done that",),
)
NOT_ODD = (
    ("i've been retired thirty years and i still get cramps at night",),
    ("my husband died two years ago and i get cramps",),
    ("my son's asking for his dad because of the cramp",),
    ("he's off to work but he's got a cramp",),
    ("i put my keys in the fridge again, typical me",),
    ("he thinks he's still twenty one, running marathons",),
    ("she thinks it's a cramp",),
)


@pytest.mark.parametrize("said", LOW_READING)
def test_a_low_figure_is_treated_first(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", LOW)


@pytest.mark.parametrize("said", MAYBE_LOW)
def test_a_figure_that_may_be_low_is_asked_about(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag.ask", LOW)


@pytest.mark.parametrize("said", NOT_LOW)
def test_another_number_is_none(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert talk.place.get("warning") != LOW


@pytest.mark.parametrize("said", ODD)
def test_who_does_what_makes_no_sense_is_asked_about(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag.ask", CONFUSION)


@pytest.mark.parametrize("said", NOT_ODD)
def test_what_makes_sense_is_none(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert talk.place.get("warning") != CONFUSION
