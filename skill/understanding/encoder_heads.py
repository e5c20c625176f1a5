"""What is read from an encoder's vector: the label that a question has, and whether it reports a warning sign, and which.

Each head is one matrix over the encoder's vector. `cramp-coach models` trains them, in about a minute, whenever content
changes; the encoder stays.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from skill.understanding.encoder import Encoder

try:
    import numpy as np
except ModuleNotFoundError:  # then there is no encoder either
    np = None  # type: ignore[assignment]

if TYPE_CHECKING:
    from skill.understanding.encoder import Floats

MARGIN_FACTOR = 6.0
"""What the margins of the linear search are multiplied by before they count as logits; chosen on development.csv."""
HEADS_FILE = "encoder_heads.json"
"""Its name in the folder of a language."""
UNIT = 0.001
"""Weights and biases are kept in whole thousandths."""


@dataclass(frozen=True)
class Head:
    """A linear layer over vectors, with a name for each of its outputs."""

    names: tuple[str, ...]
    weight: "Floats"
    """Names x 384."""
    bias: "Floats"

    def logits(self, vector: "Floats") -> "Floats":
        """How much speaks for each name: any number, 0 for neither for nor against."""
        return self.weight @ vector + self.bias

    def log_probabilities(self, vector: "Floats") -> dict[str, float]:
        """The natural logarithm of each name's probability; exactly one of the names is right."""
        logits = self.logits(vector)
        logits = logits - logits.max()
        spread = logits - np.log(np.exp(logits).sum())
        return dict(zip(self.names, spread.tolist(), strict=True))


@dataclass(frozen=True)
class Heads:
    """All heads of one encoder."""

    labels: Head
    """One name for each label that a free question can have."""
    reports: Head
    """One name: the logit of a report of a warning sign, not calibrated."""
    warnings: Head
    """One name for each warning: which one, given that one is reported."""
    made_from: str
    """Fingerprint of the phrases and of the encoder that they were trained on."""
    encoder: str
    """Fingerprint of the encoder alone."""


def mix_with_search(margins: Mapping[str, float], of_head: Mapping[str, float]) -> dict[str, float]:
    """Mix the labels' margins in the linear search with the head's log-probabilities: probabilities of the same labels.

    The logarithms of both are added, so that a label has to fit both ways. ``margins`` may lack labels: they are no better
    than the least of those it has. A label that the head does not know yet counts as its least probable one.
    """
    lowest, least = min(margins.values(), default=0.0), min(of_head.values(), default=0.0)
    labels = sorted({*margins, *of_head})
    logits = np.array(
        [MARGIN_FACTOR * margins.get(label, lowest) + of_head.get(label, least) for label in labels], np.float64
    )
    spread = np.exp(logits - logits.max())
    return dict(zip(labels, (spread / spread.sum()).tolist(), strict=True))


def load_heads(folder: Path, encoder: Encoder) -> Heads | None:
    """Read the heads of a language's folder; None where they are missing, or belong to another encoder.

    Raises ValueError or KeyError on a broken file.
    """
    file = folder / HEADS_FILE
    if not file.exists():
        return None
    data = json.loads(file.read_text("utf-8"))
    if data["encoder"] != encoder.fingerprint:
        return None
    return Heads(
        _read_head(data["labels"]),
        _read_head(data["reports"]),
        _read_head(data["warnings"]),
        data["made_from"],
        data["encoder"],
    )


def save_heads(heads: Heads, file: Path) -> None:
    """Write the heads, one name a line, in whole units: bias first, then the weights."""
    lines = [f'"made_from": {json.dumps(heads.made_from)}', f'"encoder": {json.dumps(heads.encoder)}']
    for field, head in (("labels", heads.labels), ("reports", heads.reports), ("warnings", heads.warnings)):
        rows = np.round(np.column_stack([head.bias, head.weight]) / UNIT).astype(int).tolist()
        written = [
            f"{json.dumps(name)}: {json.dumps(' '.join(map(str, row)))}"
            for name, row in sorted(zip(head.names, rows, strict=True))
        ]
        body = ",\n".join(written)
        lines.append(f'"{field}": {{\n{body}\n}}')
    file.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")


def _read_head(rows: Mapping[str, str]) -> Head:
    numbers = np.array([row.split() for row in rows.values()], np.float32) * np.float32(UNIT)
    return Head(tuple(rows), np.ascontiguousarray(numbers[:, 1:]), numbers[:, 0])
