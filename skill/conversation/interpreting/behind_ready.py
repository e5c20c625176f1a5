"""What stands behind "yes", "ready" or "okay" in a stretch: it is read as a sentence of its own.

"Yes, but only one" and "ready, but just the left" wish for something, and are no plain "ready".
"""

from skill.turn.acts import Act, Begin, Correct
from skill.turn.pending.coaching import InClip, InStretch
from skill.turn.place import COUNT_STYLE, EASIER, FASTER, LONGER, PAUSE, SHORTER, SLOWER, STOP, SWITCH_SIDE
from skill.turn.stretch_acts import AskOfStretch, FitIntoTime, KeepTo, OtherLegFirst, Resize
from skill.turn.turn import Turn

WISHES = (AskOfStretch, Correct, FitIntoTime, KeepTo, OtherLegFirst, Resize)
"""Acts that change the stretch under way, or answer a question about it."""
CONTROLS = frozenset({COUNT_STYLE, EASIER, FASTER, LONGER, PAUSE, SHORTER, SLOWER, STOP, SWITCH_SIDE})
"""Labels of controls that do."""


def as_its_own(turn: Turn) -> Turn | None:
    """Give the turn of what stands behind an agreement, with the question still open; None where nothing does."""
    if turn.place.coached is None or not turn.utterance.free or not isinstance(turn.pending, InStretch | InClip):
        return None
    found = turn.language.answers.agrees_and_wishes.match(turn.written_words)
    return turn.as_if_said(found["wish"], to_question=True) if found else None


def is_a_wish(act: Act) -> bool:
    """Whether an act does what was wished behind an agreement, and begins nothing else."""
    return isinstance(act, WISHES) or (isinstance(act, Begin) and act.label in CONTROLS)
