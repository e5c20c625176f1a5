"""How a language asks, and how a sentence leans on the one before it: by a word that points back, or by going on from it."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from skill.language.text import NOWHERE


@dataclass(frozen=True, eq=False, kw_only=True)
class QuestionGrammar:
    """How a language asks. Texts come in lower case, as a device sends them."""

    question_words: frozenset[str]
    """Words that a question may begin with: "why", "does"."""
    question_inside: re.Pattern[str]
    """A verb before its pronoun, which asks in the middle of a sentence too: "I've got a cage from last year, would that do"."""
    question_starts: re.Pattern[str]
    """How a sentence begins that asks rather than requests: "should i". "Can you" begins a request."""
    help_with: re.Pattern[str] = NOWHERE
    """How a sentence begins that wants help with something: "can you help me with"."""
    help_for: re.Pattern[str] = NOWHERE
    """A plea for somebody else: "can you help my girlfriend"."""
    of_own_deed: re.Pattern[str] = NOWHERE
    """How a question begins whether one may do something oneself: "can i"."""
    asks_of_memory: re.Pattern[str] = NOWHERE
    """A question about what is remembered of the listener: "do you remember where we stopped"."""
    orders_device: re.Pattern[str] = NOWHERE
    """What orders something of a device: "play some drake"."""
    asks_either: re.Pattern[str] = NOWHERE
    """A question that ends in its other answer: "can i play tomorrow or no"."""
    asks_of_end: re.Pattern[str] = NOWHERE
    """What asks how something ends, and ends nothing: "what will stop it"."""

    def begins_as_question(self, text: str) -> bool:
        """Whether a text asks from its first word on: "should i stretch", "is that normal"."""
        return self.question_starts.match(text) is not None

    def asks_inside(self, text: str) -> bool:
        """Whether a text asks anywhere by turning a verb around: "my calf's tight, should i stretch it"."""
        return self.question_inside.search(text) is not None

    def asks(self, text: str, *, after_words: int = 0) -> bool:
        """Whether a text asks from its first word on, or inside it.

        With ``after_words`` the question may begin behind so many words: "so how would i do it", "and is it safe".
        """
        words = text.split() if after_words else []
        beginnings = (" ".join(words[at:]) for at in range(after_words + 1)) if words else (text,)
        return self.asks_inside(text) or any(map(self.begins_as_question, beginnings))

    def turns_around(self, text: str) -> bool:
        """Whether the very first words are a verb before its pronoun: "is that", "can you"."""
        return self.question_inside.match(text) is not None

    def a_clause_may_ask(self, text: str) -> bool:
        """Whether words that a question begins with stand anywhere, even inside a word: worth a closer look, no more."""
        return self.question_starts.search(text) is not None or self.asks_inside(text)


@dataclass(frozen=True, eq=False, kw_only=True)
class LeaningGrammar:
    """What makes a sentence one that is understood only beside another. Texts come in lower case, as a device sends them."""

    asks_on: re.Pattern[str] = NOWHERE
    """How a sentence begins that asks on: "and in the morning"."""
    leans_on: re.Pattern[str] = NOWHERE
    """A pronoun, group "it", that stands at the end of a question for what was spoken of last: "do cramps get worse with it"."""
    pronouns: frozenset[str] = frozenset()
    """Words that stand for what was spoken of: "get rid of them"."""
    last_pronoun: re.Pattern[str] = NOWHERE
    """A pronoun, group "it", at the end of a question that is clear with a name in its place: "so how would I do it then"."""
    said_after: re.Pattern[str] = NOWHERE
    """What says after it that something was meant: "half past, I said"."""
    question_tags: re.Pattern[str] = NOWHERE
    """How a statement ends that asks: "that could be it, couldn't it"."""
    points_back: Callable[[str], bool] = lambda _: False
    """Tells whether a sentence has a word for what was spoken of: "does it matter when"."""
    joins_on: Callable[[str], bool] = lambda _: False
    """Tells whether a sentence goes on from another: "and in the pool"."""
    narrows: Callable[[str], str] = lambda _: ""
    """What a sentence adds to the question before it, where it does nothing else: "for running" of "I mean for running"."""
    says_what_was_meant: Callable[[str], bool] = lambda _: False
    """Whether such a sentence says that it only narrows: "in a race that is"."""
    only_adds: Callable[[str], bool] = lambda _: False
    """Whether a sentence says no more than where, when or with what: "in a marathon"."""
    tells_on: re.Pattern[str] = NOWHERE
    """How what is told besides begins, and asks nothing: "and I've a bad hip"."""
    reaches_back: Callable[[str, str], bool] = lambda _text, _before: False
    """Tells whether a sentence speaks of somebody's own circumstances, which the one before it does not: "with my problem", "for her"."""
    tells_of_oneself: re.Pattern[str] = NOWHERE
    """What a sentence of oneself has: "they put me on patches"."""
