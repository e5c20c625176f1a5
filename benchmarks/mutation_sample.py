"""A sample of small changes to the code, and whether the tests notice them. Not a test: 150 changes take half an hour.

    python -m benchmarks.mutation_sample --record
    python -m benchmarks.mutation_sample --number 160 --seed 1

Everything happens in copies of the repository, never in the repository itself. `--record` runs the tests once and notes
which of them run which statement (`benchmarks/covering_tests.py`); with names of test files or folders it renews only
those. Only what `make test` reads is run. Then each change is made: a comparison flipped, a number or a switch changed,
a condition negated, `and` and `or` swapped, a returned value dropped. Tests that run the changed statement follow,
quick ones and different files first, for `FIRST_SECONDS` and then for `MOST_SECONDS`, in a process that has read
everything already (`benchmarks/changes_in_place.py`). What survives them, or stands outside functions, meets the same
tests from a fresh start. A test that does not run a statement cannot notice its change. A change that fails or hangs
the tests is killed; the others are printed with their line, to be read by a person: a survivor is a missing test, or a
change that nobody could notice. A test that fails in a fork without the change too does not count, and at the end all
tests that noticed something run once more without any change. `--only FILE:LINE --fresh` tries again what survived.
Each result is printed, and kept in a file (`--results`), as it comes: the same command goes on where it was stopped.
`--record --go-on` does the same for the record: with `--of-each-file 5` it begins with some tests of each file, which
notice most changes, and later it takes the others.
"""

# ruff: noqa: INP001, T201  # a script on its own: it prints

import argparse
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from benchmarks.changes_in_place import BEGINS_WITH, CHANGES_FROM, NOT_FOUND, WRITTEN_TO
from benchmarks.covering_tests import OF_EACH_FILE, RECORD_TO, TESTS_FROM, WITHOUT, Record, reporting
from benchmarks.small_changes import Change, changes

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("skill/coaching", "skill/conversation", "skill/turn")
NOT_COPIED = shutil.ignore_patterns(
    ".git", ".venv", "build", "dist", "__pycache__", ".*_cache", ".hypothesis", "node_modules"
)
RECORD = ROOT / "build" / "covering-tests.json"
RECORDING = RECORD.with_name("covering-tests-of-this-run.json")
"""What a run of ``--record`` found so far."""
FOLDERS = ("tests/coaching", "tests/turn", "tests/diary", "tests/reminders", "tests/stories")
"""Folders of the tests that talk to the skill, or ask the changed folders' own code."""
APART = re.compile(r"test_(loudspeaker|slow_voice|speech_programs|wav)\b")
"""Tests there that are not run: of sounds and programs, which take long for what they notice."""
PLUGINS = ("-p", "benchmarks.covering_tests", "-p", "benchmarks.changes_in_place")
READ_BY_MAKE_TEST = "not measured and not whole and not rest_of_table"
"""The tests of `make test-suite`: what no other test notices is not noticed before `make measure`."""
PYTEST = (
    *(sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider", "-m", READ_BY_MAKE_TEST),
    *PLUGINS,
)
FIRST_SECONDS = 2.0
"""So much time of recorded tests is tried first."""
MOST_SECONDS = 20.0
"""So much time of recorded tests is tried then."""
SLACK = 15
"""Processor's seconds beyond four times what was recorded: whatever takes longer hangs, and counts as killed."""
FIRST, THEN = 0, 1
"""The parts of a change's tests."""
HANGS = 1200
"""Seconds after which a run from a fresh start hangs, on however busy a machine."""


def sample(number: int, seed: int, rooms: Sequence[str] = ROOMS) -> list[Change]:
    """Choose changes by chance, the same for the same seed and code."""
    files = sorted(path for room in rooms for path in (ROOT / room).rglob("*.py"))
    found = [each for path in files for each in changes(path.relative_to(ROOT).as_posix(), path.read_text())]
    return random.Random(seed).sample(found, min(number, len(found)))  # noqa: S311  # a sample is no secret


def of_lines(lines: Sequence[str]) -> list[Change]:
    """List every change of some lines, each "file:line", or only those at a column of it, "file:line:column"."""
    files = dict.fromkeys(each.partition(":")[0] for each in lines)
    found = [each for file in files for each in changes(file, (ROOT / file).read_text("utf-8"))]
    wanted = {*lines}
    return [each for each in found if not wanted.isdisjoint((f"{each.file}:{each.line}", each.place))]


def record(files: Sequence[str], *, go_on: bool = False, of_each_file: int | None = None) -> None:
    """Run tests once with code that reports its statements, and keep which test ran which.

    With ``go_on`` tests that are recorded already are left out, also those of a run that was stopped.
    """
    known = Record.read(RECORD) if (files or go_on) and RECORD.exists() else Record()
    if go_on and RECORDING.exists():
        known.add(Record.read(RECORDING))
    names = [
        path.relative_to(ROOT).as_posix()
        for each in files or FOLDERS
        for path in ([ROOT / each] if each.endswith(".py") else sorted((ROOT / each).rglob("test_*.py")))
        if files or not APART.match(path.name)
    ]
    if not go_on:
        known.forget([each for each in known.seconds if each.partition("::")[0] in names])
    with tempfile.TemporaryDirectory() as folder:
        copy = _copied(Path(folder))
        for room in ROOMS:
            for path in (copy / room).rglob("*.py"):
                path.write_text(reporting(path.relative_to(copy).as_posix(), path.read_text("utf-8")), "utf-8")
        known.write(RECORD)
        RECORDING.unlink(missing_ok=True)
        without = copy / "recorded-tests.json"
        without.write_text(json.dumps([*known.seconds]), "utf-8")
        environment = {RECORD_TO: str(RECORDING), WITHOUT: str(without)}
        if of_each_file:
            environment[OF_EACH_FILE] = str(of_each_file)
        _pytest(copy, names, environment, None)
    found = Record.read(RECORDING)
    known.add(found)
    known.write(RECORD)
    RECORDING.unlink()
    print(f"{len(found.seconds)} tests, {sum(found.seconds.values()):.0f} s, {len(known.ran)} statements")


def _copied(folder: Path) -> Path:
    """Copy the repository as it stands, with what was not committed yet."""
    return Path(shutil.copytree(ROOT, folder / "copy", ignore=NOT_COPIED))


def _pytest(copy: Path, names: Sequence[str], environment: Mapping[str, str], seconds: float | None) -> str | None:
    """Run tests in the copy, in one process; returns the first that failed, "a hang" or "an error",
    None where all passed.
    """
    stop = ["-x"] if TESTS_FROM in environment else []
    try:
        ended = subprocess.run(  # noqa: S603  # ours
            [*PYTEST, *stop, *names],
            cwd=copy,
            env={**os.environ, **environment},
            capture_output=True,
            timeout=seconds,
            check=False,
            text=True,
        )
    except subprocess.TimeoutExpired:
        return "a hang"
    failed = re.search(r"^(?:FAILED|ERROR) (\S+)", ended.stdout, re.MULTILINE)
    return failed[1] if failed else None if ended.returncode == 0 else "an error"


def failing(tests: Sequence[str], copy: Path) -> str | None:
    """Run tests in the copy until the first failure; returns which it was. Hanging is failing."""
    if not tests:
        return None
    chosen = copy / "chosen-tests.json"
    chosen.write_text(json.dumps(tests), "utf-8")
    files = list(dict.fromkeys(name.partition("::")[0] for name in tests))
    return _pytest(copy, files, {TESTS_FROM: str(chosen)}, HANGS)


def parted(tests: Sequence[str], known: Record) -> tuple[list[str], list[str]]:
    """Part the tests of a statement into those that are tried first and those that follow,
    each with its files together.
    """
    first, then, took = list[str](), list[str](), 0.0
    for name in tests:
        took += known.seconds.get(name, 0.0)
        (first if took <= FIRST_SECONDS or not first else then).append(name)
        if took > FIRST_SECONDS + MOST_SECONDS:
            break
    return _by_file(first), _by_file(then)


def _by_file(tests: Sequence[str]) -> list[str]:
    """Order tests by file, so that what the tests of a file share is made once."""
    files = list(dict.fromkeys(name.partition("::")[0] for name in tests))
    return sorted(tests, key=lambda name: files.index(name.partition("::")[0]))


def changed(change: Change, copy: Path) -> bytes:
    """The source of a file with a change."""
    source = (copy / change.file).read_bytes()
    return source[: change.start] + change.text.encode() + source[change.end :]


@dataclass(frozen=True)
class Fork:
    """What `changes_in_place` tries in a fork: tests, their limit of processor's seconds,
    and a file's changed source or None.
    """

    file: str
    source: str | None
    tests: Sequence[str]
    seconds: float


def in_fork(change: Change, known: Record, copy: Path, part: int) -> Fork:
    """What tries a change with the first or the second part of its tests."""
    tests = parted(known.tests_of(change.key, change.names), known)[part]
    return Fork(str(copy / change.file), changed(change, copy).decode(), tests, _limit(tests, known))


def _limit(tests: Sequence[str], known: Record) -> float:
    return SLACK + 4 * sum(known.seconds.get(name, 0.0) for name in tests)


def in_forks(forks: Sequence[Fork], copy: Path) -> Iterator[str | None]:
    """Yield the first test that fails in each fork, None or NOT_FOUND, as it is known."""
    names = {BEGINS_WITH, *(name.partition("::")[0] for fork in forks for name in fork.tests)}
    given, written, said = copy / "changes.json", copy / "outcomes.json", copy / "in-place.txt"
    given.write_text(json.dumps([vars(fork) for fork in forks]), "utf-8")
    written.write_text("")
    environment = {**os.environ, CHANGES_FROM: str(given), WRITTEN_TO: str(written)}
    with said.open("w") as output, written.open(encoding="utf-8") as told:
        run = subprocess.Popen([*PYTEST, *sorted(names)], cwd=copy, env=environment, stdout=output, stderr=output)  # noqa: S603  # ours
        try:
            for _ in forks:
                while not (line := told.readline()):
                    if run.poll() is not None and not (line := told.readline()):
                        raise RuntimeError(f"pytest ended with {run.returncode}: {said.read_text('utf-8')[-2000:]}")
                    time.sleep(0.2)
                yield json.loads(line)
        finally:
            run.kill()
            run.wait()


def killer(change: Change, known: Record, copy: Path) -> str | None:
    """Make a change in the copy, run the tests that run its statement, and take it back;
    returns the test that noticed.
    """
    path = copy / change.file
    source = path.read_bytes()
    first, then = parted(known.tests_of(change.key, change.names), known)
    _write(path, changed(change, copy))
    try:
        return failing(first, copy) or failing(then, copy)
    finally:
        _write(path, source)


_written = count(int(time.time()))


def _write(path: Path, source: bytes) -> None:
    """Write a file with a time of its own: Python keeps compiled files by size and full seconds."""
    path.write_bytes(source)
    second = next(_written)
    os.utime(path, (second, second))


class Results:
    """What became of each change, in a file of JSON lines that outlives a run that is stopped."""

    def __init__(self, file: Path) -> None:
        self._file = file
        lines = file.read_text("utf-8").splitlines() if file.exists() else []
        self._known: dict[str, str | None] = {told["change"]: told["noticed by"] for told in map(json.loads, lines)}

    def __contains__(self, change: Change) -> bool:
        return str(change) in self._known

    def of(self, change: Change) -> str | None:
        """The test that noticed a change; None where it survived."""
        return self._known[str(change)]

    def keep(self, change: Change, noticed: str | None) -> None:
        """Print a result, and write it down."""
        self._known[str(change)] = noticed
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with self._file.open("a", encoding="utf-8") as lines:
            print(json.dumps({"change": str(change), "noticed by": noticed}), file=lines)
        print(f"{len(self._known)} {change}: {f'killed by {noticed}' if noticed else 'SURVIVED'}", flush=True)


def try_out(
    chosen: Sequence[Change], known: Record, copy: Path, results: Results, *, in_place: bool, fresh: bool
) -> None:
    """Try every change that has no result yet."""
    left = [each for each in chosen if each not in results]
    again = left if fresh else list[Change]()
    for part in () if fresh else (FIRST, THEN):
        survivors = list[Change]()
        forks = [in_fork(each, known, copy, part) for each in left]
        for change, noticed in zip(left, in_forks(forks, copy) if forks else (), strict=True):
            if noticed == NOT_FOUND or (noticed is None and part == THEN and not in_place):
                again.append(change)
            elif noticed is None and part == FIRST:
                survivors.append(change)
            else:
                results.keep(change, noticed)
                continue
            print(f"  not noticed yet: {change}", flush=True)
        left = survivors
    for change in again:
        results.keep(change, killer(change, known, copy))


def main() -> int:
    """Try a sample, print each change and the share that was killed."""
    parser = argparse.ArgumentParser(description="Make small changes to the code, and see whether the tests notice.")
    parser.add_argument("--record", nargs="*", metavar="FILE", help="note which test runs which statement, then stop")
    parser.add_argument(
        "--go-on", action="store_true", help="with --record: leave out the tests that are recorded already"
    )
    parser.add_argument(
        "--of-each-file", type=int, metavar="NUMBER", help="with --record: at most so many tests of each file"
    )
    parser.add_argument("--number", type=int, default=150, help="how many changes")
    parser.add_argument("--seed", type=int, default=1, help="another seed chooses other changes")
    parser.add_argument("--room", action="append", help="only a folder or file, such as skill/turn; may be repeated")
    parser.add_argument(
        "--in-place", action="store_true", help="do not try again from a fresh start what survived in place"
    )
    parser.add_argument("--fresh", action="store_true", help="try everything from a fresh start")
    parser.add_argument(
        "--only", action="append", metavar="FILE:LINE[:COLUMN]", help="every change there; may be repeated"
    )
    parser.add_argument("--results", type=Path, help="where results are kept; build/changes-SEED.jsonl for a sample")
    asked = parser.parse_args()
    if asked.record is not None:
        record(asked.record, go_on=asked.go_on, of_each_file=asked.of_each_file)
        return 0
    known = Record.read(RECORD)
    chosen = of_lines(asked.only) if asked.only else sample(asked.number, asked.seed, asked.room or ROOMS)
    with tempfile.TemporaryDirectory() as folder:
        copy = _copied(Path(folder))
        kept = Path(folder) / "results.jsonl" if asked.only else ROOT / "build" / f"changes-{asked.seed}.jsonl"
        results = Results(asked.results or kept)
        try_out(chosen, known, copy, results, in_place=asked.in_place, fresh=asked.fresh)
        survivors = [each for each in chosen if results.of(each) is None]
        noticing = {noticed for each in chosen if (noticed := results.of(each)) in known.seconds and noticed}
        failing_anyway = failing(sorted(noticing), copy)
    for change in survivors:
        print(f"survived: {change}")
    print(f"{len(chosen) - len(survivors)} of {len(chosen)} killed")
    print(f"without any change the tests that noticed {f'fail too: {failing_anyway}' if failing_anyway else 'pass'}")
    return 1 if failing_anyway else 0


if __name__ == "__main__":
    raise SystemExit(main())
