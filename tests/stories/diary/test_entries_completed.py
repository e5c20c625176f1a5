"""Stories of an entry that is completed: with a yes and more, one more day of the same,
what has no room, and a goodbye.
"""

import pytest

from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.diary_listener import logs, noted
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.facts_told import tells

LAST_NIGHT = "log a cramp in my left calf last night"


def _hour(at: int) -> int:
    return at // 3600 % 24


def test_a_yes_with_more_behind_it_saves_what_is_added(talk: AtDevice, store: SqliteStore) -> None:
    talk.hears(LAST_NIGHT)
    talk.hears("yes and it was about three")
    entry = noted(store, talk)[0]
    assert (entry.side, _hour(entry.at)) == ("left", 3)


def test_a_yes_that_changes_something_is_read_back_and_kept_at_a_goodbye(talk: AtDevice, store: SqliteStore) -> None:
    talk.hears(LAST_NIGHT)
    talk.hears("yes and it was the right one i think")
    assert noted(store, talk) == ()
    talk.hears("ta night night")
    assert noted(store, talk)[0].side == "right"


@pytest.mark.parametrize("before", [["no nothing else"], []])
def test_what_nobody_agreed_to_is_not_kept_at_a_goodbye(talk: AtDevice, store: SqliteStore, before: list[str]) -> None:
    for each in (LAST_NIGHT, *before, "ta night night"):
        talk.hears(each)
    assert noted(store, talk) == ()


def test_nothing_else_completes_what_was_agreed_to(talk: AtDevice, store: SqliteStore) -> None:
    for each in (LAST_NIGHT, "yes and it was the right one i think", "no nothing else"):
        talk.hears(each)
    assert noted(store, talk)[0].side == "right"


@pytest.mark.parametrize(
    "said",
    [
        "and the day before as well same leg same time",
        "yes write it and yesterday also",
        "and the same the night before",
        "oh and yesterday too",
    ],
)
def test_the_same_on_another_day_is_a_second_entry(talk: AtDevice, store: SqliteStore, said: str) -> None:
    talk.hears("log a cramp in my left calf at four this morning")
    logs(talk, said)
    entries = noted(store, talk)
    assert [(each.muscle, each.side, _hour(each.at)) for each in entries] == [("calf", "left", 4)] * 2
    assert abs(entries[0].at - entries[1].at) == 24 * 3600


def test_one_more_after_it_was_noted_leaves_the_first(talk: AtDevice, store: SqliteStore) -> None:
    logs(talk, "log a cramp in my left calf at four this morning")
    logs(talk, "and the day before as well same leg same time")
    assert len(noted(store, talk)) == 2


@pytest.mark.parametrize(
    ("first", "said", "hour"),
    [
        ("log a cramp in my calf last night", "aboot four", 4),
        ("log a cramp in my calf last night", "four in the mornin no the efternoon", 16),
        ("put one in tuesday hamstring about two o'clock", "it was daytime actually", 14),
        ("log a cramp in my calf", "it were half past two not just now", 2),
        ("log a cramp", "right foot four this morning", 4),
    ],
)
def test_hours_are_taken_as_they_are_told(talk: AtDevice, store: SqliteStore, first: str, said: str, hour: int) -> None:
    logs(talk, first, said)
    assert _hour(noted(store, talk)[0].at) == hour


def test_by_day_claims_no_part_of_it(talk: AtDevice, store: SqliteStore) -> None:
    logs(talk, "log a cramp in my calf last night", "it was daytime actually")
    assert noted(store, talk)[0].rough == "day"


def test_how_often_it_came_is_no_yes_to_a_note(talk: AtDevice, store: SqliteStore) -> None:
    for each in ("my calf is cramping", "it's gone", "that's the third time this week"):
        talk.hears(each)
    assert (noted(store, talk), talk.pending["kind"]) == ((), "diary-draft")


def test_what_an_entry_has_no_room_for_is_said_to_be_left_out(talk: AtDevice, store: SqliteStore) -> None:
    talk.hears("log a cramp in my calf last night")
    assert tells(talk.hears("make it fifty miles"), "diary-no-room")
    assert talk.pending["kind"] == "diary-draft"
    logs(talk)
    assert len(noted(store, talk)) == 1


@pytest.mark.parametrize("said", ["did you write anything down", "what did you write", "have you noted anything"])
def test_what_was_written_down_is_of_the_diary(talk: AtDevice, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == "diary.last"
    logs(talk, "log a cramp in my left calf last night")
    assert "left calf" in talk.hears(said)


def test_both_entries_are_put_in_and_name_no_two_legs(talk: AtDevice, store: SqliteStore) -> None:
    talk.hears("put down a cramp on monday at three in my left calf")
    talk.hears("and the tuesday as well same time")
    talk.hears("aye put them both in")
    assert [each.side for each in noted(store, talk)] == ["left", "left"]
