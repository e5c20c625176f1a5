"""Stories of a cramp that is told by strong or dialect words, on the floor, in a bath, on a plane; and of what is
more than a cramp in nearly the same words.
"""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, CLOT, TIGHT, WARNED, place_and_warning

HIP = "warning.hip-fall"
ON_THE_FLOOR = "can't get up, cramp, i'm on the floor"
ON_A_PLANE = "cramp in me thigh from sitting on the plane"


@pytest.mark.parametrize(
    "said",
    [
        "mi leg's gone solid",
        "me leg's gone solid",
        "ma leg's gone solid",
        "mah calf's gone solid",
        "mi calf's like a board",
        "mi foot's locked",
        "ma calf's pure solid",
        "her calf's gone hard as wood",
        "me whole leg's seized solid",
        "i'm in the bath and it's gone in my calf and the water's getting cold and i can't get up",
    ],
)
def test_a_hard_muscle_is_a_cramp_in_any_spelling(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize(
    "said",
    [
        "mi leg's gone solid since i got kicked",
        "mi leg's gone solid and numb",
        "i broke mi leg last week and it's gone solid",
        "mi leg's gone solid and getting worse and worse",
        "ma leg in plaster has gone solid",
        "mi leg's gone solid, i can't feel mi toes",
    ],
)
def test_a_hard_leg_with_more_is_warned_of(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert place_and_warning(talk) == (WARNED, TIGHT)


@pytest.mark.parametrize(
    "said",
    [
        "no i didn't fall i slid out of bed",
        "i lowered myself down to stretch it",
        "no, i've not fallen, i just sat down",
        "never fell, i crawled out of bed",
    ],
)
def test_who_got_down_softly_has_not_fallen(talk: Conversation, said: str) -> None:
    talk.hears(ON_THE_FLOOR)
    assert place_and_warning(talk) == (ASKED, HIP)
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize(
    "said",
    [
        "no i didn't fall i slid out of bed and my hip hurts",
        "i fell out of bed",
        "i slid out of bed and landed hard on my hip",
        "yes",
    ],
)
def test_a_fall_or_a_hip_that_hurts_is_warned_of(talk: Conversation, said: str) -> None:
    talk.hears(ON_THE_FLOOR)
    talk.hears(said)
    assert place_and_warning(talk) == (WARNED, HIP)


@pytest.mark.parametrize("said", ["i'm on the plane now yeah", "yeah i'm still on the flight", "on the plane yes"])
def test_a_yes_of_where_somebody_is_says_nothing_of_the_leg(talk: Conversation, said: str) -> None:
    talk.hears(ON_A_PLANE)
    talk.hears(said)
    assert talk.place["id"] not in (ASKED, WARNED)
    assert not talk.ended


@pytest.mark.parametrize("said", ["yes", "yeah it's swollen", "yeah just the one calf"])
def test_a_yes_of_the_leg_warns(talk: Conversation, said: str) -> None:
    talk.hears(ON_A_PLANE)
    talk.hears(said)
    assert place_and_warning(talk) == (WARNED, CLOT)


def test_a_leg_that_gets_cold_in_the_bath_is_warned_of(talk: Conversation) -> None:
    talk.hears("i'm in the bath and my calf's gone cold and blue")
    assert place_and_warning(talk) == (WARNED, "warning.cold-leg")
