"""Checks the words of warning signs, and shows what is read in a sentence."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from skill.authoring.checks.schemas import Problem
from skill.conversation.warnings.what_to_tell_them import RISK
from skill.knowledge.from_json import PERSON
from skill.knowledge.library import Library
from skill.understanding.after_warning import ASKS_HOW, TELLS_OF_ONESELF
from skill.understanding.concepts import AROUND_ANSWER, FACT, GRAMMAR, ConceptReader
from skill.understanding.phrase_patterns import PatternError, wordings
from skill.understanding.word_groups import (
    CHILD_AGE,
    FOR_LONG,
    HIGH_PRESSURE,
    LONG,
    LOW_OR_HIGH,
    LOW_READING,
    NUMBER,
    OLDER_AGE,
)

MOST_WORDINGS = 4_000
"""An author who reads a pattern must see what it stands for, and checks write it out: one with more wants a group."""
NEAREST = 5
"""Signs that are shown for a sentence that raises no warning."""
READ_FROM_NUMBERS = {LONG, FOR_LONG, NUMBER, CHILD_AGE, OLDER_AGE, LOW_READING, LOW_OR_HIGH, HIGH_PRESSURE}
FACT_PATTERNS = ("patterns", "unlike", "denied", "ends")
"""Fields of facts/ that hold patterns. Files of concepts/ have none of them."""
_GROUP = re.compile(r"\{([a-z-]+)\}")


def check_concepts(home: Path, library: Library) -> Iterator[Problem]:
    """Yield mistakes in concepts/ of a language's folder. Nothing else can be read while a pattern is broken."""
    used: dict[str, str] = {}
    seen: dict[str, str] = {}
    for file in sorted((*home.glob("concepts/*.json"), *home.glob("facts/*.json"))):
        data: Mapping[str, Any] = json.loads(file.read_text("utf-8"))
        name = f"{file.parent.name}/{file.name}"
        for field in FACT_PATTERNS:
            patterns = data.get(field, [])
            yield from (Problem(name, field, *wrong) for wrong in _patterns(patterns, in_group=False))
            used |= {group: f"{name}:{field}" for pattern in patterns for group in _GROUP.findall(pattern)}
        for kind in ("concepts", "groups"):
            for own, patterns in data.get(kind, {}).items():
                field = f"{kind}.{own}"
                other = seen.setdefault(field, name)
                if other != name:
                    yield Problem(name, field, repr(own), f"a name that {other} does not have")
                yield from (Problem(name, field, *wrong) for wrong in _patterns(patterns, in_group=kind == "groups"))
                used |= {group: f"{name}:{field}" for pattern in patterns for group in _GROUP.findall(pattern)}
    used |= {group: f"{name}:patterns" for name, group in _groups_after_a_warning(library)}
    for group in sorted(used.keys() - library.concepts.groups.keys() - READ_FROM_NUMBERS):
        file_name, _, field = used[group].partition(":")
        yield Problem(file_name, field, repr(f"{{{group}}}"), "the name of a group")
    for group in sorted(
        library.concepts.groups.keys() - used.keys() - {PERSON, ASKS_HOW[1:-1], TELLS_OF_ONESELF[1:-1]}
    ):
        yield Problem(seen[f"groups.{group}"], f"groups.{group}", "a group that no concept uses", "one that is used")
    yield from _used_by_signs(library, seen)


def _groups_after_a_warning(library: Library) -> Iterator[tuple[str, str]]:
    """Yield each file of phrases/after-warning/ with the groups that it uses."""
    for kind, patterns in library.after_warning.items():
        for pattern in patterns:
            yield from ((f"after-warning/{kind}.json", group) for group in _GROUP.findall(pattern))


def _patterns(patterns: list[str], *, in_group: bool) -> Iterator[tuple[str, str]]:
    """Yield what is found and what is expected, for every pattern that cannot be read."""
    for pattern in patterns:
        try:
            written = wordings(pattern)
        except PatternError as mistake:
            yield str(mistake), "a closing bracket for each that opens"
            continue
        if len(written) > MOST_WORDINGS:
            yield f"{len(written)} wordings in {pattern!r}", f"at most {MOST_WORDINGS}: put what is listed into a group"
        if "" in written:
            yield repr(pattern), "at least one word that is always there"
        if any("*" in wording[:-1] for wording in written):
            yield repr(pattern), "a * only where a wording ends"
        if in_group and ("*" in pattern or "{" in pattern):
            yield repr(pattern), "a group of plain wordings, without * and {…}"


def _used_by_signs(library: Library, file_of: Mapping[str, str]) -> Iterator[Problem]:
    concepts = library.concepts.concepts.keys()
    for warning in library.warnings.values():
        for concept in sorted(frozenset(warning.answers).union(*warning.signs, *warning.asked_signs) - concepts):
            yield Problem(f"warnings/{warning.id}.json", "signs", repr(concept), "a concept of concepts/")
    for concept in sorted(library.relief.sign_answers - concepts):
        yield Problem(f"relief/{library.relief.id}.json", "sign.answers", repr(concept), "a concept of concepts/")
    warnings = library.warnings.values()
    named = frozenset().union(*(sign for each in warnings for sign in (*each.signs, *each.asked_signs, each.answers)))
    named |= library.relief.sign_answers | {AROUND_ANSWER}
    risks = {name.removeprefix(RISK) for name in library.lines if name.startswith(RISK)}
    for concept in sorted(each for each in concepts - named - risks - GRAMMAR if not each.startswith(FACT)):
        yield Problem(file_of[f"concepts.{concept}"], f"concepts.{concept}", repr(concept), "a concept of some sign")
    for concept in sorted(GRAMMAR - concepts):
        yield Problem("concepts/reading.json", "concepts", f"no {concept}", "every concept that tells how to read")


def explain(text: str, library: Library) -> Iterator[str]:
    """Yield, line by line, the concepts read in a sentence, the warnings they raise,
    and what the nearest signs lack.
    """
    reader = ConceptReader(library.concepts, library.language)
    read = reader.read(text)
    yield f"reads: {_listed(read)}"
    if unread := reader.named(text) - read:
        yield f"does not read, as denied, only asked about or part of everyday words: {_listed(unread)}"
    raised = [warning.id for warning in library.warnings.values() if any(sign <= read for sign in warning.signs)]
    yield f"raises: {', '.join(raised) or 'no warning'}"
    if raised or not read:
        return
    signs = [(warning.id, sign) for warning in library.warnings.values() for sign in warning.signs if sign & read]
    signs.sort(key=lambda named: (len(named[1] - read), -len(named[1] & read)))
    for warning_id, sign in signs[:NEAREST]:
        yield f"  {warning_id} needs {_listed(sign - read)} besides {_listed(sign & read)}"


def _listed(concepts: Iterable[str]) -> str:
    return ", ".join(sorted(concepts)) or "nothing"
