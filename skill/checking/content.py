"""The whole check of the content: schemas first, then the rules between files."""

import os
from dataclasses import replace
from pathlib import Path

from skill.checking.figures import check_figures
from skill.checking.references import check_references
from skill.checking.schemas import Problem, check_presence, check_schemas
from skill.checking.speaking import check_speaking
from skill.checking.store import check_store
from skill.checking.understood import check_understood
from skill.knowledge.library import Library, load_library
from skill.knowledge.model import MODEL_FILE, load_model
from skill.publishing.store_page import load_store_page


def check_content(folder: Path) -> list[Problem]:
    """List every problem at once, sorted by file. Rules between files need files that fit their schemas."""
    problems = sorted({*check_presence(folder), *check_schemas(folder)})
    if problems:
        return problems
    if not (folder / MODEL_FILE).exists():
        return [Problem(str(MODEL_FILE), "", "no file", "a run of `cramp-coach models`")]
    library, model = load_library(folder), load_model(folder / MODEL_FILE)
    found = {
        *check_references(library),
        *check_speaking(library),
        *check_understood(library, model),
        *check_store(load_store_page(folder), library),
        *check_figures(library, folder),
    }
    return sorted(replace(problem, file=_from_root(problem.file, library)) for problem in found)


def _from_root(file: str, library: Library) -> str:
    """Name a file as the schemas' problems do: rules see the files of one language."""
    language = next(iter(library.locales.values())).language
    return os.path.normpath(f"{language}/{file}")
