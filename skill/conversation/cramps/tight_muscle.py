"""A muscle that is told to be tight, stiff, tired or sore, where nothing is asked or a cramp is denied: its stretch is
offered, or the answer about soreness given; where no muscle is told, it is asked which.
"""

import re

from skill.conversation.readers import Readers
from skill.knowledge.known_ids import AFTER_RUN, MORNING
from skill.turn.acts import Act, Begin
from skill.turn.pending.answers import FollowUp, Offer, TellMore, WhatNow, WhereTight
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import Ask
from skill.turn.place import SORENESS
from skill.turn.stretch_acts import TellOfPlan
from skill.turn.turn import Turn
from skill.understanding.facts import HURTING
from skill.understanding.warning_signs import NAMES_A_CRAMP

SORE_FROM_EFFORT = frozenset({"calf", "hamstring", "quadriceps", "glute", "inner-thigh"})
"""Muscles that are sore from what they did; a sore foot, shin or hip may be much else."""
NO_INJURY = frozenset(
    {
        *("leg", "legs", "back-legs", "calves", "foot", "ankle", "muscle", "shoe-part", "chest-feel", "took"),
        *("tightness", "exertion", "after-exercise", "long-time"),
        *("context-person", "context-sport", "context-stillness", "seat"),
    }
)
"""Concepts that may stand in what a leg is stiff from; a fall, an operation or a long journey is another matter."""


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
    if muscle is None or muscle not in turn.library.preferred:
        return TellOfPlan(MORNING if told["waking"] else AFTER_RUN) if told["legs"] and not told["sore"] else None
    if told["sore"]:
        return Begin(SORENESS) if muscle in SORE_FROM_EFFORT and turn.library.answer(SORENESS) else None
    return stretch_of(turn, muscle)


def read_without_cramp(readers: Readers, turn: Turn) -> Act | None:
    """Read how a leg feels whose cramp is denied: "nah, not cramp, just stiff"; and where, once that was asked.

    A joint, another part of the body, and what is told to be from an injury is left to what knows of that.
    """
    if turn.session.warned or turn.place.is_under_way or turn.asks:
        return None
    if isinstance(turn.pending, WhereTight):
        return _where(readers, turn)
    denied = isinstance(turn.pending, CrampingNow) or (turn.cramp_denied and isinstance(turn.pending, WhatNow))
    told = turn.language.flow.feels_tight(turn.written) if denied and turn.utterance.is_open else None
    is_injury = told and not readers.sign_rules.concepts(told["why"] or "") <= NO_INJURY
    return _led_to(turn, told) if told and not is_injury else None


def _led_to(turn: Turn, told: re.Match[str]) -> Act | None:
    """What a leg that feels so leads to."""
    part, in_legs = told["part"] or told["where"], told["legs"] or told["in_legs"]
    muscle = turn.named("Muscle", part) if part else None if in_legs else turn.session.muscle
    if part and muscle is None and not in_legs:
        return None
    if told["sore"]:
        known = muscle is None or muscle in SORE_FROM_EFFORT
        return Begin(SORENESS) if known and turn.library.answer(SORENESS) else None
    if muscle is None:
        return TellOfPlan(AFTER_RUN) if in_legs else Ask(WhereTight(), after_no=False)
    return stretch_of(turn, muscle)


def _where(readers: Readers, turn: Turn) -> Act | None:
    """The stretch of the muscle that is told to be tight, or the routine for all of the legs."""
    told = readers.sign_rules.concepts(turn.utterance.text)
    body = turn.language.cramps.told_of_body(turn.utterance.text)
    if body.just_now or body.still or turn.said_slots.plan or not told.isdisjoint(NAMES_A_CRAMP | HURTING):
        return None
    muscle = turn.said_slots.muscle
    if muscle is None and turn.language.flow.feels_it_all_over.match(turn.written):
        return TellOfPlan(AFTER_RUN)
    return stretch_of(turn, muscle) if muscle else None


def stretch_of(turn: Turn, muscle: str) -> Act | None:
    """Tell of the stretch of a muscle, and offer it; None for a muscle that has none."""
    known = muscle in turn.library.preferred
    stretch = turn.chooser().choose(muscle, None, night=turn.night()) if known else None
    return TellOfPlan(stretch.id) if stretch else None
