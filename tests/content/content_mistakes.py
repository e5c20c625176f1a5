"""Ways to make one mistake in a copy of the content."""

import json
import marshal
import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from skill.authoring.checks import schemas
from skill.authoring.checks.schemas import Problem
from skill.knowledge import library as library_module
from skill.knowledge.library import CONTENT_FOLDER, Library, load_library

Mistake = Callable[[Path], None]
Rule = Callable[[Library], Iterator[Problem]]


@dataclass(frozen=True)
class Wrong:
    """What is wrong, the mistake that makes it so, and the problem that a rule must find: its file, field and words."""

    name: str
    mistake: Mistake
    file: str
    field: str
    says: str

    def __str__(self) -> str:
        return self.name


class ContentCopy:
    """A copy of the content, made once: 25 MB. Before each mistake the files of the last one are put back."""

    def __init__(self, folder: Path) -> None:
        self._folder = Path(shutil.copytree(CONTENT_FOLDER, folder))
        self._as_copied = dict(_states(folder))
        self._read: dict[str, bytes] = {}

    def reading(self, read: Callable[[Path], Any]) -> Callable[[Path], Any]:
        """Read once what no mistake has changed: a library is read anew for each of some hundred mistakes."""

        def once(file: Path) -> Any:  # noqa: ANN401  # JSON
            name = str(file)
            if name not in self._as_copied or not file.exists() or self._as_copied[name] != _state(file.stat()):
                return read(file)
            if name not in self._read:
                self._read[name] = marshal.dumps(read(file))
            return marshal.loads(self._read[name])  # noqa: S302  # our own; a copy, since who reads it takes it apart

        return once

    def having(self, mistake: Mistake) -> Path:
        """Give the folder with this mistake alone, which lasts until the next call."""
        self._put_back()
        mistake(self._folder)
        return self._folder

    def problems(self, wrong: Wrong, rule: Rule) -> list[str]:
        """Make the mistake and list the problems that a rule finds in the file and field."""
        problems = rule(load_library(self.having(wrong.mistake)))
        return [str(problem) for problem in problems if (problem.file, problem.field) == (wrong.file, wrong.field)]

    def _put_back(self) -> None:
        now = dict(_states(self._folder))
        for name in now.keys() - self._as_copied.keys():
            Path(name).unlink()
        for name, state in self._as_copied.items():
            if now.get(name) != state:
                file = Path(name)
                file.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(CONTENT_FOLDER / file.relative_to(self._folder), file)
                self._as_copied[name] = _state(file.stat())


State = tuple[int, int, int]


def _states(folder: Path | str) -> Iterator[tuple[str, State]]:
    """Yield every file below a folder by its whole name: a Path of each would take three times as long."""
    for each in os.scandir(folder):
        if each.is_dir():
            yield from _states(each.path)
        else:
            yield each.path, _state(each.stat())


def _state(state: os.stat_result) -> State:
    """What differs once a file was written: a copy has the time of what it is a copy of."""
    return state.st_ino, state.st_mtime_ns, state.st_size


def _check_files_once() -> None:
    """Let the schemas look at a file once, and be read once: a mistake changes one file of hundreds,
    and no test changes a schema.
    """
    check, known = schemas._check_file, dict[tuple[str, bytes], list[Problem]]()  # noqa: SLF001
    read_schemas = schemas._validators  # noqa: SLF001
    of_content = cache(lambda: read_schemas(CONTENT_FOLDER))

    def validators_once(folder: Path) -> Mapping[str, Draft202012Validator]:
        own, there = (
            {file.name: file.read_bytes() for file in (each / "schema").glob("*")} for each in (CONTENT_FOLDER, folder)
        )
        return of_content() if own == there else read_schemas(folder)

    def check_once(file: Path, name: str, validator: Draft202012Validator) -> Iterator[Problem]:
        key = name, file.read_bytes()
        if key not in known:
            known[key] = [*check(file, name, validator)]
        yield from known[key]

    patch = pytest.MonkeyPatch()
    patch.setattr(schemas, "_check_file", check_once)
    patch.setattr(schemas, "_validators", validators_once)


_check_files_once()


@pytest.fixture(scope="session")
def content_copy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ContentCopy]:
    copy = ContentCopy(tmp_path_factory.mktemp("copy") / "content")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(library_module, "_read", copy.reading(library_module._read))  # noqa: SLF001
        yield copy


def with_only(file: str, where: Path) -> Path:
    """Copy the schemas and one file: what schemas tell of a file does not depend on the others."""
    folder = where / "content"
    shutil.copytree(CONTENT_FOLDER / "schema", folder / "schema")
    if (CONTENT_FOLDER / file).exists():
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(CONTENT_FOLDER / file, folder / file)
    return folder


def edit(file: Path, change: Callable[[Any], object]) -> None:
    """Change a JSON file in place; ``change`` alters what it is given."""
    data = json.loads(file.read_text("utf-8"))
    change(data)
    file.write_text(json.dumps(data), "utf-8")


def put(name: str, path: str, value: object) -> Mistake:
    """Put a value at a dotted path of a file (numbers are places in a list; a list's length appends)."""

    def mistake(folder: Path) -> None:
        def change(data: Any) -> None:  # noqa: ANN401  # JSON
            *parents, last = [int(step) if step.isdigit() else step for step in path.split(".")]
            for parent in parents:
                data = data[parent]
            if isinstance(data, list) and last == len(data):
                data.append(value)
            else:
                data[last] = value

        edit(folder / name, change)

    return mistake


def add(name: str, path: str, value: object) -> Mistake:
    """Append a value to the list at a dotted path of a file."""

    def mistake(folder: Path) -> None:
        def change(data: Any) -> None:  # noqa: ANN401  # JSON
            for step in path.split("."):
                data = data[int(step) if step.isdigit() else step]
            data.append(value)

        edit(folder / name, change)

    return mistake


def without(name: str, *path: str) -> Mistake:
    """Remove what stands at a path of a file."""

    def mistake(folder: Path) -> None:
        def change(data: Any) -> None:  # noqa: ANN401  # JSON
            for step in path[:-1]:
                data = data[step]
            del data[path[-1]]

        edit(folder / name, change)

    return mistake


def write(name: str, data: bytes) -> Mistake:
    """Write a file as it is."""

    def mistake(folder: Path) -> None:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)

    return mistake


def rename(name: str, new_name: str) -> Mistake:
    """Give a file another name."""

    def mistake(folder: Path) -> None:
        (folder / name).rename(folder / new_name)

    return mistake


def first_file(pattern: str) -> str:
    """Name the first file that a pattern finds, from the content folder."""
    return str(min(CONTENT_FOLDER.glob(pattern)).relative_to(CONTENT_FOLDER))


def en(make: Callable[[str, str, object], Mistake], file: str, path: str, value: object) -> Mistake:
    """Make a mistake in a file of the English content."""
    return make(f"en/{file}", path, value)


def both(one: Mistake, other: Mistake) -> Mistake:
    """Make two mistakes."""

    def mistake(folder: Path) -> None:
        one(folder)
        other(folder)

    return mistake
