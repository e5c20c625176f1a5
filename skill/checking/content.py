"""The whole check of the content: schemas first, then the rules between files."""

from pathlib import Path

from skill.checking.references import check_references
from skill.checking.schemas import Problem, check_schemas
from skill.checking.speaking import check_speaking
from skill.checking.understood import check_understood
from skill.knowledge.library import load_library


def check_content(folder: Path) -> list[Problem]:
    """List every problem at once, sorted by file. Rules between files need files that fit their schemas."""
    problems = sorted(check_schemas(folder))
    if problems:
        return problems
    library = load_library(folder)
    return sorted({*check_references(library), *check_speaking(library), *check_understood(library)})
