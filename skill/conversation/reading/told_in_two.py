"""A sentence that only names what the one before was about: "there's a lump" - "in my calf"."""

from skill.conversation.readers import Readers
from skill.conversation.reading.free_words import free_words
from skill.conversation.warnings import session_signs, signs_in_pieces
from skill.turn.acts import Act, AskAgain, Begin
from skill.turn.place import RELIEF
from skill.turn.turn import Turn
from skill.understanding.questions import Unknown
from skill.understanding.warning_signs import NAMES_ONLY

TIGHT = frozenset({"tightness"})
"""What a cramp feels like, too."""


def instead(readers: Readers, turn: Turn, act: Act) -> Act:
    """Begin nothing that nobody asked for, where a sentence only names what the one before was about:
    "there's a lump" - "in my calf".
    """
    whole, before = signs_in_pieces.in_pieces(turn), turn.session.said
    stretches = isinstance(act, Begin) and turn.library.is_plan(act.label) and not turn.said_slots.stretching
    if (
        not (act == Begin(RELIEF) or stretches)
        or not (whole and before)
        or turn.place.relief
        or not _is_something_else(readers, turn)
    ):
        return act
    return AskAgain() if turn.about_cramp else free_words(readers, turn, whole[0])


def _is_something_else(readers: Readers, turn: Turn) -> bool:
    """Whether the sentence before told of the body, or of what is outside, and of no cramp.

    What may be one was asked about.
    """
    told, before = readers.sign_rules.concepts(turn.session.said), turn.session.said
    in_pain = turn.language.moment.in_distress.search(before.lower()) is not None and turn.about_cramp
    if in_pain or not told.isdisjoint(session_signs.TELLS_A_CRAMP):
        return False
    found = readers.understand(turn, before)
    is_outside = isinstance(found, Unknown) and found.outside is not None
    return not told <= NAMES_ONLY | session_signs.NOTHING_NEW | TIGHT or (is_outside and not turn.about_cramp)
