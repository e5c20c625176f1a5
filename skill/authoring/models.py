"""Interaction models: what Alexa hears in each locale, built from content.

The public model is checked in. The private one, for a skill that is never published, also has the diary of cramps.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from skill.authoring.model_rules import problems
from skill.authoring.tails import with_tails
from skill.authoring.warning_examples import short_reports
from skill.knowledge.grammar import Grammar, build_grammar, in_local_words
from skill.knowledge.library import CONTENT_FOLDER, Library, data_folder
from skill.language.interface import Language
from skill.simulator.heard import DURATION, TIME

INVOCATION_NAME = "cramp coach"
MODELS_FOLDER = data_folder("interaction_models")
DIARY_FOLDER = Path("build") / "interaction_models"
"""Where the private models are written; nothing of them is checked in."""


def build_models(library: Library, *, diary: bool = False) -> dict[str, str]:
    """Write every locale's model as JSON text, by file name: one line for each sample and each value."""
    grammar = published_grammar(library, diary=diary)
    locales = sorted(library.locales.items())
    return {f"{name}.json": as_text(language_model(in_local_words(grammar, each.said))) for name, each in locales}


def published_grammar(library: Library, *, diary: bool = False) -> Grammar:
    """Collect what Alexa is given: the grammar of a library, with the short reports of warning signs, and replies that
    go on.
    """
    reports = short_reports(library, CONTENT_FOLDER / library.language.code)
    return with_tails(build_grammar(library, diary=diary, reports=reports))


def broken_rules(models: Mapping[str, str], language: Language) -> Iterator[str]:
    """Name what Amazon refuses in models, and what breaks our rules; the file first."""
    built_in = {DURATION: [*language.times.durations()], TIME: [*language.times.clock_times()]}
    for name, text in models.items():
        found = problems(read_model(text), len(text.encode()), built_in)
        yield from (f"{name}: {problem}" for problem in found)


def read_model(text: str) -> Mapping[str, Any]:
    """Read the `languageModel` object of an interaction model's JSON."""
    model: Mapping[str, Any] = json.loads(text)["interactionModel"]["languageModel"]
    return model


def stale_models(models: Mapping[str, str], folder: Path = MODELS_FOLDER) -> list[str]:
    """Name the files that are missing, differ, or should not be there."""
    there = {file.name: file.read_text("utf-8") for file in folder.glob("*.json")}
    return sorted(name for name in {*models, *there} if models.get(name) != there.get(name))


def write_models(models: Mapping[str, str], folder: Path = MODELS_FOLDER) -> None:
    """Write the models and remove files of locales that are gone."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in stale_models(models, folder):
        if name in models:
            (folder / name).write_text(models[name], "utf-8")
        else:
            (folder / name).unlink()


def language_model(grammar: Grammar) -> dict[str, Any]:
    """Build the `languageModel` object of a grammar, as Amazon's interaction model schema describes it."""
    intents = [
        {
            "name": intent.name,
            **({"slots": [{"name": n, "type": t} for n, t in intent.slots.items()]} if intent.slots else {}),
            "samples": list(intent.samples),
        }
        for intent in grammar.intents
    ]
    types = [
        {
            "name": slot_type.name,
            "values": [
                {"id": value, "name": {"value": words[0], "synonyms": list(words[1:])}}
                for value, words in slot_type.values.items()
            ],
        }
        for _, slot_type in sorted(grammar.slot_types.items())
    ]
    return {
        "invocationName": INVOCATION_NAME,
        "modelConfiguration": {"fallbackIntentSensitivity": {"level": "LOW"}},
        "intents": intents,
        "types": types,
    }


def as_text(model: Mapping[str, Any]) -> str:
    """Write an interaction model compactly: a line for each sample or synonym, none for a bracket alone,
    and no space that says nothing.

    Amazon takes 1.5 MB; the private model is near it.
    """
    parts = {**model, "intents": _list(map(_intent, model["intents"])), "types": _list(map(_type, model["types"]))}
    fields = (f'"{name}":{each if isinstance(each, _Written) else _json(each)}' for name, each in parts.items())
    return '{"interactionModel":{"languageModel":{\n' + ",\n".join(fields) + "\n}}}\n"


class _Written(str):
    """Text that is JSON already."""

    __slots__ = ()


_json = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":")
).encode  # one for all: `dumps` makes one for each of 180,000 strings


def _list(items: Iterator[str]) -> _Written:
    return _Written("[\n" + ",\n".join(items) + "\n]")


def _intent(intent: Mapping[str, Any]) -> str:
    head = _json({name: value for name, value in intent.items() if name != "samples"})[:-1]
    samples = ",\n".join(map(_json, intent["samples"]))
    return f'{head},"samples":[\n{samples}\n]}}' if samples else f'{head},"samples":[]}}'


def _type(slot_type: Mapping[str, Any]) -> str:
    return f'{{"name":{_json(slot_type["name"])},"values":{_list(map(_value, slot_type["values"]))}}}'


def _value(value: Mapping[str, Any]) -> str:
    name = value["name"]
    head = f'{{"id":{_json(value["id"])},"name":{{"value":{_json(name["value"])},"synonyms":['
    synonyms = ",\n".join(map(_json, name["synonyms"]))
    return head + (f"\n{synonyms}\n" if synonyms else "") + "]}}"
