"""A listener's device that is hard to please: a statistical model of the interaction model, and of nothing else.

Amazon's own understanding cannot be run at home. This one is trained on the samples of the model with their slots
filled, weighs the words and pairs of words of a sentence (naive Bayes), and draws the intent: the nearer two of them
are, the more often it takes the wrong one. What is known of the real one is kept: built-in intents need their exact
words, a free query needs its carrier, a slot of our own passes any words, and a single odd word becomes Fallback. What
the model holds word for word is heard without a draw.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import islice, pairwise
from math import exp, log
from random import Random

from skill.knowledge.grammar import BUILT_IN, FREE_QUERY, SLOT, Claims, Grammar, HeardIntent
from skill.language.interface import Language
from skill.language.text import tokenise
from skill.simulator.heard import (
    FALLBACK,
    TOPIC_INTENT,
    TOPIC_SLOT,
    HeardAs,
    Slot,
    as_sent,
    slot_values,
    with_built_in_words,
)

FILLED_IN = 12
"""Sentences that a sample with slots is written out into for the training, drawn at random."""
FROM_ALL = 0.1
"""Share of a word's probability that comes from all sentences together (Jelinek and Mercer): a word that an intent has
never seen counts alike for all. 0.1 is what Zhai and Lafferty (2001) found best for short queries."""
TEMPERATURE = 2.0
"""How far the draw strays from the best intent: differences of log probabilities are divided by this.
At 1 it errs only between near twins."""
CONSIDERED = 5
"""The draw is between so many of the best intents."""
START, END = "<", ">"


class DeviceEars:
    """Hears text as a device might. The same seed hears the same sentence alike, whatever was heard before."""

    def __init__(self, grammar: Grammar, language: Language, seed: int = 0, temperature: float = TEMPERATURE) -> None:
        self._seed, self._temperature = seed, temperature
        self._intents = {each.name: with_built_in_words(each, language) for each in grammar.intents}
        self._values = slot_values(grammar, language)
        self._exact = {
            sample: name for name, each in self._intents.items() if name.startswith(BUILT_IN) for sample in each.samples
        }
        own = [each for name, each in self._intents.items() if not name.startswith(BUILT_IN)]
        chance = Random(0)  # noqa: S311  # the training is the same for every seed
        said = {each.name: list(self._sentences(each, chance)) for each in own}
        self._words = {name: Counter(_all_features(sentences)) for name, sentences in said.items()}
        self._prior = {name: log(len(sentences)) for name, sentences in said.items()}
        self._totals = {name: sum(words.values()) for name, words in self._words.items()}
        self._background: Counter[str] = Counter()
        for words in self._words.values():
            self._background.update(words)
        self._sum = sum(self._background.values()) + 1
        types = grammar.slot_types
        self._claims = {
            each.name: Claims([each], {name: types[name] for name in types.keys() & each.slots.values()})
            for each in own
        }

    def with_seed(self, seed: int) -> "DeviceEars":
        """The same ears on another day."""
        other = object.__new__(DeviceEars)
        other.__dict__.update(self.__dict__)
        other._seed = seed
        return other

    def hear(self, text: str) -> HeardAs:
        """Hear one sentence."""
        words = tokenise(text, apostrophes=True)
        said = " ".join(words)
        if said in self._exact:
            return HeardAs(self._exact[said])
        if not words or (len(words) == 1 and words[0] not in self._background):
            return HeardAs(FALLBACK)
        known = self._word_for_word(said)
        name = known or self._drawn(words, Random(f"{self._seed} {said}"))  # noqa: S311  # a draw, no secret
        return HeardAs(name, self._slots(self._intents[name], said))

    def _word_for_word(self, said: str) -> str | None:
        """The intent of which a sentence is a sample, with known values in its slots, or a value of {topic}."""
        if said in self._values.get(TOPIC_SLOT, ()):
            return TOPIC_INTENT
        return next((name for name, each in self._claims.items() if each.claims(said)), None)

    def _drawn(self, words: Sequence[str], chance: Random) -> str:
        best = sorted(self.scores(words).items(), key=lambda scored: -scored[1])[:CONSIDERED]
        weights = [exp((score - best[0][1]) / self._temperature) for _, score in best]
        return chance.choices([name for name, _ in best], weights)[0]

    def scores(self, words: Sequence[str]) -> dict[str, float]:
        """Score every intent that may be meant, as log probabilities."""
        said, features = " ".join(words), list(_features(words))
        return {
            name: self._prior[name] + sum(self._log_probability(name, each) for each in features)
            for name in self._words
            if not self._carriers.get(name) or said.startswith(self._carriers[name])
        }

    @cached_property
    def _carriers(self) -> Mapping[str, tuple[str, ...]]:
        """The words before a free query, with the space after them; only for intents that need one."""
        return {
            name: tuple(SLOT.sub("", sample) for sample in intent.samples)
            for name, intent in self._intents.items()
            if FREE_QUERY in intent.slots.values()
        }

    def _log_probability(self, name: str, feature: str) -> float:
        of_all = (self._background[feature] + 1) / self._sum
        return log(FROM_ALL * of_all + (1 - FROM_ALL) * self._words[name][feature] / self._totals[name])

    def _sentences(self, intent: HeardIntent, chance: Random) -> Iterator[str]:
        """Write samples out with known values; a slot that is a sample alone gives all its values.

        Of a reply that goes on only the reply is learned: a dozen of 33,000 sentences behind it would tell by chance.
        """
        for sample in intent.samples:
            names = SLOT.findall(sample)
            known = {name: list(self._values.get(name, ())) for name in names}
            if len(names) == 1 and SLOT.fullmatch(sample):
                yield from known[names[0]]
            elif not names or names == [TOPIC_SLOT] or not all(known.values()):
                yield SLOT.sub("", sample)
            else:
                for _ in range(FILLED_IN):
                    yield sample.format(**{name: chance.choice(words) for name, words in known.items()})

    def _slots(self, intent: HeardIntent, said: str) -> dict[str, Slot]:
        """Fill the slots of an intent from the sample that fits best; without one any words may stand in a slot of our
        own, and the whole sentence in that of whole sentences.
        """
        if not intent.slots:
            return {}
        fitting = [slots for sample in intent.samples if (slots := self._filled(sample, intent, said)) is not None]
        if fitting:
            return max(
                fitting, key=lambda slots: (sum(slot.id is not None for slot in slots.values()), -_length(slots))
            )
        if TOPIC_SLOT in intent.slots:
            return {TOPIC_SLOT: Slot(said)}
        own = (name for name, slot_type in intent.slots.items() if not slot_type.startswith(BUILT_IN))
        unknown = {name: Slot(said) for name in islice(own, 1)}  # a length or a time is nothing else
        return dict(self._tagged(intent, said)) or unknown

    def _filled(self, sample: str, intent: HeardIntent, said: str) -> dict[str, Slot] | None:
        match = _pattern(sample).fullmatch(said)
        if match is None:
            return None
        slots = {}
        for name, words in match.groupdict().items():
            value = self._values.get(name, {}).get(words)
            if value is None and intent.slots[name].startswith(BUILT_IN) and intent.slots[name] != FREE_QUERY:
                return None  # a length or a time is nothing else
            slots[name] = as_sent(Slot(words, value))
        return slots

    def _tagged(self, intent: HeardIntent, said: str) -> Iterator[tuple[str, Slot]]:
        """Find known values of an intent's slots anywhere in a sentence, the longest of each."""
        for name in intent.slots:
            known = [words for words in self._values.get(name, ()) if f" {words} " in f" {said} "]
            if known:
                words = max(known, key=len)
                yield name, as_sent(Slot(words, self._values[name][words]))


def _length(slots: Mapping[str, Slot]) -> int:
    return sum(len(slot.words) for slot in slots.values())


_PATTERNS: dict[str, re.Pattern[str]] = {}


def _pattern(sample: str) -> re.Pattern[str]:
    """Match a sample with any words in its slots."""
    if sample not in _PATTERNS:
        parts = [f"(?P<{part}>.+)" if at % 2 else re.escape(part) for at, part in enumerate(SLOT.split(sample))]
        _PATTERNS[sample] = re.compile("".join(parts))
    return _PATTERNS[sample]


def _features(words: Sequence[str]) -> Iterator[str]:
    """The words of a sentence, and its pairs of neighbours with both ends."""
    yield from words
    yield from (f"{one} {other}" for one, other in pairwise((START, *words, END)))


def _all_features(sentences: Iterable[str]) -> Iterator[str]:
    for sentence in sentences:
        yield from _features(sentence.split())
