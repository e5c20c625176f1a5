"""Times and days of reminders: as they are said, as Alexa sends them, as they are read back, as rules."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from ask_sdk_core.serialize import DefaultSerializer
from hypothesis import given, settings
from hypothesis import strategies as st

from skill.knowledge.library import Library
from skill.language.english import ENGLISH
from skill.language.english.dates_and_times import clock
from skill.language.said import DAY_PARTS
from skill.reminders.alerts import read_alert, recurrence_rule, reminder_request
from skill.reminders.reminder import EVERY_DAY, LIST, WISHES, Reminder, load_reminder
from skill.reminders.schedule import RECURRENCES, after, dated, is_past, spoken_when, with_days, with_time
from skill.simulator.nlu import Hearing
from skill.turn.pending.reminder_draft import ReminderDraft

UNTIMED = settings(deadline=None)
LONDON = ZoneInfo("Europe/London")
MONDAY = datetime(2026, 11, 23, 19, tzinfo=LONDON)
TODAY = MONDAY.date().toordinal()
REMINDERS = st.builds(
    Reminder,
    wish=st.sampled_from(WISHES),
    hour=st.none() | st.integers(0, 23),
    minute=st.integers(0, 59),
    days=st.sets(st.integers(0, 6)).map(lambda days: tuple(sorted(days))),
    once=st.booleans(),
    day=st.none() | st.integers(TODAY, TODAY + 400),
    part=st.none() | st.sampled_from(DAY_PARTS),
    alerts=st.lists(st.text(max_size=5), max_size=3).map(tuple),
    doubted=st.booleans(),
)


def sent(reminder: Reminder) -> dict[str, Any]:
    """Write a reminder as the API gets it."""
    request = DefaultSerializer().serialize(reminder_request(reminder, MONDAY, "Stretch.", "en-GB"))
    assert isinstance(request, dict)
    return request


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("half past nine", "09:30"),
        ("half nine", "09:30"),
        ("nine thirty pm", "21:30"),
        ("9:30 pm", "21:30"),
        ("21:30", "21:30"),
        ("quarter to ten", "09:45"),
        ("a quarter past twelve", None),
        ("quarter past twelve", "12:15"),
        ("nine in the evening", "21:00"),
        ("ten at night", "22:00"),
        ("seven in the morning", "07:00"),
        ("five past eight", "08:05"),
        ("twenty to seven", "06:40"),
        ("noon", "12:00"),
        ("midnight", "00:00"),
        ("in the morning", "MO"),
        ("in the afternoon", "AF"),
        ("in the evening", "EV"),
        ("at night", "NI"),
    ],
)
def test_typed_times_become_what_alexa_sends(hearing: Hearing, said: str, value: str | None) -> None:
    heard = hearing.hear(f"no {said}")
    time = heard.slots.get("time") if heard.intent == "ReminderTimeIntent" else None
    assert (time.words if time else None) == value


@pytest.mark.parametrize(
    ("value", "part", "meant"),
    [
        ("21:30", None, (21, 30)),
        ("03:00", None, (15, 0)),
        ("12:00", None, (12, 0)),
        ("00:00", None, (0, 0)),
        ("09:30", "morning", (9, 30)),
        ("07:00", "evening", (19, 0)),
        ("01:00", "night", (1, 0)),
        ("12:00", "night", (0, 0)),
        ("10:00", "night", (22, 0)),
        ("21:30", "morning", (21, 30)),
    ],
)
def test_an_hour_is_taken_for_the_part_of_the_day_that_was_said(
    value: str, part: str | None, meant: tuple[int, int]
) -> None:
    timed = with_time(Reminder(part=part), value)
    assert timed
    assert (timed.hour, timed.minute) == meant


@pytest.mark.parametrize("value", ["", "24:00", "9:30", "09:60", "remind me to stretch", "MI", "09:30:00"])
def test_what_is_no_time_is_none(value: str) -> None:
    assert with_time(Reminder(), value) is None


@pytest.mark.parametrize("value", ["05:00", "07:00", "09:30", "11:00"])
def test_an_hour_of_either_half_of_the_day_is_asked_about(value: str) -> None:
    timed = with_time(Reminder(), value)
    assert timed
    assert timed.unsure
    assert not ReminderDraft(replace(timed, days=EVERY_DAY)).is_complete


@pytest.mark.parametrize(("part", "hour"), [("MO", 9), ("AF", 21), ("EV", 21), ("NI", 21)])
def test_a_part_of_the_day_settles_an_hour_that_was_asked_about(part: str, hour: int) -> None:
    timed = with_time(with_time(Reminder(), "09:30") or Reminder(), part)
    assert timed
    assert (timed.hour, timed.unsure) == (hour, False)


def test_the_same_hour_said_again_is_meant_in_the_other_half() -> None:
    assert with_time(Reminder(hour=21, minute=30), "09:30") == Reminder(hour=9, minute=30)


@pytest.mark.parametrize(("known", "said", "meant"), [(21, "10:00", 22), (7, "08:00", 8), (21, "15:00", 15)])
def test_another_hour_keeps_the_half_of_the_one_before(known: int, said: str, meant: int) -> None:
    timed = with_time(Reminder(hour=known), said)
    assert timed
    assert (timed.hour, timed.unsure) == (meant, False)


def test_a_part_of_the_day_moves_the_hour() -> None:
    hours = {part: with_time(Reminder(hour=21), part) for part in ("MO", "EV")}
    assert {part: reminder.hour for part, reminder in hours.items() if reminder} == {"MO": 9, "EV": 21}


def test_the_slot_type_has_the_recurrences_that_the_code_knows(library: Library) -> None:
    assert set(library.slot_types["Recurrence"].values) == set(RECURRENCES)


@pytest.mark.parametrize(
    ("recurrence", "value", "spoken"),
    [
        ("every-day", "21:30", "every evening at nine thirty"),
        ("every-night", "10:00", "every night at ten"),
        ("every-morning", "07:00", "every morning at seven"),
        ("every-afternoon", "03:05", "every afternoon at three oh five"),
        ("weekdays", "21:00", "on weekdays at nine in the evening"),
        ("weekends", "22:00", "at weekends at ten at night"),
        ("every-thursday", "18:45", "every Thursday at six forty-five in the evening"),
        ("thursday", "21:00", "on Thursday at nine in the evening"),
        ("monday", "18:00", "next Monday at six in the evening"),
        ("monday", "20:00", "today at eight in the evening"),
        ("once", "21:00", "today at nine in the evening"),
        ("once", "18:00", "tomorrow at six in the evening"),
        ("tonight", "10:00", "today at ten at night"),
        ("tomorrow", "12:00", "tomorrow at twelve in the afternoon"),
        ("tomorrow-morning", "09:00", "tomorrow at nine in the morning"),
        ("tomorrow-night", "09:00", "tomorrow at nine in the evening"),
    ],
)
def test_days_and_times_are_read_back(recurrence: str, value: str, spoken: str) -> None:
    on_days = with_days(Reminder(), recurrence, TODAY)
    timed = on_days and with_time(on_days, value)
    assert timed
    assert spoken_when(dated(timed, MONDAY), TODAY, ENGLISH) == spoken


def test_several_days_are_listed() -> None:
    assert spoken_when(Reminder(hour=21, days=(0, 2, 4)), TODAY, ENGLISH) == (
        "every Monday, Wednesday, and Friday at nine in the evening"
    )
    assert spoken_when(Reminder(), TODAY, ENGLISH) == "at a time that I can't read"
    assert clock(0, 5) == "twelve oh five"


@UNTIMED
@given(REMINDERS)
def test_a_reminder_survives_its_journey(reminder: Reminder) -> None:
    assert load_reminder(reminder.saved()) == reminder


@UNTIMED
@given(REMINDERS.filter(lambda r: r.hour is not None and r.days))
def test_alexa_gives_back_what_was_set(reminder: Reminder) -> None:
    wanted = replace(reminder, wish=LIST, once=False, day=None, part=None, alerts=("1",), doubted=False)
    trigger = {"recurrence": {"recurrenceRules": [recurrence_rule(wanted)]}}
    assert read_alert({"alertToken": "1", "status": "ON", "trigger": trigger}) == wanted


@UNTIMED
@given(REMINDERS.filter(lambda r: r.hour is not None and r.day is not None))
def test_a_single_one_comes_back_too(reminder: Reminder) -> None:
    found = read_alert({"alertToken": "1", **sent(reminder)})
    assert found == Reminder(
        wish=LIST, hour=reminder.hour, minute=reminder.minute, once=True, day=reminder.day, alerts=("1",)
    )


def test_what_is_over_is_not_listed() -> None:
    assert read_alert({"alertToken": "1", "status": "COMPLETED"}) is None


@UNTIMED
@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)), st.integers(0, 23), st.integers(0, 59))  # noqa: DTZ001  # local
def test_the_next_time_is_within_two_days_and_never_over(local: datetime, hour: int, minute: int) -> None:
    now = local.replace(tzinfo=LONDON).astimezone(UTC).astimezone(LONDON)
    planned = dated(Reminder(hour=hour, minute=minute, once=True), now)
    assert not is_past(planned, now)
    assert planned.day is not None
    assert 0 <= planned.day - now.date().toordinal() <= 1


def test_an_hour_that_the_clocks_skip_moves_on_with_them() -> None:
    night = datetime(2027, 3, 27, 23, tzinfo=LONDON)
    planned = dated(Reminder(hour=1, minute=30, once=True), night)
    assert (planned.hour, planned.minute, planned.day) == (2, 30, night.date().toordinal() + 1)


def test_a_length_of_time_counts_real_minutes_through_a_change_of_clocks() -> None:
    night = datetime(2027, 3, 28, 0, 30, tzinfo=LONDON)
    planned = after(Reminder(), 3600, night)
    assert (planned.hour, planned.minute) == (2, 30)


def test_the_rule_keeps_local_time_and_the_request_names_the_zone() -> None:
    trigger = sent(Reminder(hour=21, minute=30, days=EVERY_DAY))["trigger"]
    assert trigger["timeZoneId"] == "Europe/London"
    assert trigger["recurrence"] == {
        "startDateTime": "2026-11-23T19:00:00",
        "recurrenceRules": ["FREQ=DAILY;BYHOUR=21;BYMINUTE=30;BYSECOND=0;INTERVAL=1;"],
    }


def test_every_typed_time_is_one_that_alexa_sends() -> None:
    assert all(with_time(Reminder(), value) for value in ENGLISH.times.clock_times().values())


@pytest.mark.parametrize(
    "said", ["half nine at night", "half nine tonight", "at half nine", "half nine in the evening"]
)
def test_half_an_hour_is_kept_before_a_part_of_the_day(said: str) -> None:
    found = ENGLISH.reminders.schedule(said)
    assert (found.hour, found.minute) == (9, 30)
