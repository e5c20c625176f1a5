"""Facts about the listener: how they are read, whose they are, what takes them back, and where they are kept."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.conversation.readers import Readers
from skill.knowledge.library import Library
from skill.turn.session import SessionState, load_session
from skill.understanding.facts import FACT_IDS, SELF, WHOSE, Fact, FactReader, Heard, load_facts, of_whom_it_is_about
from skill.understanding.word_groups import LARGEST_NUMBER
from tests.turn.pending_questions import readers


@pytest.fixture(scope="module")
def reader() -> FactReader:
    known: Readers = readers()
    return known.facts


def read(reader: FactReader, said: str) -> list[tuple[str, int | None, str]]:
    return [(fact.id, fact.number, fact.whose) for fact in reader.read(said).told]


OWN = [
    ("i'm thirty weeks pregnant", "pregnant", 30),
    ("i'm pregnant", "pregnant", None),
    ("thirty weeks pregnant and my calf hurts", "pregnant", 30),
    ("i'm seven months pregnant", "pregnant", None),
    ("i am thirty weeks pregnant and getting terrible leg cramps is this normal", "pregnant", 30),
    ("can i stretch my calves if i'm pregnant", "pregnant", None),
    ("i've just had a baby", "new-baby", None),
    ("i had my baby three weeks ago", "new-baby", None),
    ("i'm eight", "child", 8),
    ("i'm eleven years old and my leg hurts", "child", 11),
    ("i'm sixty five and i've got a cramp in my calf", "older", 65),
    ("i am 82", "older", 82),
    ("i'm unsteady on my feet", "older", None),
    ("i walk with a frame and use a walking stick", "older", None),
    ("i'm in a wheelchair", "seated", None),
    ("i'm in bed", "in-bed", None),
    ("i'm registered blind", "blind", None),
    ("i can't see the screen", "blind", None),
    ("i've got a new hip", "new-joint", None),
    ("i had a hip replacement ten years ago", "new-joint", None),
    ("i had an operation two weeks ago", "operation", None),
    ("tomorrow is my hip operation", "operation-ahead", None),
    ("i've got an old knee injury", "injury", None),
    ("i've got kidney disease", "kidney", None),
    ("i've got a stent", "heart", None),
    ("i'm on blood pressure pills though", "blood-pressure", None),
    ("i'm on lisinopril and spironolactone", "blood-pressure", None),
    ("i have high blood pressure", "blood-pressure", None),
    ("i have cirrhosis", "liver", None),
    ("i'm diabetic can i use a heat pack on my foot", "diabetes", None),
    ("i have neuropathy in my feet", "numb-feet", None),
    ("i can't feel heat properly", "numb-legs", None),
    ("i've got no feeling below the waist", "numb-legs", None),
    ("i'm paralysed from the waist down", "spinal-injury", None),
    ("i had a spinal cord injury ten years ago", "spinal-injury", None),
    ("i've got a drop foot on the left", "weak-leg", None),
    ("i'm on eliquis", "blood-thinner", None),
    ("i'm on blood thinners", "blood-thinner", None),
    ("i take lipitor", "statin", None),
    ("should i stop taking my statin because of the cramps", "statin", None),
    ("i take furosemide", "water-tablet", None),
    ("i'm home alone", "alone", None),
]


@pytest.mark.parametrize(("said", "fact", "number"), OWN)
def test_a_fact_of_ones_own(reader: FactReader, said: str, fact: str, number: int | None) -> None:
    assert (fact, number, SELF) in read(reader, said)


def test_every_fact_of_the_closed_list_is_told_somewhere_above() -> None:
    assert {fact for _, fact, _ in OWN} | {"helping"} == set(FACT_IDS)


@pytest.mark.parametrize(
    ("said", "facts"),
    [
        ("my wife is pregnant", [("pregnant", None, "she"), ("helping", None, "she")]),
        ("my wife has a cramp", [("helping", None, "she")]),
        ("my son is eight and he has a cramp", [("child", 8, "he"), ("helping", None, "he")]),
        ("my mum is eighty two and her leg is cramping", [("older", 82, "she"), ("helping", None, "she")]),
        ("i'm pregnant and my husband has a cramp", [("pregnant", None, SELF), ("helping", None, "he")]),
        (
            "my husband takes furosemide and he's up with cramps",
            [("water-tablet", None, "he"), ("helping", None, "he")],
        ),
        ("this is for my husband", [("helping", None, "he")]),
        ("i'm a carer", [("helping", None, "they")]),
        ("i'm on warfarin and i've a new hip", [("blood-thinner", None, SELF), ("new-joint", None, SELF)]),
    ],
)
def test_whose_fact_it_is(reader: FactReader, said: str, facts: list[tuple[str, int | None, str]]) -> None:
    assert sorted(map(str, read(reader, said))) == sorted(map(str, facts))


@pytest.mark.parametrize(
    "said",
    [
        "do statins cause cramps",
        "are statins bad for you",
        "should i take a statin",
        "can kidney disease cause cramps",
        "could leg cramps be a sign of diabetes",
        "am i diabetic",
        "is magnesium safe when you're pregnant",
        "why do pregnant ladies get so many leg cramps",
        "i was pregnant last year",
        "it's three in the morning and my leg hurts",
        "i'm on three tablets a day",
        "i run sixty miles a week",
        "i'm seventy kilos",
        "i've had it for sixty seconds",
        "i'm expecting it to hurt",
        "when i'm in bed my legs cramp",
        "i get cramps in bed at night",
        "my doctor says i have cramps",
        "my daughter who's a nurse says one thing and the shop says another do magnesium tablets do any good",
        "calf stretch for thirty seconds",
        "count to sixty",
        "i'm ten minutes into my run",
        "my dog is eight and has a cramp",
    ],
)
def test_no_fact(reader: FactReader, said: str) -> None:
    assert read(reader, said) == []


@pytest.mark.parametrize(
    ("said", "fact"),
    [
        ("i'm not pregnant", "pregnant"),
        ("no i'm not pregnant", "pregnant"),
        ("i don't take a statin", "statin"),
        ("i'm not on any blood thinners", "blood-thinner"),
        ("i'm not diabetic", "diabetes"),
        ("i'm out of bed now", "in-bed"),
        ("i had the baby last week", "pregnant"),
    ],
)
def test_a_fact_is_taken_back(reader: FactReader, said: str, fact: str) -> None:
    heard = reader.read(said)
    assert fact in heard.taken_back
    assert heard.applied_to((Fact(fact), Fact("alone")))[0] == Fact("alone")


@pytest.mark.parametrize(
    ("said", "nothing_else"),
    [
        ("by the way i take a statin", True),
        ("just so you know i'm thirty weeks pregnant", True),
        ("i had a knee replacement last month", True),
        ("i'm sixty five and i've got a cramp in my calf", False),
        ("thirty weeks pregnant what stretch can i do", False),
        ("my wife has a cramp", False),
    ],
)
def test_whether_a_sentence_holds_nothing_else(reader: FactReader, said: str, nothing_else: bool) -> None:  # noqa: FBT001  # a column
    assert reader.read(said).nothing_else is nothing_else


def test_of_two_places_to_be_the_newer_counts() -> None:
    assert Heard(told=(Fact("seated"),)).applied_to((Fact("in-bed"), Fact("kidney"))) == (
        Fact("kidney"),
        Fact("seated"),
    )


def test_ones_own_cramp_ends_the_help_for_somebody_else() -> None:
    known = (Fact("older", 82, "she"), Fact("helping", whose="she"), Fact("diabetes"))
    assert Heard(own_cramp=True).applied_to(known) == (Fact("diabetes"),)


def test_where_somebody_is_helped_it_is_about_that_person() -> None:
    known = (Fact("pregnant"), Fact("older", 82, "he"), Fact("helping", whose="he"))
    assert {fact.id for fact in of_whom_it_is_about(known)} == {"older", "helping"}
    assert of_whom_it_is_about(known[:1]) == known[:1]


FACTS = st.builds(
    Fact, st.sampled_from(FACT_IDS), st.none() | st.integers(1, LARGEST_NUMBER), st.sampled_from(WHOSE), st.booleans()
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9) | st.sampled_from([*FACT_IDS, "id", "of", "said"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["id", "number", "of", "said"]), inner),
    max_leaves=12,
)


@given(st.lists(FACTS, max_size=6, unique_by=lambda fact: fact.id))
def test_facts_travel_in_the_session(facts: list[Fact]) -> None:
    assert load_session(SessionState(facts=tuple(facts)).saved()).facts == tuple(facts)


@given(JSON)
def test_whatever_a_session_holds_is_read(data: Any) -> None:  # noqa: ANN401  # any JSON
    facts = load_facts(data)
    assert {fact.id for fact in facts} <= set(FACT_IDS)
    assert load_facts([fact.saved() for fact in facts]) == facts


def test_every_fact_is_said_back_in_one_breath(library: Library) -> None:
    for fact in library.facts.values():
        for whose in WHOSE:
            said = f"{fact.since[whose]}, {fact.noted}"
            assert said.startswith("Since ")
            assert len(said.split()) <= 24, said
