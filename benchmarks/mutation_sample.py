"""A sample of small changes to the code, and whether the tests notice them. Not a test: 150 changes take hours.

    python -m benchmarks.mutation_sample --number 150 --seed 1

Each change is made in a copy of the repository, never in the repository itself: a comparison flipped, a number or a switch changed,
a condition negated, `and` and `or` swapped, a returned value dropped. The tests of that part of the code run until the first
failure (`TESTS`). A change that fails or hangs them is killed; the others are printed with their line, to be read by a person: a
survivor is a missing test, or a change that nobody could notice.
"""

# ruff: noqa: INP001, T201  # a script on its own: it prints

import argparse
import ast
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("skill/coaching", "skill/conversation", "skill/turn")
COPIED = ("skill", "tests", "content", "interaction_models", "lambda", "benchmarks", "docs", "pyproject.toml")
EVERYWHERE = (
    "pending",
    "stories",
    "thread_stories",
    "pipeline",
    "silence",
    "spoken_answers",
    "place",
    "forged_attributes",
)
"""Tests that reach every part of a conversation, run after those of the part itself."""
STRETCHES = (
    *(
        "resume",
        "coach_stories",
        "routine_stories",
        "easier_stories",
        "night_stories",
        "routine_limits",
        "plain_speech",
    ),
    *("in_hand_stories", "store_wishes"),
)
TESTS: Mapping[str, Sequence[str]] = {
    "skill/coaching": ("timeline", "exercises", "relief_told", "night", "speech", *STRETCHES, "every_clip"),
    "skill/conversation/diary": (
        "diary_words",
        "diary_stories",
        "diary_answers",
        "diary_kept",
        "diary_patterns",
        "progress",
    ),
    "skill/conversation/reminders": (
        "reminder_words",
        "reminder_stories",
        "reminders_kept",
        "reminder_permission",
        "reminders_fail",
    ),
    "skill/conversation/stretches": STRETCHES,
    "skill/conversation/warnings": ("after_a_warning", "warning_stories", "second_opinion"),
    "skill/conversation/cramp.py": ("relief_told", "night_stories", "after_a_warning"),
    "skill/conversation/fact": ("listener_stories", "listener_facts"),
    "skill/conversation/training_days.py": ("store_days", "progress"),
    "skill/conversation": (
        "entry_stories",
        "listener_stories",
        "store_welcome",
        "store_wishes",
        "household",
        "warning_stories",
    ),
    "skill/turn/pending/drafts.py": ("diary_words", "diary_stories", "reminder_words", "reminder_stories"),
    "skill/turn": (
        "request_reading",
        "replies",
        "night_stories",
        "after_a_warning",
        "diary_stories",
        "reminder_stories",
        "resume",
    ),
}
"""Beginning of a path to the names of its tests, the nearest first; the longest beginning that fits counts."""
SECONDS = 600
"""A run that takes longer hangs, and counts as killed."""
FLIPPED: Mapping[type[ast.cmpop], str] = {
    ast.Lt: ">=",
    ast.LtE: ">",
    ast.Gt: "<=",
    ast.GtE: "<",
    ast.Eq: "!=",
    ast.NotEq: "==",
    ast.Is: "is not",
    ast.IsNot: "is",
    ast.In: "not in",
    ast.NotIn: "in",
}


@dataclass(frozen=True)
class Change:
    """One small change: bytes ``start`` to ``end`` of a file become ``text``."""

    file: str
    line: int
    start: int
    end: int
    text: str
    kind: str


def changes(file: str, source: str) -> Iterator[Change]:
    """Yield every change of a file's code; docstrings, annotations and imports for types are left alone."""
    starts = [0]
    for line in source.encode().splitlines(keepends=True):
        starts.append(starts[-1] + len(line))

    def change(node: ast.expr | ast.stmt, text: str, kind: str) -> Change:
        start, end = (
            starts[node.lineno - 1] + node.col_offset,
            starts[(node.end_lineno or 0) - 1] + (node.end_col_offset or 0),
        )
        return Change(file, node.lineno, start, end, text, kind)

    for node in _code(ast.parse(source)):
        if isinstance(node, ast.Compare) and len(node.ops) == 1:
            left, right = ast.unparse(node.left), ast.unparse(node.comparators[0])
            yield change(node, f"({left} {FLIPPED[type(node.ops[0])]} {right})", "comparison flipped")
        elif isinstance(node, ast.BoolOp):
            word = " or " if isinstance(node.op, ast.And) else " and "
            yield change(node, f"({word.join(f'({ast.unparse(each)})' for each in node.values)})", "and and or swapped")
        elif isinstance(node, ast.If | ast.IfExp | ast.While):
            yield change(node.test, f"(not ({ast.unparse(node.test)}))", "condition negated")
        elif isinstance(node, ast.Constant) and isinstance(node.value, bool | int | float):
            text = repr(not node.value) if isinstance(node.value, bool) else repr(node.value + 1)
            yield change(node, text, "constant changed")
        elif isinstance(node, ast.Return) and node.value and not isinstance(node.value, ast.Constant):
            yield change(node, "return None", "return dropped")


def _code(tree: ast.AST) -> Iterator[ast.AST]:
    """Walk a tree, past annotations and what is only imported for types."""
    for name, value in ast.iter_fields(tree):
        for node in value if isinstance(value, list) else [value]:
            skipped = name in ("annotation", "returns", "decorator_list") or not isinstance(node, ast.AST)
            if skipped or (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"):
                continue
            yield node
            yield from _code(node)


def sample(number: int, seed: int, rooms: Sequence[str] = ROOMS) -> list[Change]:
    """Choose changes by chance, the same for the same seed and code."""
    files = sorted(path for room in rooms for path in (ROOT / room).rglob("*.py"))
    found = [each for path in files for each in changes(path.relative_to(ROOT).as_posix(), path.read_text())]
    return random.Random(seed).sample(found, min(number, len(found)))  # noqa: S311  # a sample is no secret


def tests_of(file: str) -> list[str]:
    """List the test files that reach a file, the nearest first."""
    begins = max((each for each in TESTS if file.startswith(each)), key=len)
    names = dict.fromkeys((*TESTS[begins], *EVERYWHERE))
    return [f"tests/test_{name}.py" for name in names]


def fails(file: str, copy: Path) -> bool:
    """Run the tests of a file in the copy until the first failure; hanging is failing."""
    run = [sys.executable, "-m", "pytest", "-q", "-x", "-n", "0", "-p", "no:cacheprovider", *tests_of(file)]
    try:
        return subprocess.run(run, cwd=copy, capture_output=True, timeout=SECONDS, check=False).returncode != 0  # noqa: S603  # ours
    except subprocess.TimeoutExpired:
        return True


def is_killed(change: Change, copy: Path) -> bool:
    """Make a change in the copy, run its tests, and take it back."""
    path = copy / change.file
    source = path.read_bytes()
    path.write_bytes(source[: change.start] + change.text.encode() + source[change.end :])
    try:
        return fails(change.file, copy)
    finally:
        path.write_bytes(source)


def main() -> int:
    """Try a sample, print each change and the share that was killed."""
    parser = argparse.ArgumentParser(description="Make small changes to the code, and see whether the tests notice.")
    parser.add_argument("--number", type=int, default=150, help="how many changes")
    parser.add_argument("--seed", type=int, default=1, help="another seed chooses other changes")
    parser.add_argument("--room", action="append", help="only a folder or file, such as skill/turn; may be repeated")
    asked = parser.parse_args()
    chosen, survivors = sample(asked.number, asked.seed, asked.room or ROOMS), []
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        for name in COPIED:
            source = ROOT / name
            (shutil.copytree if source.is_dir() else shutil.copy)(source, copy / name)
        for file in {tuple(tests_of(each.file)): each.file for each in chosen}.values():
            if fails(file, copy):
                print(f"{' '.join(tests_of(file))}: failed without any change, or took {SECONDS} s")
                return 1
        for place, change in enumerate(chosen, 1):
            began = time.monotonic()
            killed = is_killed(change, copy)
            if not killed:
                survivors.append(change)
            outcome, seconds = "killed" if killed else "SURVIVED", time.monotonic() - began
            print(
                f"{place} {outcome} {change.file}:{change.line} {change.kind} -> {change.text} ({seconds:.0f} s)",
                flush=True,
            )
    print(f"{len(chosen) - len(survivors)} of {len(chosen)} killed")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
