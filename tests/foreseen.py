"""Vectors of sentences that a test knows beforehand: made together they take a third of the time, and are the same to 0.0001."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from skill.authoring.head_training import embed_all
from skill.understanding.encoder import Encoder

if TYPE_CHECKING:
    from skill.understanding.encoder import Floats


class Foreseen:
    """An encoder that has made the vectors of some texts; any other text is read alone."""

    def __init__(self, encoder: Encoder, texts: Sequence[str]) -> None:
        self._encoder = encoder
        self._vectors = dict(zip(texts, embed_all(encoder, [(text, "") for text in texts]), strict=True))

    def embed(self, text: str, earlier: str = "") -> "Floats":
        known = None if earlier else self._vectors.get(text)
        return self._encoder.embed(text, earlier) if known is None else known
