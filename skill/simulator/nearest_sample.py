"""The sample utterance that a sentence is nearest to: TF-IDF over its features, cosine similarity."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, count
from math import log, sqrt

import numpy as np

from skill.understanding.features import LETTER_MARK, Wording


@dataclass(frozen=True)
class Near:
    """Index of a sample, and how similar it is (0 to 1)."""

    index: int
    similarity: float


class NearestSample:
    """An index of samples, built once. Arrays, because there are some 25,000 samples with 50 features each."""

    def __init__(self, samples: Sequence[str], wording: Wording) -> None:
        self._wording = wording
        featured = [wording.features(sample) for sample in samples]
        sizes = [len(each) for each in featured]
        numbering = defaultdict[str, int](count().__next__)
        # a million features: numbered by map, without a step of Python for each
        numbers = np.fromiter(map(numbering.__getitem__, chain.from_iterable(featured)), np.int64, sum(sizes))
        weights = np.fromiter(chain.from_iterable(each.values() for each in featured), np.float64, sum(sizes))
        self._number = dict(numbering)
        """Of each feature."""
        of_sample = np.repeat(np.arange(len(featured)), sizes)
        seen = np.bincount(numbers)
        self._rarity = np.log(1 + len(featured) / seen)
        self._unseen = log(1 + len(featured))
        weights *= self._rarity[numbers]
        weights /= np.sqrt(np.bincount(of_sample, weights**2))[of_sample]
        by_feature = np.argsort(numbers, kind="stable")
        self._samples, self._weights = of_sample[by_feature], weights[by_feature]
        """Where each feature occurs, feature by feature, and how much it is of that sample."""
        self._begins = np.concatenate(([0], np.cumsum(seen)))
        self._count = len(featured)

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
        """Weigh features by rarity and bring them to length one; words of no sample count, their letter groups do not."""
        weighted = {
            feature: weight * (float(self._rarity[self._number[feature]]) if feature in self._number else self._unseen)
            for feature, weight in features.items()
            if feature in self._number or not feature.startswith(LETTER_MARK)
        }
        length = sqrt(sum(weight * weight for weight in weighted.values()))
        return {feature: weight / length for feature, weight in weighted.items()} if length else {}
