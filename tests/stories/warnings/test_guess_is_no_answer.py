"""Who only guesses at what it is answers no question about a sign: it is told how to look, or asked once more."""

import pytest

from tests.conftest import Conversation

ASKED, WARNED = "redflag.ask", "redflag"
AFTER_A_FLIGHT = "i was on a flight yesterday and my calf's sore"


def answered(talk: Conversation, *said: str) -> tuple[str, bool]:
    talk.opens()
    for each in said:
        talk.hears(each)
    return talk.place["id"], bool(talk.last.clip)


@pytest.mark.parametrize(
    "guess",
    [
        "it's a cramp i think",
        "i think it's just cramp",
        "probably a cramp",
        "must be cramp",
        "i'd say it's cramp",
        "it's only the muscle i reckon",
        "nothing i think",
        "it must be a strain",
        "maybe it's just stiff",
    ],
)
def test_a_guess_is_no_no(talk: Conversation, guess: str) -> None:
    assert answered(talk, AFTER_A_FLIGHT, guess) == (ASKED, False)
    assert answered(talk.once_more(), "my toes are numb", guess) == (ASKED, False)


def test_nobody_is_warned_for_one_guess_where_nothing_can_be_looked_at(talk: Conversation) -> None:
    assert answered(talk, "my face feels funny", "it's a cramp i think") == (ASKED, False)


@pytest.mark.parametrize("answer", ["no", "no it's not swollen", "no i think it's a cramp", "no it's a cramp"])
def test_a_no_is_one(talk: Conversation, answer: str) -> None:
    assert answered(talk, AFTER_A_FLIGHT, answer)[0] not in (ASKED, WARNED)


@pytest.mark.parametrize("answer", ["i think so", "i think it's swollen", "maybe a bit warm", "probably"])
def test_a_yes_that_is_not_sure_is_one(talk: Conversation, answer: str) -> None:
    assert answered(talk, AFTER_A_FLIGHT, answer)[0] == WARNED
