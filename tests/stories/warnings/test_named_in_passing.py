"""Stories of what only sounds like a sign, of a fear in a cramp, and of a no after a warning."""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, CHEST, CLOT, WARNED, ended, place_and_warning

URINE, CRISIS, FLUIDS = "warning.dark-urine", "warning.crisis", "warning.fluids-lost"


@pytest.mark.parametrize(
    "said",
    [
        "i sleep with my face turned to one side",
        "i lie with my head turned to the left",
        "i'm a bit deaf and i want to loosen my ankles or calves or whatever you call them before we start",
    ],
)
def test_what_only_sounds_like_a_sign_asks_nothing(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] not in (WARNED, ASKED)


@pytest.mark.parametrize("said", ["my face is dropped to one side", "i woke up with my face pulled to one side"])
def test_a_face_that_drops_is_warned_of(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert place_and_warning(talk) == (WARNED, CHEST)


def test_a_fear_in_a_cramp_is_asked_about(talk: Conversation) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears("i'm scared it's a clot")
    assert place_and_warning(talk) == (ASKED, CLOT)


def test_a_fear_with_a_sign_in_a_cramp_is_warned_of(talk: Conversation) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears("i'm scared it's a clot it's swollen and hot")
    assert place_and_warning(talk) == (WARNED, CLOT)


def test_red_urine_after_beetroot_is_asked_about(talk: Conversation) -> None:
    talk.hears("i had beetroot and my wee is red")
    assert place_and_warning(talk) == (ASKED, URINE)


@pytest.mark.parametrize("said", ["i had beetroot and my wee is brown and my thighs hurt", "my wee is red"])
def test_dark_urine_is_warned_of_whatever_was_eaten(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert place_and_warning(talk) == (WARNED, URINE)


@pytest.mark.parametrize("said", ["it's only the bleep test tomorrow", "no it's just my driving test"])
def test_what_somebody_cannot_cope_with_is_no_wish_to_die(talk: Conversation, said: str) -> None:
    talk.hears("i can't cope")
    assert place_and_warning(talk) == (ASKED, CRISIS)
    talk.hears(said)
    assert talk.place["id"] not in (WARNED, ASKED)


@pytest.mark.parametrize("said", ["it's only life", "it's just the nights alone", "it's the tablets i keep looking at"])
def test_what_may_be_one_is_not_believed(talk: Conversation, said: str) -> None:
    talk.hears("i can't cope")
    talk.hears(said)
    assert talk.place["id"] in (WARNED, ASKED) or talk.pending["kind"] == "is-it-happening"


def test_puffed_hands_of_a_man_are_of_no_pregnancy(talk: Conversation) -> None:
    talk.hears("his hands and face have puffed up")
    assert place_and_warning(talk) == (ASKED, "warning.sting-reaction")


def test_puffed_hands_of_a_pregnant_wife_are(talk: Conversation) -> None:
    talk.hears("his wife's pregnant and her hands and face have puffed up")
    assert place_and_warning(talk) == (WARNED, "warning.pre-eclampsia")


def test_the_runs_on_a_water_tablet_are_heard(talk: Conversation) -> None:
    talk.hears("my water tablets give me cramp and i've the runs")
    assert place_and_warning(talk) == (WARNED, FLUIDS)


def test_a_no_to_hearing_a_warning_again_ends_nothing(talk: Conversation) -> None:
    talk.hears("my calf is swollen and hot")
    talk.hears("no")
    assert place_and_warning(talk) == (WARNED, CLOT)
    assert not ended(talk)
