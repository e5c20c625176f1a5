"""Warning signs that are told in pieces: since when, how it goes on, whether it is normal, and that it has passed."""

import pytest

from tests.conftest import Conversation

BLADDER = "and i can't seem to go for a wee"
SWOLLEN, CHEST = "my calf is swollen", "that one's made my chest go tight"
SINCE = ("since last night", "for two days", "a couple of days now", "all day", "it started since i fell")


@pytest.mark.parametrize("said", SINCE)
def test_since_when_a_sign_is_says_that_it_is(talk: Conversation, said: str) -> None:
    talk.hears("both legs are like jelly")
    talk.hears(BLADDER)
    assert talk.place["id"] == "redflag.ask"
    asked = talk.place["warning"]
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", asked)


@pytest.mark.parametrize(
    "said", ["for years", "since birth", "since i was a boy", "that was ages ago", "just a minute"]
)
def test_what_has_always_been_so_is_no_yes(talk: Conversation, said: str) -> None:
    talk.hears(BLADDER)
    talk.hears(said)
    assert talk.place["id"] != "redflag"


@pytest.mark.parametrize("said", ["it's more than it was", "it's getting worse", "it hurts more now"])
def test_what_gets_worse_after_a_warning_is_the_sign(talk: Conversation, said: str) -> None:
    talk.hears(SWOLLEN)
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", "warning.leg-clot")
    assert talk.pending["kind"] == "repeat-warning"
    talk.hears("no i've not told them")
    assert talk.place["id"] == "redflag"


def test_a_tight_chest_that_has_passed_is_still_an_emergency(talk: Conversation) -> None:
    talk.hears("guide me through a hamstring stretch")
    talk.hears(CHEST)
    talk.hears("it's eased off now")
    assert talk.place["id"] == "redflag"
    talk.hears("go on with the hamstring stretch")
    assert talk.pending["kind"] == "been-checked", "nothing is coached before somebody has looked"


def test_a_swelling_that_has_gone_is_asked_about_once(talk: Conversation) -> None:
    talk.hears(SWOLLEN)
    talk.hears("it's gone down now")
    assert talk.place["id"] == "redflag.ask"
    talk.hears("no")
    assert talk.place["id"] == "control.declined"


@pytest.mark.parametrize("said", ["is that normal", "is it just a cramp", "is that serious"])
@pytest.mark.parametrize("sign", [SWOLLEN, "i'm pregnant and i've a bad headache and sparkly bits"])
def test_a_question_takes_nothing_back(talk: Conversation, sign: str, said: str) -> None:
    talk.hears(sign)
    warning = talk.place["warning"]
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", warning)
    assert talk.pending["kind"] == "anything-else"
