"""Listener's words to comparable features: one spelling for synonyms, word stems, and letter groups for slips."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

_NOT_WORDS = re.compile(r"[^a-z0-9 ]+")
_CONTRACTIONS = re.compile(r"(?<=n)'t\b|'(s|ve|m|re|ll|d)\b")
_ENDINGS = ("ies", "ing", "ness", "ed", "es", "s", "ly", "e")
_SHORTEST_STEM = 3
LETTERS = 4
"""Length of letter groups: they still match when speech recognition slips on a letter or two."""
LETTER_WEIGHT = 0.35
PAIR_WEIGHT = 0.6


class Wording:
    """Turns text into weighted features, using synonyms given as canonical word -> its variants."""

    def __init__(self, synonyms: Mapping[str, Iterable[str]]) -> None:
        variants = {_plain(v): _plain(canonical) for canonical, all_v in synonyms.items() for v in all_v}
        self._variants = variants
        longest_first = sorted(variants, key=len, reverse=True)
        self._variant = re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b") if variants else None

    def tokens(self, text: str) -> list[str]:
        """Split into stems, synonyms replaced by their canonical word."""
        plain = _plain(text)
        if self._variant:
            plain = self._variant.sub(lambda match: self._variants[match.group()], plain)
        return [stem(word) for word in plain.split()]

    def features(self, text: str) -> dict[str, float]:
        """Weigh the words of a text, its neighbouring pairs, and the letter groups of its longer words."""
        tokens = self.tokens(text)
        weights: dict[str, float] = {}
        for token in tokens:
            weights[token] = 1.0
            for group in _letter_groups(token):
                weights[group] = LETTER_WEIGHT
        for first, second in zip(tokens, tokens[1:], strict=False):
            weights[f"{first} {second}"] = PAIR_WEIGHT
        return weights


def _plain(text: str) -> str:
    text = text.lower().replace("\u2019", "'").replace("can't", "can not").replace("won't", "will not")
    text = text.replace("n't", " not")
    return " ".join(_NOT_WORDS.sub(" ", _CONTRACTIONS.sub("", text)).split())


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """Cut an English ending, so that "stretches", "stretching" and "stretch" agree."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM and not word.endswith("ss"):
            return word[: -len(ending)] + ("y" if ending == "ies" else "")
    return word


@lru_cache(maxsize=4096)
def _letter_groups(token: str) -> tuple[str, ...]:
    if len(token) <= LETTERS:
        return ()
    framed = f"^{token}$"
    return tuple(f"#{framed[i : i + LETTERS]}" for i in range(len(framed) - LETTERS + 1))
