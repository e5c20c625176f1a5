"""Who only takes note of what was said agrees to no cramp; where something is offered it is a yes, as okay is."""

import pytest

from tests.conftest import Conversation

RELIEF = "relief.now"
NOTES = ["good", "i see", "right", "cool", "fine", "gotcha", "understood", "no problem", "that's fine", "fair enough"]


@pytest.mark.parametrize("said", NOTES)
def test_at_the_question_about_a_cramp_it_begins_no_help(talk: Conversation, said: str) -> None:
    talk.launch()
    talk.hears(said)
    assert (talk.place.get("relief"), talk.pending["kind"]) == (None, "cramping-now")


def test_as_an_intent_without_words_too(talk: Conversation) -> None:
    talk.launch()
    talk.intends("NotedIntent")
    assert (talk.place.get("relief"), talk.pending["kind"]) == (None, "cramping-now")


@pytest.mark.parametrize("said", ["okay", "okay then", "righto", "sure", "will do"])
def test_who_agrees_is_helped(talk: Conversation, said: str) -> None:
    talk.launch()
    talk.hears(said)
    assert talk.place["id"] == RELIEF


@pytest.mark.parametrize("said", ["good", "cool", "fine"])
def test_where_an_answer_is_offered_it_agrees(talk: Conversation, said: str) -> None:
    talk.hears("why do i get cramps at night")
    talk.hears(said)
    assert talk.place["id"] == "night-adjustments"


@pytest.mark.parametrize("said", ["good", "i see"])
def test_in_a_cramp_it_says_nothing_of_ease(talk: Conversation, said: str) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == (RELIEF, "check-in")
    assert not talk.last.clip


def test_it_deletes_nothing(talk: Conversation) -> None:
    talk.hears("forget me")
    talk.hears("good")
    assert talk.pending["kind"] == "forget-all"


@pytest.mark.parametrize(("said", "counts"), [("nearly there", True), ("why me", False)])
def test_two_words_that_mean_more_keep_their_words(talk: Conversation, said: str, *, counts: bool) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"], bool(talk.last.clip)) == (RELIEF, "check-in", counts)
