"""Checks every content file against its JSON Schema."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend
from referencing import Registry, Resource

from skill.knowledge.figures import FIGURE_FOLDER
from skill.knowledge.library import LOCALES
from skill.language.languages import LANGUAGES
from skill.understanding.encoder import ENCODER_FILE
from skill.understanding.encoder_heads import HEADS_FILE
from skill.understanding.model import MODEL_FILE
from skill.understanding.second_opinion import SECOND_OPINION_FILE

SCHEMA_BY_PATTERN = {  # the first pattern that fits decides
    "sources.json": "sources",
    "locales/*.json": "locale",
    "figures/*.json": "figure",
    "*/topics/*.json": "topic",
    "*/stretches/*.json": "stretch",
    "*/routines/*.json": "routine",
    "*/relief/relief.now.json": "relief",
    "*/warnings/*.json": "warning",
    "*/outside/*.json": "outside",
    "*/facts/*.json": "fact",
    "*/fact-words.json": "fact-words",
    "*/phrases/after-warning/*.json": "after-warning",
    "*/phrases/in-hand/*.json": "in-hand",
    "*/phrases/outside.*.json": "phrases-outside",
    "*/phrases/warning.*.json": "phrases-warning",
    "*/phrases/*.json": "phrases",
    "*/phrases/replies/*.json": "replies",
    "*/warning_examples/*.json": "warning-examples",
    "*/ordinary.json": "ordinary",
    "*/utterance_kinds/*.json": "utterance-kinds",
    "*/lines/*.json": "lines",
    "*/utterances/*.json": "utterances",
    "*/slots/*.json": "slot",
    "*/concepts/*.json": "concepts",
    "*/offers.json": "offers",
    "*/advice.json": "advice",
    "*/asked-of-answers.json": "asked-of-answers",
    "*/preferred.json": "preferred",
    "*/synonyms.json": "synonyms",
    "*/misheard.json": "misheard",
    "*/store.json": "store",
}
SCHEMA_FOLDER = "schema"
_NO_LANGUAGES = {SCHEMA_FOLDER, LOCALES, FIGURE_FOLDER}
NOT_NEEDED = {"warning-examples", "ordinary", "utterance-kinds", "misheard", "asked-of-answers"}
"""Kinds that a language may lack: without the first two it has no second opinion on warnings, without the third it
reads replies by patterns alone."""
TRAINED = (MODEL_FILE, ENCODER_FILE, HEADS_FILE, SECOND_OPINION_FILE)
"""Files that no person writes: built by `cramp-coach models` and `train-encoder`."""
LONGEST_SHOWN = 70
OF_STRINGS = {"type", "description", "minLength", "maxLength", "pattern"}
"""Keywords that a list of plain strings has."""


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake in one file, for the author."""

    file: str
    field: str
    found: str
    expected: str

    def __str__(self) -> str:
        return f"{self.file}: {self.field or 'file'}: found {self.found}, expected {self.expected}"


def check_schemas(folder: Path) -> Iterator[Problem]:
    """Yield every mistake that a schema can tell, and files that no schema covers."""
    validators = _validators(folder)
    for file in sorted(folder.rglob("*")):
        name = file.relative_to(folder)
        if file.is_dir() or name.parts[0] == SCHEMA_FOLDER or name.name in TRAINED:
            continue
        kind = _kind(name)
        if kind is None:
            yield Problem(str(name), "", "a file of no known kind", "a place described in content/schema")
            continue
        yield from _check_file(file, str(name), validators[f"{kind}.schema.json"])


def _validators(folder: Path) -> Mapping[str, Draft202012Validator]:
    """Build the validator of every schema, by the name of its file."""
    schemas = {file.name: _load(file) for file in sorted((folder / SCHEMA_FOLDER).glob("*.json"))}
    registry: Registry[Any] = (
        Registry().with_resources((name, Resource.from_contents(schema)) for name, schema in schemas.items()).crawl()
    )
    validator = extend(Draft202012Validator, {"items": _items})  # type: ignore[no-untyped-call]  # its stubs lack types
    return {
        name: validator(
            _without_references(schema, registry.resolver(name)), registry=registry, format_checker=FormatChecker()
        )
        for name, schema in schemas.items()
    }


def _items(validator: Any, items: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:  # noqa: ANN401  # JSON
    """Check a list as jsonschema does, and one of plain strings by their rules alone:
    it builds a validator for every phrase.
    """
    if isinstance(instance, list) and _of_strings(items) and "prefixItems" not in schema:
        shortest, longest = items.get("minLength", 0), items.get("maxLength")
        fits = re.compile(items.get("pattern", "")).search
        if all(
            isinstance(each, str) and shortest <= len(each) and (longest is None or len(each) <= longest) and fits(each)
            for each in instance
        ):
            return
    yield from Draft202012Validator.VALIDATORS["items"](validator, items, instance, schema)


def _of_strings(schema: Any) -> bool:  # noqa: ANN401  # JSON
    """Tell whether a schema asks for a string, and for no more of it than its length and a pattern."""
    return isinstance(schema, dict) and schema.get("type") == "string" and schema.keys() <= OF_STRINGS


def check_presence(folder: Path) -> Iterator[Problem]:
    """Yield the kinds of file that a language lacks altogether: the skill cannot start without them."""
    files = [file.relative_to(folder) for file in folder.rglob("*.json")]
    codes = sorted({file.parts[0] for file in files if len(file.parts) > 1} - _NO_LANGUAGES)
    there = {(file.parts[0], _kind(file)) for file in files}
    for pattern, kind in SCHEMA_BY_PATTERN.items():
        for first in codes if codes and pattern.startswith("*/") else [pattern.partition("/")[0]]:
            if (first, kind) not in there and kind not in NOT_NEEDED:
                missing = pattern.replace("*", first, 1) if pattern.startswith("*/") else pattern
                yield Problem(missing, "", "no file", f"what {SCHEMA_FOLDER}/{kind}.schema.json describes")
    for code in codes:
        if not (folder / LOCALES / f"{code}.json").exists():
            yield Problem(
                f"{LOCALES}/{code}.json", "", "no file", "the words for countries without a file of their own"
            )
        if code not in LANGUAGES:
            yield Problem(code, "", "a language without functions", f"one of {sorted(LANGUAGES)} (docs/languages.md)")


def _without_references(schema: Any, resolver: Any) -> Any:  # noqa: ANN401  # JSON; `referencing` names no type of its resolvers
    """Put what each `$ref` means in its place: looked up for every phrase of the content,
    they take half of the check's time.

    No schema refers to itself; one that did would raise a RecursionError.
    """
    if isinstance(schema, list):
        return [_without_references(each, resolver) for each in schema]
    if not isinstance(schema, dict):
        return schema
    beside = {name: _without_references(rule, resolver) for name, rule in schema.items() if name != "$ref"}
    if not isinstance(schema.get("$ref"), str):
        return beside
    found = resolver.lookup(schema["$ref"])
    meant = _without_references(found.contents, found.resolver)
    return {**beside, "allOf": [meant, *beside.get("allOf", [])]} if beside.keys() - {"description"} else meant


def _kind(name: Path) -> str | None:
    """Name the schema of a file, given its path in the content folder."""
    return next((kind for pattern, kind in SCHEMA_BY_PATTERN.items() if name.match(pattern)), None)


def _load(file: Path) -> Any:  # noqa: ANN401  # JSON
    return json.loads(file.read_text("utf-8"))


def _check_file(file: Path, name: str, validator: Draft202012Validator) -> Iterator[Problem]:
    twice: list[str] = []

    def once(fields: list[tuple[str, Any]]) -> dict[str, Any]:
        names = [field for field, _ in fields]
        twice.extend(sorted({each for each in names if names.count(each) > 1} if len({*names}) < len(names) else ()))
        return dict(fields)

    try:
        data = json.loads(file.read_text("utf-8"), object_pairs_hook=once)
    except (UnicodeDecodeError, json.JSONDecodeError) as mistake:
        yield Problem(name, "", f"text that is not JSON ({mistake})", "JSON in UTF-8")
        return
    for each in twice:
        yield Problem(name, each, "the same name twice in one object", "each name once: JSON keeps only the last")
    for error in validator.iter_errors(data):
        yield Problem(name, ".".join(map(str, error.absolute_path)), _found(error), _expected(error))
    own = (
        data.get("id") or data.get("subject") or data.get("intent") or data.get("type") or data.get("locale")
        if isinstance(data, dict)
        else None
    )
    if isinstance(own, str) and own != file.stem:
        yield Problem(name, "id", repr(own), f"{file.stem!r}, the file name")


def _found(error: ValidationError) -> str:
    """Show the value that is wrong; of an object with fields too many or too few, the fields."""
    value: Any = error.instance
    rules: Any = error.validator_value
    if error.validator == "additionalProperties" and isinstance(error.schema, dict):
        return f"the fields {sorted(value.keys() - error.schema.get('properties', {}).keys())}"
    if error.validator == "required":
        return f"no {[field for field in rules if field not in value]}"
    return _shown(value)


def _expected(error: ValidationError) -> str:
    rule = {
        "additionalProperties": "no other fields than the schema's",
        "required": f"the fields {error.validator_value}",
    }.get(str(error.validator), f"{error.validator} {_shown(error.validator_value)}")
    description = error.schema.get("description") if isinstance(error.schema, dict) else None
    return f"{rule} ({description})" if description else rule


def _shown(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…"
