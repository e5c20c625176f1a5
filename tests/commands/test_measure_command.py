"""`cramp-coach measure`: the figures are right, and a file that cannot be read is one line."""

import json
import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from skill.commands import talk
from skill.runtime.guard import Guard
from tests.commands.command_line import CommandLine, assert_one_line_of_help

COLUMNS = "id,utterance,kind,expected,source_url"
JSON_KEYS = {
    *("total", "right", "asked", "by_kind", "warnings_missed", "warnings_asked", "false_alarms", "asked_needlessly"),
    *("late", "misses"),
}


@pytest.fixture
def question_file(tmp_path: Path) -> Callable[..., str]:
    def write(*rows: str, columns: str = COLUMNS) -> str:
        file = tmp_path / "questions.csv"
        file.write_text("\n".join([columns, *rows]), "utf-8")
        return str(file)

    return write


def test_measure_counts_right_answers_by_kind(cramp_coach: CommandLine, question_file: Callable[..., str]) -> None:
    file = question_file(
        "1,guide me through the wall calf stretch,stretch,stretch.calf-wall,us",
        "2,guide me through the wall calf stretch,stretch,stretch.*,us",
        "3,guide me through the wall calf stretch,stretch,heat|cold,us",
        "4,pause,session_control,control.pause,us",
        "5,my calf is swollen,red_flag,redflag,us",
    )
    ran = cramp_coach("measure", "--json", file)
    figures = json.loads(ran.out)
    assert (ran.status, ran.err, ran.out.count("\n")) == (0, "", 1)
    assert set(figures) == JSON_KEYS
    assert (figures["total"], figures["right"], figures["asked"]) == (5, 4, 0)
    assert figures["by_kind"] == {
        "red_flag": {"total": 1, "right": 1},
        "session_control": {"total": 1, "right": 1},
        "stretch": {"total": 3, "right": 2},
    }
    (miss,) = figures["misses"]
    assert miss["utterance"] == "guide me through the wall calf stretch"
    assert (miss["expected"], miss["got"]) == ("heat|cold", "stretch.calf-wall")
    assert miss["heard"].startswith("StartStretchIntent(stretch=stretch.calf-wall")


def test_measure_names_missed_warnings_and_false_alarms(
    cramp_coach: CommandLine, question_file: Callable[..., str]
) -> None:
    file = question_file("1,my calf is swollen,cause,heat,us", "2,start the bedtime routine,red_flag,redflag,us")
    figures = json.loads(cramp_coach("measure", "--json", file).out)
    assert figures["false_alarms"] == ["my calf is swollen"]
    assert figures["warnings_missed"] == ["start the bedtime routine"]


def test_measure_prints_the_figures_for_a_person(cramp_coach: CommandLine, question_file: Callable[..., str]) -> None:
    file = question_file("1,pause,session_control,control.pause,", "2,pause,session_control,heat,")
    brief, full = cramp_coach("measure", file), cramp_coach("measure", file, "--misses")
    assert re.search(r"^session_control +1 of +2 +50\.0%  \(9\.5% to 90\.5%\)$", brief.out, re.MULTILINE)
    assert re.search(r"^all +1 of +2 +50\.0%  \(9\.5% to 90\.5%\)$", brief.out, re.MULTILINE)
    assert "misses:" not in brief.out
    assert full.out.startswith(brief.out)
    assert "expected heat, heard AMAZON.PauseIntent(), got control.pause" in full.out


def test_measure_passes_over_remarks_empty_lines_and_a_byte_order_mark(
    cramp_coach: CommandLine, tmp_path: Path
) -> None:
    file = tmp_path / "questions.csv"
    rows = [
        "# who asked what",
        COLUMNS,
        "",
        "# the first",
        '1,"pause",session_control,control.pause,us',
        "",
        "2,,x,y,us",
    ]
    file.write_text("\n".join(rows), "utf-8-sig")
    assert json.loads(cramp_coach("measure", "--json", str(file)).out)["total"] == 1


def test_measure_of_no_questions_counts_none(cramp_coach: CommandLine, question_file: Callable[..., str]) -> None:
    assert json.loads(cramp_coach("measure", "--json", question_file()).out)["total"] == 0
    assert re.search(r"^all +0 of +0 +0\.0%", cramp_coach("measure", question_file()).out, re.MULTILINE)


def test_measure_plays_turns_with_the_real_skill(cramp_coach: CommandLine, question_file: Callable[..., str]) -> None:
    file = question_file(
        "1,guide me through the wall calf stretch > @wait 20 > pause > @wait 5 > resume,reply,control.resume,us",
        "2,start the bedtime routine > @wait 50 > stop > @new > resume,reply,control.resume|routine.bedtime,us",
        "3,i have a cramp in my calf > @wait 60 > no,reply,relief.*,us",
        "4,resume,reply,!control.resume,us",  # nothing is known of who spoke before
        "5,right calf stretch for twenty seconds,stretch,stretch.calf-*,us,right,20",
        columns=f"{COLUMNS},side,seconds",
    )
    figures = json.loads(cramp_coach("measure", "--json", file).out)
    assert figures["misses"] == []
    assert figures["slots"] == {"total": 2, "right": 2}
    assert set(figures) == JSON_KEYS | {"slots"}


def test_measure_tells_late_replies_loudly(
    cramp_coach: CommandLine, question_file: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A skill that takes too long for every answer."""

    def hangs(_event: object, _context: object) -> object:
        time.sleep(0.3)
        return {"response": {}}

    monkeypatch.setattr(talk, "build_skill", lambda _, **__: Guard(hangs, "Sorry.", seconds=0.05))
    ran = cramp_coach("measure", "--json", question_file("1,heat or ice,out_of_scope,none,us"))
    assert ran.status == 1
    assert "LATE" in ran.err
    figures = json.loads(ran.out)
    assert (figures["late"], figures["right"], figures["total"]) == (["heat or ice"], 0, 1)


@pytest.mark.parametrize(
    "columns", ["id,utterance,expected", "utterance;kind;expected", "frage,antwort", "# only a remark"]
)
def test_measure_of_a_file_without_its_columns_names_them(
    cramp_coach: CommandLine, question_file: Callable[..., str], columns: str
) -> None:
    assert_one_line_of_help(
        cramp_coach("measure", question_file("1,pause,x", columns=columns)), "questions.csv", *COLUMNS.split(",")
    )


def test_measure_of_a_row_without_an_answer_names_the_row(
    cramp_coach: CommandLine, question_file: Callable[..., str]
) -> None:
    assert_one_line_of_help(
        cramp_coach("measure", question_file("d017,pause,session_control,,us")), "questions.csv", "d017"
    )


def test_measure_of_a_row_that_ends_early_names_the_row(
    cramp_coach: CommandLine, question_file: Callable[..., str]
) -> None:
    assert_one_line_of_help(cramp_coach("measure", question_file("d018,pause")), "questions.csv", "d018")


def test_measure_of_a_file_that_is_not_there_names_it(cramp_coach: CommandLine, tmp_path: Path) -> None:
    assert_one_line_of_help(cramp_coach("measure", str(tmp_path / "none.csv")), "none.csv")


def test_measure_of_a_folder_names_it(cramp_coach: CommandLine, tmp_path: Path) -> None:
    assert_one_line_of_help(cramp_coach("measure", str(tmp_path)), tmp_path.name)


def test_measure_of_a_file_in_another_encoding_names_it(cramp_coach: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "latin.csv"
    file.write_bytes(f"{COLUMNS}\n1,caf\xe9,x,y,us".encode("latin-1"))
    assert_one_line_of_help(cramp_coach("measure", str(file)), "latin.csv")
