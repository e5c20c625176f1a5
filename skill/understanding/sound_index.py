"""Finds words by how they are pronounced: those of the same sound, and those with one sound less, more or other."""

from collections.abc import Callable, Iterable

SHORTEST, SHORTEST_NEAR = 2, 3
"""Sounds of a word that is found: by the same sound, and by one that is a little different."""


class SoundIndex:
    """Words by their pronunciations. Built once, at start."""

    def __init__(self, words: Iterable[str], pronunciations: Callable[[str], frozenset[str]]) -> None:
        self._pronunciations = pronunciations
        self._same: dict[str, list[str]] = {}
        self._near: dict[str, list[str]] = {}
        for word in words:
            for said in sorted(pronunciations(word)):
                if len(said) >= SHORTEST:
                    self._same.setdefault(said, []).append(word)
                if len(said) >= SHORTEST_NEAR:
                    for key in _put_down(said):
                        self._near.setdefault(key, []).append(word)

    def same(self, word: str) -> list[str]:
        """Give the words that sound exactly as this one."""
        found = (other for said in sorted(self._pronunciations(word)) for other in self._same.get(said, ()))
        return [other for other in dict.fromkeys(found) if other != word]

    def near(self, word: str) -> set[str]:
        """Give those that sound the same, or a little different."""
        said = [each for each in self._pronunciations(word) if len(each) >= SHORTEST_NEAR]
        return {other for each in said for key in _looked_up(each) for other in self._near.get(key, ())} - {word}


def _put_down(said: str) -> set[str]:
    """What sounds are looked up by: each but one, and that they are longer by one than what is heard."""
    return {said, *_others(said), *(f"+{each}" for each in _shorter(said))}


def _looked_up(said: str) -> set[str]:
    """What is looked up for sounds that were heard: another one in a place, one more, or one less."""
    return {f"+{said}", *_others(said), *_shorter(said)}


def _others(said: str) -> set[str]:
    return {f"{said[:at]}_{said[at + 1 :]}" for at in range(len(said))}


def _shorter(said: str) -> set[str]:
    return {said[:at] + said[at + 1 :] for at in range(len(said))}
