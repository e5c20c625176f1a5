"""What is no danger: a leg that was lain on, a bottle that went cold, a thinner beside a sore calf, an old weak leg."""

import pytest

from tests.conftest import Conversation

ASKED, WARNED, COLD = "redflag.ask", "redflag", "warning.cold-leg"


def place(talk: Conversation, *said: str) -> str:
    talk.opens()
    for each in said:
        talk.hears(each)
    return str(talk.place["id"])


@pytest.mark.parametrize(
    "said",
    [
        "no it's just gone to sleep i was lying on it",
        "i slept on it",
        "it's coming back now",
        "it's coming back now pins and needles",
    ],
)
def test_a_numb_leg_that_was_lain_on_is_asked_about_once_more(talk: Conversation, said: str) -> None:
    assert place(talk, "my leg's numb", said) == ASKED
    talk.hears("no")
    assert talk.place["id"] not in (ASKED, WARNED)


@pytest.mark.parametrize("told", ["my leg's numb and white", "my leg's numb and cold"])
def test_one_that_is_cold_or_pale_is_not(talk: Conversation, told: str) -> None:
    assert place(talk, told, "i was lying on it") == WARNED


@pytest.mark.parametrize("said", ["my hot water bottle's gone cold", "the heat pad's gone cold", "my tea's gone cold"])
def test_what_cools_beside_a_leg_is_no_leg(talk: Conversation, said: str) -> None:
    assert place(talk, "yes", said) not in (ASKED, WARNED)


@pytest.mark.parametrize(
    "said", ["it's gone cold", "my foot's gone cold", "my foot's gone cold and the tea's cold too"]
)
def test_a_leg_that_cools_is_one(talk: Conversation, said: str) -> None:
    assert place(talk, "yes", said) in (ASKED, WARNED)
    assert talk.place["warning"] == COLD


def test_no_statin_is_asked_about_where_another_medicine_is_named(talk: Conversation) -> None:
    assert place(talk, "i'm on blood thinners and my calf hurts") not in (ASKED, WARNED)
    assert place(talk.once_more(), "i'm on a statin and my calf hurts") == WARNED


@pytest.mark.parametrize("said", ["i'm on warfarin and my leg hurts", "my calf hurts and i'm on blood thinners"])
def test_a_leg_that_hurts_on_a_blood_thinner_is_asked_about_a_cramp(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.pending["kind"] == "cramping-now"


def test_the_weak_leg_of_an_old_stroke_is_helped_with(talk: Conversation) -> None:
    place(talk, "i've had a stroke", "two years ago", "it's the weak leg", "it's cramping now")
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize(
    "said", ["my leg's gone weak today", "my weak leg's suddenly weaker", "my bad leg's gone white"]
)
def test_new_weakness_in_it_is_a_sign(talk: Conversation, said: str) -> None:
    assert place(talk, "i had a stroke two years ago", said) in (ASKED, WARNED)


def test_an_emergency_that_nobody_looked_at_is_not_left(talk: Conversation) -> None:
    assert place(talk, "my leg's numb", "stretch my calf") == WARNED
    assert talk.pending["kind"] == "been-checked"
    talk.hears("no")
    assert (talk.ended, talk.place["warning"], talk.pending["kind"]) == (False, COLD, "anything-else")
    talk.hears("what do you mean")
    assert talk.place["warning"] == COLD
