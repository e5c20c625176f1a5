"""What a sentence may have been said as, where a word of it sounds like one of a warning: "my leg has gone dumb".

Other words are put back only where nobody would know them (`sound_alikes.py`). A word of a warning is tried though the
heard one is known: where both sound exactly the same ("past out", "a warm read patch"), and with one sound less, more
or other where the heard word is hardly ever said of cramps ("coffin", "ladder"). Its neighbours must be those that the
word has in what warnings are told by: "gone numb", "felt a pop", "leg is red", whatever part of the leg it is. Each is
a guess, and whether it tells a sign is asked of the rules.

A known word that is said of cramps may be tried, too, where no phrase has it beside either of its neighbours: "a hard
board under the skin".
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain, pairwise
from typing import NamedTuple

from skill.knowledge.library import Library
from skill.language.interface import Language
from skill.language.text import tokenise
from skill.understanding.phrase_patterns import wordings
from skill.understanding.sound_index import SoundIndex

MOST_GUESSES = 12
"""Sentences that one sentence is tried as."""
MOST_NEAR = 3
"""Words that one heard word is tried as, where they only sound nearly like it."""
RUN_TOGETHER = range(6, 13)
"""Letters of two words that were run apart: "swore len"."""
OFTEN_WARNS = 3
"""Patterns and phrases of warnings that a word must stand in."""
SAID_ELSEWHERE = 8
"""So many times more often it may stand in other phrases."""
SMALL_WORDS = frozenset({"denial", "filler", "lead", "small-words"})
"""Files of replies whose words tell no sign, though its patterns hold them."""
MUCH_MORE = 2
"""So many times more often than the heard word, where the two only sound nearly alike."""
RARE = 20
"""Phrases from which on a word is said of cramps, and is not taken for one that sounds a little different."""
COMMON = 60
"""Phrases from which on a word is said of so much that its neighbours tell nothing."""
MUCH_TOLD = 10
"""Patterns and phrases of warnings that a word must stand in that is tried in the place of such a one."""
LEG = "leg"
"""The concept of a part of the leg, and the word that stands for any."""
TELLING = 3
"""Letters of a neighbour that tells something alone: "gone", and not "on"."""
MOST_BARS = 8
"""Choices of a pattern that is written out for its companies; one with more has thousands of wordings."""
NO_SIGNS = ("context-", "grammar-", "fact-", "answer-", "new-", "on-", "no-")
"""How the names of concepts begin whose words tell no sign."""
_WORD = re.compile(r"[\w']+\*?")
_GROUP = re.compile(r"\{[^}]*\}")


class WarningWords(NamedTuple):
    """What is known of the words that warnings are told by."""

    signs: Mapping[str, int]
    """Those that are said of little else, and how often."""
    told: Sequence[str]
    """Phrases and patterns of warnings."""
    parts: frozenset[str]
    """Words of a leg."""
    small: frozenset[str]
    """Words that tell nothing by themselves."""
    warns: Mapping[str, int]
    """How often any word stands in those phrases and patterns."""
    often: Mapping[str, int]
    """In how many phrases of all that is answered a word stands."""


class SignTwins:
    """Knows how the words of warnings are pronounced. Built once, at start."""

    def __init__(self, known: WarningWords, language: Language) -> None:
        self._language, self._known = language, known
        self._company = {each for text in known.told for each in self._companies(text)}
        words = sorted(known.signs, key=lambda each: (-known.signs[each], each))
        self._index = SoundIndex(words, language.sentences.pronunciations)
        self._by_consonants: dict[str, list[str]] = {}
        for word in words:
            if sound := language.sentences.sound(word):
                self._by_consonants.setdefault(sound, []).append(word)

    def same(self, text: str) -> tuple[str, ...]:
        """Give the sentences that this one may have been by words that sound the same, all at once, then each."""
        heard = tokenise(text, apostrophes=True)
        found = {at: signs for at, word in enumerate(heard) if (signs := self._same_as(word))}
        if not found:
            return ()
        fit = {
            at: next((each for each in signs if self._beside(heard, at, 1, each)), None) for at, signs in found.items()
        }
        at_once = [fit.get(at) or word for at, word in enumerate(heard)]
        single = (guess for at, signs in found.items() for sign in signs if (guess := self._beside(heard, at, 1, sign)))
        guesses = dict.fromkeys(" ".join(words) for words in (at_once, *single) if words != heard)
        return tuple(guesses)[:MOST_GUESSES]

    def near(self, text: str) -> tuple[str, ...]:
        """Give those that it may have been by one word that sounds a little different."""
        heard = tokenise(text, apostrophes=True)
        tried = (self._beside(heard, at, length, sign) for at, length, sign in self._nearly(heard))
        return tuple(dict.fromkeys(" ".join(words) for words in tried if words))[:MOST_GUESSES]

    def out_of_place(self, text: str, together: Callable[[str, str], bool]) -> tuple[str, ...]:
        """Give those that it may have been by another word in the place of a known one that makes no sense there.

        ``together`` tells whether two words stand side by side in a phrase.
        """
        heard = tokenise(text, apostrophes=True)
        strange = [not together(one, other) for one, other in pairwise(heard)]
        inner = ((at, heard[at]) for at in range(1, len(heard) - 1) if strange[at - 1] and strange[at])
        tried = (
            self._beside(heard, at, 1, sign)
            for at, word in inner
            if self._known.often.get(word, 0) < COMMON and word.isalpha() and word not in self._known.small
            for sign in self._instead_of(word)
        )
        return tuple(dict.fromkeys(" ".join(words) for words in tried if words))[:MOST_GUESSES]

    def _instead_of(self, word: str) -> list[str]:
        """Words that sound nearly as one does, or have its consonants and its first letter: "joy", "jaw"."""
        sound, warns = self._language.sentences.sound, self._known.warns
        alike = (sign for sign in self._by_consonants.get(sound(word), ()) if sign[0] == word[0])
        other = (sign for sign in alike if self._bare(sign) != self._bare(word) and warns[sign] > warns.get(word, 0))
        tried = dict.fromkeys([*self._near_to(word, warns.get(word, 0)), *other])
        return [sign for sign in tried if warns[sign] >= MUCH_TOLD]

    def _beside(self, heard: list[str], at: int, length: int, sign: str) -> list[str]:
        """The words with a sign in place of some, where its neighbours are such as it has; none where they are not."""
        words = [*heard[:at], sign, *heard[at + length :]]
        return words if any(each in self._company for each in self._companies_at(words, at)) else []

    def _companies(self, text: str) -> Iterable[tuple[str, ...]]:
        words = tokenise(text, apostrophes=True)
        return (
            each for at, word in enumerate(words) if word in self._known.signs for each in self._companies_at(words, at)
        )

    def _companies_at(self, words: list[str], at: int) -> Iterable[tuple[str, ...]]:
        """A word with the next ones before it or behind it, as many as it takes to tell something."""
        kinds = [
            LEG if word in self._known.parts and place != at else self._bare(word) for place, word in enumerate(words)
        ]
        for start, end in ((at - 2, at + 1), (at - 1, at + 2), (at, at + 3)):
            if start >= 0 and end <= len(kinds):
                yield tuple(kinds[start:end])
        for start, end in ((at - 1, at + 1), (at, at + 2)):
            beside = kinds[start] if start < at else kinds[min(end, len(kinds)) - 1]
            if start >= 0 and end <= len(kinds) and len(beside) >= TELLING and beside not in self._known.small:
                yield tuple(kinds[start:end])

    def _bare(self, word: str) -> str:
        return self._language.sentences.stem(word) if word.isalpha() else ""

    def _same_as(self, word: str) -> list[str]:
        """Words that sound exactly as the heard one, and are said of signs more often than that one."""
        least = self._known.warns.get(word, 0)
        return [sign for sign in self._index.same(word) if self._known.warns[sign] > least]

    def _nearly(self, heard: list[str]) -> Iterable[tuple[int, int, str]]:
        """Where a rare word, or two that were run apart, sound nearly like a word of a warning."""
        for at, word in enumerate(heard):
            if self._known.often.get(word, 0) < RARE:
                yield from ((at, 1, sign) for sign in self._near_to(word, self._known.warns.get(word, 0)))
        for at, (word, following) in enumerate(pairwise(heard)):
            if self._known.often.get(following, 0) < RARE and len(word + following) in RUN_TOGETHER:
                near = self._near_to(word + following, 0)
                yield from ((at, 2, sign) for sign in near if sign not in (word, following))

    def _near_to(self, word: str, warns: int) -> list[str]:
        least, stem = MUCH_MORE * max(warns, 1), self._bare(word)
        likely = (
            sign for sign in self._index.near(word) if self._known.warns[sign] >= least and self._bare(sign) != stem
        )
        return sorted(likely, key=lambda sign: (-self._known.warns[sign], sign))[:MOST_NEAR]


def sign_twins(library: Library, often: Mapping[str, int]) -> SignTwins:
    """Collect the words that a library's warnings are told by, and that are said of little else.

    ``often`` tells in how many phrases of what is answered each word stands.
    """
    phrases = [
        text for key in sorted(library.phrases.keys() & library.warnings.keys()) for text in library.phrases[key].all
    ]
    told = Counter(chain.from_iterable(map(_words, phrases)))
    named = {name for warning in library.warnings.values() for name in chain(*warning.signs, *warning.asked_signs)}
    patterns = [
        pattern
        for name in sorted(named)
        if not name.startswith(NO_SIGNS)
        for pattern in library.concepts.concepts.get(name, ())
    ]
    words = Counter(chain.from_iterable(map(_words_of, patterns)))
    written = [wording for pattern in patterns if pattern.count("|") < MOST_BARS for wording in wordings(pattern)]
    answers = {word for each in library.replies.values() for pattern in each.all for word in _words_of(pattern)}
    heard_well = {**often, **{word: max(RARE, often.get(word, 0)) for word in answers}}  # "it's easing"
    small = frozenset(
        word
        for name in SMALL_WORDS & library.replies.keys()
        for each in library.replies[name].all
        for word in _words_of(each)
    )
    begins = {word[:-1]: n for word, n in words.items() if word.endswith("*")}
    lengths = range(min(map(len, begins), default=0), max(map(len, begins), default=0) + 1)
    warns = {}
    for word in words.keys() | often.keys():
        begun = sum(begins.get(word[:length], 0) for length in lengths if length <= len(word))
        warns[word] = words[word] + told[word] + begun
    elsewhere = {word: n - told[word] for word, n in often.items()}
    signs = {
        word: n
        for word, n in warns.items()
        if n >= OFTEN_WARNS and n * SAID_ELSEWHERE >= elsewhere.get(word, 0) and word not in small and word.isalpha()
    }
    parts = frozenset(word for word in library.concepts.concepts.get(LEG, ()) if word.isalpha())
    return SignTwins(WarningWords(signs, [*phrases, *written], parts, small, warns, heard_well), library.language)


def _words_of(pattern: str) -> set[str]:
    return set(_WORD.findall(_GROUP.sub(" ", pattern)))


def _words(text: str) -> set[str]:
    return set(tokenise(text, apostrophes=True))
