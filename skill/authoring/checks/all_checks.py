"""The whole check of the content: schemas first, then the rules between files."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from skill.authoring.checks.figure_geometry import check_figures
from skill.authoring.checks.listener_facts import check_facts
from skill.authoring.checks.phrases import check_understood
from skill.authoring.checks.references import check_phrase_files, check_references
from skill.authoring.checks.reply_words import check_replies
from skill.authoring.checks.schemas import Problem, check_presence, check_schemas
from skill.authoring.checks.sentences import check_lines, check_speaking
from skill.authoring.checks.spoken_answers import check_answers
from skill.authoring.checks.store_texts import check_store
from skill.authoring.checks.warning_words import check_concepts
from skill.authoring.publish.store_page import load_store_page
from skill.knowledge.library import load_library, spoken_languages
from skill.understanding.model import MODEL_FILE, load_model


def check_content(folder: Path) -> list[Problem]:
    """List every problem at once, sorted by file. Rules between files need files that fit their schemas."""
    problems = sorted({*check_presence(folder), *check_schemas(folder)})
    if problems:
        return problems
    return sorted(problem for code in spoken_languages(folder) for problem in _check_language(folder, code))


def _check_language(folder: Path, code: str) -> Iterator[Problem]:
    home = folder / code
    if not (home / MODEL_FILE).exists():
        yield Problem(f"{code}/{MODEL_FILE}", "", "no file", "a run of `cramp-coach models`")
        return
    library, model = load_library(folder, code), load_model(home / MODEL_FILE)
    dict(model.features)  # reads every one: ValueError where one is broken
    found = {*check_phrase_files(library), *check_concepts(home, library), *check_replies(library)} or {
        *check_references(library),
        *check_speaking(library),
        *check_facts(library),
        *check_answers(library),
        *check_understood(library, model),
        *check_store(load_store_page(folder, code), library),
        *check_lines(library, load_library(folder)),
        *check_figures(library, folder),
    }
    # rules see the files of one language, and are shown like those of the schemas, from the content's folder
    yield from (replace(problem, file=os.path.normpath(f"{code}/{problem.file}")) for problem in found)
