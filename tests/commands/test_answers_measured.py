"""How many questions are answered in the first reply, by words that the answer cannot do without."""

from collections import Counter

import pytest

from benchmarks.answers import ANSWERS, Asked, read_asked, replies
from skill.authoring.measure import MeasuringClock
from skill.knowledge.library import Library
from skill.language.text import tokenise
from skill.runtime.guard import Guard
from skill.simulator.listener import Listener
from skill.simulator.nlu import Hearing
from skill.understanding.questions import labelled_phrases

AIM = 0.85
FEWEST = 200
LOCALE = "en-GB"


@pytest.fixture(scope="module")
def rows() -> list[Asked]:
    return read_asked(ANSWERS)


def test_the_rows_are_many_and_each_is_another(rows: list[Asked]) -> None:
    assert len(rows) >= FEWEST
    assert [said for said, times in Counter(row.utterance for row in rows).items() if times > 1] == []
    assert all(word.strip() for row in rows for word in row.words)


def test_none_of_them_is_a_phrase_of_content(rows: list[Asked], library: Library) -> None:
    known = {tuple(tokenise(phrase)) for _, phrase in labelled_phrases(library)}
    assert [row.utterance for row in rows if tuple(tokenise(row.utterance)) in known] == []


def test_most_are_answered_in_the_first_reply(rows: list[Asked], skill: Guard, hearing: Hearing) -> None:
    listener = Listener(skill, hearing, MeasuringClock().now, locale=LOCALE)
    missed = [f"{row.utterance}: {said}" for row, said, right in replies(listener, rows) if not right]
    assert len(missed) <= (1 - AIM) * len(rows), "\n".join(missed)
