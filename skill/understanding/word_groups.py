"""Reads what stands for a group of words in the patterns of concepts: numbers, ages, lengths of time,
and words that content lists.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from skill.knowledge.patterns import ConceptWords
from skill.language.interface import Language
from skill.language.recent import Recent
from skill.understanding.phrase_finder import Groups, Hit, PhraseTable
from skill.understanding.phrase_patterns import split_words

LONG, FOR_LONG = "long", "for-long"
"""Groups that no file lists: the language reads them from numbers and units."""
LOW_READING, LOW_OR_HIGH = "low-reading", "low-or-high-reading"
"""Groups of numbers as readings of blood sugar, which the language reads."""
HIGH_PRESSURE = "high-pressure"
"""The group of readings of blood pressure that are high, which the language reads."""
NUMBER, CHILD_AGE, OLDER_AGE = "number", "child-age", "older-age"
"""Groups of numbers that no file lists; those of ages hold the numbers that are such an age in years."""
LARGEST_NUMBER = 110
"""Numbers are read up to here: ages, weeks and years, and none of those is larger."""
CHILD_AGES, OLDER_AGES = range(3, 16), range(60, LARGEST_NUMBER + 1)


@dataclass(frozen=True)
class Number:
    """A whole number in a sentence: words start to end, end excluded."""

    start: int
    end: int
    value: int


class GroupReader:
    """Knows the groups of a language. Built once, at start."""

    def __init__(self, words: ConceptWords, language: Language) -> None:
        self._long_times = language.times.long_times
        self._sugar_readings = language.signs.sugar_readings
        self._high_pressures = language.signs.high_pressures
        self._of_the_body = language.sentences.of_the_body
        self._spelled = {
            spelled: value
            for value in range(1, LARGEST_NUMBER + 1)
            for spelled in (tuple(split_words(language.speech.number(value))), (str(value),))
        }
        self._longest_number = max(map(len, self._spelled))
        self._groups = PhraseTable(words.groups)
        self._equivalents = PhraseTable({_one_word(word): same for word, same in words.equivalents.items()})
        self.found_in = Recent(self._found_in)
        """Words, groups and numbers of a text; those of the last texts are kept, as several readers ask for them."""

    def split(self, text: str) -> list[str]:
        """Split into words, spelled as the patterns are: "me foot's freezin" -> my foot s freezing."""
        return split_words(self._of_the_body(text))

    def _found_in(self, text: str) -> tuple[Sequence[str], Groups, tuple[Number, ...]]:
        words = self.split(text)
        return words, *self.read(words)

    def read(self, words: Sequence[str]) -> tuple[Groups, tuple[Number, ...]]:
        """Find every group in a sentence, and its whole numbers."""
        numbers = tuple(self._numbers(words))
        return self._found(words, numbers), numbers

    def _found(self, words: Sequence[str], numbers: Sequence[Number]) -> Groups:
        found: dict[int, list[tuple[int, str]]] = {}
        for number in numbers:
            kinds = (NUMBER, *_ages(number.value))
            found.setdefault(number.start, []).extend((number.end, f"{{{kind}}}") for kind in kinds)
        for hit in (*self._groups.hits(words), *self._times(words)):
            found.setdefault(hit.start, []).append((hit.end, f"{{{hit.label}}}"))
        if numbers or not "".join(words).isalpha():  # digits above the numbers that are read stand for a pressure, too
            for start, end in self._high_pressures(words):
                found.setdefault(start, []).append((end, f"{{{HIGH_PRESSURE}}}"))
        for hit in self._equivalents.hits(words):
            found.setdefault(hit.start, []).append((hit.end, hit.label))
        return found

    def _numbers(self, words: Sequence[str]) -> Iterator[Number]:
        """Yield whole numbers, the longest where one holds another: "eighty two" is no two."""
        at = 0
        while at < len(words):
            ends = range(min(at + self._longest_number, len(words)), at, -1)
            end = next((end for end in ends if tuple(words[at:end]) in self._spelled), at)
            if end > at:
                yield Number(at, end, self._spelled[tuple(words[at:end])])
            at = max(end, at + 1)

    def _times(self, words: Sequence[str]) -> Iterator[Hit]:
        for time in self._long_times(words):
            yield Hit(time.start, time.end, LONG)
            if time.lasted:
                yield Hit(time.start, time.end, FOR_LONG)
        for reading in self._sugar_readings(words):
            yield Hit(reading.start, reading.end, LOW_READING if reading.sure else LOW_OR_HIGH)


def _ages(number: int) -> tuple[str, ...]:
    return (CHILD_AGE,) if number in CHILD_AGES else (OLDER_AGE,) if number in OLDER_AGES else ()


def _one_word(word: str) -> str:
    """Return a word as a phrase holds it: can't -> cant."""
    (step,) = split_words(word)
    return step
