"""A cramp that comes in the other leg too is a cramp in both; legs that are numb or weak besides are an emergency.
A muscle that has gone soft has let go, and does not waste.
"""

import pytest

from tests.conftest import Conversation

RELIEF, EASED, WARNED = "relief.now", "relief.eased", "redflag"


@pytest.mark.parametrize(
    "said", ["both legs now", "it's both legs now", "it's in both of my legs now", "both calves now", "both legs"]
)
def test_both_legs_are_noted(talk: Conversation, said: str) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears(said)
    assert (talk.place["id"], talk.place["relief"]["side"], talk.pending["kind"]) == (RELIEF, "both", "check-in")


def test_a_yes_to_both_ends_no_help(talk: Conversation) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears("aye the two of them now")
    assert talk.place["id"] == RELIEF


@pytest.mark.parametrize(
    "first", ["my leg's gone weak", "my leg feels numb", "my back hurts", "my leg keeps giving way"]
)
def test_what_was_numb_or_weak_before_is_an_emergency(talk: Conversation, first: str) -> None:
    talk.hears(first)
    talk.hears("both legs now")
    assert (talk.place["id"], talk.place["warning"]) == (WARNED, "warning.numb-groin")


@pytest.mark.parametrize(
    "said",
    [
        "both legs now and they feel weak",
        "both legs are numb",
        "both legs have gone weak",
        "both legs now and i can't feel them",
        "both legs now and i'm stumbling",
        "both legs now and i've wet myself",
    ],
)
def test_numb_or_weak_in_both_is_an_emergency_in_a_cramp_too(talk: Conversation, said: str) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == (WARNED, "warning.numb-groin")


@pytest.mark.parametrize(
    "said", ["the muscle's gone soft", "the muscle's gone all loose", "the muscle's gone slack now"]
)
def test_a_muscle_that_has_gone_soft_has_let_go(talk: Conversation, said: str) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears(said)
    assert talk.place["id"] == EASED


@pytest.mark.parametrize(
    "said", ["the muscle's gone hard", "the muscle's gone into a ball", "the muscle's gone tight again"]
)
def test_one_that_has_gone_hard_goes_on(talk: Conversation, said: str) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == (RELIEF, "check-in")


@pytest.mark.parametrize("said", ["my thigh muscle's gone on one side", "the muscle's gone limp"])
def test_one_that_is_gone_is_asked_about(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag.ask", "warning.stairs-weakness")


def test_one_that_wastes_is_warned_of(talk: Conversation) -> None:
    talk.hears("my thigh muscles are wasting")
    assert talk.place["id"] == WARNED


def test_right_now_is_no_leg(talk: Conversation) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears("right now")
    assert talk.place.get("relief", {}).get("side") != "right"
