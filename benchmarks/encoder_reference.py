"""Writes what transformers make of some sentences, for the tests of the tokeniser and of the forward pass in numpy.

    python -m benchmarks.encoder_reference

To be run when the encoder was trained anew; needs the extra ``encoder``. Both files in tests/models/encoder hold the
encoder's fingerprint, and the tests refuse those of another encoder.
"""

# ruff: noqa: INP001  # benchmarks are scripts, not a package

import json
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import torch
from transformers import BertTokenizerFast

from skill.authoring.train_encoder import general_encoder
from skill.authoring.warning_examples import examples
from skill.knowledge.library import CONTENT_FOLDER, load_library
from skill.understanding.encoder import ENCODER_FILE, load_encoder
from skill.understanding.questions import labelled_phrases

FOLDER = Path(__file__).parents[1] / "tests" / "models" / "encoder"
EVERY = 61
"""Of so many training sentences one is taken: about five hundred."""
HARD = [
    "",
    " ",
    "MY CALF IS CRAMPING!!",
    "it's my leg, isn't it? (the left-hand one)",
    "caf\u00e9 na\u00efve \u00fcber \u0130stanbul stra\u00dfe",
    "e\u0301 and \u00e9 are one letter",
    "don\u2019t \u201cquote\u201d me \u2013 please\u2026",
    "\u5c0f\u817f\u62bd\u7b4b cramp \u3053\u3080\u3089\u8fd4\u308a",
    "tab\tnew\nline\r\x00\ufffd\u200b zero\u00a0width",
    "supercalifragilisticexpialidocious quinine hydroxychloroquine",
    "x" * 101,
    "30 seconds 3x $5 50% a+b #1 @home ^_^ ~ `",
    "\U0001f9b5 leg",
    "\u0434\u0430 \u0645\u0631\u062d\u0628\u0627",
    "charleyhorse charley-horse charley horse",
    "zzzqqqxxj wqv",
    " ".join(["cramp"] * 80),
]
PAIRS = [("leg", "it's gone white"), ("cramp", "a bit warm"), ("guide me through a calf stretch", "it just popped")]
SENTENCES = [
    "why do i get night cramps",
    "my calf is swollen and hot",
    "owowow my leg",
    "what about pickle juice",
    "stop",
]


def main() -> None:
    """Write both files."""
    library = load_library()
    home = CONTENT_FOLDER / library.language.code
    encoder = load_encoder(home)
    if encoder is None:
        raise SystemExit("no encoder: run `cramp-coach train-encoder`")
    with tempfile.TemporaryDirectory() as folder:
        vocabulary = Path(folder) / "vocab.txt"
        vocabulary.write_text("\n".join(encoder.pieces.pieces) + "\n", "utf-8")
        tokeniser = BertTokenizerFast(vocab=str(vocabulary), do_lower_case=True)
    phrases = [phrase for _, phrase in labelled_phrases(library)]
    told = sorted({example.text for example in examples(library, phrases, home)})[::EVERY]
    numbered = [[text, "", _numbers(tokeniser, text)] for text in (*HARD, *told)]
    numbered += [[text, earlier, _numbers(tokeniser, earlier, text)] for earlier, text in PAIRS]
    _write("word_pieces.json", encoder.fingerprint, numbered)
    network = _network(home / ENCODER_FILE, len(encoder.layers))
    vectors = []
    for text, earlier in (*((text, "") for text in SENTENCES), *((text, earlier) for earlier, text in PAIRS)):
        with torch.no_grad():
            hidden = network(input_ids=torch.tensor([encoder.pieces.numbers(text, earlier)])).last_hidden_state
        vectors.append([text, earlier, [round(float(number), 4) for number in hidden[0].mean(0)]])
    _write("vectors.json", encoder.fingerprint, vectors)


def _numbers(tokeniser: Any, *texts: str) -> list[int]:  # noqa: ANN401
    found: list[int] = tokeniser(*texts, truncation=True, max_length=64)["input_ids"]
    return found


def _network(file: Path, layers: int) -> Any:  # noqa: ANN401
    """Build transformers' network with the weights of the encoder's file."""
    with np.load(file) as arrays:
        kept = {name: torch.from_numpy(arrays[name]) for name in arrays.files}
    network = general_encoder(range(len(kept["words.scale"])), layers).eval()
    state = network.state_dict()
    state["embeddings.word_embeddings.weight"] = kept["words.weight"].float() * kept["words.scale"][:, None]
    state["embeddings.position_embeddings.weight"][: len(kept["places"])] = kept["places"].float()
    state["embeddings.token_type_embeddings.weight"].zero_()  # they are in the places
    for field in ("weight", "bias"):
        state[f"embeddings.LayerNorm.{field}"] = kept[f"norm.{field}"]
    for at in range(layers):
        layer = f"encoder.layer.{at}"
        matrix = {
            name: kept[f"{name}.weight"][at].float() * kept[f"{name}.scale"][at]
            for name in ("attend", "attended", "widen", "narrow")
        }
        for part, weight, bias in zip(
            ("query", "key", "value"), matrix["attend"].T.chunk(3), kept["attend.bias"][at].chunk(3), strict=True
        ):
            state[f"{layer}.attention.self.{part}.weight"] = weight
            state[f"{layer}.attention.self.{part}.bias"] = bias
        for name, part in (("attended", "attention.output"), ("widen", "intermediate"), ("narrow", "output")):
            state[f"{layer}.{part}.dense.weight"] = matrix[name].T
            state[f"{layer}.{part}.dense.bias"] = kept[f"{name}.bias"][at]
        for name, part in (("attended_norm", "attention.output"), ("narrow_norm", "output")):
            for field in ("weight", "bias"):
                state[f"{layer}.{part}.LayerNorm.{field}"] = kept[f"{name}.{field}"][at]
    network.load_state_dict(state)
    return network


def _write(name: str, fingerprint: str, rows: list[list[Any]]) -> None:
    written = ",\n".join(json.dumps(row) for row in rows)
    (FOLDER / name).write_text(f'{{"encoder": "{fingerprint}", "rows": [\n{written}\n]}}\n', "utf-8")


if __name__ == "__main__":
    main()
