"""What is asked of how the stretch under way is held, what part of the body does not go where it should, and whether it
is for somebody with a bad back.

The stretch answers in its own words, whatever else the sentence was taken for: an entry about cramps or stretching, a
stretch of the part that it names, or a cramp there.
"""

from skill.knowledge.stretches import Stretch
from skill.turn.acts import Act, AskAgain, Begin, Choose, Correct, NotHeard, NotKnown
from skill.turn.clips import stretch_at
from skill.turn.place import EASIER, HURTS, RELIEF
from skill.turn.stretch_acts import AskOfStretch, StretchFor
from skill.turn.turn import Turn

MOST_WORDS = 14
"""A longer sentence tells something of its own."""
CANNOT, SAFE = "cannot", "is-it-safe"


def instead(turn: Turn, act: Act) -> Act | None:
    """Give the question that is asked of the stretch under way; None where nothing is asked of how it is held."""
    coached, text = turn.place.coached, turn.written_words
    if coached is None or not turn.utterance.is_open or not text or len(text.split()) > MOST_WORDS:
        return None
    stretch, language = stretch_at(turn.library, turn.coached or coached), turn.language.stretches
    wrongly = _may_be_taken_wrongly(turn, act)
    if (wrongly or isinstance(act, AskOfStretch | AskAgain)) and language.asks_with_trouble.match(text):
        return AskOfStretch(stretch.id, SAFE)
    if (wrongly or isinstance(act, AskAgain | NotHeard) or act == Begin(HURTS)) and _names_own_caution(turn, stretch):
        return AskOfStretch(stretch.id, SAFE)
    if not wrongly:
        return None
    asked = next((each for each, asks in language.asked_of_posture.items() if asks.search(text)), None)
    if asked is None and language.does_not_go.search(text):
        # one that can be done with a bent knee says so; any other gives way to an easier one
        asked = CANNOT if act != Begin(EASIER) or stretch.knee is None else None
    return AskOfStretch(stretch.id, asked) if asked in stretch.answers and asked else None


def _names_own_caution(turn: Turn, stretch: Stretch) -> bool:
    """Whether it is asked if the stretch is for somebody with what its own caution is about: "is it ok with a bad
    achilles". How it is held is another question: "is it ok if my knee bends".
    """
    text, language = turn.written_words, turn.language.stretches
    held = any(asks.search(text) for asks in language.asked_of_posture.values())
    another = turn.said_slots.plan not in (None, stretch.id)
    if held or another or not language.asks_of_caution.match(text):
        return False
    caution = stretch.cautions.full.lower()
    return any(kind.search(text) and kind.search(caution) for kind in language.caution_kinds.values())


def _may_be_taken_wrongly(turn: Turn, act: Act) -> bool:
    """Whether an act answers by content, begins another stretch, helps with a cramp, or knows nothing."""
    label = act.label if isinstance(act, Begin) else None
    names = label is not None and (
        label in (RELIEF, EASIER) or turn.library.answer(label) or turn.library.is_plan(label)
    )
    return bool(names) or isinstance(act, Choose | Correct | NotKnown | StretchFor)
