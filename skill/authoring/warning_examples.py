"""What the second opinion on warnings learns from: reports of warning signs, and all that is none.

Three kinds of row: the examples in content (written apart from the rules), the phrases that the rules must catch, and
the rows in tests/warnings that the rules were written from. Sets that strangers wrote to measure us are among the first
once they have been measured and read; the newest set never is.
"""

import csv
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from skill.knowledge.grammar import MOST_WORDS_OF_A_VALUE, SIDE, UNHEARD
from skill.knowledge.library import CONTENT_FOLDER, Library

EXAMPLES, ORDINARY = "warning_examples", "ordinary.json"
"""In the folder of a language."""
RULE_ROWS = CONTENT_FOLDER.parent / "tests" / "warnings"
"""must_warn.csv and must_not_warn.csv: only in a checkout."""
BLOCK, HELD_OUT_OF = 6, 8
"""Sentences stand beside others of the same situation: whole blocks of so many are held out, one block of so many."""
NAMED = ("leg", "cramp")
"""What a conversation is about, where no sentence before says it: a stretch or a relief under way."""
SHORT = 5
"""Words of the longest fragment."""
SHORT_REPORT = 6
"""Words of a report that the interaction models hold:
longer ones would leave no room for new phrases in the 1.5 MB that Amazon takes."""
_FRAGMENT = re.compile(r"(it|it's|its|bit|a bit|gone|all|quite|really|that's|they're|also|still|now it's|and it's)\b")
_BODY = re.compile(
    r"\b(leg|legs|calf|calves|foot|feet|toe|toes|ankle|shin|thigh|knee|hip|arm|chest|heart|back|wee|pee|urine|breath)\b"
)
ALONE = 0.3
"""Weight of a fragment ("it's gone white") that nothing before it explains."""
NOT_ASKED = 0.3
"""Weight of an ordinary question as an example of no sign: there are ten of them for each near miss."""
QUESTIONS_BEFORE = 0.6
"""Share of the sentences in context that follow an ordinary question; the others follow a word of NAMED."""


@dataclass(frozen=True)
class Example:
    """One sentence, and what it reports."""

    text: str
    warning: str | None
    """Id of the warning that it reports; "" for one of no known kind; None for no sign at all."""
    earlier: str = ""
    """What was said before, or a word of NAMED."""
    weight: float = 1.0
    held_out: bool = False
    """Kept from all training: thresholds are chosen on it."""
    ordinary: bool = False
    """Neither a report nor a near miss."""


def examples(library: Library, questions: Iterable[str], home: Path) -> list[Example]:
    """Collect every example, each once alone and once after something; the same content gives the same list.

    ``home`` is the folder of the library's language. ``questions`` are the phrases of all labels. They are ordinary
    examples, and what the others are told after.
    """
    asked = sorted(set(questions))
    alone = {example.text: example for example in reversed([*_written(library, home)])}
    chance = Random(0)  # noqa: S311  # not for secrets, but to be the same every time
    found: list[Example] = []
    for example in sorted(alone.values(), key=lambda each: each.text):
        fragment = example.warning is not None and _is_fragment(example.text)
        found.append(replace(example, weight=ALONE) if fragment else example)
        after_question = not fragment and chance.random() < QUESTIONS_BEFORE
        found.append(replace(example, earlier=chance.choice(asked) if after_question else chance.choice(NAMED)))
    found += [Example(text, None, weight=NOT_ASKED, ordinary=True) for text in asked if text not in alone]
    return found


def short_reports(library: Library, home: Path) -> dict[str, tuple[str, ...]]:
    """Give the reports in content of up to SHORT_REPORT words, by warning, for the interaction models;
    nothing where there are none.

    One that names a side may be longer: a device may hear the side in a slot, and loses every other word.
    """
    swearing = {word for kind in UNHEARD if kind in library.replies for word in library.replies[kind].words}
    sides = (
        {side for side in library.slot_types[SIDE].values if side != "both"} if SIDE in library.slot_types else set()
    )

    def is_held(words: list[str]) -> bool:
        most = SHORT_REPORT if sides.isdisjoint(words) else MOST_WORDS_OF_A_VALUE
        return len(words) <= most and swearing.isdisjoint(words)

    files = (json.loads(file.read_text("utf-8")) for file in sorted((home / EXAMPLES).glob("*.json")))
    return {data["id"]: tuple(text for text in data["reports"] if is_held(text.split())) for data in files}


def _written(library: Library, home: Path) -> Iterator[Example]:
    for file in sorted((home / EXAMPLES).glob("*.json")):
        data = json.loads(file.read_text("utf-8"))
        yield from _blocks(data["reports"], data["id"])
        yield from _blocks(data["near_misses"], None)
    yield from _blocks(json.loads((home / ORDINARY).read_text("utf-8"))["sentences"], None, ordinary=True)
    for warning in (each for each in library.warnings if each in library.phrases):
        yield from (Example(text, warning) for text in library.phrases[warning].reports)
    for row in _rows(RULE_ROWS / "must_warn.csv"):
        yield Example(row["utterance"], row["warning"].partition("|")[0])
    for row in _rows(RULE_ROWS / "must_not_warn.csv"):
        yield Example(row["utterance"], None)


def _blocks(texts: Iterable[str], warning: str | None, *, ordinary: bool = False) -> Iterator[Example]:
    for at, text in enumerate(texts):
        held_out = at // BLOCK % HELD_OUT_OF == HELD_OUT_OF // 2
        yield Example(text, warning, held_out=held_out, ordinary=ordinary)


def _rows(file: Path) -> Iterator[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(line for line in lines if not line.startswith("#"))


def _is_fragment(text: str) -> bool:
    return len(text.split()) <= SHORT and bool(_FRAGMENT.match(text)) and not _BODY.search(text)
