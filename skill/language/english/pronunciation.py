"""How English words may be pronounced, by their spelling alone: "pane" and "pain" may be one word to the ear.

Each sound is one letter. Long vowels are capitals, as in A "pay", E "pea", I "pie", O "toe", U "two", W "now", Y "boy",
H "bar", Q "bore", R "bird", X "bare"; S is "sh", T "th", C "ch". An r that no vowel follows is silent, a final "-ing"
is "in", and z is s.
"""

import re
from functools import lru_cache
from itertools import product

MOST_WAYS = 12
"""Pronunciations of one word: "ea" alone has three."""
_TWICE = re.compile(r"(.)\1+")
_BEFORE_SILENT_E = "(?=(?:[bcdfgklmnpstvz]|th)e(?:s|d)?$)"
_SPELLINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"(?<=[a-z][td])ed$", ("id",)),
    (r"(?<=[a-z][pkfsxh])ed$", ("t",)),
    (r"(?<=[aeiouy][bgjlmnrvwzy])ed$|(?<=[aeiouy][blmnrw][blmnrw])ed$", ("d",)),
    (r"ings?$", ("in",)),
    (r"(?<=[bcdfghklmnpstvz])e$", ("",)),
    (r"(?<=[bcdfgklmnpstvz])es$", ("s",)),
    (r"eigh", ("A",)),
    (r"aigh|ay|ai(?!r)|ey", ("A",)),
    (r"igh", ("I",)),
    (r"augh", ("Q", "af")),
    (r"ough", ("of", "uf", "U", "O", "Q")),
    (r"air|are(?=s?$)|eir", ("X",)),
    (r"eart", ("Ht",)),
    (r"ear", ("Er", "R", "X")),
    (r"eer|ier|ere", ("Er",)),
    (r"(?<=^w)or(?!n|e)", ("R",)),
    (r"(?<=^w)ar", ("Q",)),
    (r"oor|oar|ore|our|aw|au|or", ("Q",)),
    (r"al(?=[fv])", ("H",)),
    (r"al(?=k)", ("Q",)),
    (r"ar", ("H",)),
    (r"er|ir|ur", ("R",)),
    (r"ee|ie(?!s?$)", ("E",)),
    (r"ea", ("E", "e", "A")),
    (r"ei", ("A", "E")),
    (r"ye$|ies?$|(?<=^[a-z])y$|(?<=^[a-z]{2})y$", ("I", "E")),
    (r"oo", ("U", "u")),
    (r"ew|ue|ui", ("U",)),
    (r"ou", ("W", "U", "u")),
    (r"ow", ("W", "O")),
    (r"oa|oe", ("O",)),
    (r"oi|oy", ("Y",)),
    (r"a" + _BEFORE_SILENT_E, ("A",)),
    (r"e" + _BEFORE_SILENT_E, ("E",)),
    (r"i" + _BEFORE_SILENT_E, ("I",)),
    (r"o" + _BEFORE_SILENT_E, ("O",)),
    (r"u" + _BEFORE_SILENT_E, ("U",)),
    (r"(?<=^[a-z])e$|(?<=^[a-z]{2})e$", ("E",)),
    (r"(?<=^[a-z])o$", ("O",)),
    (r"tch|ch", ("C",)),
    (r"[tcs]i(?=on|ous|al)", ("S",)),
    (r"sh", ("S",)),
    (r"ph|gh$", ("f",)),
    (r"th", ("T",)),
    (r"^who", ("hO", "hU")),
    (r"^wh", ("w",)),
    (r"^kn|gn$|ng", ("n",)),
    (r"^wr", ("r",)),
    (r"mb$", ("m",)),
    (r"gh", ("",)),
    (r"ck|c(?![eiy])", ("k",)),
    (r"c", ("s",)),
    (r"qu", ("kw",)),
    (r"x", ("ks",)),
    (r"dg", ("j",)),
    (r"z", ("s",)),
    (r"(?<!^)y$", ("E",)),
    (r"(?<!^)y", ("i",)),
    (r"r(?![aeiouy])", ("",)),
    (r"[a-z]", ()),
)
"""Letters, and how they may sound; the first that fits counts. Those without a sound of their own here stand for
themselves."""
_SPELLED = re.compile("|".join(f"({written})" for written, _ in _SPELLINGS))


@lru_cache(maxsize=4_096)
def pronunciations(word: str) -> frozenset[str]:
    """Give the ways in which a word may be pronounced; nothing for what has other signs than letters."""
    heard: list[tuple[str, ...]] = []
    at, letters = 0, word.replace("'", "")
    while at < len(letters):
        match = _SPELLED.match(letters, at)
        if match is None or match.lastindex is None:
            return frozenset()
        heard.append(_SPELLINGS[match.lastindex - 1][1] or (match[0],))
        at = match.end()
    ways = product(*heard)
    return frozenset(_TWICE.sub(r"\1", "".join(way)) for way, _ in zip(ways, range(MOST_WAYS), strict=False))
