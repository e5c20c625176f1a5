"""Finds a slot's value in free words: "what can I do for my thigh in bed" names a muscle and a position."""

import re

from skill.knowledge.locale import SlotType
from skill.language.text import fold


class SlotFinder:
    """Knows the words of one slot type; the longest that occurs wins."""

    def __init__(self, slot_type: SlotType) -> None:
        self._values = {word: value for value, words in slot_type.values.items() for word in words}
        longest_first = "|".join(map(re.escape, sorted(self._values, key=len, reverse=True)))
        self._words = re.compile(rf"(?<![\w'])(?:{longest_first})(?![\w'])")

    def find(self, text: str) -> str | None:
        """Give the id of the value that a text names first, or None."""
        found = self._words.search(fold(text))
        return self._values[found.group()] if found else None
