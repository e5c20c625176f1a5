"""A question that is asked once more: what it was meant of ("no, I want to know about running"), or for the verdict of
the answer alone ("so is that a no").

Neither refuses anything, though it has the words of a no. What was meant is read beside the question before it; where
nothing is known of that, it is said so, and the conversation goes on.
"""

from collections.abc import Iterator

from skill.conversation.in_hand import is_of_cramps
from skill.conversation.listener import facts_told
from skill.conversation.readers import Readers
from skill.conversation.reading import narrowing
from skill.conversation.replies.wanted_answer import read_alone
from skill.conversation.thresholds import BESIDE, FOUND
from skill.knowledge.content import topic_of
from skill.turn.acts import Act, AskAgain, Begin, Choose, SayVerdict
from skill.turn.pending.answers import FollowUp, TellMore
from skill.turn.turn import Turn
from skill.understanding.questions import Close

MOST_MEANT = 24
"""Whoever says more tells something new."""


def read_verdict(turn: Turn) -> Act | None:
    """Take "so is that a no" for a question about the answer before it: it is no reply to what that asks."""
    after_answer = isinstance(turn.pending, FollowUp | TellMore) and turn.library.answer(turn.last_told) is not None
    asked = after_answer and turn.language.answers.asks_verdict.match(turn.written)
    return SayVerdict(turn.last_told) if asked else None


def read(readers: Readers, turn: Turn) -> Act | None:
    """Find the answer to what a question is said to have been of; None for any other sentence."""
    meant, leaning = _meant(turn), turn.language.leaning
    if not meant or leaning.narrows(turn.utterance.text):
        return None  # "for my nan, I mean" adds to the question, and asks none
    asks = turn.language.questions.asks(meant)
    if asks and leaning.points_back(meant):
        both = readers.understand(turn, f"{narrowing.asked_before(turn)} {meant}")
        return _begin(next(_new(turn, both.labels), None) if both.score >= BESIDE else None)
    if asks and (act := read_alone(readers, turn, meant)):
        return act
    return _answer(readers, turn, meant) if readers.understanding.names_something(meant) else None


def left(turn: Turn) -> Act | None:
    """Say that nothing more is known of what a question was meant of: it refuses no answer."""
    if not _meant(turn) or not isinstance(turn.pending, FollowUp | TellMore):
        return None
    return facts_told.noted(turn) if facts_told.is_about_facts(turn) else AskAgain(narrowing.NOTHING_MORE)


def _meant(turn: Turn) -> str:
    """What a question is said to have been of; empty where nothing says so, or a stretch is meant: "no, I meant the
    hamstring one".
    """
    said = turn.language.answers.question_meant.match(turn.written)
    asked = turn.said_slots
    if said is None or asked.plan or asked.stretching or len(turn.written_words.split()) > MOST_MEANT:
        return ""
    return (said["what"] or said["named"]) if narrowing.asked_before(turn) else ""


def _answer(readers: Readers, turn: Turn, meant: str) -> Act | None:
    """The answer to what was meant: within the topic that was told, else by itself, else beside the question before."""
    both = readers.understand(turn, f"{narrowing.asked_before(turn)} {meant}")
    alone = readers.understand(turn, meant)
    near = [each for each in _new(turn, both.labels) if topic_of(each) == topic_of(turn.last_told)]
    if near and both.score >= BESIDE:
        return Begin(near[0])
    if isinstance(alone, Close):
        labels = list(_new(turn, alone.labels))
        return Choose(labels[0], labels[1]) if len(labels) > 1 else None
    first = next(_new(turn, alone.labels), None) if alone.score >= FOUND else None
    beside = next(_new(turn, both.labels), None) if both.score >= BESIDE else None
    # "no, what I asked was about tablets", of what causes cramps, asks not whether they help
    of_causes = first and beside and is_of_cramps(turn.last_told) and topic_of(first) == topic_of(beside)
    return _begin(topic_of(first) if first and of_causes else first or beside)


def _begin(label: str | None) -> Act | None:
    return Begin(label) if label else None


def _new(turn: Turn, labels: tuple[str, ...]) -> Iterator[str]:
    """Yield the labels that are answers, and not the one that was told last."""
    told = {turn.last_told, topic_of(turn.last_told)}
    return (each for each in labels if turn.library.answer(each) and each not in told)
