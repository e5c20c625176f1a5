"""Stories of a muscle that is told to be tight, stiff, tired or sore: its stretch is offered, or the answer about
soreness given; nothing begins.
"""

import pytest

from tests.conftest import Conversation


@pytest.mark.parametrize(
    ("said", "offered"),
    [
        ("my calf's a bit tight", "stretch.calf-wall"),
        ("my calf is tight", "stretch.calf-wall"),
        ("both my calves are a wee bit tight after football", "stretch.calf-wall"),
        ("my hamstrings are tight", "stretch.hamstring-seated"),
        ("my legs are tired", "routine.after-run"),
        ("my legs are stiff this morning", "routine.morning"),
    ],
)
def test_a_stretch_is_offered_to_a_muscle_that_is_tight(talk: Conversation, said: str, offered: str) -> None:
    talk.hears(said)
    assert talk.pending["kind"] == "offer"
    assert talk.pending["then"] == offered


@pytest.mark.parametrize("said", ["no but my hamstrings are tight", "nah my hamstring's just a bit stiff"])
def test_tight_is_no_cramp_where_that_was_asked(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert talk.pending["then"] == "stretch.hamstring-seated"


@pytest.mark.parametrize("said", ["my quads are sore", "my calves are sore from yesterday"])
def test_a_sore_muscle_is_answered_and_asked_about(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == "what-are-leg-cramps"
    assert talk.pending["then"] == "warning.leg-clot"


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("my calf's still tender from last night warm or cold", "heat"),
        ("my left calf is sore and swollen", "redflag"),
        ("my back is stiff", "none"),
    ],
)
def test_a_question_a_sign_and_a_back_are_what_they_are(talk: Conversation, said: str, place: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == place


def test_a_muscle_in_a_cramp_is_still_in_it(talk: Conversation) -> None:
    talk.hears("cramp in my calf")
    talk.hears("my calf is still tight")
    assert (talk.place["id"], talk.place["relief"]["round"]) == ("relief.now", 2)


def test_a_part_that_is_named_beside_a_sign_begins_no_stretch(talk: Conversation) -> None:
    talk.hears("well the ankle's puffy, but it always is")
    talk.hears("both ankles")
    assert "coached" not in talk.place
