"""Stories of a cramp that may come on another day, and of one that came and went: neither is asked of the diary, and
neither is of now.
"""

import pytest

from skill.simulator.nlu import Hearing
from skill.storage.sqlite_store import SqliteStore
from tests.conftest import Conversation
from tests.diary_listener import keeping

NEXT = [
    "what do i do if it starts cramping again on sunday",
    "what should i do if it comes back on sunday",
    "what can i do if i get one on friday",
    "so what do i do if it happens again tomorrow night",
    "what am i meant to do if one comes at the weekend",
]


@pytest.mark.parametrize("said", NEXT)
def test_what_to_do_about_the_next_one_is_told_whatever_the_day(
    hearing: Hearing, store: SqliteStore, said: str
) -> None:
    talk = keeping(store, hearing)
    talk.hears(said)
    assert talk.place["about"] == "what-are-leg-cramps/next-time"


ASKED_OF_THE_DIARY = ["what did i have on sunday", "was there one on sunday", "what do i have noted on sunday"]


@pytest.mark.parametrize("said", ASKED_OF_THE_DIARY)
def test_what_is_noted_of_a_day_is_asked_of_the_diary(hearing: Hearing, store: SqliteStore, said: str) -> None:
    talk = keeping(store, hearing)
    talk.hears(said)
    assert talk.place["id"] == "diary.last"


def test_a_situation_that_is_named_keeps_its_own_answer(talk: Conversation) -> None:
    talk.hears("what do i do if i cramp in the pool")
    assert talk.place["about"] != "what-are-leg-cramps/next-time"


CAME_AND_WENT = [
    "i had it at the start of training but it went",
    "i got it in the warm up and then it went",
    "i had a wee cramp at the start but it's gone off",
    "i had cramp in the pool but it went",
]


@pytest.mark.parametrize("said", CAME_AND_WENT)
def test_one_that_came_and_went_may_be_noted(hearing: Hearing, store: SqliteStore, said: str) -> None:
    talk = keeping(store, hearing)
    talk.hears(said)
    assert talk.place["id"] == "diary.log"


def test_without_a_diary_it_is_only_heard(talk: Conversation) -> None:
    talk.hears("i had it at the start of training but it went")
    assert (talk.place["id"], talk.pending["kind"]) == ("control.declined", "what-now")


NOT_OVER = [
    "i had a cramp but it went into my foot",
    "i had it at training but it went can i play",
    "i had it but it didn't go",
    "i had this pain in my chest but it went",
]


@pytest.mark.parametrize("said", NOT_OVER)
def test_what_is_not_over_or_no_cramp_is_not_noted(hearing: Hearing, store: SqliteStore, said: str) -> None:
    talk = keeping(store, hearing)
    talk.hears(said)
    assert talk.place["id"] != "diary.log"


def test_in_a_cramp_it_has_let_go(talk: Conversation) -> None:
    talk.hears("cramp in my calf")
    talk.hears("i had it at the start of training but it went")
    assert talk.place["id"] == "relief.eased"


AFTER_SPORT = [
    ("should i stop going", "keep-fit"),
    ("should i stop doing pilates", "keep-fit"),
    ("should i stop going to spin class", "keep-fit"),
    ("do i have to give up the gym altogether", "keep-fit"),
    ("so can i run on friday", "run-again"),
    ("can i play on saturday", "run-again"),
    ("am i alright to train tomorrow", "run-again"),
    ("and if i do", "next-time"),
]


@pytest.mark.parametrize(("said", "entry"), AFTER_SPORT)
def test_whether_sport_may_be_done_is_answered_of_sport(talk: Conversation, said: str, entry: str) -> None:
    talk.hears("i cramp at my sports class every week")
    talk.hears(said)
    assert talk.place["entry"] == entry


def test_who_is_injured_is_not_told_to_keep_moving(talk: Conversation) -> None:
    talk.hears("i pulled my calf on monday")
    talk.hears("should i stop doing pilates")
    assert talk.place["entry"] != "keep-fit"


NO_SPORT = ["should i stop doing the stretches", "should i stop taking magnesium", "can i play on", "should i stop"]


@pytest.mark.parametrize("said", NO_SPORT)
def test_what_is_no_sport_is_not_answered_of_sport(talk: Conversation, said: str) -> None:
    talk.hears("why do i get night cramps")
    talk.hears(said)
    assert talk.place.get("entry") not in ("keep-fit", "run-again")
