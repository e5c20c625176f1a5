"""Where somebody says they are, how they want to lie or sit, or which time it is for, in the middle of a stretch:
what follows must be possible there and then.

On a seat among others nobody lies down, or leans on a wall; at a pool or in a queue nobody gets down on the floor.
"""

from collections.abc import Mapping

from skill.coaching.choice import LYING_DOWN
from skill.coaching.progress import Coached, make_plan
from skill.conversation.listener.limitations_told import UPRIGHT
from skill.knowledge.known_ids import IN_BED
from skill.knowledge.stretches import Stretch
from skill.turn.acts import Act, Begin, Correct
from skill.turn.clips import stretch_at
from skill.turn.stretch_acts import KeepTo
from skill.turn.turn import Turn
from skill.understanding.slots import ROUTINE

ON_FEET = "feet"
LOW = (*LYING_DOWN, "floor")
"""Positions that somebody who is up is not in."""
IN_A_SEAT: Mapping[str, str] = {"vehicle": "routine.travel", "seat": "routine.desk"}
"""What is done in a seat, by the kind of seat."""
SEAT = frozenset({"chair"})
TIMES_OF = (("routine.bedtime", "routine.morning"), ("routine.before-run", "routine.after-run"))
"""Routines that are for different times, and taken for one another."""
SITTING_DOWN, SITTING_ROUTINE = "sitting", "routine.chair"


def read(turn: Turn) -> Act | None:
    """Read where somebody is, as far as what is under way cannot be done there; None for any other sentence."""
    coached = turn.place.coached
    if coached is None or not turn.utterance.is_open:
        return None
    text, places = turn.written_words, turn.language.routines.places
    where = next((kind for kind, said in places.items() if said.match(text)), None)
    if where is None and turn.language.routines.is_up.match(text) and stretch_at(turn.library, coached).position in LOW:
        where = ON_FEET  # "I'm up already", to a stretch in bed
    if where is None and turn.language.routines.only_a_chair.search(text):
        return Begin(IN_A_SEAT["seat"] if turn.said_slots.purpose == "desk" else SITTING_ROUTINE)
    if where is None:
        return _for_another_time(turn, coached, text) or _another_position(turn, coached, text)
    if turn.said_slots.muscle or turn.language.stretches.names_cramp.search(text):
        return None
    plan = make_plan(turn.library, coached)
    to_come = {each.stretch for each in plan.holds[(turn.coached or coached).hold :]}
    if where == ON_FEET:
        return KeepTo(UPRIGHT)
    return None if all(map(_is_done_in_a_seat, to_come)) else Begin(IN_A_SEAT[where])


def _for_another_time(turn: Turn, coached: Coached, text: str) -> Act | None:
    """Read that the routine for another time was meant than the one under way: "I meant before, I haven't been yet"."""
    of_its_kind = next((times for times in TIMES_OF if coached.plan in times), ())
    others = [each for each in of_its_kind if each != coached.plan]
    if not others or turn.language.stretches.names_cramp.search(text):
        return None
    meant = turn.language.routines.meant
    return next((Correct(plan=each) for each in others if meant[each.removeprefix(ROUTINE)].match(text)), None)


def _another_position(turn: Turn, coached: Coached, text: str) -> Act | None:
    """Read in which position the routine under way is wished: "let me do them lying down"."""
    asked = turn.said_slots
    so = turn.language.routines.done_so.search(text)
    if coached.plan not in turn.library.routines or so is None or asked.muscle or asked.plan or asked.denied_positions:
        return None
    if asked.position in LYING_DOWN:
        return KeepTo((IN_BED,))
    return Begin(SITTING_ROUTINE) if asked.position == SITTING_DOWN else None


def _is_done_in_a_seat(stretch: Stretch) -> bool:
    return stretch.position == "sitting" and SEAT.issuperset(stretch.needs)
