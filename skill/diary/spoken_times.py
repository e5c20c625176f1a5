"""Moments that are over as they are said: "last night at about two", "on Tuesday evening", "half an hour ago"."""

from datetime import UTC, date, datetime, timedelta

from skill.diary.past_times import Moment, evening_of, part_of
from skill.diary.time_words import NIGHT
from skill.language.english import counted
from skill.reminders.spoken_schedule import spoken_time

_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_WEEK = 7
_STEP = 5
"""Minutes that a time is rounded to."""
_MINUTE, _HOUR = 60, 3600


def spoken_moment(moment: Moment, now: datetime) -> str:
    """Say when something was, to ``now``, which has its zone."""
    ago = int(now.timestamp()) - moment.at
    if moment.rough is None and ago < _HOUR - _STEP * _MINUTE:
        return _ago(ago)
    local = datetime.fromtimestamp(moment.at, UTC).astimezone(now.tzinfo)
    if moment.rough == "day":
        return _day(local.date(), now)
    said = _night(local, now) if part_of(local) == NIGHT else _part(local, now)
    return said if moment.rough else f"{said} at about {_clock(local)}"


def spoken_date(day: date) -> str:
    """Say a date: "the third of November"."""
    return f"the {_ordinal(day.day)} of {day:%B}"


def _ago(seconds: int) -> str:
    minutes = round(seconds / _MINUTE)
    if minutes > 10:  # noqa: PLR2004  # nobody says "thirty-one minutes ago"
        minutes = _STEP * round(minutes / _STEP)
    if minutes < 2:  # noqa: PLR2004  # one minute is as good as none
        return "just now"
    return "half an hour ago" if minutes == 30 else f"{counted(minutes, 'minute')} ago"  # noqa: PLR2004  # half of sixty


def _day(day: date, now: datetime) -> str:
    back = (now.date() - day).days
    if back in (0, 1):
        return "today" if back == 0 else "yesterday"
    return f"on {_DAYS[day.weekday()]}" if 0 < back < _WEEK else f"on {spoken_date(day)}"


def _part(local: datetime, now: datetime) -> str:
    back, part = (now.date() - local.date()).days, part_of(local)
    if back == 0:
        return f"this {part}"
    return f"{_day(local.date(), now)} {part}" if 0 < back < _WEEK else f"{_day(local.date(), now)} in the {part}"


def _night(local: datetime, now: datetime) -> str:
    """Name a night by the day that it leads to, where it is neither this one nor the last."""
    evening = evening_of(local)
    if evening == evening_of(now) and part_of(now) == NIGHT:
        return "tonight"
    if evening == now.date() - timedelta(days=1) and part_of(now) != NIGHT:
        return "last night"
    if evening == now.date() - timedelta(days=1) and now.hour > 12:  # noqa: PLR2004  # late, the night before is over
        return "last night"
    morning = evening + timedelta(days=1)
    near = (now.date() - morning).days < _WEEK
    return f"in the night to {_DAYS[morning.weekday()] if near else spoken_date(morning)}"


def _clock(local: datetime) -> str:
    rounded = _STEP * round((local.hour * 60 + local.minute) / _STEP)
    return spoken_time(rounded // 60 % 24, rounded % 60)


def _ordinal(number: int) -> str:
    if number <= len(_ORDINALS):
        return _ORDINALS[number - 1]
    return "thirtieth" if number == 30 else f"{'twenty' if number < 30 else 'thirty'}-{_ORDINALS[number % 10 - 1]}"  # noqa: PLR2004  # days of a month
