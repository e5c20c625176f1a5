"""Progress without reproach: nights in a row, the week of six, fewer cramps or too early to tell."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.conversation.listener.training_days import nights_in_a_row
from skill.diary.trend import DAY_SECONDS, Trend, trend
from skill.knowledge.known_ids import BEDTIME
from skill.simulator.nlu import Hearing
from skill.storage.diary_entry import Entry
from skill.storage.profile import Profile
from skill.storage.sqlite_store import SqliteStore
from skill.storage.store import listener_key
from tests.at_device import AtDevice
from tests.diary_listener import SECRET, skill_with
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.facts_told import tells, tells_number

NOW = 1_795_460_400.0
MONDAY = date(2026, 11, 23)


def cramps(*days_ago: float) -> list[Entry]:
    return [Entry(int(NOW - days * DAY_SECONDS), f"{days}-{place}") for place, days in enumerate(days_ago)]


def seen(before: int, lately: int) -> Trend:
    """Compare so many cramps in each four weeks, in a diary that is old enough."""
    found = trend(cramps(*[40.0] * before, *[10.0] * lately, 60.0), NOW)
    assert found
    return found


@pytest.mark.parametrize(
    ("before", "lately", "verdict"),
    [
        (0, 0, "open"),
        (4, 2, "open"),
        (5, 0, "open"),  # one in thirty-two by chance, on that side alone
        (6, 0, "fewer"),
        (12, 3, "fewer"),
        (3, 12, "more"),
        (10, 6, "open"),
    ],
)
def test_fewer_is_said_only_where_chance_hardly_explains_it(before: int, lately: int, verdict: str) -> None:
    found = seen(before, lately)
    assert (found.before, found.lately, found.days) == (before, lately, 28)
    assert found.verdict == verdict


def test_the_range_is_the_exact_one_of_the_tables() -> None:
    found = seen(8, 2)  # Clopper-Pearson of two in ten: 2.52 % to 55.61 %
    assert found.low == pytest.approx(0.0252 / 0.9748, abs=1e-3)
    assert found.high == pytest.approx(0.5561 / 0.4439, abs=1e-3)


@given(before=st.integers(0, 40), lately=st.integers(0, 40))
def test_the_range_holds_what_was_counted(before: int, lately: int) -> None:
    found = seen(before, lately)
    assert found.low <= (lately / before if before else float("inf")) <= found.high or (before, lately) == (0, 0)


@pytest.mark.parametrize(("first", "days"), [(27, None), (28, 14), (55, 14), (56, 28)])
def test_a_young_diary_is_compared_over_less_or_not_at_all(first: int, days: int | None) -> None:
    found = trend(cramps(first, 3), NOW)
    assert (found.days if found else None) == days


def bedtimes(*back: int) -> Profile:
    return Profile(done={(MONDAY - timedelta(days=each)).isoformat(): (BEDTIME,) for each in back})


@pytest.mark.parametrize(
    ("back", "row"),
    [((), None), ((0,), None), ((0, 1), 2), ((1, 2, 3), 3), ((2, 3), None), ((0, 2, 3), None), ((0, 1, 2, 4), 3)],
)
def test_a_row_of_nights_is_not_broken_before_tonight_is_over(back: tuple[int, ...], row: int | None) -> None:
    assert nights_in_a_row(bedtimes(*back), MONDAY) == row


def keeps(store: SqliteStore, talk: AtDevice, *days_ago: float) -> None:
    for entry in cramps(*days_ago):
        store.log(listener_key(talk.user_id, SECRET), entry, talk.clock.now())


@pytest.mark.parametrize(
    ("days_ago", "line", "counted"),
    [
        ((3.0,), "diary-trend-young", {}),
        ((70.0, 40.0, 33.0, 30.0, 10.0), "diary-trend-open-above", {"weeks": "four"}),
        ((70.0, *[35.0] * 12, 10.0, 9.0), "diary-trend-fewer", {"lately": "two cramps", "before": "twelve"}),
        ((70.0, 35.0, *[10.0] * 9), "diary-trend-more", {"lately": "nine cramps", "before": "one"}),
    ],
)
def test_how_it_goes_compares_the_weeks(
    store: SqliteStore, talk: AtDevice, days_ago: tuple[float, ...], line: str, counted: dict[str, str]
) -> None:
    keeps(store, talk, *days_ago)
    heard = talk.hears("am i having fewer than before")
    assert talk.place["id"] == "diary.summary"
    assert tells(heard, line, **counted)


@pytest.mark.parametrize("asked", ["am i having fewer than before", "how many cramps this month"])
@pytest.mark.parametrize(
    "said",
    [
        "is it because of the stretching",
        "did the stretching do that",
        "is that down to the stretches",
        "is that the stretches working",
        "do i have the stretching to thank",
        "was it the stretches that did it",
        "why is that",
    ],
)
def test_whether_it_is_the_stretching_nobody_can_tell(
    store: SqliteStore, talk: AtDevice, asked: str, said: str
) -> None:
    keeps(store, talk, 70.0, *[35.0] * 12, 10.0, 9.0)
    talk.hears(asked)
    place = talk.place["id"]
    assert tells(talk.hears(said), "diary-not-the-stretches")
    assert talk.place["id"] == place


MISSED = (
    *("i've missed loads of nights", "i've been rubbish at doing them", "i haven't done them all week"),
    *("i forgot to stretch again last night", "i've let it slide", "i keep forgetting my stretches"),
    *("i missed a few evenings", "i skipped the routine last night", "i haven't kept it up"),
)


@pytest.mark.parametrize("kept", [(), (1, 2, 4)])
@pytest.mark.parametrize("said", MISSED)
def test_who_tells_of_missed_nights_hears_no_reproach(
    store: SqliteStore, talk: AtDevice, said: str, kept: tuple[int, ...]
) -> None:
    store.change(listener_key(talk.user_id, SECRET), lambda _: bedtimes(*kept), talk.clock.now())
    heard = talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("diary.summary", "what-now")
    assert tells(heard, "missed-a-night")
    assert not tells(heard, "week-without")


@pytest.mark.parametrize(
    "said",
    ["have i missed a night", "did i skip any nights", "how many nights did i miss", "have i left out any evenings"],
)
def test_whether_a_night_was_missed_is_told_by_those_that_were_done(
    store: SqliteStore, talk: AtDevice, said: str
) -> None:
    store.change(listener_key(talk.user_id, SECRET), lambda _: bedtimes(1, 2, 4), talk.clock.now())
    heard = talk.hears(said)
    assert talk.place["id"] == "diary.summary"
    assert tells_number(heard, 3, "days")


@pytest.mark.parametrize(
    "said", ["i missed a dose of my tablet", "i forgot my tablets last night", "i missed my appointment"]
)
def test_what_else_was_missed_is_no_night_of_stretching(talk: AtDevice, said: str) -> None:
    assert not tells(talk.hears(said), "missed-a-night")


@pytest.mark.parametrize(
    ("counted", "low", "high"),
    [((12, 2), "zero", "seven"), ((25, 9), "one", "eight"), ((45, 20), "two", "eight")],
)
def test_the_range_for_every_ten_is_that_of_the_exact_interval(
    store: SqliteStore, talk: AtDevice, counted: tuple[int, int], low: str, high: str
) -> None:
    before, lately = counted
    keeps(store, talk, 70.0, *[35.0] * before, *[10.0] * lately)
    assert tells(talk.hears("am i having fewer than before"), "diary-trend-fewer", low=low, high=high)


@pytest.mark.parametrize(
    ("length", "week"), [(1, "one"), (7, "one"), (8, "two"), (14, "two"), (15, "three"), (42, "six")]
)
def test_a_week_of_six_is_seven_days(store: SqliteStore, talk: AtDevice, length: int, week: str) -> None:
    began = MONDAY - timedelta(days=length - 1)
    profile = Profile(done=dict(bedtimes(0).done), counting=began.isoformat())
    store.change(listener_key(talk.user_id, SECRET), lambda _: profile, talk.clock.now())
    heard = talk.hears("how am i doing")
    assert any(tells(heard, line, week=week) for line in ("six-weeks", "six-weeks-begun", "six-weeks-none-yet"))


def test_after_six_weeks_no_week_of_them_is_told(store: SqliteStore, talk: AtDevice) -> None:
    profile = Profile(done=dict(bedtimes(0).done), counting=(MONDAY - timedelta(days=42)).isoformat())
    store.change(listener_key(talk.user_id, SECRET), lambda _: profile, talk.clock.now())
    heard = talk.hears("how am i doing")
    assert tells(heard, "six-weeks-over")
    assert not tells(heard, "six-weeks")


def test_the_last_seven_days_are_seven(store: SqliteStore, hearing: Hearing) -> None:
    talk = AtDevice(skill_with(store, diary=False), hearing, "one")
    store.change(listener_key(talk.user_id, SECRET), lambda _: bedtimes(1, 2, 6, 7), talk.clock.now())
    assert tells(talk.hears("how am i doing"), "week-in-a-row", days="three days", nights="two")


def test_the_row_and_the_week_of_six_are_told(store: SqliteStore, talk: AtDevice) -> None:
    began = MONDAY - timedelta(days=8)
    profile = Profile(done=dict(bedtimes(1, 2, 3, 8).done), counting=began.isoformat())
    store.change(listener_key(talk.user_id, SECRET), lambda _: profile, talk.clock.now())
    heard = talk.hears("how am i doing")
    assert tells(heard, "six-weeks", week="two", evenings="four evenings", days="nine days")


def test_without_a_diary_the_nights_in_a_row_are_told(store: SqliteStore, hearing: Hearing) -> None:
    talk = AtDevice(skill_with(store, diary=False), hearing, "one")
    store.change(listener_key(talk.user_id, SECRET), lambda _: bedtimes(1, 2, 3), talk.clock.now())
    assert tells(talk.hears("how am i doing"), "week-in-a-row", days="three days", nights="three")
