"""What a sentence tells of a cramp to note: that it is over, its details, what was wrong with an entry, that none is wished."""

from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256

from skill.diary.draft import NOTE, Draft
from skill.diary.past_times import NOW, WORDS
from skill.diary.told import TYPES, Told, read_details
from skill.language.said import DAY_PARTS, DayPart
from skill.language.text import tokenise
from skill.turn.acts import Act, Amend, Ask, AskAgain, Begin, Settle
from skill.turn.pending.answers import Offer, WhatNow
from skill.turn.pending.drafts import DraftPending, EntryDraft
from skill.turn.place import (
    CLEAR_DIARY,
    DECLINED,
    DIARY_PATTERN,
    DIARY_SUMMARY,
    HOW_LONG_IT_LASTS,
    LAST_CRAMP,
    NOTE_CRAMP,
    RELIEF,
)
from skill.turn.turn import Turn

DIARY, PRIVACY = DIARY_SUMMARY.partition(".")[0], "meta.privacy"
"""The kind of the places of the diary, and the topic that tells what becomes of what is noted."""
YES, AGREES = "AMAZON.YesIntent", "AgreeIntent"
A_DAY = 24 * 60 * 60
HOURS, MINUTE, TWO = 24, 60, 2
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
    if turn.place.id == LAST_CRAMP and turn.language.one_before.search(turn.language.written_out(turn.utterance.text)):
        return Begin(LAST_CRAMP)
    return _of_an_entry(turn) or _of_a_report(turn)


def read_question(turn: Turn) -> Act | None:
    """Read "when did he have it before that" and, where the diary was just told, "is it always after a long shift"."""
    if not turn.diary:
        return None
    text = turn.language.written_out(turn.utterance.text)
    dropped = _wanted_after_all(turn, text)
    if dropped or not turn.utterance.is_open:
        return dropped
    return _of_the_diary_itself(turn, text) or _of_what_was_told(turn, text)


def _of_what_was_told(turn: Turn, text: str) -> Act | None:
    """Read a question about what the diary just told."""
    language = turn.language
    if language.one_before_asked.search(text):
        return Begin(LAST_CRAMP)
    if language.clears_cramps.search(text) and not turn.place.relief:
        return Begin(CLEAR_DIARY)  # which asks first
    if turn.place.kind != DIARY or not isinstance(turn.pending, WhatNow | Offer):
        return None
    if language.getting_better.search(text):
        return Begin(DIARY_SUMMARY)
    if language.of_the_last.search(text):
        return Begin(LAST_CRAMP)
    return Begin(DIARY_PATTERN) if language.of_pattern.search(text) else None


def _wanted_after_all(turn: Turn, text: str) -> Act | None:
    """Read "well, yes, do" once an entry was let go: it is noted; a bare yes is asked whether it means that."""
    dropped = turn.let_go
    if dropped is None or turn.place.id != DECLINED or not isinstance(turn.pending, WhatNow):
        return None
    draft = replace(dropped, draft=replace(dropped.draft, doubted=False), dropped=False, offered=False)
    if turn.intent == YES:
        return Ask(draft, after_no=False)
    agrees = turn.intent == AGREES or (turn.utterance.is_open and turn.language.after_all.match(text))
    return (Settle(draft) if draft.is_complete else Ask(draft, after_no=False)) if agrees else None


def _of_the_diary_itself(turn: Turn, text: str) -> Act | None:
    """Read "I had none last night", of which nothing is noted, who may read what is noted, and a wish to hear it."""
    language, spoken_of = turn.language, turn.place.kind == DIARY
    if language.notes_none.search(text) and not turn.place.is_under_way:
        return AskAgain("diary-keeps-cramps")
    if language.notes_practice.match(text) and not turn.place.is_under_way:
        return AskAgain("counts-what-we-do")
    if asks_who_reads(turn):
        return Begin(PRIVACY)
    reads = spoken_of and not isinstance(turn.pending, DraftPending) and language.reads_entries.match(text)
    return Begin(LAST_CRAMP) if reads else None


def asks_who_reads(turn: Turn) -> bool:
    """Whether it is asked what becomes of what is noted, where an entry is spoken of, or was just before."""
    spoken_of = turn.place.kind == DIARY or isinstance(turn.pending, EntryDraft) or isinstance(turn.waiting, EntryDraft)
    names = turn.language.names_draft.get(EntryDraft.kind)
    text = turn.language.written_out(turn.utterance.text)
    spoken_of = spoken_of or (names is not None and names.search(text) is not None)
    return spoken_of and turn.language.who_reads_it.match(text) is not None


def read_mistake(turn: Turn) -> Act | None:
    """Read "I made a mistake" about an entry that is read back or was just noted, in a new session about the last one, by name."""
    text = turn.language.written_out(turn.utterance.text)
    if not turn.utterance.is_open or not turn.language.mistaken.search(text):
        return None
    draft = in_hand(turn)
    if draft:
        return Amend(draft)
    kept = _newest(turn) if turn.language.names_entry.search(text) and not turn.place.coached else None
    return Amend(kept) if kept and not turn.place.relief else None


def _of_an_entry(turn: Turn) -> Act | None:
    """Read what changes the entry in hand or, said out of the blue, the last one that is kept."""
    draft = in_hand(turn)
    if draft and draft == turn.settled and _tells_another(turn):
        return None
    if draft and len(draft.entries) > 1 and len(all_heard(turn)) == len(draft.entries):
        return Amend(draft)
    if draft and tells_of_cramp(turn):
        is_over = draft == turn.pending and turn.language.was_just_now.search(turn.utterance.text)
        return Begin(RELIEF) if is_under_way(turn) and not is_over else Amend(draft)  # "the one just now"
    puts_right = (turn.language.other_leg, turn.language.day_before)
    if draft and draft.draft.wish == NOTE and any(each.search(turn.utterance.text) for each in puts_right):
        return Amend(draft)
    kept = None if draft or turn.place.coached else _last_entry(turn)
    return Amend(kept) if kept else None


def _tells_another(turn: Turn) -> bool:
    """Whether one more cramp is told once an entry was noted: where and when, and nothing that puts that one right."""
    language, text = turn.language, turn.utterance.text
    report = language.report_of(text)
    return report == "note" or (report == "had" and language.new_cramp.search(text) is not None)


def length_alone(turn: Turn) -> Act | None:
    """Read how long a cramp lasted, said where none is in hand: of the last entry if it is of today, else of one to note.

    Where no diary is kept, or it was very long, the answer says how long cramps last, and asks whether it is still there.
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
    report = turn.language.report_of(turn.utterance.text)
    if report in _REPORTS:
        return _REPORTS[report]
    told = heard(turn)
    if _tells_it_all(turn, told):
        return Begin(NOTE_CRAMP)
    over_by_now = told.clock or told.words.get("when", NOW) != NOW
    return Begin(NOTE_CRAMP) if report == "had" and over_by_now else None


def _tells_it_all(turn: Turn, told: Told) -> bool:
    """Whether a sentence is nothing but a time that is over, a length and a muscle: "around three, five minutes, right calf"."""
    tells = told.clock and told.seconds and told.words.get("muscle") and told.words.get("when") != NOW
    busy = turn.place.coached or isinstance(turn.pending, DraftPending) or turn.said_slots.stretching
    return bool(tells) and turn.diary and not busy and _is_details(turn, told)


def _last_entry(turn: Turn) -> EntryDraft | None:
    """The newest entry, opened again where a sentence puts it right; None where it does not, or none is kept."""
    return _newest(turn) if turn.language.last_entry.search(turn.utterance.text) else None


def _newest(turn: Turn) -> EntryDraft | None:
    """The newest entry, opened again; None where none is kept."""
    found = turn.records.entries() if turn.diary else None
    return EntryDraft(Draft(NOTE, replace(found[0], id=name_of(turn))), replaces=found[:1]) if found else None


def in_hand(turn: Turn) -> EntryDraft | None:
    """The entry that is being talked about; without a stretch or cramp under way also the one that was just noted."""
    draft = turn.draft(EntryDraft)
    if draft or turn.place.is_under_way:
        return draft if isinstance(draft, EntryDraft) else None
    done = turn.settled_in_hand
    return done if isinstance(done, EntryDraft) and done.draft.wish == NOTE else None


def refuses(turn: Turn) -> bool:
    """Whether a sentence says that nothing is to be noted: "don't write it down"."""
    words = turn.language.written_out(" ".join(tokenise(turn.utterance.text, apostrophes=True)))
    lets_go = turn.language.lets_note_go.match(words) and isinstance(turn.pending, EntryDraft)
    return turn.language.no_note.search(words) is not None or bool(lets_go)


def _is_details(turn: Turn, told: Told) -> bool:
    """Whether a sentence holds nothing but details of a cramp, and the words around them."""
    known = turn.language.schedule_words | turn.language.detail_words
    return {each for each in told.rest if len(each) > 1} <= known  # "the left leg o" breaks off


def is_under_way(turn: Turn) -> bool:
    """Tell whether the words tell of a cramp right now: then help comes first."""
    return heard(turn).words.get("when") == NOW


def name_of(turn: Turn, index: int = 0) -> str:
    """Make an entry's id from the request: sent twice, it notes once."""
    return sha256(f"{turn.request_id} {turn.now}{f' {index}' if index else ''}".encode()).hexdigest()[:16]


def without_details(turn: Turn) -> str:
    """The sentence without when, how strong and in which circumstances: the search has learned samples without their slots."""
    text = turn.utterance.text
    for slot_type in ("When", "Strength", "Circumstance"):
        text = turn.slot_reader[slot_type].pattern.sub(" ", text)
    return " ".join(text.split())


def tells_of_cramp(turn: Turn) -> bool:
    """Whether a turn names what an entry holds, and nothing else: "my calf is cramping" does not only name a calf."""
    told = heard(turn)
    return told.says_anything and _is_details(turn, told)


def tells_length(turn: Turn, text: str) -> bool:
    """Whether words tell how long a cramp lasted, or at which hour it was."""
    told = read_details(text, turn.slot_reader, turn.language)
    return turn.utterance.is_open and (told.seconds is not None or told.clock is not None)


def told_besides(turn: Turn, draft: DraftPending) -> EntryDraft | None:
    """The entry that a yes would note, where the sentence tells more of it: another muscle or leg, or a day of several."""
    if not isinstance(draft, EntryDraft) or draft.draft.wish != NOTE or not turn.utterance.is_open:
        return None
    told, entry = heard(turn).words, draft.draft.entry
    muscle = told.get("muscle") not in (None, entry.muscle)
    side = told.get("side") not in (None, entry.side)
    when = len(draft.entries) > 1 and told.get("when", NOW) != NOW
    return draft if muscle or side or when else None


def all_heard(turn: Turn) -> list[Told]:
    """Collect what was told of each cramp; a day that one of them does not tell is taken from the others."""
    draft, language = turn.pending, turn.language
    if isinstance(draft, EntryDraft) and len(draft.entries) > 1 and language.one_each.match(turn.utterance.text):
        hours = list(language.bare_numbers(turn.utterance.text))
        if len(hours) == len(draft.entries) and max(hours) < HOURS:  # "one and three"
            return [Told(clock=f"{hour:02}:00") for hour in hours]
    if isinstance(draft, EntryDraft) and (each_when := _when_of_each(turn, len(draft.entries))):
        return each_when
    if two := _each_of_two(turn):
        return two
    texts = turn.language.told_apart(turn.utterance.text) if turn.utterance.is_open else ()
    if len(texts) < TWO:
        return [heard(turn)]
    each = [read_details(text, turn.slot_reader, turn.language) for text in texts]
    when = next(({"when": told.words["when"]} for told in each if "when" in told.words), {})
    return [replace(told, words={**when, **told.words}) for told in each]


def _each_of_two(turn: Turn) -> list[Told]:
    """Two cramps that are told by their days: "two cramps, Monday in my foot and Tuesday in my calf"; empty for anything else."""
    text = turn.utterance.text
    if not turn.utterance.is_open or TWO not in turn.language.bare_numbers(text):
        return []
    told = [read_details(each, turn.slot_reader, turn.language) for each in text.split(" and ")]
    days = {each.words.get("when") for each in told}
    return told if len(told) == len(days) == TWO and None not in days else []


def _when_of_each(turn: Turn, count: int) -> list[Told]:
    """The day of each of several cramps, told in their order: "Monday and last night"; empty where so many are not told."""
    pieces = turn.utterance.text.split(" and ") if count > 1 and turn.utterance.is_open else []
    told = [read_details(each, turn.slot_reader, turn.language) for each in pieces]
    return told if len(told) == count and all({*each.words} == {"when"} for each in told) else []


def heard(turn: Turn) -> Told:
    """Collect the ids that slots resolved to, and what free words tell; "left calf" is one slot and names the side too."""
    free = (
        turn.language.bad_one.sub(r"\g<what>, ", turn.language.denied_now.sub(" , ", turn.utterance.text))
        if turn.utterance.is_open
        else ""
    )
    found = {name: turn.slot_id(name) for name in TYPES}
    found["side"] = found["side"] or turn.named("Side", turn.slot_text("muscle") or "")
    days = turn.slot_id("recurrence")
    if found["when"] is None and days in WORDS:
        found["when"] = days
    told = _put_right(turn, free, read_details(free, turn.slot_reader, turn.language)) if free else Told()
    several = isinstance(turn.pending, EntryDraft) and len(turn.pending.entries) > 1
    of_both = turn.language.both_of_them.match(free) if several else None
    if of_both:  # "both in my left calf", of two cramps
        told = read_details(free[of_both.end() :], turn.slot_reader, turn.language)
    words = {**told.words, **{name: known for name, known in found.items() if known}}
    if free and "side" in told.words and turn.said_slots.side and not of_both:
        words["side"] = turn.said_slots.side  # "the left foot, I mean the right"
    clock, half = turn.slot_text("time"), _half(turn)
    if clock is None:
        clock, half = told.clock, half or told.half
    return Told(words, clock, half, turn.slot_seconds("duration") or told.seconds, told.rest)


def _put_right(turn: Turn, text: str, told: Told) -> Told:
    """The details of a sentence that puts its own hour or length right: "about four it was, no, five"."""
    before, *corrections = turn.language.self_corrections.split(text)
    if not corrections:
        return told
    first, meant = (read_details(each, turn.slot_reader, turn.language) for each in (before, corrections[-1]))
    numbers = list(turn.language.bare_numbers(corrections[-1]))
    if len(numbers) != 1 or meant.seconds:  # a number alone is of the kind of the one before
        return replace(
            told, clock=meant.clock or told.clock, half=meant.half or told.half, seconds=meant.seconds or told.seconds
        )
    if first.clock:
        is_hour = not meant.clock and numbers[0] < HOURS
        clock = f"{numbers[0]:02}:00" if is_hour else meant.clock or told.clock
        return replace(told, clock=clock, half=meant.half or told.half)
    if first.seconds:
        return replace(told, clock=None, seconds=numbers[0] * (MINUTE if first.seconds >= MINUTE else 1))
    return told


def _half(turn: Turn) -> DayPart | None:
    said = turn.slot_id("half")
    return next((part for part in DAY_PARTS if part == said), None)
