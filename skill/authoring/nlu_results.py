"""The real thing, scored by an owner of an account: an annotation set for Amazon's NLU evaluation,
and its results read back.

Formats: the definitions `UpdateNLUAnnotationSetAnnotationsRequest`,
`TestCase` and `ProfileNluResponse` of Amazon's SMAPI.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from skill.knowledge.grammar import SLOT, Grammar, HeardIntent
from skill.language.text import spoken
from skill.simulator.heard import FALLBACK, HeardAs, Slot

SAMPLES_OF_AN_INTENT = 4
MATCHED = "ER_SUCCESS_MATCH"
Json = Mapping[str, Any]


class ResultsError(ValueError):
    """A file of results cannot be read; the message says what was found and what is expected."""


def annotation_set(grammar: Grammar) -> Json:
    """Make the annotation set of a model: some samples of each intent, and a whole sentence for each id of {topic}."""
    cases = [case for intent in grammar.intents for case in _cases(intent, grammar)]
    return {"data": [{"inputs": {"utterance": said}, "expected": [{"intent": intent}]} for said, intent in cases]}


def _cases(intent: HeardIntent, grammar: Grammar) -> Iterator[tuple[str, Json]]:
    plain = [each for each in intent.samples if not SLOT.search(each)]
    for sample in plain[:SAMPLES_OF_AN_INTENT]:
        yield sample, {"name": intent.name, "slots": {}}
    slotted = (each for each in intent.samples if SLOT.search(each))
    own = [each for each in slotted if all(intent.slots[name] in grammar.slot_types for name in SLOT.findall(each))]
    for sample in own[:SAMPLES_OF_AN_INTENT]:
        names = SLOT.findall(sample)
        values = {name: list(grammar.slot_types[intent.slots[name]].values.values()) for name in names}
        alone = SLOT.fullmatch(sample) is not None
        chosen = [words[0] for words in values[names[0]]] if alone else [values[names[0]][0][0]]
        for first in chosen:
            filled = {**{name: words[0][0] for name, words in values.items()}, names[0]: first}
            slots = {name: {"value": words} for name, words in filled.items()}
            yield sample.format(**filled), {"name": intent.name, "slots": slots}


class ResultEars:
    """Hears each sentence as Amazon did, by its results."""

    def __init__(self, heard: Mapping[str, HeardAs]) -> None:
        self._heard = heard

    def knows(self, text: str) -> bool:
        """Whether the results tell how a sentence was heard."""
        return spoken(text) in self._heard

    def hear(self, text: str) -> HeardAs:
        """Hear one sentence; what Amazon took for no intent is Fallback."""
        return self._heard.get(spoken(text), HeardAs(FALLBACK))


def read_results(file: Path) -> ResultEars:
    """Read the JSON of `get-result-for-nlu-evaluations`, or lines of `profile-nlu`, each with its `utterance` put in.

    Raises ResultsError, OSError and UnicodeDecodeError.
    """
    text = file.read_text("utf-8")
    try:
        pages = list(_objects(text))
        cases = [case for page in pages for case in page.get("testCases", [page])]
        return ResultEars(dict(map(_read_case, cases)))
    except (ValueError, LookupError, TypeError, AttributeError) as failure:
        expected = "the testCases of an evaluation, or lines with utterance and selectedIntent"
        raise ResultsError(f"{file.name}: found {type(failure).__name__}, expected {expected}") from failure


def _objects(text: str) -> Iterator[Json]:
    """Read JSON objects that follow each other, on one line or on many."""
    decoder, at = json.JSONDecoder(), 0
    while at < len(text.rstrip()):
        found, at = decoder.raw_decode(text, len(text) - len(text[at:].lstrip()))
        yield found


def _read_case(case: Json) -> tuple[str, HeardAs]:
    said = case["inputs"]["utterance"] if "inputs" in case else case["utterance"]
    intent = (case["actual"]["intent"] if "actual" in case else case.get("selectedIntent")) or {"name": FALLBACK}
    return spoken(said), HeardAs(intent["name"], dict(_read_slots(intent.get("slots") or {})))


def _read_slots(slots: Json) -> Iterator[tuple[str, Slot]]:
    for name, slot in slots.items():
        if slot.get("value") is not None:
            yield name, Slot(slot["value"], _resolved(slot))


def _resolved(slot: Json) -> str | None:
    authorities = (slot.get("resolutions") or {}).get("resolutionsPerAuthority") or ()
    matched = (each for each in authorities if (each.get("status") or {}).get("code") == MATCHED)
    return next(
        (value["value"]["id"] for each in matched for value in each["values"] if value["value"].get("id")), None
    )
