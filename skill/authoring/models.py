"""Interaction models: what Alexa hears in each locale, built from content."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from skill.knowledge.grammar import Grammar, build_grammar
from skill.knowledge.library import Library, data_folder

INVOCATION_NAME = "cramp coach"
MODELS_FOLDER = data_folder("interaction_models")
BUILT_IN = "AMAZON."


def build_models(library: Library) -> dict[str, str]:
    """Write every locale's model as JSON text, by file name."""
    text = json.dumps(_model(build_grammar(library)), indent=1, ensure_ascii=False) + "\n"
    return {f"{locale}.json": text for locale in sorted(library.locales)}


def stale_models(models: Mapping[str, str], folder: Path = MODELS_FOLDER) -> list[str]:
    """Name the files that are missing, differ, or should not be there."""
    there = {file.name: file.read_text("utf-8") for file in folder.glob("*.json")}
    return sorted(name for name in {*models, *there} if models.get(name) != there.get(name))


def write_models(models: Mapping[str, str], folder: Path = MODELS_FOLDER) -> None:
    """Write the models and remove files of locales that are gone."""
    folder.mkdir(exist_ok=True)
    for name in stale_models(models, folder):
        if name in models:
            (folder / name).write_text(models[name], "utf-8")
        else:
            (folder / name).unlink()


def _model(grammar: Grammar) -> dict[str, Any]:
    intents = [
        {
            "name": intent.name,
            "samples": list(intent.samples),
            **({"slots": [{"name": n, "type": t} for n, t in intent.slots.items()]} if intent.slots else {}),
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
        "interactionModel": {
            "languageModel": {
                "invocationName": INVOCATION_NAME,
                "modelConfiguration": {"fallbackIntentSensitivity": {"level": "LOW"}},
                "intents": intents,
                "types": types,
            }
        }
    }
