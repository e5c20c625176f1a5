"""Stories of a cramp of now that is told at the end of a long sentence."""

import pytest

from tests.conftest import Conversation


@pytest.mark.parametrize(
    "said",
    [
        "love i been on my feet since five two weddings and no supper and now i'm finally in bed and my leg is cramping cramping talk to me",
        "ran for the bus like an eejit and now my hamstring is in a knot say something",
        "so i'm on the settee minding my business and boom my calf cramped up what now",
        "i was only reaching for the tin and my calf is cramping right now give me something for it",
        "i've been cooking for sixteen and all of a sudden my foot's seized up help me",
    ],
)
def test_help_begins_whatever_the_story_is(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert (talk.place["id"], talk.place["relief"]["round"]) == ("relief.now", 1)


def test_how_one_lies_is_what_was_told_last(talk: Conversation) -> None:
    talk.hears("been on my feet since six and now i'm finally in bed and my calf is cramping talk to me")
    assert talk.place["relief"]["position"] == "in-bed"


@pytest.mark.parametrize(
    "said",
    [
        "i work nights and my leg is cramping every time i lie down what can i do about it",
        "i stand behind a till all day and by tea time my legs are cramping",
        "i'm on my feet all day and at night my calf is always cramping",
        "my leg isn't cramping now i just want to know why it does",
        "last week i'd no lunch and in bed my calf was cramping and cramping",
    ],
)
def test_a_cramp_by_habit_begins_none(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place.get("relief") is None


def test_what_a_leg_does_by_habit_is_asked_about(talk: Conversation) -> None:
    talk.hears(
        "for years i've danced in clogs and only lately my toes pull up all by themselves what is happening in there"
    )
    assert talk.place.get("relief") is None
    assert talk.place["id"] == "what-are-leg-cramps"
