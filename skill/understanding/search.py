"""Ranks labels by how well a text resembles their phrases: a linear model, trained from content, summed over features.

A question costs what its own features touch, however many labels there are: labels that no feature touches stand, ready
sorted, at their bias.
"""

from collections import defaultdict
from collections.abc import Container, Iterator
from dataclasses import dataclass
from itertools import islice
from math import exp, inf, sqrt

from skill.understanding.features import Wording
from skill.understanding.model import BIAS_UNIT, WEIGHT_UNIT, Model

STEEPNESS = 3.0
"""How fast a score turns from no to yes around the border between a label's phrases and all others."""
MOST = 5
"""Labels in an answer; nobody looks further down."""


@dataclass(frozen=True)
class Match:
    """A label, and how well it fits: 0 not at all, 1 surely; about a half is as far as an unusual wording gets."""

    label: str
    score: float


class Search:
    """A trained model, and the wording that it was trained with."""

    def __init__(self, model: Model, wording: Wording) -> None:
        self._model = model
        self._wording = wording
        self._bias = tuple(bias * BIAS_UNIT for bias in model.bias)
        self._at_rest = sorted(((bias, label) for label, bias in enumerate(self._bias)), reverse=True)

    def nearest(self, text: str) -> list[Match]:
        """List the labels that fit a text best, best first; a text without a single known word fits none."""
        square = 0.0
        sums: dict[int, float] = defaultdict(float)
        for feature, weight in self._wording.features(text).items():
            known = self._model.features.get(feature)
            if known is None:
                continue
            value = weight * known.rarity
            square += value * value
            for label, of_label in zip(known.labels, known.weights, strict=True):
                sums[label] += value * of_label
        if not square:
            return []
        scale = WEIGHT_UNIT / sqrt(square)
        resting = [*islice(self._untouched(sums), MOST)]
        least = resting[-1][0] if len(resting) == MOST else -inf  # so many are better than what is below it
        touched = ((self._bias[label] + total * scale, label) for label, total in sums.items())
        best = sorted([*(each for each in touched if each[0] >= least), *resting], reverse=True)[:MOST]
        return [Match(self._model.labels[label], _score(margin)) for margin, label in best]

    def _untouched(self, touched: Container[int]) -> Iterator[tuple[float, int]]:
        return (resting for resting in self._at_rest if resting[1] not in touched)


def _score(margin: float) -> float:
    return 1 / (1 + exp(-STEEPNESS * margin))
