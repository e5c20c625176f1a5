"""Vectors of sentences that a test knows beforehand: made together they take a third of the time,
and are the same to 0.0001.
"""

from collections.abc import Sequence

from skill.authoring.head_training import embed_all
from skill.understanding.encoder import Encoder, Floats
from tests.kept_vectors import KeptVectors

TOGETHER = "\0"
"""Stands for what was said before in the key of a vector that was made together with others:
no test is given it for its own."""


class Foreseen:
    """An encoder that has made the vectors of some texts; any other text is read alone."""

    def __init__(self, encoder: Encoder, texts: Sequence[str]) -> None:
        self._encoder, kept = encoder, KeptVectors(encoder)
        self._vectors = kept.made_together(
            [(text, TOGETHER) for text in texts],
            lambda missing: embed_all(encoder, [(text, "") for text, _ in missing]),
        )

    def embed(self, text: str, earlier: str = "") -> Floats:
        known = None if earlier else self._vectors.get((text, TOGETHER))
        return self._encoder.embed(text, earlier) if known is None else known
