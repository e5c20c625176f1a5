"""Which entry a sentence names by its muscle, leg or time: "the thigh one lasted two minutes",
"the Monday one was in my foot".
"""

from collections.abc import Sequence
from typing import NamedTuple

from skill.conversation.diary.entry_words import A_DAY, in_hand, name_of, opened
from skill.diary.draft import NOTE
from skill.diary.past_times import NOW, Moment, corrected, moment
from skill.diary.told import Told, read_details
from skill.storage.diary_entry import Entry
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.turn import Turn

NEAR = 30 * 60
"""Seconds: an entry this near to an hour that names it is the one."""
NAMED = " it "
"""Stands for the name where the rest of the sentence is read."""


OF_NOW = frozenset({NOW, "just-now"})
"""Ids of the slot type When by which something is told of now."""


class ByName(NamedTuple):
    """An entry's name, and what is told of it."""

    name: Told
    rest: str


def by_name(turn: Turn) -> ByName | None:
    """Read the name of an entry; None where none is named, or nothing is told of it: "no,
    the right one" puts a leg right.
    """
    said = turn.language.diary.one_by_name.search(turn.written) if turn.utterance.is_open else None
    if said is None or turn.asks:
        return None
    name = read_details(f"{said['before'] or said['after']} , ", turn.slot_reader, turn.language)
    behind = turn.language.diary.was_worse.sub(turn.language.diary.strong_one, turn.written[said.end() :])
    rest = f"{turn.written[: said.start()]}{NAMED}{behind}"
    told = read_details(turn.language.diary.plain_times(rest), turn.slot_reader, turn.language)
    if told.words.get("when") in OF_NOW:
        return None  # "the right one's worse now" tells how that leg is
    return ByName(name, rest) if name.says_anything and told.says_anything else None


def among(turn: Turn, entries: Sequence[Entry]) -> int | None:
    """Index of the entry that is named; None where none is, or none of these is so."""
    named = by_name(turn)
    fits = [at for at, each in enumerate(entries) if named and _is(turn, each, named.name)]
    return min(fits, key=lambda at: _distance(turn, entries[at], named.name)) if named and fits else None


def _is(turn: Turn, entry: Entry, name: Told) -> bool:
    muscle, side = name.words.get("muscle"), name.words.get("side")
    if muscle not in (None, entry.muscle) or side not in (None, entry.side):
        return False
    near = A_DAY // 2 if name.words.get("when") else NEAR
    return _distance(turn, entry, name) <= near


def _distance(turn: Turn, entry: Entry, name: Told) -> int:
    """Seconds between an entry and the time that names it; zero where none does."""
    when, now = name.words.get("when"), turn.local_now()
    meant = moment(when, name.clock, now, name.half) if when else None
    if meant is None and name.clock:
        meant = corrected(Moment(entry.at, entry.rough), None, name.clock, now, name.half)
    return abs(entry.at - meant.at) if meant else 0


def read(turn: Turn) -> EntryDraft | None:
    """The entry that is named, with those it was told or noted with; else one that is kept, opened again."""
    if not turn.diary or turn.place.is_under_way or by_name(turn) is None:
        return None
    draft = in_hand(turn)
    if draft is not None and draft == turn.pending:
        return draft if draft.draft.wish == NOTE and among(turn, draft.entries) is not None else None
    if isinstance(turn.pending, DraftPending) or (turn.settled and not isinstance(turn.settled, EntryDraft)):
        return None
    kept = turn.records.entries() or ()
    at = among(turn, kept)
    if at is None:
        return None
    return draft if draft and kept[at].id in {each.id for each in draft.entries} else opened(kept[at], name_of(turn))
