"""Learns from authored phrases how strongly each feature speaks for or against a label.

One linear support vector machine per label (that label's phrases against all others, squared hinge loss), by
scikit-learn. A topic's phrases are its own and those of its entries, so a topic that is split loses nothing; an entry
("topic/entry") is told apart from the rest of its topic alone. The same content always gives the same file, and a
change of content changes few of its lines: the order of phrases and the seed are fixed, the rarity of a word does not
depend on how many phrases there are, the optimum is found to far less than a step of rounding, and weights are kept in
coarse steps.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from math import log, sqrt
from typing import Any

from skill.knowledge.content import ENTRY_MARK, topic_of
from skill.understanding.features import LETTER_MARK, Wording
from skill.understanding.model import BIAS_UNIT, RARITY_UNIT, WEIGHT_UNIT, Model, Weights

PENALTY = 2.0
"""What a phrase on the wrong side costs: higher follows single phrases more closely."""
LEAST_OF_ENTRY = 2
"""Steps; smaller weights of entries are left out. They change no answer in a hundred, and are a quarter of the file."""
TOLERANCE = 1e-4
"""When to stop: weights are then within 0.0002 of the optimum, a five-hundredth of the step they are rounded to."""
ROUNDS = 1000
"""The most that are taken to get there; the content needs 65."""
FEWEST = 2
"""Pairs and letter groups seen less often say nothing about the next listener; single words do."""
PHRASES = 10_000
"""The number of phrases that rarity is told against. It is not counted: one phrase more would change every rarity."""


class TrainingError(Exception):
    """Training is not possible here; the message says what to install."""


def train(labelled: Iterable[tuple[str, str]], wording: Wording) -> Model:
    """Build the model of all (label, phrase) pairs. Takes seconds; call it when content changes, not at start.

    Raises TrainingError without scikit-learn.
    """
    try:  # an author's extra: whoever only talks to the skill, checks or deploys it does without
        from scipy.sparse import csr_matrix  # noqa: PLC0415
        from sklearn.svm import LinearSVC  # noqa: PLC0415
    except ImportError as missing:
        raise TrainingError("training needs scikit-learn: pip install 'cramp-coach[author]'") from missing

    ordered = sorted(set(labelled))
    featured = [wording.features(phrase) for _, phrase in ordered]
    rarity = _rarity(featured)
    column = {feature: at for at, feature in enumerate(sorted(rarity))}
    cells = [(at, column[f], value) for at, each in enumerate(featured) for f, value in _vector(each, rarity).items()]
    lines, places, values = zip(*cells, strict=True)
    phrases = csr_matrix((values, (lines, places)), shape=(len(featured), len(column)))
    topics = [topic_of(label) for label, _ in ordered]
    labels = sorted({*topics, *(label for label, _ in ordered)})
    columns: list[list[int]] = []
    bias: list[int] = []
    for label in labels:
        if ENTRY_MARK in label:
            among = [at for at, topic in enumerate(topics) if topic == topic_of(label)]
            own = [ordered[at][0] == label for at in among]
        else:
            among, own = [*range(len(ordered))], [topic == label for topic in topics]
        machine = LinearSVC(C=PENALTY, tol=TOLERANCE, max_iter=ROUNDS, random_state=0)
        machine.fit(phrases[among], own)
        steps = [round(weight / WEIGHT_UNIT) for weight in machine.coef_[0].tolist()]
        least = LEAST_OF_ENTRY if ENTRY_MARK in label else 1
        columns.append([step if abs(step) >= least else 0 for step in steps])
        bias.append(round(float(machine.intercept_[0]) / BIAS_UNIT))
    rows = zip(column, zip(*columns, strict=True), strict=True)
    features = {feature: Weights.of(rarity[feature], dict(enumerate(row))) for feature, row in rows if any(row)}
    return Model(tuple(labels), tuple(bias), features, fingerprint(ordered, wording))


def fingerprint(labelled: Iterable[tuple[str, str]], wording: Wording) -> str:
    """Tell whether a model was made from this content, in this way."""
    way = (PENALTY, LEAST_OF_ENTRY, TOLERANCE, FEWEST, PHRASES, RARITY_UNIT, BIAS_UNIT, WEIGHT_UNIT)
    said: list[Any] = [sorted(set(labelled)), sorted(wording.canonical.items()), way]
    return sha256(repr(said).encode()).hexdigest()[:16]


def _rarity(featured: Sequence[Mapping[str, float]]) -> dict[str, int]:
    """Say how rare each feature is, in whole units; the features that are left out say nothing."""
    seen = Counter(feature for features in featured for feature in features)
    return {
        feature: round(sqrt(log(1 + PHRASES / count)) / RARITY_UNIT)
        for feature, count in seen.items()
        if count >= FEWEST or not (" " in feature or feature.startswith(LETTER_MARK))
    }


def _vector(features: Mapping[str, float], rarity: Mapping[str, int]) -> dict[str, float]:
    """Weigh the features of a phrase by their rarity, as a vector of length one."""
    known = {feature: weight * rarity[feature] for feature, weight in features.items() if feature in rarity}
    length = sqrt(sum(value * value for value in known.values())) or 1.0
    return {feature: value / length for feature, value in known.items()}
