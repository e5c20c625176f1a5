"""What the body does in the hold of every figure: the rules of two tables, the way of its arrow,
and how much it moves.
"""

from math import dist
from pathlib import Path

import pytest

from skill.knowledge.figures import Figure, load_figures
from skill.knowledge.library import Library
from skill.screen.figures.lens import lens_joints
from skill.screen.figures.props import ARROWS
from skill.screen.figures.skeleton import direction, turn
from tests.figures.body_rules import Rule
from tests.figures.relief_holds import RELIEF
from tests.figures.stretch_holds import STRETCHES

FIGURES = {figure.id: figure for figure in load_figures()}
WHAT_THE_BODY_DOES = {**STRETCHES, **RELIEF}
MOVES, ALONG = 6, 60.0
"""Joints that move most, and degrees within which an arrow goes the way of one of them."""
LEAST_MOVE = 22.5
"""Units of a box of 360 that some joint moves, in the lens where a figure has one: ten pixels of a figure of 160."""
CHECKLIST = Path(__file__).parents[2] / "docs" / "figures.md"


@pytest.mark.parametrize(
    ("figure_id", "rule"),
    [pytest.param(each, rule, id=f"{each}: {says}") for each, rules in WHAT_THE_BODY_DOES.items() for says, rule in rules.items()],
)  # fmt: skip
def test_in_the_hold(figure_id: str, rule: Rule) -> None:
    assert rule(FIGURES[figure_id])


def test_every_figure_has_its_row_and_every_stretch_its_figure(library: Library) -> None:
    assert set(WHAT_THE_BODY_DOES) == set(FIGURES)
    assert set(library.stretches) <= set(FIGURES)


@pytest.mark.parametrize("figure", FIGURES.values(), ids=list(FIGURES))
def test_the_arrow_shows_the_way_of_what_moves(figure: Figure) -> None:
    (arrow,) = (prop for prop in figure.props if prop.kind in ARROWS)
    if arrow.kind == "turn":
        shown = lens_joints(figure, figure.start)
        assert any(dist((arrow.x, arrow.y), point) < 1.5 * arrow.width for point in shown.values())
        return
    ways = sorted(figure.start, key=lambda joint: -dist(figure.start[joint], figure.hold[joint]))[:MOVES]
    off = [abs(turn(direction(figure.start[joint], figure.hold[joint]), arrow.degrees)) for joint in ways]
    assert min(off) < ALONG


@pytest.mark.parametrize("figure", FIGURES.values(), ids=list(FIGURES))
def test_start_and_hold_differ_so_that_one_sees_it(figure: Figure) -> None:
    start, hold = ({**pose, **lens_joints(figure, pose)} for pose in (figure.start, figure.hold))
    assert max(dist(start[joint], hold[joint]) for joint in start) > LEAST_MOVE


def test_the_checklist_in_the_documentation_is_this_table() -> None:
    listed: dict[str, list[str]] = {}
    for line in CHECKLIST.read_text("utf-8").splitlines():
        if line.startswith("## "):
            listed[line.rpartition("`")[0].rpartition("`")[2]] = []
        elif line.startswith("- "):
            listed[next(reversed(listed))].append(line.removeprefix("- "))
    assert listed == {each: list(rules) for each, rules in sorted(WHAT_THE_BODY_DOES.items())}
