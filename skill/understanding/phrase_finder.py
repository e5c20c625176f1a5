"""Finds thousands of phrases in a sentence in one pass.

Phrases are written as patterns, many wordings in one line: "(hot|warm) to [the] touch" stands for four.

- ``(a|b)``, or ``a|b`` for a whole line: one of them
- ``[a|b]``: one of them, or nothing
- ``{drink}``: any wording of that group; the group is looked for in the sentence, and not written out
- ``*`` at the end: the last word may go on
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from skill.language.text import fold, tokenise

MAX_FILLERS = 4
"""Fillers in a row that a phrase may bridge."""

_BRACKETS = {"(": ")", "[": "]"}
_CLOSING = frozenset(_BRACKETS.values())
_PIECE = re.compile(r"[(\[|)\]]|[^(\[|)\]]+")
_POSSESSIVE = re.compile(r"'s\b")
_WITHIN_A_WORD = re.compile(r"[^\s(\[|][(\[]|[)\]][^\s)\]|]")
"""A bracket with a piece of a word beside it: "calf(s|ves)"."""


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
    return tokenise(_POSSESSIVE.sub(" s", fold(text)).replace("'", ""))


class PatternError(ValueError):
    """A pattern whose brackets do not match; the message shows the pattern."""


def wordings(pattern: str) -> list[str]:
    """Write out a pattern in reading order, each wording once. Raises PatternError."""
    pieces = _PIECE.findall(pattern)
    written, end = _alternatives(pieces, 0)
    if end != len(pieces):
        raise PatternError(f"{pattern!r} closes a bracket that it did not open")
    return list(dict.fromkeys(" ".join(wording.split()) for wording in written))


def regular_expression(pattern: str) -> str:
    """Translate a pattern into a regular expression over words that are each followed by one space.

    Brackets must stand between words, and there are no groups and no ``*``. Raises PatternError.
    """
    if re.search(r"[^\s(\[|][(\[]|[)\]][^\s)\]|]|[{*]", pattern):
        raise PatternError(f"{pattern!r} has a bracket inside a word, a group or a star")
    return "".join(map(_written, _PIECE.findall(pattern)))


def _alternatives(pieces: Sequence[str], at: int) -> tuple[list[str], int]:
    """Write out what stands from a piece to the bracket that closes it, or to the end; return where that is."""
    done: list[str] = []
    so_far = [""]
    while at < len(pieces) and pieces[at] not in _CLOSING:
        piece = pieces[at]
        if piece == "|":
            done += so_far
            so_far, choice = [""], [""]
        elif piece in _BRACKETS:
            choice, at = _alternatives(pieces, at + 1)
            if at == len(pieces) or pieces[at] != _BRACKETS[piece]:
                raise PatternError(f"{''.join(pieces)!r} opens a {piece} that it does not close")
            if piece == "[":
                choice = [*choice, ""]
        else:
            choice = [piece]
        so_far = [f"{before}{after}" for before in so_far for after in choice]
        at += 1
    return done + so_far, at


class PhraseTable:
    """Finds many phrases in one pass, bridging fillers. Complete when it is made; a request builds nothing.

    Phrases are given as patterns, by label.
    """

    def __init__(self, phrases: Mapping[str, Iterable[str]], fillers: Iterable[str] = ()) -> None:
        self._fillers = frozenset(fillers)
        self._whole: dict[str, tuple[str, ...]] = {}
        """Labels by phrase; words are separated by one space."""
        self._open: set[str] = {""}
        """Every beginning of a phrase after which another word is to come. One flat set takes a third of the memory of
        a tree, and is made in a third of the time."""
        self._endings: dict[str, dict[str, tuple[str, ...]]] = {}
        """For phrases with a final *: the words before the last, then labels by what the last word begins with."""
        for label, patterns in phrases.items():
            for pattern in patterns:
                self._add_pattern(label, pattern)

    def _add_pattern(self, label: str, pattern: str) -> None:
        """Write a pattern out from left to right: what many wordings begin with is written once."""
        parts = wordings(pattern) if _WITHIN_A_WORD.search(pattern) else [pattern]
        for part in parts:
            pieces = _PIECE.findall(part)
            written, end = self._go_on(pieces, 0, [""])
            if end != len(pieces):
                raise PatternError(f"{pattern!r} closes a bracket that it did not open")
            self._add(label, written)

    def _go_on(self, pieces: Sequence[str], at: int, befores: list[str]) -> tuple[list[str], int]:
        """Write out what stands up to the closing bracket or the end, after each beginning; return where that is.

        A beginning that ends in * keeps it for as long as nothing follows.
        """
        done: list[str] = []
        so_far = befores
        while at < len(pieces) and pieces[at] not in _CLOSING:
            piece = pieces[at]
            if piece == "|":
                done += so_far
                so_far = befores
            elif piece in _BRACKETS:
                choice, at = self._go_on(pieces, at + 1, so_far)
                if at == len(pieces) or pieces[at] != _BRACKETS[piece]:
                    raise PatternError(f"{''.join(pieces)!r} opens a {piece} that it does not close")
                so_far = choice if piece == "(" else [*choice, *so_far]
            else:
                for step in _split_phrase(piece):
                    so_far = [before.removesuffix("*") for before in so_far]
                    self._open.update(so_far)
                    so_far = [f"{before} {step}" if before else step for before in so_far]
                if piece.rstrip().endswith("*"):
                    so_far = [f"{before}*" for before in so_far]
            at += 1
        return list(dict.fromkeys([*done, *so_far])), at

    def _add(self, label: str, phrases: Iterable[str]) -> None:
        """Add phrases, the words of each separated by one space."""
        alone = (label,)  # one for all, so that most of some 200,000 phrases take no step more
        for phrase in phrases:
            table, key = self._whole, phrase
            if phrase.endswith("*"):
                beginning, _, key = phrase[:-1].rpartition(" ")
                table = self._endings.setdefault(beginning, {})
            labels = table.setdefault(key, alone)
            if label not in labels:
                table[key] = (*labels, label)

    def hits(self, words: Sequence[str], groups: Groups = NO_GROUPS) -> list[Hit]:
        """List every phrase, wherever it begins."""
        return [hit for start in range(len(words)) for hit in self._hits_at(start, words, groups)]

    def longest_at(self, words: Sequence[str], start: int, groups: Groups = NO_GROUPS) -> Hit | None:
        """Return the longest phrase that begins at this word; of two, the one whose label was given first."""
        return max(self._hits_at(start, words, groups), key=lambda hit: hit.end, default=None)

    def _hits_at(self, start: int, words: Sequence[str], groups: Groups) -> Iterator[Hit]:
        """Yield every phrase that begins at this word."""
        whole, open_, endings = self._whole, self._open, self._endings
        todo = [(start, "", 0)]
        while todo:
            at, beginning, bridged = todo.pop()
            if at == len(words):
                continue
            word = words[at]
            if beginning in endings:
                for label in _begun(endings[beginning], word):
                    yield Hit(start, at + 1, label)
            for end, step in ((at + 1, word), *groups.get(at, ())):
                key = f"{beginning} {step}" if beginning else step
                for label in whole.get(key, ()):
                    yield Hit(start, end, label)
                if key in open_:
                    todo.append((end, key, 0))
            if beginning and bridged < MAX_FILLERS and word in self._fillers:
                todo.append((at + 1, beginning, bridged + 1))


def _split_phrase(wording: str) -> list[str]:
    """Split into words and names of groups: "like {drink}" -> like {drink}."""
    return [step for part in wording.split() for step in _steps(part)]


@lru_cache(maxsize=8192)  # tables are written out of the same few thousand words: a third of the skill's building
def _steps(part: str) -> tuple[str, ...]:
    return (part,) if part.startswith("{") else tuple(split_words(part))


@lru_cache(maxsize=8192)  # the same words again
def _written(piece: str) -> str:
    """Translate a bracket, a bar or words."""
    brackets = {"(": "(?:", "[": "(?:", ")": ")", "]": ")?", "|": "|"}
    return brackets.get(piece) or "".join(f"{re.escape(word)} " for word in split_words(piece))


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
