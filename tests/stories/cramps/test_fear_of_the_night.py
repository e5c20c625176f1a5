"""Stories of who is afraid of the night, or of what a cramp may throw them into: comforted, at any moment."""

import pytest

from tests.conftest import Conversation

COMFORTED = "back-to-sleep"
OF_THE_NIGHT = (
    "i'm anxious about tonight",
    "i'm dreading going to bed",
    "i'm scared to sleep",
    "i'm nervous about going up",
    "worried i'll get one tonight",
    "bedtime scares me",
    "scared to nod off",
)
OF_BREAKING_SOMETHING = (
    "i could jump out of bed and break my hip",
    "i'm scared i'll break my hip",
    "i'll go over and smash my knee",
    "i could twist my ankle getting up",
    "afraid of cracking my hip",
)
THROWN = (
    "what if i cramp and step in front of a car",
    "i'm scared i'll cramp and step in front of a bus",
    "i'm worried i'll cramp up and stumble in front of a train",
)


@pytest.mark.parametrize("said", [*OF_THE_NIGHT, *OF_BREAKING_SOMETHING, *THROWN])
def test_the_fear_is_comforted_and_nothing_is_stretched_or_warned_of(talk: Conversation, said: str) -> None:
    talk.hears("why do i get cramps at night")
    talk.hears(said)
    assert talk.place.get("coached") is None
    assert talk.place.get("warning") is None
    assert talk.pending["kind"] == COMFORTED


@pytest.mark.parametrize("said", ["i'm worried about tonight's match", "i'm nervous about the race tonight"])
def test_what_else_is_feared_is_of_no_cramp(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.pending["kind"] != COMFORTED


@pytest.mark.parametrize(
    "said",
    [
        "i want to step in front of a car",
        "what if i just step in front of a car",
        "if this cramp comes back i'll step in front of a train",
        "i cramp and want to step in front of a car",
        "every time i cramp i think i might step in front of a train",
        "i'm scared i'll cramp and just walk into traffic to end it",
        "my cramps are so bad i'm thinking of jumping",
        "sometimes i feel like walking into traffic when it cramps",
        "i'm scared i'm going to walk in front of a bus",
        "i could just step in front of a bus i can't take these cramps",
    ],
)
@pytest.mark.parametrize("before", [(), ("i have a cramp in my calf",)])
def test_a_way_to_die_that_no_cramp_explains_is_asked_about(
    talk: Conversation, before: tuple[str, ...], said: str
) -> None:
    for each in (*before, said):
        talk.hears(each)
    assert talk.place["warning"] == "warning.crisis"


@pytest.mark.parametrize("said", ["i'm scared he'll break my hip", "my husband said he could break my leg"])
def test_who_may_be_hurt_by_somebody_is_asked_about_it(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["warning"] == "warning.abuse"
