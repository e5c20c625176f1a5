"""What a sentence may have been said as, where a known word makes no sense beside its neighbours: "is there a pull for
it at all".

`sound_alikes.py` puts back words that nobody would know, and leaves a known one. Here a known one is tried as another,
where no phrase has it beside the words that it stands beside, and where phrases have the other one there: "a pill",
"pill for". The name of a medicine is long, and may be heard as two to four words: "some best at" was "simvastatin".

Each is a guess; who asks compares how well it is understood.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, combinations
from typing import NamedTuple

from skill.knowledge.known_ids import MEDICINES
from skill.knowledge.library import Library
from skill.language.text import tokenise
from skill.understanding.sound_alikes import MOST_WORDS, Guess, SoundAlikes, letters_apart

Strange = Callable[[str], frozenset[str]]
"""Gives the neighbours in a text that stand side by side in no phrase."""
MOST_GUESSES = 6
"""Guesses of one sentence."""
LONGEST_SENTENCE = 20
"""Words of a sentence; a longer one is understood by more than one of them."""
MOST_ALIKE = -0.2
"""Doubt above which a word that sounds a little different is no guess: the two differ in a letter or two,
and the other is said very often ("crap", "cramp")."""
LONG_NAME, LONG_SOUND = 8, 6
"""Letters and sounds of a name that may have been heard as several words."""
LONGEST_SOUND = 12
"""Sounds of the longest name, and some more."""
NAME_WORDS = (2, 3, 4)
"""Words that such a name was heard as."""
SOUNDS_APART = 2
"""Sounds of a name that may be missing, added or others."""
NAME_APART = 0.8
"""Share of its sounds and share of its letters that may differ, together: of 2,916 sentences that were typed none holds
a medicine that is as near."""


class Put(NamedTuple):
    """A sentence with another word in the place of some."""

    doubt: tuple[bool, float]
    """How doubtful the word is, the least first."""
    said: str


class WordsOutOfPlace:
    """Knows which words keep company. Built once, at start."""

    def __init__(self, alikes: SoundAlikes, medicines: Iterable[str], strange: Strange) -> None:
        """Take names of medicines; ``strange`` tells which neighbours of a text stand side by side in no phrase."""
        self._alikes, self._strange = alikes, strange
        self._names: dict[str, list[tuple[str, str]]] = {}
        for name in sorted({each for each in medicines if len(each) >= LONG_NAME and each.isalpha()}):
            sounds = alikes.sound(name)
            for key in _left_out(sounds) if len(sounds) >= LONG_SOUND else ():
                self._names.setdefault(key, []).append((name, sounds))

    def guesses(self, text: str) -> list[str]:
        """Give the sentences that this one may have been by one word of it, the surest first."""
        return self._fitting(text, self._by_sound, self._by_name)

    def names(self, text: str) -> list[str]:
        """Give those that it may have been by the name of a medicine."""
        return self._fitting(text, self._by_name)

    def _fitting(self, text: str, *ways: Callable[[list[str]], Iterator[Put]]) -> list[str]:
        """Try other words where something is strange; with them it must be less so, and in nothing else."""
        words = tokenise(text, apostrophes=True)
        strange = self._strange(text) if len(words) <= LONGEST_SENTENCE else frozenset()
        tried = {put for way in ways for put in way(words)} if strange else set()
        fitting = (put for put in sorted(tried) if self._strange(put.said) < strange)
        return [put.said for put, _ in zip(fitting, range(MOST_GUESSES), strict=False)]

    def _by_sound(self, words: list[str]) -> Iterator[Put]:
        for start, run in _runs(words, range(1, MOST_WORDS + 1)):
            for guess in self._alikes.like(run, start):
                if not guess.differs or (len(run) == 1 and guess.doubt <= MOST_ALIKE):
                    yield _put((guess.differs, guess.doubt), words, guess)

    def _by_name(self, words: list[str]) -> Iterator[Put]:
        for start, run in _runs(words, NAME_WORDS):
            together = "".join(run)
            heard = self._alikes.sound(together)
            if not LONG_SOUND - SOUNDS_APART <= len(heard) <= LONGEST_SOUND:
                continue
            for name, sounds in dict.fromkeys(each for key in _left_out(heard) for each in self._names.get(key, ())):
                apart = letters_apart(heard, sounds)
                letters = letters_apart(together, name) / max(len(together), len(name))
                doubt = apart / len(sounds) + letters
                if apart <= SOUNDS_APART and doubt <= NAME_APART:
                    guess = Guess(differs=True, doubt=doubt, length=len(run), word=name, start=start)
                    yield _put((True, doubt), words, guess)


def _runs(words: list[str], lengths: Iterable[int]) -> Iterator[tuple[int, list[str]]]:
    return ((start, words[start : start + length]) for length in lengths for start in range(len(words) - length + 1))


def _put(doubt: tuple[bool, float], words: list[str], guess: Guess) -> Put:
    return Put(doubt, " ".join([*words[: guess.start], guess.word, *words[guess.start + guess.length :]]))


def _left_out(sounds: str) -> set[str]:
    """The sounds, without up to SOUNDS_APART of them: what differs by so many shares one of these."""
    return {"".join(kept) for left in range(SOUNDS_APART + 1) for kept in combinations(sounds, len(sounds) - left)}


def words_out_of_place(library: Library, alikes: SoundAlikes, strange: Strange) -> WordsOutOfPlace:
    """Collect the names of medicines: words of that topic that stand in few other phrases."""
    topic = library.phrases.get(MEDICINES)
    texts = (*topic.all, *chain.from_iterable(topic.entries.values())) if topic else ()
    told = Counter(chain.from_iterable(set(tokenise(text)) for text in texts))
    return WordsOutOfPlace(alikes, (word for word, n in told.items() if 2 * n > alikes.often[word]), strange)
