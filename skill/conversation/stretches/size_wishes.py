"""How much of a stretch is wished: so many holds and no more, fewer of them, a shorter one; and how fast the count is
said to be.

A wish of size changes the stretch and counts nothing: "are you in position?" is put again.
"""

from skill.coaching.progress import Coached, make_plan
from skill.conversation.stretches.counted_moves import moves_of
from skill.conversation.stretches.wishes import number_in
from skill.knowledge.stretches import OTHER_SIDE
from skill.turn.acts import Act, AskAgain, Begin, Correct
from skill.turn.pending.coaching import InPosition
from skill.turn.place import EASIER, FASTER, NEXT, SHORTER, SLOWER
from skill.turn.stretch_acts import OtherLegFirst, Resize
from skill.turn.turn import Turn

MOST_WORDS = 16
"""A longer sentence tells something of its own."""
CONTROLS = {"easier": EASIER, "shorter": SHORTER, "faster": FASTER, "slower": SLOWER, "next": NEXT}
"""Labels of the controls by which a stretch is changed."""


def read(turn: Turn) -> Act | None:
    """Read how much of the stretch under way is wished, or that its count is too fast or slow; None for any other
    sentence, and where none is under way.
    """
    coached, text, language = turn.place.coached, turn.written_words, turn.language.holds
    if coached is None or turn.place.relief or not text or len(text.split()) > MOST_WORDS:
        return None
    if turn.language.stretches.names_cramp.search(text):
        return None
    if (number := _only_so_many(turn, text)) is not None:
        return Resize(None, number)
    if language.too_many.match(text):
        return _fewer(turn, coached)
    wish = _so_long(turn, text) or _of_a_leg(turn, coached, text)
    return wish or next((Begin(CONTROLS[how]) for how, wished in language.changes.items() if wished.search(text)), None)


def _only_so_many(turn: Turn, text: str) -> int | None:
    """How many holds there are to be, where a sentence ends in that: "hm that's a lot, can we do just one"."""
    language = turn.language.holds
    found = language.only_so_many.search(text)
    if found is None or language.tells_or_asks_how_many.search(text) or turn.said_slots.side:
        return None
    said = next(each for each in found.groups() if each)
    return int(said) if said.isdigit() else language.how_many[said]


def _fewer(turn: Turn, coached: Coached) -> Act:
    """One hold less than there are; where there is only one, or moves are counted, less of those."""
    hold = make_plan(turn.library, coached).hold_at((turn.coached or coached).hold)
    if hold.repetitions <= 1 or moves_of(hold.stretch, hold.version):
        return Begin(SHORTER)
    return Resize(None, hold.repetitions - 1)


def _so_long(turn: Turn, text: str) -> Act | None:
    """How long a hold is asked to be, of the stretch under way: "can it be ten seconds"."""
    found = turn.language.holds.so_long.match(text) if turn.coached else None
    seconds = number_in(turn, found) if found else None
    return Resize(seconds, None) if seconds else None


def _of_a_leg(turn: Turn, coached: Coached, text: str) -> Act | None:
    """Read which leg begins, and which one is left out: "start with the right", "leave out the right leg"."""
    language = turn.language.holds
    side = make_plan(turn.library, coached).hold_at((turn.coached or coached).hold).side
    if side and turn.coached and language.this_leg_only.match(text):
        return Correct(side=side)
    first, out = language.leg_first.match(text), language.leg_left_out.match(text)
    if side is None or not (first or out):
        return None
    if out:
        return Correct(side=OTHER_SIDE[out["leg"]])
    leg = next(each for each in first.groups() if each) if first else side
    if leg != side:
        return OtherLegFirst()
    return AskAgain("begins-with-it") if isinstance(turn.pending, InPosition) else None
