"""Finds thousands of phrases in a sentence in one pass. Phrases are written as patterns (see phrase_patterns)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from skill.understanding.pattern_graph import PatternGraph

MAX_FILLERS = 4
"""Fillers in a row that a phrase may bridge."""


class Hit(NamedTuple):
    """A phrase found in a sentence: words start to end, end excluded."""

    start: int
    end: int
    label: str


Groups = Mapping[int, Sequence[tuple[int, str]]]
"""By the word where they start: the end and the name, in braces, of the groups of wordings found in a sentence."""
NO_GROUPS: Groups = {}


class PhraseTable:
    """Finds many phrases in one pass, bridging fillers. Complete when it is made; a request builds nothing.

    Phrases are given as patterns, by label. They are kept as a graph: a state for every place in a pattern, and what
    goes on alike is kept once. So a table grows with the length of its patterns, and not with their wordings.
    """

    def __init__(self, phrases: Mapping[str, Iterable[str]], fillers: Iterable[str] = ()) -> None:
        self._fillers = frozenset(fillers)
        graph = PatternGraph(phrases)
        self._next = graph.next_by_word
        self._found = graph.found
        self._endings = graph.endings
        self._start = graph.start

    def hits(self, words: Sequence[str], groups: Groups = NO_GROUPS) -> list[Hit]:
        """List every phrase, wherever it begins."""
        return [hit for start in range(len(words)) for hit in self._hits_at(start, words, groups)]

    def longest_at(self, words: Sequence[str], start: int, groups: Groups = NO_GROUPS) -> Hit | None:
        """Return the longest phrase that begins at this word; of two, the one whose label was given first."""
        return max(self._hits_at(start, words, groups), key=lambda hit: hit.end, default=None)

    def _hits_at(self, start: int, words: Sequence[str], groups: Groups) -> Iterator[Hit]:
        """Yield every phrase that begins at this word."""
        nowhere: Mapping[int, int] = {}
        found, endings, fillers = self._found, self._endings, self._fillers
        todo = [(start, self._start, 0)]
        while todo:
            at, state, bridged = todo.pop()
            if at == len(words):
                continue
            word = words[at]
            if state in endings:
                for label in _begun(endings[state], word):
                    yield Hit(start, at + 1, label)
            for end, step in ((at + 1, word), *groups.get(at, ())):
                following = self._next.get(step, nowhere).get(state)
                if following is None:
                    continue
                for label in found.get(following, ()):
                    yield Hit(start, end, label)
                if following >= 0:
                    todo.append((end, following, 0))
            if state != self._start and bridged < MAX_FILLERS and word in fillers:
                todo.append((at + 1, state, bridged + 1))


def _begun(endings: Mapping[str, tuple[str, ...]], word: str) -> Iterator[str]:
    """Yield the labels of every beginning that this word has."""
    for length in range(1, len(word) + 1):
        yield from endings.get(word[:length], ())


def hides(idiom: Hit, hit: Hit) -> bool:
    """Whether everyday words hide a hit. What holds more than they do is seen: "new blood pressure pill"."""
    holds_more = hit.start <= idiom.start and idiom.end <= hit.end and hit.end - hit.start > idiom.end - idiom.start
    return idiom.start < hit.end and hit.start < idiom.end and not holds_more


def is_within(inner: Hit, hits: Iterable[Hit]) -> bool:
    """Whether a hit is the end of a longer one: "gone yellow" in "my eyes have gone yellow",
    which of a bruise is good news.
    """
    return any(hit.start < inner.start and inner.end <= hit.end for hit in hits)


def is_named(one: Hit, hits: Iterable[Hit]) -> bool:
    """Whether the very words of a hit are a longer one's beginning, or the same: "since the birth" is a new mother's,
    and no "since birth".
    """
    return any(hit.start == one.start and one.end <= hit.end for hit in hits)
