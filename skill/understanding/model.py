"""What training leaves behind, and how it is written down: model.json beside the content of a language, built,
never edited by hand.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

MODEL_FILE = "model.json"
"""Its name in the folder of a language."""
WEIGHT_UNIT = 0.15
"""Weights are kept in coarse steps: finer ones change more lines (docs/understanding.md)."""
BIAS_UNIT = RARITY_UNIT = 0.01
"""Both are kept as whole numbers of this."""


class Weights(NamedTuple):
    """What one feature says: a word, a pair of words, or four letters."""

    rarity: int
    """How rare it is, in RARITY_UNIT."""
    labels: tuple[int, ...]
    """Numbers of the labels that it speaks for or against, those that it speaks for most first."""
    weights: tuple[int, ...]
    """How strongly, in WEIGHT_UNIT; in the order of the labels."""

    @property
    def spoken_for(self) -> int:
        """How many labels it speaks for, and not against."""
        return sum(weight > 0 for weight in self.weights)

    def speaks_for(self, label: int) -> bool:
        """Whether it speaks for the label with this number."""
        return any(at == label and weight > 0 for at, weight in zip(self.labels, self.weights, strict=True))

    @classmethod
    def of(cls, rarity: int, by_label: Mapping[int, int]) -> "Weights":
        """Order the weights of labels; those of zero say nothing and are left out."""
        pairs = sorted(((weight, label) for label, weight in by_label.items() if weight), key=_strongest_first)
        return cls(rarity, tuple(label for _, label in pairs), tuple(weight for weight, _ in pairs))


@dataclass(frozen=True)
class Model:
    """A linear model over features."""

    labels: tuple[str, ...]
    """Ids, sorted; elsewhere a label is its place in here."""
    bias: tuple[int, ...]
    """The score of each label before any feature, in BIAS_UNIT."""
    features: Mapping[str, Weights]
    made_from: str
    """Fingerprint of the phrases and synonyms it was trained on."""


class WrittenFeatures(Mapping[str, Weights]):
    """Features as they are written down, each read when it is first asked for: a question has fifty of 57,000.

    Reading all took 0.2 s of every start. A feature that is not written as it should be raises ValueError where it is
    asked for, and `cramp-coach check` asks for all.
    """

    def __init__(self, written: Mapping[str, str], labels: Sequence[str]) -> None:
        self._written = written
        self._number = {label: at for at, label in enumerate(labels)}
        self._read: dict[str, Weights] = {}

    def __getitem__(self, feature: str) -> Weights:
        """Read one; the second time it is remembered."""
        weights = self._read.get(feature)
        if weights is None:
            weights = self._read[feature] = _read(self._written[feature], self._number)
        return weights

    def __iter__(self) -> Iterator[str]:
        """Name all."""
        return iter(self._written)

    def __len__(self) -> int:
        """Count all."""
        return len(self._written)


def load_model(file: Path) -> Model:
    """Read a model. Raises OSError, ValueError or KeyError where there is none."""
    data = json.loads(file.read_text("utf-8"))
    labels = tuple(data["bias"])
    features = WrittenFeatures(data["features"], labels)
    return Model(labels, tuple(data["bias"].values()), features, data["made_from"])


def save_model(model: Model, file: Path) -> None:
    """Write a model, a feature a line with its labels by id, so that a change of content shows as what it changes."""
    bias = zip(model.labels, map(str, model.bias), strict=True)
    features = ((name, f'"{_write(each, model.labels)}"') for name, each in sorted(model.features.items()))
    lines = ["{", f'"made_from": {json.dumps(model.made_from)},']
    for part, items, comma in (("bias", bias, ","), ("features", features, "")):
        lines += [f'"{part}": {{', ",\n".join(f"{json.dumps(name)}: {value}" for name, value in items), f"}}{comma}"]
    file.write_text("\n".join([*lines, "}"]) + "\n", "utf-8")


def _write(weights: Weights, labels: Sequence[str]) -> str:
    """Write "131 3 alcohol -1 cold heat": the rarity, then each weight, strongest first,
    and the labels that have it.
    """
    written, last = [str(weights.rarity)], 0
    for label, weight in zip(weights.labels, weights.weights, strict=True):
        if weight != last:
            written.append(str(weight))
        written.append(labels[label])
        last = weight
    return " ".join(written)


def _read(written: str, number: Mapping[str, int]) -> Weights:
    rarity, *words = written.split()
    labels, weights, weight = [], [], 0
    for word in words:
        label = number.get(word)
        if label is None:  # no id is a number
            weight = int(word)
        else:
            labels.append(label)
            weights.append(weight)
    return Weights(int(rarity), tuple(labels), tuple(weights))


def _strongest_first(pair: tuple[int, int]) -> tuple[int, int]:
    weight, label = pair
    return -weight, label
