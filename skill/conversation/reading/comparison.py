"""Which of two things is better: "magnesium or pickle juice", "is heat any better than ice".

Each is looked up by itself, as the question whether it helps. Where both have an answer, or both are stretches, the two
verdicts are told in one reply.
"""

from skill.conversation.readers import Readers
from skill.conversation.thresholds import CLEAR_IN_CONTEXT, SURE_ALONE, SURELY_A_STRETCH
from skill.knowledge.content import topic_of
from skill.turn.acts import Act, Begin, Compare
from skill.turn.pending.answers import DidYouMean
from skill.turn.turn import Turn
from skill.understanding.questions import Found

GRADES = ("good", "fair", "weak", "guidance", "none")
"""How well something is known, best first."""


def read(readers: Readers, turn: Turn) -> Act | None:
    """Compare the two things that a sentence names; None where one has no verdict, or an answer of its own is about
    both: "heat or ice".
    """
    questions = turn.language.questions
    things = questions.compared(turn.written) if questions.compares.search(turn.written) else None
    if things is None or isinstance(turn.pending, DidYouMean):
        return None
    one, other = (_stretch(readers, turn, each) for each in things)
    if one is None or other is None:
        one, other = (verdict(readers, turn, each) for each in things)
    if one is not None and one == other:
        return Begin(one)  # "citrate or glycinate" has one answer about both
    if one is None or other is None or topic_of(one) == other or topic_of(other) == one:
        return None  # one thing is found, and what it belongs to: "yoga or pilates"
    if turn.library.is_plan(one):
        return Compare(one, other)
    if _has_own_answer(readers, turn, things, (one, other)):
        return None
    return Compare(*sorted((one, other), key=lambda label: GRADES.index(turn.library.grade_of(label))))


def _stretch(readers: Readers, turn: Turn, thing: str) -> str | None:
    """The stretch that a thing names: "towel stretch"."""
    found = readers.understanding.understand(thing, in_stretch=False)
    is_sure = isinstance(found, Found) and found.score >= SURELY_A_STRETCH
    return found.labels[0] if is_sure and found.labels[0] in turn.library.stretches else None


def verdict(readers: Readers, turn: Turn, thing: str) -> str | None:
    """The answer to whether a thing helps, where it is about that thing: what one wording of the question is clear
    about, and none before it took for something else.
    """
    found = [
        readers.understanding.understand(asked.format(thing=thing), in_stretch=False)
        for asked in turn.language.questions.of_a_thing
    ]
    best = next((each for each in found if isinstance(each, Found) and each.score >= CLEAR_IN_CONTEXT), None)
    if best is None or turn.library.answer(best.label) is None or best.label not in found[0].labels:
        return None
    return best.label if _names(readers, turn, thing, best.label) else None


def _names(readers: Readers, turn: Turn, thing: str, label: str) -> bool:
    """Whether an answer is about a thing, and not only about the question: a word of it speaks for that, or the thing
    alone is found in the same topic, or is a stretch.
    """
    if readers.understanding.speaks_for(thing, label):
        return True
    alone = readers.understanding.understand(thing, in_stretch=False)
    return any(topic_of(each) == topic_of(label) or turn.library.is_plan(each) for each in alone.labels)


def _has_own_answer(readers: Readers, turn: Turn, things: tuple[str, str], labels: tuple[str, str]) -> bool:
    """Whether the whole sentence surely asks for an answer about both: one of its questions names both."""
    whole = readers.understanding.understand(turn.utterance.text, in_stretch=False)
    if not isinstance(whole, Found) or whole.label in labels or whole.score < SURE_ALONE:
        return False
    entry = turn.library.entries.get(whole.label)
    asked = turn.library.phrases[entry.topic].entries[entry.own_id] if entry else ()
    one, other = (_stems(turn, each) for each in things)
    return any(one & (said := _stems(turn, each)) and other & said for each in asked)


def _stems(turn: Turn, text: str) -> set[str]:
    return {turn.language.sentences.stem(word) for word in turn.language.sentences.words(text)}
