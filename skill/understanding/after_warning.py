"""What people ask and tell once a warning was given: "what number", "I'm alone", "it's only a cramp"."""

from collections.abc import Mapping

from skill.understanding.phrase_finder import PhraseTable, split_words

ALL_OF_THOSE = "all-of-those"
"""A report, where signs have just been listed."""
ONLY_A_CRAMP = "only-a-cramp"
"""Somebody doubts the warning."""
RETRACTED = "retracted"
"""Somebody says that it was no report: "the armchair, I mean", "I was only testing"."""
CARRY_ON = "carry-on"
"""Somebody wants to go on; it does not say that anybody has looked."""
OKAY = "okay"
"""Somebody takes note of the warning: only where little else is said. "Is the foot stretch all right for me" is a question."""
OKAY_SHARE = 0.4
"""Of a sentence's words, how many must belong to the okay."""
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
        hits = [hit for hit in hits if hit.label != OKAY or hit.end - hit.start >= OKAY_SHARE * len(words)]
        longest = max(hits, key=lambda hit: hit.end - hit.start, default=None)
        return longest.label if longest else None

    def reads(self, text: str, what: str) -> bool:
        """Whether the text means just that."""
        return self.read(text) == what
