"""Stories of a medicine of which only the name is said: answered by what it is, or by whom to ask."""

import pytest

from skill.knowledge.library import Library
from tests.conftest import Conversation
from tests.standing import place_of

ASKED = "could my tablets cause cramps"
UNKNOWN = "another-medicine"
ENTRIES = [
    ("simvastatin", "statins"),
    ("levothyroxine", "thyroid-tablets"),
    ("bendroflumethiazide", "water-pills"),
    ("furosemide", "water-pills"),
    ("omeprazole", "acid-reflux"),
    ("it's amlodipine", "blood-pressure"),
    ("sertraline", "antidepressants"),
    ("lamotrigine", UNKNOWN),
    ("levodopa", UNKNOWN),
]


def facts(talk: Conversation) -> set[tuple[str, str]]:
    told = talk._session.attributes.get("facts", [])  # noqa: SLF001  # as Alexa keeps them
    return {(fact["id"], fact.get("of", "you")) for fact in told}


@pytest.mark.parametrize(("name", "entry"), ENTRIES)
def test_a_name_is_answered_by_what_it_is(talk: Conversation, name: str, entry: str) -> None:
    asked = talk.once_more()
    assert place_of(talk, name) == ("medications", entry)
    assert place_of(asked, ASKED, name) == ("medications", entry)


def test_what_is_taken_is_known_from_then_on_and_of_whom(talk: Conversation) -> None:
    of_hers = talk.once_more()
    talk.hears("furosemide")
    assert ("water-tablet", "you") in facts(talk)
    of_hers.hears("it's for my mother")
    of_hers.hears("simvastatin")
    assert ("statin", "she") in facts(of_hers)


@pytest.mark.parametrize(
    ("said", "first", "names"),
    [
        ((ASKED, "amlodipine and omeprazole"), "blood-pressure", ["Amlodipine", "Omeprazole"]),
        (("i'm on amlodipine and omeprazole",), "blood-pressure", ["Amlodipine", "Omeprazole"]),
        ((ASKED, "metformin and ramipril and lamotrigine"), "metformin", ["Metformin", "Ramipril", "Lamotrigine"]),
    ],
)
def test_of_several_each_is_told_of_by_name(
    talk: Conversation, said: tuple[str, ...], first: str, names: list[str]
) -> None:
    for each in said:
        speech = talk.hears(each)
    assert talk.place["about"] == f"medications/{first}"
    assert [name for name in names if f"{name}:" in speech] == names


def test_of_each_the_first_sentence_of_its_answer_is_told_as_it_stands_there(
    talk: Conversation, library: Library
) -> None:
    told = library.entries[f"medications/{UNKNOWN}"].answer.split(". ")[0]
    assert f"Naproxen: {told[:1].lower()}{told[1:]}. " in talk.hears("i take amlodipine and naproxen")


def test_whether_it_brings_cramps_is_no_question_of_whether_it_helps(talk: Conversation) -> None:
    assert place_of(talk.once_more(), ASKED, "the baclofen") == ("medications", UNKNOWN)
    assert place_of(talk, "quinine") == ("medications", "quinine")


def test_a_name_that_no_word_came_through_of_is_for_the_pharmacist(talk: Conversation) -> None:
    talk.hears(ASKED)
    assert "pharmacist" in talk.hears("blastomycetin")
    assert talk.pending["kind"] == "follow-up"


@pytest.mark.parametrize(
    "said",
    ["bananas", "magnesium", "two weeks ago", "can i drink on metronidazole", "is it safe to stretch on ramipril"],
)
def test_what_is_none_or_says_more_is_read_as_before(talk: Conversation, said: str) -> None:
    assert place_of(talk, ASKED, said)[1] != UNKNOWN


def test_a_sign_that_was_told_is_not_passed_over(talk: Conversation) -> None:
    talk.hears("my thighs are weak and sore and i don't know why")
    talk.hears("simvastatin")
    assert talk.place.get("warning")
