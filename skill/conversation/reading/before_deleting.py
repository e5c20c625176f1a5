"""What deletes for good needs a plain yes: all that is stored, entries of the diary, a reminder.

No guess deletes anything.
"""

from collections.abc import Mapping

from skill.conversation.open_question import own_words
from skill.conversation.readers import Readers
from skill.conversation.thresholds import SURELY_DATA
from skill.knowledge.known_ids import YES_INTENT
from skill.turn.acts import YES_OR_NO, Act, AskAgain, Begin
from skill.turn.pending.answers import ForgetAll, WhatNow
from skill.turn.pending.drafts import DraftPending, Settle
from skill.turn.pending.question import ReplyKind
from skill.turn.place import (
    CANCEL_REMINDER,
    CHANGE_REMINDER,
    CLEAR_DIARY,
    DELETE_CRAMP,
    FORGET,
    LAST_CRAMP,
    LIST_PREFERENCES,
    LIST_REMINDERS,
    NOTE_CRAMP,
    kind_of,
)
from skill.turn.turn import Turn
from skill.understanding.questions import Found
from skill.understanding.replies import Reading

DELETING = (FORGET, DELETE_CRAMP, CLEAR_DIARY, CANCEL_REMINDER, CHANGE_REMINDER)
"""Labels that say again, after a yes, that something is to go."""

OF_KIND: Mapping[str, str] = {"reminder": CANCEL_REMINDER, "diary": CLEAR_DIARY}
"""By what was spoken of last: what "get rid of them" begins. Each asks before it deletes."""

OF_LIST: Mapping[str, str] = {
    LIST_REMINDERS: CANCEL_REMINDER,
    LIST_PREFERENCES: FORGET,
    NOTE_CRAMP: CLEAR_DIARY,
    DELETE_CRAMP: CLEAR_DIARY,
    LAST_CRAMP: CLEAR_DIARY,
}
"""By what was just read out: what "scrap the lot" begins."""


def of_what_was_told(turn: Turn, act: Act) -> Act:
    """What a pronoun deletes: "get rid of them all", once the reminders were told, is of them,
    and not of all that is stored.
    """
    kind = turn.place.id.partition(".")[0]
    pronoun = not turn.language.leaning.pronouns.isdisjoint(turn.utterance.text.split())
    wished = isinstance(act, Begin) and act.label in DELETING and kind_of(act.label) != kind
    if not (wished and pronoun and kind in OF_KIND and _is_known(turn, OF_KIND[kind])):
        return act
    if act == Begin(CHANGE_REMINDER):
        return act  # "change it to six" lets nothing go
    of_one = OF_KIND[kind] == CLEAR_DIARY and not turn.language.diary.lets_everything_go.search(turn.written)
    return Begin(DELETE_CRAMP if of_one else OF_KIND[kind])


def read(turn: Turn) -> Act | None:
    """Read "scrap the lot", once the reminders or what is remembered were read out, and "how do I delete everything you
    have on me"; it asks before it deletes.
    """
    wipes = turn.utterance.is_open and turn.language.diary.deletes_all_kept.match(turn.written)
    if wipes and not turn.place.is_under_way and _is_known(turn, FORGET):
        return Begin(FORGET)
    label = OF_LIST.get(turn.place.id)
    if label is None or not turn.utterance.is_open or not isinstance(turn.pending, WhatNow):
        return None
    text = turn.written_words
    if not _is_known(turn, label) or not turn.language.diary.lets_all_go.search(text):
        return None
    return Begin(label) if label != CLEAR_DIARY or turn.language.diary.lets_everything_go.search(text) else None


def _is_known(turn: Turn, label: str) -> bool:
    return label in turn.library.labels


def instead(readers: Readers, turn: Turn, act: Act) -> Act | None:
    """Ask once more, in place of an act that deletes, where no plain yes was said."""
    return AskAgain(YES_OR_NO) if deletes(turn, act) and not is_plain_yes(readers, turn) else None


def deletes(turn: Turn, act: Act) -> bool:
    """Whether an act takes away for good what was asked about: all that is stored, entries of the diary, a reminder."""
    if isinstance(act, Settle):
        return not act.draft.only_adds
    return isinstance(turn.pending, ForgetAll) and act == Begin(FORGET)


def is_plain_yes(readers: Readers, turn: Turn) -> bool:
    """Whether a yes was said and nothing else, or the same wish after it; no guess deletes anything."""
    same_again = turn.library.utterances.get(turn.intent)
    if same_again and same_again.label in DELETING and not turn.slots:
        return True  # "forget me", once more
    if not turn.utterance.text:
        return turn.touched == "yes" or turn.intent == YES_INTENT
    if own_words.kind_of_reply(readers, turn) is ReplyKind.YES:
        return True
    reading = to_a_deletion(readers, turn, readers.replies.read(turn.utterance.text))
    if reading is None or reading.kind not in (ReplyKind.YES, ReplyKind.OKAY):
        return False
    found = readers.understand(turn, reading.rest) if reading.rest else None
    return found is None or (isinstance(found, Found) and found.label in DELETING and found.score >= SURELY_DATA)


def to_a_deletion(readers: Readers, turn: Turn, reading: Reading | None) -> Reading | None:
    """Read "yes, delete it" as a yes where deleting is what was asked about;
    alone "delete it" takes back what was done last.
    """
    deletes = isinstance(turn.pending, ForgetAll) or (
        isinstance(turn.pending, DraftPending) and not turn.pending.only_adds
    )
    if reading is None or reading.kind is not ReplyKind.UNDO or not deletes:
        return reading
    said = readers.replies.read(turn.utterance.text.partition(" ")[0])
    return Reading(ReplyKind.YES) if said and said.kind is ReplyKind.YES else reading
