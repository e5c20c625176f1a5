"""How English words sound, roughly: enough to tell that "so let's" may have been "soleus"."""

import re

_WRITTEN: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(written), sound)
    for written, sound in (
        (r"[^a-z]", ""),
        (r"tch|ch|sh|[st]ion", "x"),
        (r"ght", "t"),
        (r"ph|gh$|th", "f"),  # "th" and "f" are what recognisers take for each other most
        (r"gh", ""),
        (r"al(?=[fvk])", ""),  # the l of "calf" and "walk" is silent
        (r"scl", "sl"),
        (r"^kn", "n"),
        (r"^wr", "r"),
        (r"mb$", "m"),
        (r"c(?=[eiy])", "s"),
        (r"qu?|ck|c", "k"),
        (r"x(?=.)", "ks"),
    )
)
_ALIKE = str.maketrans("dbvgzjm", "tpfksxn")
"""Voiced sounds and the ones without voice, and the two nasal ones: a slip of the ear."""
_VOWELS = re.compile(r"(?!^)[aeiouyhw]+")
_TWICE = re.compile(r"(.)\1+")
_FIRST = re.compile(r"^[aeiouy]")


def sound(text: str) -> str:
    """Spell what is heard of a text, its words run together: consonants that are told apart well, and whether a vowel begins it.

    "Soleus" and "solious" are "sls", "panadol" and "pan at all" are "pntl".
    """
    for written, heard in _WRITTEN:
        text = written.sub(heard, text)
    said = _TWICE.sub(r"\1", _FIRST.sub("a", text).translate(_ALIKE))  # "dd" is one sound, "tod" has two
    return _VOWELS.sub("", said)
