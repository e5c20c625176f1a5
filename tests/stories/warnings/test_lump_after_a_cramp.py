"""A lump that stays once a cramp has gone, or that came in sport, is asked about, and not rubbed or stretched;
one that a cramp makes while it lasts is that cramp.
"""

import pytest

from tests.conftest import Conversation

IN_SPORT = [
    "i had a bad cramp playing and now there's a lump in my calf",
    "i cramped up at football on saturday and there's a lump in my calf",
    "me hammy went at training and it's left a lump",
    "had a terrible cramp in training, it went, but it's left a lump",
    "there's a lump in my calf since the match",
    "they had to carry me off",
    "my lad got stretchered off with his calf on saturday",
]
LEFT = [
    "it's ok now but there's a lump",
    "the cramp's gone but i've a lump in the back of my leg",
    "i've a lump in my calf after the cramp",
]
OF_A_CRAMP = [
    "my calf's cramping and there's a lump",
    "my calf's gone into a hard lump",
    "when i cramp there's a lump in my calf",
    "i keep getting cramps and there's a lump in my calf when it happens",
    "i carried the shopping off the bus",
]


@pytest.mark.parametrize("said", IN_SPORT)
def test_a_lump_from_sport_may_be_a_tear(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears("no")
    talk.hears(said)
    assert (talk.place["warning"], talk.pending["kind"]) == ("warning.tear-fracture", "is-it-happening")
    assert talk.last.seconds < 15


@pytest.mark.parametrize("said", LEFT)
def test_a_lump_that_is_left_may_be_a_clot(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears("no")
    talk.hears(said)
    assert (talk.place["warning"], talk.pending["kind"]) == ("warning.leg-clot", "is-it-happening")


@pytest.mark.parametrize("said", OF_A_CRAMP)
def test_the_lump_of_a_cramp_is_not_asked_about(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears("no")
    talk.hears(said)
    assert talk.pending["kind"] != "is-it-happening"


def test_a_lump_in_the_middle_of_a_cramp_is_helped_with(talk: Conversation) -> None:
    talk.opens()
    talk.hears("yes")
    talk.hears("there's a big lump in my calf")
    assert talk.place["id"] == "relief.now"


def test_one_that_is_told_as_the_cramp_lets_go_is_asked_about(talk: Conversation) -> None:
    talk.opens()
    talk.hears("yes")
    talk.hears("left calf")
    talk.hears("it's gone but there's a lump in it")
    assert talk.pending["kind"] == "is-it-happening"


@pytest.mark.parametrize("wished", [None, "should i rub it", "calf stretch"])
def test_after_a_no_nothing_is_rubbed_or_counted(talk: Conversation, wished: str | None) -> None:
    talk.opens()
    talk.hears("no")
    talk.hears("i had a bad cramp playing and now there's a lump in my calf")
    if wished:
        talk.hears(wished)
        assert talk.pending["kind"] == "is-it-happening"
    talk.hears("no")
    assert talk.place["about"] == "massage/when-not"
    assert talk.last.seconds < 30


def test_carried_off_and_a_lump_are_a_tear_until_it_is_seen(talk: Conversation) -> None:
    for said in ("they had to carry me off", "it's ok now but there's a lump"):
        talk.hears(said)
    assert talk.place["id"] == "redflag"
    for said in ("about the size of an egg in the calf", "no didn't pop", "so what should i do"):
        talk.hears(said)
        assert (talk.place["id"], talk.place["warning"]) == ("redflag", "warning.tear-fracture")
