"""What an act does to an entry of the diary that waits: it notes it, tells more of it,
goes back to it, or leaves it be.
"""

from skill.conversation.diary import entry_additions, entry_details
from skill.conversation.open_question.refusals import refuses_note
from skill.conversation.open_question.reply_acts import replied
from skill.turn.acts import Act, AskAgain, Begin, Correct
from skill.turn.pending.drafts import Amend, DraftPending, Drop, Settle
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import Ask, ReplyKind, reply_to
from skill.turn.pending.warnings import JUST_WARNED
from skill.turn.place import (
    DELETE_CRAMP,
    NOTE_CRAMP,
    RELIEF,
    SET_PREFERENCE,
)
from skill.turn.stretch_acts import NoneWished, StretchFor
from skill.turn.turn import Turn
from skill.turn.warning_acts import CheckSign, FollowThrough, WarnAgain

FEW_TO_NAME = 3
"""So many words at most name where a cramp was that is noted, and tell of none that comes: "her left foot"."""
KEEPING = frozenset({"keep", "do", "stick", "in", "down"})
"""Words beside those of noting that wish an entry kept."""
MOST_TO_AGREE = 8
"""So many words at most agree to note what is read back: "can you put it down for me"."""


def of_the_entry(turn: Turn, act: Act) -> Act:
    """What an act does to an entry that is read back: "aye, put it down" notes it, and "the calf,
    yeah" tells more of it first.
    """
    draft = turn.pending
    is_ready = isinstance(draft, DraftPending) and draft.only_adds and draft.is_complete
    saves = is_ready and act == Begin(SET_PREFERENCE) and turn.language.diary.saves.match(turn.utterance.text)
    if saves or (act == Begin(NOTE_CRAMP) and _waits_to_be_noted(turn)):
        act = replied(turn, ReplyKind.YES)
    elif act == Begin(NOTE_CRAMP) and _is_only_told(turn):
        return AskAgain()  # "that's the third time this week"
    elif act == Begin(DELETE_CRAMP) and _is_not_noted_yet(turn):
        nothing_else = turn.records.entries() == ()  # so this one is meant
        return (
            Drop(draft, place_id=DELETE_CRAMP)
            if isinstance(draft, EntryDraft) and nothing_else and not draft.others  # of two, one is meant
            else AskAgain("diary-not-noted-yet")
        )
    told = entry_details.told_besides(turn, act.draft) if isinstance(act, Settle) else _where_it_was(turn, act)
    return Amend(told) if told else entry_additions.of_somebody(turn, act) or act


def _is_not_noted_yet(turn: Turn) -> bool:
    """Whether "delete the last one" is said to an entry that is read back and not noted yet,
    and names no other by its time or place.
    """
    draft = turn.pending
    names = turn.slot_id("when") or (turn.utterance.is_open and entry_details.heard(turn).words)
    return isinstance(draft, EntryDraft) and draft.only_adds and not draft.replaces and not names


def _where_it_was(turn: Turn, act: Act) -> EntryDraft | None:
    """The entry that is read back, where what belongs to it was taken for a wish to stretch:
    "front of the thigh", "when I got up".
    """
    draft, asked = turn.pending, turn.said_slots
    stretches = isinstance(act, StretchFor) or (isinstance(act, Begin) and turn.library.is_plan(act.label))
    wished = isinstance(draft, EntryDraft) and not draft.offered and len(turn.utterance.text.split()) <= FEW_TO_NAME
    of_now = turn.tells_a_cramp or entry_details.is_under_way(turn)
    asks = isinstance(act, Ask) and isinstance(act.pending, CrampingNow)  # that is a fainter guess at a cramp of now
    helps = (act == Begin(RELIEF) or asks) and wished and not of_now  # "her left foot"
    is_open = (stretches or helps) and turn.utterance.is_open and isinstance(draft, EntryDraft)
    named = is_open and not entry_details.heard(turn).words.keys().isdisjoint({"muscle", "when"})
    is_told = named and not (asked.stretching or asked.plan or asked.wishes)
    return draft if is_told and isinstance(draft, EntryDraft) and draft.only_adds else None


def goes_back(turn: Turn, act: Act) -> Act | None:
    """Read back the draft below a warning that is named, and not changed: "write it down anyway"."""
    draft = turn.waiting
    if not isinstance(draft, DraftPending) or not isinstance(turn.pending, JUST_WARNED) or not turn.names(draft):
        return None
    return None if isinstance(act, Amend | Correct | FollowThrough | CheckSign | WarnAgain) else Ask(draft)


def not_noted(turn: Turn, act: Act) -> Act | None:
    """What is done in place of noting a cramp that is not to be noted: "don't write it down"."""
    notes_it = act == Begin(NOTE_CRAMP) or (isinstance(act, Settle) and act.draft.only_adds)
    if not notes_it or not refuses_note(turn):
        return None
    return reply_to(turn.pending, ReplyKind.NOT_NOW) if isinstance(turn.pending, EntryDraft) else NoneWished()


def _wishes_it(turn: Turn) -> bool:
    """Whether a word wishes something noted, or agrees: "that's the third time this week" does neither."""
    words = {*turn.utterance.text.split()}
    agrees = turn.language.diary.agrees_first.match(turn.written) is not None
    return agrees or not words.isdisjoint(turn.language.diary.noting_words | KEEPING)


def _is_only_told(turn: Turn) -> bool:
    """Whether a sentence to an entry that is read back tells no cramp to note, and wishes nothing noted."""
    draft, is_open = turn.pending, turn.utterance.is_open
    tells = entry_details.heard(turn).says_anything or entry_additions.adds_one(turn) or turn.tells_a_cramp
    return isinstance(draft, EntryDraft) and draft.only_adds and is_open and not (tells or _wishes_it(turn))


def _waits_to_be_noted(turn: Turn) -> bool:
    """Whether "aye, put it down" is said of an entry that is read back, and tells nothing more of it."""
    draft, text = turn.pending, turn.utterance.text
    more = (
        len(text.split()) > MOST_TO_AGREE
        or turn.named("Muscle", text)
        or entry_details.is_under_way(turn)
        or entry_details.tells_of_cramp(turn)
        or entry_additions.adds_one(turn)
        or (not _wishes_it(turn) and turn.utterance.is_open)
    )
    return isinstance(draft, EntryDraft) and draft.is_complete and draft.only_adds and not more
