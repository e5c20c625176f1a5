"""Stories of cramps told by a list of days: each gets its own, and one more of another day takes none of the first."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.diary_listener import noted
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture

LONDON = ZoneInfo("Europe/London")


def days(store: SqliteStore, talk: AtDevice) -> list[int]:
    """Days of the month, the oldest first; the stories are told on Monday, the 23rd."""
    return sorted(datetime.fromtimestamp(each.at, LONDON).day for each in noted(store, talk))


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("three cramps this week: Monday, Wednesday and Friday", [16, 18, 20]),
        ("i had cramps on monday wednesday and friday", [16, 18, 20]),
        ("put down a cramp for tuesday, thursday and friday", [17, 19, 20]),
        ("i had cramps last night and the night before", [22, 23]),
        ("i had one on friday and the day before", [19, 20]),
        ("my calf cramped on friday and again on saturday", [20, 21]),
        ("i had cramps yesterday and the day before yesterday", [21, 22]),
    ],
)
def test_each_day_of_a_list_has_its_cramp(talk: AtDevice, store: SqliteStore, said: str, expected: list[int]) -> None:
    talk.hears(said)
    if talk.pending["kind"] == "diary-draft":
        talk.hears("yes")
    assert days(store, talk) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (("monday wednesday and last night",), [16, 18, 23]),
        (("monday and wednesday",), [16, 18]),
        (("tuesday, thursday and friday, all in my foot",), [17, 19, 20]),
        (("no they were different days", "saturday sunday and last night"), [21, 22, 23]),
        (("they weren't on the same day", "thursday friday and saturday"), [19, 20, 21]),
    ],
)
def test_days_told_of_several_are_of_each(
    talk: AtDevice, store: SqliteStore, told: tuple[str, ...], expected: list[int]
) -> None:
    talk.hears("i've had three this week")
    for each in told:
        talk.hears(each)
        assert talk.pending["kind"] == "diary-draft"
    talk.hears("yes")
    assert days(store, talk) == expected


def test_days_told_of_two_that_are_noted_put_each_right(talk: AtDevice, store: SqliteStore) -> None:
    talk.hears("log two cramps last night")
    talk.hears("yesterday and friday")
    assert days(store, talk) == [20, 22]


@pytest.mark.parametrize(
    "said", ["and on friday a little one other leg", "and friday a bad one in the foot", "also on friday a wee one"]
)
def test_one_of_another_day_is_one_more(talk: AtDevice, store: SqliteStore, said: str) -> None:
    talk.hears("log one last night left calf eight out of ten")
    talk.hears(said)
    talk.hears("yes")
    first = noted(store, talk)[0]
    assert (first.muscle, first.side, first.strength) == ("calf", "left", "strong")
    assert days(store, talk) == [20, 23]


@pytest.mark.parametrize("said", ["it was on friday", "no friday", "and it was a bad one"])
def test_what_puts_it_right_adds_none(talk: AtDevice, store: SqliteStore, said: str) -> None:
    talk.hears("log one last night left calf")
    talk.hears(said)
    assert len(noted(store, talk)) == 1


@pytest.mark.parametrize("said", ["i had a cramp on saturday or sunday", "not on monday tuesday, i had a cramp"])
def test_days_of_which_one_is_meant_are_no_list(talk: AtDevice, store: SqliteStore, said: str) -> None:
    talk.hears(said)
    talk.hears("yes")
    assert len(noted(store, talk)) == 1
