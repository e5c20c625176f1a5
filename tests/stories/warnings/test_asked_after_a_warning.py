"""What is asked after a warning: whom to call, what to say to them, whether somebody has looked, being alone."""

import pytest

from tests.conftest import Conversation

COLD, SWOLLEN = "my leg has gone cold and blue", "my calf is swollen and hot"


ASKED_AFTER = [
    (SWOLLEN, "i'm alone", "be with you"),
    (SWOLLEN, "i've no one to take me", "can't get there"),
    (SWOLLEN, "is tonight soon enough", "today"),
    (SWOLLEN, "this is scary", "understandable"),
    (SWOLLEN, "who do i ask at this hour", "at night|all night"),
    (SWOLLEN, "what number", "nine one one"),
    (SWOLLEN, "can you call for help", "can't make calls"),
    (SWOLLEN, "could you phone my daughter", "can't make calls"),
    (COLD, "i don't want to bother anyone", "not bothering"),
    (COLD, "they'll think i'm wasting their time", "not bothering"),
    (COLD, "i can't get to the hospital", "come to you"),
    ("i want to die", "i'm alone", "nine eight eight"),
    ("i want to die", "i'm scared", "nine eight eight"),
]


@pytest.mark.parametrize(("sign", "asked", "told"), ASKED_AFTER, ids=[f"{a}: {b}" for a, b, _ in ASKED_AFTER])
def test_what_is_asked_after_a_warning_is_answered_and_the_session_stays_open(
    talk: Conversation, sign: str, asked: str, told: str
) -> None:
    talk.hears(sign)
    warning = talk.place["warning"]
    answer = talk.hears(asked)
    assert any(each in answer for each in told.split("|"))
    assert (talk.place["warning"], talk.pending["kind"]) == (warning, "anything-else")
    assert not talk.ended


NUMBERS = {
    "en-US": "emergency room",
    "en-GB": "one one one",
    "en-AU": "one eight zero zero",
    "en-CA": "eight one one",
    "en-IN": "casualty",
}


@pytest.mark.parametrize(("locale", "at_night"), NUMBERS.items())
def test_at_night_each_country_has_its_own_place_to_ask_and_its_own_number(
    talk: Conversation, locale: str, at_night: str
) -> None:
    talk.speaks_in(locale)
    talk.hears(SWOLLEN)
    asked = talk.hears("who do i ask at this hour")
    assert at_night in asked
    emergency = {"en-GB": "nine nine nine", "en-AU": "triple zero", "en-IN": "one one two"}.get(locale, "nine one one")
    assert emergency in talk.hears("what number")


LOOKED = [
    "the doctor's seen it",
    "yes the nurse checked it",
    "my gp examined it this morning",
    "it's been scanned already",
]
NOT_LOOKED = ["the doctor will look at it tomorrow", "nobody's looked at it", "i haven't seen a doctor", "not yet"]


@pytest.mark.parametrize("said", LOOKED)
def test_who_says_that_a_doctor_has_looked_is_believed_where_it_was_asked(talk: Conversation, said: str) -> None:
    talk.hears(SWOLLEN)
    talk.hears("guide me through a calf stretch")
    assert talk.pending["kind"] == "been-checked"
    talk.hears(said)
    assert talk.place["id"] == "stretch.calf-wall"


@pytest.mark.parametrize("said", NOT_LOOKED)
def test_who_says_that_nobody_has_looked_stretches_nothing(talk: Conversation, said: str) -> None:
    talk.hears(SWOLLEN)
    talk.hears("guide me through a calf stretch")
    talk.hears(said)
    assert (talk.place["id"], talk.ended) == ("redflag", False)
    assert not talk.last.clip


def test_that_a_doctor_has_looked_clears_nothing_where_it_was_not_asked(talk: Conversation) -> None:
    warned = talk.hears(SWOLLEN)
    assert talk.hears("the doctor has looked at it") != warned
    assert talk.place["id"] == "control.declined"


def test_nobody_can_look_at_a_wish_to_die(talk: Conversation) -> None:
    talk.hears("i want to die")
    talk.hears("stretch my calf")
    assert talk.pending["kind"] == "is-it-happening"
    talk.hears("yes")
    assert talk.place == {"kind": "warning", "id": "redflag", "warning": "warning.crisis"}


TOLD = [
    (["i just got off a long flight", SWOLLEN], ["swelling", "warmth", "journey"], ["operation", "redness", "baby"]),
    (["my left calf is swollen and red"], ["one leg", "swelling", "redness"], ["journey", "warmth"]),
    (["i'm pregnant", SWOLLEN], ["swelling", "pregnancy"], ["journey", "operation"]),
    (["my calf is swollen and i can't breathe"], ["trouble breathing", "swelling"], ["blood", "chest pain"]),
    (["i have chest pain"], ["chest pain"], ["face", "speech", "breath"]),
]


@pytest.mark.parametrize(("said", "there", "not_there"), TOLD, ids=[said[-1] for said, _, _ in TOLD])
def test_what_to_tell_them_holds_what_was_told_and_nothing_else(
    talk: Conversation, said: list[str], there: list[str], not_there: list[str]
) -> None:
    for each in said:
        talk.hears(each)
    answer = talk.hears("what do i say to them")
    assert all(word in answer for word in there)
    assert not any(word in answer for word in not_there)


@pytest.mark.parametrize("said", ["can you call for help", "could you get me an ambulance please"])
def test_who_wants_a_call_hears_that_a_skill_cannot_and_which_number(talk: Conversation, said: str) -> None:
    assert "nine one one" in talk.hears(said)
    assert talk.place["warning"] == "warning.call-for-me"


@pytest.mark.parametrize("said", ["can you call an ambulance if i ever asked you to", "can you phone my mum"])
def test_what_only_sounds_like_it_is_no_call_for_help(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "warning" not in talk.place
