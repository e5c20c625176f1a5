"""Replies to "delete the last entry" and "delete my diary": read back, and done only after a yes."""

from dataclasses import replace

from skill.conversation.diary.entry_details import heard
from skill.conversation.put_question import ask_of_draft, end_of_draft
from skill.diary.draft import CLEAR, DELETE, Draft
from skill.diary.past_times import bounds
from skill.response.reply import Reply
from skill.storage.diary_entry import Entry
from skill.turn.pending.entry_draft import EntryDraft, described
from skill.turn.turn import Turn


def delete(turn: Turn) -> Reply:
    """Find the last entry, or the last of the time that was said, and ask whether to delete it."""
    when = turn.slot_id("when") or (heard(turn).words.get("when") if turn.utterance.is_open else None)
    spoken_of = bounds(when, turn.local_now())
    found = turn.records.entries(spoken_of[0] if spoken_of else 0)
    nothing = EntryDraft(Draft(DELETE, Entry(int(turn.now), "")))
    if found is None:
        return end_of_draft(turn, nothing, "cannot-look-up")
    last = next((each for each in found if spoken_of is None or each.at <= spoken_of[1]), None)
    if last is None:
        return end_of_draft(turn, nothing, "diary-none-then" if spoken_of else "diary-empty")
    # the draft carries no more than finds the entry again, but the question tells all of it
    question = turn.voice.line("diary-delete-this", cramp=described(last, turn))
    return replace(ask_of_draft(turn, EntryDraft(Draft(DELETE, _carried(last)))), question=question)


def clear(turn: Turn) -> Reply:
    """Ask whether to delete all entries."""
    found = turn.records.entries()
    everything = EntryDraft(Draft(CLEAR, Entry(int(turn.now), "")))
    if not found:
        return end_of_draft(turn, everything, "cannot-look-up" if found is None else "diary-empty")
    return ask_of_draft(
        turn, everything, turn.voice.line("diary-holds", count=turn.language.counted(len(found), "entry"))
    )


def remove(turn: Turn, pending: EntryDraft) -> Reply:
    """Delete what was asked for; where the store fails, say how far it went and ask again."""
    draft, records = pending.draft, turn.records
    doomed = (draft.entry,) if draft.wish == DELETE else records.entries()
    gone = records.erase(doomed or ())
    if doomed is not None and gone == len(doomed):
        return end_of_draft(turn, pending, "diary-deleted" if draft.wish == DELETE else "diary-cleared")
    if doomed and gone:
        line = turn.voice.line(
            "diary-cleared-some", done=turn.language.number(gone), all=turn.language.counted(len(doomed), "entry")
        )
    else:
        line = turn.voice.line("diary-not-deleted")
    return ask_of_draft(turn, replace(pending, failed=True), line)


def _carried(entry: Entry) -> Entry:
    """Keep of an entry what finds it again."""
    return Entry(entry.at, entry.id, rough=entry.rough)
