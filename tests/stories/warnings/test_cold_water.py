"""Who has a cramp in the sea or the bath and says that it is cold speaks of the water; a leg that is named is cold."""

import pytest

from tests.conftest import Conversation

WATER = (
    ("my calf is cramping and i'm in the sea", "it's cold"),
    ("i got cramp swimming", "it's freezing"),
    ("my calf is cramping in the bath", "it's cold now"),
    ("my calf is cramping", "i'm in the bath", "it's cold"),
    ("i'm in the sea", "my calf's cramping", "it's really cold in here"),
)
LEG = (
    ("my calf's cramping", "it's gone cold"),
    ("i had a bath", "my calf's cramping", "it's cold"),
    ("my calf is cramping and i'm in the sea", "my foot's numb and cold"),
    ("my calf's cramping in the pool", "it's gone cold and white"),
    ("i'm in the pool and my calf's cramping", "it's cold", "my leg's gone cold"),
)


@pytest.mark.parametrize("said", WATER)
def test_cold_water_is_no_cold_leg(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert talk.place["id"] not in ("redflag", "redflag.ask")


@pytest.mark.parametrize("said", LEG)
def test_a_cold_leg_is_one_in_the_water_too(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", "warning.cold-leg")
