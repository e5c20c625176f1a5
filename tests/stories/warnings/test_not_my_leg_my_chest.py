"""The chest, the heart, a left arm or the jaw, named in place of a leg or beside it: that is asked about first,
whatever was asked, and nothing is counted.
"""

import pytest

from tests.conftest import Conversation

ASKED, WARNED, CHEST = "redflag.ask", "redflag", "warning.chest-stroke"


@pytest.mark.parametrize(
    "said",
    [
        "it's not a cramp it's my chest",
        "no it's my chest",
        "not in my leg in my chest",
        "not the leg the chest",
        "no it's my heart",
        "it's no my leg it's my heart",
        "nah it's me heart",
        "no it's in my left arm",
        "no no it's my ticker",
        "no it's up my jaw",
        "it's more my heart than my leg",
        "no it's between my ribs",
        "left arm and leg",
        "my chest",
    ],
)
def test_what_is_no_leg_but_the_chest_is_asked_about(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"], talk.last.clip) == (ASKED, CHEST, ())


@pytest.mark.parametrize(
    ("said", "more"),
    [
        ("it's not a cramp it's my chest", "yes"),
        ("it's not a cramp it's my chest", "it's tight"),
        ("no it's my heart", "it's racing"),
        ("no it's my heart", "it's going like the clappers"),
        ("it's in my left arm", "yes a bit"),
        ("no it's my chest", "it's heavy"),
    ],
)
def test_what_it_does_there_is_a_yes(talk: Conversation, said: str, more: str) -> None:
    talk.opens()
    talk.hears(said)
    talk.hears(more)
    assert (talk.place["id"], talk.place["warning"], talk.last.clip) == (WARNED, CHEST, ())


def test_a_no_to_it_goes_on(talk: Conversation) -> None:
    talk.opens()
    talk.hears("no it's my chest")
    talk.hears("no it's just a cough")
    assert talk.place["id"] != WARNED


def test_an_arm_that_turns_out_to_be_the_left_one_is_asked_about(talk: Conversation) -> None:
    talk.opens()
    talk.hears("my arm hurts and my leg's cramping")
    talk.hears("left arm")
    assert (talk.place["id"], talk.place["warning"]) == (ASKED, CHEST)


@pytest.mark.parametrize(
    "said", ["i've pain going up my jaw", "my jaw as well", "i've a pain shooting into my jaw", "my chest too"]
)
def test_it_is_asked_about_in_the_middle_of_a_cramp(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears("yes")
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"], talk.last.clip) == (ASKED, CHEST, ())


@pytest.mark.parametrize(
    "said",
    [
        "no it's my heart tablets i want to ask about",
        "no my chest is fine it's my leg",
        "not my chest my leg",
        "it's not my heart it's my leg",
        "knees to chest",
        "no it's my back",
        "no it's my right arm",
        "no it's my chest of drawers",
        "i take a tablet for my heart",
    ],
)
def test_what_names_them_and_is_of_something_else_asks_nothing(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert talk.place["id"] not in (ASKED, WARNED)
