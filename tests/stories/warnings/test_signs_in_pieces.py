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
    assert talk.pending["kind"] == "anything-else"
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


@pytest.mark.parametrize(
    "said", ["his face looks a bit wonky today though", "her smile's all crooked", "my mouth's gone squint"]
)
def test_a_crooked_face_is_an_emergency_in_the_middle_of_a_story(talk: Conversation, said: str) -> None:
    talk.hears("my grandad had a stroke last year")
    talk.hears("what helps cramps")
    talk.hears(said)
    assert talk.place["warning"] == "warning.chest-stroke"


@pytest.mark.parametrize("said", ["the clock face looks wonky", "my face twisted in pain"])
def test_another_face_is_none(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] != "redflag"


BEFORE = ("i had a clot two years ago", "i had a dvt in that leg last year", "i've had a blood clot before")
AGAIN = (
    "it kind of feels the same as it did then",
    "it's the same as last time",
    "it feels just like the last one",
    "my calf aches a bit",
)


@pytest.mark.parametrize("again", AGAIN)
@pytest.mark.parametrize("before", BEFORE)
def test_a_leg_that_feels_as_it_did_with_a_clot_is_asked_about(talk: Conversation, before: str, again: str) -> None:
    talk.hears(before)
    talk.hears("what stretch is good for calves")
    talk.hears(again)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag.ask", "warning.leg-clot")


@pytest.mark.parametrize("again", AGAIN[:3])
def test_a_cramp_that_is_like_the_last_one_is_a_cramp(talk: Conversation, again: str) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears(again)
    assert talk.place["id"] == "relief.now"


TROUBLE = ("my calf's been bad since the long haul", "my leg's been giving me gyp since we flew home")


@pytest.mark.parametrize("said", TROUBLE)
def test_a_leg_that_troubles_since_a_flight_is_asked_about_a_clot(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag.ask", "warning.leg-clot")


@pytest.mark.parametrize("said", ["he won't let me go to the doctor", "my husband doesn't let me use the phone"])
def test_who_is_kept_from_help_is_asked_about_being_hurt(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag.ask", "warning.abuse")


@pytest.mark.parametrize(
    "said", ["my mum won't let me have sweets", "the doctor won't let me run", "my legs always play up on flights"]
)
def test_other_rules_of_other_people_are_none(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "warning" not in talk.place
