"""How a moment that is over is said: minutes ago, or a day, night or part of a day, as near as it is known."""

from datetime import UTC, date, datetime, timedelta

from skill.diary.past_times import Moment, evening_of, part_of
from skill.diary.time_words import NIGHT
from skill.language.interface import Language

_STEP = 5
"""Minutes that a time is rounded to."""
_EXACT = 10
"""Minutes ago that are said one by one: nobody says "thirty-one minutes ago"."""
_MINUTE, _HOUR = 60, 3600
_NOON = 12


def spoken_moment(moment: Moment, now: datetime, language: Language) -> str:
    """Say when something was, to ``now``, which has its zone."""
    ago = int(now.timestamp()) - moment.at
    if moment.rough is None and ago < _HOUR - _STEP * _MINUTE:
        minutes = round(ago / _MINUTE)
        return language.ago(minutes if minutes <= _EXACT else _STEP * round(minutes / _STEP))
    local = datetime.fromtimestamp(moment.at, UTC).astimezone(now.tzinfo)
    back = (now.date() - local.date()).days
    if moment.rough == "day":
        return language.past_day(local.date(), back)
    part = part_of(local)
    said = _night(evening_of(local), now, language) if part == NIGHT else language.past_part(local.date(), back, part)
    return said if moment.rough else language.around(said, *_rounded(local))


def _night(evening: date, now: datetime, language: Language) -> str:
    """Name a night by the day that it leads to, where it is neither this one nor the last."""
    if evening == evening_of(now) and part_of(now) == NIGHT:
        return language.tonight
    small_hours = (
        part_of(now) == NIGHT and now.hour <= _NOON
    )  # of a night that has not ended: yesterday's is the one before
    if evening == now.date() - timedelta(days=1) and not small_hours:
        return language.last_night
    morning = evening + timedelta(days=1)
    return language.night_to(morning, (now.date() - morning).days)


def _rounded(local: datetime) -> tuple[int, int]:
    """Round to steps of five minutes: hour and minute."""
    minutes = _STEP * round((local.hour * 60 + local.minute) / _STEP)
    return minutes // 60 % 24, minutes % 60
