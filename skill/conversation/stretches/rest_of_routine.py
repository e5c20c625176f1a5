"""What is still to come of a routine, fitted to what the listener cannot do, or told of their body meanwhile.

What comes before it, and the stretch under way, stay as they are: whoever reads the sentence has a say in that one.
"""

from collections.abc import Sequence
from dataclasses import replace

from skill.coaching.choice import can_do
from skill.coaching.plan import LEFT_OUT
from skill.coaching.progress import Coached, make_plan
from skill.conversation.stretches.playing import fitting_swaps
from skill.knowledge.library import Library
from skill.turn.turn import Turn


def fitted(library: Library, coached: Coached, avoid: Sequence[str]) -> Coached:
    """Change in a routine what is still to come and cannot be done; a single stretch stays as it is."""
    routine = library.routines.get(coached.plan)
    if routine is None:
        return coached
    plan = make_plan(library, coached)
    here = plan.hold_at(coached.hold).stretch.id
    to_come = {each.stretch.id for each in plan.holds[coached.hold :]} - {here}
    others, swaps = fitting_swaps(library, coached.plan, avoid), dict(coached.swaps)
    for step in routine.steps:
        done = swaps.get(step.stretch, step.stretch)
        if done not in to_come or can_do(library.stretches[done], avoid):
            continue
        other = others.get(step.stretch)
        if other is not None:
            swaps[step.stretch] = LEFT_OUT if other in swaps.values() or other == here else other
    return coached if swaps == dict(coached.swaps) else replace(coached, swaps=swaps)


def as_told(turn: Turn) -> Turn:
    """The same turn with what is to come fitted to what was told, whatever answers the sentence."""
    running = turn.place.coached
    if running is None or running.plan not in turn.library.routines:
        return turn
    known = (*turn.session.avoid, *turn.fact_ids())
    if not known or turn.coached is None:
        return turn
    now = fitted(turn.library, turn.coached, known)
    if now is turn.coached:
        return turn
    place = replace(turn.place, coached=replace(running, swaps=now.swaps))
    return replace(turn, attributes={**turn.attributes, "place": place.saved()})
