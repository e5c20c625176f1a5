"""Stories of who orders an answer in reply to an offer: what was offered is told, and a no before an order refuses
nothing of what is ordered.
"""

import pytest

from tests.conftest import Conversation

RACES = "causes.dehydration-fatigue/mile-twenty"
OFFERED = [
    "go on give me the plan",
    "aye just give us the plan then",
    "no just tell me the plan",
    "let's hear the plan",
]


@pytest.mark.parametrize("said", OFFERED)
def test_what_was_offered_is_told_by_a_word_of_its_name(talk: Conversation, said: str) -> None:
    talk.hears("i cramp at mile twenty")
    assert (talk.place["about"], talk.pending["then"]) == (RACES, "causes.overuse-standing/race-day")
    talk.hears(said)
    assert talk.place["about"] == "causes.overuse-standing/race-day"


ORDERED = [
    ("how should i pace a marathon", "no a plan for my race in the heat", "causes.overuse-standing/race-day"),
    ("does magnesium help", "no just tell me what helps", "daily-routine/prevent-night"),
    ("why do i get night cramps", "no just tell me how to stop it", "daily-routine/prevent-night"),
    ("why do i get night cramps", "no i want to know about pickle juice", "relief.pickle-juice/does-it-work"),
]


@pytest.mark.parametrize(("asked", "said", "about"), ORDERED)
def test_a_no_before_an_order_refuses_no_answer(talk: Conversation, asked: str, said: str, about: str) -> None:
    talk.hears(asked)
    talk.hears(said)
    assert talk.place["about"] == about


def test_a_question_of_amount_is_ordered_of_what_was_told(talk: Conversation) -> None:
    talk.hears("does pickle juice work")
    talk.hears("how do you know that")
    talk.hears("no just tell me how much")
    assert talk.place["id"] == "relief.pickle-juice"


NEAR = [
    ("no the doctor is coming in the morning", "control.declined"),
    ("no i want to sleep", "control.declined"),
    ("no just tell me the football scores", "control.declined"),
    ("no i want you to stop", "control.stop"),
    ("no give me a stretch for my calf", "stretch.calf-wall"),
    ("tell me more", "causes.night"),
    ("no thanks", "control.declined"),
]


@pytest.mark.parametrize(("said", "place"), NEAR)
def test_who_orders_no_answer_hears_none(talk: Conversation, said: str, place: str) -> None:
    talk.hears("why do i get night cramps")
    talk.hears(said)
    assert talk.place["id"] == place


def test_a_sign_behind_a_no_is_warned_of(talk: Conversation) -> None:
    talk.hears("does heat help")
    talk.hears("no i need to know about my calf it's swollen hot and red")
    assert talk.place["warning"] == "warning.leg-clot"
