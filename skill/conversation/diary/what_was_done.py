"""What somebody did, told to the diary: "write down that I did my stretches". It is no cramp, and nothing is noted
of it; nor of one more reminder.
"""

from skill.diary.told import read_details
from skill.turn.acts import Act, AskAgain, Begin, GladToHear
from skill.turn.pending.answers import WhatNow
from skill.turn.pending.drafts import DraftPending, Drop
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.place import CREATE_REMINDER, DELETE_CRAMP, kind_of
from skill.turn.turn import Turn

ONLY_CRAMPS = "counts-what-we-do"
"""The line that says what is counted by itself, and that only cramps are noted."""


def read(turn: Turn, draft: EntryDraft | None) -> Act | None:
    """Read a wish to note what was done, and who says of the entry in hand that it was none of a cramp."""
    practice, text = turn.language.practice, turn.written
    if practice.was_done.search(text) and not turn.language.diary.noting_words.isdisjoint(text.split()):
        return AskAgain(ONLY_CRAMPS) if not turn.place.is_under_way and tells_it(turn) else None
    offered = draft is not None and draft.offered
    was_none = practice.was_no_cramp.match(text) or (offered and turn.language.cramps.behind_no_cramp(text) is not None)
    if draft is None or not draft.only_adds or not was_none:
        return None
    return Drop(draft) if draft == turn.pending else Begin(DELETE_CRAMP)  # which asks first


def instead(turn: Turn) -> Act | None:
    """What is done in place of noting a cramp, where only something done was told ("had a good run today"),
    or one more reminder wished ("now one at seven"); None where a cramp is to be noted.
    """
    if tells_it(turn):
        return AskAgain() if isinstance(turn.pending, EntryDraft) else GladToHear()
    text, language = turn.written, turn.language
    spoken_of = turn.place.kind == kind_of(CREATE_REMINDER) and isinstance(turn.pending, DraftPending | WhatNow)
    names_one = language.cramps.names_one.search(text) or language.moment.had_one.search(text)
    if names_one or not spoken_of or turn.said_slots.muscle or not language.diary.noting_words.isdisjoint(text.split()):
        return None
    is_wished = language.reminders.schedule(text).hour is not None and turn.pending == WhatNow()
    return Begin(CREATE_REMINDER) if is_wished else AskAgain()


def tells_it(turn: Turn) -> bool:
    """Whether a sentence tells what was done, and no cramp: neither by its name, nor as "one", nor by a muscle."""
    language, text = turn.language, turn.written
    if not language.practice.was_done.search(text):
        return False
    rest = language.practice.was_done.sub(" , ", text)
    names_one = language.cramps.names_one.search(text) or language.moment.had_one.search(text)
    where = read_details(rest, turn.slot_reader, language).words.keys() & {"muscle", "strength"}
    return not (names_one or where)
