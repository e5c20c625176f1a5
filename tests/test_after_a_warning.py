"""Once a warning was given, no general answer takes it back."""

import pytest

from skill.conversation.respond import AGAINST_WARNINGS
from skill.knowledge.library import Library
from tests.conftest import Conversation

COLD, SWOLLEN = "my leg has gone cold and blue", "my calf is swollen and hot"
ASKED = [
    (COLD, "can i stretch it gently"),
    (COLD, "can i put a hot water bottle on it"),
    (COLD, "does heat help"),
    (SWOLLEN, "should i massage it"),
    (SWOLLEN, "would ice help"),
    (SWOLLEN, "when should i see a doctor"),
    (SWOLLEN, "what is a leg cramp"),
]


@pytest.mark.parametrize(("sign", "question"), ASKED, ids=[question for _, question in ASKED])
def test_the_warning_is_said_again(talk: Conversation, sign: str, question: str) -> None:
    warned = talk.hears(sign)
    assert talk.place["warning"]
    assert talk.hears(question) == warned


def test_what_has_nothing_to_do_with_it_is_answered(talk: Conversation) -> None:
    talk.hears(SWOLLEN)
    assert "magnesium" in talk.hears("does magnesium help").lower()


def test_in_another_session_the_question_is_answered(talk: Conversation) -> None:
    assert "checking today" not in talk.hears("should i massage it")


def test_the_topics_are_there(library: Library) -> None:
    assert set(library.topics) >= AGAINST_WARNINGS
