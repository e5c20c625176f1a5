"""Trains what is read from the encoder's vectors: the heads for labels and warnings, and the second opinion with them.

The encoder itself stays as it is (`train_encoder` makes it, in half an hour):
a new phrase or topic needs new heads only.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skill.authoring import second_opinion_training
from skill.authoring.second_opinion_training import regression
from skill.authoring.utterance_kind_examples import KindExample, harmless, kind_examples
from skill.authoring.warning_examples import Example, examples
from skill.knowledge.library import Library
from skill.understanding.encoder import ENCODER_FILE, Encoder, load_encoder
from skill.understanding.encoder_heads import HEADS_FILE, Head, Heads, load_heads, save_heads
from skill.understanding.questions import labelled_phrases
from skill.understanding.second_opinion import (
    SECOND_OPINION_FILE,
    SHORT,
    load_linear_opinion,
    needs_earlier,
    save_linear_opinion,
)
from skill.understanding.utterance_kinds import OTHER, SIGN, SITUATIONS

FITS_LABELS, FITS_REPORTS, FITS_WARNINGS, FITS_UTTERANCE_KINDS = 0.1, 0.02, 0.02, 0.1
"""How closely each head follows single sentences (the C of scikit-learn's regression). The encoder has seen all of
them, so their vectors lie better apart than those of new sentences: low values keep the heads from trusting that."""
OTHERS, SIGNS = 9000, 3000
"""Phrases of labels, and reports of warning signs, that show what is no reply,
control or question about what is in hand."""
AT_ONCE = 64
"""Texts that are embedded together: more need no less time for each."""


class NoEncoderError(Exception):
    """The encoder's file is missing, and nothing can be trained on its vectors."""


@dataclass(frozen=True)
class Material:
    """What is learned from."""

    phrases: list[tuple[str, str]]
    examples: list[Example]
    kind_examples: list[KindExample]


def stale_files(library: Library, home: Path) -> list[str]:
    """Name the files in ``home``, the folder of a library's language,
    that were trained on other content or another encoder.

    A language without an encoder has none.
    """
    if not (home / ENCODER_FILE).exists():
        return []
    material, encoder = _material(library, home), _encoder(home)
    stale = []
    heads = load_heads(home, encoder)
    if heads is None or heads.made_from != fingerprint(material, encoder):
        stale.append(HEADS_FILE)
    file = home / SECOND_OPINION_FILE
    trained_on = second_opinion_training.fingerprint(material.examples)
    if stale or not file.exists() or load_linear_opinion(home).made_from != trained_on:
        stale.append(SECOND_OPINION_FILE)  # its calibration is that of these heads
    return stale


def write_files(library: Library, home: Path) -> None:
    """Train the heads and the second opinion on a library, and write both files. Takes about two minutes."""
    regression()  # tell at once if it is missing
    material, encoder = _material(library, home), _encoder(home)
    heads, of_encoder = train_heads(material, encoder)
    save_heads(heads, home / HEADS_FILE)
    linear = second_opinion_training.train_second_opinion(material.examples)
    calibrated = second_opinion_training.calibrate(linear, material.examples, of_encoder)
    save_linear_opinion(calibrated, home / SECOND_OPINION_FILE)


def train_heads(material: Material, encoder: Encoder) -> tuple[Heads, NDArray[Any]]:
    """Train on phrases, kind_examples, and the examples of warnings that are not held out.

    The second value is the logit of a report for each example, held out or not, for the calibration.
    """
    labelled, told = sorted(set(material.phrases)), material.examples
    said = _said(material)
    read = [(e.text, e.earlier if needs_earlier(e.text, e.earlier) else "") for e in told]
    alone = [*(phrase for _, phrase in labelled), *(each.text for each in said)]
    vectors = embed_all(encoder, [*((text, "") for text in alone), *read])
    of_phrases, of_said, of_examples = np.split(vectors, [len(labelled), len(alone)])
    learned = np.array([not example.held_out for example in told])
    reported = np.array([example.warning is not None for example in told])
    weight = np.array([example.weight for example in told])
    named = np.array([example.warning or "" for example in told])
    labels = _head(of_phrases, np.array([label for label, _ in labelled]), FITS_LABELS)
    reports = _head(of_examples[learned], reported[learned], FITS_REPORTS, weight[learned])
    of_warning = learned & (named != "")
    warnings = _head(of_examples[of_warning], named[of_warning], FITS_WARNINGS, weight[of_warning])
    at = np.array([[each.at == situation for situation in SITUATIONS] for each in said], np.float32)
    kinds = _head(np.hstack([of_said, at]), np.array([each.kind for each in said]), FITS_UTTERANCE_KINDS)
    heads = Heads(labels, reports, warnings, kinds, fingerprint(material, encoder), encoder.fingerprint)
    return heads, of_examples @ reports.weight[0] + reports.bias[0]


def _said(material: Material) -> list[KindExample]:
    """Collect what the head for kind_examples learns: the kind_examples,
    and among "other" and "sign" what is said at any of them.
    """
    chance = Random(0)  # noqa: S311  # not for secrets, but to be the same every time
    phrases = sorted({phrase for _, phrase in material.phrases} - {each.text for each in material.kind_examples})
    reports = sorted({each.text for each in material.examples if each.warning and not each.held_out})
    others = chance.sample(phrases, min(OTHERS, len(phrases)))
    signs = chance.sample(reports, min(SIGNS, len(reports)))
    return [
        *material.kind_examples,
        *(KindExample(OTHER, chance.choice(SITUATIONS), text) for text in others),
        *(KindExample(SIGN, chance.choice(SITUATIONS), text) for text in signs),
    ]


def embed_all(encoder: Encoder, pairs: Sequence[tuple[str, str]]) -> NDArray[np.float32]:
    """Make the vectors of (text, earlier text) pairs, those of as many word pieces together."""
    by_length: defaultdict[int, dict[tuple[int, ...], list[int]]] = defaultdict(dict)
    for at, (text, earlier) in enumerate(pairs):
        numbers = tuple(encoder.pieces.numbers(text, earlier))
        by_length[len(numbers)].setdefault(numbers, []).append(at)
    vectors = np.zeros((len(pairs), encoder.places.shape[1]), np.float32)
    for same_length in by_length.values():
        numbered = list(same_length)
        for start in range(0, len(numbered), AT_ONCE):
            chosen = numbered[start : start + AT_ONCE]
            for numbers, vector in zip(chosen, encoder.embed_numbers(chosen), strict=True):
                vectors[same_length[numbers]] = vector
    return vectors


def fingerprint(material: Material, encoder: Encoder) -> str:
    """Tell whether heads were trained on this content, with this encoder, in this way."""
    way = (encoder.fingerprint, SHORT, FITS_LABELS, FITS_REPORTS, FITS_WARNINGS, FITS_UTTERANCE_KINDS, OTHERS, SIGNS)
    learned = (sorted(set(material.phrases)), material.examples, material.kind_examples, way)
    return sha256(repr(learned).encode()).hexdigest()[:16]


def _material(library: Library, home: Path) -> Material:
    phrases, said = labelled_phrases(library), kind_examples(home)
    return Material(phrases, examples(library, [*(phrase for _, phrase in phrases), *harmless(said)], home), said)


def _encoder(home: Path) -> Encoder:
    encoder = load_encoder(home)
    if encoder is None:
        raise NoEncoderError(f"{home / ENCODER_FILE}: not there: run `cramp-coach train-encoder`")
    return encoder


def _head(vectors: NDArray[np.float32], names: NDArray[Any], fits: float, weight: NDArray[Any] | None = None) -> Head:
    """Fit a logistic regression; of two classes that are only true and false, the head keeps the logit of true."""
    fitted = regression(C=fits, max_iter=300).fit(vectors, names, sample_weight=weight)
    classes = ("reports",) if len(fitted.coef_) == 1 else tuple(map(str, fitted.classes_))
    return Head(classes, fitted.coef_.astype(np.float32), fitted.intercept_.astype(np.float32))
