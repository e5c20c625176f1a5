"""The command line: what a person reads, what a script reads, and what is said of their mistakes."""

import json
import re
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from skill import __version__
from skill.authoring import figure_sheet, models
from skill.authoring.checks.references import check_references
from skill.cli import main
from skill.commands import author, talk
from skill.knowledge.library import Library
from skill.simulator.terminal import NO_ALEXA
from tests.commands.command_line import CommandLine, Ran, assert_one_line_of_help
from tests.content.content_mistakes import ContentCopy, both, put, write
from tests.guard.valid_response import assert_valid_response

SECOND_MARK = re.compile(r" *\d+\.\d s  \S.*")


def test_ask_prints_what_is_said(cramp_coach: CommandLine, library: Library) -> None:
    ran = cramp_coach("ask", "how do you know that")
    assert (ran.status, ran.err) == (0, "")
    assert any(ran.out.startswith(line) for line in library.lines["nothing-before"])


def test_ask_prints_a_clip_with_second_marks_in_order(cramp_coach: CommandLine, library: Library) -> None:
    ran = cramp_coach("ask", "guide me through the wall calf stretch")
    said, *clip = ran.out.splitlines()
    assert library.stretches["stretch.calf-wall"].name in said
    assert len(clip) > 3
    assert all(SECOND_MARK.fullmatch(line) for line in clip)
    seconds = [float(line.split(" s ")[0]) for line in clip]
    assert seconds == sorted(seconds)


def test_ask_json_prints_the_whole_response(cramp_coach: CommandLine) -> None:
    ran = cramp_coach("ask", "--json", "guide me through the wall calf stretch")
    response = json.loads(ran.out)
    assert ran.status == 0
    assert_valid_response(response)
    assert response["sessionAttributes"]["place"]["id"] == "stretch.calf-wall"
    assert response["response"]["directives"]


def test_ask_answers_in_the_words_of_a_locale(cramp_coach: CommandLine, library: Library) -> None:
    for name, locale in library.locales.items():
        ran = cramp_coach("ask", "--locale", name, "i have chest pain and my left arm is numb")
        assert locale.phrases["call_emergency"].say in ran.out


def test_an_unknown_locale_is_one_line_that_names_the_known_ones(cramp_coach: CommandLine, library: Library) -> None:
    assert_one_line_of_help(cramp_coach("ask", "hello", "--locale", "tlh-QO"), "tlh-QO", *library.locales)


@pytest.mark.parametrize("name", ["stretch.calf-wall", "wall calf stretch", "Wall Calf Stretch", "calf-wall"])
def test_preview_knows_a_stretch_by_id_and_by_name(cramp_coach: CommandLine, name: str) -> None:
    ran = cramp_coach("preview", name)
    heading, *clip = ran.out.splitlines()
    assert (ran.status, ran.err) == (0, "")
    assert heading.startswith("stretch.calf-wall, from hold 1 of ")
    assert len(clip) > 10


def test_preview_prints_every_clip_of_a_routine(cramp_coach: CommandLine, library: Library) -> None:
    ran = cramp_coach("preview", "routine.bedtime")
    assert ran.status == 0
    assert library.routines["routine.bedtime"].outro[0] in ran.out
    assert len(re.findall(r"^routine.bedtime, from hold \d+ of \d+", ran.out, re.MULTILINE)) > 1


def test_preview_follows_every_wish(cramp_coach: CommandLine) -> None:
    usual = cramp_coach("preview", "stretch.calf-wall").out
    wishes = "--side left --seconds 15 --repetitions 1 --style every-second".split()
    wished = cramp_coach("preview", "stretch.calf-wall", *wishes).out
    assert "from hold 1 of 4" in usual
    assert "from hold 1 of 1" in wished
    assert "other leg" in usual
    assert "other leg" not in wished
    assert "Nine." in wished
    assert "Nine." not in usual


def test_preview_of_the_flowing_version_moves_in_and_out(cramp_coach: CommandLine, library: Library) -> None:
    flowing = library.stretches["stretch.calf-wall"].flowing
    assert flowing
    assert cramp_coach("preview", "stretch.calf-wall").out.count(flowing.move_in) == 0
    assert cramp_coach("preview", "stretch.calf-wall", "--flowing").out.count(flowing.move_in) > 3


def test_an_unknown_stretch_is_one_line_that_names_the_known_ones(cramp_coach: CommandLine, library: Library) -> None:
    assert_one_line_of_help(
        cramp_coach("preview", "elbow stretch"), "elbow stretch", *library.stretches, *library.routines
    )


def test_check_lists_file_and_field_of_every_problem(cramp_coach: CommandLine, content_copy: ContentCopy) -> None:
    wrong_grade, wrong_link = (
        put("en/topics/heat.json", "evidence.grade", "sure"),
        put("sources.json", "sources.0.url", "nhs.uk"),
    )
    folder = content_copy.having(both(wrong_grade, wrong_link))
    ran = cramp_coach("check", "--folder", str(folder))
    *problems, count = ran.out.splitlines()
    assert (ran.status, ran.err) == (1, "")
    assert count == f"{len(problems)} problems"
    expected = [
        'en/topics/heat.json: evidence.grade: found "sure", expected enum',
        'sources.json: sources.0.url: found "nhs.uk", expected anyOf',
    ]
    for beginning in expected:
        assert [problem for problem in problems if problem.startswith(beginning)]


def test_check_of_a_folder_that_is_not_there_says_what_is_missing(cramp_coach: CommandLine, tmp_path: Path) -> None:
    ran = cramp_coach("check", "--folder", str(tmp_path / "nowhere"))
    assert ran.status == 1
    assert "sources.json: file: found no file" in ran.out


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('{"id": "heat",', "line 1"),
        ('{"id": "heat"}', "a field is missing"),
        ("[]", "of another kind"),
        (None, "No such file"),
    ],
    ids=["broken JSON", "a field missing", "a list", "a folder missing"],
)
def test_content_that_cannot_be_read_is_one_line_that_names_the_file(
    cramp_coach: CommandLine, content_copy: ContentCopy, tmp_path: Path, text: str | None, says: str
) -> None:
    folder = content_copy.having(write("en/topics/heat.json", text.encode())) if text else tmp_path / "content"
    ran = cramp_coach("check", "--folder", str(folder), "--sign", "my calf is swollen")
    assert_one_line_of_help(ran, "heat.json" if text else "content", says, "cramp-coach check")


def test_models_are_built_for_no_locale_that_alexa_does_not_have(
    cramp_coach: CommandLine, monkeypatch: pytest.MonkeyPatch, library: Library
) -> None:
    unknown = replace(library, locales={**library.locales, "en-ZZ": library.elsewhere})
    monkeypatch.setattr(author, "load_library", lambda **_: unknown)
    ran = cramp_coach("models", "--check")
    assert (ran.status, ran.out) == (2, "")
    assert "content/locales/en-ZZ.json" in ran.err
    (problem,) = check_references(unknown)
    assert (problem.file, problem.field) == ("../locales/en-ZZ.json", "locale")


def test_models_check_names_a_stale_model_and_what_to_do(
    cramp_coach: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    model: dict[str, Any] = {"interactionModel": {"languageModel": {"intents": [], "types": []}}}
    monkeypatch.setattr(models, "build_models", lambda _: {"xx-XX.json": json.dumps(model)})
    monkeypatch.setattr(models, "stale_models", sorted)
    monkeypatch.setattr(author, "_stale_heads", lambda *_: [])  # these are read in tests/publish/test_wheel.py
    ran = cramp_coach("models", "--check")
    assert (ran.status, ran.err) == (1, "")
    assert ran.out.splitlines()[-1] == "interaction_models/xx-XX.json: stale: run `cramp-coach models`"


def test_talk_with_piped_input_ends_without_waiting_for_the_sound(cramp_coach: CommandLine, library: Library) -> None:
    began = time.monotonic()
    ran = cramp_coach("talk", "--at", "15:00", typed="guide me through the wall calf stretch\n\npause\nresume\nstop\n")
    took = time.monotonic() - began
    assert (ran.status, ran.err) == (0, "")
    # a word of its own each day
    assert any(f"coach> {each}" in ran.out for each in library.lines["welcome"])
    assert ran.out.count("you> ") == 6
    sounds = [float(line.split()[0]) for line in ran.out.splitlines() if SECOND_MARK.fullmatch(line)]
    assert took < max(sounds)
    assert ran.out.rstrip().endswith("you>")
    assert ran.out.count("(session ended)") == 1


def test_talk_opens_the_skill_anew_when_it_is_called_by_its_name(cramp_coach: CommandLine, library: Library) -> None:
    ran = cramp_coach("talk", "--fast", typed="why do i get night cramps\nAlexa, open Cramp Coach.\n")
    assert ran.out.count(library.offers["welcome"][0].question) == 2


def test_talk_at_night_has_reminders_that_it_says_never_ring_and_keeps_nothing(cramp_coach: CommandLine) -> None:
    asked = "remind me to stretch every evening at nine\nyes\nwhat reminders do i have\n"
    ran = cramp_coach("talk", "--at", "03:00", typed=asked)
    assert ran.out.count(NO_ALEXA) == 1
    assert "You have one reminder" in ran.out
    assert "straighten that leg slowly" in ran.out.partition("you>")[0]  # what is said first at night
    assert not talk.STORE_FILE.exists()


@pytest.mark.parametrize("at", ["25:00", "three"])
def test_a_time_of_day_that_is_none_is_told_in_a_line(cramp_coach: CommandLine, at: str) -> None:
    assert_one_line_of_help(cramp_coach("talk", "--at", at), "--at", "03:00")


def test_talk_begins_a_new_session_after_the_end_of_one(cramp_coach: CommandLine) -> None:
    ran = cramp_coach("talk", "--fast", typed="stop\nstop\n")
    assert ran.out.count("(session ended)") == 2


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ("", "COMMAND"),
        ("dance", "'dance'"),
        ("ask", "text"),
        ("ask hello --jsn", "--jsn"),
        ("preview calf-wall --style loud", "'loud'"),
        ("preview calf-wall --seconds many", "'many'"),
        ("preview calf-wall --wav /nowhere/at/all.wav", "/nowhere/at/all.wav"),
        ("figures", "--out"),
        ("figures --out figures.gif", ".svg or .png"),
        ("figures --out /nowhere/at/all.svg", "/nowhere/at/all.svg"),
        ("try --port 70000", "expected 0 to 65535"),
        ("serve --port eighty", "found eighty, expected 0 to 65535"),
    ],
)
def test_a_mistyped_command_is_one_line_of_help(arguments: str, says: str, cramp_coach: CommandLine) -> None:
    ran = cramp_coach(*arguments.split())
    assert ran.status == 2
    assert re.fullmatch(r"cramp-coach: .+\n", ran.err), ran.err
    assert says in ran.err


def test_the_version_is_the_one_of_the_package(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert (ended.value.code, capsys.readouterr().out) == (0, f"cramp-coach {__version__}\n")


def test_figures_can_be_drawn_in_every_theme(cramp_coach: CommandLine, tmp_path: Path) -> None:
    for theme in figure_sheet.THEMES:
        file = tmp_path / f"{theme}.svg"
        assert cramp_coach("figures", "stretch.calf-wall", "--theme", theme, "--out", str(file)).status == 0
        assert file.read_text("utf-8").startswith("<svg")


def test_control_c_is_no_mistake(cramp_coach: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(author, "check", interrupted)
    assert cramp_coach("check") == Ran(0, "\n", "")
