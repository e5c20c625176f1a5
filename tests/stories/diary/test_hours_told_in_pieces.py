"""Stories of hours and days that are told piece by piece: each cramp keeps what was said, and none is invented."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.diary_listener import LEFT_CALF, logs, noted
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.wordings import wordings

LONDON = ZoneInfo("Europe/London")
TWO_LAST_NIGHT = "i had two cramps last night"


def says(talk: AtDevice, *said: str) -> None:
    for each in said:
        talk.hears(each)


def hours(store: SqliteStore, talk: AtDevice) -> list[str]:
    """The hours of what is kept, the oldest first."""
    return sorted(f"{datetime.fromtimestamp(each.at, LONDON):%H:%M}" for each in noted(store, talk))


@pytest.mark.parametrize(
    "said", ["and again at five", "it came back at five", "then again about five", "and one at five"]
)
def test_another_hour_is_of_one_more_cramp(talk: AtDevice, store: SqliteStore, said: str) -> None:
    says(talk, "i had a cramp last night at half three in my left calf", said)
    assert talk.pending["kind"] == "diary-draft"
    says(talk, "yes")
    assert hours(store, talk) == ["03:30", "05:00"]


@pytest.mark.parametrize("said", ["no it was at four", "sorry four not two", "about four actually"])
def test_an_hour_that_is_put_right_adds_none(talk: AtDevice, store: SqliteStore, said: str) -> None:
    logs(talk, "i had a cramp last night at two in my left calf", said)
    assert hours(store, talk) == ["04:00"]


@pytest.mark.parametrize(
    ("said", "then"),
    [
        ("the two at half three and at five", ["03:30", "05:00"]),
        ("they were at about one and then at four", ["01:00", "04:00"]),
        ("at one and five", ["01:00", "05:00"]),
        ("both at one", ["01:00", "01:00"]),
    ],
)
def test_each_of_two_gets_its_hour_of_the_night(talk: AtDevice, store: SqliteStore, said: str, then: list[str]) -> None:
    logs(talk, TWO_LAST_NIGHT, said)
    assert hours(store, talk) == then


@pytest.mark.parametrize(
    ("said", "hour"),
    [
        ("dunno about four i think", "04:00"),
        ("not sure maybe two", "02:00"),
        ("can't remember exactly about half three", "03:30"),
        ("no idea half one maybe", "01:30"),
    ],
)
def test_an_hour_that_nobody_is_sure_of_is_taken(talk: AtDevice, store: SqliteStore, said: str, hour: str) -> None:
    logs(talk, LEFT_CALF, said)
    assert hours(store, talk) == [hour]


@pytest.mark.parametrize("said", ["dunno", "i don't know", "not sure"])
def test_who_only_does_not_know_tells_no_hour(talk: AtDevice, store: SqliteStore, said: str) -> None:
    says(talk, LEFT_CALF, said)
    assert (talk.pending["kind"], talk.pending["entry"].get("rough"), noted(store, talk)) == ("diary-draft", "part", ())


@pytest.mark.parametrize(
    "said", ["in the night yeah", "it was during the night", "middle of the night", "in the morning"]
)
def test_the_part_of_the_day_keeps_the_hour(talk: AtDevice, store: SqliteStore, said: str) -> None:
    logs(talk, "i had a cramp at two in my left calf", said)
    assert hours(store, talk) == ["02:00"]


def test_the_night_of_one_without_an_hour_is_a_part_of_the_day(talk: AtDevice) -> None:
    says(talk, "i had a cramp yesterday afternoon in my calf", "no in the night")
    assert talk.pending["entry"].get("rough") == "part"


@pytest.mark.parametrize(
    "said", ["it was four in the morning", "it was four this morning", "no it was four in the night"]
)
def test_an_hour_told_of_what_is_kept_is_no_number_of_cramps(talk: AtDevice, store: SqliteStore, said: str) -> None:
    logs(talk, "i had a cramp last night at two in my left calf")
    says(talk, said)
    assert hours(store, talk) == ["04:00"]


@pytest.mark.parametrize("said", ["i had two this morning in my foot", "i had two in the night in my calf"])
def test_a_number_of_cramps_is_no_hour(talk: AtDevice, said: str) -> None:
    says(talk, said)
    assert len(talk.pending.get("others", ())) == 1


@pytest.mark.parametrize(
    "said",
    ["i've had three cramps this week", "i've had four cramps since sunday", "had a few cramps this month"],
)
def test_when_several_were_is_asked_and_none_is_invented(talk: AtDevice, store: SqliteStore, said: str) -> None:
    assert talk.hears(said).endswith(wordings("story-when-were-they"))
    assert (talk.pending["kind"], noted(store, talk)) == ("what-now", ())
    logs(talk, "wednesday friday and last night")
    assert len(noted(store, talk)) == 3


@pytest.mark.parametrize("said", ["how many cramps have i had this week", "have i had three cramps this week"])
def test_who_asks_how_many_is_told(talk: AtDevice, said: str) -> None:
    says(talk, said)
    assert talk.place["id"] == "diary.count"


@pytest.mark.parametrize(
    "said",
    [
        "there was one the day before that and all",
        "there was one the night before too",
        "i had one the day before as well",
    ],
)
def test_one_more_the_day_before_is_the_same_a_day_earlier(talk: AtDevice, store: SqliteStore, said: str) -> None:
    logs(talk, LEFT_CALF)
    logs(talk, said)
    later, earlier = noted(store, talk)
    assert (later.at - earlier.at, earlier.muscle, earlier.side) == (24 * 60 * 60, "calf", "left")


def test_which_hour_was_of_which_leg_is_asked_once(talk: AtDevice, store: SqliteStore) -> None:
    says(talk, "i had a cramp last night", "one in each leg one at two and one at five")
    assert (talk.pending["kind"], talk.pending["one_each"]) == ("diary-draft", True)
    logs(talk, "the left")
    assert [each.side for each in sorted(noted(store, talk), key=lambda kept: kept.at)] == ["left", "right"]
    assert hours(store, talk) == ["02:00", "05:00"]


def test_which_leg_may_stay_untold(talk: AtDevice, store: SqliteStore) -> None:
    says(talk, "i had two cramps last night one in each calf one at two and one at five", "not sure")
    assert not talk.pending.get("one_each")
    says(talk, "yes")
    assert [(each.muscle, each.side) for each in noted(store, talk)] == [("calf", None), ("calf", None)]


@pytest.mark.parametrize("said", ["oh and they were really bad", "they were both agony", "both were awful"])
@pytest.mark.parametrize("before", [[TWO_LAST_NIGHT], [TWO_LAST_NIGHT, "yes"]], ids=["read back", "kept"])
def test_how_bad_several_were_is_a_detail_of_them(
    talk: AtDevice, store: SqliteStore, before: list[str], said: str
) -> None:
    says(talk, *before, said)
    assert talk.place.get("relief") is None
    if talk.pending["kind"] == "diary-draft":
        says(talk, "yes")
    assert [each.strength for each in noted(store, talk)] == ["strong", "strong"]


@pytest.mark.parametrize(
    "said", ["and my legs are really bad now", "it's really bad now", "my calf is awful right now"]
)
def test_what_is_bad_now_is_helped_with(talk: AtDevice, store: SqliteStore, said: str) -> None:
    logs(talk, LEFT_CALF)
    says(talk, said)
    assert talk.place["kind"] in ("relief", "warning")
    assert [each.rough for each in noted(store, talk)] == ["part"]


@pytest.mark.parametrize(
    "said",
    [
        "monday calf tuesday calf and thursday foot",
        "put in my diary monday calf tuesday calf and thursday foot",
        "i had cramps monday in my calf tuesday in my calf and on thursday in my foot",
    ],
)
def test_each_day_has_its_muscle(talk: AtDevice, store: SqliteStore, said: str) -> None:
    logs(talk, said)
    assert [each.muscle for each in sorted(noted(store, talk), key=lambda kept: kept.at)] == ["calf", "calf", "foot"]


@pytest.mark.parametrize(
    "said", ["can i stretch my calf on monday and my foot on tuesday", "calf on monday or foot on tuesday"]
)
def test_days_that_are_asked_about_are_noted_of_none(talk: AtDevice, store: SqliteStore, said: str) -> None:
    says(talk, said)
    assert (talk.pending["kind"] == "diary-draft", noted(store, talk)) == (False, ())
