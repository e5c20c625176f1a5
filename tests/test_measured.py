"""How well questions are understood, measured end to end; no figure may fall under its floor."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from skill.authoring.kept_slots import KeptSlots
from skill.authoring.measure import MeasuringClock, measure
from skill.authoring.question_file import read_questions
from skill.knowledge.library import Library
from skill.runtime.guard import Guard
from skill.simulator.listener import Listener
from skill.simulator.nlu import Hearing

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
def test_questions_are_understood_no_worse_than_before(
    skill: Guard, hearing: Hearing, library: Library, name: str, floor: Floor
) -> None:
    clock = MeasuringClock()
    listener = Listener(skill, hearing, clock.now)
    figures = measure(read_questions(QUESTIONS / name), listener, clock, KeptSlots(library))
    assert figures.sound, figures.errors()
    assert len(figures.warnings_missed) <= floor.warnings_missed, figures.warnings_missed
    assert len(figures.false_alarms) <= floor.false_alarms, figures.false_alarms
    assert figures.all.right >= floor.right * figures.all.total, figures.as_text(misses=False)
    assert figures.refused.right >= floor.refused * figures.refused.total, figures.as_text(misses=False)
