"""What of an answer is said after what a listener must hear first, so that both together are short enough to listen to.

The verdict always is, and so is whatever sends to somebody or forbids something. What only explains waits for "tell me
more", and so does what has just been said in the same words.
"""

import re
from collections.abc import Sequence

from skill.conversation.answers.openings import first_said, verdict
from skill.knowledge.content import Topic, TopicEntry
from skill.language.text import tokenise
from skill.turn.pending.answers import WARNING
from skill.turn.turn import Turn

MOST_WORDS = 30
"""Twelve seconds at a hundred and fifty words a minute."""
SAID_ALREADY = 0.45
"""The share of an answer's telling words that makes it the same answer in other words."""
TELLING_LETTERS = 4
"""Shorter words tell little."""
_END = re.compile(r"(?<=[.?!]) ")
SAME_WORDS = 5
"""So many words in a row make a clause that was said already."""


def said_now(turn: Turn, known: Topic | TopicEntry, first: Sequence[str]) -> str:
    """What is said of an answer behind what comes first: all of it where that is short enough."""
    return " ".join(_split(turn, known, first)[0]) if first else first_said(known)


def said_later(turn: Turn, known: Topic | TopicEntry, first: Sequence[str]) -> str:
    """What of an answer waits for "tell me more"; nothing where all of it was said."""
    return " ".join(_split(turn, known, first)[1]) if first else ""


def _split(turn: Turn, known: Topic | TopicEntry, first: Sequence[str]) -> tuple[list[str], list[str]]:
    at_least = verdict(known)
    others = [each for each in _END.split(first_said(known).removeprefix(at_least).strip()) if each]
    before = [tokenise(turn.voice.say(each)) for each in first]
    too_long = sum(map(len, before)) + len(tokenise(turn.voice.say(first_said(known)))) > MOST_WORDS
    said, later = [at_least], list[str]()
    for each in others:
        again = any(_shares_a_clause(tokenise(turn.voice.say(each)), words) for words in before)
        waits = again or (too_long and not turn.language.speech.sends_or_forbids.search(each))
        (later if waits else said).append(each)
    return said, later


def says_the_same(turn: Turn, topic: Topic, entry: TopicEntry) -> bool:
    """Whether an entry says in other words what its topic has said already: "does magnesium help", after supplements.

    What asks about a sign is no mere answer.
    """
    if entry.follow_up.then.startswith(WARNING):
        return False
    words = _telling_words(turn, entry.answer)
    return len(words & _telling_words(turn, topic.short)) >= SAID_ALREADY * len(words)


def _telling_words(turn: Turn, text: str) -> set[str]:
    return {turn.language.sentences.stem(word) for word in tokenise(text) if len(word) >= TELLING_LETTERS}


def _shares_a_clause(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two sentences have so many words in a row in common."""
    return not _runs(one).isdisjoint(_runs(other))


def _runs(words: Sequence[str]) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + SAME_WORDS]) for at in range(len(words) - SAME_WORDS + 1)}
