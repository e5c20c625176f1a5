"""How well questions are understood, measured end to end; no figure may fall under its floor."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from skill.authoring.measure import measure, read_questions
from tests.conftest import Conversation

QUESTIONS = Path(__file__).parent / "questions"


@dataclass(frozen=True)
class Floor:
    """The least that a file of questions must reach: shares right and refused, and how many warnings go wrong."""

    right: float
    refused: float
    warnings_missed: int
    false_alarms: int


FLOORS = {
    "development.csv": Floor(right=0.99, refused=0.99, warnings_missed=0, false_alarms=0),
    "untouched.csv": Floor(right=0.90, refused=0.95, warnings_missed=0, false_alarms=0),
    "fresh.csv": Floor(right=0.96, refused=0.97, warnings_missed=0, false_alarms=1),
    "held-back.csv": Floor(right=0.925, refused=0.94, warnings_missed=1, false_alarms=2),
}


@pytest.mark.parametrize(("name", "floor"), FLOORS.items(), ids=FLOORS)
def test_questions_are_understood_no_worse_than_before(talk: Conversation, name: str, floor: Floor) -> None:
    def wait(seconds: float) -> None:
        talk.clock.seconds += seconds

    figures = measure(read_questions(QUESTIONS / name), talk, wait)
    none, refused = figures.refused
    assert len(figures.warnings_missed) <= floor.warnings_missed, figures.warnings_missed
    assert len(figures.false_alarms) <= floor.false_alarms, figures.false_alarms
    assert figures.right >= floor.right * figures.total, figures.as_text(misses=False)
    assert refused >= floor.refused * none, figures.as_text(misses=False)
