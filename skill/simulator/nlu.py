"""From typed text to the intent that Alexa would send, roughly.

Alexa's own understanding is a trained model that nobody can run at home. This stands in for it: the model's own samples
first (hassil matches them with their lists), then the nearest sample where it is very near, then a question word with
free words after it. What is near to none is passed on in the bare topic slot, as Alexa does with phrases outside a
custom slot's list (a field report, not documented); single odd words become Fallback, which carries no words.
"""

import gc
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache, cached_property
from typing import Any

from hassil import Intents, recognize_all

from skill.knowledge.grammar import FREE_QUERY, SLOT, Grammar, HeardIntent
from skill.language.interface import Language
from skill.language.text import tokenise
from skill.simulator.heard import (
    FALLBACK,
    TOPIC_INTENT,
    TOPIC_SLOT,
    HeardAs,
    Slot,
    as_sent,
    slot_values,
    with_built_in_words,
)
from skill.simulator.nearest_sample import NearestSample
from skill.understanding.features import Wording

VERY_NEAR = 0.7
"""Similarity to a sample above which Alexa would take it before a bare question word (chosen on the development
questions, where 0.5 to 0.8 make no difference beyond one row)."""
VERY_NEAR_WITHOUT_SLOTS = 0.8
"""Similarity wanted of a sample without slots, since the words themselves would be lost:
only what differs in little."""
WORDS_TO_PASS_ON = 2
"""Fewer words than these, near to no sample, become Fallback."""
OPEN_SLOTS = (["stretch"], ["muscle"], ["routine"])
WORDS_TO_OPEN = 2
"""A sample must have more words than these (its slot among them) before unknown words fill its slot."""
TAGGED = ("stretch", "routine", "muscle", "side", "position", "version", "duration", "count")
"""Slots that are recognised anywhere in a sentence, as Alexa's slot tagging does."""
NAMING_SLOTS = ("stretch", "routine", "muscle", "side")
"""Slots that say what a sentence is about: an intent that has no place for one is not what was meant."""
TAGGED_IN_TURN = ("recurrence", "time", "half", "when", "strength", "circumstance", "period")
"""Slots that are recognised only once the intent is known to have them:
"ten" and "every night" are said of much else."""


@contextmanager
def _without_garbage_collection() -> Iterator[None]:
    """Build what stays for as long as the program runs: some five million objects.

    The collector would look through all of them again and again, which took more than half of the time, and again in
    the middle of a conversation; frozen, they are never looked through.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if enabled:
            gc.enable()


class Hearing:
    """Hears text against a grammar. Building it takes seconds: it is for the terminal, never for Lambda."""

    def __init__(self, grammar: Grammar, wording: Wording) -> None:
        with _without_garbage_collection():
            self._build(grammar, wording)
            for intents in (self._exact, self._free, self._open):  # hassil builds its indexes at the first sentence
                self._as_sample("why", intents)

    def _build(self, grammar: Grammar, wording: Wording) -> None:
        self._language = wording.language
        self._intents = {intent.name: with_built_in_words(intent, self._language) for intent in grammar.intents}
        self._values = slot_values(grammar, self._language)
        self._topics = {
            " ".join(tokenise(words, apostrophes=True)): Slot(words, topic)
            for words, topic in self._values[TOPIC_SLOT].items()
        }
        """The slot's words are some 24,000 whole sentences: looked up here, they need not be indexed by hassil."""
        self._exact = Intents.from_dict(self._template(free=False))
        self._free = Intents.from_dict(self._template(free=True))
        self._free.slot_lists.update(self._exact.slot_lists)  # read and indexed once for both
        self._open = Intents.from_dict(self._open_template())
        self._wording = wording
        self._samples = [
            (intent.name, sample) for intent in self._intents.values() for sample in self._spelled_out(intent, grammar)
        ]
        self._tags = {words: slot for slot in TAGGED for words in self._values.get(slot, ())}
        self._tag = _any_of(self._tags, self._language)
        self._length = _any_of(self._values.get("duration", ()), self._language)
        self._tag_in_turn = cache(lambda slot: _any_of(self._values[slot], self._language))
        """For one of TAGGED_IN_TURN, made when it is needed: AMAZON.TIME has thousands of words."""
        self._tagged_in_turn = [slot for slot in TAGGED_IN_TURN if slot in self._values]

    @cached_property
    def _nearest(self) -> NearestSample:
        """Made at the first sentence that is no sample: it takes half a second."""
        with _without_garbage_collection():
            marked = [SLOT.sub(lambda m: _mark(m.group(1)), sample) for _, sample in self._samples]
            return NearestSample(marked, self._wording)

    def hear(self, text: str) -> HeardAs:
        """Hear one sentence."""
        said = " ".join(tokenise(text, apostrophes=True))
        if not said:
            return HeardAs(FALLBACK)
        return (
            self._whole(said)
            or self._with_half_of_day(said)
            or self._near_sample(said)
            or self._as_sample(said, self._free)
            or self._as_sample(said, self._open)
            or _passed_on(said)
        )

    def _whole(self, said: str) -> HeardAs | None:
        """Match whole samples.

        The sample {topic} is nothing but its slot: any sample with words of its own comes before it.
        """
        topic = self._topics.get(said)
        heard = self._as_sample(said, self._exact, needs_words=topic is not None)
        return heard or (HeardAs(TOPIC_INTENT, {TOPIC_SLOT: topic}) if topic else None)

    def _with_half_of_day(self, said: str) -> HeardAs | None:
        """Hear "at nine in the morning" as the time and the half of the day, where an intent has a slot for either.

        AMAZON.TIME delivers "09:00" for "nine" and "nine in the morning" alike;
        that Alexa fills both slots is our assumption.
        """
        if not {"time", "half"} <= self._values.keys():
            return None
        found = self._tag_in_turn("half").search(said)
        if found is None or all(each.end() + 1 != found.start() for each in self._tag_in_turn("time").finditer(said)):
            return None
        shorter = f"{said[: found.start()].strip()}{said[found.end() :]}"
        heard = self._whole(shorter) or self._near_sample(shorter)
        if heard is None or "time" not in heard.slots or "half" not in self._intents[heard.intent].slots:
            return None
        return HeardAs(heard.intent, {**heard.slots, "half": Slot(found.group(), self._values["half"][found.group()])})

    def _as_sample(self, said: str, intents: Intents, *, needs_words: bool = False) -> HeardAs | None:
        """Match whole samples; the one with most of its own words wins, then the one that fills fewer slots."""
        results = [(r.text_chunks_matched, -len(r.entities), r) for r in recognize_all(said, intents)]
        if not results:
            return None
        own_words, _, best = max(results, key=lambda result: result[:2])
        if needs_words and not own_words:
            return None
        slots = {
            name: Slot(entity.text.strip(), None if entity.is_wildcard else str(entity.value))
            for name, entity in best.entities.items()
        }
        return HeardAs(best.intent.name, {name: as_sent(slot) for name, slot in slots.items()})

    def _near_sample(self, said: str) -> HeardAs | None:
        tagged, found = self._tagged(said)
        near = self._nearest.nearest(tagged)
        if near is None or self._names_two(said):
            return None
        name, sample = self._samples[near.index]
        # a number makes no request: "i'm eight"
        if self._turns_around(said, sample) or SLOT.findall(sample) == ["count"]:
            return None
        intent = self._intents[name]
        if near.similarity < (VERY_NEAR if intent.slots else VERY_NEAR_WITHOUT_SLOTS):
            return None
        other_time = "when" in SLOT.findall(sample) and not self._tag_in_turn("when").search(said)
        if other_time or any(slot in found and slot not in intent.slots for slot in NAMING_SLOTS):
            return None  # "i've got a cramp in my left leg" tells of no other time
        if "stretch" in found and "count" not in intent.slots and self._says_how_often(said):
            return None  # "fifteen heel raises": no sample has room for the number
        slots = {slot: value for slot, value in found.items() if slot in intent.slots}
        for slot in (each for each in self._tagged_in_turn if each in intent.slots):
            # "for ten minutes" tells no time of day
            words = self._length.sub(" , ", said) if slot == "time" and "duration" in slots else said
            match = self._tag_in_turn(slot).search(words)
            if match:
                slots[slot] = as_sent(Slot(match.group(), self._values[slot][match.group()]))
        if not slots and intent.slots:
            slots = {next(iter(intent.slots)): Slot(said)}
        return HeardAs(name, slots)

    def _turns_around(self, said: str, sample: str) -> bool:
        """Whether a sentence denies, asks, or wants a stretch, and a sample that it resembles does not,
        or wishes a cramp noted alone.
        """
        language = self._language
        words, sampled = (set(language.sentences.written_out(text).split()) for text in (said, sample))
        turning = language.sentences.denying_words | language.requests.stretching_words
        asks = language.questions.begins_as_question(said) and not language.questions.begins_as_question(sample)
        wishes = language.requests.stretching_words & words and (
            language.requests.stretching_words & sampled or "{stretch}" in sampled
        )
        missing = (words & turning) - sampled - (language.requests.stretching_words if wishes else set())
        telling = language.requests.telling_words - language.requests.reporting_words
        adds = sampled & telling and not words & telling
        notes = sampled & language.diary.noting_words and not words & language.diary.noting_words
        return bool(asks or missing or adds or notes)

    def _says_how_often(self, said: str) -> bool:
        """Whether a number of times is said, or one without a unit."""
        unnamed = self._length.sub(" , ", said)
        times = any(each.kind == "times" for each in self._language.requests.amounts(said))
        return times or any(self._language.requests.bare_numbers(unnamed))

    def _tagged(self, said: str) -> tuple[str, dict[str, Slot]]:
        found: dict[str, Slot] = {}

        def tag(match: re.Match[str]) -> str:
            slot = self._tags[match.group()]
            found.setdefault(slot, as_sent(Slot(match.group(), self._values[slot][match.group()])))
            return _mark(slot)

        return self._tag.sub(tag, said), found

    def _names_two(self, said: str) -> bool:
        """Whether two values of one slot are named: no sample has room for "not the hamstring, the calf"."""
        named = {
            (slot, self._values[slot][words])
            for words in self._tag.findall(said)
            if (slot := self._tags[words]) in NAMING_SLOTS
        }
        return len(named) > len({slot for slot, _ in named})

    def _spelled_out(self, intent: HeardIntent, grammar: Grammar) -> list[str]:
        """Samples to be near to; a bare slot of content's own words stands for all of these."""
        samples = [s for s in intent.samples if FREE_QUERY not in (intent.slots.get(n) for n in SLOT.findall(s))]
        spelled: list[str] = []
        for sample in samples:
            bare = SLOT.fullmatch(sample)
            if bare and intent.slots[bare.group(1)] in grammar.slot_types and bare.group(1) not in TAGGED:
                values = grammar.slot_types[intent.slots[bare.group(1)]].values.values()
                spelled.extend(words for value in values for words in value)
            else:
                spelled.append(sample)
        return spelled

    def _open_template(self) -> dict[str, Any]:
        """Write samples whose one slot may hold words that no value has: Alexa passes those on unresolved."""
        intents = {}
        for intent in self._intents.values():
            fitting = [s for s in intent.samples if SLOT.findall(s) in OPEN_SLOTS and len(s.split()) > WORDS_TO_OPEN]
            if fitting:
                intents[intent.name] = {"data": _by_a_word(fitting)}
        return {
            "language": self._language.code,
            "intents": intents,
            "lists": {name: {"wildcard": True} for (name,) in OPEN_SLOTS},
        }

    def _template(self, *, free: bool) -> dict[str, Any]:
        """Write the grammar as hassil's intents, those with free words apart from the others, which bring the lists."""

        def wanted(intent: HeardIntent) -> bool:
            return bool(intent.samples) and (FREE_QUERY in intent.slots.values()) == free

        intents = {
            i.name: {"data": _by_a_word([each for each in i.samples if SLOT.findall(each) != [TOPIC_SLOT]])}
            for i in self._intents.values()
            if wanted(i)
        }
        lists: dict[str, Any] = {
            name: {"values": [{"in": words, "out": value} for words, value in values.items()]}
            for name, values in self._values.items()
            if not free and name != TOPIC_SLOT
        }
        return {"language": self._language.code, "intents": intents, "lists": {**lists, "query": {"wildcard": True}}}


def _by_a_word(samples: Sequence[str]) -> list[dict[str, Any]]:
    """Put samples together by the rarest of their own words:
    hassil passes over all of them where a sentence has not got it.
    """
    own = [[word for word in sample.lower().split() if word.isalpha()] for sample in samples]
    seen = Counter(word for words in own for word in set(words))
    together: dict[str, list[str]] = {}
    for sample, words in zip(samples, own, strict=True):
        together.setdefault(min(words, key=lambda word: (seen[word], word), default=""), []).append(sample)
    return [
        {"sentences": sentences} | ({"required_keywords": [word]} if word else {})
        for word, sentences in together.items()
    ]


def _any_of(words: Iterable[str], language: Language) -> re.Pattern[str]:
    longest_first = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    over = "".join(f"(?! {word})" for word in language.times.ago_words)  # "half an hour ago" is no length
    return re.compile(rf"(?<![\w'])(?:{longest_first})(?![\w']){over}")


def _passed_on(said: str) -> HeardAs:
    if len(said.split()) < WORDS_TO_PASS_ON:
        return HeardAs(FALLBACK)
    return HeardAs(TOPIC_INTENT, {TOPIC_SLOT: Slot(said)})


def _mark(slot: str) -> str:
    return f"slot{slot}"
