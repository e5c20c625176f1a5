"""The stretch or routine that is offered after an answer: the one for whom it is, by what was told of them."""

from skill.coaching.choice import can_do
from skill.conversation.listener.limitations_told import position_of_body
from skill.knowledge.known_ids import BEDTIME
from skill.turn.turn import Turn


def routine_for_listener(turn: Turn) -> str | None:
    """The routine that comes first for somebody with these facts, or in the position that was said;
    None where none does.
    """
    known = {*turn.fact_ids(), turn.said_slots.position}
    return next((each.id for each in turn.library.routines.values() if not known.isdisjoint(each.first_for)), None)


def suited(turn: Turn, offered: str) -> str:
    """Give what is offered in place of a stretch or routine that is not the one for this listener;
    itself where it is, or is neither.
    """
    facts, library = turn.fact_ids(), turn.library
    if turn.place.is_under_way:
        return offered
    if offered == BEDTIME:
        return (routine_for_listener(turn) if facts else None) or offered
    stretch = library.stretches.get(offered)
    told = turn.said_slots.muscle if turn.tells_a_cramp else None  # "never off my feet" tells of no foot that cramps
    if stretch is None or not (facts or told or turn.session.avoid):
        return offered  # an answer does not wait for the store to tell what was wished before
    avoid = turn.avoids()
    # "my shins cramp on a hike" is offered no thigh; what is offered to somebody with a fact belongs to the answer
    muscle = told if told in library.preferred and not facts else stretch.muscle
    if muscle == stretch.muscle and can_do(stretch, avoid) and stretch.support.keys().isdisjoint(facts):
        return offered
    chooser, position = turn.chooser(), position_of_body(turn)
    choices = (chooser.choose(each, position, night=turn.night()) for each in (muscle, stretch.muscle, None))
    return next((each.id for each in choices if each and can_do(each, avoid)), offered)
