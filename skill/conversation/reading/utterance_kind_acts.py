"""What each kind of utterance does, by what is going on:
from the id of a file in content/en/utterance_kinds/ to an act.

A kind that does nothing where it is said has no act: nobody changes legs in a cramp.
"""

from collections.abc import Callable, Mapping

from skill.coaching.choice import SUITABLE
from skill.conversation import in_hand
from skill.conversation.corrections import correcting
from skill.conversation.open_question.reply_acts import labelled, misheard, replied, without_a_cramp
from skill.conversation.readers import Readers
from skill.knowledge.known_ids import CRAMP
from skill.turn.acts import Act, AskAgain, AskWhatMeant, Begin
from skill.turn.clips import stretch_at
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.question import ReplyKind, answer_to
from skill.turn.place import CONFIDENCE, EASIER, RELIEF, SHORTER, STOP
from skill.turn.stretch_acts import StretchFor
from skill.turn.turn import Turn
from skill.understanding.utterance_kinds import CORRECTION

CONTROL, IN_HAND = "control.", "in-hand."
"""What the ids of controls, and of questions about what is in hand, begin with."""
CONTROLS_IN_CRAMP = frozenset({"hurts", "easier", "pause"})
"""Controls that a cramp's round knows, too."""
DOES_IT_WORK = "does-it-work"
"""Of a topic: how sure it is that it helps."""
FEW_MINUTES, OTHER_POSITION = "minutes", "position"
FITS_THERE = "fits-there"
"""Name of the line that says that a stretch is done in a position that is asked about."""
BARE_NO = 2
"""So many words at most are a bare no: "no thanks"."""


def act_of_kind(readers: Readers, turn: Turn, kind: str) -> Act | None:
    """What a sentence of a kind does; None where that does nothing now."""
    if kind == CORRECTION:
        return correcting.read_pieces(readers, turn) or (AskWhatMeant() if misheard(turn) else None)
    family, _, name = kind.partition(".")
    return _OF_FAMILY[family](turn, name) if family in _OF_FAMILY else None


def _reply(turn: Turn, name: str) -> Act | None:
    kind = ReplyKind(name)
    if kind is ReplyKind.WHY and turn.place.coached:
        return in_hand.act_of(turn, name)  # of the stretch; the few words that ask why something was asked are patterns
    if kind is ReplyKind.NOT_NOW and turn.place.relief:
        return Begin(STOP)  # "ah, leave it" is no reply to "is it easing?"
    if kind is ReplyKind.NO and isinstance(turn.pending, DraftPending) and len(turn.utterance.text.split()) > BARE_NO:
        kind = ReplyKind.NOT_NOW  # "don't be writing that down" refuses all of it; a bare no asks what was different
    if kind is ReplyKind.EASED and turn.place.relief is None and answer_to(turn.pending, kind) is None:
        return without_a_cramp(turn)  # "he's alright now", after the cramp
    return replied(turn, kind) if answer_to(turn.pending, kind) else None


def _control(turn: Turn, name: str) -> Act | None:
    fits = turn.place.coached or (turn.place.relief and name in CONTROLS_IN_CRAMP)
    return labelled(turn, CONTROL + name) if fits else None


def _in_hand(turn: Turn, name: str) -> Act | None:
    """What should be felt, and where it should be, are two questions."""
    if name == DOES_IT_WORK:
        return Begin(CONFIDENCE) if turn.recent() else None
    of_cramp = in_hand.of_cramp(turn, name)
    if of_cramp:
        return of_cramp
    where = name == "feel" and turn.utterance.text.startswith("where ")
    return in_hand.act_of(turn, "where" if where else name)


def _told(turn: Turn, name: str) -> Act | None:
    """A cramp is helped with; its position or muscle changes how; few minutes make shorter what is under way."""
    if name == CRAMP:
        return Begin(RELIEF)
    if name != FEW_MINUTES:
        return Begin(RELIEF) if turn.place.relief else None
    coached = turn.place.coached
    if coached is None:
        return None
    return Begin(coached.plan if turn.said_slots.whole or turn.said_slots.time else SHORTER)


def _wish(turn: Turn, name: str) -> Act | None:
    """The same muscle in another position, or an easier way where none is named."""
    muscle = in_hand.muscle_in_hand(turn) if turn.place.coached and name == OTHER_POSITION else None
    if muscle is None or turn.place.coached is None:
        return None
    stretch, asked = stretch_at(turn.library, turn.place.coached), turn.said_slots.position
    if asked and not {asked, *SUITABLE.get(asked, ())}.isdisjoint((stretch.position, *(stretch.also_in or ()))):
        if turn.asks:
            return AskAgain(FITS_THERE)  # "can I do it in bed" starts no count
        return replied(turn, ReplyKind.READY)  # "on my back", where the stretch is done so
    return StretchFor(muscle, turn.said_slots.position) if turn.said_slots.position else Begin(EASIER)


def _of_answer(turn: Turn, kind: str) -> Act | None:
    """What is wished of the answer that was just given, or asked of how far it can be believed."""
    return Begin(kind) if turn.recent() else None


_OF_FAMILY: Mapping[str, Callable[[Turn, str], Act | None]] = {
    "reply": _reply,
    "control": _control,
    "in-hand": _in_hand,
    "told": _told,
    "wish": _wish,
    "answer": lambda turn, name: _of_answer(turn, f"answer.{name}"),
    "meta": lambda turn, name: _of_answer(turn, f"meta.{name}"),
}
"""By the first word of a kind: what it does."""
