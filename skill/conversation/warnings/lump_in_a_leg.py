"""A lump that stays in a leg once its cramp has gone, or after sport: nothing is rubbed or stretched for it.

A cramp makes a lump while it lasts. One that is left may be a tear that bleeds, or a clot: it is asked about (the
concept LUMP in `asked_signs` of the warnings), and a no does not make it a muscle to work on.
"""

from dataclasses import replace

from skill.conversation.warnings.session_signs import LUMP
from skill.knowledge.content import topic_of
from skill.knowledge.known_ids import LEG_CLOT, TEAR_FRACTURE
from skill.turn.place import RELIEF
from skill.turn.turn import Turn
from skill.turn.warning_acts import NotHappening

ASKED_OF_A_LUMP = frozenset({TEAR_FRACTURE, LEG_CLOT})
"""Warnings that ask about a lump."""
NO_RUBBING = "massage/when-not"
"""The answer that says which leg is not rubbed, and leaves a fresh injury alone."""
DONE_TO_IT = frozenset({"massage", "foam-roller", "heat", "daily-routine"})
"""Topics of what is done to a leg."""


def left_alone(turn: Turn, act: NotHappening) -> NotHappening:
    """Give a no to the question about a lump that leads to no rubbing, and to no stretch."""
    if act.warning not in ASKED_OF_A_LUMP:
        return act
    session = turn.session
    in_a_cramp = act.then == RELIEF or turn.place.relief is not None or session.interrupted == RELIEF
    if in_a_cramp or LUMP.isdisjoint(session.signs) or NO_RUBBING not in turn.library.entries:
        return act
    works_on_it = topic_of(act.then) in DONE_TO_IT or turn.library.is_plan(act.then)
    return replace(act, then=NO_RUBBING) if works_on_it or not act.then else act
