"""Ranks labels by how well a text resembles their phrases: a linear model, trained from content, summed over features.

A question costs what its own features touch, however many labels there are: every feature keeps a bounded number of
weights, and labels that no feature touches stand, ready sorted, at their bias.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from heapq import nlargest
from itertools import islice
from math import exp, sqrt

from skill.knowledge.model import UNIT, Drawers, Model, Weights
from skill.knowledge.wording import Wording

STEEPNESS = 3.0
"""How fast a score turns from no to yes around the border between a label's phrases and all others."""
MOST = 5
"""Labels in an answer; nobody looks further down."""
READY = 16384
"""Features looked up and kept ready, unknown ones too; a question has about fifty, and most return in the next one."""


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
        self._weights = lru_cache(READY)(lambda feature: _read(model.features.get(feature)))

    def __reduce__(self) -> tuple[type["Search"], tuple[Model, Wording]]:  # what is kept ready cannot be pickled
        model, wording = self._made_of
        return Search, (replace(model, features=Drawers(model.features)), wording)

    def nearest(self, text: str) -> list[Match]:
        """List the labels that fit a text best, best first; a text without a single known word fits none."""
        known = []
        for feature, weight in self._wording.features(text).items():
            weights = self._weights(feature)
            if weights:
                known.append((weight * weights.rarity, weights.of_labels))
        if not known:
            return []
        length = sqrt(sum(value * value for value, _ in known))
        margins: dict[int, float] = {}
        for value, of_labels in known:
            share = value / length
            for label, weight in of_labels:
                if label in margins:
                    margins[label] += share * weight
                else:
                    margins[label] = self._bias[label] + share * weight
        best = nlargest(MOST, [*zip(margins.values(), margins, strict=True), *islice(self._untouched(margins), MOST)])
        return [Match(self._labels[label], _score(margin * UNIT)) for margin, label in best]

    def _untouched(self, margins: dict[int, float]) -> Iterator[tuple[float, int]]:
        return (resting for resting in self._at_rest if resting[1] not in margins)


def _read(written: str | None) -> Weights | None:
    return Weights.read(written) if written else None


def _score(margin: float) -> float:
    return 1 / (1 + exp(-STEEPNESS * margin))
