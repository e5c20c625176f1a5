"""Somebody else is down or cries out, and nothing more is told yet: whether they have a cramp is asked,
and of nobody's violence.
"""

import pytest

from tests.conftest import Conversation

CRIES = ["my wife's on the floor", "my husband is in agony", "my grandson's screaming", "my mate's down on the pitch"]


@pytest.mark.parametrize("said", CRIES)
def test_whoever_is_down_is_asked_after_and_their_helper_is_told_how_to_hold_the_leg(
    talk: Conversation, said: str
) -> None:
    talk.hears(said)
    assert talk.pending["kind"] == "cramping-now"
    assert [fact["id"] for fact in talk.response["sessionAttributes"]["facts"]] == ["helping"]
    talk.hears("yes")
    assert talk.place["relief"]["helper"]
    assert talk.place["relief"]["position"] == "helping"


def test_whoever_is_down_without_a_cramp_is_not_left_with_an_offer_to_stretch(talk: Conversation) -> None:
    talk.hears("my mate's down on the pitch")
    said = talk.hears("no")
    assert talk.place["id"] == "control.declined"
    assert "nine one one" in said


def test_whoever_is_hit_is_not_asked_for_a_cramp(talk: Conversation) -> None:
    talk.hears("my partner hits me and i'm in agony")
    assert talk.place["id"] == "redflag"


def test_ones_own_place_on_the_floor_is_nobody_elses(talk: Conversation) -> None:
    talk.hears("i'm on the floor")
    assert not talk.response["sessionAttributes"].get("facts")


def test_whoever_goes_down_after_an_answer_is_asked_after(talk: Conversation) -> None:
    talk.hears("does magnesium work")
    assert talk.pending["kind"] == "follow-up"
    talk.hears("my husband's on the floor")
    assert talk.pending["kind"] == "cramping-now"
