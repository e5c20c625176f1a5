"""Puts back words that were heard wrong: "strix my cath" was "stretch my calf".

Two ways, both for decisive words alone. What speech was really heard as (`content/en/misheard.json`, learned by `make
hear`) is put back word for word. And a word that occurs in no phrase of content, alone or with its neighbours, gives
way to a word of content that sounds like it. A sentence of nothing but known words is left as it is, unless a learned
pair names some of them.

What is put back is a guess. Who asks decides what a guess may do: never warn by itself, and never silence a warning.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from math import log10
from typing import NamedTuple

from skill.knowledge.library import Library
from skill.language.interface import Language
from skill.language.text import tokenise

MOST_WORDS = 3
"""Words that one word may have been heard as: "pan at all"."""
SHORTEST = 4
"""Letters of a word that is put back by its sound; shorter ones sound like too much."""
SHORTEST_SOUND = 2
"""Sounds of such a word: "calf" has two."""
SHORTEST_RUN = 6
"""Letters of several known words that may have been one."""
SHORTEST_NEAR = 4
"""Sounds of a word that may have been heard with one sound less, more or other;
the shorter of the two may have one less."""
OFTEN = 3
"""Phrases that such a word must stand in: a rare one is no likely guess."""
SAME_LONG_SOUND, SAME_SOUND, NEAR_SOUND = 0.6, 0.5, 0.45
"""Share of the letters that may differ: where four sounds or more are the same, where fewer are,
and where one sound differs."""

OFTEN_HELPS = 0.15
"""What a word that is said ten times as often may differ more: "solious" is "soleus",
though "solius" was written once."""


class SoundAlikes:
    """Knows the words of content by their sound. Built once, at start."""

    def __init__(
        self, phrases: Iterable[str], others: Iterable[str], pairs: Mapping[str, str], language: Language
    ) -> None:
        """``phrases`` are what people say to the skill,
        ``others`` are sentences that it knows and does not put back.
        """
        counts = Counter(chain.from_iterable(set(tokenise(phrase, apostrophes=True)) for phrase in phrases))
        self.often: Mapping[str, int] = counts
        """In how many phrases each word stands."""
        self._pairs = dict(pairs)
        self._counts = {word: n for word, n in counts.items() if len(word) >= SHORTEST}
        known = frozenset(counts).union(*(tokenise(text, apostrophes=True) for text in others))
        self._known = known | {language.sentences.stem(word) for word in known}
        self._language = language
        self._sounds = {word: language.sentences.sound(word) for word in self._counts}
        self._by_sound: dict[str, list[str]] = {}
        for word, said in self._sounds.items():
            for key in _keys(said) if len(said) >= SHORTEST_SOUND else ():
                self._by_sound.setdefault(key, []).append(word)

    def put_back(self, text: str) -> str:
        """Give the sentence as it may have been said; the same text where nothing in it seems heard wrong."""
        words = tokenise(text, apostrophes=True)
        guesses = [
            guess
            for start in range(len(words))
            for length in range(1, min(MOST_WORDS, len(words) - start) + 1)
            if (guess := self._guess(words[start : start + length], start))
        ]
        taken: dict[int, Guess] = {}
        for guess in sorted(guesses):  # the surest first; none that wants a word of a surer one
            if taken.keys().isdisjoint(range(guess.start, guess.start + guess.length)):
                taken |= dict.fromkeys(range(guess.start, guess.start + guess.length), guess)
        if not taken:
            return text
        said = [taken[at].word if at in taken else word for at, word in enumerate(words)]
        return " ".join(word for at, word in enumerate(said) if at not in taken or taken[at].start == at)

    def like(self, words: list[str], start: int) -> Iterator["Guess"]:
        """Give what words may have been by ear, known or not, those apart that only are forms of one of them."""
        together, stem = "".join(words), self._language.sentences.stem
        heard = self.sound(together)
        if len(heard) < SHORTEST_SOUND or (len(words) > 1 and len(together) < SHORTEST_RUN):
            return
        forms = {stem(word) for word in (*words, together)}
        for word in self._alike(heard):
            near = self._compare(together, heard, word)
            if near and self._counts[word] >= OFTEN and stem(word) not in forms:
                yield Guess(near[0], near[1], len(words), word, start)

    def sound(self, text: str) -> str:
        """Spell what is heard of a text, its words run together."""
        return self._language.sentences.sound(text)

    def _guess(self, words: list[str], start: int) -> "Guess | None":
        """What these words may have been: as learned, else by ear where a strange word is among them."""
        learned = self._pairs.get(" ".join(words))
        if learned:
            return Guess(differs=False, doubt=-len(words), length=len(words), word=learned, start=start)
        if all(map(self._is_known, words)):
            return None
        together = "".join(words)
        heard = self._language.sentences.sound(together)
        if len(heard) < SHORTEST_SOUND:
            return None
        found = (self._compare(together, heard, word) for word in self._alike(heard))
        near = min(filter(None, found), default=None)
        return Guess(near[0], near[1], len(words), near[2], start) if near else None

    def _is_known(self, word: str) -> bool:
        """Whether a word, or the word that it is a form of, stands in a phrase:
        nobody would say that it was heard wrong.
        """
        bare = word.partition("'")[0]
        return not self._known.isdisjoint((word, bare, self._language.sentences.stem(bare)))

    def _alike(self, heard: str) -> set[str]:
        return {word for key in _keys(heard) for word in self._by_sound.get(key, ())}

    def _compare(self, together: str, heard: str, word: str) -> "tuple[bool, float, str] | None":
        """How sure a word is: whether it sounds different, and how doubtful it is; None where it is too far."""
        said = self._sounds[word]
        if heard == said:
            most = SAME_LONG_SOUND if len(said) >= SHORTEST_NEAR else SAME_SOUND
        elif self._counts[word] >= OFTEN and _is_near(heard, said):
            most = NEAR_SOUND
        else:
            return None
        longer = max(len(together), len(word))
        if abs(len(together) - len(word)) > most * longer:
            return None
        apart = letters_apart(together, word) / longer
        doubt = apart - OFTEN_HELPS * log10(self._counts[word])
        return (heard != said, doubt, word) if apart <= most else None


class Guess(NamedTuple):
    """Words that may have been another; guesses sort by how sure they are."""

    differs: bool
    """Whether the two sound different."""
    doubt: float
    """Share of their letters that differ, less for a word that is said often;
    below 0 for a learned pair, the longest first."""
    length: int
    """How many words were heard."""
    word: str
    start: int
    """Where the heard words begin in the sentence."""


def sound_alikes(library: Library) -> SoundAlikes:
    """Collect the words of a library.

    Words of what it answers, or warns of, are put back; all others are only known.
    """
    phrases = {
        key: (*each.all, *(text for asked in each.entries.values() for text in asked))
        for key, each in library.phrases.items()
    }
    answered = [text for key, texts in phrases.items() if key not in library.outside for text in texts]
    replies = (*library.replies.values(), *library.in_hand.values())
    others = chain(
        (text for key in library.outside for text in phrases[key]),
        (text for each in library.utterances.values() for text in each.samples),
        (text for each in replies for text in each.words),
        (text for each in library.slot_types.values() for words in each.values.values() for text in words),
        (text for texts in library.synonyms.values() for text in texts),
        (text for texts in library.after_warning.values() for text in texts),
        library.language.times.durations(),
        library.language.times.clock_times(),
        library.language.requests.request_words,
    )
    return SoundAlikes(answered, others, library.misheard, library.language)


def _keys(sound: str) -> set[str]:
    """The sound, and the sound without one of its parts where it is long enough: near sounds share one of these."""
    near = {sound[:at] + sound[at + 1 :] for at in range(len(sound))} if len(sound) >= SHORTEST_NEAR - 1 else set()
    return {sound, *near}


def _is_near(heard: str, sound: str) -> bool:
    """Whether one sound is missing, added or another."""
    shorter, longer = sorted((heard, sound), key=len)
    if len(longer) < SHORTEST_NEAR or len(longer) - len(shorter) > 1:
        return False
    same = next(
        (at for at, (one, other) in enumerate(zip(shorter, longer, strict=False)) if one != other), len(shorter)
    )
    return shorter[same + (len(shorter) == len(longer)) :] == longer[same + 1 :]


def letters_apart(one: str, other: str) -> int:
    """Count the letters that are put in, left out or replaced between two words (Levenshtein)."""
    before = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        now = [row]
        for column, facing in enumerate(other, 1):
            now.append(min(before[column] + 1, now[-1] + 1, before[column - 1] + (letter != facing)))
        before = now
    return before[-1]
