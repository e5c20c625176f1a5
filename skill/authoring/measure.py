"""Measures understanding: sends a file of questions through hearing and the real skill, and compares the places."""

import csv
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from skill.simulator.listener import Listener

COLUMNS = ("id", "utterance", "kind", "expected", "source_url")
MID_STRETCH_KIND = "session_control"
STRETCH_TO_BE_IN = "guide me through a calf stretch"
SECONDS_INTO_IT = 40
RED_FLAG = "redflag"
NONE = "none"
SAME = {"control.skip": "control.next"}


class QuestionFileError(ValueError):
    """A question file cannot be read; the message says where and what is expected."""


@dataclass(frozen=True)
class Question:
    """One row of a question file; ``expected`` holds every right answer."""

    utterance: str
    kind: str
    expected: tuple[str, ...]


@dataclass
class Figures:
    """What was measured. ``by_kind`` maps a kind to [total, right]; ``misses`` are rows as `--json` prints them."""

    total: int = 0
    right: int = 0
    asked: int = 0
    by_kind: dict[str, list[int]] = field(default_factory=dict)
    warnings_missed: list[str] = field(default_factory=list)
    false_alarms: list[str] = field(default_factory=list)
    misses: list[dict[str, str]] = field(default_factory=list)
    refused: list[int] = field(default_factory=lambda: [0, 0])

    def as_json(self) -> dict[str, Any]:
        """Write the object that `--json` prints."""
        kinds = {kind: {"total": total, "right": right} for kind, (total, right) in sorted(self.by_kind.items())}
        return {
            "total": self.total,
            "right": self.right,
            "asked": self.asked,
            "by_kind": kinds,
            "warnings_missed": self.warnings_missed,
            "false_alarms": self.false_alarms,
            "misses": self.misses,
        }

    def as_text(self, *, misses: bool) -> str:
        """Write the figures for a person."""
        lines = [f"{kind:16} {right:4} of {total:4}  {right / total:6.1%}" for kind, (total, right) in self._kinds()]
        lines.append(f"{'all':16} {self.right:4} of {self.total:4}  {self.right / max(self.total, 1):6.1%}")
        none, refused = self.refused
        lines.append(f"out of scope refused: {refused} of {none}")
        lines.append(f'asked "did you mean": {self.asked}')
        lines.append(f"warning signs missed: {len(self.warnings_missed)}")
        lines.extend(f"  {utterance}" for utterance in self.warnings_missed)
        lines.append(f"false alarms: {len(self.false_alarms)}")
        lines.extend(f"  {utterance}" for utterance in self.false_alarms)
        if misses:
            lines.append("misses:")
            lines.extend(
                f"  {miss['utterance']}\n    expected {miss['expected']}, heard {miss['heard']}, got {miss['got']}"
                for miss in self.misses
            )
        return "\n".join(lines)

    def _kinds(self) -> list[tuple[str, list[int]]]:
        return sorted(self.by_kind.items())


def read_questions(file: Path) -> list[Question]:
    """Read a question file; lines that begin with # are remarks. Raises QuestionFileError, OSError."""
    lines = [line for line in file.read_text("utf-8-sig").splitlines() if line.strip() and not line.startswith("#")]
    reader = csv.DictReader(lines)
    missing = [column for column in COLUMNS[:4] if column not in (reader.fieldnames or [])]
    if missing:
        raise QuestionFileError(f"{file.name}: first line: found {reader.fieldnames}, expected the columns {COLUMNS}")
    rows = [row for row in reader if (row["utterance"] or "").strip()]
    for row in rows:
        if not row["kind"] or not row["expected"]:
            raise QuestionFileError(f"{file.name}: {row['id']}: kind or expected is empty")
    return [Question(r["utterance"].strip(), r["kind"], tuple(r["expected"].split("|"))) for r in rows]


def measure(questions: Iterable[Question], listener: Listener, wait: Callable[[float], None]) -> Figures:
    """Ask every question in a fresh session (in the middle of a stretch for its kind) and compare the places.

    ``wait`` lets so many seconds pass on the listener's clock.
    """
    figures = Figures()
    for question in questions:
        listener.new_session()
        if question.kind == MID_STRETCH_KIND:
            listener.say(STRETCH_TO_BE_IN)
            wait(SECONDS_INTO_IT)
        listener.say(question.utterance)
        _count(figures, question, listener)
    return figures


def _count(figures: Figures, question: Question, listener: Listener) -> None:
    place = listener.place
    labels = place.get("options") if place.get("kind") == "choice" else [place.get("id", NONE)]
    got = [str(label) for label in labels or []]
    right = any(_fits(label, expected) for label in got for expected in question.expected)
    kind = figures.by_kind.setdefault(question.kind, [0, 0])
    kind[0] += 1
    kind[1] += right
    figures.total += 1
    figures.right += right
    figures.asked += place.get("kind") == "choice"
    if question.expected == (NONE,):
        figures.refused[0] += 1
        figures.refused[1] += NONE in got
    if RED_FLAG in got and RED_FLAG not in question.expected:
        figures.false_alarms.append(question.utterance)
    if not right:
        _note_miss(figures, question, listener, got)


def _note_miss(figures: Figures, question: Question, listener: Listener, got: list[str]) -> None:
    if RED_FLAG in question.expected:
        figures.warnings_missed.append(question.utterance)
    slots = ", ".join(f"{name}={slot.id or slot.words}" for name, slot in listener.heard.slots.items())
    heard = f"{listener.heard.intent}({slots})"
    expected = "|".join(question.expected)
    figures.misses.append({"utterance": question.utterance, "expected": expected, "heard": heard, "got": "|".join(got)})


def _fits(label: str, expected: str) -> bool:
    label, expected = SAME.get(label, label), SAME.get(expected, expected)
    if expected.endswith(".*"):
        return label.startswith(expected[:-1])
    return label == expected
