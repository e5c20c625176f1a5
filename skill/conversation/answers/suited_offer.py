"""The stretch or routine that is offered after an answer: the one for whom it is, by what was told of them."""

from skill.coaching.choice import can_do
from skill.conversation.listener.limitations_told import position_of_body
from skill.knowledge.known_ids import BEDTIME
from skill.turn.turn import Turn


def routine_for_listener(turn: Turn) -> str | None:
    """The routine that comes first for somebody with these facts, or in the position that was said; None where none does."""
    known = {*turn.fact_ids(), turn.said_slots.position}
    return next((each.id for each in turn.library.routines.values() if not known.isdisjoint(each.first_for)), None)


def suited(turn: Turn, offered: str) -> str:
    """Give what is offered in place of a stretch or routine that is not the one for this listener; itself where it is, or is neither."""
    facts, library, avoid = turn.fact_ids(), turn.library, turn.avoids()
    if not facts or turn.place.is_under_way:
        return offered
    if offered == BEDTIME:
        return routine_for_listener(turn) or offered
    stretch = library.stretches.get(offered)
    if stretch is None or (can_do(stretch, avoid) and stretch.support.keys().isdisjoint(facts)):
        return offered
    chooser, position = turn.chooser(), position_of_body(turn)
    choices = (chooser.choose(muscle, position, night=turn.night()) for muscle in (stretch.muscle, None))
    return next((each.id for each in choices if each and can_do(each, avoid)), offered)
