"""Every schema is seen to refuse a mistake, naming file and field.

That the content is in order is told in tests/publish/test_wheel.py.
"""

import re
import shutil
from pathlib import Path

import pytest

from skill.authoring.checks.all_checks import check_content
from skill.authoring.checks.schemas import NOT_NEEDED, SCHEMA_BY_PATTERN, Problem, check_presence, check_schemas
from skill.understanding.model import MODEL_FILE, load_model
from tests.content.content_mistakes import (
    ContentCopy,
    Mistake,
    add,
    both,
    first_file,
    put,
    rename,
    with_only,
    without,
    write,
)

TOPIC = "en/topics/heat.json"
HEAT, OUTSIDE = "en/phrases/heat.json", "en/phrases/outside.animals.json"
CLOT = "en/phrases/warning.leg-clot.json"
CALF = "en/stretches/stretch.calf-wall.json"
LOCALE = "locales/en-US.json"
WHY = "en/utterances/AskWhyIntent.json"
SIDE = "en/slots/Side.json"
SOURCES = "sources.json"


def id_twice(folder: Path) -> None:
    """Name the id of a topic twice."""
    file = folder / TOPIC
    file.write_text(file.read_text("utf-8").replace("{", '{"id": "heat",', 1), "utf-8")


NEEDED = {pattern for pattern, kind in SCHEMA_BY_PATTERN.items() if kind not in NOT_NEEDED}

SCHEMA_MISTAKES = [
    pytest.param(put(TOPIC, "id", "cold"), TOPIC, "id", "'heat', the file name", id="a topic under another name"),
    pytest.param(put(WHY, "intent", "AskIntent"), WHY, "id", "the file name", id="an intent under another name"),
    pytest.param(put(SIDE, "type", "Leg"), SIDE, "id", "the file name", id="a slot type under another name"),
    pytest.param(put(LOCALE, "locale", "en-NZ"), LOCALE, "id", "the file name", id="a locale under another name"),
    pytest.param(
        rename(TOPIC, "en/topics/warmth.json"), "en/topics/warmth.json", "id", "'warmth'", id="a file renamed"
    ),
    pytest.param(write("en/topics/notes.txt", b"x"), "en/topics/notes.txt", "", "no known kind", id="a stray file"),
    pytest.param(write("en/jokes/one.json", b"{}"), "en/jokes/one.json", "", "no known kind", id="an unknown folder"),
    pytest.param(
        write("en/relief/relief.later.json", b"{}"),
        "en/relief/relief.later.json",
        "",
        "no known kind",
        id="two reliefs",
    ),
    pytest.param(write(TOPIC, b'{"id": '), TOPIC, "", "not JSON", id="half a file"),
    pytest.param(write(TOPIC, b""), TOPIC, "", "not JSON", id="an empty file"),
    pytest.param(write(TOPIC, b'{"id": "\xff"}'), TOPIC, "", "UTF-8", id="not UTF-8"),
    pytest.param(id_twice, TOPIC, "id", "twice in one object", id="a name twice"),
    pytest.param(write(TOPIC, b"[]"), TOPIC, "", "object", id="a list instead of an object"),
    pytest.param(put(TOPIC, "short", ""), TOPIC, "short", "minLength", id="an empty answer"),
    pytest.param(put(TOPIC, "short", "Yes <b>do</b>."), TOPIC, "short", "no markup", id="markup in an answer"),
    pytest.param(put(HEAT, "names", ["heat"]), HEAT, "names", "minItems 2", id="a topic with one name"),
    pytest.param(put(HEAT, "questions", ["why heat"]), HEAT, "questions", "minItems 12", id="too few questions"),
    pytest.param(put(HEAT, "questions.0", "Heat?"), HEAT, "questions.0", "lower case", id="a written question"),
    pytest.param(put(HEAT, "reports", ["it is hot"]), HEAT, "", "the fields ['reports']", id="a report that is none"),
    pytest.param(put(OUTSIDE, "questions", ["dogs"]), OUTSIDE, "questions", "minItems 8", id="too few refused"),
    pytest.param(put(CLOT, "reports", ["it is hot"]), CLOT, "reports", "minItems 8", id="too few reports"),
    pytest.param(put(TOPIC, "evidence.grade", "sure"), TOPIC, "evidence.grade", "enum", id="an unknown grade"),
    pytest.param(put(TOPIC, "sources", []), TOPIC, "sources", "minItems 1", id="a topic without a source"),
    pytest.param(put(TOPIC, "reviewed", "last week"), TOPIC, "reviewed", "year-month-day", id="a date in words"),
    pytest.param(put(TOPIC, "reviewed", "2026-02-30"), TOPIC, "reviewed", "date", id="a day that never was"),
    pytest.param(
        put(TOPIC, "follow_up.question", "Say more."), TOPIC, "follow_up.question", "One question", id="no question"
    ),
    pytest.param(without(TOPIC, "short"), TOPIC, "", "the fields", id="an answer missing"),
    pytest.param(without(LOCALE, "phrases", "doctor"), LOCALE, "phrases", "the fields", id="a local word missing"),
    pytest.param(put(CALF, "hold.cues.0", "x" * 41), CALF, "hold.cues.0", "maxLength 40", id="a cue too long"),
    pytest.param(put(CALF, "muscle", "elbow"), CALF, "muscle", "enum", id="an unknown muscle"),
    pytest.param(put(CALF, "dose.hold_seconds", "20"), CALF, "dose.hold_seconds", "integer", id="seconds in quotes"),
    pytest.param(put(CALF, "set_up.0.pause_seconds", 11), CALF, "set_up.0.pause_seconds", "maximum", id="a long pause"),
    pytest.param(put(WHY, "samples.0", "why " * 51), WHY, "samples.0", "maxLength 200", id="a sample too long"),
    pytest.param(put(SIDE, "values.0.words", []), SIDE, "values.0.words", "minItems", id="a slot value without words"),
    pytest.param(add(SIDE, "values.0.words", "left"), SIDE, "values.0.words", "uniqueItems", id="a word twice"),
    pytest.param(put(SOURCES, "sources.0.url", "nhs.uk"), SOURCES, "sources.0.url", "http", id="a link without http"),
]


@pytest.mark.parametrize(("mistake", "file", "field", "says"), SCHEMA_MISTAKES)
def test_a_mistake_in_one_file_is_named(mistake: Mistake, file: str, field: str, says: str, tmp_path: Path) -> None:
    folder = with_only(TOPIC if "warmth" in file else file, tmp_path)
    mistake(folder)
    problems = list(check_schemas(folder))
    assert [(p.file, p.field) for p in problems] == [(file, field)] * len(problems)
    assert says in " ".join(map(str, problems))


@pytest.mark.parametrize("pattern", sorted(SCHEMA_BY_PATTERN))
def test_a_field_that_a_schema_does_not_know_is_refused_in_every_kind_of_file(pattern: str, tmp_path: Path) -> None:
    file = first_file(pattern)
    folder = with_only(file, tmp_path)
    assert list(check_schemas(folder)) == []
    put(file, "moood", "calm")(folder)
    (problem,) = check_schemas(folder)
    assert (problem.file, problem.field) == (file, "")
    assert "moood" in str(problem)
    assert "no other fields than the schema's" in str(problem)


@pytest.mark.parametrize("pattern", sorted(NEEDED))
def test_a_kind_of_file_that_is_not_there_is_named(pattern: str, tmp_path: Path) -> None:
    for kind in SCHEMA_BY_PATTERN:
        write(first_file(kind), b"{}")(tmp_path)
    write("locales/en.json", b"{}")(tmp_path)
    assert list(check_presence(tmp_path)) == []
    if pattern == "locales/*.json":
        shutil.rmtree(tmp_path / "locales")
    else:
        (tmp_path / first_file(pattern)).unlink()
    problem, *_ = check_presence(tmp_path)
    assert str(problem).startswith(f"{pattern.replace('*/', 'en/', 1)}: file: found no file")


def test_a_folder_that_is_not_there_lacks_every_kind_of_file(tmp_path: Path) -> None:
    assert {p.file for p in check_content(tmp_path / "nowhere")} == NEEDED


def test_every_problem_is_listed_at_once_sorted_by_file(content_copy: ContentCopy) -> None:
    in_two_files = both(put(CALF, "muscle", "elbow"), put(TOPIC, "short", ""))
    in_three = both(in_two_files, put(SOURCES, "sources.0.url", "nhs.uk"))
    folder = content_copy.having(both(in_three, put(TOPIC, "evidence.grade", "sure")))
    found = [(problem.file, problem.field) for problem in check_content(folder)]
    made = [(CALF, "muscle"), (TOPIC, "evidence.grade"), (TOPIC, "short"), (SOURCES, "sources.0.url")]
    assert [each for each in dict.fromkeys(found) if each in made] == made
    assert found == sorted(found)


def test_a_problem_is_one_line_with_file_field_found_and_expected() -> None:
    problem = Problem("en/topics/heat.json", "short", "50 words", "at most 45")
    assert str(problem) == "en/topics/heat.json: short: found 50 words, expected at most 45"


def test_a_long_value_is_shown_shortened(tmp_path: Path) -> None:
    folder = with_only(TOPIC, tmp_path)
    put(TOPIC, "title", "Heat " * 300)(folder)
    (problem,) = check_schemas(folder)
    assert problem.field == "title"
    assert re.search(r"found .{60,80}…, expected", str(problem))


def test_a_content_folder_without_the_search_model_says_how_to_build_it(content_copy: ContentCopy) -> None:
    (problem,) = check_content(content_copy.having(lambda folder: (folder / "en" / MODEL_FILE).unlink()))
    assert problem.file == f"en/{MODEL_FILE}"
    assert "cramp-coach models" in problem.expected


def test_a_broken_feature_of_the_search_model_is_met_when_it_is_asked_for_and_check_asks_for_all(
    content_copy: ContentCopy,
) -> None:
    def break_one(folder: Path) -> None:
        file = folder / "en" / MODEL_FILE
        file.write_text(file.read_text("utf-8").replace('"magnesium": "', '"magnesium": "1 no-such-label ', 1), "utf-8")

    broken = content_copy.having(break_one)
    features = load_model(broken / "en" / MODEL_FILE).features
    assert features["salt"].labels
    for ask in (lambda: features["magnesium"], lambda: check_content(broken)):
        with pytest.raises(ValueError, match="no-such-label"):
            ask()
