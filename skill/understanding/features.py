"""Listener's words to comparable features: words, synonyms, neighbours, and letter groups that survive a slip."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from skill.language.interface import Language

START, END = "<", ">"
"""Stand before the first and after the last word, so that "cramp" alone differs from a cramp in a sentence."""
WORD_WEIGHT = 1.0
SAID_WEIGHT = 0.7
PAIR_WEIGHT = 0.6
LETTER_WEIGHT = 0.2
"""What a word means counts most; how it was said, which word it stands beside and its letters count less."""
LETTER_MARK = "#"
LETTERS = (4,)
"""Lengths of letter groups: they still match when speech recognition slips on a letter or two."""


class Wording:
    """Turns text of a language into weighted features, using synonyms given as canonical word -> its variants."""

    def __init__(self, synonyms: Mapping[str, Iterable[str]], language: Language) -> None:
        self.language = language
        self.canonical = {
            tuple(language.sentences.words(variant)): " ".join(language.sentences.words(canonical))
            for canonical, variants in synonyms.items()
            for variant in variants
        }
        self._longest: dict[str, int] = {}
        for variant in filter(None, self.canonical):
            self._longest[variant[0]] = max(len(variant), self._longest.get(variant[0], 0))

    def tokens(self, words: list[str]) -> list[str]:
        """Replace synonyms, longest first, by the stem of their canonical word, and stem all others."""
        tokens: list[str] = []
        stem = self.language.sentences.stem
        at = 0
        while at < len(words):
            for length in range(min(self._longest.get(words[at], 0), len(words) - at), 0, -1):
                canonical = self.canonical.get(tuple(words[at : at + length]))
                if canonical:
                    tokens += map(stem, canonical.split())
                    at += length
                    break
            else:
                tokens.append(stem(words[at]))
                at += 1
        return tokens

    def features(self, text: str) -> dict[str, float]:
        """Weigh the words of a text as meant and as said, its neighbouring pairs, and its letter groups."""
        words = self.language.sentences.words(text)
        found = self.meant(words)
        for word in words:
            found |= as_said(word)
        return found

    def meant(self, words: list[str]) -> dict[str, float]:
        """Weigh what words mean: that which no word has by itself."""
        tokens = self.tokens(words)
        return dict.fromkeys(tokens, WORD_WEIGHT) | dict.fromkeys(_pairs(tokens), PAIR_WEIGHT)

    def pairs(self, words: list[str]) -> list[str]:
        """Name the neighbouring pairs, as they are meant, with the first and the last word alone."""
        return list(_pairs(self.tokens(words)))


def _pairs(tokens: list[str]) -> Iterable[str]:
    return map(" ".join, zip([START, *tokens], [*tokens, END], strict=True))


@lru_cache(maxsize=8192)
def as_said(word: str) -> Mapping[str, float]:
    """Weigh a word as said, and its letter groups."""
    framed = f"^{word}$"
    groups = (f"{LETTER_MARK}{framed[at : at + size]}" for size in LETTERS for at in range(len(framed) - size + 1))
    return {f"={word}": SAID_WEIGHT, **dict.fromkeys(groups, LETTER_WEIGHT)}
