"""The sample utterance that a sentence is nearest to: TF-IDF over its features, cosine similarity."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from math import log, sqrt

import numpy as np

from skill.understanding.features import LETTER_MARK, Wording, as_said


@dataclass(frozen=True)
class Near:
    """Index of a sample, and how similar it is (0 to 1)."""

    index: int
    similarity: float


class NearestSample:
    """An index of samples, built once. Arrays, because there are some 25,000 samples with 50 features each."""

    def __init__(self, samples: Sequence[str], wording: Wording) -> None:
        self._wording = wording
        words = [wording.language.sentences.words(sample) for sample in samples]
        meant = list(map(wording.meant, words))
        different = dict.fromkeys(chain.from_iterable(words))
        weights: dict[str, float] = {}
        for each in chain(meant, map(as_said, different)):
            weights.update(each)
        self._number = {feature: number for number, feature in enumerate(weights)}
        """Of each feature."""
        # a million features: put together by chain, without a step of Python for each
        said = {word: [self._number[feature] for feature in as_said(word)] for word in different}
        numbers = map(self._number.__getitem__, chain.from_iterable(meant))
        of_words = chain.from_iterable(map(said.__getitem__, chain.from_iterable(words)))
        sizes = [*map(len, meant), *(sum(len(said[word]) for word in each) for each in words)]
        of_sample = np.repeat(np.tile(np.arange(len(words)), 2), sizes)
        occurs = np.fromiter(chain(numbers, of_words), np.int64, sum(sizes)) * len(words) + of_sample
        occurs.sort()  # feature by feature
        once = occurs[np.diff(occurs, prepend=-1) > 0]  # np.unique takes a hundred times as long
        by_feature, self._samples = np.divmod(once, max(1, len(words)))
        """Where each feature occurs, feature by feature, and how much it is of that sample."""
        seen = np.bincount(by_feature)
        self._rarity = np.log(1 + len(words) / seen)
        self._unseen = log(1 + len(words))
        weighted = (np.fromiter(weights.values(), np.float64) * self._rarity)[by_feature]
        self._weights = weighted / np.sqrt(np.bincount(self._samples, weighted**2))[self._samples]
        self._begins = np.concatenate(([0], np.cumsum(seen)))
        self._count = len(words)

    def nearest(self, text: str) -> Near | None:
        """Find the nearest sample; None when a text shares nothing with any. The first of equals wins."""
        similar = np.zeros(self._count)
        for feature, weight in self._normal(self._wording.features(text)).items():
            number = self._number.get(feature)
            if number is not None:
                here = slice(self._begins[number], self._begins[number + 1])
                similar[self._samples[here]] += weight * self._weights[here]
        index = int(similar.argmax())
        return Near(index, float(similar[index])) if similar[index] else None

    def _normal(self, features: dict[str, float]) -> dict[str, float]:
        """Weigh features by rarity and bring them to length one; words of no sample count,
        their letter groups do not.
        """
        weighted = {
            feature: weight * (float(self._rarity[self._number[feature]]) if feature in self._number else self._unseen)
            for feature, weight in features.items()
            if feature in self._number or not feature.startswith(LETTER_MARK)
        }
        length = sqrt(sum(weight * weight for weight in weighted.values()))
        return {feature: weight / length for feature, weight in weighted.items()} if length else {}
