"""Inside a warning every question gets an answer that stays with it, and who is with help is not told to call."""

import pytest

from tests.conftest import Conversation

CLOT, CHEST = "my calf is swollen and hot", "my chest hurts and my leg is swollen"
PREGNANT = "i'm pregnant and one leg's swollen"
DRANK = "i drank loads at every station and i've got puffy fingers and a headache"
COLLAPSED = "my mate collapsed at the marathon in the heat and he's talking rubbish"

ANSWERS = [
    (
        CLOT,
        (
            *("i can't get through to one one one", "it's been engaged for an hour", "one one one won't answer"),
            *("they've been engaged all morning", "we can't reach nine nine nine"),
        ),
        "take you",
    ),
    (
        CLOT,
        ("i can't leave the kids", "the bairns are asleep upstairs", "who'll mind my mum"),
        "neighbour|nobody expects",
    ),
    (CHEST, ("i can't leave the kids", "i've a baby asleep upstairs"), "neighbour|nobody expects"),
    (CLOT, ("how long will they be", "when will the doctor ring back", "how long till they get here"), "when you ring"),
    (CHEST, ("how long will they be", "when will the ambulance get here"), "when you ring"),
    (CLOT, ("no chest pain", "no trouble breathing", "chest pain no"), "good"),
    (CLOT, ("what do i do", "so what should i do"), "until then"),
    (PREGNANT, ("will it hurt the baby", "is the bairn all right", "could i lose the baby"), "first thing|check you"),
    (PREGNANT, ("midwife's not open till nine", "the midwife isn't in"), "at night|open|urgent"),
    (DRANK, ("is that from drinking too much", "did all that water do this"), "nothing more"),
    (DRANK, ("how do i sort it", "how can i fix that"), "nothing more"),
]


@pytest.mark.parametrize(
    ("sign", "asked", "told"), [(sign, asked, told) for sign, each, told in ANSWERS for asked in each]
)
def test_a_question_inside_a_warning_hears_its_answer(talk: Conversation, sign: str, asked: str, told: str) -> None:
    talk.hears(sign)
    warning = talk.place["warning"]
    answer = talk.hears(asked).lower()
    assert any(each in answer for each in told.split("|"))
    assert (talk.place["id"], talk.place["warning"], talk.pending["kind"]) == ("redflag", warning, "anything-else")


def test_what_nobody_can_answer_stays_with_the_warning_and_is_not_said_twice(talk: Conversation) -> None:
    talk.hears(CHEST)
    warning, before = talk.place["warning"], ""
    for asked in ("why has it picked on me", "which ward is it on", "is there a form for it", "does the surgeon bite"):
        answer = talk.hears(asked)
        assert answer.split(".")[0] != before
        assert talk.place["warning"] == warning
        before = answer.split(".")[0]


@pytest.mark.parametrize("said", ["yes it hurts", "the sore bit yes", "aye it's throbbing", "yes it's painful"])
@pytest.mark.parametrize("sign", [CLOT, PREGNANT, "i want to die"])
def test_a_yes_that_says_how_it_is_is_no_goodbye(talk: Conversation, sign: str, said: str) -> None:
    talk.hears(sign)
    warning = talk.place["warning"]
    talk.hears(said)
    assert (talk.ended, talk.place["warning"]) == (False, warning)


@pytest.mark.parametrize("said", ["yes got it", "yeah i will", "okay thanks"])
def test_a_yes_that_takes_note_ends_with_what_to_do(talk: Conversation, said: str) -> None:
    talk.hears(CLOT)
    assert "urgent" in talk.hears(said)
    assert talk.ended


def test_what_belongs_to_the_numbness_is_no_goodbye(talk: Conversation) -> None:
    for said in (
        "my shin hurts when i run and it goes numb on top of my foot",
        "no it goes when i stop",
        "the numb yes",
    ):
        talk.hears(said)
    assert (talk.ended, talk.place["warning"]) == (False, "warning.walking-pain")


@pytest.mark.parametrize(
    "said",
    [
        *("he's sat with the medics now", "the paramedics have got him", "he's in the medical tent"),
        *("the ambulance crew are with him", "he's being looked at by the first aiders", "the doctor's with him"),
    ],
)
@pytest.mark.parametrize("then", ["no", "okay thanks"])
def test_who_is_with_help_is_not_told_to_call(talk: Conversation, said: str, then: str) -> None:
    talk.hears(COLLAPSED)
    assert "nine one one" not in talk.hears(said)
    assert "nine one one" not in talk.hears(then)
    assert talk.ended


@pytest.mark.parametrize(
    "said", ["my brother's a medic", "he's sat down", "he's with his wife", "there's no medics here"]
)
def test_who_is_with_no_help_is_told_to_call(talk: Conversation, said: str) -> None:
    talk.hears(COLLAPSED)
    assert "nine one one" in talk.hears(said)
