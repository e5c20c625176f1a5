"""A routine that is wished without a name, in the middle of one, goes on with it; one with a name begins."""

import pytest

from tests.conftest import Conversation


@pytest.mark.parametrize(
    "said", ["a routine please", "give me a routine", "the routine please", "just start the routine"]
)
def test_a_routine_is_the_one_under_way(talk: Conversation, said: str) -> None:
    talk.hears("after run routine")
    talk.interrupts(said, after=70)
    assert talk.place["coached"]["plan"] == "routine.after-run"


@pytest.mark.parametrize("said", ["the bedtime routine please", "another routine please", "start my evening stretches"])
def test_another_one_begins(talk: Conversation, said: str) -> None:
    talk.hears("after run routine")
    talk.interrupts(said, after=70)
    assert talk.place["coached"]["plan"] != "routine.after-run"


def test_where_none_is_under_way_one_begins(talk: Conversation) -> None:
    talk.hears("a routine please")
    assert talk.place["coached"]


@pytest.mark.parametrize("said", ["what's in the after run one", "which stretches are in the after run routine"])
def test_what_is_in_a_routine_is_told_and_begins_nothing(talk: Conversation, said: str) -> None:
    reply = talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("routine.after-run", "offer")
    assert not talk.place.get("coached")
    assert "hamstrings" in reply
