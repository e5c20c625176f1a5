"""Stories of a muscle that is named alone: an answer where one was asked for, else it is asked what it is for."""

import pytest

from tests.conftest import Conversation


@pytest.mark.parametrize("said", ["hamstring", "thigh", "left hamstring", "quads"])
@pytest.mark.parametrize("before", ["", "does magnesium help", "why do i get cramps at night"])
def test_a_muscle_out_of_the_blue_begins_no_stretch(talk: Conversation, before: str, said: str) -> None:
    if before:
        talk.hears(before)
    talk.hears(said)
    assert (talk.place.get("coached"), talk.pending["kind"]) == (None, "did-you-mean")
    once_more = talk.once_more()
    talk.hears("the first")
    assert talk.place["id"] == "relief.now"
    once_more.hears("the second one")
    assert once_more.place["coached"]["plan"].startswith("stretch.")


@pytest.mark.parametrize("said", ["calf", "it's my calf", "in my calf", "my foot"])
def test_what_may_well_cramp_is_helped_with_at_once(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize("said", ["hamstring", "my hamstring", "left hamstring"])
@pytest.mark.parametrize(
    ("before", "leads"), [("guide me through a stretch", "stretch.hamstring"), ("i have a cramp", "relief.now")]
)
def test_a_muscle_that_was_asked_for_is_the_answer(talk: Conversation, before: str, leads: str, said: str) -> None:
    talk.hears(before)
    talk.hears(said)
    assert talk.place["id"].startswith(leads)


def test_after_a_no_to_a_cramp_it_is_stretched(talk: Conversation) -> None:
    talk.opens()
    talk.hears("no")
    talk.hears("hamstring")
    assert talk.place["id"] == "stretch.hamstring-seated"


@pytest.mark.parametrize("said", ["guide me through a calf stretch", "stretch my calves", "calf stretch"])
def test_a_stretch_that_is_asked_for_by_its_muscle_begins(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["coached"]["plan"] == "stretch.calf-wall"
