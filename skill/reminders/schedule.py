"""From the words for a time or for days to a reminder's hour, minute and days, to the moment of a single one, and back."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from skill.language.interface import DAY_PARTS, WEEKDAY_IDS, Language
from skill.reminders.reminder import EVERY_DAY, Reminder

_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")
_PARTS_OF_ALEXA = {"MO": "morning", "AF": "afternoon", "EV": "evening", "NI": "night"}
"""What AMAZON.TIME delivers where no hour was said."""
NOON = 12
_AFTERNOON = range(1, 5)
_EVENING = range(8, NOON)
_SMALL_HOURS = range(5)
"""Hours "at night" that come after midnight."""


class _Days(NamedTuple):
    days: tuple[int, ...] = ()
    once: bool = False
    ahead: int | None = None
    part: str | None = None


_RECURRENCES: Mapping[str, _Days] = {
    "every-day": _Days(EVERY_DAY),
    **{f"every-{part}": _Days(EVERY_DAY, part=part) for part in DAY_PARTS},
    "weekdays": _Days(EVERY_DAY[:5]),
    "weekends": _Days(EVERY_DAY[5:]),
    **{f"every-{name}": _Days((number,)) for number, name in enumerate(WEEKDAY_IDS)},
    **{name: _Days((number,), once=True) for number, name in enumerate(WEEKDAY_IDS)},
    "once": _Days(once=True),
    "today": _Days(once=True, ahead=0),
    "tonight": _Days(once=True, ahead=0, part="night"),
    "tomorrow": _Days(once=True, ahead=1),
    **{f"tomorrow-{part}": _Days(once=True, ahead=1, part=part) for part in DAY_PARTS},
}
RECURRENCES = frozenset(_RECURRENCES)
"""Ids of the slot type Recurrence."""


def with_time(reminder: Reminder, value: str) -> Reminder | None:
    """Take the value of an AMAZON.TIME slot ("21:30", "EV"); None where it is neither.

    Nobody knows whether "09:30" was said with "in the morning": from eight to eleven it is taken for the evening, from one
    to four for the afternoon, unless another part of the day was said. The same hour said again, after it was read back
    as the evening, is meant as it came.
    """
    if value in _PARTS_OF_ALEXA:
        return _in_part(reminder, _PARTS_OF_ALEXA[value])
    clock = _CLOCK.fullmatch(value)
    if clock is None:
        return None
    hour, minute = int(clock[1]), int(clock[2])
    insists = (reminder.hour, reminder.minute) == (hour + NOON, minute)
    return replace(reminder, hour=hour if insists else _meant(hour, reminder.part), minute=minute)


def with_days(reminder: Reminder, recurrence: str, today: int) -> Reminder | None:
    """Take the id of a Recurrence slot, ``today`` being its date's ordinal; None where it is none."""
    said = _RECURRENCES.get(recurrence)
    if said is None:
        return None
    day = None if said.ahead is None else today + said.ahead
    changed = replace(reminder, days=said.days, once=said.once, day=day)
    return _in_part(changed, said.part) if said.part else changed


def after(reminder: Reminder, seconds: int, now: datetime) -> Reminder:
    """Make it a single one, so many seconds from now, at the next full minute."""
    moment = (now.astimezone(UTC) + timedelta(seconds=seconds + 59)).astimezone(now.tzinfo)
    return replace(
        reminder, hour=moment.hour, minute=moment.minute, days=(), once=True, day=moment.date().toordinal(), part=None
    )


def dated(reminder: Reminder, now: datetime) -> Reminder:
    """Fix the date of a single reminder: the next time that its hour, or that hour of its weekday, comes.

    An hour that the clocks skip that night moves on with them.
    """
    if not reminder.once or reminder.hour is None:
        return reminder
    first = now.date().toordinal()
    for day in [reminder.day] if reminder.day is not None else range(first, first + 9):
        moment = _moment(reminder, day, now)
        fits = not reminder.days or date.fromordinal(day).weekday() in reminder.days
        if reminder.day is not None or (fits and moment > now):
            return replace(reminder, hour=moment.hour, minute=moment.minute, day=moment.date().toordinal())
    raise AssertionError("every weekday comes within nine days")


def is_past(reminder: Reminder, now: datetime) -> bool:
    """Tell whether a single reminder's moment is over."""
    return reminder.day is not None and reminder.hour is not None and _moment(reminder, reminder.day, now) <= now


def undated(reminder: Reminder, today: int) -> Reminder:
    """Forget a date that is today's or over, so that a new time finds its own."""
    return replace(reminder, day=None) if reminder.day is not None and reminder.day <= today else reminder


def spoken_when(reminder: Reminder, today: int, language: Language) -> str:
    """Say when a reminder comes: "every evening at nine thirty", "tomorrow at seven in the morning".

    ``today`` is its date's ordinal. Nothing is known of a reminder without an hour, or without days and a day of its own.
    """
    if reminder.hour is None or (not reminder.days and reminder.day is None):
        return language.unknown_time
    if reminder.day is None:
        return language.weekly(reminder.days, reminder.hour, reminder.minute)
    return language.once(date.fromordinal(reminder.day), reminder.day - today, reminder.hour, reminder.minute)


def _moment(reminder: Reminder, day: int, now: datetime) -> datetime:
    local = datetime.combine(date.fromordinal(day), time(reminder.hour or 0, reminder.minute), now.tzinfo)
    return local.astimezone(UTC).astimezone(now.tzinfo)


def _meant(hour: int, part: str | None) -> int:
    if hour > NOON or hour == 0:
        return hour
    if part == "night":
        return 0 if hour == NOON else hour if hour in _SMALL_HOURS else hour + NOON
    if hour == NOON or part == "morning":
        return hour
    later = part is not None or hour in _AFTERNOON or hour in _EVENING
    return hour + NOON if later else hour


def _in_part(reminder: Reminder, part: str) -> Reminder:
    hour = reminder.hour
    if hour is not None:
        hour = _meant(hour % NOON or NOON, part)
    return replace(reminder, hour=hour, part=part)
