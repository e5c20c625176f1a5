"""The sentence of a request: its words, what its slots hold, and what it asks for by either."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from skill.knowledge.library import Library
from skill.language.interface import Language
from skill.language.said import NUMBER_IDS
from skill.language.text import spoken, tokenise
from skill.turn.request import SlotWord, duration_seconds
from skill.turn.utterance import Utterance, rebuild
from skill.understanding.facts import Heard
from skill.understanding.said_slots import SaidSlots
from skill.understanding.slots import SlotReader

_NUMBERS = {name: number for number, name in enumerate(NUMBER_IDS) if number in range(1, 11)}

ON_A_JOINT = frozenset({"new-joint", "operation"})
"""Facts whose words name a joint that nothing is asked of."""


@dataclass(frozen=True, kw_only=True)
class Sentence:
    """What was said, by slots and in free words."""

    library: Library
    slot_reader: SlotReader
    """Reads the slots of a request in free words."""
    intent: str
    """Name of the intent, or the request's type where it has none."""
    slots: Mapping[str, SlotWord]
    """Filled slots by name."""
    said_as: str | None = None
    """The sentence by another sample of the intent, where that is what must have been said."""
    facts_heard: Heard = field(default_factory=Heard)
    """What this sentence tells of the listener; the session's facts hold it already."""

    @cached_property
    def language(self) -> Language:
        """How numbers, times and lists are said."""
        return self.library.language

    @cached_property
    def utterance(self) -> Utterance:
        """The sentence as it was said, as far as the request tells."""
        if self.said_as:
            rebuilt = rebuild(self.library.utterances.get(self.intent), self.slots, self.language)
            return replace(rebuilt, text=self.said_as, others=())
        words = {
            name: replace(slot, text=self.language.sentences.standard(slot.text)) for name, slot in self.slots.items()
        }
        return rebuild(self.library.utterances.get(self.intent), words, self.language)

    @cached_property
    def written(self) -> str:
        """The sentence with its contractions written out: "i am", "do not"."""
        return self.language.sentences.written_out(self.utterance.text)

    @cached_property
    def written_words(self) -> str:
        """The same as words alone, without punctuation."""
        return self.language.sentences.written_out(" ".join(tokenise(self.utterance.text, apostrophes=True)))

    @cached_property
    def spoken(self) -> str:
        """The sentence as words alone, without punctuation."""
        return spoken(self.utterance.text)

    @cached_property
    def asks(self) -> bool:
        """Whether the sentence asks something."""
        return bool(self.language.questions.asks(self.utterance.text))

    @cached_property
    def begins_as_question(self) -> bool:
        """Whether its first words are those of a question."""
        return bool(self.language.questions.begins_as_question(self.utterance.text))

    @property
    def tells_a_cramp(self) -> bool:
        """Whether words say that something cramps, or hurts."""
        told = self.language.cramps.told_of_body(self.utterance.text)
        return told.just_now or not self.language.requests.telling_words.isdisjoint(self.utterance.text.split())

    @cached_property
    def said_slots(self) -> SaidSlots:
        """What the sentence asks for: by the slots that Alexa filled, else by the words themselves."""
        said = self.slot_reader.read(self.utterance.text)
        if self.facts_heard.rest:
            rest = self.slot_reader.read(self.facts_heard.rest)
            # "i'm pregnant, stretch my calf" asks for a stretch; "i've a new hip and a cramp in my foot" of the foot,
            # and the hip of "i had my hip done" is no muscle
            of_joint = any(fact.id in ON_A_JOINT for fact in self.facts_heard.told)
            muscle = rest.muscle or (None if of_joint else said.muscle)
            said = rest if rest.asks_for_stretch else replace(said, muscle=muscle)
        return replace(
            said,
            whole=self.slot_seconds("length") or said.whole,
            time=self.slot_seconds("duration") or said.time,
            repetitions=self.slot_number("count") or said.repetitions,
            side=self.slot_id("side") or said.side,
            position=self.slot_id("position") or said.position,
            limitation=self.slot_id("limitation") or said.limitation,
            muscle=self.slot_id("muscle") or said.muscle,
            style=self.slot_id("style") or said.style,
        )

    def slot_id(self, name: str) -> str | None:
        """Id that a slot resolved to."""
        word = self.slots.get(name)
        return word.id if word else None

    def slot_text(self, name: str) -> str | None:
        """Words that a slot heard."""
        word = self.slots.get(name)
        return word.text if word else None

    def slot_seconds(self, name: str) -> int | None:
        """Seconds of an AMAZON.DURATION slot; None when it is empty or something else."""
        return duration_seconds(self.slot_text(name) or "")

    def slot_number(self, name: str) -> int | None:
        """Number of a Repetitions slot, whose ids are the number words,
        or digits where a correction hands it on; else None.
        """
        number = self.slot_id(name) or ""
        return int(number) if number.isdecimal() else _NUMBERS.get(number)

    def named(self, slot_type: str, text: str) -> str | None:
        """Id of the value of a slot type that free words name, or None."""
        return self.slot_reader[slot_type].find(text)

    def things_ruled_out(self) -> tuple[str, ...]:
        """Limitations of who wants a stretch without a thing, in this sentence alone: "not the wall one"."""
        said = self.language.stretches.ruled_out_thing.search(self.written)
        thing = self.named("Manner", said["thing"]) if said and self.utterance.is_open else None
        return (f"no-{thing}",) if thing else ()
