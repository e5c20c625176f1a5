"""Tries changes to functions in a process that has read everything already: a change costs no start, only its tests.

A plugin of pytest (``-p benchmarks.changes_in_place``). It collects the tests, runs one to have what tests share made, and then
forks once for each change of the list (``CHANGES_FROM``, JSON: file, changed source, names of tests, and their
limit of processor's seconds; without a changed source the tests run on the code as it is). The child puts the changed
function's code in the place of the old one, empties what was kept of its results, and runs the tests up to the first failure. What
runs only while a module or what all tests share is made cannot be tried like this: whoever survives is tried again from a fresh start.
"""

# ruff: noqa: INP001  # a script's part, no package

import contextlib
import gc
import json
import os
import resource
import signal
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

import pytest

from skill.runtime.deadline import TimeLimit

CHANGES_FROM, WRITTEN_TO = "CHANGES_FROM", "CHANGES_WRITTEN_TO"
ROOMS = ("coaching", "conversation", "turn", "response", "screen")
"""What these keep of their results (`functools.cache`) is emptied, since a change may make it another."""
BEGINS_WITH = "tests/test_stories.py"
"""File of the test that is run before the first fork: what all tests share is made for it."""
WALL_SECONDS = 10
"""A child that takes this many times its processor's seconds waits for something that never comes, on however busy a machine."""
NOT_FOUND = "not a function"


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool | None:
    """Try every change in place of running the tests."""
    if CHANGES_FROM not in os.environ:
        return None
    changes = json.loads(Path(os.environ[CHANGES_FROM]).read_text("utf-8"))
    items = {item.nodeid: item for item in session.items}
    first, other = _two_files(session.items)
    first.config.hook.pytest_runtest_protocol(item=first, nextitem=other)
    with Path(os.environ[WRITTEN_TO]).open("w", encoding="utf-8") as written:
        for change in changes:
            tests = [items[name] for name in change["tests"] if name in items]
            print(json.dumps(_tried(session, change, tests)), file=written, flush=True)
    return True


def _two_files(items: Sequence[pytest.Item]) -> tuple[pytest.Item, pytest.Item]:
    """Choose a test to begin with, and one of another file: what only a file shares is dropped between them."""
    first = next(item for item in items if item.nodeid.startswith(BEGINS_WITH))
    return first, next(item for item in items if item.path != first.path)


def _tried(session: pytest.Session, change: dict[str, Any], tests: Sequence[pytest.Item]) -> str | None:
    """Fork, change and test; returns the first test that failed, "a hang", NOT_FOUND, or None where all passed."""
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reads)
        os.write(writes, (_in_child(session, change, tests) or "").encode())
        os._exit(0)
    os.close(writes)
    with os.fdopen(reads, encoding="utf-8") as told:
        outcome = told.read()
    _, status = os.waitpid(child, 0)
    return outcome or (None if status == 0 else "a hang")


def _in_child(session: pytest.Session, change: dict[str, Any], tests: Sequence[pytest.Item]) -> str | None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    gc.unfreeze()  # the tests freeze what they share, and frozen functions are not found
    limit = int(change["seconds"])
    signal.alarm(limit * WALL_SECONDS)
    resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))
    _start_threads_anew()
    if change["source"] is not None and not _put_in_place(Path(change["file"]), change["source"]):
        return NOT_FOUND
    _forget_results()
    for item, following in zip(tests, [*tests[1:], None], strict=True):
        before = session.testsfailed
        with contextlib.suppress(BaseException):  # an exit is a failure too, and is counted as one
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        if session.testsfailed > before:
            return item.nodeid
    return None


def _start_threads_anew() -> None:
    """Let every time limit forget its threads: a fork has none of them, and the first request would wait for one in vain."""
    for each in gc.get_objects():
        if type(each) is TimeLimit:
            TimeLimit.__init__(each)


def _put_in_place(path: Path, source: str) -> bool:
    """Give the functions of a file the code of its changed source; whether any was another."""
    made = {(code.co_qualname, code.co_firstlineno): code for code in _codes(compile(source, str(path), "exec"))}
    changed = False
    for each in gc.get_objects():
        if not isinstance(each, FunctionType) or each.__code__.co_filename != str(path):
            continue
        old = each.__code__
        new = made.get((old.co_qualname, old.co_firstlineno))
        if new is None or (new.co_code, _plain(new)) == (old.co_code, _plain(old)):
            continue
        if new.co_freevars == old.co_freevars:
            each.__code__ = new
            changed = True
    return changed


def _plain(code: CodeType) -> tuple[object, ...]:
    """What a code holds besides its instructions; the code inside it by its own, without lines."""
    consts = tuple(
        (each.co_code, _plain(each)) if isinstance(each, CodeType) else (type(each), each) for each in code.co_consts
    )
    return (consts, code.co_names, code.co_varnames)


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for each in code.co_consts:
        if isinstance(each, CodeType):
            yield from _codes(each)


def _forget_results() -> None:
    """Empty what functions of the rooms keep of their results."""
    for each in gc.get_objects():
        wrapped = getattr(each, "__wrapped__", None) if type(each).__name__ == "_lru_cache_wrapper" else None
        if wrapped is not None and any(wrapped.__module__.startswith(f"skill.{room}") for room in ROOMS):
            each.cache_clear()
