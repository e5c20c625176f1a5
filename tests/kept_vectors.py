"""Keeps the encoder's vectors from one run of the tests to the next:
the same encoder makes the same vector of the same sentence.

They lie in pytest's cache folder, some 10 MB. Another training, another line in the code that makes them or another
numpy, and all are made anew; so they are where nothing is kept yet, and with `--cache-clear`.
"""

import json
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import ClassVar
from zipfile import BadZipFile

import numpy as np
import pytest

from skill import app
from skill.understanding import encoder as encoder_module
from skill.understanding import word_pieces
from skill.understanding.encoder import Encoder, Floats

Vectors = dict[tuple[str, str], Floats]


class KeptVectors:
    """An encoder that has made the vectors of earlier runs, and keeps those that it makes."""

    folder: ClassVar[Path | None] = None
    """Where they are kept; without one, they last as long as the process."""
    known: ClassVar[dict[str, Vectors]] = {}
    """Of each encoder, by its key; those of earlier runs too."""
    fresh: ClassVar[set[str]] = set()
    """Keys of encoders that have made a vector in this run."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder, self._key = encoder, key_of(encoder)
        if self._key not in self.known:
            self.known[self._key] = dict(read(self.folder, self._key))
        self._known = self.known[self._key]

    def embed(self, text: str, earlier: str = "") -> Floats:
        """Make the vector of a text, or give the one that was made before."""
        vector = self._known.get((text, earlier))
        if vector is None:
            vector = self._known[text, earlier] = self._encoder.embed(text, earlier)
            self.fresh.add(self._key)
        return vector

    def made_together(
        self, keys: Sequence[tuple[str, str]], make: Callable[[Sequence[tuple[str, str]]], Iterable[Floats]]
    ) -> Vectors:
        """Give the vectors of these keys; those that no earlier run has kept are made in one call."""
        missing = [key for key in keys if key not in self._known]
        if missing:
            self._known.update(zip(missing, make(missing), strict=True))
            self.fresh.add(self._key)
        return {key: self._known[key] for key in keys}


def key_of(encoder: Encoder) -> str:
    """Name all that decides what a vector is."""
    code = [Path(module.__file__ or "").read_bytes() for module in (encoder_module, word_pieces)]
    return sha256(b"\0".join([*code, np.__version__.encode(), encoder.fingerprint.encode()])).hexdigest()[:16]


def read(folder: Path | None, key: str) -> Iterator[tuple[tuple[str, str], Floats]]:
    """Yield what every process of an earlier run has kept; a file that is broken holds nothing."""
    for file in sorted(folder.glob(f"{key}-*.npz")) if folder else ():
        try:
            with file.open("rb") as opened, np.load(opened, allow_pickle=False) as kept:
                texts, vectors = json.loads(bytes(kept["texts"])), kept["vectors"]
        except (OSError, ValueError, KeyError, EOFError, BadZipFile):
            continue
        yield from (((text, earlier), vector) for (text, earlier), vector in zip(texts, vectors, strict=True))


def write(process: str) -> None:
    """Keep all that this process knows, and nothing of other encoders."""
    folder = KeptVectors.folder
    if folder is None:
        return
    for key in KeptVectors.fresh:
        for other in folder.glob("*.npz"):
            if not other.name.startswith(key):
                other.unlink(missing_ok=True)
        known, file = KeptVectors.known[key], folder / f"{key}-{process}.npz"
        texts = np.frombuffer(json.dumps([*known]).encode(), np.uint8)
        unready = file.with_suffix(".unready")
        with unready.open("wb") as kept:
            np.savez(kept, allow_pickle=False, texts=texts, vectors=np.array([*known.values()]))
        with suppress(FileNotFoundError):  # another run in this checkout was quicker
            unready.replace(file)


def pytest_configure(config: pytest.Config) -> None:
    """Keep them in pytest's cache, where it has one, and let every skill of the tests use them."""
    cache = getattr(config, "cache", None)
    KeptVectors.folder = cache.mkdir("vectors") if cache else None
    pytest.MonkeyPatch().setattr(app, "RecentVectors", KeptVectors)  # for as long as the process lasts


def pytest_sessionfinish() -> None:
    write(os.environ.get("PYTEST_XDIST_WORKER", "alone"))
