"""What a touched button means, and what a document on a screen raises by itself."""

from collections.abc import Mapping

from skill.conversation.open_question.reply_acts import labelled, replied
from skill.conversation.warnings.follow_up_replies import SAY_TO_THEM
from skill.runtime.guard import USER_EVENT
from skill.turn.acts import Act
from skill.turn.pending.coaching import NextClip
from skill.turn.pending.question import TELL_THEM, ReplyKind
from skill.turn.place import NEXT, PAUSE, READY, REPEAT, RESUME, STOP
from skill.turn.turn import Turn
from skill.turn.warning_acts import FollowThrough

NEXT_CLIP = "next-clip"
"""What a document raises when its clip is over and another follows."""
PRESSED = (PAUSE, NEXT, RESUME, REPEAT, STOP, READY, TELL_THEM)
"""What buttons raise besides replies: labels of what the words mean, and what is asked after a warning."""
TOUCHED: Mapping[str, ReplyKind] = {
    "yes": ReplyKind.YES,
    "no": ReplyKind.NO,
    "first": ReplyKind.FIRST,
    "second": ReplyKind.SECOND,
    NEXT_CLIP: ReplyKind.YES,
}
"""What buttons raise that are replies, and what a document raises by itself."""


def is_due(turn: Turn) -> bool:
    """Whether a request does anything now: a screen raises what it likes,
    the next clip only after one that was heard.
    """
    if turn.intent != USER_EVENT:
        return True
    if turn.touched == NEXT_CLIP:
        return isinstance(turn.pending, NextClip)
    if turn.touched == TELL_THEM:
        return turn.session.warned is not None
    return turn.touched in (*TOUCHED, *PRESSED)


def read(turn: Turn) -> Act | None:
    """Do what the words on a button would do; None where nothing was touched."""
    if turn.intent != USER_EVENT:
        return None
    event = turn.touched or ""
    if event == TELL_THEM:
        return FollowThrough(SAY_TO_THEM)
    return replied(turn, TOUCHED[event]) if event in TOUCHED else labelled(turn, event)
