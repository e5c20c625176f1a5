"""What a sentence says of a reminder that is open or was just set: a time, days,
that it is wrong, whether it is set.
"""

from dataclasses import replace

from skill.conversation.open_question.refusals import refusal_probability
from skill.conversation.readers import Readers
from skill.conversation.reminders.drafting import in_hand, name_of_another
from skill.conversation.reminders.said_times import names_days_beside, occasion, said_schedule
from skill.conversation.thresholds import REFUSES, SURE_NOW, SURELY_FOUND
from skill.knowledge.known_ids import REMINDER_TIME
from skill.language.said import SaidSchedule
from skill.language.text import tokenise
from skill.reminders.reminder import CANCEL, CHANGE, CREATE
from skill.turn.acts import Act, AskAgain, Begin
from skill.turn.pending.answers import WhatNow
from skill.turn.pending.drafts import Amend
from skill.turn.pending.question import Ask
from skill.turn.pending.reminder_draft import ReminderDraft
from skill.turn.place import CANCEL_REMINDER, CHANGE_REMINDER, CREATE_REMINDER, LIST_REMINDERS
from skill.turn.turn import Turn
from skill.understanding.questions import Found
from skill.understanding.utterance_kinds import CORRECTION

OF_REMINDERS = "reminder."
MOST_BESIDE = 3
"""So many words beside the days that are left out still tell nothing else: "yeah", "then"."""


def read_time_or_days(readers: Readers, turn: Turn) -> Act | None:
    """Read free words that tell a time or days: they change the reminder that is open, or was just set.

    Where there is none, "move it to ten" looks for the one that is meant.
    """
    if not (turn.utterance.is_open or names_days_beside(turn)):
        return None
    said, language = said_schedule(turn), turn.language
    reminder = in_hand(turn)
    if not said.says_anything:
        return None
    moves = language.reminders.moves_it.search(turn.written) is not None and "remind" not in turn.written.split()
    another = _changes_another(turn, said) or (moves and not reminder)
    wishes_one = _wishes_one(turn)
    small = language.reminders.schedule_words | language.answers.address_words  # "just the once, mate"
    words = tokenise(said.rest)
    tells_more = not (
        moves or another or wishes_one or small.issuperset(words) or (reminder and _leaves_days_out(turn, said))
    )
    if tells_more:
        return Amend(reminder) if reminder and _is_for_it(readers, turn, reminder, said) else None
    if reminder and not (another or wishes_one):
        return Amend(reminder)
    if wishes_one or language.reminders.new_reminder.search(turn.written):
        return Begin(CREATE_REMINDER)
    moves = moves or another or not language.reminders.moving_words.isdisjoint(words)
    idle = not turn.place.is_under_way
    # of nothing else is a time of day changed: "change it to ten thirty", the next day
    changes = not language.reminders.changing_words.isdisjoint(words) and (said.minute or said.part or said.sure)
    return Begin(CHANGE_REMINDER) if moves or (idle and (changes or said.shift) and "remind" not in words) else None


def _wishes_one(turn: Turn) -> bool:
    """Whether a reminder is wished for by "nudge me" where none is open; as "give me a nudge" it may come as a routine
    that has no name.
    """
    if turn.draft(ReminderDraft) is not None or turn.place.is_under_way:
        return False
    return any(map(turn.language.reminders.wishes_one.match, (turn.written, *turn.utterance.others)))


def _leaves_days_out(turn: Turn, said: SaidSchedule) -> bool:
    """Whether little more is said than on which days it is not to come: "yeah but not on Sundays"."""
    return bool(said.without) and len(said.rest.split()) <= MOST_BESIDE and not turn.begins_as_question


def _changes_another(turn: Turn, said: SaidSchedule) -> bool:
    """Whether one of the reminders is changed that is named by its time or days: "move the morning one to eight"."""
    reminders = turn.language.reminders
    changing = reminders.moving_words | reminders.changing_words
    named = name_of_another(turn) is not None and turn.place.relief is None
    return named and not changing.isdisjoint(tokenise(said.rest))


def read_one_more(turn: Turn) -> Act | None:
    """Read a wish for one more reminder, where they are spoken of:
    "set one for the bedtime stretches", "at nine then", "Mondays and Thursdays".
    """
    if turn.place.kind != OF_REMINDERS[:-1] or not isinstance(turn.pending, WhatNow):
        return None
    if turn.intent == REMINDER_TIME and in_hand(turn) is None and turn.slot_id("which") is None:
        return Begin(CREATE_REMINDER)
    if not turn.utterance.is_open:
        return None
    said, language = said_schedule(turn), turn.language
    if language.reminders.one_more.search(turn.written) or language.reminders.sets_one.match(turn.written):
        return Begin(CREATE_REMINDER)
    words = {*tokenise(said.rest)}
    nothing_else = words <= language.reminders.schedule_words - language.reminders.moving_words
    tells = said.hour is not None or said.days or said.part or said.seconds
    return Begin(CREATE_REMINDER) if tells and nothing_else and in_hand(turn) is None else None


def read_occasion(turn: Turn) -> Act | None:
    """Read a time that is named by what is done then, to a reminder that is open: "no, after work" refuses nothing."""
    draft = turn.pending
    if not turn.utterance.is_open or not isinstance(draft, ReminderDraft) or said_schedule(turn).hour is not None:
        return None
    is_whole = draft.reminder.wish == CREATE or (draft.reminder.wish == CHANGE and draft.reminder.alerts)
    return Amend(draft) if is_whole and occasion(turn) else None


def read_purpose(turn: Turn) -> Act | None:
    """Read what an open reminder is for: "to stretch me calves" begins no stretch, and each of them is to stretch."""
    if not isinstance(turn.pending, ReminderDraft) or not turn.utterance.is_open:
        return None
    text = turn.written
    is_purpose = (
        turn.language.reminders.of_purpose.match(text) and turn.said_slots.stretching | turn.said_slots.exercising
    )
    return AskAgain() if is_purpose and not said_schedule(turn).says_anything else None


def _is_for_it(readers: Readers, turn: Turn, reminder: ReminderDraft, said: SaidSchedule) -> bool:
    """Whether a time or days among other words belong to the reminder that is open:
    "I'm not home till ten, so make it then".

    An hour does, and days do where they are still open, or surely put something right; unless the sentence drops it, or
    surely asks for something else.
    """
    if turn.draft(ReminderDraft) is None:
        return False
    wished = reminder.reminder
    days = said.days or said.ahead is not None or said.returns is not None
    days_are_open = not (wished.days or wished.once or wished.day)
    likely = readers.utterance_kinds_at(turn)
    puts_right = any(each[0].kind == CORRECTION and each[0].probability >= SURE_NOW for each in likely if each)
    refuses = refusal_probability(readers, turn) >= REFUSES
    if refuses or (said.hour is None and said.seconds is None and not (days and (days_are_open or puts_right))):
        return False
    found = readers.understand(turn, turn.utterance.text)
    elsewhere = isinstance(found, Found) and found.score >= SURELY_FOUND and not found.label.startswith(OF_REMINDERS)
    return not elsewhere


def read_mistake(turn: Turn) -> Act | None:
    """Read "that's wrong" and "seven's too early" of a reminder that is read back, or was just set:
    what it should be is asked for.
    """
    reminder = in_hand(turn)
    text, language = turn.written, turn.language
    refused = language.reminders.refuses_time.search(text) if reminder and not turn.asks else None
    is_wrong = refused or language.diary.mistaken.search(text) or language.reminders.bumps.match(text)
    if reminder is None or reminder.reminder.wish == CANCEL or not is_wrong:
        return None
    return Ask(ReminderDraft(replace(reminder.reminder, doubted=True)))


ONE_DAY = frozenset({"today", "tonight", "tomorrow"})
"""Ids of the slot type Recurrence for a day that does not come back."""


def _skips_one_day(turn: Turn) -> bool:
    """Whether a reminder that comes back is to be left out once: "skip tomorrow"."""
    left_out = turn.slot_id("without")
    says = left_out in ONE_DAY or (
        turn.utterance.is_open and turn.language.reminders.skips_one_day.search(turn.written)
    )
    reminder = in_hand(turn) if says else None
    return reminder is not None and not reminder.reminder.once


def read_question(turn: Turn) -> Act | None:
    """Read "did you set it" and "have I got one already": not yet, while it is open; else what is set is told.

    "Skip tomorrow" is told that no single day can be left out; where reminders are spoken of,
    "delete the morning one" is of them.
    """
    if _skips_one_day(turn):
        return AskAgain("reminder-no-single-day")
    spoken_of = turn.place.kind == OF_REMINDERS[:-1] and isinstance(turn.pending, WhatNow) and turn.utterance.is_open
    if spoken_of and turn.language.diary.deletes_one.match(turn.written):
        return Begin(CANCEL_REMINDER)  # "delete the morning one"
    reminder = in_hand(turn) if turn.utterance.is_open else None
    asked = turn.language.reminders.asks_if_set.search(turn.utterance.text) if reminder else None
    if asked is None:
        return None
    of_this_one = turn.draft(ReminderDraft) is not None and asked["this"]
    return AskAgain() if of_this_one else Begin(LIST_REMINDERS)
