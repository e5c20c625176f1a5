"""Stories of a no, a joke or an old illness after a warning, which take nothing of it back."""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, WARNED, place_and_warning

CRISIS, CHEST, CLOT = "warning.crisis", "warning.chest-stroke", "warning.leg-clot"
JOKING, NOT_REALLY = "only joking", "no not really"


@pytest.mark.parametrize("said", ["no", "nah", NOT_REALLY, "not really no"])
def test_a_no_leaves_nobody_alone_who_would_die(talk: Conversation, said: str) -> None:
    talk.hears("i want to die")
    talk.hears(said)
    assert place_and_warning(talk) == (WARNED, CRISIS)
    assert talk.pending["kind"] == "anything-else", "the session stays open"
    assert not talk.ended


@pytest.mark.parametrize(
    "said", ["well sometimes", "sometimes i do", "i do sometimes", "maybe sometimes", "some nights i do", "on bad days"]
)
def test_half_a_yes_after_it_is_heard(talk: Conversation, said: str) -> None:
    talk.hears("i want to die")
    talk.hears(NOT_REALLY)
    talk.hears(said)
    assert place_and_warning(talk) == (WARNED, CRISIS)
    assert talk.pending["kind"] == "anything-else"


def test_who_meant_the_session_ends_it(talk: Conversation) -> None:
    talk.hears("i want to end it")
    talk.hears("the session i mean please finish the session")
    assert talk.ended


@pytest.mark.parametrize("said", ["never mind", "stop"])
def test_who_breaks_off_hears_whom_to_talk_to(talk: Conversation, said: str) -> None:
    talk.hears("i want to die")
    talk.hears(said)
    assert talk.ended
    assert talk.place["id"] == "control.declined", "and not the end of any session"


def test_a_second_no_ends_it(talk: Conversation) -> None:
    talk.hears("i want to die")
    talk.hears(NOT_REALLY)
    talk.hears("no")
    assert talk.ended


@pytest.mark.parametrize(
    "said",
    [
        "maybe it's being tired with the baby but i've thoughts of ending it",
        "i'm probably just tired but i keep having thoughts of not being here",
        "it's likely hormones but i've dark thoughts about dying",
        "i'm grand really only i get thoughts about ending things",
    ],
)
def test_a_softening_before_a_wish_to_die_softens_nothing(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert place_and_warning(talk) == (WARNED, CRISIS)


@pytest.mark.parametrize(
    "said", ["i'm having thoughts of ending it with my boyfriend", "i had thoughts of finishing the marathon"]
)
def test_what_else_may_end_is_none(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] != WARNED, "at most it is asked about"


@pytest.mark.parametrize(
    "said",
    [
        "i had angina years ago",
        "no i had a heart op years ago",
        "had pneumonia ten years ago",
        "he was diagnosed with asthma years ago",
        "i'd a bypass in nineteen ninety eight",
    ],
)
def test_an_old_illness_makes_a_pain_in_the_chest_no_better(talk: Conversation, said: str) -> None:
    talk.hears("i've got chest pain")
    talk.hears(said)
    assert place_and_warning(talk) == (WARNED, CHEST)


def test_an_old_illness_takes_no_swelling_back(talk: Conversation) -> None:
    talk.hears("my calf is swollen")
    talk.hears("i had cancer years ago")
    assert place_and_warning(talk) == (WARNED, CLOT)


def test_an_old_illness_is_no_no_to_a_question(talk: Conversation) -> None:
    talk.hears("my face is a bit droopy")
    talk.hears(JOKING)
    talk.hears("i had angina years ago")
    assert place_and_warning(talk) == (ASKED, CHEST)


@pytest.mark.parametrize("said", ["that was years ago", "i had it years ago", "oh that was ten years ago"])
def test_a_sign_that_was_itself_years_ago_is_taken_back(talk: Conversation, said: str) -> None:
    talk.hears("my calf is swollen")
    talk.hears(said)
    assert talk.place["id"] == "control.declined"


@pytest.mark.parametrize(
    "said",
    [
        "no but seriously my arm's tingly",
        "no but now my arm's gone numb",
        "no seriously i can't feel my arm",
        "nah but honestly my hand's all weak",
    ],
)
def test_a_new_sign_behind_a_no_is_heard(talk: Conversation, said: str) -> None:
    talk.hears("my face is a bit droopy")
    talk.hears(JOKING)
    assert place_and_warning(talk) == (ASKED, CHEST)
    talk.hears(said)
    assert talk.place["id"] == WARNED


def test_a_plain_no_takes_the_joke_back(talk: Conversation) -> None:
    talk.hears("my face is a bit droopy")
    talk.hears(JOKING)
    talk.hears("no but can i do a stretch")
    assert talk.place["id"] == "control.declined"
