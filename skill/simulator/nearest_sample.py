"""The sample utterance that a sentence is nearest to: TF-IDF over its features, cosine similarity."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from math import log, sqrt

from skill.understanding.features import LETTER_MARK, Wording


@dataclass(frozen=True)
class Near:
    """Index of a sample, and how similar it is (0 to 1)."""

    index: int
    similarity: float


class NearestSample:
    """An index of samples, built once."""

    def __init__(self, samples: Sequence[str], wording: Wording) -> None:
        self._wording = wording
        featured = [wording.features(sample) for sample in samples]
        seen: defaultdict[str, int] = defaultdict(int)
        for features in featured:
            for feature in features:
                seen[feature] += 1
        self._rarity = {feature: log(1 + len(featured) / count) for feature, count in seen.items()}
        self._unseen = log(1 + len(featured))
        self._postings: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
        for index, features in enumerate(featured):
            for feature, weight in self._normal(features).items():
                self._postings[feature].append((index, weight))

    def nearest(self, text: str) -> Near | None:
        """Find the nearest sample; None when a text shares nothing with any. The first of equals wins."""
        similar: defaultdict[int, float] = defaultdict(float)
        for feature, weight in self._normal(self._wording.features(text)).items():
            for index, sample_weight in self._postings.get(feature, ()):
                similar[index] += weight * sample_weight
        if not similar:
            return None
        most = max(similar.values())
        return Near(min(index for index, similarity in similar.items() if similarity == most), most)

    def _normal(self, features: dict[str, float]) -> dict[str, float]:
        """Weigh features by rarity and bring them to length one; words of no sample count, their letter groups do not."""
        weighted = {
            feature: weight * self._rarity.get(feature, self._unseen)
            for feature, weight in features.items()
            if feature in self._rarity or not feature.startswith(LETTER_MARK)
        }
        length = sqrt(sum(weight * weight for weight in weighted.values()))
        return {feature: weight / length for feature, weight in weighted.items()} if length else {}
