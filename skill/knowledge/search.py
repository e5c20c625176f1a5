"""Ranks labels by how well a text resembles their phrases: a linear model, trained from content, summed over features."""

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from heapq import nlargest
from math import exp, sqrt

from skill.knowledge.model import UNIT, Model, Weights
from skill.knowledge.wording import Wording

STEEPNESS = 3.0
"""How fast a score turns from no to yes around the border between a label's phrases and all others."""
MOST = 5
"""Labels in an answer; nobody looks further down."""
READY = 4096
"""Features whose weights are kept ready; a question has about fifty."""


@dataclass(frozen=True)
class Match:
    """A label, and how well it fits: 0 not at all, 1 surely; about a half is as far as an unusual wording gets."""

    label: str
    score: float


class Search:
    """A trained model, and the wording that it was trained with."""

    def __init__(self, model: Model, wording: Wording) -> None:
        self._labels = model.labels
        self._bias = model.bias
        self._features = model.features
        self._wording = wording
        self._weights = lru_cache(READY)(lambda feature: Weights.read(model.features[feature]))

    def nearest(self, text: str) -> list[Match]:
        """List the labels that fit a text best, best first; a text without a single known word fits none."""
        known = []
        for feature, weight in self._wording.features(text).items():
            if feature in self._features:
                weights = self._weights(feature)
                known.append((weight * weights.rarity, weights.of_labels))
        if not known:
            return []
        length = sqrt(sum(value * value for value, _ in known))
        spoken_for: defaultdict[int, float] = defaultdict(float)
        for value, of_labels in known:
            share = value / length
            for label, weight in of_labels:
                spoken_for[label] += share * weight
        margins = ((self._bias[label] + total, label) for label, total in spoken_for.items())
        return [Match(self._labels[label], _score(margin * UNIT)) for margin, label in nlargest(MOST, margins)]


def _score(margin: float) -> float:
    return 1 / (1 + exp(-STEEPNESS * margin))
