"""Stories of hours that nobody said: another day takes none along, and a meal names a part of its day."""

from datetime import UTC, datetime

import pytest

from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.diary_listener import noted
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture

JUST_NOW = "log a cramp in my calf"


def _local(at: int) -> datetime:
    return datetime.fromtimestamp(at, UTC)  # London in winter


@pytest.mark.parametrize(
    ("told", "rough"),
    [
        ("no it were tuesday", "day"),
        ("i think it were tuesday", "day"),
        ("sorry that was yesterday", "day"),
        ("no that was the day before", "day"),
        ("no this morning", "part"),
    ],
)
def test_another_day_takes_no_hour_of_now_along(talk: AtDevice, store: SqliteStore, told: str, rough: str) -> None:
    for each in (JUST_NOW, told, "yes"):
        talk.hears(each)
    assert [each.rough for each in noted(store, talk)] == [rough]


def test_neither_does_it_once_it_is_noted(talk: AtDevice, store: SqliteStore) -> None:
    for each in (JUST_NOW, "yes", "no it was yesterday"):
        talk.hears(each)
    assert [each.rough for each in noted(store, talk)] == ["day"]


def test_neither_does_it_in_a_new_session(talk: AtDevice, store: SqliteStore) -> None:
    for each in (JUST_NOW, "yes"):
        talk.hears(each)
    talk.hears("stop")
    talk.clock.seconds += 24 * 3600
    talk.new_session()
    talk.hears("my last entry was on saturday")
    assert [(each.rough, _local(each.at).weekday()) for each in noted(store, talk)] == [("day", 5)]


def test_one_more_of_yesterday_has_no_hour_either(talk: AtDevice, store: SqliteStore) -> None:
    for each in (JUST_NOW, "oh and yesterday too", "yes"):
        talk.hears(each)
    assert sorted(str(each.rough) for each in noted(store, talk)) == ["day", "now"]


def test_an_hour_that_was_said_is_kept_for_another_day(talk: AtDevice, store: SqliteStore) -> None:
    for each in ("log a cramp in my calf at three this afternoon", "no that was yesterday", "yes"):
        talk.hears(each)
    [entry] = noted(store, talk)
    assert (_local(entry.at).hour, entry.rough) == (15, None)


@pytest.mark.parametrize(
    ("told", "begins", "ends"),
    [
        ("yesterday teatime", 17, 22),
        ("it was at supper time yesterday", 17, 22),
        ("no wednesday lunchtime", 12, 17),
        ("yesterday round breakfast", 5, 12),
    ],
)
def test_a_meal_names_a_part_of_the_day_and_no_hour(
    talk: AtDevice, store: SqliteStore, told: str, begins: int, ends: int
) -> None:
    for each in (JUST_NOW, told, "yes"):
        talk.hears(each)
    [entry] = noted(store, talk)
    assert entry.rough == "part"
    assert begins <= _local(entry.at).hour < ends


@pytest.mark.parametrize(
    "told", ["nah about four in the morning", "no about four in the morning", "four in the mornin it were"]
)
def test_an_hour_keeps_the_half_of_the_day_that_was_said(talk: AtDevice, store: SqliteStore, told: str) -> None:
    for each in ("log a cramp", "right calf i think it were tuesday", told, "yes"):
        talk.hears(each)
    [entry] = noted(store, talk)
    assert (entry.muscle, entry.side, _local(entry.at).hour) == ("calf", "right", 4)


def test_what_was_told_before_is_no_second_cramp(talk: AtDevice) -> None:
    for each in ("log a cramp", "right calf i think it were tuesday", "nah about four in the morning"):
        talk.hears(each)
    talk.hears("the calf i said the calf")
    assert (talk.pending["kind"], "others" in talk.pending) == ("diary-draft", False)


def test_a_muscle_and_a_day_alone_are_asked_on(talk: AtDevice) -> None:
    talk.hears("right calf i think it were tuesday")
    assert (talk.place["id"], talk.pending["kind"]) == ("control.declined", "what-now")
