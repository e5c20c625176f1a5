"""Builds the objects of one content file each from its JSON.

A field that is missing or unknown raises KeyError or TypeError.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from skill.knowledge import content
from skill.knowledge.content import ENTRY_MARK
from skill.knowledge.locale import Locale, Phrase, Phrases, ReplyWords, SlotType, Utterances
from skill.knowledge.patterns import ConceptWords, FactWords, WordsAroundFacts
from skill.knowledge.stretches import (
    Cautions,
    Dose,
    FlowingScript,
    HoldScript,
    Instruction,
    Routine,
    RoutineStep,
    Stretch,
    StretchAnswer,
)

PERSON = "person"
"""Group of all words for somebody else, for the patterns of facts."""
Json = dict[str, Any]


def tuples(data: Json) -> Json:
    """Give the same fields, each list as a tuple."""
    return {key: tuple(value) if isinstance(value, list) else value for key, value in data.items()}


def _backed(data: Json) -> Json:
    return tuples({**data, "evidence": content.Evidence(**data["evidence"])})


def topic(data: Json) -> content.Topic:
    """Build a topic with its entries."""
    parts = {
        "follow_up": content.FollowUpQuestion(**data["follow_up"]),
        "entries": tuple(_entry(data["id"], entry) for entry in data.get("entries", ())),
    }
    return content.Topic(**{**_backed(data), **parts})


def _entry(topic: str, data: Json) -> content.TopicEntry:
    say_first = data.pop("if", {})
    parts = {
        "id": f"{topic}{ENTRY_MARK}{data['id']}",
        "topic": topic,
        "because": data.get("because"),
        "say_first": say_first,
        "follow_up": content.FollowUpQuestion(**data["follow_up"]),
    }
    return content.TopicEntry(**{**_backed(data), **parts})


def _steps(items: list[Json]) -> tuple[Instruction, ...]:
    return tuple(_step(item["say"], item.get("show"), item["pause_seconds"]) for item in items)


def _step(say: str | Json, show: str | None, pause_seconds: float) -> Instruction:
    left, right = (say, say) if isinstance(say, str) else (say["left"], say["right"])
    return Instruction(left, right, show or left, pause_seconds)


def _stretch_answer(said: str | Json) -> StretchAnswer:
    return StretchAnswer(said, said) if isinstance(said, str) else StretchAnswer(**said)


def _flowing(data: Json | None) -> FlowingScript | None:
    if data is None:
        return None
    renamed = {{"in": "move_in", "out": "move_out"}.get(key, key): value for key, value in data.items()}
    return FlowingScript(**renamed)


def stretch(data: Json) -> Stretch:
    """Build a stretch."""
    parts = {
        "set_up": _steps(data["set_up"]),
        "brief": _steps([data["brief"]])[0],
        "swap": _steps(data["swap"]),
        "again": _steps(data.get("again", [])),
        "hold": HoldScript(**tuples(data["hold"])),
        "flowing": _flowing(data["flowing"]),
        "dose": Dose(**data["dose"]),
        "cautions": Cautions(**data["cautions"]),
        "answers": {question: _stretch_answer(said) for question, said in data.get("answers", {}).items()},
    }
    return Stretch(**{**_backed(data), **parts})


def routine(data: Json) -> Routine:
    """Build a routine."""
    steps = tuple(RoutineStep(**step) for step in data["steps"])
    return Routine(**{**_backed(data), "steps": steps})


def _relief_hint(data: Json) -> content.ReliefHint:
    others: Json = {name: _relief_hint(data[name]) for name in ("helping", "lightly") if name in data}
    return content.ReliefHint(**{**tuples(data), **others})


def _first_aid(data: Json) -> content.FirstAid:
    down = {"down": _first_aid(data["down"])} if "down" in data else {}
    return content.FirstAid(**{**data, **down})


def relief(data: Json) -> content.Relief:
    """Build the help with a cramp. The file keeps muscles, and what is said at the end, in parts of their own."""
    muscles = data.pop("muscles")
    eased, not_easing, sign = data.pop("eased"), data.pop("not_easing"), data.pop("sign")
    parts = {
        "first_aid": {
            muscle: {place: _first_aid(aid) for place, aid in places.items() if place != "name"}
            for muscle, places in muscles.items()
        },
        **{
            name: {each: _first_aid(aid) for each, aid in data.pop(name, {}).items()}
            for name in ("special", "special_helping", "toes_up", "either_side", *content.BY_LIMIT)
        },
        "hold": content.ReliefHold(**tuples(data["hold"])),
        "again": tuple(map(_relief_hint, data["again"])),
        "gently": _relief_hint(data["gently"]),
        "sign_question": sign["question"],
        "sign_warning": sign["warning"],
        "sign_answers": frozenset(sign["answers"]),
        "sign_told": sign["say"],
        "eased": eased["say"],
        "eased_follow_up": content.FollowUpQuestion(**eased["follow_up"]),
        "not_easing": not_easing["say"],
        "not_easing_question": not_easing["question"],
    }
    return content.Relief(**{**_backed(data), **parts})


def warning(data: Json) -> content.WarningSign:
    """Build a warning."""
    sets = {name: tuple(frozenset(each) for each in data.get(name, ())) for name in ("signs", "asked_signs")}
    return content.WarningSign(**{**tuples(data), **sets, "answers": frozenset(data.get("answers", ()))})


def concepts(subjects: Iterable[Json]) -> ConceptWords:
    """Put the files of all subjects together."""
    concepts: dict[str, tuple[str, ...]] = {}
    groups: dict[str, tuple[str, ...]] = {}
    equivalents: dict[str, tuple[str, ...]] = {}
    for subject in subjects:
        concepts |= tuples(subject.get("concepts", {}))
        groups |= tuples(subject.get("groups", {}))
        equivalents |= tuples(subject.get("equivalents", {}))
    return ConceptWords(concepts, groups, equivalents)


def fact(data: Json, after_warning: Mapping[str, tuple[str, ...]]) -> FactWords:
    """Build a fact; one without patterns of its own shares those that people say after a warning."""
    kept = {name: value for name, value in data.items() if name not in ("about", "groups")}
    return FactWords(**tuples({"patterns": after_warning.get(data["id"], ()), **kept}))


def around_facts(data: Json) -> WordsAroundFacts:
    """Build the words around facts."""
    return WordsAroundFacts(**{**tuples(data), "people": tuples(data["people"])})


def with_facts(
    words: ConceptWords, facts: Iterable[FactWords], around: WordsAroundFacts, files: Iterable[Json]
) -> ConceptWords:
    """Add the words of facts: to concepts of their own, and to the risk that each one is for warning signs."""
    concepts, unlike = {**words.concepts}, {**words.unlike}
    for fact in facts:
        concepts |= {fact.label: fact.patterns, fact.label_denied: fact.denied, fact.label_ends: fact.ends}
        if fact.risk:
            concepts[fact.risk] = (*concepts.get(fact.risk, ()), *fact.patterns)
            unlike[fact.risk] = (*unlike.get(fact.risk, ()), *fact.unlike)
    groups = {**words.groups}
    for file in files:
        groups |= tuples(file.get("groups", {}))
    people = tuple(word for named in around.people.values() for word in named)
    groups |= {PERSON: people} if people else {}
    return replace(words, concepts=concepts, groups=groups, unlike=unlike)


def phrases(data: Json) -> Phrases:
    """Build the phrases of one thing; the id in the file is its name."""
    del data["id"]
    return Phrases(**tuples({**data, "entries": tuples(data.get("entries", {}))}))


def replies(data: Json) -> ReplyWords:
    """Build the words of one kind of reply."""
    return ReplyWords(tuple(data["words"]), tuple(data.get("patterns", ())), tuple(data.get("in_full", ())))


def utterances(data: Json) -> Utterances:
    """Build the samples of one intent."""
    del data["meaning"]  # for the author alone
    return Utterances(**tuples(data))


def slot_type(data: Json) -> SlotType:
    """Build a slot type."""
    return SlotType(data["type"], {value["id"]: tuple(value["words"]) for value in data["values"]})


def locale(data: Json) -> Locale:
    """Build a locale."""
    phrases = {name: Phrase(**phrase) for name, phrase in data["phrases"].items()}
    return Locale(**{**tuples(data), "phrases": phrases})


def advice(data: Json) -> content.Advice:
    """Build the tables of what to do about what was spoken of."""
    tables = {name: tuples(data[name]) for name in ("of_answers", "of_topics")}
    return content.Advice(**{**tuples(data), **tables})


def asked_of_answers(data: Json) -> tuple[content.AskedOfAnswers, ...]:
    """Build the table of short questions after an answer."""
    return tuple(content.AskedOfAnswers(**tuples(each)) for each in data["subjects"])
