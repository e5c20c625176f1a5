"""Replies about a cramp to note: what was said is taken into a draft, read back, put right, and kept after a yes."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from hashlib import sha256

from skill.conversation import fallback
from skill.conversation.confirm import ask, over
from skill.conversation.diary import deleting
from skill.diary.draft import DELETE, LONGEST_SECONDS, NOTE, Draft
from skill.diary.past_times import NOW, WORDS, corrected, moment
from skill.diary.told import TYPES, Told, read_details
from skill.language.said import DAY_PARTS, ORDER_IDS, DayPart
from skill.language.text import tokenise
from skill.response.reply import Reply
from skill.storage.diary_entry import CIRCUMSTANCES, STRENGTHS, Entry
from skill.turn.acts import Act, Amend, Begin
from skill.turn.pending.drafts import DraftPending, EntryDraft
from skill.turn.place import HOW_LONG_IT_LASTS, LAST_CRAMP, NOTE_CRAMP, RELIEF
from skill.turn.turn import Turn

A_DAY = 24 * 60 * 60
TOO_LONG = 10 * 60
"""Seconds: no ordinary cramp lasts longer. The cramp topics and the warning say ten minutes too."""
_OTHER_SIDE = {"left": "right", "right": "left"}
_REPORTS: Mapping[str | None, Act] = {"none": Begin(LAST_CRAMP), "has": Begin(RELIEF), "note": Begin(NOTE_CRAMP)}
"""What a report leads to, whatever else it tells."""


def read_report(turn: Turn) -> Act | None:
    """Read free words about a cramp that is over, or about none; and such that add to what waits to be noted.

    A cramp that is told as under way adds nothing: it is helped with, and so is one that has gone on for minutes.
    """
    if not turn.utterance.is_open or turn.place.relief:
        return None
    return _of_an_entry(turn) or _of_a_report(turn)


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
    if draft and tells_of_cramp(turn):
        return Begin(RELIEF) if is_under_way(turn) else Amend(draft)
    puts_right = (turn.language.other_leg, turn.language.day_before)
    if draft and draft.draft.wish == NOTE and any(each.search(turn.utterance.text) for each in puts_right):
        return Amend(draft)
    kept = None if draft or turn.place.coached else _last_entry(turn)
    return Amend(kept) if kept else None


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
    told = _heard(turn)
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
    return EntryDraft(Draft(NOTE, replace(found[0], id=_name(turn))), replaces=found[:1]) if found else None


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
    return turn.language.no_note.search(words) is not None


def _is_details(turn: Turn, told: Told) -> bool:
    """Whether a sentence holds nothing but details of a cramp, and the words around them."""
    known = turn.language.schedule_words | turn.language.detail_words
    return told.rest <= known


def is_under_way(turn: Turn) -> bool:
    """Tell whether the words tell of a cramp right now: then help comes first."""
    return _heard(turn).words.get("when") == NOW


def note(turn: Turn) -> Reply:
    """Begin an entry for each cramp that was told; where nothing was, ask which muscle it was.

    Without a time one cramp was just now, and several were today.
    """
    now, blank = turn.local_now(), cramp_just_now(turn)
    entries, timed = [], False
    for index, each in enumerate(_all_heard(turn)):
        named = replace(blank, id=blank.id if index == 0 else _name(turn, index))
        told = _told(named, each)
        when = moment(each.words.get("when"), each.clock, now, each.half)
        entries.append(replace(told, at=when.at, rough=when.rough) if when else told)
        timed = timed or when is not None
    if len(entries) > 1 and not timed:
        entries = [replace(each, rough="day") for each in entries]
    first, *others = entries
    asking = not (others or timed) and first == Entry(blank.at, blank.id)
    return ask(turn, EntryDraft(Draft(NOTE, first, asking=asking), others=tuple(others)))


def cramp_just_now(turn: Turn) -> Entry:
    """An entry for a cramp of now: in the muscle that is helped with, where that is known."""
    blank, relieved = Entry(int(turn.local_now().timestamp()), _name(turn)), turn.place.relief
    if relieved and relieved.muscle in turn.library.slot_types["Muscle"].values:
        return replace(blank, muscle=relieved.muscle)
    return blank


def amend(turn: Turn, pending: EntryDraft) -> Reply:
    """Take a muscle, leg, time, length or circumstance into what waits, or was just noted; nothing is kept without a yes."""
    told = _heard(turn)
    if pending.draft.wish != NOTE:
        kept = _kept_after_all(turn, pending, told)
        if kept is None:
            return deleting.delete(turn) if turn.slot_id("when") else fallback.not_heard(turn)
        pending = kept
    pending = reopened(turn, pending)
    if turn.utterance.is_open and turn.language.mistaken.search(turn.language.written_out(turn.utterance.text)):
        return ask(turn, replace(pending, draft=replace(pending.draft, doubted=True, asking=False), offered=False))
    which = _which(turn, len(pending.entries))
    entries = [_put_right(turn, each, told) if index in which else each for index, each in enumerate(pending.entries)]
    if tuple(entries) == pending.entries and not told.words:
        return fallback.not_heard(turn)
    changed = replace(pending, draft=Draft(NOTE, entries[0]), others=tuple(entries[1:]), failed=False, offered=False)
    return ask(turn, changed)


def _kept_after_all(turn: Turn, pending: EntryDraft, told: Told) -> EntryDraft | None:
    """The entry that was to be deleted, where it is put right instead: "it was the left one"."""
    details = told.seconds or not told.words.keys() <= {"when"}
    if pending.draft.wish != DELETE or not details:
        return None
    found = next((each for each in turn.records.entries() or () if each.id == pending.draft.entry.id), None)
    return EntryDraft(Draft(NOTE, replace(found, id=_name(turn))), replaces=(found,)) if found else None


def _put_right(turn: Turn, entry: Entry, told: Told) -> Entry:
    before = Draft(NOTE, entry).moment
    when = corrected(before, told.words.get("when"), told.clock, turn.local_now(), told.half)
    changed = _told(entry, told)
    if (
        told.words.get("side") is None
        and turn.utterance.is_open
        and turn.language.other_leg.search(turn.utterance.text)
    ):
        changed = replace(changed, side=_OTHER_SIDE.get(entry.side or "", entry.side))
    if turn.utterance.is_open and turn.language.day_before.search(turn.utterance.text):
        return replace(changed, at=entry.at - A_DAY)
    return replace(changed, at=when.at, rough=when.rough) if when else changed


def _which(turn: Turn, count: int) -> Sequence[int]:
    """Which of several cramps a correction is about: the one named by its place, else all of them."""
    named = turn.named("WhichReminder", turn.utterance.text) if count > 1 and turn.utterance.text else None
    index = ORDER_IDS.index(named) if named in ORDER_IDS else count - 1 if named == "last" else count
    return (index,) if index < count else range(count)


def reopened(turn: Turn, pending: EntryDraft) -> EntryDraft:
    """Entries that were stored become new ones, which take their place when they are confirmed."""
    if pending != turn.settled:
        return pending
    old = pending.entries
    kept = turn.records.entries(min(each.at for each in old)) or ()
    stored = [next((each for each in kept if each.id == one.id), one) for one in old]
    first, *others = [replace(each, id=_name(turn, index)) for index, each in enumerate(stored)]
    return EntryDraft(replace(pending.draft, entry=first), replaces=old, others=tuple(others))


def _name(turn: Turn, index: int = 0) -> str:
    """Make an entry's id from the request: sent twice, it notes once."""
    return sha256(f"{turn.request_id} {turn.now}{f' {index}' if index else ''}".encode()).hexdigest()[:16]


def settle(turn: Turn, pending: EntryDraft) -> Reply:
    """Note or delete what was confirmed; where the store fails, say so and offer to try again."""
    if pending.draft.wish != NOTE:
        return deleting.remove(turn, pending)
    if all([turn.records.log(each) for each in pending.entries]):  # noqa: C419  # the others are tried too
        turn.records.erase(pending.replaces)
        return replace(over(turn, pending, "diary-noted"), settled=_what_finds(pending))
    return ask(turn, replace(pending, failed=True), turn.voice.line("diary-not-saved"))


def _what_finds(pending: EntryDraft) -> EntryDraft:
    """Keep of stored entries what finds them again: the session holds nothing of what was noted."""
    first, *others = (Entry(each.at, each.id) for each in pending.entries)
    return EntryDraft(Draft(NOTE, first), others=tuple(others))


def _told(entry: Entry, told: Told) -> Entry:
    """Put what was said into an entry; what was not said stays."""
    words, circumstance = told.words, told.words.get("circumstance")
    added = (circumstance,) if circumstance in CIRCUMSTANCES else ()
    return replace(
        entry,
        muscle=words.get("muscle") or entry.muscle,
        side=words.get("side") or entry.side,
        seconds=min(told.seconds, LONGEST_SECONDS) if told.seconds else entry.seconds,
        strength=next((each for each in STRENGTHS if each == words.get("strength")), entry.strength),
        circumstances=tuple(dict.fromkeys((*entry.circumstances, *added))),
    )


def without_details(turn: Turn) -> str:
    """The sentence without when, how strong and in which circumstances: the search has learned samples without their slots."""
    text = turn.utterance.text
    for slot_type in ("When", "Strength", "Circumstance"):
        text = turn.slot_reader[slot_type].pattern.sub(" ", text)
    return " ".join(text.split())


def tells_of_cramp(turn: Turn) -> bool:
    """Whether a turn names what an entry holds, and nothing else: "my calf is cramping" does not only name a calf."""
    told = _heard(turn)
    return told.says_anything and _is_details(turn, told)


def tells_length(turn: Turn, text: str) -> bool:
    """Whether words tell how long a cramp lasted, or at which hour it was."""
    told = read_details(text, turn.slot_reader, turn.language)
    return turn.utterance.is_open and (told.seconds is not None or told.clock is not None)


def _all_heard(turn: Turn) -> list[Told]:
    """Collect what was told of each cramp; a day that one of them does not tell is taken from the others."""
    texts = turn.language.told_apart(turn.utterance.text) if turn.utterance.is_open else ()
    if len(texts) < 2:  # noqa: PLR2004  # one needs no others
        return [_heard(turn)]
    each = [read_details(text, turn.slot_reader, turn.language) for text in texts]
    when = next(({"when": told.words["when"]} for told in each if "when" in told.words), {})
    return [replace(told, words={**when, **told.words}) for told in each]


def _heard(turn: Turn) -> Told:
    """Collect the ids that slots resolved to, and what free words tell; "left calf" is one slot and names the side too."""
    free = turn.language.denied_now.sub(" , ", turn.utterance.text) if turn.utterance.is_open else ""
    found = {name: turn.slot_id(name) for name in TYPES}
    found["side"] = found["side"] or turn.named("Side", turn.slot_text("muscle") or "")
    days = turn.slot_id("recurrence")
    if found["when"] is None and days in WORDS:
        found["when"] = days
    told = read_details(free, turn.slot_reader, turn.language) if free else Told()
    words = {**told.words, **{name: known for name, known in found.items() if known}}
    if free and "side" in told.words and turn.said_slots.side:
        words["side"] = turn.said_slots.side  # "the left foot, I mean the right"
    clock, half = turn.slot_text("time"), _half(turn)
    if clock is None:
        clock, half = told.clock, half or told.half
    return Told(words, clock, half, turn.slot_seconds("duration") or told.seconds, told.rest)


def _half(turn: Turn) -> DayPart | None:
    said = turn.slot_id("half")
    return next((part for part in DAY_PARTS if part == said), None)
