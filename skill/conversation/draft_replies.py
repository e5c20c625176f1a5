"""What is said to a draft that is read back, in words that are neither a plain yes nor a plain no: do it, let it go, not so."""

from skill.conversation.reply_acts import replied
from skill.language.text import tokenise
from skill.turn.acts import Act
from skill.turn.pending.answers import WhatNow
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.question import ReplyKind
from skill.turn.turn import Turn


def read(turn: Turn) -> Act | None:
    """Read a reply to a draft; None where it is something else, or would delete something. "Leave them" needs none."""
    draft = turn.pending
    if not isinstance(draft, DraftPending | WhatNow) or turn.place.is_under_way or not turn.utterance.is_open:
        return None
    text, language = turn.language.written_out(" ".join(tokenise(turn.utterance.text, apostrophes=True))), turn.language
    if language.leaves_draft.search(text):
        return replied(turn, ReplyKind.NOT_NOW)
    if isinstance(draft, WhatNow) or not (draft.only_adds and draft.is_complete):
        return None
    if language.does_draft.search(text):
        return replied(turn, ReplyKind.YES)
    return replied(turn, ReplyKind.NO) if language.draft_is_wrong.search(text) else None
