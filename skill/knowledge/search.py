"""Nearest authored phrase: TF-IDF over words, pairs and letter groups, cosine similarity, best phrases of a label."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from math import log, sqrt

from skill.knowledge.wording import Wording

SHARES = (0.7, 0.2, 0.1)
"""How much a label's best, second and third phrase count: several near phrases beat a single lucky one."""


@dataclass(frozen=True)
class Match:
    """A label, how near its phrases are (0 to 1), and the nearest phrase's number among all entries."""

    label: str
    score: float
    entry: int


class Search:
    """An index of (label, phrase) entries, built once."""

    def __init__(self, entries: Iterable[tuple[str, str]], wording: Wording) -> None:
        self._wording = wording
        self._labels: list[str] = []
        featured: list[dict[str, float]] = []
        for label, phrase in entries:
            self._labels.append(label)
            featured.append(wording.features(phrase))
        seen: defaultdict[str, int] = defaultdict(int)
        for features in featured:
            for feature in features:
                seen[feature] += 1
        self._rarity = {feature: log(1 + len(featured) / count) for feature, count in seen.items()}
        self._unseen = log(1 + len(featured)) if featured else 0.0
        self._postings: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
        for entry, features in enumerate(featured):
            for feature, weight in self._normal(features).items():
                self._postings[feature].append((entry, weight))

    def nearest(self, text: str) -> list[Match]:
        """Rank labels by how near their phrases are to a text, best first; labels that share nothing are left out."""
        similar: defaultdict[int, float] = defaultdict(float)
        for feature, weight in self._normal(self._wording.features(text)).items():
            for entry, entry_weight in self._postings.get(feature, ()):
                similar[entry] += weight * entry_weight
        best: defaultdict[str, list[tuple[float, int]]] = defaultdict(list)
        for entry, score in similar.items():
            best[self._labels[entry]].append((score, entry))
        matches = []
        for label, scored in best.items():
            scored.sort(reverse=True)
            shared = sum(share * score for share, (score, _) in zip(SHARES, scored, strict=False))
            matches.append(Match(label, shared, scored[0][1]))
        return sorted(matches, key=lambda match: (-match.score, match.label))

    def _normal(self, features: dict[str, float]) -> dict[str, float]:
        weighted = {
            feature: weight * self._rarity.get(feature, self._unseen)
            for feature, weight in features.items()
            if feature in self._rarity or not feature.startswith("#")
        }
        length = sqrt(sum(weight * weight for weight in weighted.values()))
        return {feature: weight / length for feature, weight in weighted.items()} if length else {}
