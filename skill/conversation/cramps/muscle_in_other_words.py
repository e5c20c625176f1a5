"""A muscle that is told without its name, in a cramp: step by step ("the back", then "lower"), or around talk of what
it is called ("couldn't tell you what it's called, just down the front there by the shin").
"""

from collections.abc import Mapping

from skill.coaching.relief_rounds import LIKELIEST_MUSCLE, SHIN, UNKNOWN_MUSCLE
from skill.conversation.cramps.where_it_cramps import muscle_told
from skill.turn.acts import Act, Begin, Correct
from skill.turn.pending.in_cramp import CheckIn
from skill.turn.place import RELIEF
from skill.turn.turn import Turn

PARTS_OF_LEG: Mapping[tuple[str, str], str] = {
    ("back", UNKNOWN_MUSCLE): LIKELIEST_MUSCLE,
    ("lower", UNKNOWN_MUSCLE): LIKELIEST_MUSCLE,
    ("lower", LIKELIEST_MUSCLE): LIKELIEST_MUSCLE,
    ("lower", "hamstring"): LIKELIEST_MUSCLE,
    ("lower", "quadriceps"): SHIN,
}
"""The muscle that a part of the leg means, by the one that is helped with."""


def read(turn: Turn) -> Act | None:
    """Read a muscle that is told in other words than its name, to "is it easing?"; None for any other sentence."""
    relief = turn.place.relief
    if relief is None or not isinstance(turn.pending, CheckIn):
        return None
    if muscle := _part_of_leg(turn, turn.written_words, relief.muscle):
        return Correct(muscle=muscle)
    muscle = _around_its_name(turn) if relief.muscle == UNKNOWN_MUSCLE else None
    if muscle is None:
        return None
    return Begin(RELIEF) if muscle == muscle_told(turn) else Correct(muscle=muscle)


def _part_of_leg(turn: Turn, text: str, before: str) -> str | None:
    """The muscle that "the back", and then "lower", tells step by step; what is known by then goes before."""
    said = turn.language.cramps.part_of_leg.match(text)
    return PARTS_OF_LEG.get((str(said.lastgroup), before)) if said else None


def _around_its_name(turn: Turn) -> str | None:
    """The muscle that is told by who does not know its name, or guesses at it: neither asks anything."""
    cramps = turn.language.cramps
    talked, guessed = cramps.name_talk.match(turn.written), cramps.guesses_at_place.match(turn.written)
    said = talked or guessed
    if said is None:
        return None
    place = said["place"]
    named = cramps.told_of_body(place).muscle or turn.named("Muscle", place)
    return named or (_part_of_leg(turn, place, UNKNOWN_MUSCLE) if talked else None)
