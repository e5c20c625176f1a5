"""Content decides; where code names an answer, a warning, a stretch or a concept all the same, content has it."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

from skill.knowledge import known_ids
from skill.knowledge.library import CONTENT_FOLDER, Library

SKILL = Path(__file__).parents[2] / "skill"
NOT_OF_OUR_CONTENT = ("authoring", "simulator", "language")
"""Rooms that speak of files and of other content, and of words."""
BY_KIND = re.compile(r"(warning|stretch|routine)\.[a-z0-9-]+")
ENTRY = re.compile(r"([a-z0-9-]+)/([a-z0-9-]+)")
CONTEXTS = re.compile(r"context-[a-z-]+[a-z]")


def literals() -> Iterator[tuple[str, str]]:
    """Yield every string that stands in the code, with its place."""
    for file in sorted(SKILL.rglob("*.py")):
        if file.relative_to(SKILL).parts[0] in NOT_OF_OUR_CONTENT:
            continue
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield f"{file.relative_to(SKILL)}:{node.lineno}", node.value


def named(pattern: re.Pattern[str]) -> dict[str, str]:
    return {text: place for place, text in literals() if pattern.fullmatch(text)}


def test_every_warning_stretch_and_routine_that_code_names_is_known(library: Library) -> None:
    known = {*library.warnings, *library.stretches, *library.routines}
    found = named(BY_KIND)
    assert len(found) > 40
    assert {name: place for name, place in found.items() if name not in known} == {}


def test_every_entry_that_code_names_is_known(library: Library) -> None:
    topics = {name.partition("/")[0] for name in library.topics}
    found = {name: place for name, place in named(ENTRY).items() if name.partition("/")[0] in topics}
    assert len(found) > 20
    assert {name: place for name, place in found.items() if library.answer(name) is None} == {}


def test_every_circumstance_that_code_names_is_a_concept_or_the_risk_of_a_fact(library: Library) -> None:
    concepts = "".join(file.read_text("utf-8") for file in (CONTENT_FOLDER / "en" / "concepts").glob("*.json"))
    risks = {fact.risk for fact in library.facts.values()}
    found = named(CONTEXTS)
    assert len(found) > 5
    assert {name: place for name, place in found.items() if f'"{name}"' not in concepts and name not in risks} == {}


def known_by_name() -> dict[str, str]:
    """Give the ids of knowledge/known_ids.py by their names; those of a group under its name and their own."""
    each = {name: value for name, value in vars(known_ids).items() if name.isupper()}
    groups = {name: value for name, value in each.items() if not isinstance(value, str)}
    return {
        **{name: value for name, value in each.items() if isinstance(value, str)},
        **{f"{name}: {value}": value for name, group in groups.items() for value in group},
    }


def test_every_id_that_several_modules_know_is_one_of_content(library: Library) -> None:
    concepts = {
        concept
        for file in (CONTENT_FOLDER / "en" / "concepts").glob("*.json")
        for concept in json.loads(file.read_text("utf-8")).get("concepts", ())
    }
    limitations = library.slot_types["Limitation"].values
    in_hand = {file.stem for file in (CONTENT_FOLDER / "en" / "phrases" / "in-hand").glob("*.json")}
    content = {
        *library.warnings,
        *library.routines,
        *library.outside,
        *library.topics,
        *library.facts,
        *library.utterances,
    }
    found = known_by_name()
    assert len(found) > 25
    for name, known in found.items():
        assert known in {*content, *limitations, *in_hand, *concepts} or library.answer(known), name


def test_no_module_has_a_name_of_its_own_for_an_id_that_others_know() -> None:
    known = {value for name, value in known_by_name().items() if ":" not in name}
    second = []
    for file in sorted((SKILL / "conversation").rglob("*.py")):
        for node in (each for each in ast.parse(file.read_text("utf-8")).body if isinstance(each, ast.Assign)):
            several = isinstance(node.targets[0], ast.Tuple) and isinstance(node.value, ast.Tuple)
            values = node.value.elts if several and isinstance(node.value, ast.Tuple) else [node.value]
            named = {value.value for value in values if isinstance(value, ast.Constant)}
            second += [(str(file.relative_to(SKILL)), each) for each in named if each in known]
    assert second == []
