"""The rooms of the skill import downwards only, and the pure ones reach for nothing outside."""

import ast
import re
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

SKILL = Path(__file__).parents[2] / "skill"
LAYERS = (
    "cli commands authoring web simulator app conversation response screen turn diary reminders storage "
    "understanding coaching knowledge language runtime settings json_values"
).split()
"""Top to bottom: a room imports only rooms below it. CONTRIBUTING tells what each one is for."""
CONVERSATION = SKILL / "conversation"
SUBJECTS = (
    "handlers can_fulfill failure pipeline safety after_reply interpret interpreting respond where_labels_lead replies "
    "reading corrections greetings in_hand preferences stretches cramps answers medicines reminders diary listener warnings "
    "fallback open_question reading_order readers thresholds"
).split()
"""The folders and files of the conversation, top to bottom: a subject imports only subjects below it."""
PURE = ("understanding", "coaching", "knowledge", "language", "response")
"""Rooms that know nothing of Alexa's requests, of the time or of the machine that they run on."""
IMPURE = ("ask_sdk_core", "ask_sdk_model", "ask_sdk_runtime", "os", "time", "random", "socket", "threading")
OF_A_RESPONSE = re.compile(r"ask_sdk_model(\.Response|\.ui(\.\w+)?|\.interfaces(\.[a-z_]+)*(\.\w+Directive)?)?")
"""What `response` alone takes of the SDK: the classes that a response is written with. No request is among them."""
CLOCKS = {("datetime", "now"), ("datetime", "today"), ("date", "today")}
FILES = sorted(SKILL.rglob("*.py"))


def room_of(file: Path) -> str:
    """Name the package of a module, or the module itself where it lies at the top."""
    return file.relative_to(SKILL).with_suffix("").parts[0]


def imported(file: Path) -> Iterator[str]:
    """Yield every module that a file imports, inside functions too."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names)


def rooms_imported(file: Path) -> set[str]:
    modules = (name.split(".") for name in imported(file))
    return {parts[1] for parts in modules if parts[0] == "skill" and len(parts) > 1} & set(LAYERS)


def test_every_room_has_its_layer() -> None:
    assert {room_of(file) for file in FILES} - {"__init__", "__main__"} == set(LAYERS)


def test_the_contributors_guide_lists_the_rooms_in_their_order() -> None:
    layout = (SKILL.parent / "CONTRIBUTING.md").read_text("utf-8").partition("## Layout")[2].partition("lambda/")[0]
    assert tuple(re.findall(r"^  (\w+)(?:/|\.py) ", layout, re.MULTILINE)) == tuple(LAYERS)


@pytest.mark.parametrize("room", LAYERS)
def test_a_room_imports_only_rooms_below_it(room: str) -> None:
    above = set(LAYERS[: LAYERS.index(room)])
    upward = {str(file.relative_to(SKILL)): rooms_imported(file) & above for file in FILES if room_of(file) == room}
    assert {file: rooms for file, rooms in upward.items() if rooms} == {}


def module_name(file: Path) -> str:
    """Name a module as it is imported; a package's own module by the package."""
    parts = file.relative_to(SKILL.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def test_no_module_leads_back_to_itself_by_its_imports() -> None:
    """Imports inside functions, and those for a type checker alone, count like any other;
    a module of a package is not the package.
    """
    modules = {module_name(file): {*imported(file)} for file in FILES}
    for names in modules.values():
        names -= {name.rpartition(".")[0] for name in names & modules.keys()}  # "from package import module" names both
    TopologicalSorter({name: names & modules.keys() for name, names in modules.items()}).prepare()


def subject_of(file: Path) -> str:
    """Name the folder of the conversation that a module lies in, or the module itself where it lies in none."""
    return file.relative_to(CONVERSATION).with_suffix("").parts[0]


def test_every_subject_of_the_conversation_has_its_place() -> None:
    assert {subject_of(file) for file in CONVERSATION.rglob("*.py")} - {"__init__"} == set(SUBJECTS)


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_subject_of_the_conversation_imports_only_subjects_below_it(subject: str) -> None:
    above = set(SUBJECTS[: SUBJECTS.index(subject)])
    upward = {
        (str(file.relative_to(CONVERSATION)), name)
        for file in CONVERSATION.rglob("*.py")
        if subject_of(file) == subject
        for name in imported(file)
        if name.startswith("skill.conversation.") and name.split(".")[2] in above
    }
    assert upward == set()


@pytest.mark.parametrize("room", PURE)
def test_a_pure_room_imports_no_sdk_no_clock_and_no_environment(room: str) -> None:
    reached = {
        (str(file.relative_to(SKILL)), name)
        for file in FILES
        if room_of(file) == room
        for name in imported(file)
        if name.split(".")[0] in IMPURE and not (room == "response" and OF_A_RESPONSE.fullmatch(name))
    }
    assert reached == set()


@pytest.mark.parametrize("room", PURE)
def test_a_pure_room_takes_nothing_of_the_runtime(room: str) -> None:
    files = (file for file in FILES if room_of(file) == room)
    assert [name for file in files for name in imported(file) if name.startswith("skill.runtime")] == []


@pytest.mark.parametrize("room", PURE)
def test_a_pure_room_asks_no_clock(room: str) -> None:
    for file in (each for each in FILES if room_of(each) == room):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                assert (node.value.id, node.attr) not in CLOCKS, f"{file.name}:{node.lineno}"


def test_no_two_modules_of_the_skill_share_a_name() -> None:
    names = [file.stem for file in FILES if file.stem not in ("__init__", "app")]
    assert sorted({name for name in names if names.count(name) > 1}) == []


def test_no_two_classes_of_the_skill_share_a_name() -> None:
    names = [
        node.name
        for file in FILES
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
    ]
    assert sorted({name for name in names if names.count(name) > 1}) == []
