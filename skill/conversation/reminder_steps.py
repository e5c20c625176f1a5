"""What is done at Alexa's reminders once it is clear: setting, moving, cancelling, listing; and what to say if it fails."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from skill.conversation.reminder_questions import ask, ask_next, is_complete, place_id, today
from skill.language.english import counted, number_words, spoken_list
from skill.reminders.reminder import CANCEL, CHANGE, CREATE, LIST, Reminder
from skill.reminders.schedule import dated, is_past, with_days, with_time
from skill.reminders.service import SCOPE, Refusal, ReminderRefusedError
from skill.reminders.spoken_schedule import spoken_when
from skill.response.reply import Permission, PermissionCard, Reply
from skill.turn.place import Place
from skill.turn.situation import Situation

MOST_SAID = 4
"""More reminders than these are only counted."""
_ORDER = ("first", "second", "third", "fourth")


def proceed(reminder: Reminder, situation: Situation, *, consented: bool = False) -> Reply:
    """Do what is wished; ask for the permission first where the request shows none and nobody has just given it."""
    reminders = situation.reminders
    now = reminders.local_now() if reminders.available else None
    if now is None:
        return over("reminder-no-clock" if reminders.available else "reminder-device", reminder, situation)
    if not (consented or reminders.granted):
        return _ask_permission(reminder, situation)
    try:
        return _STEPS[reminder.wish](reminder, situation, now)
    except ReminderRefusedError as refused:
        if refused.why is Refusal.PERMISSION:
            return without_permission(reminder, situation) if consented else _ask_permission(reminder, situation)
        return over(_REFUSED.get(refused.why) or _unanswered(reminder), reminder, situation)


def over(line: str, reminder: Reminder, situation: Situation, **values: str) -> Reply:
    """Say how it ended; nothing of it is kept."""
    voice = situation.voice
    said = voice.line(line, **values)
    return Reply(lines=(said,), question=voice.line("what-now"), place=Place(id=place_id(reminder)))


def without_permission(reminder: Reminder, situation: Situation, *, card: bool = True) -> Reply:
    """Say that nothing is done without the permission, and where to give it: a card, unless Alexa has sent one."""
    reply = over("reminder-not-allowed", reminder, situation)
    return replace(reply, card=PermissionCard((SCOPE,))) if card else reply


def choose(reminder: Reminder, situation: Situation, now: datetime, *, named: bool = True) -> Reply:
    """Find which of the reminders is meant: the only one, or by what was ``named``; else list them and ask."""
    found = situation.reminders.listed()
    if not found:
        return over("reminder-none", reminder, situation)
    picked = (_named(found, situation) if named else ()) or found
    if len(picked) == 1:
        return _chosen(reminder, picked[0], situation, now)
    if reminder.wish == CANCEL and situation.slot_id("which") == "all":
        return ask(replace(reminder, alerts=tuple(each.alerts[0] for each in picked)), situation)
    return ask(reminder, situation, _listed(picked, situation))


def _chosen(reminder: Reminder, one: Reminder, situation: Situation, now: datetime) -> Reply:
    """Confirm the cancelling, or put what is new into the reminder as it is."""
    if reminder.wish == CANCEL:
        return ask(replace(one, wish=CANCEL), situation)
    if reminder.returns is None:
        reminder = replace(reminder, days=one.days, once=one.once, day=one.day)
    elif reminder.hour is None:
        reminder = replace(reminder, hour=one.hour, minute=one.minute)
    return ask_next(replace(reminder, alerts=one.alerts), situation, now)


def _named(found: tuple[Reminder, ...], situation: Situation) -> tuple[Reminder, ...]:
    """Pick by place in the list, by time (in either half of the day), or by days."""
    which, number = situation.slot_id("which"), situation.slot_number("count")
    index = _ORDER.index(which) if which in _ORDER else len(found) - 1 if which == "last" else (number or 0) - 1
    if 0 <= index < len(found):
        return (found[index],)
    timed = with_time(Reminder(), situation.slot_text("time") or "")
    if timed and timed.hour is not None:
        same = {(timed.hour, timed.minute), ((timed.hour + 12) % 24, timed.minute)}
        return tuple(each for each in found if (each.hour, each.minute) in same)
    days = with_days(Reminder(), situation.slot_id("recurrence") or "", today(situation))
    if days and days.returns:
        return tuple(each for each in found if each.days == days.days)
    return tuple(each for each in found if days and each.day is not None and each.day == days.day)


def _create(reminder: Reminder, situation: Situation, now: datetime) -> Reply:
    if not is_complete(reminder) or is_past(reminder, now) or dated(reminder, now) != reminder:
        return ask_next(reminder, situation, now)
    voice = situation.voice
    text, locale = voice.line("reminder-text"), voice.locale.locale
    if reminder.wish == CHANGE:
        situation.reminders.change(reminder, now, text, locale)
    else:
        situation.reminders.create(reminder, now, text, locale)
    line = "reminder-changed" if reminder.wish == CHANGE else "reminder-set"
    return over(line, reminder, situation, when=spoken_when(reminder, now.date().toordinal()))


def _change(reminder: Reminder, situation: Situation, now: datetime) -> Reply:
    if reminder.alerts:
        return _create(reminder, situation, now)
    return choose(reminder, situation, now, named=situation.place.reminder is not None)


def _cancel(reminder: Reminder, situation: Situation, now: datetime) -> Reply:
    if not reminder.alerts:
        return choose(reminder, situation, now)
    done = 0
    try:
        for alert in reminder.alerts:
            situation.reminders.cancel(alert)
            done += 1
    except ReminderRefusedError:
        if not done:
            raise
        values = {"done": number_words(done), "all": number_words(len(reminder.alerts))}
        return over("reminder-cancelled-some", reminder, situation, **values)
    return over("reminder-cancelled" if done == 1 else "reminder-cancelled-all", reminder, situation)


def _list(reminder: Reminder, situation: Situation, now: datetime) -> Reply:  # noqa: ARG001  # one shape for all steps
    found = situation.reminders.listed()
    if not found:
        return over("reminder-none", reminder, situation)
    voice = situation.voice
    place = Place(id=place_id(reminder))
    return Reply(lines=(_listed(found, situation),), question=voice.line("what-now"), place=place)


def _listed(found: tuple[Reminder, ...], situation: Situation) -> str:
    said = [spoken_when(each, today(situation)) for each in found[:MOST_SAID]]
    if len(found) > MOST_SAID:
        said.append(f"{number_words(len(found) - MOST_SAID)} more")
    return situation.voice.line("reminder-list", count=counted(len(found), "reminder"), list=spoken_list(said))


def _ask_permission(reminder: Reminder, situation: Situation) -> Reply:
    """Hand over to Alexa, who asks in its own words; the reminder travels along and in the session."""
    line = situation.voice.line("reminder-needs-permission")
    place = Place(id=place_id(reminder), reminder=reminder)
    return Reply(lines=(line,), ask_permission=Permission(SCOPE, reminder.saved()), place=place)


def _unanswered(reminder: Reminder) -> str:
    return "reminder-unsure" if reminder.wish == CREATE or reminder.alerts else "reminder-no-answer"


_STEPS: Mapping[str, Callable[[Reminder, Situation, datetime], Reply]] = {
    CREATE: _create,
    CHANGE: _change,
    CANCEL: _cancel,
    LIST: _list,
}
_REFUSED = {
    Refusal.LIMIT: "reminder-limit",
    Refusal.DEVICE: "reminder-device",
    Refusal.SESSION: "reminder-session",
    Refusal.PAST: "reminder-too-late",
    Refusal.GONE: "reminder-gone",
    Refusal.REFUSED: "reminder-refused",
}
