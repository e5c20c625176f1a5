"""An illness that is told beside cramps: the answer of that illness, or an honest general one, and never another's."""

from skill.conversation.readers import Readers
from skill.knowledge.known_ids import NEUROPATHY
from skill.turn.acts import Act, Begin, TellInWords
from skill.turn.pending.drafts import DraftPending
from skill.turn.turn import Turn

LINKS = "when-to-see-doctor/could-be-linked"
OTHER = "other"
"""Illnesses without an answer of their own."""
ANSWERS = {
    "diabetes": "when-to-see-doctor/diabetes",
    "kidney": "when-to-see-doctor/kidney",
    "liver": "when-to-see-doctor/liver",
    "thyroid": "when-to-see-doctor/thyroid",
    "ms": "when-to-see-doctor/ms",
    "parkinsons": "when-to-see-doctor/parkinsons",
    "covid": "when-to-see-doctor/covid",
    "nerves": NEUROPATHY,
    "sciatica": "what-are-leg-cramps/sciatica",
    "spine": "when-to-see-doctor/spine",
    "veins": "when-to-see-doctor/varicose",
    "arteries": "when-to-see-doctor/circulation",
    "heart-failure": "when-to-see-doctor/heart-failure",
    "stroke": "when-to-see-doctor/after-stroke",
    "dementia": "when-to-see-doctor/dementia",
}
"""The answer of an illness, by its name in the language."""
LINES = {
    "heart": "illness-in-survey",
    "joints": "illness-in-survey",
    OTHER: "illness-unknown",
}
"""What is said of the others."""
OF_SIGNS = frozenset({NEUROPATHY, "when-to-see-doctor/circulation"})
"""Answers about what is felt, which several illnesses bring: "my feet are numb, diabetic"."""
OF_OTHERS = frozenset({"when-to-see-doctor/als-fear", "when-to-see-doctor/sickness", "when-to-see-doctor/dialysis"})
"""Answers, beside those of ANSWERS, that tell of an illness which somebody with another one has not."""
GOES_ON = frozenset({*LINES, "heart-failure", "stroke", "dementia"})
"""Illnesses from which the next sentence may go on: "he gets cramps in that leg at night"."""
WORDS_ON = 8
"""So many words at most go on from an illness that the sentence before told: "she gets cramps at night"."""


def read(turn: Turn) -> Act | None:
    """Answer cramps that are told beside an illness, or right after one, and whether an illness brings them;
    None for anything else.
    """
    words, text = turn.language.circumstances, turn.written
    if turn.place.is_under_way or isinstance(turn.pending, DraftPending):
        return None
    wishes = turn.said_slots.stretching or turn.said_slots.plan or turn.said_slots.wishes
    if wishes or words.cramps_now.search(text):
        return None
    names = _named(turn, text)
    if turn.asks:
        of_no_answer = names and ANSWERS.keys().isdisjoint(names) and turn.language.stretches.names_cramp.search(text)
        return _answer(turn, names) if of_no_answer and words.asks_if_it_causes.search(text) else None
    if not words.cramps_beside.search(text):
        return None
    before = _named(turn, turn.language.sentences.written_out(turn.session.said.lower()))
    goes_on = not names and len(text.split()) <= WORDS_ON and not GOES_ON.isdisjoint(before)
    return _answer(turn, before if goes_on else names)


def instead(readers: Readers, turn: Turn, act: Act) -> Act | None:
    """Give the answer of the illness that a sentence names in place of another illness's."""
    told = act.label if isinstance(act, Begin) else ""
    if told in OF_SIGNS or (told not in OF_OTHERS and told not in ANSWERS.values()):
        return None
    names = _named(turn, turn.written)
    of_it = readers.understanding.names_thing_of(turn.utterance.text, told)  # dialysis is of the kidneys, too
    fits = not names or of_it or told in {ANSWERS.get(each) for each in names}
    return None if fits else _answer(turn, names)


def _named(turn: Turn, text: str) -> frozenset[str]:
    return frozenset(name for name, words in turn.language.circumstances.illnesses.items() if words.search(text))


def _answer(turn: Turn, names: frozenset[str]) -> Act | None:
    """The answer of an illness, of the first that has one of its own; None where none is named."""
    own = next((label for name, label in ANSWERS.items() if name in names), "")
    line = next((line for name, line in LINES.items() if name in names), None)
    if own in turn.library.entries:
        return Begin(own)
    return TellInWords(LINKS, line) if line and LINKS in turn.library.entries else None
