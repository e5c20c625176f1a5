"""English words for somebody else: what is said of "them" becomes hers or his, where it is told who that is."""

import re

_HERS = {"they": "she", "them": "her", "their": "her", "theirs": "hers", "themselves": "herself"}
_HIS = {"they": "he", "them": "him", "their": "his", "theirs": "his", "themselves": "himself"}
_WORDS = {"she": _HERS, "he": _HIS}
_IRREGULAR = {"are": "is", "have": "has", "do": "does", "were": "was", "go": "goes"}
_UNCHANGED = frozenset({"can", "may", "might", "will", "would", "should", "could", "must", "can't", "won't", "had"})
_THEM = re.compile(
    r"\b(?P<they>they)(?:(?P<short>'(?:re|ve))| (?P<verb>[a-z']+))?|\b(?P<other>them|theirs?|themselves)\b",
    re.IGNORECASE,
)
SAYS_YOU = re.compile(r"\b(?:you|your|yours|yourself)\b", re.IGNORECASE)
"""Whether a sentence speaks to whoever listens."""


def of_person(text: str, whose: str) -> str:
    """Say a sentence about "them" of her or him: "stop when they say so" is "stop when she says so"."""
    words = _WORDS.get(whose)
    return _THEM.sub(lambda found: _said(found, words), text) if words else text


def _said(found: re.Match[str], words: dict[str, str]) -> str:
    first = found["they"] or found["other"]
    person = words[first.lower()]
    person = person.capitalize() if first[0].isupper() else person
    if found["short"]:
        return f"{person}'s"
    return f"{person} {_of_one(found['verb'])}" if found["verb"] else person


def _of_one(verb: str) -> str:
    """The verb of one person: "says", "is"."""
    return verb if verb in _UNCHANGED else _IRREGULAR.get(verb, f"{verb}s")
