"""A time or place that a routine is for, told alone: "it's bedtime", "I'm at my desk, got anything". The routine is
offered, and begins after a yes.
"""

from skill.knowledge.known_ids import BEDTIME
from skill.turn.acts import Act
from skill.turn.pending.answers import FollowUp, TellMore, WhatNow
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.stretch_acts import TellOfPlan
from skill.turn.turn import Turn
from skill.understanding.slots import ROUTINE


def read(turn: Turn) -> Act | None:
    """Offer the routine for a time or place that is all that was told; None for any other sentence."""
    idle = isinstance(turn.pending, WhatNow | FollowUp | TellMore | CrampingNow)
    if not idle or turn.place.is_under_way or not turn.utterance.is_open:
        return None
    asked, text, requests = turn.said_slots, turn.written, turn.language.requests
    if requests.time_alone.match(text):
        purpose = asked.purpose
        routine = f"{ROUTINE}{purpose}" if purpose else BEDTIME
    elif asked.purpose and requests.anything_for_it.search(text):
        routine = f"{ROUTINE}{asked.purpose}"
    else:
        return None
    named = asked.muscle or asked.plan or asked.limitation or turn.language.stretches.names_cramp.search(text)
    return TellOfPlan(routine) if routine in turn.library.routines and not named else None
