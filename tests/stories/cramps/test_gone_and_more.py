"""Stories of a cramp that is told to be gone first, with more behind it: nothing is counted for it."""

import pytest

from tests.conftest import Conversation

GONE = [
    "it's gone now but it hurt like hell",
    "it's gone now is it growing pains",
    "had a cramp it's gone can i walk to the loo",
    "no i said it's gone",
]
THERE = ["it's gone hard as a rock", "it's gone and cramped up again", "it's gone into a ball"]


@pytest.mark.parametrize("said", GONE)
def test_no_help_begins_for_one_that_is_gone(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert "relief" not in talk.place
    assert not talk.last.clip


@pytest.mark.parametrize("said", [*GONE, "it's gone now will it come back", "gone now will it come back"])
def test_help_ends_where_it_is_gone_whatever_is_asked_behind(talk: Conversation, said: str) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears(said)
    assert talk.place["id"] == "relief.eased"
    assert not talk.last.clip


@pytest.mark.parametrize("said", THERE)
def test_one_that_is_there_is_helped_with(talk: Conversation, said: str) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears(said)
    assert talk.place["id"] != "relief.eased"
    assert "relief" in talk.place
