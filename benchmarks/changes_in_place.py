"""Tries changes to functions in a process that has read everything already: a change costs no start, only its tests.

A plugin of pytest (``-p benchmarks.changes_in_place``). It collects the tests, runs one to have what tests share made,
and then forks once for each change of the list (``CHANGES_FROM``, JSON: file, changed source, names of tests, and their
limit of processor's seconds; without a changed source the tests run on the code as it is). The child puts the changed
function's code in the place of the old one, empties what was kept of its results, and runs the tests up to the first
failure. What runs only while a module or what all tests share is made cannot be tried like this: whoever survives is
tried again from a fresh start.
"""

# ruff: noqa: INP001  # a script's part, no package

import contextlib
import gc
import json
import os
import resource
import signal
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

import pytest

from skill.runtime.deadline import TimeLimit
from skill.runtime.guard import ANSWER_SECONDS, Guard

CHANGES_FROM, WRITTEN_TO = "CHANGES_FROM", "CHANGES_WRITTEN_TO"
ROOMS = tuple(f"skill.{room}" for room in ("coaching", "conversation", "turn", "response", "screen"))
"""What these keep of their results (`functools.cache`) is emptied, since a change may make it another."""
BEGINS_WITH = "tests/stories/replies/test_many_conversations.py"
"""File of the test that is run before the first fork: what all tests share is made for it."""
WALL_SECONDS = 60
"""A child that takes this many times its processor's seconds waits for something that never comes,
on however busy a machine."""
PATIENT_SECONDS = 20.0
"""A request may take so long: one that is too slow on a busy machine would count as a change that was noticed."""
NOT_FOUND = "not a function"


@dataclass(frozen=True)
class Found:
    """What a child changes, looked for once before the first fork:
    a child that looks through all objects copies them all.
    """

    functions: Mapping[str, Sequence[FunctionType]]
    """By file."""
    kept: Sequence[Any]
    """Results that functions of the rooms keep."""
    time_limits: Sequence[TimeLimit]

    @classmethod
    def in_this_process(cls) -> "Found":
        """Look through all objects, also those that the tests froze."""
        gc.unfreeze()
        functions, kept, time_limits = defaultdict[str, list[FunctionType]](list), list[Any](), list[TimeLimit]()
        for each in gc.get_objects():
            if isinstance(each, FunctionType):
                functions[each.__code__.co_filename].append(each)
            elif type(each) is TimeLimit:
                time_limits.append(each)
            elif type(each).__name__ == "_lru_cache_wrapper" and each.__wrapped__.__module__.startswith(ROOMS):
                kept.append(each)
        gc.freeze()
        return cls(functions, kept, time_limits)


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool | None:
    """Try every change in place of running the tests."""
    if CHANGES_FROM not in os.environ:
        return None
    changes = json.loads(Path(os.environ[CHANGES_FROM]).read_text("utf-8"))
    items = {item.nodeid: item for item in session.items}
    wished = Guard.__init__.__defaults__ or ()
    Guard.__init__.__defaults__ = tuple(PATIENT_SECONDS if each == ANSWER_SECONDS else each for each in wished)
    first, other = _two_files(session.items)
    first.config.hook.pytest_runtest_protocol(item=first, nextitem=other)
    found = Found.in_this_process()
    with Path(os.environ[WRITTEN_TO]).open("w", encoding="utf-8") as written:
        for change in changes:
            print(json.dumps(_noticed(session, change, items, found)), file=written, flush=True)
    return True


def _two_files(items: Sequence[pytest.Item]) -> tuple[pytest.Item, pytest.Item]:
    """Choose a test to begin with, and one of another file: what only a file shares is dropped between them."""
    first = next(item for item in items if item.nodeid.startswith(BEGINS_WITH))
    return first, next(item for item in items if item.path != first.path)


def _noticed(
    session: pytest.Session, change: dict[str, Any], items: Mapping[str, pytest.Item], found: Found
) -> str | None:
    """Return the first test that fails with a change and passes without it, "a hang", NOT_FOUND, or None.

    A test that fails without the change too, after the same others, is left out: some fail in a fork,
    or in another order.
    """
    names = [name for name in change["tests"] if name in items]
    while True:
        failed = _tried(session, change, [items[name] for name in names], found)
        if failed not in names:
            return failed
        before = names[: names.index(failed) + 1]
        anyway = _tried(session, {**change, "source": None}, [items[name] for name in before], found)
        if anyway is None:
            return failed
        names.remove(anyway if anyway in names else failed)


def _tried(session: pytest.Session, change: dict[str, Any], tests: Sequence[pytest.Item], found: Found) -> str | None:
    """Fork, change and test; returns the first test that failed, "a hang", NOT_FOUND, or None where all passed."""
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reads)
        os.write(writes, (_in_child(session, change, tests, found) or "").encode())
        os._exit(0)
    os.close(writes)
    with os.fdopen(reads, encoding="utf-8") as told:
        outcome = told.read()
    _, status = os.waitpid(child, 0)
    return outcome or (None if status == 0 else "a hang")


def _in_child(
    session: pytest.Session, change: dict[str, Any], tests: Sequence[pytest.Item], found: Found
) -> str | None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    limit = int(change["seconds"])
    signal.alarm(limit * WALL_SECONDS)
    resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))
    for limit_of_threads in found.time_limits:
        TimeLimit.__init__(limit_of_threads)  # a fork has no threads: the first request would wait for one in vain
    if change["source"] is not None and not _put_in_place(found, change["file"], change["source"]):
        return NOT_FOUND
    for each in found.kept:
        each.cache_clear()
    for item, following in zip(tests, [*tests[1:], None], strict=True):
        before = session.testsfailed
        with contextlib.suppress(BaseException):  # an exit is a failure too, and is counted as one
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        if session.testsfailed > before:
            return item.nodeid
    return None


def _put_in_place(found: Found, path: str, source: str) -> bool:
    """Give the functions of a file the code of its changed source; whether any was another."""
    made = {(code.co_qualname, code.co_firstlineno): code for code in _codes(compile(source, path, "exec"))}
    changed = False
    for each in found.functions.get(path, ()):
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
