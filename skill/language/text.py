"""Text in any language: one spelling for each letter, words without punctuation, sentences with a capital;
what matches no text.
"""

import re
import unicodedata

NOWHERE = re.compile(r"(?!)")
"""Matches nowhere: what a language has no words for."""
_ASCII_APOSTROPHE = "`"
_APOSTROPHES = re.compile("[\u2018\u2019\u02bc`\u00b4]")
_ASCII_WORD = re.compile(r"[a-z0-9]+")
_ASCII_WORD_WITH_APOSTROPHE = re.compile(r"[a-z0-9']+")


def fold(text: str) -> str:
    """Write in lower case, with composed letters (Unicode's NFC) and one kind of apostrophe."""
    text = text.lower()
    if text.isascii():  # nearly all text: a plain replacement is many times as fast as a pattern
        return text.replace(_ASCII_APOSTROPHE, "'")
    return unicodedata.normalize("NFC", _APOSTROPHES.sub("'", text))


def tokenise(text: str, *, apostrophes: bool = False) -> list[str]:
    """Split into lower-case words: letters and digits of any language, with the marks that belong to them.

    Everything else parts words; an apostrophe does too unless ``apostrophes`` are kept.
    """
    text = fold(text)
    if text.isascii():
        return (_ASCII_WORD_WITH_APOSTROPHE if apostrophes else _ASCII_WORD).findall(text)
    kept = "'" if apostrophes else ""
    return "".join(each if each in kept or _in_word(each) else " " for each in text).split()


def _in_word(letter: str) -> bool:
    """Tell letters, digits and combining marks;
    vowel signs of Indian scripts are marks that no letter composes with.
    """
    return letter.isalnum() or unicodedata.category(letter).startswith("M")


def sentence(words: str) -> str:
    """Start with a capital and end with a stop, leaving a question mark or exclamation alone."""
    words = words.strip()
    return words[:1].upper() + words[1:] + ("" if words.endswith((".", "?", "!")) else ".")


def capitalised(words: str) -> str:
    """Start with a capital and end with no stop: a title."""
    return sentence(words)[:-1]


def spoken(text: str) -> str:
    """Return the words of a text with their apostrophes, one space between:
    what patterns of whole sentences are matched with.
    """
    return " ".join(tokenise(text, apostrophes=True))
