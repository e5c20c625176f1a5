"""What a short reply may have been said as: "it's wars" may be "it's worse", "paws" may be "pause".

The words are a closed list: those of replies, of what controls a stretch, and of reminders. A heard word that is
hardly ever said to us gives way to one that sounds the same, or a little different; "know" at the beginning is "no".
Whether a guess answers the question that is open is for who asks.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from skill.knowledge.grammar import READING
from skill.knowledge.library import Library
from skill.language.interface import Language
from skill.language.text import tokenise
from skill.understanding.sound_alikes import letters_apart
from skill.understanding.sound_index import SoundIndex

MOST_WORDS = 6
"""Words of a reply that is tried otherwise."""
MOST_GUESSES = 6
SHORTEST = 4
"""Letters of a word that gives way to one that sounds a little different."""
RARE = 40
"""Phrases of ours from which on a heard word is known well, and gives way to none."""
MANY_LETTERS = 8
"""Letters of a word of which half at most may differ: "downhill" is no "dammit"."""
LONG_WORD = 6
"""Letters of a word of which one consonant may be another: "petition", and "position"."""
CONTROL, REMINDER = "control.", "reminder."
"""How the labels begin of what is said in a stretch, and to a draft."""
_WORD = re.compile(r"[\w']+")
_GROUP = re.compile(r"\{[^}]*\}")


class ReplyTwins:
    """Knows how the words of replies are pronounced. Built once, at start."""

    def __init__(
        self, replies: Mapping[str, int], often: Mapping[str, int], orders: Iterable[str], language: Language
    ) -> None:
        """``replies`` are words and how often they stand in replies; ``often`` tells that of phrases of ours.
        ``orders`` control a stretch.
        """
        self._replies, self._often, self._language = replies, often, language
        self._orders = frozenset(orders)
        self._by_skeleton: dict[str, list[str]] = {}
        self._of_stem: dict[str, set[str]] = {}
        """Words by their stem: "supposed" was not heard for "suppose"."""
        words = sorted(replies, key=lambda word: (-replies[word], word))
        self._index = SoundIndex(words, language.sentences.pronunciations)
        for word in words:
            self._of_stem.setdefault(language.sentences.stem(word), set()).add(word)
            for key in self._skeletons(word):
                self._by_skeleton.setdefault(key, []).append(word)

    def same(self, text: str) -> tuple[str, ...]:
        """Give the sentences that this one may have been by the same sound."""
        heard = tokenise(text, apostrophes=True)
        if not 0 < len(heard) <= MOST_WORDS:
            return ()
        by_company = self._language.sentences.reply_as_it_sounds(" ".join(heard))
        single = (
            _put(heard, at, word)
            for at, other in enumerate(heard)
            if self._is_strange(other)
            for word in self._index.same(other)
        )
        return _others(" ".join(heard), (by_company, *single))

    def near(self, text: str) -> tuple[str, ...]:
        """Give those that it may have been by one word that sounds a little different, the likeliest first."""
        heard = tokenise(text, apostrophes=True)
        if not 0 < len(heard) <= MOST_WORDS:
            return ()
        strange = (at for at, word in enumerate(heard) if len(word) >= SHORTEST and self._is_strange(word))
        return _others(" ".join(heard), (_put(heard, at, word) for at in strange for word in self._near_to(heard[at])))

    def is_order(self, text: str) -> bool:
        """Whether a text is word for word one that controls a stretch."""
        return text in self._orders

    def _is_strange(self, word: str) -> bool:
        return word not in self._replies and self._often.get(word, 0) < RARE

    def _near_to(self, word: str) -> list[str]:
        alike = (self._by_skeleton.get(key, ()) for key in self._skeletons(word))
        found = self._index.near(word).union(*alike) - self._of_stem.get(self._language.sentences.stem(word), {word})
        if len(word) >= MANY_LETTERS:
            found = {other for other in found if 2 * letters_apart(word, other) <= len(word)}
        return sorted(found, key=lambda other: (other[0] != word[0], -self._replies[other], other))[:MOST_GUESSES]

    def _skeletons(self, word: str) -> set[str]:
        """The consonants, and those of a longer word with any one of them left open."""
        sound = self._language.sentences.sound(word)
        places = range(len(sound) if len(word) >= LONG_WORD else 0)
        return {sound, *(f"{sound[:at]}_{sound[at + 1 :]}" for at in places)}


def reply_twins(library: Library, often: Mapping[str, int]) -> ReplyTwins:
    """Collect the words of a library's replies, of what controls a stretch, and of reminders."""
    patterns = [pattern for name, said in library.replies.items() if name not in READING for pattern in said.all]
    built_in = library.language.sentences.built_in_samples
    said = [(each.label or "", (*each.samples, *built_in.get(name, ()))) for name, each in library.utterances.items()]
    samples = [text for label, texts in said if label.startswith((CONTROL, REMINDER)) for text in texts]
    orders = [text for label, texts in said if label.startswith(CONTROL) for text in texts]
    words = Counter(
        word for text in (*patterns, *samples) for word in {*_WORD.findall(_GROUP.sub(" ", text))} if word.isalpha()
    )
    return ReplyTwins(words, often, orders, library.language)


def _put(heard: list[str], at: int, word: str) -> str:
    return " ".join([*heard[:at], word, *heard[at + 1 :]])


def _others(heard: str, guesses: Iterable[str]) -> tuple[str, ...]:
    return tuple(guess for guess in dict.fromkeys(guesses) if guess != heard)
