"""What is said to a draft that is read back, in words that are neither a plain yes nor a plain no:
do it, let it go, not so.
"""

from skill.conversation.open_question.reply_acts import replied
from skill.conversation.readers import Readers
from skill.turn.acts import Act, AskAgain, Begin
from skill.turn.pending.answers import DidYouMean, FollowUp, ForgetAll, Offer, TellMore, WhatNow
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.question import ReplyKind
from skill.turn.place import STOP
from skill.turn.turn import Turn


def takes_note(turn: Turn) -> Act | None:
    """Read "oh right", which takes note of what was told: it is no yes to what is asked, and names no leg."""
    asked = isinstance(turn.pending, WhatNow | FollowUp | TellMore | Offer | DraftPending)
    says = turn.language.diary.takes_note.match(turn.written) is not None and not turn.place.is_under_way
    return AskAgain("all-right") if asked and says else None


def good_night(_: Readers, turn: Turn) -> Act | None:
    """Read "ok night night", or "night" alone, which says goodbye, and is no time of a draft that is read back."""
    draft, said = turn.pending, turn.language.answers.night_alone.match(turn.written_words)
    if said is None or isinstance(draft, DidYouMean):
        return None
    of_ours = isinstance(draft, EntryDraft) and draft.offered
    tells_when = isinstance(draft, DraftPending) and (not draft.is_complete or (said["bare"] and not of_ours))
    return None if tells_when else Begin(STOP)


def read(turn: Turn) -> Act | None:
    """Read a reply to a draft; None where it is something else, or would delete something. "Leave them" needs none."""
    draft = turn.pending
    nothing_asked = isinstance(draft, WhatNow) and not turn.place.is_under_way and turn.settled is None
    if not (isinstance(draft, DraftPending | ForgetAll) or nothing_asked) or not turn.utterance.is_open:
        return None
    text, language = (
        turn.written_words,
        turn.language,
    )
    if language.diary.leaves_draft.search(text):
        return replied(turn, ReplyKind.NOT_NOW)
    if not isinstance(draft, DraftPending) or not (draft.only_adds and draft.is_complete):
        return None
    if language.diary.draft_is_wrong.search(text):
        return replied(turn, ReplyKind.NO)
    if isinstance(draft, EntryDraft) and language.diary.tells_of_it.search(text):
        return AskAgain()
    return replied(turn, ReplyKind.YES) if language.diary.does_draft.search(text) else None
