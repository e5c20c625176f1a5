"""Cuts text into the word pieces of a BERT vocabulary (uncased), as the tokeniser of `transformers` does."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

PADDING, UNKNOWN, BEGIN, END = "[PAD]", "[UNK]", "[CLS]", "[SEP]"
SPECIAL = (PADDING, UNKNOWN, BEGIN, END)
INSIDE = "##"
"""Begins a piece that goes on from the piece before it: "cramping" is "cramp", "##ing"."""
LONGEST_WORD = 100
"""Characters; a longer word is unknown."""
LONGEST_TEXT = 64
"""Pieces, with the marks around them; the rest is left out. Two spoken sentences have about thirty."""
_ASCII_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_IDEOGRAPHS = (
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x2A6DF),
    (0x2A700, 0x2B73F),
    (0x2B740, 0x2B81F),
    (0x2B820, 0x2CEAF),
    (0x2F800, 0x2FA1F),
)
"""First and last code point of each block of Chinese characters: each is a word of its own."""


class WordPieces:
    """A vocabulary, and the numbers of a text's pieces in it."""

    def __init__(self, pieces: Iterable[str]) -> None:
        """Number the pieces in their order; those in SPECIAL must be among them."""
        self.pieces = tuple(pieces)
        self._number = {piece: at for at, piece in enumerate(self.pieces)}
        self._unknown, self._begin, self._end = (self._number[mark] for mark in (UNKNOWN, BEGIN, END))

    def numbers(self, text: str, earlier: str = "") -> list[int]:
        """Number the pieces of [CLS] text [SEP], or of [CLS] earlier [SEP] text [SEP]; LONGEST_TEXT at most.

        Of a pair that is too long, the earlier text loses its beginning first: the newest words count most.
        """
        own = [number for word in words(text) for number in self._word(word)][: LONGEST_TEXT - 2]
        before = [number for word in words(earlier) for number in self._word(word)] if earlier else []
        before = before[-room:] if (room := LONGEST_TEXT - 3 - len(own)) > 0 else []
        return [self._begin, *([*before, self._end] if before else []), *own, self._end]

    def _word(self, word: str) -> Sequence[int]:
        """Take the longest piece that the word begins with, then the longest that goes on from it."""
        if len(word) > LONGEST_WORD:
            return (self._unknown,)
        found: list[int] = []
        at = 0
        while at < len(word):
            begin = INSIDE if at else ""
            for end in range(len(word), at, -1):
                number = self._number.get(begin + word[at:end])
                if number is not None:
                    found.append(number)
                    at = end
                    break
            else:
                return (self._unknown,)
        return found


def words(text: str) -> list[str]:
    """Lower case without accents; punctuation marks and Chinese characters are words of their own."""
    return "".join(_written(character) for character in _without_accents(text)).split()


def _without_accents(text: str) -> Iterator[str]:
    decomposed = text if text.isascii() else unicodedata.normalize("NFD", text)
    return (character for character in decomposed if unicodedata.category(character) != "Mn")


@lru_cache(maxsize=1024)
def _written(character: str) -> str:
    """Write one character as it stands between words: itself, a space, nothing, or itself alone."""
    category = unicodedata.category(character)
    if character in "\t\n\r" or category == "Zs":
        return " "
    if category.startswith("C") or character == "\ufffd":
        return ""
    if character in _ASCII_PUNCTUATION or category.startswith("P") or _is_ideograph(ord(character)):
        return f" {character} "
    return character.lower()


def _is_ideograph(code: int) -> bool:
    return any(first <= code <= last for first, last in _IDEOGRAPHS)
