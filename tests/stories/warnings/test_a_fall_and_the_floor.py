"""Who has fallen, or lies on the floor and cannot get up, is asked whether they are hurt, and nothing is counted."""

import pytest

from tests.conftest import Conversation

ASKED, WARNED, FALL = "redflag.ask", "redflag", "warning.hip-fall"


@pytest.mark.parametrize(
    "said",
    [
        "i fell",
        "i got up and i fell",
        "the cramp made me fall over",
        "i was getting up with the cramp and i went down",
        "i jumped out of bed with the cramp and fell",
        "cramp got me and down i went",
        "the cramp had me on the floor",
        "i ended up on the floor with it",
        "i slid off the bed",
        "i took a tumble",
        "he's fallen out of his wheelchair",
        "i can't get up off the floor",
    ],
)
def test_a_fall_is_asked_about(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"], talk.last.clip) == (ASKED, FALL, ())


@pytest.mark.parametrize("said", ["no the cramp made me fall", "i'm on the floor", "i'm still on the carpet"])
def test_how_somebody_fell_is_no_answer(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears("i got up and i fell")
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"], talk.last.clip) == (ASKED, FALL, ())


@pytest.mark.parametrize("said", ["yes", "i can't get up", "my hip hurts", "no but i can't get up"])
def test_who_cannot_stand_is_warned(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears("i fell")
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"], talk.last.clip) == (WARNED, FALL, ())


@pytest.mark.parametrize("said", ["no", "no i'm up again and fine", "no i'm on my feet again", "i can stand fine"])
def test_who_is_up_again_is_not(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears("i fell")
    talk.hears(said)
    assert talk.place["id"] not in (ASKED, WARNED)


@pytest.mark.parametrize("said", ["i can't get up", "i can't stand up", "my hip hurts"])
def test_who_lies_on_the_floor_in_a_cramp_is_asked(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears("yes")
    talk.hears("i'm on the floor")
    assert talk.place["id"] == "relief.now"
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"], talk.last.clip) == (ASKED, FALL, ())


@pytest.mark.parametrize(
    "said",
    [
        "i fell asleep on the sofa and woke with cramp",
        "i fell pregnant",
        "i've fallen arches",
        "i nearly fell",
        "the cramp nearly made me fall over",
        "i'm afraid i'll fall",
        "night fell and i cramped",
        "i'm on the floor",
        "i went down to the shop and cramped",
        "i went down with flu and cramps",
        "will i fall if i stretch standing",
    ],
)
def test_what_is_no_fall_asks_nothing(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert talk.place["id"] not in (ASKED, WARNED)
