"""The README says what is true."""

import re
import tomllib
from pathlib import Path

from skill.knowledge.library import Library

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")


def test_every_intent_is_in_what_people_can_say(library: Library) -> None:
    section = README.split("## What people can say")[1].split("\n## ")[0]
    named = set(re.findall(r"\b(?:AMAZON\.)?[A-Z]\w+Intent\b", section))
    assert named == set(library.utterances)


def test_every_dependency_has_its_line_of_why() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lists = [project["dependencies"], *project["optional-dependencies"].values()]
    wanted = {name.partition("[")[0] for names in lists for name in names}
    table = README.split("## What it stands on")[1].split("\n## ")[0]
    assert {name for name in wanted if name not in table} == set()


def test_every_file_it_links_to_is_there() -> None:
    assert all((ROOT / link).exists() for link in re.findall(r"\]\((?!http)([^)#]+)\)", README))


def test_every_room_of_its_layout_is_there() -> None:
    layout = README.split("## Layout")[1].split("```")[1]
    rooms = {line.split()[0] for line in layout.splitlines() if line.startswith("  ")}
    assert all((ROOT / "skill" / room).exists() for room in rooms)
    there = {f"{folder.name}/" for folder in (ROOT / "skill").iterdir() if (folder / "__init__.py").exists()}
    assert there <= rooms


def test_its_commands_are_those_of_the_command_line() -> None:
    source = (ROOT / "skill" / "cli.py").read_text("utf-8")
    commands = set(re.findall(r'add_parser\("(\w+)"', source))
    table = README.split("has more:")[1].split("\n## ")[0]
    assert commands == set(re.findall(r"^\| `(\w+)", table, re.MULTILINE))
