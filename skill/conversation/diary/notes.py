"""Replies about a cramp to note: what was said is taken into a draft, read back, put right, and kept after a yes."""

from dataclasses import replace
from datetime import datetime

from skill.conversation import fallback
from skill.conversation.diary import deleting, entry_additions, entry_changes, which_entry
from skill.conversation.diary.entry_details import TWO, heard
from skill.conversation.diary.entry_words import A_DAY, TOO_LONG, in_hand, name_of, reopened
from skill.conversation.diary.told_of_each import all_heard, one_in_each_leg, tells_more, with_story
from skill.conversation.open_question.put_question import ask_of_draft, end_of_draft
from skill.conversation.open_question.refusals import refuses_note
from skill.diary.draft import DELETE, NOTE, Draft
from skill.diary.past_times import Moment, corrected, moment
from skill.diary.told import Told
from skill.knowledge.stretches import OTHER_SIDE
from skill.response.reply import Reply
from skill.storage.diary_entry import Entry
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.place import NOTE_CRAMP, STOP
from skill.turn.turn import Turn


def note(turn: Turn) -> Reply:
    """Begin an entry for each cramp that was told; where nothing was, ask which muscle it was.

    Without a time one cramp was just now, and several were today.
    """
    now, blank = turn.local_now(), cramp_just_now(turn)
    entries, timed, untimed = [], False, set()
    before = turn.pending if entry_additions.adds_one(turn) else None
    for index, each in enumerate(with_story(turn)[: len(all_heard(turn)) if before else None]):  # one more is one more
        named = replace(blank, id=blank.id if index == 0 else name_of(turn, index))
        told = entry_changes.told_into(named, each)
        if other := _other_leg(turn, each):
            told = replace(told, side=other)
        when = _beside_the_one_in_hand(turn, each) or _told_when(turn, each, now)
        entries.append(replace(told, at=when.at, rough=when.rough) if when else told)
        timed = timed or when is not None
        untimed |= set() if when else {index}
    if len(entries) > 1:  # of several none was just now, unless that is told
        entries = [replace(each, rough="day") if at in untimed else each for at, each in enumerate(entries)]
    if isinstance(before, EntryDraft):  # "I had two on Tuesday", to one that is read back
        added = tuple(entries[: entry_changes.MOST_NOTED - len(before.entries)])
        return ask_of_draft(turn, replace(before, others=(*before.others, *added), failed=False, offered=False))
    if turn.let_go and not any(each.says_anything for each in with_story(turn)):
        return settle(turn, replace(turn.let_go, dropped=False))  # "actually, yes, note it"
    first, *others = entries
    asking = not (others or timed) and first == Entry(blank.at, blank.id, rough=blank.rough)
    wished = asks_to_note(turn)
    unasked = not asking and turn.utterance.is_open and not wished
    each_leg = len(entries) == TWO and one_in_each_leg(turn)  # which was in which is asked
    draft = EntryDraft(
        Draft(NOTE, first, asking=asking), others=tuple(others), unasked=unasked, agreed=wished, one_each=each_leg
    )
    is_told = timed or any(each.muscle or each.side for each in entries)
    left_over = wished and tells_more(turn, all_heard(turn))  # what no entry keeps is never noted unheard
    at_once = wished and is_told and not (each_leg or left_over)
    return settle(turn, draft, aloud=True) if at_once else ask_of_draft(turn, draft)


def asks_to_note(turn: Turn) -> bool:
    """Whether the words ask to note a cramp: that is the consent to it.

    What came in slots alone may only have told one.
    """
    words = turn.written.split()
    asks = turn.asks or turn.language.questions.asks(turn.language.diary.no_first.sub("", turn.written))
    return (
        turn.utterance.is_open
        and not turn.language.diary.noting_words.isdisjoint(words)
        and not (refuses_note(turn) or asks)
    )


def _told_when(turn: Turn, told: Told, now: datetime) -> Moment | None:
    """When a cramp was, as the sentence tells it."""
    when = moment(told.words.get("when"), told.clock, now, told.half)
    goes_back = turn.utterance.is_open and turn.language.diary.night_before.search(turn.utterance.text)
    return replace(when, at=when.at - A_DAY) if when and goes_back else when


def _beside_the_one_in_hand(turn: Turn, told: Told) -> Moment | None:
    """When one more cramp was that is told by the one in hand: "another at four" is of the night that was noted, "one
    the night before" of the one before it.

    Told without any time it was when that one was: "I had one in the other calf too".
    """
    known = in_hand(turn) if entry_additions.adds_one(turn) else None
    if known is None or "when" in told.words or told.half in ("afternoon", "evening"):
        return None
    before = reopened(turn, known).entries[-1]
    if turn.language.diary.night_before.search(turn.utterance.text):
        return Moment(before.at - A_DAY, "part" if before.rough == "part" else "day")
    if told.clock is None:
        return Moment(before.at, "part" if before.rough == "part" else "day")
    return corrected(Moment(before.at, before.rough), None, told.clock, turn.local_now(), told.half)


def _other_leg(turn: Turn, told: Told) -> str | None:
    """The leg of one more cramp that is told by the one in hand: "in the other calf too"."""
    known = in_hand(turn) if entry_additions.adds_one(turn) else None
    if known is None or "side" in told.words or not turn.language.diary.other_leg.search(turn.utterance.text):
        return None
    return OTHER_SIDE.get(reopened(turn, known).entries[-1].side or "")


def cramp_just_now(turn: Turn) -> Entry:
    """An entry for a cramp of now: in the muscle that is helped with, where that is known."""
    blank, relieved = Entry(int(turn.local_now().timestamp()), name_of(turn), rough="now"), turn.place.relief
    if relieved:
        blank = replace(blank, side=relieved.side)
    if relieved and relieved.muscle in turn.library.slot_types["Muscle"].values:
        return replace(blank, muscle=relieved.muscle)
    return blank


def cramp_that_eased(turn: Turn) -> Entry:
    """An entry for a cramp that was helped with: of now, or of when it was, where that is told: "no,
    that was last night".
    """
    blank = cramp_just_now(turn)
    earlier = turn.language.cramps.told_of_body(turn.language.cramps.denied_now.sub("", turn.utterance.text)).earlier
    told = all_heard(turn)[0] if earlier else None
    when = moment(told.words.get("when"), told.clock, turn.local_now(), told.half) if told else None
    return replace(blank, at=when.at, rough=when.rough) if when else blank


def amend(turn: Turn, pending: EntryDraft) -> Reply:
    """Take a muscle, leg, time, length or circumstance into what waits, or was just noted;
    nothing is kept without a yes.
    """
    told = heard(turn)
    if pending.draft.wish != NOTE:
        kept = _kept_after_all(turn, pending, told)
        if kept is None:
            return deleting.delete(turn) if turn.slot_id("when") else fallback.not_heard(turn)
        pending = kept
    pending = reopened(turn, pending)
    anew = (
        entry_changes.of_each_leg,
        entry_changes.counted_anew,
        entry_changes.once_more,
        entry_changes.on_listed_days,
    )
    counted = next(filter(None, (each(turn, pending) for each in anew)), None)
    if counted:
        return ask_of_draft(turn, counted)
    if turn.utterance.is_open and turn.language.diary.mistaken.search(turn.written):
        return ask_of_draft(
            turn, replace(pending, draft=replace(pending.draft, doubted=True, asking=False), offered=False)
        )
    named = which_entry.among(turn, pending.entries)
    which = (named,) if named is not None else entry_changes.which(turn, pending)
    if named is not None and (by_name := which_entry.by_name(turn)):  # its name says which, and changes nothing
        turn = turn.as_if_said(by_name.rest, to_question=True)
        told = heard(turn)
    each_told = all_heard(turn)
    if len(each_told) == len(pending.entries) > 1:  # "one in each calf"
        entries = [
            entry_changes.put_right(turn, each, own) for each, own in zip(pending.entries, each_told, strict=True)
        ]
    else:
        entries = [
            entry_changes.put_right(turn, each, told) if at in which else each
            for at, each in enumerate(pending.entries)
        ]
    if tuple(entries) == pending.entries and not told.words and named is None:
        if turn.language.diary.other_leg.search(turn.utterance.text):  # and which leg it was nobody said
            return ask_of_draft(
                turn, replace(pending, draft=replace(pending.draft, doubted=True, asking=False), offered=False)
            )
        return fallback.not_heard(turn)
    touched = named if named is not None else pending.touched
    changed = replace(
        pending,
        draft=Draft(NOTE, entries[0]),
        others=tuple(entries[1:]),
        failed=False,
        offered=False,
        touched=touched,
    )
    return _completed(turn, pending, changed)


def _completed(turn: Turn, pending: EntryDraft, changed: EntryDraft) -> Reply:
    """Note what was agreed to, or asked to be noted; else read it back as it is now.

    What was noted is changed at once, and that is told.
    """
    if changed.replaces or asks_to_note(turn) or pending.agreed:
        return _behind(settle(turn, changed, aloud=True), _of_its_length(turn, pending, changed))
    only_adds = all(map(_only_adds, pending.entries, changed.entries))
    agrees = _agrees(turn, pending)
    if only_adds and agrees:
        return _behind(settle(turn, changed), _of_its_length(turn, pending, changed))
    # what came in a slot alone may have followed a yes: "yes, and it lasted two minutes"
    wished = pending == turn.pending and pending.is_complete and not (pending.offered or pending.unasked)
    agrees = agrees or (wished and only_adds and not turn.utterance.is_open)
    return ask_of_draft(
        turn, replace(changed, agreed=pending.agreed or agrees), *_of_its_length(turn, pending, changed)
    )


def _behind(reply: Reply, said: tuple[str, ...]) -> Reply:
    """The reply with what is said behind its lines."""
    return replace(reply, lines=(*reply.lines, *said))


def _of_its_length(turn: Turn, pending: EntryDraft, changed: EntryDraft) -> tuple[str, ...]:
    """A word of care for a cramp that is told to have lasted longer than one does."""
    longest = [max(each.seconds or 0 for each in draft.entries) for draft in (pending, changed)]
    return (turn.voice.line("diary-long-one"),) if longest[0] <= TOO_LONG < longest[1] else ()


def kept_at_goodbye(turn: Turn, reply: Reply) -> Reply:
    """Note a complete entry that was agreed to, where the session ends before it is: "ta, night night"."""
    draft = turn.open_entry
    ends = reply.question is None and reply.ask_permission is None
    if not ends or reply.forgets or draft is None or not (draft.agreed and draft.is_complete and draft.only_adds):
        return reply
    done = settle(turn, draft)
    if done.settled is None or reply.place.warning:
        return reply
    return replace(reply, lines=(*done.lines, *(() if reply.place.id == STOP else reply.lines)))


def _agrees(turn: Turn, pending: EntryDraft) -> bool:
    """Whether what was read back is agreed to before more is told: "yes, and it lasted about two minutes"."""
    return (
        pending == turn.pending
        and pending.is_complete
        and turn.language.diary.agrees_first.match(turn.written) is not None
    )


def _only_adds(before: Entry, after: Entry) -> bool:
    """Whether an entry is told more of, and nothing of it is changed; an hour may be added to a part of a day."""
    same = [before.muscle in (None, after.muscle), before.side in (None, after.side)]
    same += [before.seconds in (None, after.seconds), before.strength in (None, after.strength)]
    timed = before.at == after.at or (before.rough == "part" and abs(before.at - after.at) < A_DAY // 4)
    return all(same) and timed


def _kept_after_all(turn: Turn, pending: EntryDraft, told: Told) -> EntryDraft | None:
    """The entry that was to be deleted, where it is put right instead: "it was the left one"."""
    details = told.seconds or not told.words.keys() <= {"when"}
    if pending.draft.wish != DELETE or not details:
        return None
    found = next((each for each in turn.records.entries() or () if each.id == pending.draft.entry.id), None)
    return EntryDraft(Draft(NOTE, replace(found, id=name_of(turn))), replaces=(found,)) if found else None


def settle(turn: Turn, pending: EntryDraft, *, aloud: bool = False) -> Reply:
    """Note or delete what was confirmed; where the store fails, say so and offer to try again.

    ``aloud`` tells all that is noted.
    """
    if pending.draft.wish != NOTE:
        return deleting.remove(turn, pending)
    if all([turn.records.log(each) for each in pending.entries]):  # noqa: C419  # the others are tried too
        turn.records.erase(pending.replaces)
        if aloud:
            line = "diary-changed-this" if pending.replaces else "diary-noted-this"
            reply = end_of_draft(turn, pending, line, cramps=pending.told(turn))
        else:
            reply = end_of_draft(turn, pending, "diary-changed" if pending.replaces else "diary-noted")
        return replace(reply, settled=_what_finds(pending), told=deleting.told_as(NOTE_CRAMP, *pending.entries))
    return ask_of_draft(turn, replace(pending, failed=True), turn.voice.line("diary-not-saved"))


def _what_finds(pending: EntryDraft) -> EntryDraft:
    """Keep of stored entries what finds them again: the session holds nothing of what was noted."""
    first, *others = (Entry(each.at, each.id) for each in pending.entries)
    return EntryDraft(Draft(NOTE, first), others=tuple(others), touched=pending.touched)
