"""Turns a sentence into a vector whose neighbours mean the same: a small BERT, trained for cramps, in numpy alone.

The weights are made by `cramp-coach train-encoder` and kept in one file as eight-bit numbers. The forward pass is that
of Devlin et al., "BERT: Pre-training of Deep Bidirectional Transformers", NAACL 2019, with the mean over all pieces as
the sentence's vector, as in Reimers and Gurevych, "Sentence-BERT", EMNLP 2019.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

from skill.understanding.word_pieces import WordPieces

try:
    import numpy as np
except ModuleNotFoundError:  # the encoder is a part that may be missing: the linear models answer alone
    np = None  # type: ignore[assignment]

if TYPE_CHECKING:
    from numpy.typing import NDArray

Floats: TypeAlias = "NDArray[np.float32]"
ENCODER_FILE = "encoder.npz"
"""Its name in the folder of a language."""
HEADS = 12
"""Attention heads of a layer, as in MiniLM."""
RECENT = 8
"""Sentences whose vectors are kept: a request reads its own two or three times, for warnings and for its label."""
PANEL = 64
"""Outputs of a matrix that are kept together. A sentence has a dozen rows, and its products take as long as the
matrices take to be read: panels are read from one end to the other, whole rows by leaps (docs/encoder.md)."""
TINY = 1e-12
"""Keeps a division by the spread of a vector from failing, as in BERT."""
GELU_FACTOR, GELU_CUBE = 0.7978845608, 0.044715
"""Of the approximation of the Gaussian error linear unit by tanh; training uses the same one."""


@dataclass(frozen=True)
class Norm:
    """Layer normalisation: what a vector of mean 0 and spread 1 is multiplied by, and what is added."""

    weight: Floats
    bias: Floats

    def __call__(self, x: Floats) -> Floats:
        """Normalise every row."""
        centred = x - x.mean(axis=-1, keepdims=True)
        spread = np.sqrt(np.mean(centred * centred, axis=-1, keepdims=True) + TINY)
        normed: Floats = centred / spread * self.weight + self.bias
        return normed


@dataclass(frozen=True)
class Linear:
    """A matrix and a bias (outputs)."""

    panels: Floats
    """The matrix, PANEL outputs after the other: outputs / PANEL x inputs x PANEL."""
    bias: Floats

    @classmethod
    def of(cls, weight: Floats, bias: Floats) -> "Linear":
        """Take a matrix of inputs x outputs."""
        return cls(np.ascontiguousarray(weight.reshape(len(weight), -1, PANEL).swapaxes(0, 1)), bias)

    def __call__(self, x: Floats) -> Floats:
        """Multiply every row, add the bias; the rows of all texts together,
        which takes half the time of one text after the other.
        """
        multiplied = x.reshape(-1, x.shape[-1]) @ self.panels
        return (multiplied.swapaxes(0, 1).reshape(-1, len(self.bias)) + self.bias).reshape(*x.shape[:-1], -1)


@dataclass(frozen=True)
class Layer:
    """One layer of the encoder."""

    attend: Linear
    """To query, key and value in one: 384 x 1152."""
    attended: Linear
    attended_norm: Norm
    widen: Linear
    """384 x 1536."""
    narrow: Linear
    narrow_norm: Norm

    def __call__(self, x: Floats) -> Floats:
        """Mix into each piece what it attends to, then transform each alone: texts x pieces x 384, in and out."""
        texts, pieces, size = x.shape
        query, key, value = self.attend(x).reshape(texts, pieces, 3, HEADS, size // HEADS).transpose(2, 0, 3, 1, 4)
        scores = query @ key.swapaxes(-1, -2) / np.float32((size // HEADS) ** 0.5)
        scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
        seen = (scores / scores.sum(axis=-1, keepdims=True)) @ value
        x = self.attended_norm(x + self.attended(seen.swapaxes(1, 2).reshape(texts, pieces, size)))
        return self.narrow_norm(x + self.narrow(_gelu(self.widen(x))))


@dataclass(frozen=True)
class Encoder:
    """The whole network, ready to use."""

    pieces: WordPieces
    words: "NDArray[np.int8]"
    """A row for each word piece, in eight bits: a question reads a dozen of thousands,
    so they stay as they are kept."""
    word_scale: Floats
    """What the numbers of each row of ``words`` are multiplied by."""
    places: Floats
    """A row for each place in the text."""
    norm: Norm
    layers: tuple[Layer, ...]
    fingerprint: str
    """Tells this training from every other one: heads fit the encoder that they were trained on, and no other."""

    def embed(self, text: str, earlier: str = "") -> Floats:
        """Make the vector (384 numbers) of a text; ``earlier`` is what was said before it, or what it is about."""
        vector: Floats = self.embed_numbers([self.pieces.numbers(text, earlier)])[0]
        return vector

    def embed_numbers(self, numbers: Sequence[Sequence[int]]) -> Floats:
        """Make the vectors (texts x 384) of texts that have as many word pieces, given by their numbers."""
        picked = np.array(numbers)
        x: Floats = self.words[picked] * self.word_scale[picked, None] + self.places[: picked.shape[1]]
        x = self.norm(x)
        for layer in self.layers:
            x = layer(x)
        vectors: Floats = x.mean(axis=1)
        return vectors


class Embeds(Protocol):
    """What makes vectors of texts."""

    def embed(self, text: str, earlier: str = "") -> Floats:
        """Make the vector of a text; ``earlier`` is what was said before it, or what it is about."""


class RecentVectors:
    """An encoder that keeps the vectors of the last sentences."""

    def __init__(self, encoder: Encoder) -> None:
        self._embed = lru_cache(maxsize=RECENT)(encoder.embed)

    def embed(self, text: str, earlier: str = "") -> Floats:
        """Make the vector of a text, or give the one that was made a moment ago."""
        return self._embed(text, earlier)


def load_encoder(folder: Path) -> Encoder | None:
    """Read the encoder of a language's folder; None where its file or numpy is missing.

    Raises ValueError on a broken file.

    Takes about a tenth of a second: call it at start, never inside a request.
    """
    file = folder / ENCODER_FILE
    if np is None or not file.exists():
        return None
    with np.load(file, allow_pickle=False) as kept:
        return read_encoder({name: kept[name] for name in kept.files})


def read_encoder(kept: "Mapping[str, NDArray[np.generic]]") -> Encoder:
    """Build the encoder from the arrays of its file; matrices are eight-bit numbers with a scale for each output."""

    def floats(name: str, at: int | None = None) -> Floats:
        array = kept[name] if at is None else kept[name][at]
        return array.astype(np.float32)

    def linear(name: str, at: int) -> Linear:
        return Linear.of(floats(f"{name}.weight", at) * floats(f"{name}.scale", at), floats(f"{name}.bias", at))

    def norm(name: str, at: int | None = None) -> Norm:
        return Norm(floats(f"{name}.weight", at), floats(f"{name}.bias", at))

    return Encoder(
        WordPieces(bytes(kept["pieces"]).decode().split("\n")),
        kept["words.weight"].astype(np.int8, copy=False),
        floats("words.scale"),
        floats("places"),
        norm("norm"),
        tuple(
            Layer(
                linear("attend", at),
                linear("attended", at),
                norm("attended_norm", at),
                linear("widen", at),
                linear("narrow", at),
                norm("narrow_norm", at),
            )
            for at in range(len(kept["attend.weight"]))
        ),
        bytes(kept["fingerprint"]).decode(),
    )


def _gelu(x: Floats) -> Floats:
    half: Floats = (
        np.float32(0.5) * x * (1 + np.tanh(np.float32(GELU_FACTOR) * (x + np.float32(GELU_CUBE) * x * x * x)))
    )
    return half
