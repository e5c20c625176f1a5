"""The sheet of all figures: one command, as SVG or PNG."""

import builtins
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from skill.cli import main
from skill.knowledge.figures import load_figures
from skill.knowledge.library import Library

DOCS = Path(__file__).parents[2] / "docs"
TEXT = "{http://www.w3.org/2000/svg}text"


def words(file: Path) -> list[str]:
    return [str(text.text) for text in ET.parse(file).iter(TEXT)]  # noqa: S314  # our own drawing


def test_the_sheet_shows_start_and_hold_of_every_figure_under_its_name(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "all.svg"
    assert main(["figures", "--out", str(file)]) == 0
    shown = words(file)
    count = len(list(load_figures()))
    assert (shown.count("start"), shown.count("hold")) == (count, count)
    assert {stretch.name.capitalize() for stretch in library.stretches.values()} <= set(shown)
    assert "Calf cramp, in bed" in shown


def test_the_sheet_in_the_docs_is_the_one_that_the_command_draws(tmp_path: Path) -> None:
    file = tmp_path / "figures.svg"
    assert main(["figures", "--out", str(file)]) == 0
    assert (DOCS / "figures.svg").read_text("utf-8") == file.read_text("utf-8")


@pytest.mark.parametrize("theme", ["light", "dark", "night"])
def test_one_figure_can_be_drawn_alone_in_any_theme(theme: str, tmp_path: Path) -> None:
    file = tmp_path / "one.svg"
    assert main(["figures", "stretch.soleus", "--theme", theme, "--out", str(file)]) == 0
    assert words(file) == ["Bent-knee calf stretch", "start", "hold"]


def test_a_png_is_drawn_from_the_same_svg(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "one.png"
    assert main(["figures", "stretch.soleus", "--out", str(file)]) == 0
    assert capsys.readouterr().out == f"drew 1 figures into {file}\n"
    png = file.read_bytes()
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    assert len(png) > 10_000


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--out", "figures.gif"], "figures.gif"),
        (["stretch.elbow", "--out", "figures.svg"], "stretch.elbow"),
        (["--out", "/nowhere/at/all/figures.svg"], "FileNotFoundError"),
    ],
)
def test_a_mistake_is_one_line(arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["figures", *arguments]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert says in printed.err
    assert printed.err.count("\n") == 1


def test_without_the_library_that_draws_png_the_command_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import_really = builtins.__import__

    def without_resvg(name: str, *rest: Any) -> ModuleType:  # noqa: ANN401  # as the built-in takes them
        if name == "resvg_py":
            raise ImportError(name)
        return import_really(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without_resvg)
    assert main(["figures", "--out", str(tmp_path / "all.png")]) == 2
    assert "pip install resvg-py" in capsys.readouterr().err
