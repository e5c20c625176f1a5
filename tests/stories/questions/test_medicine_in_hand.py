"""Stories of a medicine in hand, of salt that is potassium, and of facts that hold for every answer,
in whichever order they are told.
"""

import pytest

from tests.conftest import Conversation
from tests.standing import place_of

OF_MEDICINES, POTASSIUM = "medications", ("magnesium-potassium", "potassium-pills")
BETTER_NOT = ("relief.pickle-juice", "blood-pressure")


@pytest.mark.parametrize(
    "said",
    [
        "two weeks ago",
        "about a month after",
        "i feel a bit dizzy too",
        "lightheaded when i get up",
        "no i haven't called anyone",
    ],
)
def test_what_is_told_next_belongs_to_the_medicine(talk: Conversation, said: str) -> None:
    assert place_of(talk, "i'm on furosemide and get cramps", said)[0] == OF_MEDICINES
    assert talk.pending["kind"] == "follow-up"


@pytest.mark.parametrize(
    "said", ["furosemide gives me cramps and i feel dizzy", "my water tablets give me cramp and i'm light headed"]
)
def test_an_effect_that_is_told_beside_is_not_passed_over(talk: Conversation, said: str) -> None:
    talk.hears("i have a question about my tablets")
    both = talk.hears(said)
    alone = talk.once_more().hears("do water tablets cause cramps")
    assert place_of(talk)[0] == OF_MEDICINES
    assert both != alone


def test_a_second_effect_is_answered_in_other_words(talk: Conversation) -> None:
    first = talk.hears("furosemide gives me cramps and i feel dizzy")
    assert talk.hears("light headed when i get up") != first


@pytest.mark.parametrize(
    "said",
    [
        "ok i'll ring",
        "alright i'll phone the surgery",
        "right i'll ask the pharmacist tomorrow",
        "i'm going to call my doctor",
    ],
)
def test_who_will_ask_is_taken_at_their_word(talk: Conversation, said: str) -> None:
    assert place_of(talk, "do statins cause cramps", said)[0] == "control.declined"
    assert talk.pending["kind"] == "what-now"


@pytest.mark.parametrize(
    "told",
    [
        ("i'm on lisinopril and spironolactone", "can i take potassium", "what about a salt substitute"),
        ("what about a salt substitute", "i take ramipril"),
        ("i take ramipril can i use lo salt for cramps",),
        ("does salt help", "and low sodium salt"),
    ],
)
def test_a_salt_substitute_is_potassium_whatever_was_said_before(talk: Conversation, told: tuple[str, ...]) -> None:
    assert place_of(talk, *told) == POTASSIUM


def test_the_same_substitute_by_another_name_is_not_told_word_for_word_again(talk: Conversation) -> None:
    first = talk.hears("what about a salt substitute")
    assert talk.hears("lo salt") != first
    assert place_of(talk) == POTASSIUM


@pytest.mark.parametrize("told", ["i'm on blood pressure pills", "i take amlodipine", "i've got high blood pressure"])
def test_high_blood_pressure_holds_for_what_is_asked_later(talk: Conversation, told: str) -> None:
    assert place_of(talk, told, "how long do i hold a stretch", "ok what about pickle juice") == BETTER_NOT


def test_high_blood_pressure_told_after_an_answer_changes_it(talk: Conversation) -> None:
    assert place_of(talk, "does pickle juice help", "i'm on blood pressure pills though") == BETTER_NOT


@pytest.mark.parametrize(
    ("told", "asked"),
    [("i'm diabetic on insulin", "does pickle juice help"), ("i have high blood pressure", "do salt tablets help")],
)
def test_a_fact_is_said_first_of_what_it_concerns(talk: Conversation, told: str, asked: str) -> None:
    again = talk.once_more()
    without = talk.hears(asked)
    again.hears(told)
    first, *_, question = again.hears(asked).split(". ")
    assert not without.startswith(first)
    assert without.endswith(question)


@pytest.mark.parametrize("said", ["the doctor said magnesium is ok", "my midwife says it's fine to take it"])
def test_what_a_doctor_allowed_is_not_refused_again(talk: Conversation, said: str) -> None:
    assert place_of(talk, "i'm pregnant", "can i take magnesium", said)[0] == "control.declined"


def test_an_answer_is_not_said_word_for_word_to_a_new_sentence(talk: Conversation) -> None:
    replies = [talk.hears(each) for each in ("do bananas help", "are bananas any good then", "bananas though")]
    assert place_of(talk) == ("magnesium-potassium", "bananas")
    assert len(set(replies)) == len(replies)


def test_the_same_question_has_the_same_answer(talk: Conversation) -> None:
    assert talk.hears("do bananas help") == talk.hears("do bananas help")


@pytest.mark.parametrize(
    "said", ["should i just leave it off tonight", "can i take half", "would it be ok to skip them for a week"]
)
def test_nobody_is_told_to_leave_out_a_dose(talk: Conversation, said: str) -> None:
    assert place_of(talk, "i take amlodipine", "my legs cramp at night", said) == (OF_MEDICINES, None)


def test_an_ache_on_a_statin_is_no_other_pain(talk: Conversation) -> None:
    assert place_of(talk, "is it the lipitor", "my legs ache as well") == (OF_MEDICINES, "statins")


def test_that_nobody_was_asked_raises_no_question_about_a_new_medicine(talk: Conversation) -> None:
    told = ("i started a new blood pressure tablet", "a bit giddy in the mornings", "i've not spoken to anybody")
    assert place_of(talk, *told)[0] == OF_MEDICINES


@pytest.mark.parametrize("said", ["my friend said it's ok", "somebody said it's fine to take", "nobody said it's ok"])
def test_what_anybody_else_says_allows_nothing(talk: Conversation, said: str) -> None:
    talk.hears("can i take potassium tablets")
    allowed = talk.once_more().hears("my doctor said it's fine to take")
    assert talk.hears(said) != allowed
