"""Two questions joined into one sentence: "does it run in families, or is it the heat".

Read as one, it fits the subject of one half, and not well. Each half by itself is clear, and which of them is wanted
is for the listener to say.
"""

from skill.conversation.readers import Readers
from skill.conversation.thresholds import SURE_ALONE, SURELY_FOUND
from skill.knowledge.content import topic_of
from skill.turn.acts import Act, Choose
from skill.turn.turn import Turn
from skill.understanding.questions import Found


def read(readers: Readers, turn: Turn) -> Act | None:
    """Ask which of two questions is meant; None where there are not two of two subjects,
    or one answer is surely about both: "is it a cramp or is it a clot".
    """
    questions = turn.language.questions
    one, *rest = questions.joins_questions.split(turn.utterance.text)
    if len(rest) != 1 or not all(map(questions.begins_as_question, (one, rest[0]))):
        return None
    first, second = (_answer(readers, turn, each) for each in (one, rest[0]))
    if first is None or second is None or topic_of(first) == topic_of(second):
        return None
    whole = readers.understand(turn, turn.utterance.text)
    if not isinstance(whole, Found) or whole.score >= SURELY_FOUND:
        return None  # who is torn between two already asks which, and who is sure answers
    of_one_half = topic_of(whole.label) in (topic_of(first), topic_of(second))
    return Choose(first, second) if of_one_half else None


def _answer(readers: Readers, turn: Turn, question: str) -> str | None:
    """The answer that half of the sentence surely asks for by itself."""
    found = readers.understanding.understand(question, in_stretch=False)
    is_sure = isinstance(found, Found) and found.score >= SURE_ALONE
    return found.labels[0] if is_sure and turn.library.answer(found.labels[0]) else None
