"""Stories of a check question that is answered with more than yes or no, and of what explains a sign."""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, CLOT, LUNG, WARNED, stands

ON_THE_PILL = "my calf aches and i'm on the pill"
CRISIS = "warning.crisis"


@pytest.mark.parametrize(
    "said", ["no i'm just tired", "no don't be daft, it's just a saying", "no god no, i just want to sleep"]
)
def test_a_no_with_more_behind_it_ends_the_question_about_dying(talk: Conversation, said: str) -> None:
    talk.hears("i can't go on like this with these cramps every night")
    assert stands(talk)[:2] == (ASKED, CRISIS)
    talk.hears(said)
    assert talk.place["id"] not in (ASKED, WARNED)
    talk.hears("four months now")
    assert talk.place["id"] not in (ASKED, WARNED)


@pytest.mark.parametrize("said", ["no, but sometimes i think about it", "not yet", "not right now", "sometimes", "yes"])
def test_a_no_that_may_be_none_gives_the_crisis_words(talk: Conversation, said: str) -> None:
    talk.hears("i can't go on like this with these cramps")
    talk.hears(said)
    assert stands(talk)[:2] == (WARNED, CRISIS)


@pytest.mark.parametrize("said", ["no only a bit puffy", "no just a bit warm", "no, it's slightly swollen"])
def test_half_a_yes_after_a_no_is_a_yes(talk: Conversation, said: str) -> None:
    talk.hears(ON_THE_PILL)
    assert stands(talk)[:2] == (ASKED, CLOT)
    talk.hears(said)
    assert stands(talk)[:2] == (WARNED, CLOT)


@pytest.mark.parametrize("said", ["no it's my usual ache", "no not even a bit swollen", "no, it's only my old ache"])
def test_a_no_that_tells_of_no_sign_is_one(talk: Conversation, said: str) -> None:
    talk.hears(ON_THE_PILL)
    talk.hears(said)
    assert talk.place["id"] not in (ASKED, WARNED)


def test_both_legs_are_no_one_leg(talk: Conversation) -> None:
    talk.hears("i'm pregnant and my legs are swollen")
    assert talk.place["id"] == ASKED
    talk.hears("both of them, at the end of the day")
    assert talk.place["id"] not in (ASKED, WARNED)


def test_both_legs_of_which_one_hurts_are(talk: Conversation) -> None:
    talk.hears("i'm pregnant and my legs are swollen")
    talk.hears("both but the left one is red and sore")
    assert talk.place["id"] == WARNED


def test_what_was_denied_is_not_asked_at_the_end_of_the_answer(talk: Conversation) -> None:
    talk.hears("i've got a blood clot history")
    assert stands(talk) == (ASKED, CLOT, "is-it-happening")
    talk.hears("no it's not swollen")
    assert talk.pending["kind"] in ("what-now", "tell-more")


def test_warm_from_the_sun_begins_no_heat(talk: Conversation) -> None:
    talk.hears("my shin's a bit warm")
    talk.hears("it was only the sun on it")
    assert talk.place["id"] == "control.declined"


def test_what_explains_a_warning_is_asked_about_once(talk: Conversation) -> None:
    talk.hears("i'm a bit out of breath and my calf aches")
    assert stands(talk)[:2] == (WARNED, LUNG)
    talk.hears("i mean on the treadmill, normal out of breath")
    assert stands(talk)[:2] == (ASKED, LUNG)
    talk.hears("no")
    assert talk.place["id"] not in (ASKED, WARNED)


def test_a_faint_that_was_short_stays_one(talk: Conversation) -> None:
    talk.hears("i fainted yesterday after a cramp")
    talk.hears("only for a second, i'd stood up too fast")
    assert stands(talk)[:2] == (WARNED, "warning.faint-cramp")
    assert talk.pending["kind"] == "anything-else"


def test_a_cramp_that_is_still_there_is_not_noted_after_its_warning(talk: Conversation) -> None:
    for said in ("had cramp all night", "it's still there, calf's rock hard"):
        talk.hears(said)
    assert stands(talk)[:2] == (WARNED, "warning.long-cramp")
    talk.hears("aye")
    assert not talk.pending or talk.pending["kind"] != "diary-draft"


@pytest.mark.parametrize(
    ("told", "why"), [("my leg's hot", "i was sat by the fire"), ("my leg's red", "it's just sunburn")]
)
def test_what_has_warmed_the_skin_answers_the_question(talk: Conversation, told: str, why: str) -> None:
    talk.hears(told)
    assert talk.place["id"] == ASKED
    talk.hears(why)
    assert talk.place["id"] not in (ASKED, WARNED)
