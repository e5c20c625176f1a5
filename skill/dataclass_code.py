"""The code that `dataclasses` writes and compiles at every import, compiled once by the build, as .pyc files are.

A .pyc file holds a module's own code. What @dataclass writes for it (`__init__`, `__eq__` and so on) is text that it
compiles at import: a fifth of this skill's start. `dataclasses` runs that text with `exec`, and gets its `exec` from here while the
skill is imported. A text that was not kept is compiled as ever.
"""

import dataclasses
import marshal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import CodeType
from typing import Any

FILE = Path(__file__).with_name(f"dataclass_code.{sys.implementation.cache_tag}.marshal")
"""Made and read by the same version of Python only, as .pyc files are."""


@contextmanager
def keeping(file: Path = FILE) -> Iterator[None]:
    """Compile everything that is imported inside, and write it down."""
    made: dict[str, CodeType] = {}

    def run(text: str, *spaces: dict[str, Any]) -> None:
        made[text] = compile(text, "<dataclass>", "exec")
        exec(made[text], *spaces)  # noqa: S102  # as `dataclasses` does

    with _running(run):
        yield
    file.write_bytes(marshal.dumps(made))


@contextmanager
def kept(file: Path = FILE) -> Iterator[None]:
    """Run what was written down for the texts that are imported inside; without the file, everything is as ever."""
    try:
        made: dict[str, CodeType] = marshal.loads(file.read_bytes())  # noqa: S302  # our own build wrote it
    except FileNotFoundError:
        made = {}

    def run(text: str, *spaces: dict[str, Any]) -> None:
        exec(made.get(text, text), *spaces)  # noqa: S102  # as `dataclasses` does

    with _running(run):
        yield


@contextmanager
def _running(run: object) -> Iterator[None]:
    vars(dataclasses)["exec"] = run
    try:
        yield
    finally:
        del vars(dataclasses)["exec"]
