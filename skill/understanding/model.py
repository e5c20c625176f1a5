"""What training leaves behind, and how it is written down: model.json beside the content of a language, built, never edited by hand."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

MODEL_FILE = "model.json"
"""Its name in the folder of a language."""
UNIT = 0.01
"""Weights and biases are kept in whole hundredths."""
_BEGINNING = 3
"""Letters that the features in one drawer share: about forty features each."""


@dataclass(frozen=True)
class Weights:
    """How rare a feature is, and its weight for each label number that it matters to; all in units."""

    rarity: int
    of_labels: tuple[tuple[int, int], ...]

    @classmethod
    def read(cls, written: str) -> "Weights":
        """Read "131 0 12 5 -40": rarity, then label number and weight in turn."""
        rarity, *rest = map(int, written.split())
        return cls(rarity, tuple(zip(rest[::2], rest[1::2], strict=True)))

    def __str__(self) -> str:
        return " ".join([str(self.rarity), *(f"{label} {weight}" for label, weight in self.of_labels)])


class Drawers(Mapping[str, str]):
    """Written weights by feature, as a few thousand texts of many lines.

    Loading each of twenty thousand by itself would take a start ten times as long, and a question looks up about fifty.
    """

    def __init__(self, features: Mapping[str, str]) -> None:
        lines: dict[str, list[str]] = {}
        for feature, weights in features.items():
            lines.setdefault(feature[:_BEGINNING], []).append(f"\n{feature}\t{weights}")
        self._texts = {beginning: f"{''.join(each)}\n" for beginning, each in lines.items()}

    def __getitem__(self, feature: str) -> str:
        text = self._texts.get(feature[:_BEGINNING], "")
        _, found, after = text.partition(f"\n{feature}\t")
        if not found:
            raise KeyError(feature)
        return after.partition("\n")[0]

    def __iter__(self) -> Iterator[str]:
        return (line.partition("\t")[0] for text in self._texts.values() for line in text.split("\n")[1:-1])

    def __len__(self) -> int:
        return sum(text.count("\n") - 1 for text in self._texts.values())


@dataclass(frozen=True)
class Model:
    """A linear model: label names, a bias for each, and written weights by feature, read only when needed."""

    labels: tuple[str, ...]
    bias: tuple[int, ...]
    features: Mapping[str, str]
    made_from: str
    """Fingerprint of the phrases and synonyms it was trained on."""


def load_model(file: Path) -> Model:
    """Read a model. Raises OSError, ValueError or KeyError where there is none."""
    data = json.loads(file.read_text("utf-8"))
    return Model(tuple(data["labels"]), tuple(data["bias"]), data["features"], data["made_from"])


def save_model(model: Model, file: Path) -> None:
    """Write a model, one feature a line, so that a change of content shows as a change of its own features."""
    file.write_text("\n".join(_lines(model)) + "\n", "utf-8")


def _lines(model: Model) -> Iterator[str]:
    yield "{"
    yield f'"made_from": {json.dumps(model.made_from)},'
    yield f'"labels": {json.dumps(model.labels)},'
    yield f'"bias": {json.dumps(model.bias)},'
    yield '"features": {'
    written = [f"{json.dumps(feature)}: {json.dumps(weights)}" for feature, weights in sorted(model.features.items())]
    yield ",\n".join(written)
    yield "}"
    yield "}"
