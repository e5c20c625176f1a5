"""Replies to "delete the last entry", "the first one was a mistake" and "delete my diary": read back,
and done only after a yes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from skill.conversation.diary.entry_details import heard
from skill.conversation.open_question.put_question import ask_of_draft, end_of_draft
from skill.diary.draft import CLEAR, DELETE, NOTE, Draft
from skill.diary.past_times import bounds, part_of
from skill.language.said import ORDER_IDS
from skill.response.reply import Reply
from skill.storage.diary_entry import Entry
from skill.turn.pending.entry_draft import EntryDraft, described
from skill.turn.place import LAST_CRAMP, NOTE_CRAMP
from skill.turn.turn import Turn


def told_as(place_id: str, *entries: Entry) -> str:
    """Key of entries among what was told in a session: those that were noted together, or one that was read out."""
    return "/".join((place_id, *(each.id for each in entries)))


def delete(turn: Turn) -> Reply:
    """Find the entry that is meant, and ask whether to delete it.

    It is the last of the time, muscle or leg that was said; else the one that was just read out, or noted last, or the
    one that is counted among those of this session: "the first one".
    """
    asked = heard(turn).words if turn.utterance.is_open else {}
    when = turn.slot_id("when") or asked.get("when")
    spoken_of = bounds(when, turn.local_now())
    found = turn.records.entries(spoken_of[0]) if spoken_of else turn.records.entries()
    nothing = EntryDraft(Draft(DELETE, Entry(int(turn.now), "")))
    if found is None:
        return end_of_draft(turn, nothing, "cannot-look-up")
    then = [each for each in found if spoken_of is None or each.at <= spoken_of[1]]
    part, zone = _part_named(turn), turn.local_now().tzinfo
    if part:
        then = [each for each in then if part_of(datetime.fromtimestamp(each.at, zone)) == part]
    last = _of_place(then, asked) or (_of_session(turn, then) if spoken_of is None else None) or next(iter(then), None)
    if last is None:
        return end_of_draft(turn, nothing, "diary-none-then" if spoken_of or part else "diary-empty")
    # the draft carries no more than finds the entry again, but the question tells all of it
    question = turn.voice.line("diary-delete-this", cramp=described(last, turn))
    return replace(ask_of_draft(turn, EntryDraft(Draft(DELETE, _carried(last)))), question=question)


def _part_named(turn: Turn) -> str | None:
    """The part of the day that an entry is named by: "the morning one"."""
    named = turn.language.diary.one_of_part.search(turn.written) if turn.utterance.is_open else None
    return named["part"] if named else None


def _of_place(found: Sequence[Entry], asked: Mapping[str, str]) -> Entry | None:
    """The last entry of the muscle and leg that were named; None where none was, or none is of them."""
    muscle, side = asked.get("muscle"), asked.get("side")
    fits = (each for each in found if muscle in (None, each.muscle) and side in (None, each.side))
    return next(fits, None) if muscle or side else None


def _of_session(turn: Turn, found: Sequence[Entry]) -> Entry | None:
    """The entry that was read out last, or one of those that were noted in this session, by its number among them;
    else the newest of them.
    """
    kept = {each.id: each for each in found}
    noted, told = (_told(turn, place, kept) for place in (NOTE_CRAMP, LAST_CRAMP))
    which = turn.named("WhichReminder", turn.utterance.text) if turn.utterance.text else None
    if which in ORDER_IDS and len(noted) > max(1, ORDER_IDS.index(which)):
        return noted[ORDER_IDS.index(which)]
    here = told if turn.place.id == LAST_CRAMP and which is None else noted
    return here[-1] if here else None


def _told(turn: Turn, place_id: str, kept: Mapping[str, Entry]) -> list[Entry]:
    """What was told of a place in this session and is still kept, in that order."""
    keys = (each.split("/")[1:] for each in turn.session.told if each.startswith(f"{place_id}/"))
    return [kept[each] for key in keys for each in key if each in kept]


def clear(turn: Turn) -> Reply:
    """Ask whether to delete all entries."""
    found = turn.records.entries()
    everything = EntryDraft(Draft(CLEAR, Entry(int(turn.now), "")))
    if not found:
        return end_of_draft(turn, everything, "cannot-look-up" if found is None else "diary-empty")
    return ask_of_draft(
        turn, everything, turn.voice.line("diary-holds", count=turn.language.speech.counted(len(found), "entry"))
    )


def remove(turn: Turn, pending: EntryDraft) -> Reply:
    """Delete what was asked for; where the store fails, say how far it went and ask again."""
    draft, records = pending.draft, turn.records
    kept = records.entries()
    doomed = (draft.entry,) if draft.wish == DELETE else kept
    whole = next((each for each in kept or () if each.id == draft.entry.id), None)
    gone = records.erase(doomed or ())
    if doomed is not None and gone == len(doomed):
        done = end_of_draft(turn, pending, "diary-deleted" if draft.wish == DELETE else "diary-cleared")
        # the next turn may want it back
        return replace(done, settled=EntryDraft(Draft(NOTE, whole), dropped=True)) if whole else done
    if doomed and gone:
        line = turn.voice.line(
            "diary-cleared-some",
            done=turn.language.speech.number(gone),
            all=turn.language.speech.counted(len(doomed), "entry"),
        )
    else:
        line = turn.voice.line("diary-not-deleted")
    return ask_of_draft(turn, replace(pending, failed=True), line)


def _carried(entry: Entry) -> Entry:
    """Keep of an entry what finds it again."""
    return Entry(entry.at, entry.id, rough=entry.rough)
