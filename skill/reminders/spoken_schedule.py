"""When a reminder comes, as it is said."""

from datetime import date

from skill.language.interface import Language
from skill.reminders.reminder import Reminder


def spoken_when(reminder: Reminder, today: int, language: Language) -> str:
    """Say when a reminder comes: "every evening at nine thirty", "tomorrow at seven in the morning".

    ``today`` is its date's ordinal. Nothing is known of a reminder without an hour, or without days and a day of its own.
    """
    if reminder.hour is None or (not reminder.days and reminder.day is None):
        return language.unknown_time
    if reminder.day is None:
        return language.weekly(reminder.days, reminder.hour, reminder.minute)
    return language.once(date.fromordinal(reminder.day), reminder.day - today, reminder.hour, reminder.minute)
