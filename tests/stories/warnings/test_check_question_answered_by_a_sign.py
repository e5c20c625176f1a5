"""A check question that is answered by telling a sign, and what tells that there is none any more."""

import pytest

from tests.conftest import Conversation

ASKED, WARNED, CLOT = "redflag.ask", "redflag", "warning.leg-clot"


@pytest.mark.parametrize(
    "said", ["i can't take three steps on it", "i can't even stand", "i can't manage even four steps"]
)
def test_who_cannot_take_a_few_steps_after_a_fall_is_warned(talk: Conversation, said: str) -> None:
    talk.hears("i fell over")
    assert talk.place["id"] == ASKED
    talk.hears(said)
    assert talk.place["id"] in (ASKED, WARNED)
    assert "warning" in talk.place


def test_what_tells_more_of_a_clot_is_answered_with_no_advice_for_drivers(talk: Conversation) -> None:
    talk.hears("my calf's been sore since the coach trip")
    assert talk.place["warning"] == "warning.leg-clot"
    talk.hears("eighteen hours we sat and only the left one hurts")
    assert (talk.place["id"], talk.pending["kind"]) == (ASKED, "is-it-happening")


TRAVELLED = (
    "i'm back from thailand and there's a cramp in one calf that's always there",
    "home from new york on friday and i've a cramp in my calf that never goes away",
)


@pytest.mark.parametrize("said", TRAVELLED)
def test_a_cramp_that_never_goes_after_a_long_journey_is_asked_about(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == (ASKED, "warning.leg-clot")


def test_what_the_hospital_warned_of_after_an_operation_is_asked_about(talk: Conversation) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears("it goes off a bit but never leaves")
    assert talk.place["id"] == "relief.now"
    talk.hears("i had my knee replaced and the nurse said to look out for this")
    assert (talk.place["id"], talk.place["warning"]) == (ASKED, "warning.leg-clot")


@pytest.mark.parametrize(
    "said", ["we're back from the shops and i've a cramp in my calf", "i love cramps from australia"]
)
def test_other_journeys_are_none(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "warning" not in talk.place


def test_what_has_been_well_ever_since_is_no_sign(talk: Conversation) -> None:
    talk.hears("my leg's gone a funny colour")
    talk.hears("it's been fine ever since")
    assert talk.place["id"] == "control.declined"


def test_what_went_when_somebody_stood_up_is_asked_about_once(talk: Conversation) -> None:
    talk.hears("my bum went numb")
    assert talk.place["id"] == WARNED
    talk.hears("it was okay as soon as i got up")
    assert talk.place["id"] == ASKED


def test_a_phone_that_dies_is_no_wish_to_die(talk: Conversation) -> None:
    talk.hears("it's about to die")
    assert talk.place["warning"] == "warning.crisis"
    talk.hears("my battery i mean")
    assert "warning" not in talk.place


@pytest.mark.parametrize(
    "said",
    ["a bit warm", "it's a bit fat and warm on the one side", "yes a bit fat", "warm on the left", "a bit red"],
)
def test_a_sign_to_the_question_that_ends_an_answer_is_a_yes(talk: Conversation, said: str) -> None:
    talk.hears("we flew home yesterday")
    assert (talk.pending["kind"], talk.pending["then"]) == ("follow-up", CLOT)
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", CLOT)


@pytest.mark.parametrize(
    "said", ["no it's not warm", "no it's warm in here", "it's warm in the flat", "is heat any good"]
)
def test_what_is_no_sign_to_that_question_warns_of_none(talk: Conversation, said: str) -> None:
    talk.hears("we flew home yesterday")
    talk.hears(said)
    assert talk.place["id"] != "redflag"
