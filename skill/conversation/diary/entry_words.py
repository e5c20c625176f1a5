"""What a sentence tells of a cramp to note: that it is over, its details, what was wrong with an entry,
that none is wished.
"""

from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256

from skill.conversation.diary import diary_by_day
from skill.conversation.diary.entry_details import (
    heard,
    is_details,
    is_under_way,
    tells_of_cramp,
)
from skill.conversation.diary.only_of_entry import begins_with_its_place, denies_its_leg, tells_nothing_else
from skill.conversation.diary.told_of_each import all_heard, each_by_day
from skill.diary.draft import NOTE, Draft
from skill.diary.past_times import NOW
from skill.diary.told import Told
from skill.knowledge.known_ids import PRIVACY, WHEN_TO_SEE_DOCTOR, YES_INTENT
from skill.storage.diary_entry import Entry
from skill.turn.acts import Act, AskAgain, Begin
from skill.turn.pending.answers import Offer, WhatNow
from skill.turn.pending.drafts import Amend, DraftPending, Drop, Settle
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.question import Ask
from skill.turn.place import (
    CLEAR_DIARY,
    DECLINED,
    DELETE_CRAMP,
    DIARY_PATTERN,
    DIARY_SUMMARY,
    FOR_DOCTOR,
    HOW_LONG_IT_LASTS,
    LAST_CRAMP,
    NOTE_CRAMP,
    RELIEF,
)
from skill.turn.turn import Turn

DIARY = DIARY_SUMMARY.partition(".")[0]
"""The kind of the places of the diary."""
KEPT_WHEN_ASKED = "diary-only-when-asked"  # a line
AGREES = "AgreeIntent"
A_DAY = 24 * 60 * 60
TOO_LONG = 10 * 60
"""Seconds: no ordinary cramp lasts longer. The cramp topics and the warning say ten minutes too."""
_REPORTS: Mapping[str | None, Act] = {"none": Begin(LAST_CRAMP), "has": Begin(RELIEF), "note": Begin(NOTE_CRAMP)}
"""What a report leads to, whatever else it tells."""


def read_report(turn: Turn) -> Act | None:
    """Read free words about a cramp that is over, or about none; and such that add to what waits to be noted.

    A cramp that is told as under way adds nothing: it is helped with, and so is one that has gone on for minutes.
    """
    if not turn.utterance.is_open or turn.place.relief:
        return None
    if turn.place.id == LAST_CRAMP and turn.language.diary.one_before.search(turn.written):
        return Begin(LAST_CRAMP)
    return _of_an_entry(turn) or _of_a_report(turn)


def read_question(turn: Turn) -> Act | None:
    """Read "when did he have it before that" and, where the diary was just told, "is it always after a long shift"."""
    text = turn.written
    if turn.utterance.is_open and turn.language.diary.stops_diary.match(text) and not turn.place.is_under_way:
        return _kept_no_more(turn)
    if not turn.diary:
        return None
    dropped = _wanted_after_all(turn, text)
    if dropped or not turn.utterance.is_open:
        return dropped
    return (
        _of_what_it_can_do(turn, text)
        or _of_the_diary_itself(turn, text)
        or diary_by_day.read(turn)
        or _of_what_was_told(turn, text)
    )


def _kept_no_more(turn: Turn) -> Act:
    """What "turn off the diary" comes to: an entry that waits is let go, and it is said what is kept,
    and how to delete it.
    """
    if not turn.diary:
        return Begin(DIARY_SUMMARY)  # which says that none is kept
    draft = turn.open_entry
    return Drop(draft, KEPT_WHEN_ASKED) if draft else AskAgain(KEPT_WHEN_ASKED)


def _of_what_was_told(turn: Turn, text: str) -> Act | None:
    """Read a question about what the diary just told."""
    language = turn.language
    if language.diary.one_before_asked.search(text):
        return Begin(LAST_CRAMP)
    if language.diary.clears_cramps.search(text) and not turn.place.relief:
        return Begin(CLEAR_DIARY)  # which asks first
    if turn.place.kind != DIARY or not isinstance(turn.pending, WhatNow | Offer):
        return None
    if language.diary.getting_better.search(text):
        return Begin(DIARY_SUMMARY)
    if language.diary.of_the_last.search(text):
        return Begin(LAST_CRAMP)
    return Begin(DIARY_PATTERN) if language.diary.of_pattern.search(text) else None


def _wanted_after_all(turn: Turn, text: str) -> Act | None:
    """Read "well, yes, do" once an entry was let go: it is noted; a bare yes is asked whether it means that."""
    dropped = turn.let_go
    if dropped is None and turn.place.id == DELETE_CRAMP and turn.language.diary.puts_back.match(text):
        return AskAgain("diary-gone-for-good")
    if dropped is None or turn.place.id not in (DECLINED, DELETE_CRAMP) or not isinstance(turn.pending, WhatNow):
        return None
    if turn.place.id == DELETE_CRAMP:
        return _wanted_back(turn, text, replace(dropped, dropped=False))
    draft = replace(dropped, draft=replace(dropped.draft, doubted=False), dropped=False, offered=False)
    if turn.intent == YES_INTENT:
        return Ask(draft, after_no=False)
    agrees = turn.intent == AGREES or (turn.utterance.is_open and turn.language.diary.after_all.match(text))
    return (Settle(draft) if draft.is_complete else Ask(draft, after_no=False)) if agrees else None


def _wanted_back(turn: Turn, text: str, deleted: EntryDraft) -> Act | None:
    """Read "put it back in", and what the entry that was just deleted should have been: "left calf at three then".

    A bare yes brings nothing back.
    """
    if not turn.utterance.is_open:
        return None
    if turn.language.diary.puts_back.match(text):
        return Settle(deleted)
    return Amend(deleted) if tells_of_cramp(turn) and not is_under_way(turn) else None


def _of_what_it_can_do(turn: Turn, text: str) -> Act | None:
    """Read "email my diary", "can you see a pattern in my diary" and, where it has told of none, "I did note it"."""
    grammar = turn.language.diary
    if turn.place.is_under_way:
        return None
    if grammar.sends_diary.search(text):
        return AskAgain("diary-not-sent")
    of_cramps = turn.place.kind == DIARY or turn.place.id == WHEN_TO_SEE_DOCTOR or grammar.names_entry.search(text)
    if of_cramps and grammar.for_who_treats.search(text):
        return Begin(FOR_DOCTOR)
    if grammar.sees_pattern.search(text):
        return Begin(DIARY_PATTERN)
    was_told = turn.place.kind == DIARY and isinstance(turn.pending, WhatNow)
    return AskAgain("diary-not-there") if was_told and grammar.says_noted.match(text) else None


def _of_the_diary_itself(turn: Turn, text: str) -> Act | None:
    """Read "I had none last night", of which nothing is noted, who may read what is noted, and a wish to hear it."""
    language, spoken_of = turn.language, turn.place.kind == DIARY
    if language.diary.notes_none.search(text) and not turn.place.is_under_way:
        return AskAgain("diary-keeps-cramps")
    if language.diary.notes_practice.match(text) and not turn.place.is_under_way:
        return AskAgain("counts-what-we-do")
    if language.diary.asks_if_noted.match(text) and not turn.place.is_under_way:
        return AskAgain() if isinstance(turn.pending, EntryDraft) else Begin(LAST_CRAMP)
    if asks_who_reads(turn):
        return Begin(PRIVACY)
    reads = (
        language.diary.reads_diary.match(text)
        or language.diary.one_kept.match(text)
        or (spoken_of and language.diary.reads_entries.match(text))
    )
    reads = reads or (turn.place.id == LAST_CRAMP and language.diary.reads_on.match(text))
    if language.diary.more_or_fewer.match(text) and not turn.place.is_under_way:
        return Begin(DIARY_SUMMARY)
    return Begin(LAST_CRAMP) if reads and not isinstance(turn.pending, DraftPending) else None


def asks_who_reads(turn: Turn) -> bool:
    """Whether it is asked what becomes of what is noted, where an entry is spoken of, or was just before."""
    spoken_of = turn.place.kind == DIARY or isinstance(turn.pending, EntryDraft) or isinstance(turn.waiting, EntryDraft)
    names = turn.language.diary.names_draft.get(EntryDraft.kind)
    text = turn.written
    spoken_of = spoken_of or (names is not None and names.search(text) is not None)
    return spoken_of and turn.language.diary.who_reads_it.match(text) is not None


def read_mistake(turn: Turn) -> Act | None:
    """Read "I made a mistake" about an entry that is read back or was just noted,
    in a new session about the last one, by name.
    """
    text = turn.written
    worse = turn.language.diary.worse_than_said.search(text) is not None
    if not (worse or turn.language.diary.mistaken.search(text)):
        return None
    draft = in_hand(turn)
    if draft:
        return Amend(draft)
    named = worse or turn.language.diary.names_entry.search(text)
    kept = _newest(turn) if named and not turn.place.coached else None
    return Amend(kept) if kept and not turn.place.relief else None


def _of_an_entry(turn: Turn) -> Act | None:
    """Read what changes the entry in hand or, said out of the blue, the last one that is kept."""
    draft = in_hand(turn)
    if draft and len(draft.entries) > 1 and len(all_heard(turn)) == len(draft.entries):
        return Amend(draft)
    if draft and tells_of_cramp(turn):
        is_over = draft == turn.pending and turn.language.diary.was_just_now.search(turn.utterance.text)
        return Begin(RELIEF) if is_under_way(turn) and not is_over else Amend(draft)  # "the one just now"
    if draft and (begins_with_its_place(turn, draft) or denies_its_leg(turn, draft)):
        return Amend(draft)
    puts_right = (turn.language.diary.other_leg, turn.language.diary.day_before)
    says = any(each.search(turn.utterance.text) for each in puts_right)
    if draft and draft.draft.wish == NOTE and says and tells_nothing_else(turn):
        return Amend(draft)
    kept = None if draft or turn.place.coached else _last_entry(turn)
    return Amend(kept) if kept else None


def length_alone(turn: Turn) -> Act | None:
    """Read how long a cramp lasted, said where none is in hand: of the last entry if it is of today,
    else of one to note.

    Where no diary is kept, or it was very long, the answer says how long cramps last,
    and asks whether it is still there.
    """
    seconds = turn.slot_seconds("duration")
    if turn.place.relief or turn.place.coached or not seconds:
        return None
    if not (turn.diary and turn.records.keeps) or seconds > TOO_LONG:
        return Begin(HOW_LONG_IT_LASTS) if turn.library.answer(HOW_LONG_IT_LASTS) else None
    kept = _newest(turn)
    just_kept = kept and kept.draft.entry.seconds is None and turn.now - kept.draft.entry.at < A_DAY
    return Amend(kept) if kept and just_kept else Begin(NOTE_CRAMP)


def _of_a_report(turn: Turn) -> Act | None:
    report = turn.language.cramps.report_of(turn.utterance.text)
    if report in _REPORTS:
        return _REPORTS[report]
    told = heard(turn)
    if _tells_it_all(turn, told) or _tells_several(turn) or _orders_it_noted(turn, told):
        return Begin(NOTE_CRAMP)
    over_by_now = told.clock or told.words.get("when", NOW) != NOW
    return Begin(NOTE_CRAMP) if report == "had" and over_by_now else None


def _orders_it_noted(turn: Turn, told: Told) -> bool:
    """Whether something is ordered to be noted, and told behind that as an entry: "put it in the book will you, right
    calf, half past two this morning".
    """
    ordered = turn.language.diary.notes_first.match(turn.written) is not None
    tells = "muscle" in told.words and (told.clock or told.words.get("when", NOW) != NOW)
    busy = turn.place.is_under_way or isinstance(turn.pending, DraftPending) or turn.said_slots.stretching
    return ordered and bool(tells) and turn.diary and not busy


def _tells_several(turn: Turn) -> bool:
    """Whether several cramps are told, each with its hour: "had a bad night, two cramps,
    one at midnight and one at five"; or with its day and muscle.
    """
    told = all_heard(turn) if turn.diary and not turn.place.is_under_way else []
    asks = turn.asks or isinstance(turn.pending, DraftPending)
    return len(told) > 1 and not asks and (all(each.clock for each in told) or bool(each_by_day(turn)))


def _tells_it_all(turn: Turn, told: Told) -> bool:
    """Whether a sentence is nothing but a time that is over, a length and a muscle: "around three,
    five minutes, right calf".
    """
    tells = told.clock and told.seconds and told.words.get("muscle") and told.words.get("when") != NOW
    busy = turn.place.coached or isinstance(turn.pending, DraftPending) or turn.said_slots.stretching
    return bool(tells) and turn.diary and not busy and is_details(turn, told)


def _last_entry(turn: Turn) -> EntryDraft | None:
    """The newest entry, opened again where a sentence puts it right; None where it does not, or none is kept."""
    return _newest(turn) if turn.language.diary.last_entry.search(turn.utterance.text) else None


def _newest(turn: Turn) -> EntryDraft | None:
    """The newest entry, opened again; None where none is kept."""
    found = turn.records.entries() if turn.diary else None
    return opened(found[0], name_of(turn)) if found else None


def opened(kept: Entry, name: str) -> EntryDraft:
    """A kept entry that is opened again, and takes the place of what is kept once it is confirmed."""
    return EntryDraft(Draft(NOTE, replace(kept, id=name)), replaces=(kept,))


def reopened(turn: Turn, pending: EntryDraft) -> EntryDraft:
    """Entries that were stored become new ones, which take their place when they are confirmed."""
    if pending != turn.settled:
        return pending
    old = pending.entries
    kept = turn.records.entries(min(each.at for each in old)) or ()
    stored = [next((each for each in kept if each.id == one.id), one) for one in old]
    first, *others = [replace(each, id=name_of(turn, index)) for index, each in enumerate(stored)]
    return EntryDraft(replace(pending.draft, entry=first), replaces=old, others=tuple(others), touched=pending.touched)


def in_hand(turn: Turn) -> EntryDraft | None:
    """The entry that is being talked about; without a stretch or cramp under way also the one that was just noted."""
    draft = turn.draft(EntryDraft)
    if draft or turn.place.is_under_way:
        return draft if isinstance(draft, EntryDraft) else None
    done = turn.settled_in_hand
    return done if isinstance(done, EntryDraft) and done.draft.wish == NOTE else None


def name_of(turn: Turn, index: int = 0) -> str:
    """Make an entry's id from the request: sent twice, it notes once."""
    return sha256(f"{turn.request_id} {turn.now}{f' {index}' if index else ''}".encode()).hexdigest()[:16]
