"""Stories of a question about a sign that nobody answers: put again once, then kept,
and back before anything for the body.
"""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, CLOT, WARNED, stands

SORE_ON_THE_PILL = "i'm on the pill and my calf aches"
HAPPENING = "is-it-happening"


def asked_twice(talk: Conversation) -> None:
    talk.hears(SORE_ON_THE_PILL)
    assert stands(talk) == (ASKED, CLOT, HAPPENING)
    talk.hears("what does magnesium do")
    assert (talk.place["id"], talk.pending["kind"]) == ("magnesium-potassium", HAPPENING)


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("do bananas help", "magnesium-potassium"),
        ("how much water should i drink", "hydration"),
        ("how do i turn the volume down", "none"),
        ("use a shorter hold", "none"),
        ("set a reminder for nine at night", "reminder.create"),
    ],
)
def test_the_second_aside_is_answered_without_it(talk: Conversation, said: str, place: str) -> None:
    asked_twice(talk)
    talk.hears(said)
    assert talk.place["id"] == place
    assert talk.pending["kind"] != HAPPENING
    talk.hears("why do i get cramps at night")
    assert talk.pending["kind"] != HAPPENING


@pytest.mark.parametrize("said", ["how do i turn the volume down", "use a shorter hold"])
def test_what_is_no_answer_to_it_is_never_taken_for_one(talk: Conversation, said: str) -> None:
    talk.hears(SORE_ON_THE_PILL)
    talk.hears(said)
    assert talk.pending["kind"] == HAPPENING
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("none", "what-now")


@pytest.mark.parametrize(
    "wish",
    ["guide me through a calf stretch", "i've got a cramp in my calf", "bedtime routine", "should i put heat on it"],
)
def test_it_comes_back_before_anything_for_the_body(talk: Conversation, wish: str) -> None:
    asked_twice(talk)
    talk.hears("do bananas help")
    talk.hears(wish)
    assert stands(talk) == (ASKED, CLOT, HAPPENING)
    begun = talk.pending["then"]
    talk.hears("no")
    assert (talk.place["id"], talk.pending["kind"] != HAPPENING) == (begun.partition("/")[0], True)


def test_a_yes_then_warns(talk: Conversation) -> None:
    asked_twice(talk)
    talk.hears("do bananas help")
    talk.hears("guide me through a calf stretch")
    talk.hears("yes")
    assert stands(talk) == (WARNED, CLOT, "repeat-warning")


def test_a_yes_or_no_is_said_to_what_was_asked_last(talk: Conversation) -> None:
    asked_twice(talk)
    talk.hears("how much salt do i need")
    offered = talk.pending["then"]
    talk.hears("yes")
    assert talk.place["id"] == offered.partition("/")[0]


def test_a_no_to_an_offer_clears_nothing(talk: Conversation) -> None:
    asked_twice(talk)
    talk.hears("do bananas help")
    assert talk.pending["kind"] == "follow-up"
    talk.hears("no that's all right what about cheese")
    talk.hears("guide me through a calf stretch")
    assert stands(talk) == (ASKED, CLOT, HAPPENING)


def test_what_it_asks_about_warns_at_any_time(talk: Conversation) -> None:
    asked_twice(talk)
    talk.hears("do bananas help")
    talk.hears("my calf is swollen and hot")
    assert stands(talk) == (WARNED, CLOT, "repeat-warning")


def test_once_it_is_answered_it_does_not_come_back(talk: Conversation) -> None:
    asked_twice(talk)
    talk.hears("no")
    talk.hears("guide me through a calf stretch")
    assert talk.place["id"] == "stretch.calf-wall"
