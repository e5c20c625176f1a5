"""What is said of a reminder that is open, or was just spoken of: when it comes, where it sounds, that it is to go."""

from skill.conversation.readers import Readers
from skill.turn.acts import Act, AskAgain, Begin
from skill.turn.pending.answers import WhatNow
from skill.turn.pending.drafts import Amend, Drop
from skill.turn.pending.reminder_draft import ReminderDraft
from skill.turn.place import CANCEL_REMINDER, CREATE_REMINDER, LIST_REMINDERS, NOTE_CRAMP, kind_of
from skill.turn.turn import Turn

DIARY = kind_of(NOTE_CRAMP)
NO_PAUSE = "reminder-no-pause"
"""The line that says that none can be left out for a while, and what can be done instead."""
WHERE_IT_SOUNDS = "reminder-where-it-sounds"
"""The line that says on which device a reminder sounds."""


def read(_readers: Readers, turn: Turn) -> Act | None:
    """Read "what's it set for", "does it work if my phone's off", "turn it off" and, where something is lacking,
    "whatever you think".
    """
    reminders, text = turn.language.reminders, turn.written
    if turn.utterance.is_open and is_spoken_of(turn):
        if reminders.stops_it.match(text):
            return Begin(CANCEL_REMINDER)  # which asks first
        if reminders.tells_when_it_comes.match(text):
            return Begin(LIST_REMINDERS)
    asks = reminders.where_it_sounds.match(text) or reminders.asks_when.match(text)
    asks = asks or reminders.for_a_while.match(text)
    cancels = reminders.cancels_one.match(text) or reminders.cancels_it.match(text)
    if not (asks or cancels or reminders.any_will_do.match(text)):
        return None
    return _of_it(turn, text)


def _of_it(turn: Turn, text: str) -> Act | None:
    """What such words mean of a reminder that is open, or was just spoken of."""
    draft, reminders = turn.pending, turn.language.reminders
    is_open = isinstance(draft, ReminderDraft)
    was_set = isinstance(turn.settled_in_hand, ReminderDraft) and _nothing_else(turn) and turn.place.kind != DIARY
    if not turn.utterance.is_open or not (is_open or was_set or is_spoken_of(turn)):
        return None
    line = WHERE_IT_SOUNDS if reminders.where_it_sounds.match(text) else NO_PAUSE
    if line == WHERE_IT_SOUNDS or reminders.for_a_while.match(text):
        return AskAgain(line)
    if reminders.asks_when.match(text):
        return AskAgain() if is_open else Begin(LIST_REMINDERS)
    if reminders.cancels_one.match(text) and not (isinstance(draft, ReminderDraft) and not draft.only_adds):
        return Begin(CANCEL_REMINDER)
    if isinstance(draft, ReminderDraft):
        return _of_what_is_open(turn, draft)
    return Begin(CANCEL_REMINDER) if reminders.cancels_it.match(text) else None


def _of_what_is_open(turn: Turn, draft: ReminderDraft) -> Act | None:
    """Read what leaves to the skill what a reminder still lacks, and what lets it go, or all that are set."""
    reminders, text = turn.language.reminders, turn.written
    if draft.lacks_something and reminders.any_will_do.match(text):
        return Amend(draft)
    if not draft.only_adds or not reminders.cancels_it.match(text):
        return None
    return Begin(CANCEL_REMINDER) if turn.language.diary.lets_everything_go.search(text) else Drop(draft)


def is_spoken_of(turn: Turn) -> bool:
    """Whether a reminder was set or told last, and nothing else is asked."""
    return kind_of(turn.place.id or "") == kind_of(CREATE_REMINDER) and _nothing_else(turn)


def _nothing_else(turn: Turn) -> bool:
    """Whether nothing is asked, and nothing under way."""
    return isinstance(turn.pending, WhatNow) and not turn.place.is_under_way
