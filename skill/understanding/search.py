"""Ranks labels by how well a text resembles their phrases: a linear model, trained from content, summed over features.

A question costs what its own features touch, however many labels there are: every feature keeps a bounded number of
weights, and labels that no feature touches stand, ready sorted, at their bias.
"""

from collections import defaultdict
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from math import exp, inf, sqrt

from skill.understanding.features import Bundle, Wording
from skill.understanding.model import UNIT, Drawers, Model, Weights

STEEPNESS = 3.0
"""How fast a score turns from no to yes around the border between a label's phrases and all others."""
MOST = 5
"""Labels in an answer; nobody looks further down."""
READY = 16384
"""Bundles of features whose pull is kept ready; a question has about twenty, and most return in the next one."""


@dataclass(frozen=True)
class Match:
    """A label, and how well it fits: 0 not at all, 1 surely; about a half is as far as an unusual wording gets."""

    label: str
    score: float


class Search:
    """A trained model, and the wording that it was trained with."""

    def __init__(self, model: Model, wording: Wording) -> None:
        self._made_of = (model, wording)
        self._labels = model.labels
        self._bias = model.bias
        self._at_rest = sorted(((bias, label) for label, bias in enumerate(model.bias)), reverse=True)
        self._wording = wording
        self._pull = lru_cache(READY)(lambda bundle: _pull(model.features, bundle))

    def __reduce__(self) -> tuple[type["Search"], tuple[Model, Wording]]:  # what is kept ready cannot be pickled
        model, wording = self._made_of
        return Search, (replace(model, features=Drawers(model.features)), wording)

    def nearest(self, text: str) -> list[Match]:
        """List the labels that fit a text best, best first; a text without a single known word fits none."""
        square = 0.0
        sums: dict[int, float] = defaultdict(float)
        for bundle in self._wording.bundles(text):
            own_square, on_labels = self._pull(bundle)
            square += own_square
            for label, pull in on_labels:
                sums[label] += pull
        if not square:
            return []
        length = sqrt(square)
        bias = self._bias
        resting = [*islice(self._untouched(sums), MOST)]
        least = resting[-1][0] if len(resting) == MOST else -inf  # so many are better than what is below it
        margins = [
            (margin, label) for label, total in sums.items() if (margin := bias[label] + total / length) >= least
        ]
        best = sorted([*margins, *resting], reverse=True)[:MOST]
        return [Match(self._labels[label], _score(margin * UNIT)) for margin, label in best]

    def _untouched(self, touched: Container[int]) -> Iterator[tuple[float, int]]:
        return (resting for resting in self._at_rest if resting[1] not in touched)


def _pull(features: Mapping[str, str], bundle: Bundle) -> tuple[float, tuple[tuple[int, float], ...]]:
    """Sum up the squares of the features' values, and how far those move each label; unknown features do nothing."""
    square, sums = 0.0, defaultdict[int, float](float)
    for feature, weight in bundle:
        written = features.get(feature)
        if written is None:
            continue
        weights = Weights.read(written)
        value = weight * weights.rarity
        square += value * value
        for label, of_label in weights.of_labels:
            sums[label] += value * of_label
    return square, tuple(sums.items())


def _score(margin: float) -> float:
    return 1 / (1 + exp(-STEEPNESS * margin))
