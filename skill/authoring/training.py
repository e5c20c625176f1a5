"""Learns from authored phrases how strongly each feature speaks for or against a label.

One linear support vector machine per label (that label's phrases against all others), squared hinge loss, solved by
dual coordinate descent as in Hsieh et al., "A dual coordinate descent method for large-scale linear SVM", ICML 2008.
The order of visits is shuffled by a fixed seed: the same content always gives the same model.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from hashlib import sha256
from math import log, sqrt
from operator import itemgetter, mul
from random import Random
from typing import Any, NamedTuple

from skill.understanding.features import LETTER_MARK, Wording
from skill.understanding.model import UNIT, Model, Weights

PENALTY = 1.5
"""What a phrase on the wrong side costs: higher follows single phrases more closely."""
ROUNDS = 12
REST = 3
"""Rounds that a phrase is left in peace after it was clearly on the right side."""
FEWEST = 2
"""Pairs and letter groups seen less often say nothing about the next listener; single words do."""
LEAST = 14
"""Weights of fewer units than this are left out: a third more of them answers no more questions (docs/understanding.md)."""
MOST_LABELS = 24
"""A feature keeps its strongest weights only: a question costs the same however many topics there are."""


class _Phrase(NamedTuple):
    """A phrase as a vector of length one: picks its features' weights, and its own values for them."""

    pick: Callable[[Sequence[float]], tuple[float, ...]]
    ids: tuple[int, ...]
    values: tuple[float, ...]


def train(entries: Iterable[tuple[str, str]], wording: Wording) -> Model:
    """Build the model of all (label, phrase) entries. Takes seconds; call it when content changes, not at start."""
    ordered = sorted(set(entries))
    featured = [wording.features(phrase) for _, phrase in ordered]
    rarity = _rarity(featured)
    number = {feature: at for at, feature in enumerate(rarity)}
    phrases = [_vector(features, rarity, number) for features in featured]
    labels = sorted({label for label, _ in ordered})
    columns = [_separate(phrases, [label == own for own, _ in ordered], len(rarity)) for label in labels]
    weighed = {
        feature: Weights(round(rarity[feature] / UNIT), _strongest(row))
        for feature, row in zip(rarity, zip(*columns, strict=True), strict=False)  # the last row is the bias
    }
    return Model(
        labels=tuple(labels),
        bias=tuple(round(column[-1] / UNIT) for column in columns),
        features={feature: str(weights) for feature, weights in weighed.items() if weights.of_labels},
        made_from=fingerprint(ordered, wording),
    )


def fingerprint(entries: Iterable[tuple[str, str]], wording: Wording) -> str:
    """Tell whether a model was made from this content, in this way."""
    way = (PENALTY, ROUNDS, REST, FEWEST, LEAST, MOST_LABELS)
    said: list[Any] = [sorted(set(entries)), sorted(wording.canonical.items()), way]
    return sha256(repr(said).encode()).hexdigest()[:16]


def _rarity(featured: list[dict[str, float]]) -> dict[str, float]:
    seen = Counter(feature for features in featured for feature in features)
    kept = sorted(f for f, count in seen.items() if count >= FEWEST or not (" " in f or f.startswith(LETTER_MARK)))
    return {feature: sqrt(log(1 + len(featured) / seen[feature])) for feature in kept}


def _vector(features: dict[str, float], rarity: dict[str, float], number: dict[str, int]) -> _Phrase:
    known = [(number[f], weight * rarity[f]) for f, weight in features.items() if f in rarity]
    length = sqrt(sum(value * value for _, value in known)) or 1.0
    bias = len(rarity)
    ids = (*(at for at, _ in known), bias)
    return _Phrase(itemgetter(*ids), ids, (*(value / length for _, value in known), 1.0))


def _separate(phrases: list[_Phrase], own: list[bool], features: int) -> list[float]:
    """Find the weights, the bias last, that put a label's own phrases above one and all others below minus one."""
    weights = [0.0] * (features + 1)
    strain = [0.0] * len(phrases)
    resting = [0] * len(phrases)
    slack = 1 / (2 * PENALTY)
    step = 1 / (2 + slack)  # a phrase has length one, and so has its bias
    order = list(range(len(phrases)))
    shuffle = Random(0)  # noqa: S311  # not for secrets, but to be the same every time
    for now in range(ROUNDS):
        shuffle.shuffle(order)
        for at in order:
            if resting[at] > now:
                continue
            pick, ids, values = phrases[at]
            side = 1 if own[at] else -1
            slope = side * sum(map(mul, pick(weights), values)) - 1 + slack * strain[at]
            if strain[at] == 0 and slope >= 0:
                resting[at] = now + REST
                continue
            pulled = max(strain[at] - slope * step, 0.0)
            pull = side * (pulled - strain[at])
            strain[at] = pulled
            for feature, value in zip(ids, values, strict=True):
                weights[feature] += pull * value
    return weights


def _strongest(row: Sequence[float]) -> tuple[tuple[int, int], ...]:
    whole = [(label, round(weight / UNIT)) for label, weight in enumerate(row)]
    strongest = sorted((pair for pair in whole if abs(pair[1]) >= LEAST), key=lambda pair: (-abs(pair[1]), pair[0]))
    return tuple(sorted(strongest[:MOST_LABELS]))
