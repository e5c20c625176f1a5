"""What Amazon accepts in an interaction model, and what its understanding is known to need: counted, and refused.

Limits: "Create the interaction model" and "Slot type reference" in Amazon's developer documentation,
read in September 2026.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from math import prod
from typing import Any

from skill.knowledge.grammar import FREE_QUERY, MOST_VALUE_CHARACTERS, SLOT

MAIN_ROAD = ("AskTopicIntent", "{topic}")
"""The one sample that is a slot alone: its values are whole sentences, each with the id of what answers it."""

MOST_BYTES = 1_500_000
MOST_INTENTS = 250
MOST_INTENTS_AND_TYPES = 350
MOST_SAMPLE_CHARACTERS = 200
MOST_FREE_INTENTS = 12
"""Our own limit: each free query competes with every sample that begins alike."""
MOST_WITH_CARRIER = 0.1
"""Our own limit, a share of the samples: those that begin with the carrier of a free query may become one."""
MOST_FILLED_IN = 20_000
"""Sentences that one sample is written out into when conflicts are looked for; samples with more are left out."""
FUNCTION_WORDS = frozenset(
    "i i'm i've and but it its it's the this that that's these those some every his her our their he he's she she's they we "
    "they're we're do did are were is was has have had there there's after before during while since if".split()
)
"""Words that tell nothing of what follows. "My" is none of them: a part of the body follows."""
MEANINGFUL = frozenset({"i have", "i've", "is it"})
"""Carriers of such words that do tell: somebody has something, or asks whether."""

Model = Mapping[str, Any]
"""The `languageModel` object of an interaction model."""
BuiltIn = Mapping[str, Sequence[str]]
"""How people say the values of Amazon's slot types, by type: "half past nine" is an AMAZON.TIME."""
NOTHING_KNOWN: BuiltIn = {}
Conflict = tuple[str, tuple[str, ...]]
"""A sentence, and the intents that claim it."""


@dataclass(frozen=True)
class ModelFigures:
    """Counts of one model; the smaller the better, but for the first three."""

    intents: int
    samples: int
    """Of all intents."""
    values: int
    """Words of all slot types of our own."""
    free_intents: int
    """Intents that take a free query."""
    function_word_carriers: int
    """Samples that put a free query behind a word that means nothing by itself."""
    with_carrier: int
    """Other samples that begin with the carrier of a free query."""
    other_samples: int
    """Samples without a free query."""
    bare_slots: int
    """Samples that are a slot alone, without the main road."""
    adjacent_slots: int
    """Samples with two slots side by side."""
    shared_values: int
    """Words that stand in two slot types which are asked for in the same place of a sentence."""
    conflicts: int
    """Sentences that two intents claim."""

    def as_text(self) -> str:
        """Write one line for each figure."""
        lines = [f"{each.name.replace('_', ' '):24}{getattr(self, each.name):>8,}" for each in fields(self)]
        share = self.with_carrier / max(self.other_samples, 1)
        return "\n".join([*lines, f"{'share with carrier':24}{share:>8.1%}"])


def figures(model: Model, claimed: Sequence[Conflict] | None = None) -> ModelFigures:
    """Count what makes a model easy or hard to tell apart; ``claimed`` are its conflicts,
    where they are known already.
    """
    intents, types = model["intents"], model["types"]
    free = [each for each in intents if FREE_QUERY in slots_of(each).values()]
    carriers = tuple(sorted({_carrier(sample) for each in free for sample in each["samples"]}))
    others = [(i["name"], sample) for i in intents if i not in free for sample in i["samples"]]
    alone = [each for each in carriers if each not in MEANINGFUL and FUNCTION_WORDS.issuperset(each.split())]
    return ModelFigures(
        intents=len(intents),
        samples=sum(len(each["samples"]) for each in intents),
        values=sum(len(list(words_of(each))) for each in types),
        free_intents=len(free),
        function_word_carriers=len(alone),
        with_carrier=sum(begins_with(sample, carriers) for _, sample in others),
        other_samples=len(others),
        bare_slots=len(bare_slots(model)),
        adjacent_slots=sum("} {" in sample for _, sample in others),
        shared_values=len(shared_values(model)),
        conflicts=len(conflicts(model) if claimed is None else claimed),
    )


def problems(model: Model, size: int, built_in: BuiltIn = NOTHING_KNOWN) -> Iterator[str]:
    """Name everything that Amazon refuses, and what breaks our own rules; ``size`` is that of the file in bytes."""
    claimed = conflicts(model, built_in)
    found = figures(model, claimed)
    limits: Iterable[tuple[str, float, float]] = (
        ("bytes", size, MOST_BYTES),
        ("intents", found.intents, MOST_INTENTS),
        ("intents and slot types", found.intents + len(model["types"]), MOST_INTENTS_AND_TYPES),
        ("intents with a free query", found.free_intents, MOST_FREE_INTENTS),
        (
            "share of samples that begin with a carrier",
            found.with_carrier / max(found.other_samples, 1),
            MOST_WITH_CARRIER,
        ),
        ("function words as carriers", found.function_word_carriers, 0),
        ("samples with neighbouring slots", found.adjacent_slots, 0),
    )
    yield from (
        f"{name}: found {count:,.4g}, expected at most {most:,}" for name, count, most in limits if count > most
    )
    yield from (f"{intent}: {sample}: a slot alone takes any words" for intent, sample in bare_slots(model))
    yield from (f"{words!r}: a value of {' and '.join(types)} in one place" for words, types in shared_values(model))
    yield from (f"{sentence!r}: claimed by {' and '.join(intents)}" for sentence, intents in claimed)
    for intent in model["intents"]:
        for sample in intent["samples"]:
            if not 0 < len(sample) <= MOST_SAMPLE_CHARACTERS:
                yield f"{intent['name']}: {sample[:40]!r}: found {len(sample)} characters, expected at most {MOST_SAMPLE_CHARACTERS}"
    for slot_type in model["types"]:
        for _, words in words_of(slot_type):
            if not 0 < len(words) <= MOST_VALUE_CHARACTERS:
                yield f"{slot_type['name']}: {words[:40]!r}: found {len(words)} characters, expected at most {MOST_VALUE_CHARACTERS}"


def slots_of(intent: Mapping[str, Any]) -> dict[str, str]:
    """Map the names of an intent's slots to their types."""
    return {slot["name"]: slot["type"] for slot in intent.get("slots", [])}


def words_of(slot_type: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield (value id, words) for every word of a slot type."""
    for value in slot_type["values"]:
        for words in (value["name"]["value"], *value["name"].get("synonyms", ())):
            yield value["id"], words


def begins_with(sample: str, carriers: Sequence[str]) -> bool:
    """Whether a sample begins with one of these words, as whole words."""
    return any(sample == carrier or sample.startswith(f"{carrier} ") for carrier in carriers)


def bare_slots(model: Model) -> list[tuple[str, str]]:
    """Find samples that are a slot alone, but for the main road."""
    said = ((intent["name"], sample) for intent in model["intents"] for sample in intent["samples"])
    return [each for each in said if SLOT.fullmatch(each[1]) and each != MAIN_ROAD]


def shared_values(model: Model) -> list[tuple[str, tuple[str, ...]]]:
    """Find words that stand in two slot types of our own which stand between the same words of samples."""
    in_place: defaultdict[str, set[str]] = defaultdict(set)
    for intent in model["intents"]:
        types = slots_of(intent)
        for sample in intent["samples"]:
            typed = _typed(sample, types)
            for match in re.finditer(r"\{([\w.]+)\}", typed):
                in_place[f"{typed[: match.start()]}_{typed[match.end() :]}"].add(match[1])
    words = {each["name"]: {said for _, said in words_of(each)} for each in model["types"]}
    pairs = {tuple(sorted(types & words.keys())) for types in in_place.values()}
    found = {
        (shared, (one, other))
        for types in pairs
        for one in types
        for other in types
        if one < other
        for shared in words[one] & words[other]
    }
    return sorted(found)


def conflicts(model: Model, built_in: BuiltIn = NOTHING_KNOWN) -> list[Conflict]:
    """Find sentences that two intents claim: as a sample, or as one with known values in its slots.

    Free queries take words of their own and are left out, as are built-in types of which no words are known.
    """
    own = {each["name"]: sorted({said for _, said in words_of(each)}) for each in model["types"]}
    words = {**built_in, **own}
    said: defaultdict[str, set[str]] = defaultdict(set)
    for intent in model["intents"]:
        types = slots_of(intent)
        said[intent["name"]].update(*(_filled_in(sample, types, words) for sample in intent["samples"]))
    known: set[str] = set()
    twice: set[str] = set()
    for sentences in said.values():  # sets: a model has a quarter of a million sentences
        twice |= known & sentences
        known |= sentences
    return sorted(
        (sentence, tuple(sorted(name for name, sentences in said.items() if sentence in sentences)))
        for sentence in twice
    )


def _typed(sample: str, types: Mapping[str, str]) -> str:
    """Write the types of slots in place of their names."""
    return sample.format(**{name: f"{{{slot_type}}}" for name, slot_type in types.items()})


def _carrier(sample: str) -> str:
    return SLOT.sub("", sample).strip()


def _filled_in(sample: str, types: Mapping[str, str], words: Mapping[str, Sequence[str]]) -> list[str]:
    """Write a sample with every word in each slot; nothing where a slot has words of its own, or there are too many."""
    before, *pieces = SLOT.split(sample)
    names, afters = pieces[::2], pieces[1::2]
    if any(types[name] not in words for name in names):
        return []
    choices = [words[types[name]] for name in names]
    if prod(map(len, choices)) > MOST_FILLED_IN:
        return []
    sentences = [before]
    for choice, after in zip(choices, afters, strict=True):
        sentences = [f"{sentence}{word}{after}" for sentence in sentences for word in choice]
    return sentences
