"""Questions that do not name what they are about: "which foot is in front", "how long", "can I take too much"."""

import re
from collections.abc import Iterable, Sequence

from skill.knowledge.library import Library
from skill.language.text import tokenise
from skill.understanding.phrase_patterns import regular_expression, split_words

MOST_WORDS = 12
"""A longer sentence tells more than what is in hand."""
NOT_FELT = "not-felt"
"""Asks where a stretch should be felt. It sounds like a numb leg."""


class QuestionsInHand:
    """Reads the patterns of phrases/in-hand/ (see phrase_patterns). Built once at start.

    A pattern of many choices has a hundred thousand wordings. They are compiled, not written out.
    """

    def __init__(self, library: Library) -> None:
        self._names = tuple(library.in_hand)
        asked = (_any_of(library.in_hand[name].all) for name in self._names)
        self._asked = re.compile("|".join(f"({pattern})" for pattern in asked) or "(?!)")
        language, muscles = library.language, library.slot_types.get("Muscle")
        self._small = {
            word
            for each in language.requests.request_words | language.requests.stretching_words
            for word in split_words(each)
        }
        named = muscles.values.values() if muscles else ()
        of_muscles = {word for words in named for each in words for word in tokenise(each)}
        self._small |= of_muscles
        self._named = of_muscles | language.requests.limb_words

    def read(self, text: str) -> str | None:
        """Return the id of what is asked; None where nothing is, or the sentence names something else besides."""
        words = split_words(text)
        if len(words) > MOST_WORDS:
            return None
        for start, end in self._cores(words):
            found = self._asked.fullmatch("".join(f"{word} " for word in words[start:end]))
            if found and found.lastindex:
                return self._names[found.lastindex - 1]
        return None

    def begins(self, text: str, name: str) -> bool:
        """Whether a text is a question, and nothing before it names what "it" could be: "my foot,
        I can't feel it" is none.
        """
        words = split_words(text)
        if len(words) > MOST_WORDS or self.read(text) != name:
            return False
        starts = [
            start
            for start, end in self._cores(words)
            if self._asked.fullmatch("".join(f"{word} " for word in words[start:end]))
        ]
        return bool(starts) and self._named.isdisjoint(words[: starts[0]])

    def _cores(self, words: Sequence[str]) -> list[tuple[int, int]]:
        """List what may be the question itself, longest first: around it stand only words that name nothing."""
        named = [at for at, word in enumerate(words) if word not in self._small]
        first, last = (named[0], named[-1]) if named else (len(words) - 1, 0)
        spans = [(start, end) for start in range(first + 1) for end in range(last + 1, len(words) + 1) if start < end]
        return sorted(spans, key=lambda span: span[0] - span[1])


def _any_of(patterns: Iterable[str]) -> str:
    return "|".join(map(regular_expression, patterns))
