"""Stories of who hears an answer to what they did not ask: the fault is owned up to, and no more of it is told."""

import pytest

from tests.conftest import Conversation

NOT_ASKED = [
    "that's not what i asked",
    "that's no what i meant",
    "not what i was asking",
    "no that's not my question",
    "that wasn't the question",
    "wrong answer",
    "you've not answered me",
    "i didn't ask that",
    "no that's not really what i wanted to know",
    "that doesn't answer my question",
]


@pytest.mark.parametrize("said", NOT_ASKED)
def test_who_did_not_ask_that_hears_no_more_of_it(talk: Conversation, said: str) -> None:
    talk.hears("why do i get night cramps")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("none", "what-now")


def test_a_cause_that_we_named_and_nobody_else_is_taken_back(talk: Conversation) -> None:
    talk.hears("my feet cramp in the evening")
    assert talk.place["entry"] == "shoes"
    talk.hears("no it's not my shoes")
    assert talk.place["id"] == "none"


def test_a_cause_that_was_asked_about_is_only_ruled_out(talk: Conversation) -> None:
    talk.hears("do tight shoes cause cramps")
    talk.hears("no it's not my shoes")
    assert talk.place["id"] == "control.declined"


NEAR = [
    ("that's not what i asked i want to know about magnesium", "magnesium-potassium"),
    ("nah i asked about magnesium", "magnesium-potassium"),
    ("no it's not that", "control.declined"),
    ("no it's not", "control.declined"),
]


@pytest.mark.parametrize(("said", "place"), NEAR)
def test_who_says_what_was_meant_or_only_no_is_read_as_before(talk: Conversation, said: str, place: str) -> None:
    talk.hears("why do i get night cramps")
    talk.hears(said)
    assert talk.place["id"] == place
