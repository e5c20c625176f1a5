"""The encoder: the numbers of the training code again, in numpy; and a part that may be missing or broken."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import skill.understanding.encoder as encoder_module
from skill.knowledge.library import CONTENT_FOLDER
from skill.understanding.encoder import ENCODER_FILE, Encoder, load_encoder
from skill.understanding.encoder_heads import HEADS_FILE, Head, Heads, LabelReader, load_heads, save_heads

HOME = CONTENT_FOLDER / "en"
REFERENCE = Path(__file__).parent / "encoder"
MOST_MEGABYTES = 14


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    loaded = load_encoder(HOME)
    assert loaded is not None
    return loaded


def reference(name: str, encoder: Encoder) -> list[Any]:
    """Rows that benchmarks/encoder_reference.py wrote, of this very encoder."""
    data = json.loads((REFERENCE / name).read_text("utf-8"))
    assert data["encoder"] == encoder.fingerprint, "run `python -m benchmarks.encoder_reference`"
    rows: list[Any] = data["rows"]
    assert rows
    return rows


def test_word_pieces_are_those_of_transformers(encoder: Encoder) -> None:
    wrong = [
        (text, earlier)
        for text, earlier, numbers in reference("word_pieces.json", encoder)
        if encoder.pieces.numbers(text, earlier) != numbers
    ]
    assert wrong == []


def test_vectors_are_those_of_the_training_code(encoder: Encoder) -> None:
    for text, earlier, vector in reference("vectors.json", encoder):
        assert np.abs(encoder.embed(text, earlier) - np.array(vector)).max() < 0.001, text


def test_texts_that_are_embedded_together_do_not_see_each_other(encoder: Encoder) -> None:
    numbers = [encoder.pieces.numbers(text) for text in ("my calf hurts", "stop it now")]
    assert len(numbers[0]) == len(numbers[1])
    together = encoder.embed_numbers(numbers)
    for row, vector in zip(numbers, together, strict=True):
        assert np.abs(encoder.embed_numbers([row])[0] - vector).max() < 0.0001


@pytest.mark.parametrize("text", ["", " ", "?", "cramp " * 300, "x" * 500, "小腿", "\x00"])
def test_every_text_has_a_vector(encoder: Encoder, text: str) -> None:
    vector = encoder.embed(text, text)
    assert vector.shape == (384,)
    assert np.isfinite(vector).all()


def test_the_file_is_small() -> None:
    assert (HOME / ENCODER_FILE).stat().st_size < MOST_MEGABYTES * 1_000_000


def test_without_its_file_there_is_no_encoder(tmp_path: Path) -> None:
    assert load_encoder(tmp_path) is None


def test_without_numpy_there_is_no_encoder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoder_module, "np", None)
    assert load_encoder(HOME) is None


def test_a_broken_file_is_no_missing_file(tmp_path: Path) -> None:
    (tmp_path / ENCODER_FILE).write_bytes(b"not an archive")
    with pytest.raises(ValueError, match="pickled"):
        load_encoder(tmp_path)


def test_heads_are_read_as_they_were_written(tmp_path: Path, encoder: Encoder) -> None:
    labels = Head(("a", "b"), np.array([[0.5, -1.25], [2.0, 0.001]], np.float32), np.array([0.1, -0.2], np.float32))
    one = Head(("reports",), np.array([[1.0, 2.0]], np.float32), np.array([0.5], np.float32))
    save_heads(Heads(labels, one, labels, labels, "content", encoder.fingerprint), tmp_path / HEADS_FILE)
    heads = load_heads(tmp_path, encoder)
    assert heads is not None
    assert heads.labels.names == ("a", "b")
    assert np.allclose(heads.labels.weight, labels.weight)
    assert np.allclose(heads.labels.bias, labels.bias)
    assert heads.made_from == "content"


def test_heads_of_another_encoder_are_left_alone(tmp_path: Path, encoder: Encoder) -> None:
    head = Head(("a",), np.ones((1, 2), np.float32), np.ones(1, np.float32))
    save_heads(Heads(head, head, head, head, "content", "another"), tmp_path / HEADS_FILE)
    assert load_heads(tmp_path, encoder) is None
    assert load_heads(tmp_path / "nowhere", encoder) is None


def test_probabilities_of_a_head_add_up_to_one() -> None:
    head = Head(("a", "b"), np.array([[30.0], [-30.0]], np.float32), np.zeros(2, np.float32))
    found = head.log_probabilities(np.array([20.0], np.float32))
    assert np.exp(list(found.values())).sum() == pytest.approx(1)
    assert found["a"] == pytest.approx(0)
    assert found["b"] == pytest.approx(-1200)


def test_a_topic_is_as_probable_as_all_its_entries_together() -> None:
    class Encoded:
        def embed(self, text: str, earlier: str = "") -> Any:  # noqa: ANN401  # an array
            assert (text, earlier) == ("salt tablets", "")
            return np.array([1.0], np.float32)

    names = ("salt", "salt/food", "salt/tablets", "sleep")
    head = Head(names, np.log(np.array([[0.1], [0.2], [0.3], [0.4]], np.float32)), np.zeros(4, np.float32))
    read = LabelReader(Encoded(), Heads(head, head, head, head, "", "")).read("salt tablets")
    assert np.exp([read[name] for name in names]) == pytest.approx([0.6, 0.2, 0.3, 0.4], abs=0.001)
