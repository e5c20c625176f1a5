"""From what is said in the middle of a conversation, in words that no pattern knows, to an act: `understanding/moments.py` reads it."""

from collections.abc import Callable, Mapping

from skill.conversation import in_hand
from skill.conversation.dialogue import Dialogue
from skill.conversation.reply_acts import labelled, replied
from skill.turn.acts import Act, Begin, StretchFor
from skill.turn.pending.question import ReplyKind, answer_to
from skill.turn.place import RELIEF
from skill.turn.turn import Turn
from skill.understanding.moments import OTHER, SIGN
from skill.understanding.questions import Found

SURE, SURE_IN_CRAMP = 0.7, 0.5
"""Probability from which a sentence is taken for what it seems to be at the moment; whoever is in pain asks nothing else."""
AGAINST = 0.85
"""The same where the search finds something else in it, from the score FOUND on; a question about what is in hand gives way to
one that the search finds with SURELY_FOUND. All chosen on 445 dialogues that had been
measured before (docs/encoder.md)."""
FOUND, SURELY_FOUND = 0.3, 0.5
WEAK = frozenset(
    f"reply.{name}"
    for name in ("swearing", "complaint", "fear", "what", "why", "more", "repeat", "no", "not-now", "neither")
)
"""Kinds that a wish or question of its own always goes before: "jesus my leg", "no, the bedtime thing please"."""
CONTROL, IN_HAND = "control.", "in-hand."
EASIER, SHORTER = "control.easier", "control.shorter"
FEW_MINUTES, OTHER_POSITION = "minutes", "position"
IN_CRAMP = frozenset({"hurts", "easier", "pause"})
"""Controls that a cramp's round knows, too."""


def read(dialogue: Dialogue, turn: Turn) -> Act | None:
    """Read a sentence by what is going on; None where it is nothing to the moment, or not surely."""
    said = [each for each in dialogue.said_now(turn) if each.kind not in (OTHER, SIGN)]
    best = max(said, key=lambda each: each.probability, default=None)
    if best is None or best.probability < (SURE_IN_CRAMP if turn.place.relief else SURE):
        return None
    act = _act(turn, best.kind)
    if act is None or best.probability < AGAINST or best.kind in WEAK:
        return None if _finds(dialogue, turn, FOUND) else act
    return None if best.kind.startswith(IN_HAND) and _finds(dialogue, turn, SURELY_FOUND) else act


def _finds(dialogue: Dialogue, turn: Turn, least: float) -> bool:
    """Whether the search finds a wish or a question of its own; what is outside is none where something is in hand."""
    found = dialogue.understand(turn, turn.utterance.text)
    if not isinstance(found, Found) or found.score < least or found.label.startswith(CONTROL):
        return False
    return not (found.label == RELIEF and turn.place.relief)  # whoever says how the cramp is speaks of a cramp


def _act(turn: Turn, kind: str) -> Act | None:
    family, _, name = kind.partition(".")
    return _READ[family](turn, name) if family in _READ else None


def _reply(turn: Turn, name: str) -> Act | None:
    kind = ReplyKind(name)
    return replied(turn, kind) if answer_to(turn.pending, kind) else None


def _control(turn: Turn, name: str) -> Act | None:
    fits = turn.place.coached or (turn.place.relief and name in IN_CRAMP)
    return labelled(turn, CONTROL + name) if fits else None


def _in_hand(turn: Turn, name: str) -> Act | None:
    """What should be felt, and where it should be, are two questions."""
    where = name == "feel" and turn.utterance.text.startswith("where ")
    return in_hand.act_of(turn, "where" if where else name)


def _told(turn: Turn, name: str) -> Act | None:
    """A position or muscle told in a cramp changes how it is helped with; few minutes make shorter what is under way."""
    if name != FEW_MINUTES:
        return Begin(RELIEF) if turn.place.relief else None
    coached = turn.place.coached
    if coached is None:
        return None
    return Begin(coached.plan if turn.asked.whole or turn.asked.time else SHORTER)


def _wish(turn: Turn, name: str) -> Act | None:
    """The same muscle in another position, or an easier way where none is named."""
    muscle = in_hand.muscle_in_hand(turn) if turn.place.coached and name == OTHER_POSITION else None
    if muscle is None:
        return None
    return StretchFor(muscle, turn.asked.position) if turn.asked.position else Begin(EASIER)


_READ: Mapping[str, Callable[[Turn, str], Act | None]] = {
    "reply": _reply,
    "control": _control,
    "in-hand": _in_hand,
    "told": _told,
    "wish": _wish,
}
"""By the first word of a kind: what it does at the moment."""
