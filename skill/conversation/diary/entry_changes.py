"""What a sentence changes of cramps that are to be noted, or were: one more, another number, which one is meant,
its time and details.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time

from skill.conversation.diary import entry_additions, entry_details, told_of_each
from skill.conversation.diary.entry_words import A_DAY, name_of
from skill.diary.draft import LONGEST_SECONDS, NOTE, Draft
from skill.diary.past_times import NOON, corrected, evening_of, past_the_hour
from skill.diary.told import Told
from skill.knowledge.stretches import OTHER_SIDE
from skill.language.said import ORDER_IDS
from skill.storage.diary_entry import CIRCUMSTANCES, STRENGTHS, Entry
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.turn import Turn

BY_NIGHT = "NI"
"""The night, as AMAZON.TIME delivers it."""
MOST_NOTED = 4
"""More cramps than these are not read back in one breath."""


def of_each_leg(turn: Turn, pending: EntryDraft) -> EntryDraft | None:
    """What waits with its two cramps in their legs, once the first one's is told; or with two cramps, one in each leg,
    where one was read back.
    """
    if pending.one_each:
        side = entry_details.heard(turn).words.get("side") or ""
        if side not in OTHER_SIDE or len(pending.others) != 1:
            return None
        first, second = replace(pending.draft.entry, side=side), replace(pending.others[0], side=OTHER_SIDE[side])
        return replace(pending, draft=Draft(NOTE, first), others=(second,), one_each=False)
    if not told_of_each.one_in_each_leg(turn) or pending.replaces:
        return None
    first, second = (
        put_right(turn, replace(pending.draft.entry, id=name_of(turn, index), side=None), told)
        for index, told in enumerate(told_of_each.all_heard(turn))
    )
    return replace(pending, draft=Draft(NOTE, first), others=(second,), offered=False, one_each=True)


def once_more(turn: Turn, pending: EntryDraft) -> EntryDraft | None:
    """What waits with the same cramp on another day: "and the day before as well, same leg, same time"."""
    day = entry_additions.also_then(turn)
    if day is None:
        return None
    before, known = pending.entries[-1], pending == turn.pending
    when = turn.named("When", day)
    at = corrected(Draft(NOTE, before).moment, when, None, turn.local_now()) if when else None
    earlier = _a_day_earlier(before) if at is None else replace(before, at=at.at, rough=at.rough)
    if at and at.at == before.at:
        earlier = _a_day_earlier(before)  # "yesterday", of the night that ended today
    again = replace(earlier, id=name_of(turn, len(pending.entries)))
    if not known or pending.replaces:  # what was noted stays
        return EntryDraft(Draft(NOTE, again))
    return (
        replace(pending, others=(*pending.others, again), offered=False) if len(pending.entries) < MOST_NOTED else None
    )


def counted_anew(turn: Turn, pending: EntryDraft) -> EntryDraft | None:
    """What waits with another number of cramps: "no wait, two", or "no, only one" of several that are told alike."""
    first = pending.draft.entry
    several = entry_additions.how_many(turn, pending)
    alike = len({replace(each, id="") for each in pending.entries}) == 1 and len(pending.entries) > 1
    text = turn.written
    only_one = alike and turn.utterance.is_open and turn.language.diary.only_one.match(text) is not None
    if not (several or only_one):
        return None
    copies = tuple(replace(first, id=name_of(turn, index)) for index in range(1, several))
    return replace(pending, draft=Draft(NOTE, first), others=copies, offered=False)


def on_listed_days(turn: Turn, pending: EntryDraft) -> EntryDraft | None:
    """What waits as one cramp on each of the days that are told, "Monday, Wednesday and last night", where another
    number of them was read back.
    """
    told = told_of_each.when_of_each(turn)[:MOST_NOTED]
    alike = len({replace(each, id="") for each in pending.entries}) == 1
    if not told or len(told) == len(pending.entries) or not alike or pending != turn.pending:
        return None
    first, *others = (
        put_right(
            turn, replace(pending.draft.entry, id=name_of(turn, index) if index else pending.draft.entry.id), each
        )
        for index, each in enumerate(told)
    )
    return replace(pending, draft=Draft(NOTE, first), others=tuple(others), offered=False)


def put_right(turn: Turn, entry: Entry, told: Told) -> Entry:
    """Put what was said into an entry, with what it puts right: another time of day keeps the day,
    another day the hour.
    """
    before = Draft(NOTE, entry).moment
    when = past_the_hour(before, told.past, turn.local_now()) if told.clock is None else None
    at_night = _is_only_by_night(turn, told)
    day, clock = (None, BY_NIGHT) if at_night else (told.words.get("when"), told.clock)
    when = when or corrected(before, day, clock, turn.local_now(), told.half)
    changed = told_into(entry, told)
    if "side" not in told.words and turn.utterance.is_open and turn.language.diary.denies_side.search(turn.written):
        changed = replace(changed, side=None)
    if before.is_vague and told.clock == "AF" and turn.language.diary.in_daytime.search(turn.written):
        zone = turn.local_now().tzinfo
        noon = datetime.combine(evening_of(datetime.fromtimestamp(entry.at, zone)), time(NOON), zone)
        return replace(changed, at=min(int(noon.timestamp()), int(turn.now)), rough="day")  # which part nobody said
    if (
        told.words.get("side") is None
        and turn.utterance.is_open
        and turn.language.diary.other_leg.search(turn.utterance.text)
    ):
        changed = replace(changed, side=OTHER_SIDE.get(entry.side or "", entry.side))
    text = turn.language.diary.drank.sub(" ", turn.utterance.text)  # "I'd had wine the night before" moves no cramp
    if turn.utterance.is_open and turn.language.diary.day_before.search(text):
        return _a_day_earlier(replace(changed, at=entry.at))
    return replace(changed, at=when.at, rough=when.rough) if when else changed


def _is_only_by_night(turn: Turn, told: Told) -> bool:
    """Whether it is told that a cramp was by night, and neither in which nor at what time: "in the night, yeah"."""
    words = turn.written or turn.slot_text("when") or ""
    names_none = turn.language.diary.in_the_night.search(words)
    return bool(names_none) and told.clock is None and turn.language.speech.last_night not in words


def _a_day_earlier(entry: Entry) -> Entry:
    """The same a day earlier; of one that was just now nobody has told the hour."""
    return replace(entry, at=entry.at - A_DAY, rough="day" if entry.rough == "now" else entry.rough)


def which(turn: Turn, pending: EntryDraft) -> Sequence[int]:
    """Which of several cramps a correction is about: the one named by its place,
    else the one put right last, else all of them.
    """
    count = len(pending.entries)
    named = turn.named("WhichReminder", turn.utterance.text) if count > 1 and turn.utterance.text else None
    index = ORDER_IDS.index(named) if named in ORDER_IDS else count - 1 if named == "last" else count
    if index < count:
        return (index,)
    of_all = turn.language.diary.both_of_them.match(turn.utterance.text) or turn.said_slots.side == "both"
    last = pending.touched
    return (last,) if last is not None and last < count and not of_all else range(count)


def told_into(entry: Entry, told: Told) -> Entry:
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
