"""Stories: what was told once holds for every answer after it, and for every round of the help with a cramp."""

import pytest

from skill.knowledge.library import Library
from skill.language.english.persons import of_person
from tests.conftest import Conversation

ON_A_THINNER = [
    ("i'm on warfarin", "yes my calf", "no"),
    ("i take apixaban", "yes it's my foot", "no"),
    ("i've a blood thinner for my heart", "aye my left calf", "no"),
    ("yes my calf", "i'm on clopidogrel", "no"),
    ("my dad's on warfarin and his calf's cramping", "no"),
]
NOT_ON_ONE = [
    ("yes my calf", "no"),
    ("i take a statin", "yes my calf", "no"),
    ("i'm not on warfarin", "yes my calf", "no"),
]


@pytest.mark.parametrize("said", ON_A_THINNER)
def test_a_muscle_of_somebody_on_a_blood_thinner_is_only_stroked(
    talk: Conversation, library: Library, said: tuple[str, ...]
) -> None:
    talk.launch()
    for each in said:
        heard = talk.hears(each)
    state = talk.place["relief"]
    hint = library.relief.again[0]
    hint = hint.helping if state["position"] == "helping" and hint.helping else hint
    assert (state["round"], state["lightly"]) == (2, True)
    assert hint.lightly
    assert any(of_person(hint.lightly.say, whose) in heard for whose in ("she", "he", "they"))
    assert hint.say not in heard


@pytest.mark.parametrize("said", NOT_ON_ONE)
def test_others_are_told_to_rub_it(talk: Conversation, library: Library, said: tuple[str, ...]) -> None:
    talk.launch()
    for each in said:
        heard = talk.hears(each)
    assert not talk.place["relief"].get("lightly")
    assert library.relief.again[0].say in heard


@pytest.mark.parametrize(
    ("said", "asked", "fact"),
    [
        ("i'm on apixaban", "can i rub it", "blood-thinner"),
        ("i'm on warfarin", "tell me about foam rollers", "blood-thinner"),
        ("i'm breastfeeding", "can i take magnesium", "new-baby"),
        ("i'm breastfeeding", "is ibuprofen alright", "new-baby"),
    ],
)
def test_an_answer_says_first_what_such_a_listener_must_hear(
    talk: Conversation, library: Library, said: str, asked: str, fact: str
) -> None:
    talk.say(said)
    heard = talk.hears(asked)
    known = library.answer(talk.place["about"])
    assert known
    assert known.say_first[fact].split(" {")[0] in heard


@pytest.mark.parametrize("asked", ["what about ibuprofen", "and naproxen", "can i have an aspirin then"])
def test_another_thing_of_the_same_answer_is_no_more_for_them_than_the_first(
    talk: Conversation, library: Library, asked: str
) -> None:
    talk.say("can i take a paracetamol")
    talk.say("i'm on warfarin")
    heard = talk.hears(asked)
    assert library.entries["medications/painkillers"].say_first["blood-thinner"] in heard


def test_more_of_an_answer_says_it_once(talk: Conversation, library: Library) -> None:
    talk.say("i'm on warfarin")
    talk.say("can i take ibuprofen")
    assert library.entries["medications/painkillers"].say_first["blood-thinner"] not in talk.hears("tell me more")


@pytest.mark.parametrize(
    "said", ["my wife is on dialysis and she's cramping", "i'm on dialysis and my calf's cramping"]
)
def test_the_nurse_is_told_of_a_cramp_on_the_machine(talk: Conversation, said: str) -> None:
    talk.launch()
    talk.hears(said)
    talk.hears("still on the machine")
    assert (talk.place["about"], talk.place["relief"]["round"]) == ("when-to-see-doctor/dialysis", 1)
    talk.hears("no")
    assert talk.place["relief"]["round"] == 2


def test_a_machine_at_the_gym_is_none_of_a_kidney(talk: Conversation) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears("i'm at the gym on the machine")
    assert talk.place["about"] != "when-to-see-doctor/dialysis"
