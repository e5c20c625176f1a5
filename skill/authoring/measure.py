"""Measures understanding: plays the rows of a question file to the skill and compares the labels of its replies."""

import json
import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from skill.authoring.kept_slots import KeptSlots
from skill.authoring.question_file import NONE, Question, QuestionFile, RowTurn
from skill.runtime.request_log import Outcome
from skill.runtime.request_log import log as request_log
from skill.simulator.listener import Json, Listener
from skill.turn.place import RED_FLAG, RED_FLAG_ASK

MID_STRETCH_KIND = "session_control"
STRETCH_TO_BE_IN = "guide me through a calf stretch"
SECONDS_INTO_IT = 40.0
BETWEEN_SESSIONS = 60.0
"""Seconds between the end of a session and the next one, for @new."""
START = 1_795_460_400.0
"""When every row begins, in Unix seconds: a Monday evening. Figures must not depend on the hour of the measurement."""
LATE = "late"
FAILED = "failed"
Z_95 = 1.959964
"""Standard deviations on either side of the mean that hold 95 % of a normal distribution."""


ANCHORS = "published beside it: safe advice in 97.0% of cases (general practitioners), 97.8% (best symptom checker)"
"""Gilbert et al., BMJ Open 2020;10:e040269: 200 clinical vignettes, advice at least as urgent as is safe."""


class MeasuringClock:
    """A clock that moves only when it is told to."""

    def __init__(self) -> None:
        self._seconds = START

    def now(self) -> float:
        """Unix seconds."""
        return self._seconds

    def skip(self, seconds: float) -> None:
        """Let seconds pass."""
        self._seconds += seconds

    def reset(self) -> None:
        """Go back to where every row begins."""
        self._seconds = START


@dataclass
class ShareOfTotal:
    """So many of a total."""

    total: int = 0
    right: int = 0

    def add(self, *, right: bool) -> None:
        """Count one more."""
        self.total += 1
        self.right += right

    def interval(self) -> tuple[float, float]:
        """Bounds of the true share, with 95 % confidence (Wilson's score interval); 0 to 1 when nothing was counted."""
        if not self.total:
            return 0.0, 1.0
        share, spread = self.right / self.total, Z_95**2 / self.total
        middle = (share + spread / 2) / (1 + spread)
        half = (share * (1 - share) * spread + spread**2 / 4) ** 0.5 / (1 + spread)
        return max(middle - half, 0.0), min(middle + half, 1.0)

    def __str__(self) -> str:
        low, high = self.interval()
        return f"{self.right:4} of {self.total:4}  {self.right / max(self.total, 1):6.1%}  ({low:.1%} to {high:.1%})"


@dataclass
class Figures:
    """What was measured. Lists hold utterances as they stand in the file."""

    has_slot_columns: bool = False
    all: ShareOfTotal = field(default_factory=ShareOfTotal)
    by_kind: dict[str, ShareOfTotal] = field(default_factory=dict)
    slots: ShareOfTotal = field(default_factory=ShareOfTotal)
    """Slot values that were kept, one for each filled slot column."""
    refused: ShareOfTotal = field(default_factory=ShareOfTotal)
    """Rows where only a refusal is right."""
    right_tier: ShareOfTotal = field(default_factory=ShareOfTotal)
    """Of the rows that were warned and whose file names a tier: how many were as urgent as it says."""
    warnings: int = 0
    """Rows where a warning sign is right."""
    asked: int = 0
    """Replies that asked "did you mean"."""
    warnings_missed: list[str] = field(default_factory=list)
    warnings_asked: list[str] = field(default_factory=list)
    """Warning signs that the skill asked about instead of warning at once; they count as caught."""
    false_alarms: list[str] = field(default_factory=list)
    asked_needlessly: list[str] = field(default_factory=list)
    late: list[str] = field(default_factory=list)
    """Rows with a reply that hit the time limit: nobody knows what the skill would have said."""
    failed: list[str] = field(default_factory=list)
    """Rows with a reply that was only an apology, because the skill raised an exception."""
    misses: list[dict[str, str]] = field(default_factory=list)
    """One object for each row that is not right: utterance, expected, heard, got."""

    @property
    def sound(self) -> bool:
        """False when the measurement itself went wrong: a reply was late, or the skill failed."""
        return not self.late and not self.failed

    def as_json(self) -> dict[str, Any]:
        """Write the object that `--json` prints; `slots` only for a file with slot columns."""
        kinds = {kind: _counts(share) for kind, share in sorted(self.by_kind.items())}
        slots = {"slots": _counts(self.slots)} if self.has_slot_columns else {}
        return {
            **_counts(self.all),
            "asked": self.asked,
            "by_kind": kinds,
            **slots,
            "warnings_missed": self.warnings_missed,
            **({"right_tier": _counts(self.right_tier)} if self.right_tier.total else {}),
            "warnings_asked": self.warnings_asked,
            "false_alarms": self.false_alarms,
            "asked_needlessly": self.asked_needlessly,
            "late": self.late,
            "misses": self.misses,
        }

    def as_text(self, *, misses: bool) -> str:
        """Write the figures for a person, every share with its 95 % interval."""
        rows = len(self.late) + len(self.failed)
        ordinary = self.all.total - self.warnings - rows
        shares = {
            **dict(sorted(self.by_kind.items())),
            "all": self.all,
            "refused": self.refused,
            **({"slots kept": self.slots} if self.has_slot_columns else {}),
            "warnings caught": ShareOfTotal(self.warnings, self.warnings - len(self.warnings_missed)),
            "caught by asking": ShareOfTotal(self.warnings, len(self.warnings_asked)),
            "false alarms": ShareOfTotal(ordinary, len(self.false_alarms)),
            "asked in vain": ShareOfTotal(ordinary, len(self.asked_needlessly)),
            **({"right tier": self.right_tier} if self.right_tier.total else {}),
            '"did you mean"': ShareOfTotal(self.all.total, self.asked),
        }
        lines = [f"{name:18} {share}" for name, share in shares.items()]
        if self.warnings:
            lines.append(ANCHORS)
        lists = {
            "warning signs missed": self.warnings_missed,
            "warning signs asked about": self.warnings_asked,
            "false alarms": self.false_alarms,
            "asked needlessly": self.asked_needlessly,
        }
        for title, utterances in lists.items():
            if utterances:
                lines += [f"{title}:", *(f"  {utterance}" for utterance in utterances)]
        if misses:
            lines.append("misses:")
            lines += [
                f"  {m['utterance']}\n    expected {m['expected']}, heard {m['heard']}, got {m['got']}"
                for m in self.misses
            ]
        return "\n".join(lines)

    def errors(self) -> str:
        """Tell what went wrong with the measurement itself; empty when nothing did."""
        told = {
            "LATE: the skill hit its time limit; these rows are not measured (a loaded machine? measure again)": self.late,
            "FAILED: the skill raised an exception; its log line tells where": self.failed,
        }
        return "\n".join(
            line for title, rows in told.items() if rows for line in (title, *(f"  {row}" for row in rows))
        )


def measure(file: QuestionFile, listener: Listener, clock: MeasuringClock, slots: KeptSlots) -> Figures:
    """Play every row as a person of its own and count the labels after its last turn.

    ``clock`` must be the listener's. No time passes between turns but by @wait and @new; rows of the kind
    session_control begin 40 seconds into a stretch.
    """
    figures = Figures(has_slot_columns=file.has_slot_columns)
    with _outcomes() as outcomes:
        for question in file.questions:
            outcomes.clear()
            clock.reset()
            _play(question, listener, clock)
            _count(figures, question, listener, outcomes, slots)
    return figures


def _play(question: Question, listener: Listener, clock: MeasuringClock) -> None:
    listener.new_listener()
    into_stretch = (RowTurn("say", STRETCH_TO_BE_IN), RowTurn("wait", seconds=SECONDS_INTO_IT))
    open_ = False
    for turn in (*(into_stretch if question.kind == MID_STRETCH_KIND else ()), *question.turns):
        if turn.do == "wait":
            clock.skip(turn.seconds)
        elif turn.do == "new":
            if open_:
                listener.end_session()
            clock.skip(BETWEEN_SESSIONS)
            open_ = False
        else:
            if not open_:
                listener.new_session()
            if turn.do == "launch":
                listener.launch()
            else:
                listener.say(turn.text)
            open_ = not listener.ended


def _count(figures: Figures, question: Question, listener: Listener, outcomes: set[str], slots: KeptSlots) -> None:
    place, wanted = listener.place, question.slots
    got, right, kept = _labels(place), False, dict.fromkeys(wanted, False)
    if Outcome.TOO_SLOW.value in outcomes:
        figures.late.append(question.utterance)
        got = [LATE]
    elif Outcome.FAILED.value in outcomes:
        figures.failed.append(question.utterance)
        got = [FAILED]
    else:
        label_right = question.expected.accepts(got)
        kept = {name: slots.kept(place, name, value) for name, value in wanted.items()}
        right = label_right and all(kept.values())
        figures.asked += place.get("kind") == "choice"
        _count_warnings(figures, question, got, label_right=label_right)
        if label_right and question.tier and RED_FLAG in got:
            figures.right_tier.add(right=slots.tier(place) == question.tier)
    figures.all.add(right=right)
    figures.by_kind.setdefault(question.kind, ShareOfTotal()).add(right=right)
    for each in kept.values():
        figures.slots.add(right=each)
    if question.expected.out_of_scope:
        figures.refused.add(right=right)
    if not right:
        filled = ", ".join(f"{name}={slot.id or slot.words}" for name, slot in listener.heard.slots.items())
        lost = {name: slots.value(place, name) for name, each in kept.items() if not each}
        miss = {
            "utterance": question.utterance,
            "expected": _with_slots(str(question.expected), wanted),
            "heard": f"{listener.heard.intent}({filled})",
            "got": _with_slots("|".join(got), lost),
        }
        figures.misses.append(miss)


def _with_slots(labels: str, slots: Mapping[str, object]) -> str:
    return " ".join([labels, *(f"{name}={value}" for name, value in slots.items())])


def _count_warnings(figures: Figures, question: Question, got: list[str], *, label_right: bool) -> None:
    figures.warnings += question.expected.warning
    if label_right:
        if question.expected.warning and RED_FLAG_ASK in got:
            figures.warnings_asked.append(question.utterance)
    elif RED_FLAG in got:
        figures.false_alarms.append(question.utterance)
    elif RED_FLAG_ASK in got:
        figures.asked_needlessly.append(question.utterance)
    elif question.expected.warning:
        figures.warnings_missed.append(question.utterance)


def _labels(place: Json) -> list[str]:
    """Read the labels of a reply: its place's id, with its entry; the two ids of a "did you mean"."""
    if place.get("kind") == "choice":
        return [str(label) for label in place.get("options") or []]
    label, entry = str(place.get("id", NONE)), place.get("entry")
    return [f"{label}/{entry}" if entry else label]


def _counts(share: ShareOfTotal) -> dict[str, int]:
    return {"total": share.total, "right": share.right}


@contextmanager
def _outcomes() -> Iterator[set[str]]:
    """Collect the outcomes that the skill's request log tells: an apology cannot be told from a reply by its place."""
    outcomes: set[str] = set()

    class Collector(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            outcomes.add(json.loads(record.getMessage())["outcome"])

    collector = Collector()
    request_log.addHandler(collector)
    try:
        yield outcomes
    finally:
        request_log.removeHandler(collector)
