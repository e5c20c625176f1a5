"""Ranks labels by how well a text resembles their phrases: a linear model, trained from content, summed over features.

A question costs what its own features touch, however many labels there are: labels that no feature touches stand, ready
sorted, at their bias. An entry ("topic/entry") is no rival of other topics: it is scored within its topic alone.
"""

from collections import defaultdict
from collections.abc import Collection, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import islice
from math import exp, inf, sqrt
from typing import Protocol

from skill.knowledge.content import ENTRY_MARK, topic_of
from skill.language.recent import Recent
from skill.understanding.features import Wording
from skill.understanding.model import BIAS_UNIT, WEIGHT_UNIT, Model

STEEPNESS = 3.0
"""How fast a score turns from no to yes around the border between a label's phrases and all others."""
MOST = 5
"""Labels in an answer; nobody looks further down."""
LEAN = 0.1
"""How far a label moves for each unit by which the second reader finds it less probable than its favourite: of 855
wordings of entries 781 find their topic instead of 774 with 0.06, and no question file loses more than a row
(docs/encoder.md)."""
ENTRY_LEAN = 0.06
"""How far an entry moves by the second reader, among the entries of one topic."""
FARTHEST = 12.0
"""From here on "less probable" says no more."""
MOST_ENTRIES = 2
"""Entries of each: the best, and the one that it must lead."""


@dataclass(frozen=True)
class Match:
    """A label, and how well it fits: 0 not at all, 1 surely; about a half is as far as an unusual wording gets."""

    label: str
    score: float
    entries: "tuple[Match, ...]" = ()
    """Of a topic: its entries that fit best, best first, MOST_ENTRIES of them."""
    disputed: bool = False
    """Of the best: whether one of the two readers, asked alone, finds another label best."""


class SecondReader(Protocol):
    """Reads labels in another way: the encoder."""

    def read(self, text: str) -> Mapping[str, float]:
        """Give the natural logarithm of each label's probability; that of a topic includes its entries."""


class Search:
    """A trained model, and the wording that it was trained with; beside a second reader, where there is one."""

    def __init__(self, model: Model, wording: Wording, second: SecondReader | None = None) -> None:
        self._model = model
        self._second = second
        self._wording = wording
        self._bias = tuple(bias * BIAS_UNIT for bias in model.bias)
        self._entries: dict[int, list[int]] = {}
        """Numbers of the entries by that of their topic."""
        number = {label: at for at, label in enumerate(model.labels)}
        self._number = number
        self._is_entry = tuple(ENTRY_MARK in label for label in model.labels)
        for at, label in enumerate(model.labels):
            if self._is_entry[at]:
                self._entries.setdefault(number[topic_of(label)], []).append(at)
        rivals = ((bias, label) for label, bias in enumerate(self._bias) if not self._is_entry[label])
        self._at_rest = sorted(rivals, reverse=True)
        self._recent = Recent(self._ranked)

    def beside(self, second: SecondReader) -> "Search":
        """The same search, which leans to the labels that a second reader finds probable."""
        return Search(self._model, self._wording, second)

    def nearest(self, text: str) -> tuple[Match, ...]:
        """List the labels that fit a text best, best first; a text without a single known word fits none.

        The last texts are kept.
        """
        return self._recent(text)

    def _ranked(self, text: str) -> tuple[Match, ...]:
        margins = self._margins(text)
        if margins is None:
            return ()
        read = self._read(text)
        best = self._leaning(margins, read) if read else self._alone(margins)
        disputed = bool(read) and self._is_disputed(best[0][1], margins, read)
        return tuple(
            Match(self._model.labels[at], _score(margin), self._best_entries(at, margins, read), disputed and not place)
            for place, (margin, at) in enumerate(best)
        )

    def spoken_for(self, word: str) -> str | None:
        """The label that one word speaks for most, as it is said or as it is meant; None where no phrase has it."""
        forms = (self._model.features.get(each) for each in (f"={word}", *self._wording.tokens([word])))
        known = [each for each in forms if each is not None and each.weights]
        best = max(known, key=lambda each: each.weights[0], default=None)
        return self._model.labels[best.labels[0]] if best else None

    def _read(self, text: str) -> Mapping[str, float]:
        return self._second.read(text) if self._second else {}

    def _is_disputed(self, best: int, margins: Mapping[int, float], read: Mapping[str, float]) -> bool:
        """Whether one of the two readers, asked alone, finds another label than ``best``.

        A topic is as probable as all its entries together, so the most probable label is one, or the only entry of one.
        """
        if self._number[topic_of(max(read, key=read.__getitem__))] != best:
            return True
        touched = [(margin, at) for at, margin in margins.items() if not self._is_entry[at]]
        return max([*touched, *islice(self._untouched(margins), 1)])[1] != best

    def _alone(self, margins: Mapping[int, float]) -> list[tuple[float, int]]:
        resting = [*islice(self._untouched(margins), MOST)]
        least = resting[-1][0] if len(resting) == MOST else -inf  # so many are better than what is below it
        touched = ((margin, label) for label, margin in margins.items() if not self._is_entry[label])
        return sorted([*(each for each in touched if each[0] >= least), *resting], reverse=True)[:MOST]

    def _leaning(self, margins: Mapping[int, float], read: Mapping[str, float]) -> list[tuple[float, int]]:
        """The second reader's favourite keeps its margin, every other label loses: what nobody knows stays unknown."""
        return nlargest(MOST, self._leaned([at for _, at in self._at_rest], margins, read, LEAN))

    def _leaned(
        self, rivals: Sequence[int], margins: Mapping[int, float], read: Mapping[str, float], lean: float
    ) -> Iterator[tuple[float, int]]:
        labels, least = self._model.labels, min(read.values())
        favourite = max(read.get(labels[at], least) for at in rivals)
        for at in rivals:
            behind = min(favourite - read.get(labels[at], least), FARTHEST)
            yield margins.get(at, self._bias[at]) - lean * behind, at

    def by_words(self, text: str) -> Match | None:
        """The label that fits a text best by its words alone, without the second reader; None where no word is known.

        It takes a twentieth of the time of both.
        """
        margins = self._margins(text)
        best = self._alone(margins)[0] if margins else None
        return Match(self._model.labels[best[1]], _score(best[0])) if best else None

    def strange_pairs(self, text: str) -> frozenset[str]:
        """Name the neighbours in a text that stand side by side in no phrase, as they are meant."""
        words = self._wording.language.sentences.words(text)
        return frozenset(pair for pair in self._wording.pairs(words) if pair not in self._model.features)

    def stand_together(self, one: str, other: str) -> bool:
        """Whether two words stand side by side in a phrase, as they are meant."""
        return f"{self._wording.tokens([one])[-1]} {self._wording.tokens([other])[0]}" in self._model.features

    def rarest(self, text: str) -> int:
        """Count the labels that the most telling word of a text speaks for: few for "brandy", a hundred for "it".

        A word that nobody knows speaks for none; a text without words gets the number of all.
        """
        known = map(self._model.features.get, self._wording.tokens(self._wording.language.sentences.words(text)))
        return min((each.spoken_for if each else 0 for each in known), default=len(self._model.labels))

    def is_about(self, text: str, label: str, most: int) -> bool:
        """Whether any word that tells what a text is about speaks for a label.

        One that speaks for more than ``most`` labels tells nothing.
        """
        known = map(self._model.features.get, self._wording.tokens(self._wording.language.sentences.words(text)))
        telling = [each for each in known if each is not None and 0 < each.spoken_for <= most]
        at = self._number[label]
        return any(each.speaks_for(at) for each in telling)

    def within(self, topic: str, text: str) -> tuple[Match, ...]:
        """List the entries of one topic that fit a text best, best first; none where no word is known."""
        at = self._number.get(topic)
        return () if at is None else self._best_entries(at, self._margins(text) or {}, self._read(text))

    def among(self, labels: Collection[str], text: str) -> tuple[Match, ...]:
        """Rank some entries of any topics as they fit a text, best first; none where no word is known."""
        margins, read = self._margins(text), self._read(text)
        at = [self._number[label] for label in labels if label in self._number]
        if not margins or not at:
            return ()
        ranked = (
            self._leaned(at, margins, read, ENTRY_LEAN)
            if read
            else ((margins.get(each, self._bias[each]), each) for each in at)
        )
        return tuple(Match(self._model.labels[each], _score(margin)) for margin, each in sorted(ranked, reverse=True))

    def _margins(self, text: str) -> dict[int, float] | None:
        """How far the labels that a text touches are on the side of yes; None where it has no known word."""
        square = 0.0
        sums: dict[int, float] = defaultdict(float)
        for feature, weight in self._wording.features(text).items():
            known = self._model.features.get(feature)
            if known is None:
                continue
            value = weight * known.rarity
            square += value * value
            for label, of_label in zip(known.labels, known.weights, strict=True):
                sums[label] += value * of_label
        if not square:
            return None
        scale = WEIGHT_UNIT / sqrt(square)
        return {label: self._bias[label] + total * scale for label, total in sums.items()}

    def _best_entries(self, topic: int, margins: Mapping[int, float], read: Mapping[str, float]) -> tuple[Match, ...]:
        entries = self._entries.get(topic, ())
        if not margins or not entries:
            return ()
        if read:
            of_entries = self._leaned(entries, margins, read, ENTRY_LEAN)
        else:
            of_entries = ((margins.get(at, self._bias[at]), at) for at in entries)
        best = nlargest(MOST_ENTRIES, of_entries)
        return tuple(Match(self._model.labels[at], _score(margin)) for margin, at in best)

    def _untouched(self, touched: Container[int]) -> Iterator[tuple[float, int]]:
        return (resting for resting in self._at_rest if resting[1] not in touched)


def _score(margin: float) -> float:
    return 1 / (1 + exp(-STEEPNESS * margin))
