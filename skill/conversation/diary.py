"""Replies about a cramp to note: what was said is taken into a draft, read back, put right, and kept after a yes."""

from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256

from skill.conversation import misses
from skill.conversation.diary_questions import ask, over
from skill.conversation.diary_removal import delete, remove
from skill.conversation.unkept import not_kept
from skill.diary.draft import LONGEST_SECONDS, NOTE, Draft
from skill.diary.past_times import corrected, moment
from skill.diary.time_words import NOW, WORDS
from skill.knowledge.library import Library
from skill.response.reply import Reply
from skill.storage.diary_entry import CIRCUMSTANCES, STRENGTHS, Entry
from skill.turn.situation import Situation
from skill.understanding.slot_finder import Spotter

_SPOTTED = {"muscle": "Muscle", "side": "Side", "when": "When", "strength": "Strength", "circumstance": "Circumstance"}
"""Slots that are found in free words too, and their types."""
_FREE = ("query", "topic")

Action = Callable[[Library, Situation], Reply]


def kept_here(action: Action, place_id: str) -> Action:
    """Answer with the diary where this deployment keeps one, else say kindly that it does not."""
    without = not_kept("no-diary", place_id)
    return lambda library, situation: (action if situation.diary else without)(library, situation)


def is_under_way(library: Library, situation: Situation) -> bool:
    """Tell whether the words tell of a cramp right now: then help comes first."""
    return _heard(library, situation).get("when") == NOW


def note(library: Library, situation: Situation) -> Reply:
    """Begin an entry with what was said; where nothing was, ask which muscle it was. Without a time it was just now."""
    now = situation.local_now()
    name = sha256(f"{situation.request_id} {situation.now}".encode()).hexdigest()[:16]
    blank = Entry(int(now.timestamp()), name)
    relieved = situation.place.relief
    if relieved and relieved.muscle in library.slot_types["Muscle"].values:
        blank = replace(blank, muscle=relieved.muscle)
    told = _told(blank, library, situation)
    when = moment(_heard(library, situation).get("when"), situation.slot_text("time"), now)
    entry = replace(told, at=when.at, rough=when.rough) if when else told
    return ask(Draft(NOTE, entry, asking=entry == Entry(blank.at, name) and when is None), situation)


def said(library: Library, situation: Situation) -> Reply:
    """Take a muscle, leg, time, length or circumstance into what waits; nothing is kept without a yes."""
    draft = situation.place.diary
    if draft is None:
        return misses.not_heard(library, situation)
    if draft.wish != NOTE:
        return delete(library, situation) if situation.slot_id("when") else misses.not_heard(library, situation)
    words = _heard(library, situation)
    when = corrected(draft.moment, words.get("when"), situation.slot_text("time"), situation.local_now())
    told = _told(draft.entry, library, situation)
    entry = replace(told, at=when.at, rough=when.rough) if when else told
    if when is None and entry == draft.entry and not words:
        return misses.not_heard(library, situation)
    return ask(Draft(NOTE, entry), situation)


def accept(draft: Draft, situation: Situation) -> Reply:
    """Answer "yes": note or delete it, where that was the question; else ask again what is open."""
    if draft.wish != NOTE:
        return remove(draft, situation)
    if draft.asking or draft.doubted:
        return ask(replace(draft, doubted=False), situation)
    if situation.recollection.log(draft.entry):
        return over("diary-noted", draft, situation)
    reply = ask(draft, situation, situation.voice.line("diary-not-saved"))
    return replace(reply, question=situation.voice.line("diary-try-again"))


def decline(draft: Draft, situation: Situation) -> Reply:
    """Answer "no": ask what to change, once; then drop it kindly. What was to be deleted stays."""
    if draft.wish != NOTE:
        return over("diary-stays", draft, situation)
    if draft.asking:
        return ask(replace(draft, asking=False), situation)
    return over("diary-dropped", draft, situation) if draft.doubted else ask(replace(draft, doubted=True), situation)


def _told(entry: Entry, library: Library, situation: Situation) -> Entry:
    """Put what was said into an entry; what was not said stays."""
    words = _heard(library, situation)
    seconds, circumstance = situation.slot_seconds("duration"), words.get("circumstance")
    added = (circumstance,) if circumstance in CIRCUMSTANCES else ()
    return replace(
        entry,
        muscle=words.get("muscle") or entry.muscle,
        side=words.get("side") or entry.side,
        seconds=min(seconds, LONGEST_SECONDS) if seconds else entry.seconds,
        strength=next((each for each in STRENGTHS if each == words.get("strength")), entry.strength),
        circumstances=tuple(dict.fromkeys((*entry.circumstances, *added))),
    )


def _heard(library: Library, situation: Situation) -> dict[str, str]:
    """Collect the ids that slots resolved to, or that free words name."""
    free = " ".join(situation.slot_text(name) or "" for name in _FREE).strip()
    found = {name: situation.slot_id(name) for name in _SPOTTED}
    days = situation.slot_id("recurrence")
    if found["when"] is None and days in WORDS:
        found["when"] = days
    if free:
        found = {name: known or Spotter(library.slot_types[_SPOTTED[name]]).spot(free) for name, known in found.items()}
    return {name: known for name, known in found.items() if known}
