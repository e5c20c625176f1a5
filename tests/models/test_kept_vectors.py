"""Vectors that are kept from one run of the tests to the next are those that the encoder makes."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from skill.knowledge.library import CONTENT_FOLDER
from skill.understanding.encoder import Encoder, load_encoder
from tests import kept_vectors
from tests.kept_vectors import KeptVectors, key_of

SAID = (("my calf has locked up", ""), ("yes", "is your calf swollen"))


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    loaded = load_encoder(CONTENT_FOLDER / "en")
    assert loaded
    return loaded


@pytest.fixture(autouse=True)
def _a_run_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("folder", tmp_path), ("known", {}), ("fresh", set())):
        monkeypatch.setattr(KeptVectors, name, value)


def test_a_later_run_reads_what_an_earlier_one_has_made(encoder: Encoder, monkeypatch: pytest.MonkeyPatch) -> None:
    made = [KeptVectors(encoder).embed(*said) for said in SAID]
    kept_vectors.write("gw0")
    monkeypatch.setattr(KeptVectors, "known", {})
    monkeypatch.setattr(Encoder, "embed", None)
    for said, vector in zip(SAID, made, strict=True):
        assert np.array_equal(KeptVectors(encoder).embed(*said), vector)


def test_what_was_kept_is_what_the_encoder_makes(encoder: Encoder) -> None:
    for said in SAID:
        assert np.array_equal(KeptVectors(encoder).embed(*said), encoder.embed(*said))


def test_another_training_keeps_its_own_and_the_others_go(encoder: Encoder, tmp_path: Path) -> None:
    for each in (encoder, replace(encoder, fingerprint="another")):
        KeptVectors.fresh.clear()
        KeptVectors(each).embed("yes")
        kept_vectors.write("gw0")
        assert [file.name for file in tmp_path.iterdir()] == [f"{key_of(each)}-gw0.npz"]


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 broken", b"nothing of numpy"])
def test_a_broken_file_holds_nothing(encoder: Encoder, tmp_path: Path, data: bytes) -> None:
    (tmp_path / f"{key_of(encoder)}-gw1.npz").write_bytes(data)
    assert list(kept_vectors.read(tmp_path, key_of(encoder))) == []
