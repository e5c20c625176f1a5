"""What is said of a reminder that is open, or was just spoken of: when it comes, where it sounds, that it is to go."""

import re

from skill.conversation.readers import Readers
from skill.reminders.reminder import CANCEL, CHANGE, CREATE, Reminder
from skill.turn.acts import Act, AskAgain, Begin
from skill.turn.pending.answers import WhatNow
from skill.turn.pending.drafts import Amend, Drop
from skill.turn.pending.reminder_draft import ReminderDraft
from skill.turn.place import CANCEL_REMINDER, CREATE_REMINDER, LIST_REMINDERS, NOTE_CRAMP, kind_of
from skill.turn.turn import Turn

DIARY = kind_of(NOTE_CRAMP)
NO_PAUSE = "reminder-no-pause"
"""The line that says that none can be left out for a while, and what can be done instead."""
HOW_LOUD, WHAT_IT_SAYS, HOW_TO_STOP = "reminder-how-loud", "reminder-what-it-says", "reminder-how-to-stop"
"""Lines that tell how loud a reminder is, what it says, and how one is stopped."""
ALL = "all"
"""The id of the slot type WhichReminder for all of them."""
WHERE_IT_SOUNDS = "reminder-where-it-sounds"
"""The line that says on which device a reminder sounds."""


def read_loudness(turn: Turn) -> Act | None:
    """Read "will it ring out loud, 'cause my wife's asleep" of a reminder: it is no wish for a whisper."""
    asks = turn.utterance.is_open and turn.language.reminders.how_loud.match(turn.written)
    return AskAgain(HOW_LOUD) if asks and _is_of_one(turn) else None


def read(_readers: Readers, turn: Turn) -> Act | None:
    """Read "what's it set for", "does it work if my phone's off", "turn it off" and, where something is lacking,
    "whatever you think".
    """
    reminders, text = turn.language.reminders, turn.written
    if turn.utterance.is_open and is_spoken_of(turn):
        if reminders.stops_it.match(text):
            return Begin(CANCEL_REMINDER)  # which asks first
        if reminders.tells_when_it_comes.match(text) or _is_called_so(turn):
            return Begin(LIST_REMINDERS)
    asks = reminders.where_it_sounds.match(text) or reminders.asks_when.match(text)
    asks = asks or reminders.for_a_while.match(text)
    cancels = reminders.cancels_one.match(text) or reminders.cancels_it.match(text)
    asks = asks or reminders.what_it_says.match(text) or reminders.stops_it.match(text)
    if cancels_all(turn):
        return Amend(ReminderDraft(Reminder(wish=CANCEL)))
    if not (asks or cancels or reminders.any_will_do.match(text)):
        return None
    return _of_it(turn, text)


def _is_called_so(turn: Turn) -> bool:
    """Whether a reminder is called by what it is for, in whatever intent that came: "the stretching one"."""
    said = (turn.written, *turn.utterance.others)
    return any(turn.language.reminders.of_stretching.match(each) for each in said)


def _of_it(turn: Turn, text: str) -> Act | None:
    """What such words mean of a reminder that is open, or was just spoken of."""
    draft, reminders = turn.pending, turn.language.reminders
    is_open = isinstance(draft, ReminderDraft)
    if not turn.utterance.is_open or not _is_of_one(turn):
        return None
    line = next((line for line, asked in _told(turn) if asked.match(text)), None)
    if line:
        return AskAgain(line)
    if reminders.asks_when.match(text):
        return AskAgain() if is_open else Begin(LIST_REMINDERS)
    if reminders.cancels_one.match(text) and not (isinstance(draft, ReminderDraft) and not draft.only_adds):
        return Begin(CANCEL_REMINDER)
    if isinstance(draft, ReminderDraft):
        return _of_what_is_open(turn, draft)
    return Begin(CANCEL_REMINDER) if reminders.cancels_it.match(text) else None


def _told(turn: Turn) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Lines that tell something of reminders, and what asks for each."""
    reminders = turn.language.reminders
    return (
        (WHAT_IT_SAYS, reminders.what_it_says),
        (HOW_TO_STOP, reminders.stops_it),
        (WHERE_IT_SOUNDS, reminders.where_it_sounds),
        (NO_PAUSE, reminders.for_a_while),
    )


def _is_of_one(turn: Turn) -> bool:
    """Whether a reminder is open, was just set, or is spoken of."""
    was_set = isinstance(turn.settled_in_hand, ReminderDraft) and _nothing_else(turn) and turn.place.kind != DIARY
    return isinstance(turn.pending, ReminderDraft) or was_set or is_spoken_of(turn)


def _of_what_is_open(turn: Turn, draft: ReminderDraft) -> Act | None:
    """Read what leaves to the skill what a reminder still lacks, and what lets it go, or all that are set."""
    reminders, text = turn.language.reminders, turn.written
    if draft.lacks_something and reminders.any_will_do.match(text):
        return Amend(draft)
    if not draft.only_adds or not reminders.cancels_it.match(text):
        return None
    return Drop(draft)


def cancels_all(turn: Turn) -> bool:
    """Whether all reminders are to go where one is read back: that one is left, too."""
    draft, text = turn.pending, turn.written
    if not isinstance(draft, ReminderDraft) or draft.reminder.wish not in (CREATE, CHANGE):
        return False
    everything = turn.language.diary.lets_everything_go.search(text)
    in_words = turn.utterance.is_open and turn.language.reminders.cancels_it.match(text) and everything
    return bool(in_words) or turn.slot_id("which") == ALL


def is_spoken_of(turn: Turn) -> bool:
    """Whether a reminder was set or told last, and nothing else is asked."""
    return kind_of(turn.place.id or "") == kind_of(CREATE_REMINDER) and _nothing_else(turn)


def _nothing_else(turn: Turn) -> bool:
    """Whether nothing is asked, and nothing under way."""
    return isinstance(turn.pending, WhatNow) and not turn.place.is_under_way
