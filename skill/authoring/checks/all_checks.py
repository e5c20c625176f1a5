"""The whole check of the content: schemas first, then the rules between files."""

import os
from dataclasses import replace
from pathlib import Path

from skill.authoring.checks.concepts import check_concepts
from skill.authoring.checks.figure_geometry import check_figures
from skill.authoring.checks.phrases import check_understood
from skill.authoring.checks.references import check_phrase_files, check_references
from skill.authoring.checks.schemas import Problem, check_presence, check_schemas
from skill.authoring.checks.sentences import check_speaking
from skill.authoring.checks.store_texts import check_store
from skill.authoring.publish.store_page import load_store_page
from skill.knowledge.library import Library, load_library
from skill.understanding.model import MODEL_FILE, load_model


def check_content(folder: Path) -> list[Problem]:
    """List every problem at once, sorted by file. Rules between files need files that fit their schemas."""
    problems = sorted({*check_presence(folder), *check_schemas(folder)})
    if problems:
        return problems
    if not (folder / MODEL_FILE).exists():
        return [Problem(str(MODEL_FILE), "", "no file", "a run of `cramp-coach models`")]
    library, model = load_library(folder), load_model(folder / MODEL_FILE)
    home = folder / _language(library)
    found = {*check_phrase_files(library), *check_concepts(home, library)} or {
        *check_references(library),
        *check_speaking(library),
        *check_understood(library, model),
        *check_store(load_store_page(folder), library),
        *check_figures(library, folder),
    }
    return sorted(replace(problem, file=_from_root(problem.file, library)) for problem in found)


def _from_root(file: str, library: Library) -> str:
    """Name a file as the schemas' problems do: rules see the files of one language."""
    return os.path.normpath(f"{_language(library)}/{file}")


def _language(library: Library) -> str:
    return next(iter(library.locales.values())).language
