"""Trains the linear model of the second opinion on warnings, and calibrates it, alone and with the encoder's head."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skill.authoring.training import TrainingError
from skill.authoring.warning_examples import Example
from skill.understanding.second_opinion import UNIT, Calibration, LinearOpinion, features

FITS, FITS_WARNING = 30.0, 10.0
"""How closely the model follows single sentences (the C of scikit-learn's regression): reports, and which warning."""
FEWEST = 2
"""Features seen in fewer sentences say nothing about the next listener."""
LEAST, LEAST_OF_WARNING = 25, 60
"""Weights of fewer units than this are left out."""
MOST_WARNINGS = 4
"""A feature keeps its strongest weights only."""
NO_CALIBRATION = Calibration(1.0, 0.0, 0.0)


def train_second_opinion(examples: Sequence[Example]) -> LinearOpinion:
    """Train on all examples that are not held out. Takes some ten seconds; not calibrated yet."""
    learned = [example for example in examples if not example.held_out]
    regression()  # tell at once if it is missing
    featured = [features(example.text, example.earlier) for example in learned]
    seen = Counter(feature for each in featured for feature in each)
    number = {feature: at for at, feature in enumerate(sorted(f for f, count in seen.items() if count >= FEWEST))}
    matrix = _matrix(featured, number)
    weight = np.array([example.weight for example in learned])
    reports = _sparse(FITS).fit(matrix, [example.warning is not None for example in learned], sample_weight=weight)
    known = [at for at, example in enumerate(learned) if example.warning]
    ids = sorted({example.warning for example in learned if example.warning})
    of_warnings = np.zeros((len(ids), len(number)))
    named = np.array([learned[at].warning for at in known])
    for row, warning in enumerate(ids):
        own = _sparse(FITS_WARNING).fit(matrix[known], named == warning, sample_weight=weight[known])
        of_warnings[row] = own.coef_[0]
    strengths = np.round(reports.coef_[0] / UNIT).astype(int).tolist()
    for_warnings = np.round(of_warnings / UNIT).astype(int)
    written = {
        feature: text
        for feature, at in number.items()
        if (text := _written(strengths[at], for_warnings[:, at].tolist())) is not None
    }
    return LinearOpinion(
        tuple(ids),
        round(float(reports.intercept_[0]), 4),
        NO_CALIBRATION,
        NO_CALIBRATION,
        written,
        fingerprint(examples),
    )


def calibrate(
    model: LinearOpinion, examples: Sequence[Example], of_encoder: NDArray[Any] | None = None
) -> LinearOpinion:
    """Choose what the models' logits are worth, on the examples that were held out.

    ``of_encoder`` holds the logit of the encoder's head for each of ``examples``, where there is an encoder.
    """
    held_out = [at for at, example in enumerate(examples) if example.held_out]
    linear = np.array([model.read(examples[at].text, examples[at].earlier)[0] for at in held_out])
    reports = np.array([examples[at].warning is not None for at in held_out])
    alone = _platt(linear[:, None], reports)
    if of_encoder is None:
        return replace(model, alone=Calibration(alone[0], 0.0, alone[1]))
    mixed = _platt(np.column_stack([linear, of_encoder[held_out]]), reports)
    return replace(model, alone=Calibration(alone[0], 0.0, alone[1]), mixed=Calibration(*mixed))


def fingerprint(examples: Sequence[Example]) -> str:
    """Tell whether a model was trained on these examples, in this way."""
    way = (FITS, FITS_WARNING, FEWEST, LEAST, LEAST_OF_WARNING, MOST_WARNINGS)
    return sha256(repr((list(examples), way)).encode()).hexdigest()[:16]


def regression(**how: Any) -> Any:  # noqa: ANN401  # a scikit-learn model
    """Make an untrained logistic regression. Raises TrainingError without scikit-learn, which is an author's extra."""
    try:
        from sklearn.linear_model import LogisticRegression  # noqa: PLC0415
    except ImportError as missing:
        raise TrainingError("training needs scikit-learn: pip install 'cramp-coach[author]'") from missing
    return LogisticRegression(**how)


def _sparse(fits: float) -> Any:  # noqa: ANN401
    return regression(C=fits, solver="liblinear", random_state=0)


def _matrix(featured: Sequence[dict[str, float]], number: dict[str, int]) -> Any:  # noqa: ANN401
    """Put every sentence into a row of length one; features that are not numbered count for the length alone."""
    from scipy.sparse import csr_matrix  # noqa: PLC0415  # comes with scikit-learn

    rows, columns, values = [], [], []
    for row, each in enumerate(featured):
        length = sum(value * value for value in each.values()) ** 0.5 or 1.0
        for feature, value in each.items():
            if feature in number:
                rows.append(row)
                columns.append(number[feature])
                values.append(value / length)
    return csr_matrix((values, (rows, columns)), shape=(len(featured), len(number)))


def _written(report: int, of_warnings: Sequence[int]) -> str | None:
    strong = sorted(
        ((number, weight) for number, weight in enumerate(of_warnings) if abs(weight) >= LEAST_OF_WARNING),
        key=lambda pair: (-abs(pair[1]), pair[0]),
    )[:MOST_WARNINGS]
    if abs(report) < LEAST and not strong:
        return None
    return " ".join([str(report), *(f"{number} {weight}" for number, weight in sorted(strong))])


def _platt(logits: NDArray[Any], reports: NDArray[np.bool_]) -> list[float]:
    fitted = regression(C=100.0).fit(logits, reports)
    return [round(float(value), 4) for value in (*fitted.coef_[0], fitted.intercept_[0])]
