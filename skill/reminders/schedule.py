"""From the words for a time or for days to a reminder's hour, minute and days,
to the moment of a single one, and back.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from skill.language.interface import Language
from skill.language.said import DAY_PARTS, WEEKDAY_IDS, SaidSchedule, minutes_to, time_of_slot
from skill.reminders.reminder import EVERY_DAY, Reminder

NOON = 12
_AFTERNOON = range(1, 5)
_BOTH_HALVES = range(5, NOON)
"""Hours at which people stretch in the morning and in the evening alike: which half is meant is asked, not guessed."""
BEDTIME_HOUR = 21
"""When a reminder of the bedtime routine is offered for: an hour or two before most people sleep."""
EVENING_BEGINS = 17
"""Hour from which a reminder counts as one of the evening."""
_WEEK = 7
_DAY_MINUTES = 24 * 60
_SMALL_HOURS = range(5)
"""Hours "at night" that come after midnight."""


class _Days(NamedTuple):
    days: tuple[int, ...] = ()
    once: bool = False
    ahead: int | None = None
    part: str | None = None


RECURRENCES: Mapping[str, _Days] = {
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
"""By the ids of the slot type Recurrence."""


def with_time(reminder: Reminder, value: str) -> Reminder | None:
    """Take the value of an AMAZON.TIME slot ("21:30", "EV"); None where it is neither.

    Nobody knows whether "09:30" was said with "in the morning": see `_at`.
    """
    said = time_of_slot(value)
    if isinstance(said, time):
        return _at(reminder, said.hour, said.minute)
    return in_part(reminder, said) if said else None


def _at(reminder: Reminder, hour: int, minute: int) -> Reminder:
    """Put in an hour that may be of either half of the day.

    The part of the day that was said decides, or the half of the hour that was known before. The same hour said again,
    after it was read back in one half, is meant in the other. Where nothing tells, it stays ``unsure``, except from one
    to four, which is taken for the afternoon.
    """
    known = None if reminder.unsure else reminder.hour
    if known is not None and hour and (known - hour) % 24 == NOON and reminder.minute == minute:
        return replace(reminder, hour=hour, part=None)
    meant = _meant(hour, reminder.part)
    if reminder.part is None and known is not None and 0 < hour < NOON:
        meant = hour + NOON if known >= NOON else hour
    unsure = reminder.part is None and known is None and hour in _BOTH_HALVES
    return replace(reminder, hour=meant, minute=minute, unsure=unsure)


def with_said(reminder: Reminder, said: SaidSchedule, now: datetime) -> Reminder:
    """Take what a sentence says of time and days; what it does not say stays. ``now`` is local."""
    today = now.date().toordinal()
    if said.shift is not None:
        return shifted(replace(reminder, shift=said.shift))
    if said.past is not None and reminder.hour is not None:
        return shifted(replace(reminder, shift=minutes_to(said.past, reminder.minute)))
    if said.seconds is not None:
        return after(reminder, said.seconds, now)
    changed = _limited(_on_days(reminder, said, today), said, now.date())
    if said.hour is None:
        return in_part(changed, said.part) if said.part else changed
    changed = undated(changed, today) if said.ahead is None else changed
    if said.sure:
        return replace(changed, hour=said.hour, minute=said.minute, unsure=False, part=None)
    return _at(replace(changed, part=said.part or changed.part), said.hour, said.minute)


def shifted(reminder: Reminder) -> Reminder:
    """Move the hour that is known by the minutes of ``shift``; without one they wait.

    Past midnight a single day changes too.
    """
    if reminder.shift is None or reminder.hour is None:
        return reminder
    days, minutes = divmod(60 * reminder.hour + reminder.minute + reminder.shift, _DAY_MINUTES)
    day = None if reminder.day is None else reminder.day + days
    return replace(reminder, hour=minutes // 60, minute=minutes % 60, day=day, shift=None)


def _on_days(reminder: Reminder, said: SaidSchedule, today: int) -> Reminder:
    if said.ahead is not None:
        reminder = replace(reminder, days=(), once=True, day=today + said.ahead, starts=None, ends=None)
    elif said.days:
        once = not said.returns
        week = date.fromordinal(today).weekday() if said.week else None
        day = today - week + _WEEK + said.days[0] if week is not None and once else None
        reminder = replace(reminder, days=said.days, once=once, day=day)
    elif said.returns is False:
        reminder = replace(reminder, days=(), once=True)
    if said.without:
        # where none is left, "not Sundays" of one that comes on Sundays, the days are asked for
        left = tuple(day for day in reminder.days or EVERY_DAY if day not in said.without)
        reminder = replace(reminder, days=left, once=False, day=None)
    return reminder


def _limited(reminder: Reminder, said: SaidSchedule, today: date) -> Reminder:
    """Put in from when until when it comes back; a reminder without days then comes every day."""
    first, last, here = None, None, today.toordinal()
    if said.week is not None:
        monday = here - today.weekday() + _WEEK * said.week
        first = max(monday, here) if said.week else None
        last = None if said.onwards else monday + _WEEK - 1
    if said.starting is not None:
        first = here + ((said.starting - today.weekday()) % _WEEK or _WEEK)
    if said.lasting is not None:
        last = (first or here) + said.lasting - 1
    if said.until is not None:
        begins = first or here
        last = begins + (said.until - date.fromordinal(begins).weekday()) % _WEEK
    if (first is None and last is None) or (said.days and not said.returns):
        return reminder
    return replace(reminder, days=reminder.days or EVERY_DAY, once=False, day=None, starts=first, ends=last)


def with_days(reminder: Reminder, recurrence: str, today: int) -> Reminder | None:
    """Take the id of a Recurrence slot, ``today`` being its date's ordinal; None where it is none."""
    said = RECURRENCES.get(recurrence)
    if said is None:
        return None
    day = None if said.ahead is None else today + said.ahead
    weekly = not reminder.once and 0 < len(reminder.days) < len(EVERY_DAY)
    once = said.once and not (weekly and said.days)  # "every Monday" - "make it Tuesday"
    changed = replace(reminder, days=said.days, once=once, day=day, starts=None, ends=None)
    return in_part(changed, said.part) if said.part else changed


def with_defaults(reminder: Reminder) -> Reminder:
    """Fill in what nobody minds: nine in the evening, the evening half, every day. It is read back like all else."""
    hour = BEDTIME_HOUR if reminder.hour is None else reminder.hour
    hour = hour % NOON + NOON if reminder.unsure else hour
    known = reminder if reminder.returns is not None else replace(reminder, days=EVERY_DAY)
    return replace(known, hour=hour, unsure=False, doubted=False)


def after(reminder: Reminder, seconds: int, now: datetime) -> Reminder:
    """Make it a single one, so many seconds from now, at the next full minute."""
    moment = (now.astimezone(UTC) + timedelta(seconds=seconds + 59)).astimezone(now.tzinfo)
    return replace(
        reminder,
        hour=moment.hour,
        minute=moment.minute,
        days=(),
        once=True,
        day=moment.date().toordinal(),
        part=None,
        unsure=False,
        starts=None,
        ends=None,
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


def this_evening(now: datetime) -> Reminder | None:
    """Make a single reminder of this evening at BEDTIME_HOUR; None where that is over. ``now`` is local."""
    reminder = Reminder(hour=BEDTIME_HOUR, once=True, day=now.date().toordinal())
    return None if is_past(reminder, now) else reminder


def comes_this_evening(reminder: Reminder, now: datetime) -> bool:
    """Tell whether a reminder that is set comes this evening; one that cannot be read may do so."""
    today = now.date()
    if reminder.hour is None:
        return True
    if reminder.day is not None:
        comes_today = reminder.day == today.toordinal()
    else:
        first, last = reminder.starts or 0, reminder.ends or today.toordinal()
        comes_today = today.weekday() in reminder.days and first <= today.toordinal() <= last
    return comes_today and reminder.hour >= EVENING_BEGINS


def with_only_half_left(reminder: Reminder, now: datetime) -> Reminder:
    """Take the later half of the day for an unsure hour whose earlier one, on that day, is over."""
    if not reminder.unsure or reminder.day is None or reminder.hour is None:
        return reminder
    early = replace(reminder, hour=reminder.hour % NOON, unsure=False)
    return replace(early, hour=reminder.hour % NOON + NOON) if is_past(early, now) else reminder


def moved(reminder: Reminder, one: Reminder) -> Reminder:
    """Move a reminder that there is, ``one``, to the time and days of ``reminder``;
    what was not said stays as it is.
    """
    if reminder.shift is not None:
        return replace(shifted(replace(one, shift=reminder.shift)), wish=reminder.wish)
    says_days = reminder.returns is not None
    if not says_days:
        reminder = replace(reminder, days=one.days, once=one.once, day=one.day, starts=one.starts, ends=one.ends)
    if reminder.hour is None and says_days:
        reminder = replace(reminder, hour=one.hour, minute=one.minute)
    elif (
        reminder.hour is None and one.hour is not None
    ):  # it is asked for, and most likely moves within its half of the day
        reminder = replace(reminder, part="evening" if one.hour >= NOON else "morning")
    elif reminder.hour is not None and reminder.unsure and one.hour is not None:
        timed = _at(Reminder(hour=one.hour, minute=one.minute), reminder.hour, reminder.minute)
        reminder = replace(reminder, hour=timed.hour, unsure=False)
    return replace(reminder, alerts=one.alerts)


def is_past(reminder: Reminder, now: datetime) -> bool:
    """Tell whether a single reminder's moment, or the last day of one that comes back, is over."""
    if reminder.ends is not None and reminder.hour is not None:
        return _moment(reminder, reminder.ends, now) <= now
    return reminder.day is not None and reminder.hour is not None and _moment(reminder, reminder.day, now) <= now


def undated(reminder: Reminder, today: int) -> Reminder:
    """Forget a date that is today's or over, so that a new time finds its own."""
    return replace(reminder, day=None) if reminder.day is not None and reminder.day <= today else reminder


def spoken_when(reminder: Reminder, today: int, language: Language) -> str:
    """Say when a reminder comes: "every evening at nine thirty", "tomorrow at seven in the morning".

    ``today`` is its date's ordinal. Nothing is known of a reminder without an hour,
    or without days and a day of its own.
    """
    if reminder.hour is None or (not reminder.days and reminder.day is None):
        return language.speech.unknown_time
    if reminder.day is None:
        every = language.speech.weekly(reminder.days, reminder.hour, reminder.minute)
        begins = reminder.starts if reminder.starts is not None and reminder.starts > today else None
        first, last = (date.fromordinal(each) if each else None for each in (begins, reminder.ends))
        limits = language.speech.between(first, last, today)
        return f"{every}, {limits}" if limits else every
    return language.speech.once(date.fromordinal(reminder.day), reminder.day - today, reminder.hour, reminder.minute)


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
    later = part is not None or hour in _AFTERNOON
    return hour + NOON if later else hour


def in_part(reminder: Reminder, part: str) -> Reminder:
    """Take a part of the day: the hour that is known moves into it, an hour that is said next is meant there."""
    hour = reminder.hour
    if hour is not None:
        hour = _meant(hour % NOON or NOON, part)
    return replace(reminder, hour=hour, part=part, unsure=reminder.unsure and hour is None)
