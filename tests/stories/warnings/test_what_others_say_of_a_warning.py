"""A warning stands whatever others make of it, whoever begs for a yes, and whenever it would suit;
who asks what to do hears that.
"""

import pytest

from tests.conftest import Conversation
from tests.standing import place_and_warning

SWOLLEN, CHEST = "my wife's leg is swollen, just the left", "my chest is tight and my leg hurts"
WARNED, CLOT, LUNG = "redflag", "warning.leg-clot", "warning.lung-clot"


@pytest.mark.parametrize(
    "said",
    [
        *("she says it's nothing", "she won't go", "she says i'm fussing", "he won't go to the doctor"),
        *("my boyfriend thinks it's muscular", "she's too stubborn to see anybody", "she doesn't want a fuss"),
        *("she says it's normal", "her sister told her it's just a cramp"),
    ],
)
def test_who_is_no_doctor_clears_no_warning(talk: Conversation, said: str) -> None:
    talk.hears(SWOLLEN)
    assert "today" in talk.hears(said).lower()
    assert place_and_warning(talk) == (WARNED, CLOT)
    assert not talk.ended


@pytest.mark.parametrize("said", ["the nurse said it's fine", "they said it's fine", "the doctor has looked at it"])
def test_who_has_the_training_does(talk: Conversation, said: str) -> None:
    talk.hears(SWOLLEN)
    talk.hears(said)
    assert talk.place["id"] != WARNED


@pytest.mark.parametrize(
    "said",
    [
        *("it's just a bruise isn't it", "it's just a bite isn't it", "it's probably nothing, right"),
        *("surely it's just a cramp", "it's only a cramp innit"),
    ],
)
def test_who_asks_for_a_yes_denies_nothing(talk: Conversation, said: str) -> None:
    talk.hears("my calf is swollen and red")
    talk.hears(said)
    assert place_and_warning(talk) == (WARNED, CLOT)
    assert "today" in talk.hears("no").lower(), "nothing ends without what to do"


def test_a_plea_is_no_no_to_the_question_about_a_sign(talk: Conversation) -> None:
    talk.hears("my calf aches and i'm on the pill")
    assert talk.place["id"] == "redflag.ask"
    talk.hears("it's just a cramp isn't it")
    assert (talk.place["id"], talk.pending["kind"]) == ("redflag.ask", "is-it-happening")


def test_a_knock_that_was_none_asks_about_no_pop(talk: Conversation) -> None:
    talk.hears("i'm on blood thinners")
    talk.hears("there's a big bruise come up on the calf")
    talk.hears("no i didn't knock it")
    assert place_and_warning(talk) == (WARNED, "warning.thinner-bruise")


@pytest.mark.parametrize("said", ["what now", "what to do now", "what do i do now", "what do i do", "help"])
@pytest.mark.parametrize(("sign", "call"), [(CHEST, "nine one one"), (SWOLLEN, "today")])
def test_what_now_says_what_to_do(talk: Conversation, sign: str, call: str, said: str) -> None:
    talk.hears(sign)
    warning = talk.place["warning"]
    assert call in talk.hears(said).lower()
    assert place_and_warning(talk) == (WARNED, warning)


@pytest.mark.parametrize(
    "said", ["ok tomorrow then", "ok tomorrow", "okay i'll ring them in the morning", "it can wait", "next week then"]
)
def test_today_is_not_tomorrow(talk: Conversation, said: str) -> None:
    talk.hears(SWOLLEN)
    assert "today" in talk.hears(said).lower()
    assert (*place_and_warning(talk), talk.ended) == (WARNED, CLOT, False)


def test_a_no_with_more_behind_it_ends_nothing(talk: Conversation) -> None:
    talk.hears("cramp in my calf")
    talk.hears("it's been going twenty minutes")
    talk.hears("no it comes and goes")
    assert (*place_and_warning(talk), talk.ended) == (WARNED, "warning.long-cramp", False)


def test_an_okay_is_no_word_of_a_doctor_in_an_emergency(talk: Conversation) -> None:
    for said in ("my dad fell and his hip hurts and he can't stand", "the cramp's still there", "ok"):
        talk.hears(said)
    assert (talk.pending["kind"], talk.pending["to_be_sure"]) == ("been-checked", True)
    assert "relief" not in talk.place
    talk.hears("no")
    assert "relief" not in talk.place
    talk.hears("stretch my calf")
    assert talk.pending["kind"] == "been-checked"


def test_a_yes_that_is_given_twice_is_believed(talk: Conversation) -> None:
    for said in ("my dad fell and his hip hurts and he can't stand", "the cramp's still there", "yes", "yes"):
        talk.hears(said)
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize(
    "said", ["my mum's fallen trying to walk off a cramp", "she fell getting out of bed with a cramp"]
)
def test_a_fall_with_a_cramp_is_asked_about_before_anybody_touches_the_leg(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag.ask", "warning.hip-fall")
    talk.hears("no")
    assert talk.place["id"] == "relief.now"


def test_an_okay_after_what_was_asked_in_an_emergency_hears_what_to_do_again(talk: Conversation) -> None:
    for said in ("my husband has a cramp", "he says it's his chest that's tight now", "no he's just being dramatic"):
        talk.hears(said)
    assert talk.pending["kind"] == "anything-else"
    assert "nine one one" in talk.hears("ok")
    assert talk.place["id"] == "redflag"


def test_who_is_calling_is_let_go(talk: Conversation) -> None:
    talk.hears("is he having a stroke")
    talk.hears("ok calling")
    assert talk.place["id"] == "control.declined"


def test_a_list_of_tablets_in_a_cramp_asks_about_no_sign(talk: Conversation) -> None:
    for said in ("my mother has cramp, she is seventy eight", "calf", "she is having sugar and bp tablets"):
        talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("relief.now", "check-in")


def test_an_okay_after_a_warning_of_today_hears_it_again_too(talk: Conversation) -> None:
    for said in ("my calf is swollen", "what number", "ok"):
        talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("redflag", "anything-else")
