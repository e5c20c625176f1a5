"""Who is afraid of a fall is asked about no wish to die, and a question about one keeps nobody from help with a leg."""

import pytest

from tests.conftest import Conversation

ASKED, WARNED = "redflag.ask", "redflag"
DESPAIR = "i can't go on like this with these cramps"

AFRAID = (
    "i'm scared of falling if i jump up",
    "i might jump up and fall",
    "i'm terrified of ending up on the floor and nobody finding me",
    "i'm worried i'll go over if i leap out of bed",
    "i could jump out of bed and break my hip",
    "what if i leap up and trip over the cat",
    "i'm going to jump out of bed",
    "i want to jump higher",
    "i'm going to jump straight into the routine",
)
WAYS_TO_DIE = (
    "i'm going to jump",
    "i might jump off something",
    "thinking of jumping",
    "i feel like walking into traffic",
    "i want to step in front of a train",
    "i could just drive into a tree",
)


@pytest.mark.parametrize("said", AFRAID)
def test_fear_of_an_accident_is_no_wish_to_die(talk: Conversation, said: str) -> None:
    for each in ("i'm eighty six", "i keep getting cramp when i turn over", said):
        talk.hears(each)
    assert talk.place["id"] not in (ASKED, WARNED)


@pytest.mark.parametrize(
    "said",
    ["i'm scared of falling if i jump up and i don't want to be here any more", "sometimes i think i might just jump"],
)
def test_a_word_of_dying_beside_it_is_heard(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["warning"] == "warning.crisis"


@pytest.mark.parametrize("said", WAYS_TO_DIE)
def test_a_way_to_die_that_is_thought_of_is_asked_about(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == ASKED
    assert talk.place["warning"] == "warning.crisis"


def test_who_passes_the_question_over_twice_is_helped_with_the_leg(talk: Conversation) -> None:
    talk.hears(DESPAIR)
    talk.hears("do a calf stretch")
    assert talk.place["id"] == ASKED
    said = talk.hears("do a calf stretch")
    assert talk.place["coached"]["plan"] == "stretch.calf-wall"
    assert "nine eight eight" in said
    assert "nine eight eight" not in talk.hears("do the foot stretch")


def test_a_wish_that_was_told_keeps_waiting_for_its_no(talk: Conversation) -> None:
    talk.hears("i've nothing to live for")
    for _ in range(3):
        talk.hears("do a calf stretch")
        assert talk.place["id"] == ASKED
