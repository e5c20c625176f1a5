"""What people ask and tell once a warning was given: "what number", "I'm alone", "it's only a cramp"."""

from collections.abc import Mapping

from skill.understanding.phrase_finder import PhraseTable, split_words

ALL_OF_THOSE = "all-of-those"
"""A report, where signs have just been listed."""
ONLY_A_CRAMP = "only-a-cramp"
"""Somebody doubts the warning."""
MOST_WORDS = 16
"""A longer sentence tells a story: it is read for signs, and searched."""


class AfterWarning:
    """Reads the patterns of phrases/after-warning/ (see phrase_finder). Built once at start."""

    def __init__(self, patterns: Mapping[str, tuple[str, ...]]) -> None:
        """Patterns by the id of what is meant."""
        self._table = PhraseTable(patterns)

    def read(self, text: str) -> str | None:
        """Return the id of what is meant: that of the longest pattern in the text; None where there is none."""
        words = split_words(text)
        hits = self._table.hits(words) if len(words) <= MOST_WORDS else []
        longest = max(hits, key=lambda hit: hit.end - hit.start, default=None)
        return longest.label if longest else None

    def reads(self, text: str, what: str) -> bool:
        """Whether the text means just that."""
        return self.read(text) == what
