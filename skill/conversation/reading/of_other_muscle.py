"""The same question of another muscle: "why do hamstrings cramp" - "and what about calves".

What was told of one muscle holds for no other: the last question is asked once more, with the other in its place.
"""

from skill.conversation.readers import Readers
from skill.conversation.thresholds import BESIDE, FAINT_BESIDE
from skill.language.text import fold, tokenise
from skill.turn.acts import Act, Begin
from skill.turn.turn import Turn
from skill.understanding.questions import Close, Found

MUSCLE = "Muscle"
"""The slot type of muscles."""


def read(readers: Readers, turn: Turn) -> Act | None:
    """Find what the last question is answered with of the muscle that a sentence only names; None for any other one."""
    if turn.library.answer(turn.last_told) is None or not turn.language.leaning.joins_on(turn.utterance.text):
        return None
    before, text = fold(turn.session.said), fold(turn.utterance.text)
    muscles = turn.slot_reader[MUSCLE].pattern
    asked_of, now = muscles.search(before), muscles.search(text)
    if asked_of is None or now is None:
        return None
    if turn.named(MUSCLE, asked_of[0]) == turn.named(MUSCLE, now[0]) or not _only_names(turn, text, now[0]):
        return None
    found = readers.understand(turn, f"{before[: asked_of.start()]}{now[0]}{before[asked_of.end() :]}")
    is_answer = (
        isinstance(found, Found | Close)
        and found.score >= (BESIDE if isinstance(found, Found) else FAINT_BESIDE)
        and turn.library.answer(found.labels[0]) is not None
    )
    return Begin(found.labels[0]) if is_answer and found.labels[0] != turn.last_told else None


def _only_names(turn: Turn, text: str, muscle: str) -> bool:
    """Whether a sentence that asks on holds nothing but a muscle besides."""
    language = turn.language
    small = language.requests.request_words | language.requests.own_words | language.sentences.linking_words
    asks = {*language.questions.question_words, "about", "and", "but", "or", "the"}
    return {*tokenise(text)} <= small | asks | {*tokenise(muscle)}
