"""Replies about reminders: what was said is taken into the reminder, what is open is asked, and a yes does it."""

import json
from dataclasses import replace
from datetime import datetime

from skill.conversation import fallback
from skill.conversation.reminders.said_times import in_words, occasion, part_by_occasion, said_schedule, without_days
from skill.conversation.reminders.service_steps import ask, ask_next, choose, proceed, without_permission
from skill.language.said import DAY_PARTS, Occasion, SaidSchedule
from skill.language.text import tokenise
from skill.reminders.reminder import CANCEL, CHANGE, LIST, Reminder, load_reminder
from skill.reminders.schedule import (
    after,
    comes_this_evening,
    in_part,
    shifted,
    this_evening,
    undated,
    with_days,
    with_defaults,
    with_said,
    with_time,
)
from skill.reminders.service import ReminderRefusedError
from skill.response.reply import Reply
from skill.turn.pending.in_cramp import BackToSleep
from skill.turn.pending.question import Pending
from skill.turn.pending.reminder_draft import ReminderDraft, RemindTonight
from skill.turn.place import CREATE_REMINDER
from skill.turn.turn import Turn

ANOTHER_TIME, OTHER_DAYS = "time", "days"
"""Ids of the slot type WhichReminder that name what to change."""


RESIZE = "ResizeHoldIntent"
"""The intent that "make it half an hour later" arrives as."""
OFFERED_AGAIN_AFTER = 18 * 60 * 60
"""Seconds: the next night it may be offered again."""


def create(turn: Turn) -> Reply:
    """Begin a reminder with what was said of its time and days; of anything but stretching none is set."""
    if _is_of_something_else(turn):
        return fallback.what_now(turn, "reminder-only-stretching", CREATE_REMINDER)
    now = turn.reminders.local_now() if turn.reminders.available else None
    if now is None:
        return proceed(turn, Reminder())
    blank = Reminder(part=part_by_occasion(turn))
    only_wished = turn.language.reminders.sets_one.match(turn.written)  # the one of "set one then" is no hour
    reminder = _on_the_same_days(turn, (None if only_wished else _heard(turn, blank, now)) or blank)
    return ask_next(turn, reminder, now, *_nearest_told(turn))


def _on_the_same_days(turn: Turn, reminder: Reminder) -> Reminder:
    """One more reminder than the one that was just set, "now one at seven", comes on the days of that one."""
    settled, nothing = turn.settled_in_hand, reminder.hour is None or reminder.returns is not None
    if nothing or not turn.utterance.is_open or not isinstance(settled, ReminderDraft) or not settled.reminder.days:
        return reminder
    one_more = turn.language.reminders.one_more.search(turn.written)
    return replace(reminder, days=settled.reminder.days) if one_more and not settled.reminder.once else reminder


def _is_of_something_else(turn: Turn) -> bool:
    """Whether something else than stretching is to be reminded of: "remind me to drink"."""
    asked = turn.said_slots
    ours = asked.stretching or asked.exercising or asked.muscle or asked.plan or asked.legs
    return not ours and turn.language.reminders.other_purpose.search(turn.utterance.text.lower()) is not None


def may_offer_tonight(turn: Turn) -> bool:
    """Whether to offer a reminder for this evening: once, where the routine is still to be done,
    and surely none is set for it.

    Without the permission none can be set; the offer then leads to Alexa's own question.
    """
    reminders = turn.reminders
    if turn.session.reminder_offered or CREATE_REMINDER not in turn.library.labels or not reminders.available:
        return False
    now = reminders.local_now()
    if now is None or this_evening(now) is None:
        return False
    offered = turn.profile.reminder_offered
    if turn.done_this_evening() or (offered is not None and turn.now - offered < OFFERED_AGAIN_AFTER):
        return False
    try:
        return not (reminders.granted and any(comes_this_evening(each, now) for each in reminders.listed()))
    except ReminderRefusedError:  # logged by the service; nobody knows what is set
        return False


def offers_tonight(*questions: Pending | None) -> bool:
    """Whether one of these questions offers a reminder for this evening, or leads to it."""
    return any(each == BackToSleep(reminds=True) or isinstance(each, RemindTonight) for each in questions)


def plan_tonight(turn: Turn) -> Reply:
    """Draft a reminder for this evening and read it back; nothing is set before a yes to that."""
    now = turn.reminders.local_now() if turn.reminders.available else None
    reminder = this_evening(now) if now else None
    return ask_next(turn, reminder, now) if reminder and now else create(turn)


def list_(turn: Turn) -> Reply:
    """Tell which reminders there are."""
    return proceed(turn, Reminder(wish=LIST))


def cancel(turn: Turn) -> Reply:
    """Find the reminder to cancel; nothing is cancelled without a yes."""
    settled, text = turn.settled_in_hand, turn.written
    of_it = isinstance(settled, ReminderDraft) and turn.language.reminders.cancels_it.match(text)
    if isinstance(settled, ReminderDraft) and of_it and not turn.language.diary.lets_everything_go.search(text):
        return ask(turn, replace(settled.reminder, wish=CANCEL))  # "turn it off": the one that was just set
    return proceed(in_words(turn), Reminder(wish=CANCEL))


def change(turn: Turn) -> Reply:
    """Find the reminder to move; nothing is moved without a yes."""
    now = turn.reminders.local_now() if turn.reminders.available else None
    wished, name = Reminder(wish=CHANGE), name_of_another(turn)
    if name and now:  # "move the morning one to eight": its name tells nothing new
        rest = turn.as_if_said(turn.utterance.text.replace(name, "it", 1), to_question=False)
        return proceed(turn.as_if_said(name, to_question=False), _heard(rest, wished, now) or wished)
    return proceed(in_words(turn), (_heard(turn, wished, now) if now else None) or wished)


def name_of_another(turn: Turn) -> str | None:
    """The words that name one of the reminders that are set by its time or days: "the morning one"."""
    text = turn.utterance.text
    found = turn.language.reminders.called_one.search(text) if turn.utterance.is_open else None
    named = turn.language.reminders.schedule(found["name"]) if found else SaidSchedule()
    return found.group() if found and named.says_anything and not isinstance(turn.pending, ReminderDraft) else None


def amend(turn: Turn, pending: ReminderDraft) -> Reply:
    """Take a bare time, days, or which one was meant, into the reminder that is being talked about."""
    if "when" in turn.slots:  # "no, tomorrow" may come as a day of the diary's
        turn = turn.with_slots(recurrence=turn.slots["when"])
    reminder, now = pending.reminder, turn.reminders.local_now()
    if now is None:
        return proceed(turn, reminder)
    if reminder.wish == CANCEL or (reminder.wish == CHANGE and not reminder.alerts):
        return _choose(in_words(turn), replace(reminder, alerts=()), now)
    then = occasion(turn)
    if then:
        return _by_occasion(turn, reminder, then, now)
    which = in_words(turn).slot_id("which")
    if reminder.unsure and which in ("first", "second", "last"):
        early, late = pending.halves()
        return ask_next(turn, (early if which == "first" else late).reminder, now)
    if which in (ANOTHER_TIME, OTHER_DAYS):
        days_anew = {"days": (), "once": False, "day": None, "starts": None, "ends": None}
        asked_again = {"hour": None, "unsure": False} if which == ANOTHER_TIME else days_anew
        return ask_next(turn, replace(reminder, doubted=False, **asked_again), now)
    any_will_do = turn.language.reminders.any_will_do.match(turn.written)
    heard = with_defaults(reminder) if any_will_do else _heard(turn, replace(reminder, doubted=False), now)
    return ask_next(turn, heard, now, *_nearest_told(turn)) if heard else fallback.not_heard(turn)


def _by_occasion(turn: Turn, reminder: Reminder, then: Occasion, now: datetime) -> Reply:
    """Ask for the hour of a time that is named by what is done then, as Alexa's reminders go by the clock;
    "bedtime", to "ten in the morning, or ten at night?", tells which.
    """
    if reminder.unsure and then.part:
        return ask_next(turn, in_part(reminder, then.part), now)
    asked = replace(reminder, hour=None, minute=0, unsure=False, doubted=False, part=then.part)
    return ask_next(turn, asked, now, turn.voice.line("reminder-by-the-clock"))


def settle(turn: Turn, pending: ReminderDraft) -> Reply:
    """Set, move or cancel what was confirmed."""
    return proceed(turn, pending.reminder)


def permission_answered(turn: Turn) -> Reply:
    """Go on where Alexa asked for the permission: with the session's reminder or, in a new session, the token's."""
    answer = turn.permission
    draft = turn.draft(ReminderDraft)
    drafted = draft.reminder if isinstance(draft, ReminderDraft) else None
    reminder = drafted or load_reminder(_json(answer.token if answer else ""))
    if reminder is None or answer is None:
        return fallback.what_now(turn, "reminder-lost")
    if answer.accepted:
        return proceed(turn, reminder, allowed=True)
    return without_permission(turn, reminder, card=not answer.card_sent)


def _choose(turn: Turn, reminder: Reminder, now: datetime) -> Reply:
    try:
        return choose(turn, reminder, now)
    except ReminderRefusedError:
        return proceed(turn, reminder)


def in_hand(turn: Turn) -> ReminderDraft | None:
    """The reminder that is being talked about;
    without a stretch or cramp under way also the one just set, to be moved.
    """
    draft = turn.draft(ReminderDraft)
    said_alone = turn.language.reminders.schedule_words.issuperset(tokenise(said_schedule(turn).rest))
    if (
        isinstance(turn.pending, RemindTonight) and said_alone
    ):  # "at ten" takes the offer, and says when; "no, I'm up at six" does not
        now = turn.reminders.local_now()
        return ReminderDraft((this_evening(now) if now else None) or Reminder())
    if draft or turn.place.is_under_way:
        return draft if isinstance(draft, ReminderDraft) else None
    settled = turn.settled_in_hand
    return ReminderDraft(replace(settled.reminder, wish=CHANGE)) if isinstance(settled, ReminderDraft) else None


def _nearest_told(turn: Turn) -> tuple[str, ...]:
    """Say that Alexa's reminders cannot do days or weeks by turns, where that was wished; the nearest is read back."""
    return (turn.voice.line("reminder-nearest"),) if said_schedule(turn).alternating else ()


def _heard(turn: Turn, reminder: Reminder, now: datetime) -> Reminder | None:
    """Put a length, days and a time that were said into a reminder; None where nothing was said."""
    said, in_slot = without_days(turn, reminder, said_schedule(turn)), turn.slot_text("time")
    if said.says_anything:
        told = with_said(reminder, said, now)
        return with_time(told, in_slot or "") or told
    turn, today = in_words(turn), now.date().toordinal()
    seconds, number = turn.slot_seconds("duration"), turn.slot_number("count")
    if seconds and turn.intent == RESIZE and reminder.hour is not None:
        return shifted(replace(reminder, shift=seconds // 60))  # read back before it is done
    if seconds:
        return after(reminder, seconds, now)
    if number == 1 and reminder.hour is not None:
        return replace(reminder, once=True, days=())
    on_days = with_days(reminder, turn.slot_id("recurrence") or "", today)
    time, half = turn.slot_text("time") or (f"{number:02}:00" if number else ""), turn.slot_id("half")
    known = on_days or undated(reminder, today)
    if half in DAY_PARTS and not time:
        return in_part(known, half)
    return with_time(replace(known, part=half) if half in DAY_PARTS else known, time) or on_days


def _json(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
