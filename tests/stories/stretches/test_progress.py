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
    ("days_ago", "said"),
    [
        ((3.0,), "too early to tell"),
        ((70.0, 40.0, 33.0, 30.0, 10.0), "too early to tell"),
        ((70.0, *[35.0] * 12, 10.0, 9.0), "That's fewer: two cramps in four weeks, and twelve in the four before."),
        ((70.0, 35.0, *[10.0] * 9), "That's more: nine cramps in four weeks, and one in the four before."),
    ],
)
def test_how_it_goes_compares_the_weeks_and_names_no_cause(
    store: SqliteStore, talk: AtDevice, days_ago: tuple[float, ...], said: str
) -> None:
    keeps(store, talk, *days_ago)
    heard = talk.hears("am i having fewer than before")
    assert said in heard
    assert talk.place["id"] == "diary.summary"
    assert "because" not in heard


@pytest.mark.parametrize(
    ("counted", "said"),
    [((12, 2), "about zero to seven now"), ((25, 9), "about one to eight now"), ((45, 20), "about two to eight now")],
)
def test_the_range_for_every_ten_is_that_of_the_exact_interval(
    store: SqliteStore, talk: AtDevice, counted: tuple[int, int], said: str
) -> None:
    before, lately = counted
    keeps(store, talk, 70.0, *[35.0] * before, *[10.0] * lately)
    assert said in talk.hears("am i having fewer than before")


@pytest.mark.parametrize(
    ("length", "week"), [(1, "one"), (7, "one"), (8, "two"), (14, "two"), (15, "three"), (42, "six")]
)
def test_a_week_of_six_is_seven_days(store: SqliteStore, talk: AtDevice, length: int, week: str) -> None:
    began = MONDAY - timedelta(days=length - 1)
    profile = Profile(done=dict(bedtimes(0).done), counting=began.isoformat())
    store.change(listener_key(talk.user_id, SECRET), lambda _: profile, talk.clock.now())
    assert f"Week {week} of six" in talk.hears("how am i doing")


def test_after_six_weeks_no_week_of_them_is_told(store: SqliteStore, talk: AtDevice) -> None:
    profile = Profile(done=dict(bedtimes(0).done), counting=(MONDAY - timedelta(days=42)).isoformat())
    store.change(listener_key(talk.user_id, SECRET), lambda _: profile, talk.clock.now())
    assert "Week " not in talk.hears("how am i doing")


def test_the_last_seven_days_are_seven(store: SqliteStore, hearing: Hearing) -> None:
    talk = AtDevice(skill_with(store, diary=False), hearing, "one")
    store.change(listener_key(talk.user_id, SECRET), lambda _: bedtimes(1, 2, 6, 7), talk.clock.now())
    assert "on three days of the last seven" in talk.hears("how am i doing")


def test_the_row_and_the_week_of_six_are_told(store: SqliteStore, talk: AtDevice) -> None:
    began = MONDAY - timedelta(days=8)
    profile = Profile(done=dict(bedtimes(1, 2, 3, 8).done), counting=began.isoformat())
    store.change(listener_key(talk.user_id, SECRET), lambda _: profile, talk.clock.now())
    heard = talk.hears("how am i doing")
    assert "Week two of six: four evenings in nine days so far." in heard


def test_without_a_diary_the_nights_in_a_row_are_told(store: SqliteStore, hearing: Hearing) -> None:
    talk = AtDevice(skill_with(store, diary=False), hearing, "one")
    store.change(listener_key(talk.user_id, SECRET), lambda _: bedtimes(1, 2, 3), talk.clock.now())
    assert "on three days of the last seven, and three nights in a row at bedtime" in talk.hears("how am i doing")
