"""The content check refuses figures that show an impossible body or do not touch what they say."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from skill.authoring.checks.figure_geometry import check_figures
from skill.authoring.checks.schemas import check_schemas
from skill.knowledge.library import Library
from tests.content.content_mistakes import ContentCopy, Mistake, edit, put, with_only, without

WALL = "figures/stretch.calf-wall.json"
ARCH = "figures/stretch.foot-arch.json"
IN_BED = "figures/relief.calf-in-bed.json"

FigureData = dict[str, Any]


def change(file: str, mistake: Callable[[FigureData], object]) -> Mistake:
    return lambda folder: edit(folder / file, mistake)


def shift(file: str, pose: str, joints: str, right: float, down: float = 0.0) -> Mistake:
    """Move the joints whose name has these letters."""

    def mistake(figure: FigureData) -> None:
        for joint, (x, y) in figure[pose].items():
            if joints in joint:
                figure[pose][joint] = [round(x + right, 1), round(y + down, 1)]

    return change(file, mistake)


def bend_backwards(figure: FigureData) -> None:
    """Mirror the far knee about the line from hip to ankle."""
    pose = figure["hold"]
    (hx, hy), (ax, ay), (kx, ky) = pose["hip"], pose["far_ankle"], pose["far_knee"]
    along = ((kx - hx) * (ax - hx) + (ky - hy) * (ay - hy)) / ((ax - hx) ** 2 + (ay - hy) ** 2)
    foot = (hx + along * (ax - hx), hy + along * (ay - hy))
    pose["far_knee"] = [2 * foot[0] - kx, 2 * foot[1] - ky]


MISTAKES = [
    pytest.param(shift(WALL, "hold", "near_knee", 9), WALL, "hold.near_knee", "does not stretch", id="a rubber thigh"),
    pytest.param(shift(WALL, "start", "far_elbow", 0, 7), WALL, "start.far_elbow", "does not stretch", id="a rubber arm"),
    pytest.param(shift(WALL, "hold", "", 160), WALL, "hold.far_toe", "a place between", id="out of the box"),
    pytest.param(shift(WALL, "hold", "", 0, -3), WALL, "contacts.1", "near_ball 1.4 off in the hold", id="a floating foot"),
    pytest.param(shift(WALL, "hold", "", 0, 3), WALL, "contacts.0", "it on the floor", id="a foot in the floor"),
    pytest.param(shift(WALL, "start", "", -8), WALL, "contacts.6", "it on the wall", id="a hand before the wall"),
    pytest.param(shift(WALL, "start", "", 20), WALL, "contacts.6", "it on the wall", id="a hand in the wall"),
    pytest.param(change(WALL, bend_backwards), WALL, "hold.far_knee", "bent by -", id="a knee bent backwards"),
    pytest.param(put(WALL, "contacts.0.on", "bed"), WALL, "contacts.0", "a prop of this figure", id="no such prop"),
    pytest.param(put(WALL, "mark", "hamstring"), WALL, "mark", "a mark of the calf", id="another muscle"),
    pytest.param(
        put("figures/stretch.calf-step.json", "stretched", ["near"]),
        "figures/stretch.calf-step.json",
        "stretched",
        "both legs",
        id="one leg of two",
    ),
    pytest.param(put(ARCH, "foreshortened", []), ARCH, "hold.near_ankle", "does not stretch", id="a shin too short"),
    pytest.param(shift(ARCH, "hold", "near_toe", 12), ARCH, "contacts.4", "it on the near_toe", id="a hand off the toes"),
    pytest.param(put(IN_BED, "relief.0.muscle", "elbow"), IN_BED, "relief", "relief.now.json", id="no such first aid"),
    pytest.param(
        put(WALL, "relief", [{"muscle": "calf", "position": "standing"}]), WALL, "relief", "it once", id="shown twice"
    ),
    pytest.param(put(IN_BED, "relief", []), IN_BED, "id", "a stretch's id", id="a figure of nothing"),
    pytest.param(
        lambda folder: (folder / WALL).unlink(), WALL, "", "a figure for every stretch", id="a stretch without figure"
    ),
]  # fmt: skip


@pytest.mark.parametrize(("mistake", "file", "field", "says"), MISTAKES)
def test_an_impossible_figure_is_named(
    *, mistake: Mistake, file: str, field: str, says: str, library: Library, content_copy: ContentCopy
) -> None:
    problems = [problem for problem in check_figures(library, content_copy.having(mistake)) if problem.field == field]
    assert any(problem.file == f"../{file}" and says in str(problem) for problem in problems), problems


SCHEMA_MISTAKES = [
    pytest.param(put(WALL, "start.hip", [10]), "start.hip", "minItems", id="half a point"),
    pytest.param(put(WALL, "start.hip", [10, 500]), "start.hip.1", "maximum", id="a point outside the box"),
    pytest.param(without(WALL, "hold", "near_knee"), "hold", "the fields", id="a knee missing"),
    pytest.param(put(WALL, "hold.tail", [10, 10]), "hold", "no other fields", id="a joint that nobody has"),
    pytest.param(put(WALL, "view", "below"), "view", "enum", id="an unknown view"),
    pytest.param(put(WALL, "props.0.kind", "sofa"), "props.0", "anyOf", id="an unknown prop"),
    pytest.param(put(WALL, "contacts.0.joint", "head"), "contacts.0.joint", "enum", id="a contact of the head"),
]


@pytest.mark.parametrize(("mistake", "field", "says"), SCHEMA_MISTAKES)
def test_a_figure_that_does_not_fit_its_schema_is_named(
    mistake: Mistake, field: str, says: str, tmp_path: Path
) -> None:
    folder = with_only(WALL, tmp_path)
    mistake(folder)
    problems = list(check_schemas(folder))
    assert [(problem.file, problem.field) for problem in problems] == [(WALL, field)]
    assert says in str(problems[0])
