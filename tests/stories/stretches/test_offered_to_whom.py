"""Stories of a stretch that is asked for somebody else, and of offers that fit whom they are for."""

import pytest

from skill.knowledge.library import Library
from tests.conftest import Conversation

TOWEL = "stretch.calf-towel"


@pytest.mark.parametrize(
    ("told", "asked", "offered"),
    [
        ("i look after my mum, she's ninety one and in bed", "can i do the stretch for her", TOWEL),
        ("my mother is eighty and takes a water tablet", "can she do the stretches", TOWEL),
        ("my boy gets cramps at football", "can he do the stretches", "stretch.calf-wall"),
        ("my husband's had a hip replacement", "what stretch can he do", "stretch.calf-wall"),
    ],
)
def test_a_stretch_for_somebody_else_is_offered(talk: Conversation, told: str, asked: str, offered: str) -> None:
    talk.hears(told)
    talk.hears(asked)
    assert talk.pending == {"kind": "offer", "then": offered, "line": "offer-stretch"}


@pytest.mark.parametrize("said", ["yeah do it, she's here", "do it now, she's ready", "ok do that then"])
def test_an_order_is_no_question(talk: Conversation, said: str) -> None:
    talk.hears("my mother is eighty and takes a water tablet")
    talk.hears("can she do the stretches")
    talk.hears(said)
    assert talk.place["coached"]["plan"] == TOWEL


@pytest.mark.parametrize(
    ("told", "offered"),
    [
        ("i'm thirty six weeks pregnant", "routine.pregnancy"),
        ("i'm in a wheelchair", "routine.chair"),
        ("i'm eighty six", "routine.bedtime"),
    ],
)
def test_an_answer_offers_what_fits_the_listener(talk: Conversation, told: str, offered: str) -> None:
    talk.hears(told)
    talk.hears("is stretching good")
    assert talk.pending["then"] == offered


def test_an_answer_offers_no_stretch_that_does_not_suit(talk: Conversation, library: Library) -> None:
    talk.hears("i'm in a wheelchair")
    talk.hears("can i stretch now")
    stretch = library.stretches[talk.pending["then"]]
    assert "seated" not in stretch.unsuitable_for
    assert stretch.position != "standing"


def test_it_is_asked_for_whom_it_is_counted(talk: Conversation) -> None:
    talk.hears("my nan's eighty eight and can't stand up")
    plan = talk.place["coached"]["plan"]
    talk.interrupts("can she do the stretch", after=5)
    assert talk.place["coached"]["plan"] == plan
    assert "entry" not in talk.place


def test_a_fact_is_said_back_once(talk: Conversation) -> None:
    talk.hears("do a hamstring stretch")
    said = talk.interrupts("i've got a new hip by the way", after=3)
    assert said.lower().count("since you have a new joint") == 1


def test_what_is_offered_stays_so_where_no_stretch_is_under_way(talk: Conversation) -> None:
    talk.hears("i'm thirty six weeks pregnant")
    talk.hears("which side")
    assert talk.pending["then"] == TOWEL


def test_an_answer_offers_a_stretch_of_the_muscle_that_was_named(talk: Conversation) -> None:
    talk.hears("no. okay so i'm hiking the trail and my shins cramp")
    assert talk.pending["then"] == "stretch.shin"


@pytest.mark.parametrize("said", ["the left", "left side then"])
def test_a_leg_alone_takes_what_is_offered_and_is_no_cramp(talk: Conversation, said: str) -> None:
    talk.hears("i'm thirty six weeks pregnant")
    talk.hears("can i do a stretch")
    talk.hears(said)
    assert talk.place["coached"]["plan"] == TOWEL
    assert "relief" not in talk.place


def test_more_is_told_of_an_answer_that_offers_another_stretch_than_its_own(talk: Conversation) -> None:
    talk.hears("my shins cramp on a hike")
    entry, offered = talk.place["entry"], talk.pending["then"]
    assert (entry, offered) == ("hiking", "stretch.shin")
    talk.hears("tell me more")
    assert talk.place.get("entry") == entry
