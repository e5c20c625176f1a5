"""What of an answer is said after what a listener must hear first, so that both together are short enough to listen to.

The verdict always is, and so is whatever forbids something. What sends to somebody waits for "tell me more" where the
caution has sent to somebody already: "ask your kidney team", and then no pharmacist. So does what only explains, and
what has just been said in the same words. `cramp-coach check` measures what is left.
"""

import re
from collections.abc import Callable, Sequence

from skill.conversation.answers.openings import FEW_WORDS, first_said
from skill.knowledge.content import Topic, TopicEntry
from skill.language.grammars.speech_grammar import SpeechGrammar
from skill.language.text import tokenise
from skill.turn.pending.answers import WARNING
from skill.turn.turn import Turn

MOST_WORDS = 30
"""Twelve seconds at a hundred and fifty words a minute."""
FEWEST = 1
"""Sentences of a verdict; a second one belongs to it where the first has hardly a word."""
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
    return behind_caution(first_said(known), first, turn.voice.say, turn.language.speech)


def behind_caution(
    answer: str, first: Sequence[str], say: Callable[[str], str], speech: SpeechGrammar
) -> tuple[list[str], list[str]]:
    """Part the sentences of an answer into those said behind a caution, and those that wait for "tell me more"."""
    sentences = [each for each in _END.split(answer) if each]
    verdict = FEWEST if len(sentences[0].split()) >= FEW_WORDS else FEWEST + 1
    before = [tokenise(say(each)) for each in first]
    too_long = sum(map(len, before)) + len(tokenise(say(answer))) > MOST_WORDS
    said, later = sentences[:verdict], list[str]()
    for each in sentences[verdict:]:
        again = any(_shares_a_clause(tokenise(say(each)), words) for words in before)
        (later if again or (too_long and not _needed(each, " ".join(first), speech)) else said).append(each)
    return said, later


def _needed(sentence: str, first: str, speech: SpeechGrammar) -> bool:
    """Whether nobody may miss a sentence behind a caution: it forbids, or sends to somebody as the caution does not."""
    if speech.forbids.search(sentence):
        return True
    sends = speech.sends.search(sentence) and not speech.sends.search(first)
    sooner = speech.at_once.search(sentence) and not speech.at_once.search(first)
    return bool(sends or sooner)


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
