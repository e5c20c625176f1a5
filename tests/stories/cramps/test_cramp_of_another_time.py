"""Stories of what is of another time than now, and of what is only polite: nothing is counted for it."""

import pytest

from tests.conftest import Conversation, words_of


@pytest.mark.parametrize("launched", ["launched", ""])
@pytest.mark.parametrize(
    "said", ["my toes cramp up in fins", "they seize up when i swim", "me calves cramp on long shifts"]
)
def test_a_habit_of_cramps_is_answered_and_nothing_is_counted(talk: Conversation, said: str, launched: str) -> None:
    if launched:
        talk.opens()
    talk.hears(said)
    assert talk.place["id"].startswith("causes.")
    assert "relief" not in talk.place
    assert not talk.last.clip


@pytest.mark.parametrize("said", ["my toes are cramping up in these fins", "my calf's cramping on this hill"])
def test_a_cramp_of_now_is_helped_with_all_the_same(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


def test_what_is_to_come_begins_no_hold(talk: Conversation) -> None:
    talk.opens()
    talk.hears("ah'm on the night shift the morra")
    assert talk.place["id"] == "control.declined"
    assert not talk.last.clip


@pytest.mark.parametrize("before", [None, "calf cramp"])
def test_what_is_over_and_was_at_the_wheel_is_answered_for_who_drives(talk: Conversation, before: str | None) -> None:
    talk.opens()
    if before:
        talk.hears(before)
    talk.hears("it was in the cab, i near hit a cyclist")
    assert "relief" not in talk.place
    assert not talk.last.clip


def test_where_somebody_is_says_nothing_of_a_cramp(talk: Conversation) -> None:
    talk.opens()
    talk.hears("i'm at work on the till")
    assert talk.pending["kind"] == "cramping-now"


@pytest.mark.parametrize("said", ["ach forget it", "just leave it", "forget it pal never mind"])
def test_who_leaves_a_cramp_hears_no_other_round(talk: Conversation, said: str) -> None:
    talk.hears("calf cramp")
    talk.hears(said)
    assert talk.place["id"] == "control.stop"


@pytest.mark.parametrize("said", ["haud on, passenger", "hang on, customer", "wait, there's someone at the door"])
def test_who_has_to_wait_a_moment_is_waited_for(talk: Conversation, said: str) -> None:
    talk.hears("calf cramp")
    talk.hears(said)
    assert talk.place["id"] == "control.pause"
    talk.hears("right")
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize("said", ["sorry to bother you at this time", "sorry i know it's late"])
def test_who_is_sorry_to_bother_is_asked_what_it_is(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.pending["kind"] == "cramping-now"


def test_what_is_said_behind_that_is_read_alone(talk: Conversation) -> None:
    talk.hears("sorry to bother you at this time, it's my calf")
    assert talk.place["relief"]["muscle"] == "calf"


def test_a_kick_is_not_told_to_float(talk: Conversation) -> None:
    talk.hears("i got a kick off a bullock tuesday")
    assert "float" not in words_of(talk.last)


@pytest.mark.parametrize("before", ["i'm an old nuisance", "i get cramps in the cab"])
def test_a_leg_that_is_fine_now_is_helped_with_no_more(talk: Conversation, before: str) -> None:
    talk.hears(before)
    talk.hears("me leg's fine now")
    assert talk.place["id"] == "control.declined"
    assert not talk.last.clip


def test_who_has_stopped_what_they_did_is_not_told_that_it_eased(talk: Conversation) -> None:
    talk.hears("cramp in both calves")
    talk.hears("i've stopped rowing")
    assert talk.place["id"] == "relief.now"


def test_fear_of_a_cramp_at_the_wheel_is_answered_for_who_drives(talk: Conversation) -> None:
    talk.hears("what if it happens when i'm driving")
    assert talk.place["entry"] == "desk-driving"
