"""Stories of who is new to stretching and asks for a stretch that asks for more: the one before it is offered."""

import pytest

from tests.conftest import Conversation

STEP, WALL = "stretch.calf-step", "stretch.calf-wall"


@pytest.mark.parametrize(
    "said",
    [
        "do the step one, i'm a beginner",
        "first time ever, i want the step stretch",
        "i've never stretched before, do the step one",
        "never tried it, give me the step stretch",
        "start the step stretch it's my first go",
        "i'm new to this, can we do the step calf stretch",
    ],
)
def test_a_beginner_is_offered_the_stretch_before_the_harder_one(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "coached" not in talk.place
    talk.hears("yes")
    assert talk.place["coached"]["plan"] == WALL


def test_it_may_have_been_told_in_the_sentence_before_and_who_insists_gets_it(talk: Conversation) -> None:
    talk.hears("i'm a beginner")
    talk.hears("do the step stretch")
    assert "coached" not in talk.place
    talk.hears("no, do the step stretch")
    assert (talk.place["id"], talk.pending["kind"]) == (STEP, "ready")


@pytest.mark.parametrize("said", ["do the step stretch", "start the step calf stretch"])
def test_anybody_else_is_asked_about_the_rail(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == (STEP, "ready")


def test_a_beginner_gets_what_asks_for_little(talk: Conversation) -> None:
    talk.hears("do the wall stretch, i'm a beginner")
    assert talk.place["coached"]["plan"] == WALL
