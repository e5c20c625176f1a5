"""Reads an encoder's vector: the label of a question, a report of a warning sign, and which, the kind of an utterance.

Each head is one matrix over the encoder's vector. `cramp-coach models` trains them, in about a minute, whenever content
changes; the encoder stays.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from skill.knowledge.content import ENTRY_MARK
from skill.understanding.encoder import Embeds, Encoder, Floats

try:
    import numpy as np
except ModuleNotFoundError:  # then there is no encoder either
    np = None  # type: ignore[assignment]

HEADS_FILE = "encoder_heads.json"
"""Its name in the folder of a language."""
UNIT = 0.001
"""Weights and biases are kept in whole thousandths."""


@dataclass(frozen=True)
class Head:
    """A linear layer over vectors, with a name for each of its outputs."""

    names: tuple[str, ...]
    weight: Floats
    """Names x 384."""
    bias: Floats

    def logits(self, vector: Floats) -> Floats:
        """How much speaks for each name: any number, 0 for neither for nor against."""
        return self.weight @ vector + self.bias

    def log_probabilities(self, vector: Floats) -> dict[str, float]:
        """The natural logarithm of each name's probability; exactly one of the names is right."""
        logits = self.logits(vector)
        logits = logits - logits.max()
        spread = logits - np.log(np.exp(logits).sum())
        return dict(zip(self.names, spread.tolist(), strict=True))


@dataclass(frozen=True)
class Heads:
    """All heads of one encoder."""

    labels: Head
    """One name for each label that a free question can have, entries among them."""
    reports: Head
    """One name: the logit of a report of a warning sign, not calibrated."""
    warnings: Head
    """One name for each warning: which one, given that one is reported."""
    utterance_kinds: Head
    """One name for each kind of reply, control or question in a conversation;
    columns for what is going on follow the vector's."""
    made_from: str
    """Fingerprint of the phrases and of the encoder that they were trained on."""
    encoder: str
    """Fingerprint of the encoder alone."""


class LabelReader:
    """Reads the label of a question from its vector."""

    def __init__(self, encoder: Embeds, heads: Heads) -> None:
        self._encoder = encoder
        self._labels = heads.labels
        names = {name: at for at, name in enumerate(self._labels.names)}
        entries: dict[str, list[int]] = {}
        for name, at in names.items():
            topic, mark, _ = name.partition(ENTRY_MARK)
            if mark and topic in names:
                entries.setdefault(topic, [names[topic]]).append(at)
        self._entries = list(entries.items())
        """Numbers of a topic and of its entries."""

    def read(self, text: str) -> dict[str, float]:
        """Give the natural logarithm of each label's probability; that of a topic includes its entries."""
        read = self._labels.log_probabilities(self._encoder.embed(text))
        logarithms = np.fromiter(read.values(), np.float32, len(read))
        return read | {topic: float(np.logaddexp.reduce(logarithms[own])) for topic, own in self._entries}


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
        _read_head(data["utterance_kinds"]),
        data["made_from"],
        data["encoder"],
    )


def save_heads(heads: Heads, file: Path) -> None:
    """Write the heads, one name a line, in whole units: bias first, then the weights."""
    lines = [f'"made_from": {json.dumps(heads.made_from)}', f'"encoder": {json.dumps(heads.encoder)}']
    for field in ("labels", "reports", "warnings", "utterance_kinds"):
        head: Head = getattr(heads, field)
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
