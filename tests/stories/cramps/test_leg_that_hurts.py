"""A leg that hurts, told first and alone: it is asked whether that is a cramp, by rule and not by a score."""

import pytest

from tests.conftest import Conversation

CLOT = "warning.leg-clot"


@pytest.mark.parametrize(
    "said",
    [
        "my calf hurts",
        "my leg hurts",
        "my left calf hurts",
        "my foot hurts",
        "my thigh hurts",
        "my toes hurt",
        "both my legs hurt",
        "oh my shin hurts",
        "me leg's hurting",
        "my leg is hurting",
        "my right leg is really hurting now",
        "my leg is paining",
        "my feet are killing me",
        "my calves are killing me",
        "my leg's giving me gyp",
        "the back of my leg hurts",
        "i've got a pain in my calf",
        "there's a pain in my foot",
    ],
)
def test_a_leg_that_hurts_is_asked_about(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.pending == {"kind": "cramping-now", "of_pain": True}
    assert "relief" not in talk.place
    talk.hears("yes")
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize(
    "said",
    [
        "my foot's killing me",
        "my leg is killing me",
        "my hamstring's killing me",
        "my calf is in agony",
        "oh god my thigh's agony",
        "my toe is absolute murder",
        "me calf's killing me",
        "my left foot's in bits",
        "my shin's in agony now",
        "the arch of my foot is killing me",
    ],
)
def test_one_leg_in_agony_is_helped_at_once(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == "relief.now"
    assert talk.pending["kind"] == "check-in"


@pytest.mark.parametrize("said", ["my calf hurts", "my leg hurts", "my feet are killing me"])
@pytest.mark.parametrize("no", ["no", "no it just hurts", "no it's not a cramp"])
def test_pain_that_is_no_cramp_is_told_when_not_to_wait(talk: Conversation, said: str, no: str) -> None:
    talk.hears(said)
    assert "urgent" in talk.hears(no).lower()
    assert "relief" not in talk.place


def test_a_sign_told_in_reply_is_a_warning(talk: Conversation) -> None:
    talk.hears("my leg hurts")
    talk.hears("no but it's swollen and warm")
    assert talk.place["warning"] == CLOT


@pytest.mark.parametrize("gone", ["it's gone now", "no it's gone", "it's stopped now", "just gone now"])
def test_a_cramp_that_has_gone_is_looked_after(talk: Conversation, gone: str) -> None:
    talk.hears("my calf hurts")
    talk.hears(gone)
    assert talk.place["id"] == "relief.eased"


@pytest.mark.parametrize(
    "said",
    [
        "my calf hurts when i walk uphill",
        "my calf hurt yesterday",
        "my knee hurts",
        "my calf hurts sometimes",
        "my calf hurts after football",
        "why does my calf hurt",
        "my legs are killing me after the wedding",
        "my leg hurts where i banged it",
        "my calf doesn't hurt",
        "my ankle's killing me",
        "my back hurts",
        "my husband's killing me",
        "my shoes are killing me",
        "my calf hurts for two weeks now",
    ],
)
def test_pain_with_a_story_of_its_own_is_left_to_what_knows_it(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "of_pain" not in (talk.pending or {})
    assert "relief" not in talk.place


@pytest.mark.parametrize(
    "said", ["my calf hurts and it's swollen", "my leg hurts and i can't breathe", "my calf hurts and it's red and hot"]
)
def test_pain_with_a_sign_is_a_warning(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["kind"] == "warning"


@pytest.mark.parametrize("before", ["i'm thirty weeks pregnant", "i'm just off a long flight", "i broke my leg in may"])
def test_what_was_told_before_goes_before(talk: Conversation, before: str) -> None:
    talk.hears(before)
    talk.hears("my leg hurts")
    assert "of_pain" not in (talk.pending or {})
    assert "relief" not in talk.place
