"""Stories of details of a cramp that were lost, of each of several, of what is put right the next day,
and of the diary read out.
"""

from datetime import UTC, datetime

import pytest

from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.diary_listener import noted
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.fake_settings_api import DAY

AT_TWO = "log a cramp last night at two"


def says(talk: AtDevice, *said: str) -> str:
    heard = ""
    for each in said:
        heard = talk.hears(each)
    return heard


def _hour(at: int) -> int:
    return datetime.fromtimestamp(at, UTC).hour  # London in winter


@pytest.mark.parametrize(
    ("told", "strength", "hour"),
    [
        ("it were bad like a nine", "strong", 2),
        ("it was a six i'd say", "medium", 2),
        ("easily an eight", "strong", 2),
        ("only about a two", "mild", 2),
        ("it was about nine", None, 21),
        ("it was nearer half past one", None, 1),
    ],
)
def test_a_nine_is_how_bad_it_was_and_nine_an_hour(
    talk: AtDevice, store: SqliteStore, told: str, strength: str | None, hour: int
) -> None:
    says(talk, AT_TWO, told, "yes")
    assert [(each.strength, _hour(each.at)) for each in noted(store, talk)] == [(strength, hour)]


@pytest.mark.parametrize(
    "told",
    ["on the bike", "it was on me bike", "while i was swimming", "out on my run", "at the gym", "on the treadmill"],
)
def test_what_was_done_then_is_kept(talk: AtDevice, store: SqliteStore, told: str) -> None:
    says(talk, "log a cramp in my calf yesterday", told)
    if talk.pending["kind"] == "diary-draft":
        talk.hears("yes")
    assert [each.circumstances for each in noted(store, talk)] == [("in-sport",)]


def test_after_it_is_not_in_it(talk: AtDevice, store: SqliteStore) -> None:
    says(talk, "log a cramp in my calf yesterday after my run")
    assert [each.circumstances for each in noted(store, talk)] == [("after-run",)]


@pytest.mark.parametrize(
    ("first", "told", "hours"),
    [
        ("two cramps last night", "the first about one and the other about four", [1, 4]),
        ("two cramps last night", "first one was at one second about half four", [1, 4]),
        ("three cramps last night", "the first at one the second at two and the last at half four", [1, 2, 4]),
    ],
)
def test_each_of_several_has_what_is_told_of_it(
    talk: AtDevice, store: SqliteStore, first: str, told: str, hours: list[int]
) -> None:
    says(talk, first, told, "yes")
    assert sorted(_hour(each.at) for each in noted(store, talk)) == hours


def test_what_is_told_of_one_of_several_is_of_that_one(talk: AtDevice) -> None:
    says(talk, "two cramps last night", "the first one was in my calf")
    assert talk.pending["entry"]["muscle"] == "calf"
    assert "muscle" not in talk.pending["others"][0]


@pytest.mark.parametrize(
    ("said", "hour", "side"),
    [
        ("that's wrong it was about one in the morning", 1, "left"),
        ("no i told you wrong it was about one in the morning", 1, "left"),
        ("that's wrong it was the right calf", 2, "right"),
    ],
)
def test_the_next_day_the_last_entry_is_put_right_and_none_is_new(
    talk: AtDevice, store: SqliteStore, said: str, hour: int, side: str
) -> None:
    says(talk, "log a cramp last night in my left calf", "yes")
    talk.clock.seconds += DAY
    talk.new_session()
    talk.hears(said)
    assert [(_hour(each.at), each.side) for each in noted(store, talk)] == [(hour, side)]


@pytest.mark.parametrize("said", ["read me the diary", "can you read out my diary", "read back my entries please"])
def test_entries_are_read_the_newest_first_and_few_at_a_time(talk: AtDevice, said: str) -> None:
    days = ("last night", "on friday", "on thursday", "on wednesday")
    says(talk, *(each for day in days for each in (f"i had a cramp in my calf {day}", "yes")))
    talk.new_session()
    heard = talk.hears(said)
    assert talk.place["id"] == "diary.last"
    assert 0 < heard.index("last night") < heard.index("Friday") < heard.index("Thursday")
    assert "Wednesday" not in heard
    assert "Wednesday" in talk.hears("and the rest")


@pytest.mark.parametrize(
    "said", ["am i getting more of em", "am i having fewer cramps now", "are they getting more often"]
)
def test_whether_they_get_more_is_asked_of_the_diary(talk: AtDevice, said: str) -> None:
    says(talk, AT_TWO, "yes")
    talk.new_session()
    talk.hears(said)
    assert talk.place["id"] == "diary.summary"


def test_why_they_get_more_is_no_question_of_the_diary(talk: AtDevice) -> None:
    talk.hears("am i getting more cramps because i'm old")
    assert talk.place["id"] != "diary.summary"
