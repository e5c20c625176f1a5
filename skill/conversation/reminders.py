"""Replies about reminders: what was said is taken into the reminder, what is open is asked, and a yes does it."""

import json
import re
from dataclasses import replace
from datetime import datetime

from skill.conversation import misses
from skill.conversation.reminder_questions import ask, ask_next, is_complete
from skill.conversation.reminder_steps import choose, over, proceed, without_permission
from skill.knowledge.library import Library
from skill.language.english import number_words
from skill.reminders.reminder import CANCEL, CHANGE, CREATE, LIST, Reminder, load_reminder
from skill.reminders.schedule import after, undated, with_days, with_time
from skill.reminders.service import ReminderRefusedError
from skill.response.reply import Reply
from skill.turn.situation import Situation, SlotWord

_FULL_HOUR = re.compile(r"(0[1-9]|10):00")
ANOTHER_TIME, OTHER_DAYS = "time", "days"
"""Ids of the slot type WhichReminder that name what to change."""


def create(library: Library, situation: Situation) -> Reply:  # noqa: ARG001  # one shape for all actions
    """Begin a reminder with what was said of its time and days."""
    now = situation.reminders.local_now() if situation.reminders.available else None
    if now is None:
        return proceed(Reminder(), situation)
    return ask_next(_heard(Reminder(), situation, now) or Reminder(), situation, now)


def list_(library: Library, situation: Situation) -> Reply:  # noqa: ARG001
    """Tell which reminders there are."""
    return proceed(Reminder(wish=LIST), situation)


def cancel(library: Library, situation: Situation) -> Reply:  # noqa: ARG001
    """Find the reminder to cancel; nothing is cancelled without a yes."""
    return proceed(Reminder(wish=CANCEL), situation)


def change(library: Library, situation: Situation) -> Reply:  # noqa: ARG001
    """Find the reminder to move; nothing is moved without a yes."""
    now = situation.reminders.local_now() if situation.reminders.available else None
    wished = Reminder(wish=CHANGE)
    return proceed((_heard(wished, situation, now) if now else None) or wished, situation)


def said(library: Library, situation: Situation) -> Reply:
    """Take a bare time, days, or which one was meant, into the reminder that is being talked about."""
    pending, now = situation.place.reminder, situation.reminders.local_now()
    if pending is None or now is None:
        return misses.not_heard(library, situation)
    if pending.wish == CANCEL or (pending.wish == CHANGE and not pending.alerts):
        return _choose(replace(pending, alerts=()), situation, now)
    which = situation.slot_id("which")
    if which in (ANOTHER_TIME, OTHER_DAYS):
        asked_again = {"hour": None} if which == ANOTHER_TIME else {"days": (), "once": False, "day": None}
        return ask_next(replace(pending, doubted=False, **asked_again), situation, now)
    heard = _heard(replace(pending, doubted=False), situation, now)
    return ask_next(heard, situation, now) if heard else misses.not_heard(library, situation)


def as_number(situation: Situation) -> Situation | None:
    """Take a bare "three", which may have been heard as three o'clock, for the number that it is to a stretch."""
    hour = _FULL_HOUR.fullmatch(situation.slot_text("time") or "")
    if hour is None:
        return None
    word = number_words(int(hour[1]))
    return replace(situation, slots={"count": SlotWord(word, word)})


def accept(reminder: Reminder, situation: Situation) -> Reply:
    """Answer "yes": do it, where that was the question; else ask again what is open."""
    if is_complete(reminder):
        return proceed(reminder, situation)
    if reminder.doubted:
        reminder = replace(reminder, doubted=False, hour=None)
    return ask(reminder, situation)


def decline(reminder: Reminder, situation: Situation) -> Reply:
    """Answer "no": ask what to change, once; then drop it kindly. What was to be cancelled stays."""
    if reminder.wish != CREATE and (reminder.wish == CANCEL or not is_complete(reminder)):
        return over("reminder-stays", reminder, situation)
    if is_complete(reminder):
        return ask(replace(reminder, doubted=True), situation)
    return over("reminder-dropped", reminder, situation)


def permission_answered(situation: Situation) -> Reply:
    """Go on where Alexa asked for the permission: with what the session or, where it is new, the token remembers."""
    consent = situation.consent
    pending = situation.place.reminder or load_reminder(_json(consent.token if consent else ""))
    if pending is None or consent is None:
        return misses.what_now("reminder-lost", situation)
    if consent.accepted:
        return proceed(pending, situation, consented=True)
    return without_permission(pending, situation, card=not consent.card_sent)


def _choose(reminder: Reminder, situation: Situation, now: datetime) -> Reply:
    try:
        return choose(reminder, situation, now)
    except ReminderRefusedError:
        return proceed(reminder, situation)


def _heard(reminder: Reminder, situation: Situation, now: datetime) -> Reminder | None:
    """Put a length, days and a time that were said into a reminder; None where nothing was said."""
    today = now.date().toordinal()
    seconds, number = situation.slot_seconds("duration"), situation.slot_number("count")
    if seconds:
        return after(reminder, seconds, now)
    if number == 1 and reminder.hour is not None:
        return replace(reminder, once=True, days=())
    on_days = with_days(reminder, situation.slot_id("recurrence") or "", today)
    time = situation.slot_text("time") or (f"{number:02}:00" if number else "")
    return with_time(on_days or undated(reminder, today), time) or on_days


def _json(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
