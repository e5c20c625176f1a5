"""Stories of who has the means to end their life at hand: tablets laid out, saved up or stared at, letters written."""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, WARNED, place_and_warning

CRISIS = "warning.crisis"


@pytest.mark.parametrize(
    "said",
    [
        "i can't do this any more i've got all my tablets laid out",
        "me nan's tablets are laid out by the bed and she can't see the point any more",
        "i've put my affairs in order and the tablets are by the bed",
        "i have written my letters and the pills are in my hand",
        "i've got a rope tied up in the shed i can't face another day",
    ],
)
def test_means_at_hand_and_despair_are_a_wish_to_die(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert place_and_warning(talk) == (WARNED, CRISIS)


def test_despair_in_pain_is_no_hindrance(talk: Conversation) -> None:
    talk.hears("i just want these cramps to stop")
    talk.hears("it's been every night")
    talk.hears("i can't take it any more i've got my tablets lined up")
    assert place_and_warning(talk) == (WARNED, CRISIS)


@pytest.mark.parametrize(
    "said",
    [
        "i've counted my pills out on the table i've had enough",
        "ah've got the tablets in ma hand and ah'm that tired o it",
        "i've bought two boxes of paracetamol and i'm sat looking at them",
        "i've stockpiled my amitriptyline",
    ],
)
def test_means_at_hand_are_asked_about(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert place_and_warning(talk) == (ASKED, CRISIS)


@pytest.mark.parametrize(
    "said",
    [
        "my tablets are ready for the morning",
        "the nurse counted out my meds and said goodbye",
        "i've got the tablets in my hand do i take them with food",
        "my pills are lined up on the windowsill like soldiers i take six a day",
        "i've got a rope ready for the calf stretch",
        "i've said goodbye to my tablets the doctor stopped them",
        "he's got his pills in a row and takes them after tea",
    ],
)
def test_tablets_of_every_day_are_none(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place.get("warning") != CRISIS
