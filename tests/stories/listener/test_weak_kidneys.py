"""Weak kidneys, or none: drinks and salts are for the kidney unit, whatever the words, and when asked on, too."""

import pytest

from skill.conversation.listener.for_whom import KIDNEY, OF_KIDNEYS
from skill.knowledge.library import Library
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


@pytest.mark.parametrize("asked", ["what can i take for cramps", "what can the doctor give me"])
def test_what_could_be_taken_begins_with_the_kidney_team(talk: Conversation, library: Library, asked: str) -> None:
    talk.hears("i've got bad kidneys")
    first = library.entries["medications/prescription"].say_first[KIDNEY]
    assert talk.hears(asked).startswith(first)


@pytest.mark.parametrize(
    "said",
    ["oh dear i've been taking them", "i've already had two", "i take them every night", "well i took one today"],
)
def test_who_has_had_it_already_is_sent_to_ask_and_not_frightened(talk: Conversation, said: str) -> None:
    healthy = talk.once_more()
    for each in ("i've got bad kidneys", "can i have ibuprofen for it"):
        talk.hears(each)
    asked = talk.pending
    speech = talk.hears(said)
    assert "alarmed" in speech
    assert talk.pending == asked
    healthy.hears("can i have ibuprofen for it")
    assert "alarmed" not in healthy.hears(said)
