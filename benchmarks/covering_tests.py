"""Which tests run which statement of the code: recorded once, and used to run only those.

`record` writes a copy of the code in which every statement of a function reports itself, runs the tests, and notes for
each test what it ran and how long it took. A statement is known by its file, its function and its text, not by its
line: a record stays good for all that has not been rewritten since.

As a plugin of pytest (``-p benchmarks.covering_tests``) this file does two things, by environment variables: it writes
the record of a run (``RECORD_TO``), of so many tests of each file (``OF_EACH_FILE``), without those that are recorded
(``WITHOUT``); or it runs only the tests of a list, in its order (``TESTS_FROM``).
"""

# ruff: noqa: INP001  # a script's part, no package

import ast
import builtins
import json
import os
import re
import time
from collections import defaultdict
from collections.abc import Collection, Generator, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

import pytest

RECORD_TO, TESTS_FROM = "COVERING_TESTS_RECORD_TO", "COVERING_TESTS_FROM"
OF_EACH_FILE, WITHOUT = "COVERING_TESTS_OF_EACH_FILE", "COVERING_TESTS_WITHOUT"
REPORT = "_statement_ran"
WRITTEN_AFTER = 200
"""Tests after which the record is written, so that a run that is stopped was not for nothing."""
SHORTEST = 0.02
"""Seconds that even the quickest test takes in a fork."""
FEW = 5
"""A statement that fewer tests run may have run in a fixture that many share:
the tests of its function are asked too."""


def statements(tree: ast.AST, scope: str) -> Iterator[tuple[str, ast.stmt]]:
    """Yield every statement with its key: file and function, then its own text without the block that follows it."""
    for node in ast.iter_child_nodes(tree):
        inner = scope
        if isinstance(node, ast.stmt):
            yield f"{scope}::{_head(node)}", node
            if isinstance(node, ast.FunctionDef | ast.ClassDef):
                inner = f"{scope}.{node.name}"
        yield from statements(node, inner)


def _head(node: ast.stmt) -> str:
    """Write a statement in one line, without its block."""
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return node.name
    if isinstance(node, ast.If | ast.While):
        return f"if {ast.unparse(node.test)}"
    if isinstance(node, ast.For):
        return f"for {ast.unparse(node.target)} in {ast.unparse(node.iter)}"
    if isinstance(node, ast.With):
        return f"with {', '.join(map(ast.unparse, node.items))}"
    if isinstance(node, ast.Match):
        return f"match {ast.unparse(node.subject)}"
    return "try" if isinstance(node, ast.Try) else ast.unparse(node)


def reporting(file: str, source: str) -> str:
    """Rewrite a file so that every statement inside a function reports its key before it runs."""
    tree = ast.parse(source)
    keys = {id(node): key for key, node in statements(tree, file)}

    def report(block: list[ast.stmt], *, is_code: bool) -> list[ast.stmt]:
        told: list[ast.stmt] = []
        for place, node in enumerate(block):
            is_docstring = place == 0 and isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
            if is_code and not is_docstring:
                told.append(ast.parse(f"{REPORT}({keys[id(node)]!r})").body[0])
            told.append(node)
        return told

    def walk(node: ast.AST, *, is_code: bool) -> None:
        inside = isinstance(node, ast.FunctionDef) or (is_code and not isinstance(node, ast.ClassDef))
        for child in ast.iter_child_nodes(node):
            walk(child, is_code=inside)
        for name, value in ast.iter_fields(node):
            if isinstance(value, list) and value and isinstance(value[0], ast.stmt):
                setattr(node, name, report(value, is_code=inside))

    walk(tree, is_code=False)
    return ast.unparse(ast.fix_missing_locations(tree))


@dataclass
class Record:
    """What a run of tests ran."""

    seconds: dict[str, float] = field(default_factory=dict)
    """Name of a test to the processor's seconds that it took, with its own fixtures."""
    ran: dict[str, list[str]] = field(default_factory=dict)
    """Key of a statement to the names of the tests that ran it."""

    @classmethod
    def read(cls, file: Path) -> "Record":
        """Read a record that was written by `write`."""
        told = json.loads(file.read_text("utf-8"))
        names = list(told["seconds"])
        return cls(told["seconds"], {key: [names[each] for each in tests] for key, tests in told["ran"].items()})

    def write(self, file: Path) -> None:
        """Write the record as JSON. A test stands there by its place among all: names would make a hundredfold file."""
        places = {name: place for place, name in enumerate(self.seconds)}
        ran = {key: [places[name] for name in tests] for key, tests in self.ran.items()}
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps({"seconds": self.seconds, "ran": ran}, separators=(",", ":")), "utf-8")

    def add(self, other: "Record") -> None:
        """Put what a later run found in the place of what was known of its tests."""
        self.forget({*other.seconds})
        for key, tests in other.ran.items():
            self.ran[key] = [*self.ran.get(key, ()), *tests]
        self.seconds |= other.seconds

    def forget(self, names: Collection[str]) -> None:
        """Drop what is known of some tests."""
        self.seconds = {name: took for name, took in self.seconds.items() if name not in names}
        self.ran = {key: [name for name in tests if name in self.seconds] for key, tests in self.ran.items()}

    def tests_of(self, key: str, names: Sequence[str]) -> list[str]:
        """List the tests that run a statement, the most telling first, no file twice before every file had its turn.

        Where hardly any test is known to run it, as with what stands outside functions, these are all that run its
        function, or a statement that uses one of ``names``.
        """
        found = dict.fromkeys(self.ran.get(key, ()))
        scope = key.rpartition("::")[0]
        if len(found) < FEW:
            for each, tests in self.ran.items():
                if each.startswith(f"{scope}::") and "." in scope.rpartition(".py")[2]:
                    found |= dict.fromkeys(tests)
        if len(found) < FEW and names:
            used = re.compile(rf"\b({'|'.join(map(re.escape, names))})\b")
            for each, tests in self.ran.items():
                if used.search(each.rpartition("::")[2]):
                    found |= dict.fromkeys(tests)
        if not found:
            file = key.partition("::")[0].partition(".py")[0]
            found = dict.fromkeys(
                name for each, tests in self.ran.items() if each.startswith(f"{file}.py") for name in tests
            )
        telling = self._telling(key.partition("::")[0].partition(".py")[0])
        turns: dict[str, int] = defaultdict(int)
        ordered: list[tuple[int, float, str]] = []
        for name in sorted(found, key=lambda each: -telling[each]):
            file = name.partition("::")[0]
            ordered.append((turns[file], -telling[name], name))
            turns[file] += 1
        return [name for _, _, name in sorted(ordered)]

    def _telling(self, file: str) -> dict[str, float]:
        """By test: how much of what few others run of a file it runs in a second.

        Such a test is likely to be about it.
        """
        telling: dict[str, float] = defaultdict(float)
        for key, tests in self.ran.items():
            if key.startswith(f"{file}.py"):
                for name in tests:
                    telling[name] += 1 / len(tests) / (SHORTEST + self.seconds.get(name, 0.0))
        return telling


_now: set[str] = set()
"""Keys of the statements that ran since the present test began."""
_failed: set[str] = set()
_record = Record()
setattr(builtins, REPORT, _now.add)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Note what a test and its own fixtures run."""
    if RECORD_TO not in os.environ:
        return (yield)
    _now.clear()
    began = time.process_time()
    result = yield
    _record.seconds[item.nodeid] = round(time.process_time() - began, 3)
    if item.nodeid not in _failed:
        for key in _now:
            _record.ran.setdefault(key, []).append(item.nodeid)
    if len(_record.seconds) % WRITTEN_AFTER == 0:
        _record.write(Path(os.environ[RECORD_TO]))
    return result


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Leave out a test that fails without any change."""
    if report.failed:
        _failed.add(report.nodeid)


def pytest_sessionfinish() -> None:
    """Write the record of this run."""
    if RECORD_TO in os.environ:
        _record.write(Path(os.environ[RECORD_TO]))


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep only the tests that are to be recorded, or those of the list, in its order."""
    if TESTS_FROM in os.environ:
        wanted = {name: place for place, name in enumerate(_listed(TESTS_FROM))}
        kept = sorted((item for item in items if item.nodeid in wanted), key=lambda item: wanted[item.nodeid])
    elif RECORD_TO in os.environ:
        done = {*_listed(WITHOUT)}
        kept = [item for item in _some_of_each_file(items) if item.nodeid not in done]
    else:
        return
    dropped = {*items} - {*kept}
    items[:] = kept
    config.hook.pytest_deselected(items=[*dropped])


def _listed(variable: str) -> list[str]:
    """Read the names of tests in the file that a variable names."""
    names: list[str] = json.loads(Path(os.environ[variable]).read_text("utf-8"))
    return names


def _some_of_each_file(items: Sequence[pytest.Item]) -> Iterator[pytest.Item]:
    """Yield so many tests of each file as are wished, from its begin to its end; all where nobody wished for less."""
    number = int(os.environ.get(OF_EACH_FILE, len(items)))
    for _, tests in groupby(items, lambda item: item.path):
        of_file = list(tests)
        yield from of_file[:: -(-len(of_file) // number)]
