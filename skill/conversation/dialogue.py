"""What the conversation understands with: the content, the search over it, the warning signs, and the words of slots."""

from collections.abc import Mapping
from dataclasses import dataclass

from skill.knowledge.library import Library
from skill.runtime.json_values import part
from skill.turn.turn import Turn
from skill.understanding.questions import Close, Found, Understanding, Unknown
from skill.understanding.slot_finder import SlotFinder
from skill.understanding.warning_signs import RedFlags

CRAMPING = frozenset({"context-cramping", "cramp", "leg", "one-side", "pain", "ache"})
"""Concepts that a cramp under way tells by itself: "it's swollen" is then said of a leg that hurts."""
FREE_INTENTS = ("AskTopicIntent", "ReportSignIntent")
"""Intents whose slot holds a whole sentence, besides those that put a question word back."""


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

    def warning(self, turn: Turn) -> str | None:
        """Look through everything the listener said for a warning sign; give the id of the warning.

        A sentence may complete what an earlier one began. A word of the skill's own, like "calf", tells nothing by itself
        (`cramp-coach check` sees to it). Of the session no more is read than the signs and whether a cramp is helped with.
        """
        free = self.is_free(turn.intent)
        earlier = frozenset(turn.session.signs) if free else frozenset()
        if part(turn.attributes, "place").get("relief"):
            earlier |= CRAMPING
        for words in turn.slots.values():
            if words.text in self.own_words and not free:
                continue
            found = self.red_flags.find(self.as_said(turn.intent, words.text), earlier)
            if found:
                return found
        return None

    def signs(self, turn: Turn) -> frozenset[str]:
        """Name the parts of warning signs in a sentence of the listener's, for the next turn.

        "Calf stretch" names a calf but tells nothing about it: only free words count.
        """
        if not self.is_free(turn.intent):
            return frozenset()
        said = (self.as_said(turn.intent, words.text) for words in turn.slots.values())
        return frozenset().union(*(self.red_flags.concepts(text) for text in said))

    def understand(self, turn: Turn, text: str) -> Found | Close | Unknown:
        """Find what a text is about; controls only where there is something to control."""
        place = turn.place
        return self.understanding.understand(text, in_stretch=bool(place.coached or place.relief))

    def is_free(self, intent: str) -> bool:
        """Whether an intent's slot holds whatever was said."""
        utterances = self.library.utterances.get(intent)
        return intent in FREE_INTENTS or bool(utterances and utterances.stands_for)

    def as_said(self, intent: str, text: str) -> str:
        """Put back the question word that Alexa strips from a free query."""
        utterances = self.library.utterances.get(intent)
        return f"{utterances.stands_for} {text}" if utterances and utterances.stands_for else text
