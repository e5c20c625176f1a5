"""A second opinion on warning signs: how probable it is that a sentence reports one, and which ones are nearest.

Rules (`warning_signs`) warn at once; this only lets the skill ask about what they missed. A low score never takes back
what a rule has found. Two models give the opinion: a linear one over words and letters, always there, and the encoder's
heads, where the encoder is. Both are trained by `cramp-coach models`, and calibrated together on sentences that neither
saw.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import exp, sqrt
from pathlib import Path
from typing import Protocol

from skill.understanding.encoder import Embeds
from skill.understanding.encoder_heads import Heads

SECOND_OPINION_FILE = "second_opinion.json"
"""The linear model and the calibration: the file's name in the folder of a language."""
UNIT = 0.01
"""Weights are kept in whole hundredths."""
ASK_FROM = 0.6
"""A score from here on is worth a question. Chosen on sentences of strangers and of real people:
docs/safety.md has the figures."""
NEAREST = 3
"""Warnings in an opinion, best first."""
AGREES_WITHIN = 10
"""The two models suspect the same where the encoder's nearest warning is among so many of the linear model's."""
PAIR_WEIGHT, LETTERS_WEIGHT = 0.6, 0.2
"""Of two words in a row, and of four letters of a word; a word by itself weighs 1."""
LETTERS = 4
"""Letter groups still match when speech recognition slips on a letter or two, and join "swollen" to "swelling"."""
SHORT = 6
"""Words of the longest sentence that the encoder reads together with what was said before ("bit warm", "it just
popped"). Longer ones say themselves what they are about: on 104 of several turns it made no difference, and took as
long again."""
LEG = "@leg"
"""The feature of a sentence that was said about a leg, whether it names one or not."""
_ABOUT_A_LEG = re.compile(
    r"\b(legs?|calf|calves|foot|feet|cramps?|ankles?|shins?|thighs?|knees?|hamstrings?|quads?|toes?|soleus|hips?|stretch)\b"
)
_WORD = re.compile(r"[a-z0-9]+")


@dataclass(frozen=True)
class Opinion:
    """What the models think of a sentence."""

    score: float
    """Calibrated probability that it reports a warning sign, 0 to 1."""
    nearest: tuple[str, ...]
    """Ids of the warnings that it would be about, the most probable first."""
    agreed: bool = True
    """Whether both models suspect something alike."""


class GivesOpinion(Protocol):
    """Judges sentences that no rule has a warning for."""

    def read(self, sentence: str, earlier: str = "") -> Opinion:
        """Judge a sentence; ``earlier`` is a word for what is under way: "cramp", "leg", or nothing."""


@dataclass(frozen=True)
class SecondOpinionPolicy:
    """The second opinion, and from which score on it is worth a question."""

    opinion: GivesOpinion
    ask_from: float


@dataclass(frozen=True)
class PossibleSign:
    """What the second opinion thinks of a turn: the session keeps it for the next one."""

    warning: str
    """Id of the nearest warning."""
    score: float
    """Probability that the turn reports a warning sign, 0 to 1."""
    agreed: bool = True
    """Whether the models that give the opinion suspect something alike."""


@dataclass(frozen=True)
class Calibration:
    """Turns the models' logits into the logit of a probability (Platt's scaling), with the weight of each model."""

    linear: float
    encoder: float
    """0 where the linear model is alone."""
    bias: float

    def probability(self, linear: float, encoder: float = 0.0) -> float:
        """Mix the logits of the models."""
        return 1 / (1 + exp(-(self.linear * linear + self.encoder * encoder + self.bias)))


@dataclass(frozen=True)
class LinearOpinion:
    """The linear model, and how it is calibrated, alone and together with the encoder."""

    warnings: tuple[str, ...]
    """The ids that ``features`` means by number."""
    bias: float
    alone: Calibration
    mixed: Calibration
    features: Mapping[str, str]
    """Of each feature: its weight for a report, then the number of a warning and the feature's weight for it, in turn;
    all in units. Kept as text, since a sentence reads a hundred of thousands."""
    made_from: str
    """Fingerprint of the examples that it was trained on."""

    def read(self, sentence: str, earlier: str) -> tuple[float, dict[str, float]]:
        """Sum up the logit of a report, and what speaks for each warning."""
        squares, report = 0.0, 0.0
        of_warnings: dict[int, float] = {}
        for feature, value in features(sentence, earlier).items():
            squares += value * value
            written = self.features.get(feature)
            if written is None:
                continue
            weight, *rest = map(int, written.split())
            report += value * weight
            for number, of_warning in zip(rest[::2], rest[1::2], strict=True):
                of_warnings[number] = of_warnings.get(number, 0.0) + value * of_warning
        length = sqrt(squares) or 1.0
        logit = self.bias + report * UNIT / length
        return logit, {self.warnings[number]: total * UNIT / length for number, total in of_warnings.items()}


class SecondOpinion:
    """The linear model, and the encoder with its heads where there is one."""

    def __init__(self, linear: LinearOpinion, encoder: Embeds | None = None, heads: Heads | None = None) -> None:
        """Without heads the encoder is of no use, and the linear model is alone."""
        self._linear = linear
        self._encoder = encoder
        self._heads = heads

    def read(self, sentence: str, earlier: str = "") -> Opinion:
        """Judge a sentence; ``earlier`` is the one before it, or a word for what is under way ("cramp", "leg")."""
        logit, of_warnings = self._linear.read(sentence, earlier)
        if self._encoder is None or self._heads is None:
            best = sorted(sorted(of_warnings), key=of_warnings.__getitem__, reverse=True)
            return Opinion(self._linear.alone.probability(logit), tuple(best[:NEAREST]))
        vector = self._encoder.embed(sentence, earlier if needs_earlier(sentence, earlier) else "")
        score = self._linear.mixed.probability(logit, float(self._heads.reports.logits(vector)[0]))
        probable = self._heads.warnings.log_probabilities(vector)
        best = sorted(sorted(probable), key=probable.__getitem__, reverse=True)
        likelier = [name for name, weight in of_warnings.items() if weight > of_warnings.get(best[0], 0.0)]
        return Opinion(score, tuple(best[:NEAREST]), agreed=len(likelier) < AGREES_WITHIN)


def needs_earlier(sentence: str, earlier: str) -> bool:
    """Tell whether the encoder reads a sentence together with what was said before."""
    return bool(earlier) and len(sentence.split()) <= SHORT


def features(sentence: str, earlier: str) -> dict[str, float]:
    """List what the linear model looks at: words, neighbours, letter groups, and whether it is about a leg."""
    words = _plain(sentence)
    found = {f"={word}": 1.0 for word in words}
    found |= {f"{first} {second}": PAIR_WEIGHT for first, second in zip(["<", *words], [*words, ">"], strict=True)}
    found |= {group: LETTERS_WEIGHT for word in dict.fromkeys(words) for group in _letter_groups(word)}
    if _ABOUT_A_LEG.search(earlier):
        found[LEG] = 1.0
    return found


def load_linear_opinion(folder: Path) -> LinearOpinion:
    """Read the linear model of a language's folder. Raises OSError, ValueError or KeyError where there is none."""
    data = json.loads((folder / SECOND_OPINION_FILE).read_text("utf-8"))
    return LinearOpinion(
        tuple(data["warnings"]),
        data["bias"],
        Calibration(**data["alone"]),
        Calibration(**data["mixed"]),
        data["features"],
        data["made_from"],
    )


def save_linear_opinion(model: LinearOpinion, file: Path) -> None:
    """Write the linear model, one feature a line."""
    file.write_text("\n".join(_lines(model)) + "\n", "utf-8")


def _lines(model: LinearOpinion) -> Iterator[str]:
    yield "{"
    yield f'"made_from": {json.dumps(model.made_from)},'
    yield f'"warnings": {json.dumps(model.warnings)},'
    yield f'"bias": {model.bias},'
    for name, calibration in (("alone", model.alone), ("mixed", model.mixed)):
        yield f'"{name}": {json.dumps(vars(calibration))},'
    yield '"features": {'
    yield ",\n".join(f"{json.dumps(name)}: {json.dumps(weights)}" for name, weights in sorted(model.features.items()))
    yield "}"
    yield "}"


def _plain(text: str) -> list[str]:
    text = text.lower().replace("\u2019", "'").replace("can't", "can not").replace("won't", "will not")
    return _WORD.findall(text.replace("n't", " not"))


@lru_cache(maxsize=4096)
def _letter_groups(word: str) -> tuple[str, ...]:
    framed = f"^{word}$"
    return tuple(f"#{framed[at : at + LETTERS]}" for at in range(len(framed) - LETTERS + 1))
