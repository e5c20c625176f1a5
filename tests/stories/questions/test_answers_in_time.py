"""Stories of answers to whom something is said first: both together are short, and nothing is said twice."""

import pytest

from skill.language.text import tokenise
from tests.conftest import Conversation

FIRST = [
    ("i'm pregnant", "can i take magnesium", "hormones-pregnancy/magnesium-pregnancy"),
    ("i'm pregnant", "which side do i sleep on", "hormones-pregnancy/sleep-side"),
    ("i'm pregnant", "how much magnesium should i take for cramps", "hormones-pregnancy/magnesium-pregnancy"),
    ("i've got kidney disease", "how much magnesium should i take for cramps", "magnesium-potassium/magnesium-kidneys"),
    ("i've got kidney disease", "do statins cause leg cramps", "medications/statins"),
    ("i've got diabetes", "does heat help", "heat/does-heat-help"),
]
CLAUSE, TWELVE_SECONDS, QUESTION = 5, 30, 14


def clauses(text: str) -> list[tuple[str, ...]]:
    words = tokenise(text)
    return [tuple(words[at : at + CLAUSE]) for at in range(len(words) - CLAUSE + 1)]


@pytest.mark.parametrize(("fact", "asked", "entry"), FIRST)
def test_what_comes_first_and_the_answer_are_short_and_say_nothing_twice(
    talk: Conversation, fact: str, asked: str, entry: str
) -> None:
    talk.hears(fact)
    said = talk.hears(asked)
    assert talk.place["about"] == entry
    assert len(tokenise(said)) <= TWELVE_SECONDS + QUESTION
    assert len(clauses(said)) == len(set(clauses(said)))


def test_what_waited_is_told_with_more(talk: Conversation) -> None:
    alone = talk.once_more()
    alone.hears("does heat help")
    talk.hears("i've got diabetes")
    talk.hears("does heat help")
    assert len(tokenise(talk.hears("tell me more"))) >= len(tokenise(alone.hears("tell me more")))


def test_why_one_cramps_on_the_machine_gets_the_reason(talk: Conversation) -> None:
    talk.hears("why do i cramp during dialysis")
    assert talk.place["about"] == "when-to-see-doctor/dialysis"
    assert "when-to-see-doctor/dialysis" in talk.response["sessionAttributes"]["told"]


def test_more_does_not_come_back_to_the_same_verdict(talk: Conversation) -> None:
    talk.hears("does magnesium work")
    for _ in range(4):
        talk.hears("tell me more")
        assert talk.place["about"] != "magnesium-potassium/magnesium-does-it"
