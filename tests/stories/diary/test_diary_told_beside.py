"""Stories of the diary: how many cramps there were, where by the one before, what is told beside,
and what nobody wished noted.
"""

from datetime import UTC, datetime

import pytest

from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.diary_listener import LEFT_CALF, logs, noted
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.wordings import wordings

HOUR = 60 * 60


@pytest.mark.parametrize(
    "said",
    [
        "last night two cramps, one o'clock and four o'clock, right calf",
        "note a cramp last night at one and another at four, both right calf",
        "i had two cramps last night in my right calf, one o'clock and four",
    ],
)
def test_two_hours_are_two_cramps_in_the_same_muscle(talk: AtDevice, store: SqliteStore, said: str) -> None:
    logs(talk, said)
    later, earlier = noted(store, talk)
    assert later.at - earlier.at == 3 * HOUR
    assert {(each.muscle, each.side) for each in (later, earlier)} == {("calf", "right")}


def test_hours_alone_are_taken_in_their_order(talk: AtDevice, store: SqliteStore) -> None:
    logs(talk, "i had three cramps last night", "one, two and four o'clock")
    latest, middle, first = noted(store, talk)
    assert (latest.at - middle.at, middle.at - first.at) == (2 * HOUR, HOUR)


@pytest.mark.parametrize(
    ("first", "then", "number"),
    [
        ("i had two cramps on tuesday", "no, only one", 1),
        ("i had two cramps on tuesday", "just the one actually", 1),
        ("note a cramp last night", "no wait, two", 2),
        ("put down a cramp last night at one", "i had two on tuesday", 3),
    ],
)
def test_how_many_there_were_is_put_right(
    talk: AtDevice, store: SqliteStore, first: str, then: str, number: int
) -> None:
    logs(talk, first, then)
    assert len(noted(store, talk)) == number


def test_the_same_place_is_that_of_the_cramp_before(talk: AtDevice, store: SqliteStore) -> None:
    logs(talk, "put down a cramp last night at two in my left calf")
    logs(talk, "put down another at four", "same place")
    later, earlier = noted(store, talk)
    assert later.at - earlier.at == 2 * HOUR
    assert (later.muscle, later.side) == ("calf", "left")


def test_the_same_place_of_none_is_asked_for(talk: AtDevice) -> None:
    talk.hears("i had a cramp last night at two")
    assert talk.hears("same place") == wordings("diary-which-muscle")[0]


@pytest.mark.parametrize("said", ["oh and it woke me up", "that's the same one", "it was agony getting up"])
def test_what_is_told_of_a_noted_cramp_is_none_of_now(talk: AtDevice, store: SqliteStore, said: str) -> None:
    logs(talk, LEFT_CALF)
    talk.hears(said)
    assert "relief" not in talk.place
    assert len(noted(store, talk)) == 1


def test_what_was_drunk_the_night_before_is_noted_with_the_cramp_and_moves_it_not(
    talk: AtDevice, store: SqliteStore
) -> None:
    logs(talk, LEFT_CALF)
    (before,) = noted(store, talk)
    talk.hears("and i had wine the night before")
    talk.hears("does that matter")
    assert talk.place["id"] == "alcohol"
    talk.hears("yes")
    (entry,) = noted(store, talk)
    assert (entry.at, entry.circumstances) == (before.at, ("alcohol",))


def test_a_question_said_back_is_answered_behind_it(talk: AtDevice, store: SqliteStore) -> None:
    logs(talk, "put down a cramp, right foot", "when? uh, the night before last, around midnight")
    [entry] = noted(store, talk)
    assert (entry.muscle, entry.side, entry.rough) == ("foot", "right", None)
    assert talk.clock.now() - entry.at > 24 * HOUR


@pytest.mark.parametrize("said", ["actually forget it, it was only a twinge", "actually never mind, it was nothing"])
def test_what_is_let_go_is_not_asked_about_again(talk: AtDevice, store: SqliteStore, said: str) -> None:
    talk.hears("i had a cramp yesterday evening, right foot")
    talk.hears(said)
    assert talk.pending["kind"] == "what-now"
    logs(talk, "well put one in then, Tuesday, hamstring, on the bike", "about two o'clock")
    [entry] = noted(store, talk)
    assert (entry.muscle, entry.side) == ("hamstring", None)
    assert datetime.fromtimestamp(entry.at, UTC).hour == 14  # in London, in winter


def test_a_muscle_that_is_missing_begins_no_stretch_and_no_help(talk: AtDevice, store: SqliteStore) -> None:
    logs(talk, "put down a cramp last night", "front o the thigh")
    logs(talk, "my wife had a cramp at three this morning, can you note it", "her left foot")
    assert [each.muscle for each in noted(store, talk)] == ["foot", "quadriceps"]


@pytest.mark.parametrize("said", ["he had one this morning", "my husband had one this morning"])
def test_somebody_elses_cramp_that_is_only_mentioned_is_not_noted(talk: AtDevice, said: str) -> None:
    talk.hears("are bananas good for cramps")
    before = talk.pending
    talk.hears(said)
    assert talk.pending == before


def test_a_no_after_a_question_in_between_lets_the_note_go(talk: AtDevice, store: SqliteStore) -> None:
    talk.hears("i had one at two last night in my calf")
    assert talk.pending["kind"] == "diary-draft"
    talk.hears("does magnesium help")
    talk.hears("no")
    assert talk.pending["kind"] != "diary-draft"
    assert noted(store, talk) == ()


def test_how_long_sleep_took_is_no_length_of_a_cramp(talk: AtDevice, store: SqliteStore) -> None:
    logs(talk, "i had a cramp last night left calf, took an hour to get back to sleep")
    [entry] = noted(store, talk)
    assert entry.seconds is None


def test_a_bad_night_is_the_last_one_and_both_times_are_no_two_legs(talk: AtDevice, store: SqliteStore) -> None:
    logs(talk, "evening love, had a bad night, two cramps, one at midnight and one at five", "left calf both times")
    later, earlier = noted(store, talk)
    assert later.at - earlier.at == 5 * HOUR
    assert {(each.muscle, each.side) for each in (later, earlier)} == {("calf", "left")}


def test_two_muscles_of_one_day_are_two_cramps(talk: AtDevice, store: SqliteStore) -> None:
    logs(talk, "two cramps today, calf and foot")
    assert {each.muscle for each in noted(store, talk)} == {"calf", "foot"}


def test_a_number_alone_is_the_hour_of_an_entry_and_no_length(talk: AtDevice, store: SqliteStore) -> None:
    logs(talk, "write down cramp ten p m yesterday right hamstring", "make that eleven")
    [entry] = noted(store, talk)
    assert entry.seconds is None
    assert datetime.fromtimestamp(entry.at, UTC).hour == 23


def test_when_it_was_begins_no_routine(talk: AtDevice, store: SqliteStore) -> None:
    logs(talk, "note that i had a cramp", "this morning when i got up", "both calves")
    [entry] = noted(store, talk)
    assert (entry.muscle, entry.side, entry.rough) == ("calf", "both", "part")
