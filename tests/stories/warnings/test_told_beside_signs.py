"""What is told beside signs: how long it has been, how long cramps last, how steady somebody is,
and illnesses of other lives.
"""

import pytest

from skill.knowledge.library import Library
from tests.conftest import Conversation

CRAMP, SWOLLEN = "i've got a cramp in my calf", "my calf is swollen"
SINCE = ("it's been like that since last year", "that's been there since christmas", "since last year", "for months")


@pytest.mark.parametrize("said", SINCE)
def test_that_a_sign_is_old_ends_no_warning(talk: Conversation, said: str) -> None:
    talk.hears(SWOLLEN)
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", "warning.leg-clot")
    talk.hears("a calf stretch")
    assert talk.pending["kind"] == "been-checked"


@pytest.mark.parametrize("said", SINCE[:2])
def test_that_a_sign_is_old_is_no_clear_no(talk: Conversation, said: str) -> None:
    talk.hears("my leg's gone a funny colour")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("redflag.ask", "is-it-happening")


def test_how_long_cramps_may_last_is_asked_of_the_one_of_now(talk: Conversation) -> None:
    talk.hears(CRAMP)
    talk.hears("they can last up to fifteen minutes")
    assert (talk.place["id"], talk.place["warning"]) == ("redflag.ask", "warning.long-cramp")
    talk.hears("no")
    assert talk.pending["kind"] == "check-in"


def test_how_short_cramps_are_told_in_one_asks_nothing_and_the_help_goes_on(talk: Conversation) -> None:
    talk.hears(CRAMP)
    talk.hears("it can last a minute or two")
    assert (talk.place["id"], talk.pending["kind"]) == ("relief.now", "check-in")


LONG = (
    "it was ten to three when it woke me and it's half past now",
    "it started at ten to three and it's half past now",
    "it grabbed at two and it's now twenty five past and still hard",
)


@pytest.mark.parametrize("said", LONG)
def test_a_cramp_from_one_time_of_the_clock_to_another_is_long(talk: Conversation, said: str) -> None:
    talk.hears(CRAMP)
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", "warning.long-cramp")


UNSTEADY = (
    "she's on a frame and she's not safe standing",
    "my nan's not steady standing",
    "i'm not safe standing up",
)


@pytest.mark.parametrize("said", UNSTEADY)
def test_who_is_unsteady_is_noted_and_asked_about_nothing(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == "fact.noted"
    talk.hears("a calf stretch")
    assert talk.place["id"] == "stretch.calf-towel"


def test_no_question_about_a_sign_takes_a_fall_for_granted(library: Library) -> None:
    check = library.warnings["warning.hip-fall"].check
    assert check is not None
    assert "the fall" not in check


@pytest.mark.parametrize("said", ["my dad had a heart attack at fifty", "my mum had a heart attack in her sixties"])
def test_the_heart_of_another_life_is_no_fact_of_whoever_is_helped(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] != "fact.noted"
    assert "warning" not in talk.place


@pytest.mark.parametrize("said", ["i had a heart attack at fifty", "my mum has a bad heart"])
def test_a_heart_of_today_is_one(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == "fact.noted"
