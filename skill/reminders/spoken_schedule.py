"""Times and days of reminders as they are said."""

from datetime import date

from skill.language.english import number_words, spoken_list
from skill.reminders.reminder import EVERY_DAY, Reminder

_NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_AFTERNOON, _EVENING, _NIGHT = 12, 17, 22
_FIRST_OF_TWO_DIGITS = 10
_A_WEEK = 7


def spoken_time(hour: int, minute: int) -> str:
    """Say a time without its part of the day: "nine", "nine oh five", "nine thirty"."""
    said = number_words(hour % 12 or 12)
    if minute == 0:
        return said
    return f"{said} {'oh ' if minute < _FIRST_OF_TWO_DIGITS else ''}{number_words(minute)}"


def spoken_when(reminder: Reminder, today: int) -> str:
    """Say when a reminder comes: "every evening at nine thirty", "tomorrow at seven in the morning".

    ``today`` is its date's ordinal. Without an hour, or a day of its own, it is "at a time that I can't read".
    """
    if reminder.hour is None or (not reminder.days and reminder.day is None):
        return "at a time that I can't read"
    part = part_of_day(reminder.hour)
    at = spoken_time(reminder.hour, reminder.minute)
    if reminder.day is None and reminder.days == EVERY_DAY:
        return f"every {part} at {at}"
    days = _days(reminder.days) if reminder.day is None else _date(reminder.day, today)
    return f"{days} at {at} {'at night' if part == 'night' else f'in the {part}'}"


def part_of_day(hour: int) -> str:
    """Name the part of the day that an hour belongs to; what is after midnight is said to be in the morning."""
    if hour < _AFTERNOON:
        return "morning"
    return "afternoon" if hour < _EVENING else "evening" if hour < _NIGHT else "night"


def _days(days: tuple[int, ...]) -> str:
    if days == EVERY_DAY[:5]:
        return "on weekdays"
    if days == EVERY_DAY[5:]:
        return "at weekends"
    return f"every {spoken_list([_NAMES[day] for day in days])}"


def _date(day: int, today: int) -> str:
    if day in (today, today + 1):
        return "today" if day == today else "tomorrow"
    name = _NAMES[date.fromordinal(day).weekday()]
    return f"on {name}" if today < day < today + _A_WEEK else f"next {name}"
