"""What an answer says first, the verdict that it begins with, and what stands behind that."""

from skill.knowledge.content import Topic, TopicEntry, topic_of
from skill.knowledge.known_ids import MEDICINES
from skill.turn.pending.answers import WARNING

FEW_WORDS = 4
"""A verdict of fewer words says too little by itself: "Maybe, for some." """


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
