"""What is asked about a reminder: one thing at a time, and at last whether all of it is right."""

from dataclasses import replace
from datetime import datetime

from skill.language.english import number_words
from skill.reminders.reminder import CANCEL, CHANGE, CREATE, LIST, Reminder
from skill.reminders.schedule import dated, is_past
from skill.reminders.spoken_schedule import spoken_when
from skill.response.reply import Reply
from skill.turn.place import Place
from skill.turn.situation import Situation

_CONFIRMING = {CANCEL: "reminder-cancel-this", CHANGE: "reminder-change-this", CREATE: "reminder-set-this"}
_PLACES = {CANCEL: "reminder.cancel", LIST: "reminder.list"}


def place_id(reminder: Reminder) -> str:
    """Name the place of what is wished for a reminder."""
    return _PLACES.get(reminder.wish, "reminder.create")


def ask_next(reminder: Reminder, situation: Situation, now: datetime) -> Reply:
    """Ask for what is missing; a time that is over for another one; else whether all of it is right."""
    if reminder.hour is None or reminder.returns is None:
        return ask(reminder, situation)
    planned = dated(reminder, now)
    if is_past(planned, now):
        line = situation.voice.line("reminder-past")
        return ask(replace(reminder, hour=None, minute=0, day=None), situation, line)
    return ask(planned, situation)


def ask(reminder: Reminder, situation: Situation, *said: str) -> Reply:
    """Say something, then ask what is still open about a reminder."""
    place = Place(id=place_id(reminder), reminder=reminder)
    return Reply(lines=said, question=question_of(reminder, situation), place=place)


def question_of(reminder: Reminder, situation: Situation) -> str:
    """Word the question that is open about a reminder."""
    voice = situation.voice
    if reminder.wish in (CANCEL, CHANGE) and not reminder.alerts:
        return voice.line("reminder-which-to-cancel" if reminder.wish == CANCEL else "reminder-which-to-change")
    if len(reminder.alerts) > 1:
        return voice.line("reminder-cancel-all", count=number_words(len(reminder.alerts)))
    if reminder.doubted:
        return voice.line("reminder-what-else")
    if reminder.wish != CANCEL and (reminder.hour is None or reminder.returns is None):
        return voice.line("reminder-what-time" if reminder.hour is None else "reminder-which-days")
    return voice.line(_CONFIRMING[reminder.wish], when=spoken_when(reminder, today(situation)))


def is_complete(reminder: Reminder) -> bool:
    """Tell whether the open question is the last one: yes does it, no changes it."""
    if reminder.wish == CANCEL:
        return bool(reminder.alerts)
    known = reminder.hour is not None and reminder.returns is not None and not reminder.doubted
    return known and (reminder.wish != CHANGE or bool(reminder.alerts))


def today(situation: Situation) -> int:
    """Ordinal of the date at the device; zero where nobody tells its zone."""
    now = situation.reminders.local_now()
    return now.date().toordinal() if now else 0
