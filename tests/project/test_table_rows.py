"""`make test` reads the first row of every table of stories, and a fixed part of the others; the rest is marked."""

import pytest

pytest_plugins = ["pytester"]

TABLE = """
import pytest

@pytest.mark.parametrize("said", [f"sentence number {{number}}" for number in range({rows})])
def test_story(said: str) -> None:
    assert said

@pytest.mark.parametrize("engine", range({rows}))
def test_engine(engine: int) -> None:
    assert engine >= 0
"""


def _run(pytester: pytest.Pytester, rows: int, marker: str) -> dict[str, int]:
    pytester.makepyfile(TABLE.format(rows=rows))
    pytester.makeini("[pytest]\nmarkers =\n  rest_of_table: left to make measure")
    outcomes = pytester.runpytest("-p", "tests.table_rows", "-m", marker, "-k", "story").parseoutcomes()
    return {each: outcomes.get(each, 0) for each in ("passed", "deselected")}


def test_first_row_and_a_part_of_the_others_are_read(pytester: pytest.Pytester) -> None:
    read = _run(pytester, 60, "not rest_of_table")["passed"]
    left = _run(pytester, 60, "rest_of_table")["passed"]
    assert read + left == 60
    assert 1 < read < left


def test_a_table_of_one_row_is_read(pytester: pytest.Pytester) -> None:
    assert _run(pytester, 1, "not rest_of_table")["passed"] == 1


def test_what_is_no_sentence_is_run_whole(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(TABLE.format(rows=60))
    pytester.makeini("[pytest]\nmarkers =\n  rest_of_table: left to make measure")
    assert (
        pytester.runpytest("-p", "tests.table_rows", "-m", "not rest_of_table", "-k", "engine").parseoutcomes()[
            "passed"
        ]
        == 60
    )
