"""Plain words to a moment that is over, and back: tables, at midnight and where the clocks change;
never in the future.
"""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.conversation.diary.entry_details import IN_SPORT
from skill.diary.past_times import WORDS, Moment, bounds, corrected, moment, spoken_moment
from skill.diary.periods import PERIODS, period
from skill.knowledge.library import Library
from skill.language.english import ENGLISH
from skill.storage.diary_entry import CIRCUMSTANCES, STRENGTHS

LONDON = ZoneInfo("Europe/London")
ZONES = [LONDON, ZoneInfo("America/New_York"), ZoneInfo("Asia/Kolkata"), ZoneInfo("Australia/Lord_Howe")]
TUESDAY_MORNING = "2026-11-24 09:00"


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=LONDON)


def shown(found: Moment | None) -> str:
    assert found
    return f"{datetime.fromtimestamp(found.at, LONDON):%Y-%m-%d %H:%M}"


SAID = [
    ("just-now", None, "2026-11-24 09:00", "now", "just now"),
    ("half-an-hour-ago", None, "2026-11-24 08:30", "now", "half an hour ago"),
    ("twenty-minutes-ago", None, "2026-11-24 08:40", "now", "twenty minutes ago"),
    ("two-hours-ago", None, "2026-11-24 07:00", None, "this morning at about seven"),
    ("last-night", None, "2026-11-24 02:00", "part", "last night"),
    ("last-night", "02:00", "2026-11-24 02:00", None, "last night at about two"),
    ("last-night", "10:00", "2026-11-23 22:00", None, "last night at about ten"),
    ("last-night", "12:00", "2026-11-24 00:00", None, "last night at about twelve"),
    ("this-morning", None, "2026-11-24 09:00", "part", "this morning"),
    ("this-morning", "05:00", "2026-11-24 05:00", None, "this morning at about five"),
    ("yesterday", None, "2026-11-23 12:00", "day", "yesterday"),
    ("yesterday-evening", None, "2026-11-23 20:00", "part", "yesterday evening"),
    ("yesterday-evening", "08:30", "2026-11-23 20:30", None, "yesterday evening at about eight thirty"),
    ("sunday", None, "2026-11-22 12:00", "day", "on Sunday"),
    ("sunday-evening", None, "2026-11-22 20:00", "part", "on Sunday evening"),
    ("monday-night", None, "2026-11-24 02:00", "part", "last night"),
    ("saturday-night", None, "2026-11-22 02:00", "part", "in the night to Sunday"),
    ("tuesday", None, "2026-11-17 12:00", "day", "on the seventeenth of November"),
    ("three-nights-ago", None, "2026-11-22 02:00", "part", "in the night to Sunday"),
    ("two-days-ago", "15:00", "2026-11-22 15:00", None, "on Sunday afternoon at about three"),
    ("two-weeks-ago", None, "2026-11-10 12:00", "day", "on the tenth of November"),
    (None, "03:00", "2026-11-24 03:00", None, "last night at about three"),
    (None, "11:00", "2026-11-23 23:00", None, "last night at about eleven"),
    (None, "MO", "2026-11-24 09:00", "part", "this morning"),
    (None, "NI", "2026-11-24 02:00", "part", "last night"),
    ("today", "08:00", "2026-11-24 08:00", None, "this morning at about eight"),
    ("this-evening", None, "2026-11-23 20:00", "part", "yesterday evening"),
]


@pytest.mark.parametrize(("when", "clock", "local", "rough", "said"), SAID, ids=str)
def test_words_said_on_a_tuesday_morning(
    when: str | None, clock: str | None, local: str, rough: str | None, said: str
) -> None:
    now = at(TUESDAY_MORNING)
    found = moment(when, clock, now)
    assert found
    assert (shown(found), found.rough) == (local, rough)
    assert spoken_moment(found, now, ENGLISH) == said


AROUND_MIDNIGHT = [
    ("2026-11-23 23:30", "last-night", "2026-11-23 02:00", "last night"),
    ("2026-11-23 23:30", "tonight", "2026-11-23 23:30", "tonight"),
    ("2026-11-23 20:00", "tonight", "2026-11-23 20:00", "this evening"),
    ("2026-11-24 00:10", "half-an-hour-ago", "2026-11-23 23:40", "half an hour ago"),
    ("2026-11-24 01:00", "tonight", "2026-11-24 01:00", "tonight"),
    ("2026-11-24 01:00", "last-night", "2026-11-23 02:00", "in the night to Monday"),
    ("2026-11-24 01:00", "yesterday", "2026-11-23 12:00", "yesterday"),
    ("2026-11-24 05:00", "last-night", "2026-11-24 02:00", "last night"),
]


@pytest.mark.parametrize(("now", "when", "local", "said"), AROUND_MIDNIGHT)
def test_a_night_is_over_at_five_and_goes_on_after_midnight(now: str, when: str, local: str, said: str) -> None:
    found = moment(when, None, at(now))
    assert shown(found) == local
    assert found
    assert spoken_moment(found, at(now), ENGLISH) == said


CLOCKS_CHANGE = [
    ("2026-03-29 09:00", "last-night", "01:30", "2026-03-29T01:30:00+00:00"),  # skipped: two thirty by the new time
    ("2026-03-29 09:00", "last-night", None, "2026-03-29T01:00:00+00:00"),
    ("2026-03-29 02:30", "two-hours-ago", None, "2026-03-28T23:30:00+00:00"),
    ("2026-10-25 09:00", "last-night", "01:30", "2026-10-25T00:30:00+00:00"),  # came twice: the first
    ("2026-10-25 09:00", "yesterday-evening", "21:00", "2026-10-24T20:00:00+00:00"),
    ("2026-10-26 09:00", "two-days-ago", "15:00", "2026-10-24T14:00:00+00:00"),
]


@pytest.mark.parametrize(("now", "when", "clock", "in_greenwich"), CLOCKS_CHANGE)
def test_a_local_time_is_found_where_the_clocks_change(
    now: str, when: str, clock: str | None, in_greenwich: str
) -> None:
    found = moment(when, clock, at(now))
    assert found
    assert found.at == datetime.fromisoformat(in_greenwich).timestamp()


CORRECTED = [
    (Moment(int(at("2026-11-24 02:00").timestamp()), "part"), None, "03:00", "2026-11-24 03:00"),
    (Moment(int(at("2026-11-24 02:00").timestamp()), "part"), None, "11:00", "2026-11-23 23:00"),
    (Moment(int(at("2026-11-24 02:00").timestamp()), "part"), "this-morning", None, "2026-11-24 09:00"),
    (Moment(int(at("2026-11-22 12:00").timestamp()), "day"), None, "15:00", "2026-11-22 15:00"),
    (Moment(int(at("2026-11-22 12:00").timestamp()), "day"), None, "EV", "2026-11-22 20:00"),
    (Moment(int(at("2026-11-23 15:00").timestamp())), None, "04:00", "2026-11-23 16:00"),
    (Moment(int(at("2026-11-23 15:00").timestamp())), "sunday", None, "2026-11-22 15:00"),
    (Moment(int(at("2026-11-24 03:00").timestamp())), None, "AF", "2026-11-23 15:00"),
    (Moment(int(at("2026-11-24 03:00").timestamp())), "just-now", None, "2026-11-24 09:00"),
]


@pytest.mark.parametrize(("before", "when", "clock", "local"), CORRECTED)
def test_a_correction_changes_what_it_names_and_keeps_the_rest(
    before: Moment, when: str | None, clock: str | None, local: str
) -> None:
    assert shown(corrected(before, when, clock, at(TUESDAY_MORNING))) == local


def test_no_words_are_no_moment_and_no_correction() -> None:
    now = at(TUESDAY_MORNING)
    assert moment(None, None, now) is None
    assert moment("every-day", "later", now) is None
    assert corrected(Moment(0), None, None, now) is None


clocks = st.one_of(
    st.none(),
    st.sampled_from(["MO", "AF", "EV", "NI"]),
    st.times().map(lambda each: f"{each:%H:%M}"),
)
words = st.one_of(st.none(), st.sampled_from(sorted(WORDS)))
nows = st.builds(
    datetime.fromtimestamp,
    st.integers(1_700_000_000, 1_900_000_000),
    st.sampled_from(ZONES),
)


@given(words, clocks, words, clocks, nows)
def test_no_words_lead_into_the_future_nor_far_back(
    when: str | None, clock: str | None, then: str | None, other: str | None, now: datetime
) -> None:
    found = moment(when, clock, now)
    later = corrected(found, then, other, now) if found else None
    for each in (found, later):
        if each:
            assert now.timestamp() - 30 * 86_400 < each.at <= now.timestamp()
            assert spoken_moment(each, now, ENGLISH)


@given(st.sampled_from(sorted(WORDS)), nows)
def test_what_a_word_finds_lies_within_what_it_bounds(when: str, now: datetime) -> None:
    limits, found = bounds(when, now), moment(when, None, now)
    if limits and found and limits[0] <= now.timestamp():
        assert limits[0] <= found.at <= limits[1]


PERIOD = [
    ("this-month", "2026-11-01 00:00", "2026-11-24 09:00", "this month"),
    ("last-month", "2026-10-01 00:00", "2026-11-01 00:00", "last month"),
    ("this-week", "2026-11-23 00:00", "2026-11-24 09:00", "this week"),
    ("last-week", "2026-11-16 00:00", "2026-11-23 00:00", "last week"),
    ("last-thirty-days", "2026-10-26 00:00", "2026-11-24 09:00", "in the last thirty days"),
    ("march", "2026-03-01 00:00", "2026-04-01 00:00", "in March"),
    ("december", "2025-12-01 00:00", "2026-01-01 00:00", "in December"),
    ("since-august", "2026-08-01 00:00", "2026-11-24 09:00", "since August"),
    ("since-christmas", "2025-12-25 00:00", "2026-11-24 09:00", "since Christmas"),
    ("this-year", "2026-01-01 00:00", "2026-11-24 09:00", "this year"),
    ("some-time", "2026-11-01 00:00", "2026-11-24 09:00", "this month"),
]


@pytest.mark.parametrize(("name", "since", "until", "said"), PERIOD)
def test_a_period_begins_at_local_midnight(name: str, since: str, until: str, said: str) -> None:
    found = period(name, at(TUESDAY_MORNING), ENGLISH)
    assert (found.since, found.until - (found.until % 60), found.said) == (
        at(since).timestamp(),
        at(until).timestamp(),
        said,
    )


def test_content_and_code_name_the_same_words(library: Library) -> None:
    assert set(library.slot_types["When"].values) == WORDS
    assert set(library.slot_types["Period"].values) == PERIODS
    for muscle in library.slot_types["Muscle"].values:
        assert {f"diary-one-{muscle}", f"diary-both-{muscle}", f"diary-muscle-{muscle}"} <= library.lines.keys()
    assert set(library.slot_types["Strength"].values) == set(STRENGTHS)
    assert {*library.slot_types["Circumstance"].values, IN_SPORT} == set(CIRCUMSTANCES)
