"""How an answer begins: with its verdict, and before that, where somebody asks for another, with for whom it is.

She is told of as "she" where that can be said; before the first answer that says "you" it is said once that it is hers.
"""

from collections.abc import Sequence

from skill.conversation.listener.facts_told import helped
from skill.knowledge.content import Topic, TopicEntry, topic_of
from skill.knowledge.known_ids import HELP_SOMEBODY, MEDICINES
from skill.turn.pending.answers import WARNING
from skill.turn.place import kind_of
from skill.turn.turn import Turn

FEW_WORDS = 4
"""A verdict of fewer words says too little by itself: "Maybe, for some." """
META = "meta"
"""The kind of what is told of the skill itself."""

LINES = {"she": "meant-for-she", "he": "meant-for-he", "they": "meant-for-they"}
"""Names of lines, by whom it is for."""


def verdict(known: Topic | TopicEntry) -> str:
    """The first sentence of an answer, or two where the first has hardly a word, as in "Maybe, for some".

    Of a medicine, and where a sign is asked about, it is all that is said first: the rest of it is a caution.
    """
    if topic_of(known.id) == MEDICINES or known.follow_up.then.startswith(WARNING):
        return first_said(known)
    first, *rest = first_said(known).split(". ")
    second = f" {rest[0].rstrip('.')}." if rest and len(first.split()) < FEW_WORDS else ""
    return f"{first.rstrip('.')}.{second}"


def behind_verdict(known: Topic | TopicEntry) -> str:
    """What an answer says behind its verdict, and its reason."""
    reason = known.because if isinstance(known, TopicEntry) else known.more
    return f"{first_said(known).removeprefix(verdict(known))} {reason or ''}".strip() or first_said(known)


def first_said(known: Topic | TopicEntry) -> str:
    """What is said first of it."""
    return known.answer if isinstance(known, TopicEntry) else known.short


def of_whom(turn: Turn, known: str, text: str) -> str:
    """What is told to whoever helps, by whom they help: "toward her face"."""
    return turn.language.speech.of_person(text, helped(turn)) if known == HELP_SOMEBODY else text


def first_line(turn: Turn, known: str, texts: Sequence[str]) -> str | None:
    """Name the line before an answer which says "you" to somebody who asks for another; None where none is needed.

    It is said once. What is told to whoever helps, and of the skill, is for the listener.
    """
    line = LINES.get(helped(turn))
    to_listener = known == HELP_SOMEBODY or kind_of(topic_of(known)) == META
    if to_listener or line is None or line in turn.session.told:
        return None
    return line if any(map(turn.language.speech.says_you.search, texts)) else None
