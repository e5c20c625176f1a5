"""Finds thousands of phrases in a sentence in one pass."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
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


Groups = Mapping[int, Sequence[tuple[int, str]]]
"""By the word where they start: the end and the name, in braces, of the groups of wordings found in a sentence."""
NO_GROUPS: Groups = {}


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
    """Finds many phrases in one pass, bridging fillers; a final * matches any ending of the last word.

    A phrase may hold groups: "like {drink}" matches wherever a hit with the label "drink" is given.

    A start must not wait for thousands of phrases to be taken apart, nor for each to be loaded by itself: those that begin
    with a word are one text, a phrase a line, and become a tree when that word is first heard. A tree is put in place whole, so that another thread never sees half of it.
    """

    def __init__(self, phrases: Mapping[str, Iterable[str]], fillers: Iterable[str] = ()) -> None:
        self._fillers = frozenset(fillers)
        self._trees: dict[str, _Node] = {}
        self._beginnings: dict[str, list[str]] = {}
        waiting: dict[str, list[str]] = {}
        for label, wordings in phrases.items():
            for wording in wordings:
                first = _first_word(wording)
                if wording.endswith("*") and len(split_words(wording)) == 1:
                    self._beginnings.setdefault(first, []).append(label)
                else:
                    waiting.setdefault(first, []).append(f"{label}\t{wording}")
        self._waiting = {first: "\n".join(lines) for first, lines in waiting.items()}
        self._lengths = sorted(set(map(len, self._beginnings)))

    def _tree(self, first: str) -> _Node:
        """Return the tree of all phrases that begin with a word that some begin with."""
        tree = self._trees.get(first)
        if tree is None:
            tree = _Node()
            for line in self._waiting[first].split("\n"):
                label, _, wording = line.partition("\t")
                _add(tree, label, wording)
            self._trees[first] = tree
        return tree

    def hits(self, words: Sequence[str], groups: Groups = NO_GROUPS) -> list[Hit]:
        """List every phrase, wherever it begins."""
        found: list[Hit] = []
        for start, word in enumerate(words):
            if self._lengths or word in self._waiting or start in groups:  # with nearly every word none does
                self._find_at(start, words, groups, found)
        return found

    def longest_at(self, words: Sequence[str], start: int) -> Hit | None:
        """Return the longest phrase that begins at this word."""
        if start == len(words) or not (self._lengths or words[start] in self._waiting):
            return None
        found: list[Hit] = []
        self._find_at(start, words, NO_GROUPS, found)
        return max(found, key=lambda hit: hit.end, default=None)

    def _find_at(self, start: int, words: Sequence[str], groups: Groups, found: list[Hit]) -> None:
        """Add every phrase that begins at this word."""
        word = words[start]
        for length in self._lengths:
            if length > len(word):
                break
            found += [Hit(start, start + 1, label) for label in self._beginnings.get(word[:length], ())]
        if word in self._waiting:
            found += self._hits_in(self._tree(word), words, start, start + 1, groups)
        for end, step in groups.get(start, ()):
            if step in self._waiting:
                found += self._hits_in(self._tree(step), words, start, end, groups)

    def _hits_in(self, tree: _Node, words: Sequence[str], start: int, then: int, groups: Groups) -> Iterator[Hit]:
        for label in tree.labels:
            yield Hit(start, then, label)
        todo = [(then, tree, 0)] if self._goes_on(tree, words, then, groups) else []
        while todo:
            at, node, bridged = todo.pop()
            if at == len(words):
                continue
            if node.beginnings:
                for label in _begun(node.beginnings, words[at]):
                    yield Hit(start, at + 1, label)
            for end, step in ((at + 1, words[at]), *groups.get(at, ())):
                if (child := node.next.get(step)) is not None:
                    for label in child.labels:
                        yield Hit(start, end, label)
                    todo.append((end, child, 0))
            if bridged < MAX_FILLERS and words[at] in self._fillers:
                todo.append((at + 1, node, bridged + 1))

    def _goes_on(self, tree: _Node, words: Sequence[str], then: int, groups: Groups) -> bool:
        """Whether a phrase may go on with the second word: after nearly every first one, none does."""
        if then == len(words):
            return False
        return bool(groups or tree.beginnings) or words[then] in tree.next or words[then] in self._fillers


def _first_word(wording: str) -> str:
    first = wording.partition(" ")[0]
    return first if first.isalpha() and first.islower() else _spoken(first)


@cache
def _spoken(first: str) -> str:
    return _split_phrase(first)[0]


def _split_phrase(wording: str) -> list[str]:
    """Split into words and names of groups: "like {drink}" -> like {drink}."""
    parts = ([part] if part.startswith("{") else split_words(part) for part in wording.split())
    return [step for steps in parts for step in steps]


def _add(tree: _Node, label: str, wording: str) -> None:
    """Grow the tree of a phrase's first word by the rest of the phrase."""
    *way, last = _split_phrase(wording)
    node = tree
    for step in way[1:]:
        node = node.next.setdefault(step, _Node())
    if wording.endswith("*"):
        node.beginnings.setdefault(last, []).append(label)
    elif way:
        node.next.setdefault(last, _Node()).labels.append(label)
    else:
        node.labels.append(label)


def _begun(beginnings: Mapping[str, list[str]], word: str) -> Iterator[str]:
    """Yield the labels of every beginning that this word has."""
    for length in range(1, len(word) + 1):
        yield from beginnings.get(word[:length], ())
