"""A muscle that is told to be tight, stiff, tired or sore, where nothing is asked: its stretch is offered, or the
answer about soreness given.
"""

from skill.knowledge.known_ids import MORNING
from skill.turn.acts import Act, Begin
from skill.turn.pending.answers import FollowUp, Offer, TellMore, WhatNow
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.stretch_acts import TellOfPlan
from skill.turn.turn import Turn

SORENESS = "what-are-leg-cramps/soreness"
"""The answer to a muscle that is sore; it asks whether the leg is swollen, hot or red."""
SORE_FROM_EFFORT = frozenset({"calf", "hamstring", "quadriceps", "glute", "inner-thigh"})
"""Muscles that are sore from what they did; a sore foot, shin or hip may be much else."""
AFTER_RUN = "routine.after-run"
"""The routines for legs that are tired, and for legs that are stiff on waking."""


def read(turn: Turn) -> Act | None:
    """Read how a muscle feels, said while nothing is under way: "my calf's a bit tight".

    Signs have been looked for before.
    """
    asked = turn.pending
    if turn.place.is_under_way or not isinstance(asked, WhatNow | CrampingNow | FollowUp | Offer | TellMore):
        return None
    told = turn.language.flow.muscle_feels.match(turn.written)
    if told is None or turn.asks or (isinstance(asked, FollowUp) and asked.asks_of_sign):
        return None
    muscle = turn.named("Muscle", told["part"])
    if muscle not in turn.library.preferred:
        return TellOfPlan(MORNING if told["waking"] else AFTER_RUN) if told["legs"] and not told["sore"] else None
    if told["sore"]:
        return Begin(SORENESS) if muscle in SORE_FROM_EFFORT and turn.library.answer(SORENESS) else None
    stretch = turn.chooser().choose(muscle, None, night=turn.night())
    return TellOfPlan(stretch.id) if stretch else None
