"""Stories of help with a cramp that would begin by a guess, go on though all is well, or be for the wrong leg."""

import pytest

from tests.conftest import Conversation
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture


@pytest.mark.parametrize("said", ["oh in the app", "oh it's in the app", "oh on my phone"])
def test_what_tells_of_no_body_begins_no_help(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "relief" not in talk.place
    assert not talk.last.clip


@pytest.mark.parametrize("said", ["it's in the phone", "in the app"])
def test_what_tells_of_no_body_begins_no_round(talk: Conversation, said: str) -> None:
    talk.hears("i've got a cramp")
    talk.hears(said)
    assert talk.place["relief"]["round"] == 1
    assert talk.pending["kind"] == "check-in"
    assert not talk.last.clip


@pytest.mark.parametrize("said", ["ow ow it's gone again", "aargh", "oh it's grabbed me", "it's really bad", "my leg"])
def test_who_cries_out_is_helped(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize("said", ["no it's gone", "no it's gone off now", "no it's stopped", "it's gone now"])
def test_a_cramp_that_has_gone_before_it_was_asked_about_is_not_helped_with(talk: Conversation, said: str) -> None:
    talk.hears("can i take paracetamol for it")
    talk.hears("how many")
    talk.hears(said)
    assert "relief" not in talk.place
    assert not talk.last.clip


def test_a_muscle_that_went_is_helped_with(talk: Conversation) -> None:
    talk.hears("can i take paracetamol for it")
    talk.hears("yes my calf's gone")
    assert talk.place["relief"]["muscle"] == "calf"


@pytest.mark.parametrize("asked", ["how do i stretch somebody else's leg", "how do i stretch another person's calf"])
def test_who_asks_how_to_help_somebody_is_told_what_to_do_with_the_hands(talk: Conversation, asked: str) -> None:
    talk.hears(asked)
    talk.hears("yes")
    assert talk.place["relief"]["position"] == "helping"
    talk.hears("it's gone")
    assert talk.pending.get("kind") != "diary-draft"


def test_who_gets_a_cramp_after_asking_for_somebody_is_helped_alone(talk: Conversation) -> None:
    talk.hears("how do i stretch somebody else's leg")
    talk.hears("no")
    talk.hears("i've got a cramp")
    assert talk.place["relief"]["position"] != "helping"


@pytest.mark.parametrize("said", ["how do i save a cramp", "where do i save my cramps"])
def test_who_asks_how_to_save_one_is_asked_what_to_note(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == "diary.log"


@pytest.mark.parametrize("said", ["she's out now she's fine", "we got her out and she's all right now"])
def test_who_is_out_of_the_water_and_well_is_counted_for_no_more(talk: Conversation, said: str) -> None:
    talk.hears("my daughter's six and her leg locked up in the pool")
    assert talk.place["relief"]["position"] == "in-water"
    talk.hears(said)
    assert talk.place["id"] == "relief.eased"
    talk.hears("can she go back in")
    assert "relief" not in talk.place


def test_who_is_out_of_the_water_with_the_cramp_is_helped(talk: Conversation) -> None:
    talk.hears("i've got a cramp in the sea")
    talk.hears("i'm out now still cramping")
    assert talk.place["id"] == "relief.now"
    assert talk.place["relief"]["position"] != "in-water"


@pytest.mark.parametrize("said", ["no don't write owt down", "i said don't save it", "don't note it down"])
def test_who_refuses_the_note_before_it_is_offered_is_offered_none(talk: Conversation, said: str) -> None:
    talk.hears("cramp in my thigh")
    talk.hears(said)
    assert talk.place["relief"]["round"] == 1
    assert not talk.last.clip
    talk.hears("it's gone")
    assert talk.place["id"] == "relief.eased"
    assert talk.pending.get("kind") != "diary-draft"


def test_what_cannot_be_reached_in_a_stretch_is_no_cramp(talk: Conversation) -> None:
    talk.says_ready = False
    talk.hears("foot arch stretch")
    talk.hears("i can't get my foot up on my knee")
    assert "relief" not in talk.place
    assert talk.place["coached"]["plan"].startswith("stretch.foot")
    assert talk.pending["kind"] == "in-position"
