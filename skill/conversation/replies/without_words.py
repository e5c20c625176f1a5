"""Intents that carry no words: they reply to the question that is open."""

from collections.abc import Mapping
from dataclasses import replace

from skill.conversation.open_question.reply_acts import replied
from skill.knowledge.known_ids import TELL_MORE_INTENT, YES_INTENT
from skill.turn.acts import Act, Begin
from skill.turn.pending.answers import BeenChecked, WhatNow
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import Ask, ReplyKind
from skill.turn.pending.warnings import AnythingElse
from skill.turn.place import LAST_CRAMP
from skill.turn.turn import Turn
from skill.turn.warning_acts import FollowThrough
from skill.understanding.after_warning import STAY

REPLIES: Mapping[str, ReplyKind] = {
    "AMAZON.YesIntent": ReplyKind.YES,
    "AMAZON.NoIntent": ReplyKind.NO,
    "WorseIntent": ReplyKind.WORSE,
    "ThanksIntent": ReplyKind.THANKS,
    TELL_MORE_INTENT: ReplyKind.MORE,
}
"""Intents that are replies to the pending question, and carry no words."""

CANCEL, HURTS = "AMAZON.CancelIntent", "HurtsIntent"
SAY_IT_ALL = frozenset({*REPLIES, CANCEL, HURTS})
"""Intents that can be read here."""


def read(turn: Turn) -> Act | None:
    """Read a turn by its intent alone; None where it is none of these,
    or cancels nothing that is settled or read back.
    """
    if turn.intent == CANCEL and turn.settled and turn.place.id == turn.settled.place_id:
        return replied(turn, ReplyKind.UNDO)  # "cancel that", said of what was just set; it asks before it deletes
    if turn.intent == CANCEL and isinstance(turn.pending, DraftPending):
        return replied(turn, ReplyKind.NOT_NOW)  # "forget it", of what is read back
    if turn.intent == YES_INTENT and isinstance(turn.pending, BeenChecked) and not turn.pending.to_be_sure:
        warning = turn.library.warnings.get(turn.pending.warning)
        if warning and warning.tier == "emergency":  # Alexa hears "ok" as this, too
            return Ask(replace(turn.pending, to_be_sure=True), after_no=False)
    if turn.intent == TELL_MORE_INTENT and turn.place.id == LAST_CRAMP and turn.pending == WhatNow():
        return Begin(LAST_CRAMP)  # "and the rest", once entries of the diary were read out
    sign = turn.warning_in_force
    stays = sign is not None and (sign.tier == "emergency" or turn.waiting is None)  # else what waits comes back
    if turn.intent == YES_INTENT and isinstance(turn.pending, AnythingElse) and stays:
        return FollowThrough(STAY)  # an okay ends nothing, and is told once more what to do
    kind = REPLIES.get(turn.intent)
    if turn.intent == HURTS and isinstance(turn.pending, CrampingNow):
        kind = ReplyKind.WORSE  # in a stretch it is of that
    return replied(turn, kind) if kind else None
