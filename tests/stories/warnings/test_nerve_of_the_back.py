"""A back that goes down the leg, told in pieces: a nerve is asked about and told of;
and a denied stretch begins none.
"""

import pytest

from tests.conftest import Conversation

SADDLE = "warning.numb-groin"
ASKED = (
    ("guide me through a hamstring stretch", "my back hurts doing that", "lower back", "it goes down the leg actually"),
    ("my back's sore", "tingling in my toes"),
    ("my lower back aches and it goes down my leg",),
    ("my back hurts", "shooting pain down my leg"),
)


@pytest.mark.parametrize("said", ASKED)
def test_a_back_that_goes_down_the_leg_is_asked_about(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag.ask", SADDLE)
    talk.hears("no")
    assert talk.place["about"] == "what-are-leg-cramps/sciatica"
    talk.hears("so no stretch")
    assert talk.place["id"] == "control.declined"


@pytest.mark.parametrize("said", ["and tingly toes", "and my foot tingles"])
def test_tingly_toes_are_no_yes_to_a_numb_saddle(talk: Conversation, said: str) -> None:
    talk.hears("my back hurts")
    talk.hears("it goes down my leg")
    talk.hears(said)
    assert talk.place["id"] == "redflag.ask"
    talk.hears("no i can pee fine")
    assert talk.place["id"] != "redflag"


@pytest.mark.parametrize("said", ["and i'm numb between my legs", "yes", "numb, yeah"])
def test_a_numb_saddle_is_an_emergency(talk: Conversation, said: str) -> None:
    talk.hears("my back hurts")
    talk.hears("it goes down my leg")
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", SADDLE)


@pytest.mark.parametrize("said", ["the cramp runs down my calf", "i ran down the hill"])
def test_what_goes_down_without_a_sore_back_is_none(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place.get("warning") != SADDLE


@pytest.mark.parametrize(
    "said", ["so no stretch", "so no stretching then", "right no stretches today then", "no stretch at all"]
)
def test_a_denied_stretch_begins_none(talk: Conversation, said: str) -> None:
    talk.hears("what helps cramps")
    talk.hears(said)
    assert talk.place["id"] in ("control.declined", "control.stop")


def test_no_and_a_wish_is_one(talk: Conversation) -> None:
    talk.hears("no stretch my calf")
    assert talk.place["id"] == "stretch.calf-wall"


def test_no_stretch_that_pulls_the_nerve_is_begun(talk: Conversation) -> None:
    for said in ("my back hurts", "it goes down my leg", "no", "guide me through a hamstring stretch"):
        talk.hears(said)
    assert not talk.place["id"].startswith("stretch.hamstring")


def test_no_more_reminders_cancels_them_and_refuses_no_stretch(talk: Conversation) -> None:
    talk.hears("no more reminders ta")
    assert talk.place["id"] == "reminder.cancel"
