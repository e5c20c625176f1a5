"""What stays when something else is said in between: the stretch where it was, the cramp's round, an open draft."""

from dataclasses import replace

from skill.response.reply import Reply
from skill.turn.acts import Act
from skill.turn.pending.answers import FollowUp, TellMore, WhatNow
from skill.turn.pending.coaching import CheckIn, GoOn, Ready
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.question import Pending
from skill.turn.place import HURTS, NONE_FITS, RED_FLAG, RELIEF, RELIEF_EASED, RELIEF_HELP, Place
from skill.turn.turn import Turn

ENDING = frozenset({HURTS, NONE_FITS, RELIEF, RELIEF_EASED, RELIEF_HELP})
"""Places that end what was under way: what hurt or cannot be done is not gone on with by itself, and a cramp comes before everything."""


def keep_under_way(turn: Turn, act: Act, reply: Reply) -> Reply:
    """Let a stretch or a cramp's round stand still through a reply, and its question wait.

    Where the reply itself leads nowhere ("What would you like?"), the question that waits is put again. A warning, another
    stretch, the end of the session and the places of ENDING end what was under way.
    """
    place, leaving = reply.place, reply.question is None and reply.ask_permission is None
    begins = place.coached or place.relief or place.id in ENDING
    if begins or place.id == RED_FLAG or reply.forgets or leaving:
        return reply
    answered = turn.pending.is_answered_by(act)
    standing = standing_still(turn)
    if answered and isinstance(turn.pending, Ready):  # the stretch that it asked about is not done
        standing = replace(standing, coached=None)
    place = replace(place, coached=standing.coached, relief=standing.relief)
    waits = turn.waiting if answered else turn.pending.waits_as() or turn.waiting
    if isinstance(reply.pending, DraftPending) and isinstance(waits, DraftPending):
        waits = None  # the new draft takes the place of the one before
    waits = waits if waits and waits.fits(place) else question_of(place)
    return _with_waiting(turn, replace(reply, place=place), waits)


def standing_still(turn: Turn) -> Place:
    """The place with what is under way where it stands now: a stretch at its second, a cramp in the round that was heard."""
    relief = replace(turn.relief, began=None) if turn.relief else None
    return replace(turn.place, coached=None if relief else turn.coached, relief=relief)


def question_of(place: Place) -> Pending | None:
    """The question of what is under way; None where nothing is."""
    return CheckIn() if place.relief else GoOn() if place.coached else None


def _with_waiting(turn: Turn, reply: Reply, waits: Pending | None) -> Reply:
    """Put the waiting question in place of one that only offers more; else let it wait."""
    if waits is None or reply.pending is None:
        return reply
    if isinstance(reply.pending, WhatNow) and isinstance(waits, GoOn):
        return replace(reply, pending=GoOn(openly=True))
    if isinstance(reply.pending, WhatNow | FollowUp | TellMore):
        return replace(reply, pending=waits, question=waits.ask(turn))
    about_itself = reply.pending.waits_as() is not None and not isinstance(reply.pending, DraftPending)
    return reply if about_itself else replace(reply, waiting=waits)
