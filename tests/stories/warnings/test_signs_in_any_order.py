"""Stories of one danger told in pieces, with other things between: what was told before counts, in any order."""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, CHEST, CLOT, LUNG, TIGHT, WARNED, place_and_warning

HEAT = "warning.heat-sodium"
TELLS_CHEST, SWOLLEN = "no it's my chest", "my calf's swollen"


@pytest.mark.parametrize(
    "said", ["yes and my calf's swollen", "aye it is and my calf's swollen", "i do and my leg's swollen"]
)
def test_a_yes_to_the_graver_question_is_not_lost_to_a_lesser_sign(talk: Conversation, said: str) -> None:
    talk.hears(TELLS_CHEST)
    assert place_and_warning(talk) == (ASKED, CHEST)
    talk.hears(said)
    assert place_and_warning(talk) in ((WARNED, CHEST), (WARNED, LUNG))


@pytest.mark.parametrize("said", ["no but my calf's swollen", SWOLLEN])
def test_without_a_yes_the_lesser_sign_is_warned_of(talk: Conversation, said: str) -> None:
    talk.hears(TELLS_CHEST)
    talk.hears(said)
    assert place_and_warning(talk) == (WARNED, CLOT)


def test_a_blow_and_a_leg_that_tightens(talk: Conversation) -> None:
    talk.hears("i banged my shin yesterday")
    talk.hears("really tight and shiny")
    assert place_and_warning(talk) == (ASKED, TIGHT)
    talk.hears("pain's getting worse")
    assert place_and_warning(talk) == (WARNED, TIGHT)
    talk.hears("me toes tingle")
    assert place_and_warning(talk) == (WARNED, TIGHT)


@pytest.mark.parametrize(
    "told",
    [
        ["out in the heat", "headache and a bit sick", "no not confused", "five litres of water"],
        ["i'd five litres of water", "it was roasting out", "i've a headache"],
        ["i've a headache and feel sick", "it's boiling hot today", "no", "i drank six litres"],
    ],
)
def test_much_water_and_a_headache(talk: Conversation, told: list[str]) -> None:
    for each in told:
        talk.hears(each)
    assert place_and_warning(talk) == (WARNED, HEAT)


def test_a_no_to_the_worse_leaves_nothing_open_by_itself(talk: Conversation) -> None:
    for each in ("out in the heat", "headache and a bit sick", "no", "i feel fine now"):
        talk.hears(each)
    assert talk.place["id"] == "control.declined"


def test_a_tight_chest_a_cramp_and_short_of_breath(talk: Conversation) -> None:
    for each in ("my chest's a bit tight", "probably indigestion", "cramp earlier in my calf"):
        talk.hears(each)
    talk.hears("and i'm out of breath on the stairs")
    assert place_and_warning(talk) == (WARNED, LUNG)


@pytest.mark.parametrize("said", ["what do i do", "what now", "what should i do"])
def test_who_asks_what_to_do_is_asked_about_the_sign_once_more(talk: Conversation, said: str) -> None:
    talk.hears("my calf is hot")
    asked = place_and_warning(talk)
    assert asked[0] == ASKED
    talk.hears(said)
    assert place_and_warning(talk) == asked


@pytest.mark.parametrize("said", ["i feel light headed", "i feel dizzy", "i'm dizzy"])
def test_what_comes_as_an_intent_alone_completes_a_sign(talk: Conversation, said: str) -> None:
    talk.hears("my leg puffed up")
    talk.hears(said)
    assert place_and_warning(talk) == (WARNED, LUNG)


@pytest.mark.parametrize("said", ["it's agony", "it's worse"])
def test_agony_in_a_cast_is_asked_about(talk: Conversation, said: str) -> None:
    talk.hears("my leg is in a cast")
    talk.hears(said)
    assert place_and_warning(talk) == (ASKED, TIGHT)


@pytest.mark.parametrize(("first", "said"), [("my calf hurts", "it's agony"), ("calf stretch", "it's worse")])
def test_agony_alone_is_no_sign(talk: Conversation, first: str, said: str) -> None:
    talk.hears(first)
    talk.hears(said)
    assert talk.place["id"] not in (WARNED, ASKED)
