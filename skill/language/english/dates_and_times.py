"""English days and times of day: of reminders, of what is over, of periods; said and recognised."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from skill.language.english.numbers import counted, number_words, ordinal, spoken_list
from skill.language.said import MONTH_IDS, WEEKDAY_IDS, DayPart

_WEEK = 7
_EVERY_DAY = tuple(range(_WEEK))
_NOON, _EVENING, _NIGHT = 12, 17, 22
_TWO_DIGITS = 10
_QUARTER, _HALF, _HOUR = 15, 30, 60
UNKNOWN_TIME = "at a time that I can't read"
TONIGHT, LAST_NIGHT = "tonight", "last night"


def weekday(number: int) -> str:
    """Name a day of the week; 0 is Monday."""
    return WEEKDAY_IDS[number].capitalize()


def _month_name(number: int) -> str:
    return MONTH_IDS[number - 1].capitalize()


def spoken_date(day: date) -> str:
    """Say a date: "the third of November"."""
    return f"the {ordinal(day.day)} of {_month_name(day.month)}"


def month(day: date) -> str:
    """Write a month with its year: "November 2026"."""
    return f"{_month_name(day.month)} {day.year}"


def printed_date(day: date) -> str:
    """Write a date for a card: "3 November 2026"."""
    return f"{day.day} {month(day)}"


def short_date(day: date) -> str:
    """Write a date for a chart: "3 Nov"."""
    return f"{day.day} {_month_name(day.month)[:3]}"


def clock(hour: int, minute: int) -> str:
    """Say a time without its part of the day: "nine", "nine oh five", "nine thirty"."""
    said = number_words(hour % _NOON or _NOON)
    if minute == 0:
        return said
    return f"{said} {'oh ' if minute < _TWO_DIGITS else ''}{number_words(minute)}"


def weekly(days: Sequence[int], hour: int, minute: int) -> str:
    """Say when a reminder comes back: "every evening at nine thirty", "on weekdays at seven in the morning"."""
    at = clock(hour, minute)
    if tuple(days) == _EVERY_DAY:
        return f"every {_part_named(hour)} at {at}"
    if tuple(days) == _EVERY_DAY[:5]:
        on = "on weekdays"
    elif tuple(days) == _EVERY_DAY[5:]:
        on = "at weekends"
    elif len(days) == _WEEK - 1:
        [left_out] = set(_EVERY_DAY) - set(days)
        on = f"every day except {weekday(left_out)}"
    else:
        on = f"every {spoken_list([weekday(day) for day in days])}"
    return f"{on} at {at} {_in_part(hour)}"


def between(first: date | None, last: date | None, today: int) -> str:
    """Say from when until when a reminder comes back; ``today`` is its date's ordinal."""
    begins = f"from {_near_day(first, today)}" if first else ""
    ends = f"until {_near_day(last, today)}" if last else ""
    return " ".join(each for each in (begins, ends) if each)


def _near_day(day: date, today: int) -> str:
    """Name a day by its weekday, with its date from a week on."""
    name = weekday(day.weekday())
    return name if 0 <= day.toordinal() - today < _WEEK else f"{name}, {spoken_date(day)}"


def half_of_day(hour: int, minute: int) -> str:
    """Say a time with its part of the day: "nine in the evening"."""
    return f"{clock(hour, minute)} {_in_part(hour)}"


def once(day: date, ahead: int, hour: int, minute: int) -> str:
    """Say when a single reminder comes, ``ahead`` days from now: "tomorrow at seven in the morning"."""
    if ahead in (0, 1):
        on = "today" if ahead == 0 else "tomorrow"
    else:
        on = f"{'on' if 0 < ahead < _WEEK else 'next'} {weekday(day.weekday())}"
    return f"{on} at {clock(hour, minute)} {_in_part(hour)}"


def _part_named(hour: int) -> str:
    """Name the part of the day that an hour belongs to; what is after midnight is said to be in the morning."""
    if hour < _NOON:
        return "morning"
    return "afternoon" if hour < _EVENING else "evening" if hour < _NIGHT else "night"


def _in_part(hour: int) -> str:
    part = _part_named(hour)
    return "at night" if part == "night" else f"in the {part}"


def ago(minutes: int) -> str:
    """Say how many minutes ago, less than an hour: "just now", "half an hour ago"."""
    if minutes < 2:  # noqa: PLR2004  # one minute is as good as none
        return "just now"
    return "half an hour ago" if minutes == _HALF else f"{counted(minutes, 'minute')} ago"


def past_day(day: date, back: int) -> str:
    """Say a day that is so many days back: "yesterday", "on Tuesday", "on the third of November"."""
    if back in (0, 1):
        return "today" if back == 0 else "yesterday"
    return f"on {weekday(day.weekday())}" if 0 < back < _WEEK else f"on {spoken_date(day)}"


def past_part(day: date, back: int, part: DayPart) -> str:
    """Say a part of a day that is so many days back: "this morning", "on Tuesday evening"."""
    if back == 0:
        return f"this {part}"
    return f"{past_day(day, back)} {part}" if 0 < back < _WEEK else f"{past_day(day, back)} in the {part}"


def night_to(morning: date, back: int) -> str:
    """Name a night by the day that it led to, so many days back."""
    return f"in the night to {weekday(morning.weekday()) if back < _WEEK else spoken_date(morning)}"


def around(when: str, hour: int, minute: int) -> str:
    """Add an hour and minute: "yesterday evening at about eight thirty"."""
    return f"{when} at about {clock(hour, minute)}"


def period(name: str) -> str:
    """Say a period by its id in the slot type Period; the words of an id are those that are said."""
    words = name.replace("-", " ")
    if name == "all":
        return "in all"
    if name.startswith("since-"):
        return f"since {words.removeprefix('since ').capitalize()}"
    if name in MONTH_IDS:
        return f"in {name.capitalize()}"
    return f"in the {words}" if name.endswith("-days") else words


def period_before(unit: str) -> str:
    """Say the time as long before the one that was told: "the week before that", "in the thirty days before that"."""
    words = unit.replace("-", " ")
    return f"in the {words} before that" if unit.endswith("-days") else f"the {words} before that"


_STEP = 5
"""Minutes: nobody types other ones at a laptop."""
_AFTER_NOON = (" in the afternoon", " in the evening", " at night", " p m", " pm")


def clock_times() -> Mapping[str, str]:
    """Map what people say ("half past nine", "nine in the evening", "21 30") to "09:30", "21:00", "21:30", or "EV"."""
    said = {
        "noon": "12:00",
        "midday": "12:00",
        "midnight": "00:00",
        "in the morning": "MO",
        "morning": "MO",
        "in the afternoon": "AF",
        "afternoon": "AF",
        "in the evening": "EV",
        "evening": "EV",
        "at night": "NI",
        "night": "NI",
    }
    for hour in range(24):
        for minute in range(0, _HOUR, _STEP):
            said[f"{hour} {minute:02}"] = said[f"{hour:02} {minute:02}"] = f"{hour:02}:{minute:02}"
    for hour in range(1, _NOON + 1):
        for minute in range(0, _HOUR, _STEP):
            for words in _clock_words(hour, minute):
                said[words] = f"{hour:02}:{minute:02}"
                said |= {words + part: f"{hour % _NOON + _NOON:02}:{minute:02}" for part in _AFTER_NOON}
    return said


def _clock_words(hour: int, minute: int) -> Iterator[str]:
    if minute:
        yield f"{hour} {minute:02}"
    after = hour % _NOON + 1
    for name, following in ((number_words(hour), number_words(after)), (str(hour), str(after))):
        if minute == 0:
            yield from (name, f"{name} o'clock")
        else:
            yield f"{name} {'oh ' if minute < _TWO_DIGITS else ''}{_minutes(minute)}"
        if minute == _QUARTER:
            yield f"quarter past {name}"
        elif minute == _HALF:
            yield from (f"half past {name}", f"half {name}")
        elif minute == _HOUR - _QUARTER:
            yield from (f"quarter to {following}", f"a quarter to {following}")
        elif 0 < minute < _HALF:
            yield f"{_minutes(minute)} past {name}"
        elif minute > _HALF:
            yield f"{_minutes(_HOUR - minute)} to {following}"


def _minutes(minute: int) -> str:
    return number_words(minute).replace("-", " ")
