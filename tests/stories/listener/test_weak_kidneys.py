"""Weak kidneys, or none: drinks and salts are for the kidney unit, whatever the words, and when asked on, too."""

import pytest

from skill.conversation.listener.for_whom import OF_KIDNEYS
from tests.conftest import Conversation


def about(talk: Conversation, *said: str) -> str | None:
    talk.opens()
    for each in said:
        talk.hears(each)
    return talk.place.get("about")


@pytest.mark.parametrize(
    "told",
    [
        "i've got no kidneys",
        "dialysis tomorrow",
        "my kidneys have packed in",
        "me kidneys are gone",
        "they took my kidneys out",
        "i've stage four kidneys",
        "my kidney function's low",
        "i go for dialysis three times a week",
        "he's no kidneys",
    ],
)
def test_it_is_a_fact_in_any_wording(talk: Conversation, told: str) -> None:
    talk.opens()
    talk.hears(told)
    assert "kidney" in [fact["id"] for fact in talk._session.attributes.get("facts", [])]  # noqa: SLF001  # as Alexa keeps them


@pytest.mark.parametrize(
    "asked",
    [
        ("can i drink water for the cramp",),
        ("can i drink water for the cramp", "how much then"),
        ("can i have salt",),
        ("can i have salt", "how much"),
        ("is it good to drink", "and how much"),
        ("should i drink more", "how many glasses"),
        ("electrolytes", "how often"),
        ("does water help", "how much water"),
        ("bananas",),
        ("do i drink enough",),
    ],
)
def test_the_unit_is_asked_about_drinks_and_salts(talk: Conversation, asked: tuple[str, ...]) -> None:
    assert about(talk, "i've got no kidneys", *asked) == OF_KIDNEYS


def test_what_else_is_asked_on_has_its_own_answer(talk: Conversation) -> None:
    assert about(talk, "i've got no kidneys", "can i have salt", "how much magnesium") != OF_KIDNEYS
    assert about(talk, "i've got no kidneys", "how long do i hold it") != OF_KIDNEYS


@pytest.mark.parametrize(
    "told", ["no kidney trouble", "my kidneys are fine", "i've kidney beans for tea", "are my kidneys ok"]
)
def test_healthy_kidneys_are_told_what_everybody_is(talk: Conversation, told: str) -> None:
    assert about(talk, told, "how much water") not in (None, OF_KIDNEYS)
