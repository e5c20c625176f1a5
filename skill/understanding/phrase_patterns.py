"""Patterns of phrases: many wordings in one line. "(hot|warm) to [the] touch" stands for four.

- ``(a|b)``, or ``a|b`` for a whole line: one of them
- ``[a|b]``: one of them, or nothing
- ``{drink}``: any wording of that group; the group is looked for in the sentence, and not written out
- ``*`` at the end: the last word may go on
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from skill.language.text import fold, tokenise

BRACKETS = {"(": ")", "[": "]"}
"""The closing bracket of each that opens."""
CLOSING = frozenset(BRACKETS.values())
"""Brackets that close."""
_PIECE = re.compile(r"[(\[|)\]]|[^(\[|)\]]+")
_POSSESSIVE = re.compile(r"'s\b")
_WITHIN_A_WORD = re.compile(r"[^\s(\[|][(\[]|[)\]][^\s)\]|]")
"""A bracket with a piece of a word beside it: "calf(s|ves)"."""


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
    while at < len(pieces) and pieces[at] not in CLOSING:
        piece = pieces[at]
        if piece == "|":
            done += so_far
            so_far, choice = [""], [""]
        elif piece in BRACKETS:
            choice, at = _alternatives(pieces, at + 1)
            if at == len(pieces) or pieces[at] != BRACKETS[piece]:
                raise PatternError(f"{''.join(pieces)!r} opens a {piece} that it does not close")
            if piece == "[":
                choice = [*choice, ""]
        else:
            choice = [piece]
        so_far = [f"{before}{after}" for before in so_far for after in choice]
        at += 1
    return done + so_far, at


def pieces_of(pattern: str) -> list[list[str]]:
    """Cut a pattern into brackets, bars and words; one with brackets inside a word is first written out."""
    parts = wordings(pattern) if _WITHIN_A_WORD.search(pattern) else [pattern]
    return [_PIECE.findall(part) for part in parts]


def split_phrase(wording: str) -> list[str]:
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
