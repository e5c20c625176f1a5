"""Replies about a cramp to note: what was said is taken into a draft, read back, put right, and kept after a yes."""

from dataclasses import replace
from hashlib import sha256

from skill.conversation import fallback
from skill.conversation.confirm import ask, over
from skill.conversation.diary import deleting
from skill.diary.draft import LONGEST_SECONDS, NOTE, Draft
from skill.diary.past_times import NOW, WORDS, corrected, moment
from skill.response.reply import Reply
from skill.storage.diary_entry import CIRCUMSTANCES, STRENGTHS, Entry
from skill.turn.pending.drafts import EntryDraft
from skill.turn.turn import Turn

_TYPES = {"muscle": "Muscle", "side": "Side", "when": "When", "strength": "Strength", "circumstance": "Circumstance"}
"""Slots that are found in free words too, and their types."""


def is_under_way(turn: Turn) -> bool:
    """Tell whether the words tell of a cramp right now: then help comes first."""
    return _heard(turn).get("when") == NOW


def note(turn: Turn) -> Reply:
    """Begin an entry with what was said; where nothing was, ask which muscle it was. Without a time it was just now."""
    now = turn.local_now()
    name = sha256(f"{turn.request_id} {turn.now}".encode()).hexdigest()[:16]
    blank = Entry(int(now.timestamp()), name)
    relieved = turn.place.relief
    if relieved and relieved.muscle in turn.library.slot_types["Muscle"].values:
        blank = replace(blank, muscle=relieved.muscle)
    told = _told(turn, blank)
    when = moment(_heard(turn).get("when"), _time(turn), now)
    entry = replace(told, at=when.at, rough=when.rough) if when else told
    return ask(turn, EntryDraft(Draft(NOTE, entry, asking=entry == Entry(blank.at, name) and when is None)))


def amend(turn: Turn, pending: EntryDraft) -> Reply:
    """Take a muscle, leg, time, length or circumstance into what waits; nothing is kept without a yes."""
    draft = pending.draft
    if draft.wish != NOTE:
        return deleting.delete(turn) if turn.slot_id("when") else fallback.not_heard(turn)
    words = _heard(turn)
    when = corrected(draft.moment, words.get("when"), _time(turn), turn.local_now())
    told = _told(turn, draft.entry)
    entry = replace(told, at=when.at, rough=when.rough) if when else told
    if when is None and entry == draft.entry and not words and not _seconds(turn):
        return fallback.not_heard(turn)
    return ask(turn, replace(pending, draft=Draft(NOTE, entry), failed=False))


def settle(turn: Turn, pending: EntryDraft) -> Reply:
    """Note or delete what was confirmed; where the store fails, say so and offer to try again."""
    if pending.draft.wish != NOTE:
        return deleting.remove(turn, pending)
    if turn.records.log(pending.draft.entry):
        if pending.replaces:
            turn.records.erase([pending.replaces])
        return replace(over(turn, pending, "diary-noted"), settled=_what_finds(pending.draft))
    return ask(turn, replace(pending, failed=True), turn.voice.line("diary-not-saved"))


def _what_finds(draft: Draft) -> EntryDraft:
    """Keep of a stored entry what finds it again: the session holds nothing of what was noted."""
    return EntryDraft(Draft(NOTE, Entry(draft.entry.at, draft.entry.id)))


def _told(turn: Turn, entry: Entry) -> Entry:
    """Put what was said into an entry; what was not said stays."""
    words = _heard(turn)
    seconds, circumstance = _seconds(turn), words.get("circumstance")
    added = (circumstance,) if circumstance in CIRCUMSTANCES else ()
    return replace(
        entry,
        muscle=words.get("muscle") or entry.muscle,
        side=words.get("side") or entry.side,
        seconds=min(seconds, LONGEST_SECONDS) if seconds else entry.seconds,
        strength=next((each for each in STRENGTHS if each == words.get("strength")), entry.strength),
        circumstances=tuple(dict.fromkeys((*entry.circumstances, *added))),
    )


def without_details(turn: Turn) -> str:
    """The sentence without when, how strong and in which circumstances: the search has learned samples without their slots."""
    text = turn.utterance.text
    for slot_type in ("When", "Strength", "Circumstance"):
        text = turn.finders[slot_type].pattern.sub(" ", text)
    return " ".join(text.split())


def tells_of_cramp(turn: Turn) -> bool:
    """Whether a turn names anything that an entry holds."""
    return bool(_heard(turn) or _seconds(turn) or _time(turn))


def _seconds(turn: Turn) -> int | None:
    """How long it lasted, by its slot or by free words."""
    said = turn.asked.time or turn.asked.hold if turn.utterance.is_open else None
    return turn.slot_seconds("duration") or said


def _time(turn: Turn) -> str | None:
    """The hour, by its slot or by free words; parts of the day are words of When."""
    said = turn.finders.clock_time(turn.utterance.text) if turn.utterance.is_open and not _seconds(turn) else None
    return turn.slot_text("time") or (said if said and ":" in said else None)


def _heard(turn: Turn) -> dict[str, str]:
    """Collect the ids that slots resolved to, or that free words name; "left calf" is one slot and names the side too."""
    free = turn.utterance.text if turn.utterance.is_open else ""
    found = {name: turn.slot_id(name) for name in _TYPES}
    found["side"] = found["side"] or turn.named("Side", turn.slot_text("muscle") or "")
    days = turn.slot_id("recurrence")
    if found["when"] is None and days in WORDS:
        found["when"] = days
    if free:
        found = {name: known or turn.named(_TYPES[name], free) for name, known in found.items()}
    return {name: known for name, known in found.items() if known}
