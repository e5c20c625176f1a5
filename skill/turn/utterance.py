"""The sentence as it was said, rebuilt from an intent and its slots.

Alexa takes a carrier off a free query ("why" of "why do I get cramps") and words a sentence around a slot; what an
intent without slots was said as, it does not tell at all.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from skill.knowledge.grammar import BUILT_IN, SLOT
from skill.knowledge.library import Library
from skill.knowledge.locale import Utterances
from skill.language.interface import Language
from skill.turn.request import SlotWord, duration_seconds

WHOLE_SENTENCE = frozenset({"topic"})
"""Slots that hold a whole sentence."""
KEEPS_WISHES = "preference.set"
"""Label of the intent that stores what is wished: only what is one of its samples may, with one slot."""
CONTROL = "control."
"""Begins the label of a command."""
FREE_INTENTS = ("AskTopicIntent",)
"""Intents with such a slot; they need no act of their own."""


@dataclass(frozen=True)
class Utterance:
    """What was said, as far as the request tells."""

    text: str = ""
    """The sentence; empty where the intent carries no words."""
    unresolved: tuple[str, ...] = ()
    """Slots of our own types whose words are no known value, where no other slot tells anything: they must not trigger
    what the intent is for."""
    free: bool = False
    """Whether the sentence is all that the intent tells."""
    others: tuple[str, ...] = ()
    """The other sentences that it may have been, where no slot holds a known value: Alexa does not tell the sample."""

    @cached_property
    def is_open(self) -> bool:
        """Whether the sentence has to be read, because no known value stands for it."""
        return self.free or bool(self.unresolved)


def rebuild(intent: Utterances | None, slots: Mapping[str, SlotWord], language: Language) -> Utterance:
    """Rebuild a sentence: the carrier is put back before a free query, else the slots are filled into a sample.

    Alexa does not tell which sample it was, so the first with exactly these slots is taken, and the others are named
    beside it; where none has them, the words of the slots stand alone. An intent without slots may have a sentence that
    stands for all its samples.
    """
    if intent is not None and not intent.slots and intent.stands_for:
        return Utterance(intent.stands_for, free=True)
    if intent is None or not slots:
        return Utterance()
    words = " ".join(_spoken(slot, intent.slots.get(name, ""), language) for name, slot in slots.items())
    free = slots.keys() == WHOLE_SENTENCE or intent.stands_for is not None
    filled = [] if free else _filled(intent, slots, language)
    if intent.label == KEEPS_WISHES and len(slots) > 1:
        filled = []  # slots that were found here and there in a sentence: nobody has said "always"
    text = _with_carrier(intent, words) if free else next(iter(filled), words)
    told = any(slot.id or intent.slots.get(name, BUILT_IN).startswith(BUILT_IN) for name, slot in slots.items())
    keeps = intent.label == KEEPS_WISHES and not filled
    unresolved = () if free or (told and not keeps) else tuple(slots)
    return Utterance(text, unresolved, free, tuple(filled[1:]) if unresolved else ())


def with_reply(intent: Utterances, tail: str, library: Library) -> str:
    """Put the reply that an intent is before what was said after it; Alexa does not tell in which words it was said.

    Words that begin with one of its own are the whole sentence already. What is no reply and no command, such as a
    request for a source, is not put before other words: they say by themselves what is wanted.
    """
    replies = library.replies[intent.replies].words if intent.replies else ()
    own = (*intent.samples, *replies)
    is_first = intent.replies or (intent.label or "").startswith(CONTROL)
    if not is_first or any(f"{tail} ".startswith(f"{each} ") for each in own):
        return tail
    return library.language.sentences.goes_on(intent.stands_for or own[0], tail)


def _with_carrier(intent: Utterances, words: str) -> str:
    return f"{intent.stands_for} {words}" if intent.stands_for else words


def _filled(intent: Utterances, slots: Mapping[str, SlotWord], language: Language) -> list[str]:
    """Fill the slots into every sample that has exactly these."""
    samples = [each for each in intent.samples if set(SLOT.findall(each)) == slots.keys()]
    return [
        SLOT.sub(lambda match: _spoken(slots[match[1]], intent.slots.get(match[1], ""), language), sample)
        for sample in samples
    ]


def _spoken(slot: SlotWord, slot_type: str, language: Language) -> str:
    """The words of a slot; a length of time comes as "PT20S", and was said as "twenty seconds"."""
    seconds = duration_seconds(slot.text) if slot_type == "AMAZON.DURATION" else None
    return language.speech.duration(seconds) if seconds else slot.text
