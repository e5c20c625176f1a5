"""What is asked inside a warning is answered by what is asked, and a refusal hears a reason and another way."""

import pytest

from tests.conftest import Conversation

CLOT, CHEST = "my calf is swollen and hot", "my chest hurts and my leg is swollen"
WALKING = "my legs hurt when i walk and stop when i stand still"
STATIN = "my legs ache and i'm on a statin"

ANSWERS = [
    (CLOT, ("what will they do", "what'll they do to me", "will they keep me in"), "scan|examine"),
    (CLOT, ("can i still walk", "am i allowed to walk on it", "should i keep off it"), "only as far"),
    (CLOT, ("shall i wake my husband", "should i tell my wife", "do i get my neighbour"), "somebody knows"),
    (CLOT, ("do i go to a and e or ring", "do i have to ring or can i just turn up"), "ring first"),
    (CLOT, ("who do you mean them", "tell who"), "whoever"),
    (CLOT, ("what about the pain", "it's killing me what helps the pain"), "nothing new"),
    (CLOT, ("can i eat or drink", "am i ok to have a cup of tea"), "usual medicines"),
    (CLOT, ("could it be anything else", "what else could it be"), "several things"),
    (CHEST, ("what will they do", "what happens when i ring"), "what to do while help comes"),
    (CHEST, ("shall i wake my husband",), "open the door"),
    (CHEST, ("do i ring or go there", "do i need an ambulance or can my son take me"), "drive yourself"),
    (WALKING, ("should i stop walking", "can i still walk", "is walking bad for it"), "do keep walking"),
    (STATIN, ("do i stop taking it", "should i take tonight's", "so do i stop taking it or what"), "don't stop"),
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


@pytest.mark.parametrize(
    "refused",
    [
        "i'm not ringing an ambulance for that",
        "i don't need an ambulance",
        "no chance",
        "i'm not going to the hospital",
        "nah i'm not doing that",
        "i don't see the need to go in",
        "what happens if i just leave it",
        "why should i",
    ],
)
@pytest.mark.parametrize(("sign", "reason"), [(CLOT, "scan today"), (CHEST, "needs help at once")])
def test_who_refuses_hears_why_and_the_warning_stays(talk: Conversation, sign: str, reason: str, refused: str) -> None:
    talk.hears(sign)
    warning = talk.place["warning"]
    assert reason in talk.hears(refused)
    assert (talk.place["warning"], talk.pending["kind"]) == (warning, "anything-else")


@pytest.mark.parametrize(
    "said",
    [
        *("i've got to pick the kids up", "i have to be at work at two", "who'll look after the dog", "i've got a cat"),
        *("shall i get my coat", "can i still go to work", "should i pack a bag"),
    ],
)
@pytest.mark.parametrize("sign", [CLOT, CHEST])
def test_only_what_is_of_the_body_is_to_be_told_to_somebody(talk: Conversation, sign: str, said: str) -> None:
    talk.hears(sign)
    assert "whoever" not in talk.hears(said)
    assert talk.place["id"] == "redflag"


@pytest.mark.parametrize(
    "said", ["it came on last night", "and my foot's gone a bit numb", "it's been like this since tuesday", "it throbs"]
)
def test_what_is_of_the_body_is_to_be_told_to_whoever_answers(talk: Conversation, said: str) -> None:
    talk.hears(CHEST)
    assert "whoever answers" in talk.hears(said)


@pytest.mark.parametrize(
    "said", ["i'm not having any more pain", "it isn't swollen at all", "i don't feel my toes", "i won't stop shaking"]
)
def test_what_is_told_with_a_no_is_no_refusal(talk: Conversation, said: str) -> None:
    talk.hears(CLOT)
    assert "up to you" not in talk.hears(said)


def test_what_to_eat_when_the_sugar_is_low_is_something_sweet(talk: Conversation) -> None:
    talk.hears("i'm diabetic and i've not eaten and i'm shaky")
    talk.hears("yes")
    assert "juice" in talk.hears("what shall i eat")
