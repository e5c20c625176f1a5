"""A stretch or routine that is offered before it begins: the gentler one, to who is new to stretching ("do the step
one, I'm a beginner"), and the routine for a time or place that is told alone ("it's bedtime", "I'm at my desk, got
anything").
"""

from skill.knowledge.known_ids import BEDTIME, STEP_FIRST
from skill.knowledge.stretches import Stretch
from skill.turn.acts import Act, Begin
from skill.turn.pending.answers import FollowUp, TellMore, WhatNow
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.stretch_acts import StretchFor, TellOfPlan
from skill.turn.turn import Turn
from skill.understanding.slots import ROUTINE


def for_purpose(turn: Turn) -> Act | None:
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


def gentler_first(turn: Turn, act: Act) -> Act | None:
    """Give what tells and offers the stretch before the one that an act begins; None for anybody else, and where there
    is none before it.
    """
    stretch = _begun(turn, act)
    before = stretch.gentler if stretch and stretch.ask_first else None
    if before not in turn.library.stretches or before is None or turn.place.coached or not _is_new_to_it(turn):
        return None
    answer = turn.library.answer(STEP_FIRST)
    tells_why = answer is not None and answer.follow_up.then == before
    return Begin(STEP_FIRST) if tells_why else TellOfPlan(before)


def _begun(turn: Turn, act: Act) -> Stretch | None:
    """The stretch that an act begins."""
    if isinstance(act, StretchFor):
        return turn.chooser().choose(act.muscle, act.position)
    return turn.library.stretches.get(act.label) if isinstance(act, Begin) else None


def _is_new_to_it(turn: Turn) -> bool:
    """Whether that is told in the sentence, or was in the one before. Who was answered that has heard it, and may
    insist.
    """
    if turn.last_told == STEP_FIRST:
        return False
    before = turn.language.sentences.written_out(turn.session.said or "")
    return any(turn.language.requests.new_to_it.search(text) for text in (turn.written, before))
