"""Replies to "delete the last entry" and "delete my diary": read back, and done only after a yes."""

from dataclasses import replace

from skill.conversation.diary_questions import ask, described, over
from skill.diary.draft import CLEAR, DELETE, Draft
from skill.diary.past_times import bounds
from skill.knowledge.library import Library
from skill.language.english import counted, number_words
from skill.response.reply import Reply
from skill.storage.diary_entry import Entry
from skill.turn.situation import Situation

_ENTRY = "entry"


def delete(library: Library, situation: Situation) -> Reply:  # noqa: ARG001  # one shape for all actions
    """Find the last entry, or the last of the time that was said, and ask whether to delete it."""
    spoken_of = bounds(situation.slot_id("when"), situation.local_now())
    found = situation.recollection.entries(spoken_of[0] if spoken_of else 0)
    nothing = Draft(DELETE, _carried(Entry(int(situation.now), "")))
    if found is None:
        return over("cannot-look-up", nothing, situation)
    last = next((each for each in found if spoken_of is None or each.at <= spoken_of[1]), None)
    if last is None:
        return over("diary-none-then" if spoken_of else "diary-empty", nothing, situation)
    reply = ask(Draft(DELETE, _carried(last)), situation)
    return replace(reply, question=situation.voice.line("diary-delete-this", cramp=described(last, situation)))


def clear(library: Library, situation: Situation) -> Reply:  # noqa: ARG001
    """Ask whether to delete all entries."""
    found = situation.recollection.entries()
    everything = Draft(CLEAR, Entry(int(situation.now), ""))
    if not found:
        return over("cannot-look-up" if found is None else "diary-empty", everything, situation)
    holds = situation.voice.line("diary-holds", count=_entries(len(found)))
    return ask(everything, situation, holds)


def remove(draft: Draft, situation: Situation) -> Reply:
    """Delete what was asked for; where the store fails, say how far it went and ask again."""
    recollection = situation.recollection
    doomed = (draft.entry,) if draft.wish == DELETE else recollection.entries()
    gone = recollection.erase(doomed or ())
    if doomed is not None and gone == len(doomed):
        return over("diary-deleted" if draft.wish == DELETE else "diary-cleared", draft, situation)
    if doomed and gone:
        line = situation.voice.line("diary-cleared-some", done=number_words(gone), all=_entries(len(doomed)))
    else:
        line = situation.voice.line("diary-not-deleted")
    return replace(ask(draft, situation, line), question=situation.voice.line("diary-try-again"))


def _carried(entry: Entry) -> Entry:
    """Keep of an entry what finds it again."""
    return Entry(entry.at, entry.id, rough=entry.rough)


def _entries(number: int) -> str:
    return f"{number_words(number)} entries" if number != 1 else counted(number, _ENTRY)
