"""Question files: what is said, turn by turn, and which labels are right after the last turn.

A row's ``utterance`` holds one or more turns, separated by " > ". A turn is a sentence, or one of these:

- ``@launch`` opens the skill without a request;
- ``@new`` ends the session; the next turn begins another one a minute later;
- ``@wait 40`` lets 40 seconds pass.

A row's ``expected`` holds labels separated by ``|``. A label may contain ``*``, as in file names. A leading ``!`` turns
the whole list into what must not happen.
"""

import csv
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Literal

from skill.turn.place import RED_FLAG, RED_FLAG_ASK

COLUMNS = ("id", "utterance", "kind", "expected", "source_url")
SLOT_COLUMNS = ("side", "seconds", "repetitions", "minutes")
"""Optional columns: what the stretch or routine that was started must have kept."""
SIDES = ("left", "right")
TURN_SEPARATOR = " > "
TIER = "tier"
"""Optional column: how urgent the right warning is."""
NONE = "none"
SAME = {"control.skip": "control.next"}
"""Labels that count as one."""
_WAIT = re.compile(r"@wait (\d+(?:\.\d+)?)")


class QuestionFileError(ValueError):
    """A question file cannot be read; the message says where, what was found and what is expected."""


@dataclass(frozen=True)
class RowTurn:
    """One step of a row."""

    do: Literal["say", "launch", "new", "wait"]
    text: str = ""
    """What is said, for "say"."""
    seconds: float = 0.0
    """How much time passes, for "wait"."""


@dataclass(frozen=True)
class Expected:
    """The labels that are right after the last turn, or those that are wrong."""

    labels: tuple[str, ...]
    """Patterns, as in file names."""
    forbidden: bool = False
    """True when the labels are what must not happen, and every other label is right."""

    def accepts(self, got: Sequence[str]) -> bool:
        """Tell whether the labels of a reply are right: one for most replies, two for "did you mean"."""
        fits = any(_fits(label, pattern) for label in got for pattern in self.labels)
        return fits != self.forbidden

    @property
    def warning(self) -> bool:
        """True when a warning sign is among the right answers."""
        return not self.forbidden and any(_fits(RED_FLAG_ASK, pattern) for pattern in self.labels)

    @property
    def out_of_scope(self) -> bool:
        """True when only a refusal is right."""
        return not self.forbidden and self.labels == (NONE,)

    def __str__(self) -> str:
        return "!" * self.forbidden + "|".join(self.labels)


@dataclass(frozen=True)
class Question:
    """One row of a question file."""

    utterance: str
    """As it stands in the file."""
    kind: str
    expected: Expected
    turns: tuple[RowTurn, ...]
    slots: Mapping[str, str | float] = field(default_factory=dict)
    """What the plan must have kept, by column: a side, or a number. Only the columns that this row fills."""
    tier: str = ""
    """How urgent the right warning is, as in the warning files; empty where the file does not say."""


@dataclass(frozen=True)
class QuestionFile:
    """All rows of a file."""

    questions: tuple[Question, ...]
    has_slot_columns: bool = False


def read_questions(file: Path) -> QuestionFile:
    """Read a question file; lines that begin with # are remarks.

    Raises QuestionFileError, OSError, UnicodeDecodeError.
    """
    lines = [line for line in file.read_text("utf-8-sig").splitlines() if line.strip() and not line.startswith("#")]
    reader = csv.DictReader(lines)
    columns = reader.fieldnames or []
    if any(column not in columns for column in COLUMNS[:4]):
        raise QuestionFileError(f"{file.name}: first line: found {columns}, expected the columns {COLUMNS}")
    try:
        questions = tuple(_question(row) for row in reader if (row["utterance"] or "").strip())
    except QuestionFileError as mistake:
        raise QuestionFileError(f"{file.name}: {mistake}") from mistake
    return QuestionFile(questions, has_slot_columns=any(column in columns for column in SLOT_COLUMNS))


def _question(row: Mapping[str, str | None]) -> Question:
    utterance, kind, labels = ((row[column] or "").strip() for column in ("utterance", "kind", "expected"))
    forbidden = labels.startswith("!")
    expected = Expected(tuple(label.strip() for label in labels.removeprefix("!").split("|")), forbidden)
    if not kind or not all(expected.labels):
        raise QuestionFileError(f"{row['id']}: kind or expected is empty")
    turns = tuple(_turn(part.strip(), row) for part in utterance.split(TURN_SEPARATOR))
    if turns[-1].do == "new":
        raise QuestionFileError(f"{row['id']}: utterance: found @new at the end, expected a turn after it")
    slots = {column: _slot(column, text, row) for column in SLOT_COLUMNS if (text := (row.get(column) or "").strip())}
    return Question(utterance, kind, expected, turns, slots, (row.get(TIER) or "").strip())


def _turn(text: str, row: Mapping[str, str | None]) -> RowTurn:
    wait = _WAIT.fullmatch(text)
    if wait:
        return RowTurn("wait", seconds=float(wait.group(1)))
    if text == "@launch":
        return RowTurn("launch")
    if text == "@new":
        return RowTurn("new")
    if not text or text.startswith("@"):
        raise QuestionFileError(f"{row['id']}: utterance: found {text!r}, expected words, @launch, @new or @wait 40")
    return RowTurn("say", text)


def _slot(column: str, text: str, row: Mapping[str, str | None]) -> str | float:
    if column == "side":
        if text not in SIDES:
            raise QuestionFileError(f"{row['id']}: side: found {text!r}, expected left or right")
        return text
    try:
        return float(text)
    except ValueError:
        raise QuestionFileError(f"{row['id']}: {column}: found {text!r}, expected a number") from None


def _fits(label: str, pattern: str) -> bool:
    """Compare one label with one pattern.

    An entry ("topic/entry") also fits its topic, and asking about a warning sign fits the warning.
    """
    names = {label, label.partition("/")[0], *([RED_FLAG] if label == RED_FLAG_ASK else [])}
    return any(fnmatchcase(SAME.get(name, name), SAME.get(pattern, pattern)) for name in names)
