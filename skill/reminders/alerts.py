"""Reminders in the JSON of Alexa's Reminders API: recurrence rules and triggers, written and read."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time

from ask_sdk_model.services.reminder_management import (
    AlertInfo,
    PushNotification,
    PushNotificationStatus,
    Recurrence,
    ReminderRequest,
    SpokenInfo,
    SpokenText,
    Trigger,
    TriggerType,
)

from skill.reminders.reminder import EVERY_DAY, LIST, Reminder

_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_RULE = re.compile(r"FREQ=(DAILY|WEEKLY);(?:BYDAY=([A-Z,]+);)?BYHOUR=(\d\d?);BYMINUTE=(\d\d?);.*")
_LOCAL = re.compile(r"(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)\b.*")
_FIRST_MINUTE = "T00:00:00"
COMPLETED = "COMPLETED"


def recurrence_rule(reminder: Reminder) -> str:
    """Write the days and time of a reminder that comes back as a rule of RFC 5545, in local time."""
    days = "" if reminder.days == EVERY_DAY else f"BYDAY={','.join(_CODES[day] for day in reminder.days)};"
    often = "WEEKLY" if days else "DAILY"
    return f"FREQ={often};{days}BYHOUR={reminder.hour};BYMINUTE={reminder.minute};BYSECOND=0;INTERVAL=1;"


def reminder_request(reminder: Reminder, now: datetime, text: str, locale: str) -> ReminderRequest:
    """Make the API's request for a whole reminder.

    ``now`` is local: its zone keeps the hour through summer and winter.
    """
    trigger = Trigger(object_type=TriggerType.SCHEDULED_ABSOLUTE, time_zone_id=str(now.tzinfo))
    local = now.replace(tzinfo=None, microsecond=0)
    if reminder.day is not None:
        at = time(reminder.hour or 0, reminder.minute)
        trigger.scheduled_time = datetime.combine(date.fromordinal(reminder.day), at)
    else:
        trigger.recurrence = Recurrence(
            start_date_time=_begins(reminder.starts) or local,
            end_date_time=_ends(reminder.ends),
            recurrence_rules=[recurrence_rule(reminder)],
        )
    return ReminderRequest(
        request_time=local,
        trigger=trigger,
        alert_info=AlertInfo(spoken_info=SpokenInfo(content=[SpokenText(locale=locale, text=text)])),
        push_notification=PushNotification(status=PushNotificationStatus.ENABLED),
    )


def _begins(day: int | None) -> datetime | None:
    return datetime.combine(date.fromordinal(day), time()) if day is not None else None


def _ends(day: int | None) -> datetime | None:
    """The last second of the last day: whether the end itself still counts is written nowhere."""
    return datetime.combine(date.fromordinal(day), time(23, 59, 59)) if day is not None else None


def read_alert(alert: object) -> Reminder | None:
    """Read one alert of the API's list; None where it is over or has no id. What cannot be read has no hour."""
    data = alert if isinstance(alert, Mapping) else {}
    token, trigger = data.get("alertToken"), data.get("trigger")
    if not isinstance(token, str) or not token or data.get("status") == COMPLETED:
        return None
    trigger = trigger if isinstance(trigger, Mapping) else {}
    recurrence = trigger.get("recurrence")
    rules = recurrence.get("recurrenceRules") if isinstance(recurrence, Mapping) else None
    known = Reminder(wish=LIST, alerts=(token,))
    if rules and isinstance(recurrence, Mapping):
        begins, ends = recurrence.get("startDateTime"), _local_day(recurrence.get("endDateTime"))
        later = (
            isinstance(begins, str) and _FIRST_MINUTE in begins
        )  # as `_begins` writes it; else it is when it was set
        return _recurring(known, rules, _local_day(begins) if later else None, ends)
    return known if recurrence else _single(known, trigger.get("scheduledTime"))


def _recurring(known: Reminder, rules: object, starts: int | None, ends: int | None) -> Reminder:
    rule = _RULE.fullmatch(str(rules[0])) if isinstance(rules, list) and len(rules) == 1 else None
    if rule is None:
        return known
    often, by_day, hour, minute = rule.groups()
    days = (by_day or "").split(",")
    numbers = EVERY_DAY if often == "DAILY" else tuple(sorted(_CODES.index(day) for day in days if day in _CODES))
    if not numbers or int(hour) not in range(24) or int(minute) not in range(60):
        return known
    return replace(known, hour=int(hour), minute=int(minute), days=numbers, starts=starts, ends=ends)


def _single(known: Reminder, scheduled: object) -> Reminder:
    local, day = _LOCAL.fullmatch(scheduled) if isinstance(scheduled, str) else None, _local_day(scheduled)
    if local is None or day is None:
        return known
    return replace(known, hour=int(local[2]), minute=int(local[3]), once=True, day=day)


def _local_day(value: object) -> int | None:
    """Ordinal of the date of a local time; None where it is none."""
    local = _LOCAL.fullmatch(value) if isinstance(value, str) else None
    try:
        return date.fromisoformat(local[1]).toordinal() if local else None
    except ValueError:
        return None
