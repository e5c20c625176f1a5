"""What ears make of a sentence, the intent and slots that Alexa would send,
and what she is known to know beside the model.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol

from skill.knowledge.grammar import FREE_QUERY, Grammar, HeardIntent
from skill.language.interface import Language

DURATION = "AMAZON.DURATION"
TIME = "AMAZON.TIME"
_RESOLVED = re.compile(r"PT.*|\d\d:\d\d|MO|AF|EV|NI")
"""What AMAZON.DURATION and AMAZON.TIME deliver in place of the words."""
FALLBACK = "AMAZON.FallbackIntent"
TOPIC_INTENT, TOPIC_SLOT = "AskTopicIntent", "topic"


@dataclass(frozen=True)
class Slot:
    """What a slot heard; ``id`` where the words are a known value."""

    words: str
    id: str | None = None


@dataclass(frozen=True)
class HeardAs:
    """An intent with its filled slots."""

    intent: str
    slots: Mapping[str, Slot] = field(default_factory=dict)

    def __hash__(self) -> int:
        """Hash the intent and the slots, in whatever order they were filled."""
        return hash((self.intent, frozenset(self.slots.items())))


class Ears(Protocol):
    """What turns words into the intent that Alexa would send."""

    def hear(self, text: str) -> HeardAs:
        """Hear one sentence."""


def as_sent(slot: Slot) -> Slot:
    """AMAZON.DURATION and AMAZON.TIME deliver their ISO text as the value and resolve nothing."""
    return Slot(slot.id) if slot.id and _RESOLVED.fullmatch(slot.id) else slot


def with_built_in_words(intent: HeardIntent, language: Language) -> HeardIntent:
    """Add to a built-in intent the samples that Amazon gives it."""
    known = language.sentences.built_in_samples.get(intent.name, ())
    return replace(intent, samples=tuple(dict.fromkeys([*intent.samples, *known])))


def slot_values(grammar: Grammar, language: Language) -> dict[str, dict[str, str]]:
    """Map slot name to words to value id."""
    slots = {name: slot_type for intent in grammar.intents for name, slot_type in intent.slots.items()}
    values: dict[str, dict[str, str]] = {}
    for name, type_name in slots.items():
        if type_name == DURATION:
            values[name] = dict(language.times.durations())
        elif type_name == TIME:
            values[name] = dict(language.times.clock_times())
        elif type_name != FREE_QUERY:
            known = grammar.slot_types[type_name].values
            values[name] = {words: value for value, all_words in known.items() for words in all_words}
    return values
