"""Stories of a cramp that is helped with and is not there: what shows so ends the help, and is answered."""

import pytest

from tests.conftest import Conversation, words_of

TWITCHING = "what-are-leg-cramps/twitching"


@pytest.mark.parametrize(
    "said",
    [
        "he cycles and his thigh locks up on hills",
        "it happens when he plays squash",
        "he gets them in bed",
        "it's been like that all week actually",
        "been twitching in there for three weeks",
    ],
)
def test_what_comes_by_habit_or_lasts_for_days_ends_the_help(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears("no it's my husband")
    assert talk.place["id"] == "relief.now"
    talk.hears(said)
    assert "relief" not in talk.place
    assert not talk.last.clip
    assert talk.pending.get("kind") not in ("check-in", "cramping-now")


@pytest.mark.parametrize(
    "said", ["it locks up every time i straighten it", "it's still solid", "it cramps if i move it"]
)
def test_a_cramp_of_now_is_helped_on(talk: Conversation, said: str) -> None:
    talk.hears("calf cramp")
    talk.hears(said)
    assert "relief" in talk.place
    assert talk.pending["kind"] in ("check-in", "sign-in-cramp")


def test_a_cramp_of_minutes_and_one_in_danger_are_not_left(talk: Conversation) -> None:
    talk.hears("i've a cramp and i'm driving")
    talk.hears("it happens when i drive for long")
    assert talk.place["relief"]["position"] == "driving"


@pytest.mark.parametrize("said", ["um i don't know, it's just twitching", "not sure, it's only twitching a bit"])
def test_who_is_not_sure_and_tells_what_is_no_cramp_hears_of_that(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert talk.place["about"] == TWITCHING
    assert not talk.last.clip


def test_who_is_not_sure_and_tells_no_more_is_helped(talk: Conversation) -> None:
    talk.opens()
    talk.hears("i don't know, it hurts")
    assert talk.place["id"] == "relief.now"


def test_no_pain_eases(talk: Conversation) -> None:
    talk.hears("calf cramp")
    talk.hears("no pain")
    assert talk.place["id"] == "relief.eased"


@pytest.mark.parametrize("said", ["he's sixty one", "he takes a water tablet"])
def test_an_age_or_a_medicine_plays_no_round_again_but_asks_once(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears("no it's my husband")
    talk.hears(said)
    assert not talk.last.clip
    assert talk.pending["kind"] == "cramping-now"
    talk.hears("no")
    assert "relief" not in talk.place


def test_what_comes_after_a_cramp_is_told_and_nothing_is_held(talk: Conversation) -> None:
    talk.opens()
    talk.hears("no")
    talk.hears("how do i get rid of this after it's gone")
    assert talk.place["about"] == "what-are-leg-cramps/soreness"
    assert not talk.last.clip
    before = words_of(talk.last)
    talk.hears("it's tender now")
    assert talk.place["about"] == "what-are-leg-cramps/soreness"
    assert words_of(talk.last) != before
