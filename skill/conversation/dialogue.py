"""What the conversation understands with: the content, the search over it, the warning signs, and the words of slots."""

from collections.abc import Mapping
from dataclasses import dataclass

from skill.knowledge.library import Library
from skill.runtime.json_values import part
from skill.turn.turn import Turn
from skill.understanding.corrections import CorrectionReader
from skill.understanding.questions import Close, Found, Understanding, Unknown
from skill.understanding.replies import ReplyReader
from skill.understanding.slot_finder import SlotFinder
from skill.understanding.warning_signs import RedFlags

CRAMPING = frozenset({"context-cramping", "cramp", "leg", "one-side", "pain", "ache"})
"""Concepts that a cramp under way tells by itself: "it's swollen" is then said of a leg that hurts."""


@dataclass(frozen=True)
class Dialogue:
    """Built once at start, and the same for every request."""

    library: Library
    understanding: Understanding
    red_flags: RedFlags
    finders: Mapping[str, SlotFinder]
    """By slot type: they find a slot's value in free words."""
    own_words: frozenset[str]
    """Words that slots of our own types understand."""
    replies: ReplyReader
    """Reads replies to a question in free words."""
    corrections: CorrectionReader
    """Reads what puts right what was said before."""

    def warning(self, turn: Turn) -> str | None:
        """Look through everything the listener said for a warning sign; give the id of the warning.

        A sentence may complete what an earlier one began. A word of the skill's own, like "calf", tells nothing by itself
        (`cramp-coach check` sees to it). Of the session no more is read than the signs and whether a cramp is helped with.
        """
        earlier = frozenset(turn.session.signs) if turn.utterance.is_open else frozenset()
        if part(turn.attributes, "place").get("relief"):
            earlier |= CRAMPING
        found = (self.red_flags.find(text, earlier) for text in self._told(turn))
        return next((sign for sign in found if sign), None)

    def signs(self, turn: Turn) -> frozenset[str]:
        """Name the parts of warning signs in a sentence of the listener's, for the next turn.

        "Calf stretch" names a calf but tells nothing about it: only free words count.
        """
        if not turn.utterance.is_open:
            return frozenset()
        return frozenset().union(*(self.red_flags.concepts(text) for text in self._told(turn)))

    def _told(self, turn: Turn) -> tuple[str, ...]:
        """Give what may tell of a sign: the sentence, and the words of slots, which no carrier may have turned around."""
        utterance = turn.utterance
        if utterance.free:
            return (utterance.text,)
        words = tuple(word.text for word in turn.slots.values() if word.text not in self.own_words)
        return tuple(dict.fromkeys((utterance.text, *words))) if words else ()

    def understand(self, turn: Turn, text: str) -> Found | Close | Unknown:
        """Find what a text is about; controls only where there is something to control."""
        place = turn.place
        return self.understanding.understand(text, in_stretch=bool(place.coached or place.relief))
