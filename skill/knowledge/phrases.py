"""Finds thousands of phrases in a sentence in one pass."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

MAX_FILLERS = 4
"""Fillers in a row that a phrase may bridge."""


_CURLY = re.compile("[\u2018\u2019\u02bc`]")
_POSSESSIVE = re.compile(r"'s\b")
_WORD = re.compile(r"[^\W_]+")


class Hit(NamedTuple):
    """A phrase found in a sentence: words start to end, end excluded."""

    start: int
    end: int
    label: str


def split_words(text: str) -> list[str]:
    """Split into lower-case words without punctuation: "My calf's hot, isn't it?" -> my calf s hot isnt it."""
    text = _CURLY.sub("'", text.lower())
    return _WORD.findall(_POSSESSIVE.sub(" s", text).replace("'", ""))


@dataclass(slots=True)
class _Node:
    """A step in the tree of phrases."""

    next: dict[str, "_Node"] = field(default_factory=dict)
    labels: list[str] = field(default_factory=list)
    beginnings: dict[str, list[str]] = field(default_factory=dict)


class PhraseTable:
    """Finds many phrases in one pass, bridging fillers; a final * matches any ending of the last word."""

    def __init__(self, phrases: Mapping[str, Iterable[str]], fillers: Iterable[str] = ()) -> None:
        self._root = _Node()
        self._fillers = frozenset(fillers)
        for label, wordings in phrases.items():
            for wording in wordings:
                self._add(label, wording)

    def _add(self, label: str, wording: str) -> None:
        node, steps = self._root, split_words(wording)
        for step in steps[:-1]:
            node = node.next.setdefault(step, _Node())
        if wording.endswith("*"):
            node.beginnings.setdefault(steps[-1], []).append(label)
        else:
            node.next.setdefault(steps[-1], _Node()).labels.append(label)

    def hits_at(self, words: Sequence[str], start: int) -> Iterator[Hit]:
        """Yield every phrase that begins at this word."""
        todo = [(start, self._root, 0)]
        while todo:
            at, node, bridged = todo.pop()
            if at == len(words):
                continue
            word = words[at]
            for length in range(1, len(word) + 1) if node.beginnings else ():
                for label in node.beginnings.get(word[:length], ()):
                    yield Hit(start, at + 1, label)
            if (child := node.next.get(word)) is not None:
                for label in child.labels:
                    yield Hit(start, at + 1, label)
                if child.next or child.beginnings:
                    todo.append((at + 1, child, 0))
            if at > start and bridged < MAX_FILLERS and word in self._fillers:
                todo.append((at + 1, node, bridged + 1))

    def hits(self, words: Sequence[str]) -> list[Hit]:
        """List every phrase, wherever it begins."""
        return [hit for start in range(len(words)) for hit in self.hits_at(words, start)]

    def longest_at(self, words: Sequence[str], start: int) -> Hit | None:
        """Return the longest phrase that begins at this word."""
        return max(self.hits_at(words, start), key=lambda hit: hit.end, default=None)
