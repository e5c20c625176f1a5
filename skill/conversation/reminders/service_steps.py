"""What is done at Alexa's reminders once it is clear: setting, moving, cancelling, listing;
and what to say if it fails.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from skill.conversation.open_question import put_question
from skill.language.said import ORDER_IDS, SaidSchedule
from skill.reminders.reminder import CANCEL, CHANGE, CREATE, EVERY_DAY, LIST, Reminder
from skill.reminders.schedule import (
    EVENING_BEGINS,
    NOON,
    dated,
    is_past,
    moved,
    spoken_when,
    with_days,
    with_only_half_left,
    with_time,
)
from skill.reminders.service import SCOPE, ReminderRefusal, ReminderRefusedError
from skill.response.reply import Permission, PermissionCard, Reply
from skill.turn.pending.reminder_draft import ReminderDraft, reminder_day
from skill.turn.place import Place
from skill.turn.turn import Turn

MOST_SAID = 4
"""More reminders than these are only counted."""


def proceed(turn: Turn, reminder: Reminder, *, allowed: bool = False) -> Reply:
    """Do what is wished; ask for the permission first where the request shows none and nobody has just given it."""
    reminders = turn.reminders
    now = reminders.local_now() if reminders.available else None
    if now is None:
        reply = _over(turn, reminder, "reminder-no-clock" if reminders.available else "reminder-device")
        return replace(
            reply, settled=ReminderDraft(reminder)
        )  # a time that is said next belongs to it: the same answer
    if not (allowed or reminders.granted):
        return _ask_permission(turn, reminder)
    try:
        return _STEPS[reminder.wish](turn, reminder, now)
    except ReminderRefusedError as refused:
        if refused.why is ReminderRefusal.PERMISSION:
            return without_permission(turn, reminder) if allowed else _ask_permission(turn, reminder)
        return _over(turn, reminder, _REFUSED.get(refused.why) or _unanswered(reminder))


def ask(turn: Turn, reminder: Reminder, *said: str) -> Reply:
    """Say something, then ask what is still open about a reminder."""
    return put_question.ask_of_draft(turn, ReminderDraft(reminder), *said)


def ask_next(turn: Turn, reminder: Reminder, now: datetime, *said: str) -> Reply:
    """Say something, then ask for what is missing; a time that is over for another one;
    else whether all of it is right.
    """
    reminder = with_only_half_left(reminder, now)
    if reminder.hour is None or reminder.unsure or reminder.returns is None:
        return ask(turn, reminder, *said)
    planned = dated(reminder, now)
    if is_past(planned, now):
        asked = replace(reminder, hour=None, minute=0, day=None, ends=None)
        return ask(turn, asked, *said, turn.voice.line("reminder-past"))
    return ask(turn, planned, *said)


def without_permission(turn: Turn, reminder: Reminder, *, card: bool = True) -> Reply:
    """Say that nothing is done without the permission, and where to give it: a card, unless Alexa has sent one."""
    reply = _over(turn, reminder, "reminder-not-allowed")
    return replace(reply, card=PermissionCard((SCOPE,))) if card else reply


def choose(turn: Turn, reminder: Reminder, now: datetime, *, named: bool = True) -> Reply:
    """Find which of the reminders is meant: the only one, or by what was ``named``; else list them and ask.

    Where one was named that is not among them, none is meant.
    """
    found = turn.reminders.listed()
    if not found:
        return _over(turn, reminder, "reminder-none")
    meant = _named(turn, found) if named else None
    if meant == ():
        return _over(turn, reminder, "reminder-none-such", list=_listed(turn, found))
    picked = meant or found
    if len(picked) == 1:
        return _chosen(turn, reminder, picked[0], now)
    if reminder.wish == CANCEL and _means_all(turn):
        return ask(turn, replace(reminder, alerts=tuple(each.alerts[0] for each in picked)))
    return ask(turn, reminder, _listed(turn, picked))


def _over(turn: Turn, reminder: Reminder, line: str, **values: str) -> Reply:
    return put_question.end_of_draft(turn, ReminderDraft(reminder), line, **values)


def _chosen(turn: Turn, reminder: Reminder, one: Reminder, now: datetime) -> Reply:
    """Confirm the cancelling, or put what is new into the reminder as it is."""
    if reminder.wish == CANCEL:
        return ask(turn, replace(one, wish=CANCEL))
    return ask_next(turn, moved(reminder, one), now)


def _means_all(turn: Turn) -> bool:
    """Whether all of them are to go: "cancel the whole lot"."""
    in_words = turn.utterance.is_open and turn.language.diary.lets_everything_go.search(turn.written) is not None
    return in_words or turn.slot_id("which") == "all"


def _named(turn: Turn, found: tuple[Reminder, ...]) -> tuple[Reminder, ...] | None:
    """Pick by place in the list, by time (in either half of the day, where none was said), by the part of the day,
    or by days; None where none of these was said.
    """
    which, number = turn.slot_id("which"), turn.slot_number("count")
    index = ORDER_IDS.index(which) if which in ORDER_IDS else len(found) - 1 if which == "last" else (number or 0) - 1
    if 0 <= index < len(found):
        return (found[index],)
    said = turn.language.reminders.schedule(turn.utterance.text) if turn.utterance.is_open else SaidSchedule()
    spoken = f"{said.hour:02}:{said.minute:02}" if said.hour is not None else ""
    timed = with_time(Reminder(part=said.part), turn.slot_text("time") or spoken)
    if timed and timed.hour is not None:
        halves = (0,) if said.part or said.sure else (0, NOON)
        same = {((timed.hour + half) % (2 * NOON), timed.minute) for half in halves}
        return tuple(each for each in found if (each.hour, each.minute) in same)
    days = with_days(Reminder(), turn.slot_id("recurrence") or "", reminder_day(turn))
    if days and days.days:
        alike = tuple(each for each in found if each.days == days.days)
        return alike or tuple(each for each in found if {*days.days} < {*each.days} != {*EVERY_DAY})
    if days and days.day is not None:
        return tuple(each for each in found if each.day == days.day)
    part = said.part or (timed.part if timed else None)
    return tuple(each for each in found if _is_in(each, part)) if part else None


def _is_in(reminder: Reminder, part: str) -> bool:
    """Whether a reminder is of a part of the day; evening and night are one: nobody tells them apart."""
    hour = reminder.hour or 0
    return {"morning": hour < NOON, "afternoon": NOON <= hour < EVENING_BEGINS}.get(part, hour >= EVENING_BEGINS)


def _create(turn: Turn, reminder: Reminder, now: datetime) -> Reply:
    complete = ReminderDraft(reminder).is_complete
    if not complete or is_past(reminder, now) or dated(reminder, now) != reminder:
        return ask_next(turn, reminder, now)
    text, locale = turn.voice.line("reminder-text"), turn.voice.locale.locale
    if reminder.wish == CHANGE:
        turn.reminders.change(reminder, now, text, locale)
        token: str | None = reminder.alerts[0]
    else:
        token = turn.reminders.create(reminder, now, text, locale)
    line = "reminder-changed" if reminder.wish == CHANGE else "reminder-set"
    reply = _over(turn, reminder, line, when=spoken_when(reminder, now.date().toordinal(), turn.language))
    return replace(reply, settled=ReminderDraft(replace(reminder, alerts=(token,)))) if token else reply


def _change(turn: Turn, reminder: Reminder, now: datetime) -> Reply:
    if reminder.alerts:
        return _create(turn, reminder, now)
    by_name = turn.language.reminders.called_one.fullmatch(turn.utterance.text) is not None
    return choose(turn, reminder, now, named=by_name or isinstance(turn.draft(ReminderDraft), ReminderDraft))


def _cancel(turn: Turn, reminder: Reminder, now: datetime) -> Reply:
    if not reminder.alerts:
        return choose(turn, reminder, now)
    done = 0
    try:
        for alert in reminder.alerts:
            turn.reminders.cancel(alert)
            done += 1
    except ReminderRefusedError:
        if not done:
            raise
        values = {"done": turn.language.speech.number(done), "all": turn.language.speech.number(len(reminder.alerts))}
        return _over(turn, reminder, "reminder-cancelled-some", **values)
    return _over(turn, reminder, "reminder-cancelled" if done == 1 else "reminder-cancelled-all")


def _list(turn: Turn, reminder: Reminder, now: datetime) -> Reply:  # noqa: ARG001  # one shape for all steps
    found = turn.reminders.listed()
    if not found:
        return _over(turn, reminder, "reminder-none")
    count = turn.language.speech.counted(len(found), "reminder")
    return _over(turn, reminder, "reminder-list", count=count, list=_spoken_list(turn, found))


def _listed(turn: Turn, found: tuple[Reminder, ...]) -> str:
    count = turn.language.speech.counted(len(found), "reminder")
    return turn.voice.line("reminder-list", count=count, list=_spoken_list(turn, found))


def _spoken_list(turn: Turn, found: tuple[Reminder, ...]) -> str:
    said = [spoken_when(each, reminder_day(turn), turn.language) for each in found[:MOST_SAID]]
    if len(found) > MOST_SAID:
        said.append(turn.language.speech.more(len(found) - MOST_SAID))
    return turn.language.speech.listed(said)


def _ask_permission(turn: Turn, reminder: Reminder) -> Reply:
    """Hand over to Alexa, who asks in its own words; the reminder travels along and in the session."""
    draft = ReminderDraft(reminder)
    return Reply(
        lines=(turn.voice.line("reminder-needs-permission"),),
        pending=draft,
        ask_permission=Permission(SCOPE, reminder.saved()),
        place=Place(id=draft.place_id),
    )


def _unanswered(reminder: Reminder) -> str:
    return "reminder-unsure" if reminder.wish == CREATE or reminder.alerts else "reminder-no-answer"


_STEPS: Mapping[str, Callable[[Turn, Reminder, datetime], Reply]] = {
    CREATE: _create,
    CHANGE: _change,
    CANCEL: _cancel,
    LIST: _list,
}
_REFUSED = {
    ReminderRefusal.LIMIT: "reminder-limit",
    ReminderRefusal.DEVICE: "reminder-device",
    ReminderRefusal.SESSION: "reminder-session",
    ReminderRefusal.PAST: "reminder-too-late",
    ReminderRefusal.GONE: "reminder-gone",
    ReminderRefusal.REFUSED: "reminder-refused",
}
