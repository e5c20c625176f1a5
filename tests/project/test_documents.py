"""What the README, CONTRIBUTING and the documents say is true."""

import re
import tomllib
from pathlib import Path

import pytest

from skill.knowledge.library import Library

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])

MODULES = [
    str(file.relative_to(ROOT))
    for room in ("skill", "tests", "benchmarks", "lambda")
    for file in (ROOT / room).rglob("*.py")
]
SOURCES = {file.stem: file.read_text("utf-8") for file in (ROOT / "skill").rglob("*.py")}
FILE_ENDINGS = ("json", "npz", "py")


def section(text: str, title: str) -> str:
    return text.split(f"## {title}\n")[1].split("\n## ", maxsplit=1)[0]


def test_every_intent_is_documented(library: Library) -> None:
    intents = (ROOT / "docs" / "intents.md").read_text("utf-8")
    named = set(re.findall(r"\b(?:AMAZON\.)?[A-Z]\w+Intent\b", intents))
    assert named == set(library.utterances)


def test_the_readme_keeps_its_order() -> None:
    titles = re.findall(r"^## (.+)$", README, re.MULTILINE)
    assert titles == ["Try it", "Safety", "What people can say", "Deploy", "Change the content", "Contribute"]


def test_every_dependency_has_its_line_of_why() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lists = [project["dependencies"], *project["optional-dependencies"].values()]
    wanted = {name.partition("[")[0] for names in lists for name in names}
    rows = re.findall(r"^\| ([a-z].*?) \| \S", section(README, "Contribute"), re.MULTILINE)
    assert {name for row in rows for name in row.split(", ")} == wanted


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda file: file.name)
def test_every_file_that_a_document_links_to_is_there(document: Path) -> None:
    links = re.findall(r"\]\((?!http)([^)#]+)\)", document.read_text("utf-8"))
    assert [link for link in links if not (document.parent / link).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda file: file.name)
def test_every_module_and_function_that_a_document_names_is_there(document: Path) -> None:
    text = document.read_text("utf-8")
    files = re.findall(r"`([\w/]+\.py)`", text)
    assert [name for name in files if not any(f"/{each}".endswith(f"/{name}") for each in MODULES)] == []
    functions = [each for each in re.findall(r"`([a-z_]+)\.([a-z_]+)`", text) if each[1] not in FILE_ENDINGS]
    assert [
        (module, name) for module, name in functions if module in SOURCES and f"def {name}(" not in SOURCES[module]
    ] == []


def test_every_make_target_that_is_named_is_there() -> None:
    targets = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    for document in DOCUMENTS:
        named = set(re.findall(r"`make ([\w-]+)", document.read_text("utf-8")))
        assert named <= targets, document.name


def test_what_a_newcomer_wants_to_change_is_where_the_table_says() -> None:
    rows = re.findall(r"^\| (.+?) \| `(.+?)` \|$", section(CONTRIBUTING, "I want to change …"), re.MULTILINE)
    assert len(rows) >= 10
    assert [file for _, file in rows if not (ROOT / file).is_file()] == []


def test_every_room_of_the_layout_is_there_and_none_is_left_out() -> None:
    layout = section(CONTRIBUTING, "Layout").split("```")[1].strip("\n")
    folder, named = "", set[str]()
    for line in layout.splitlines():
        name = line.split()[0]
        folder = folder if line.startswith("  ") else name
        named.add(f"{folder}{name}" if line.startswith("  ") else name)
    assert [each for each in sorted(named) if not (ROOT / each).exists()] == []
    rooms = {each.removeprefix("skill/") for each in named if each.startswith("skill/")}
    there = {f"{folder.name}/" for folder in (ROOT / "skill").iterdir() if (folder / "__init__.py").exists()}
    assert there <= rooms


def test_every_command_is_documented() -> None:
    source = (ROOT / "skill" / "cli.py").read_text("utf-8")
    commands = set(re.findall(r'add_parser\("([\w-]+)"', source))
    table = (ROOT / "docs" / "commands.md").read_text("utf-8")
    assert commands == set(re.findall(r"^\| `([\w-]+)", table, re.MULTILINE))
