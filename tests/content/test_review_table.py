"""The table that a physician signs holds every medical sentence, with where it comes from."""

import csv
from pathlib import Path

import pytest

from skill.authoring.review_table import COLUMNS, ReviewError, review_lines, write_review
from skill.knowledge.library import Library


def test_every_answer_caution_and_warning_stands_in_it(library: Library) -> None:
    lines = {(line.id, line.field) for line in review_lines(library, "en-US")}
    for entry in library.entries.values():
        assert {(entry.id, "answer"), (entry.id, "evidence")} <= lines
        assert {(entry.id, f"if {fact}") for fact in entry.say_first} <= lines
    assert {(topic, field) for topic in library.topics for field in ("short", "more")} <= lines
    assert {(stretch, "cautions.full") for stretch in library.stretches} <= lines
    assert {(warning, "why") for warning in library.warnings} <= lines
    assert (library.relief.id, "first_aid calf any") in lines
    assert {(each.id, "say 1") for each in library.outside.values() if not each.far} <= lines


def test_a_line_names_its_grade_sources_and_day(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "review.csv"
    count = write_review(file, library, "en-GB")
    with file.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert (len(rows), tuple(rows[0])) == (count, COLUMNS)
    row = next(row for row in rows if (row["id"], row["field"]) == ("medications/water-pills", "answer"))
    assert "water tablets" in row["said"], "the words of the locale"
    assert (row["grade"], row["reviewed"], row["signed"]) == ("fair", "2026-11-28", "")
    assert "2012" in row["sources"]
    assert not [row for row in rows if "{" in row["said"]]


def test_the_page_has_a_row_for_every_sentence(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "review.html"
    count = write_review(file, library, "en-US")
    assert file.read_text("utf-8").count("<tr><td>") == count


def test_another_kind_of_file_is_refused(library: Library, tmp_path: Path) -> None:
    with pytest.raises(ReviewError, match=r"\.html or \.csv"):
        write_review(tmp_path / "review.pdf", library, "en-US")
