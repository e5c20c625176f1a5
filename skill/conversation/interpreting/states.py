"""What holds where a sentence is said: a stage names the states without which its steps would read nothing."""

from skill.conversation.replies.without_words import SAY_IT_ALL
from skill.runtime.guard import USER_EVENT
from skill.turn.pending.answers import FollowUp, Offer, TellMore, WhatNow
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.in_cramp import SignInCramp
from skill.turn.pending.warnings import IsItHappening
from skill.turn.turn import Turn


def in_words(turn: Turn) -> bool:
    """Whether the sentence has to be read: no known value stands for it."""
    return turn.utterance.is_open


def intent_says_it_all(turn: Turn) -> bool:
    """Whether the intent, or the button, says all there is."""
    return turn.intent == USER_EVENT or turn.intent in SAY_IT_ALL


def sign_asked_about(turn: Turn) -> bool:
    """Whether a question about a sign is open, or one after an answer, which may be about a sign."""
    return isinstance(turn.pending, IsItHappening | SignInCramp | FollowUp)


def no_warning_in_force(turn: Turn) -> bool:
    """Whether no warning was said in this session that is not cleared."""
    return not turn.session.warned


def no_cramp_in_hand(turn: Turn) -> bool:
    """Whether no cramp is helped with, or was just asked about."""
    return not turn.about_cramp


def no_help_under_way(turn: Turn) -> bool:
    """Whether no cramp is helped with."""
    return turn.place.relief is None


def in_stretch(turn: Turn) -> bool:
    """Whether a stretch or routine is under way."""
    return turn.place.coached is not None


def nothing_under_way(turn: Turn) -> bool:
    """Whether neither a stretch is coached nor a cramp helped with."""
    return not turn.place.is_under_way


def stretch_in_hand(turn: Turn) -> bool:
    """Whether a stretch is under way or may be wished next: one is offered, or nothing is asked."""
    return turn.place.coached is not None or isinstance(turn.pending, WhatNow | Offer)


def answer_or_nothing_before(turn: Turn) -> bool:
    """Whether an answer, or nothing at all, has asked what is open; any other question may be what is answered."""
    return isinstance(turn.pending, WhatNow | FollowUp | TellMore | Offer)


def no_draft_open(turn: Turn) -> bool:
    """Whether neither a reminder nor an entry of the diary is read back or asked about."""
    return not isinstance(turn.pending, DraftPending)
