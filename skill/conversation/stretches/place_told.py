"""Where somebody says they are, or how they want to lie or sit, in the middle of a stretch:
what follows must be possible there.

On a seat among others nobody lies down, or leans on a wall; at a pool or in a queue nobody gets down on the floor.
"""

from collections.abc import Mapping

from skill.coaching.choice import LYING_DOWN, RULED_OUT
from skill.coaching.progress import Coached, make_plan
from skill.knowledge.known_ids import IN_BED
from skill.knowledge.stretches import Stretch
from skill.turn.acts import Act, Begin
from skill.turn.stretch_acts import KeepTo
from skill.turn.turn import Turn

ON_FEET = "feet"
IN_A_SEAT: Mapping[str, str] = {"vehicle": "routine.travel", "seat": "routine.desk"}
"""What is done in a seat, by the kind of seat."""
NOT_THERE = tuple(f"{RULED_OUT}{each}" for each in ("floor", "lying", "in-bed"))
"""What is not done where somebody is out on their feet."""
SEAT = frozenset({"chair"})
SITTING_DOWN, SITTING_ROUTINE = "sitting", "routine.chair"


def read(turn: Turn) -> Act | None:
    """Read where somebody is, as far as what is under way cannot be done there; None for any other sentence."""
    coached = turn.place.coached
    if coached is None or not turn.utterance.is_open:
        return None
    text, places = turn.written_words, turn.language.routines.places
    where = next((kind for kind, said in places.items() if said.match(text)), None)
    if where is None:
        return _another_position(turn, coached, text)
    if turn.said_slots.muscle or turn.language.stretches.names_cramp.search(text):
        return None
    plan = make_plan(turn.library, coached)
    to_come = {each.stretch for each in plan.holds[(turn.coached or coached).hold :]}
    if where == ON_FEET:
        return KeepTo(NOT_THERE)
    return None if all(map(_is_done_in_a_seat, to_come)) else Begin(IN_A_SEAT[where])


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
