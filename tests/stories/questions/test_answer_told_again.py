"""Stories of an answer that is told again by its subject, and of medicines that are told of oneself."""

import pytest

from skill.turn.pending.answers import TellMore
from tests.at_device import AtDevice
from tests.conftest import Conversation
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture

TOLD = ["do inhalers cause cramps", "do statins cause cramps", "can i drink pickle juice"]


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("what did you say about the inhaler again", ("medications", "inhalers")),
        ("could you tell me what you said first about the inhaler", ("medications", "inhalers")),
        ("what was it you said about me statin", ("medications", "statins")),
        ("remind me what you told me about statins please", ("medications", "statins")),
    ],
)
def test_an_answer_is_told_again_by_its_subject(talk: AtDevice, said: str, place: tuple[str, str]) -> None:
    for each in TOLD:
        talk.hears(each)
    talk.hears(said)
    assert (talk.place["id"], talk.place["entry"]) == place


def test_what_was_not_told_yet_is_told(talk: AtDevice) -> None:
    talk.hears("what was that about the bananas again")
    assert (talk.place["id"], talk.place["entry"]) == ("magnesium-potassium", "bananas")


@pytest.mark.parametrize(
    "said",
    [
        "i rang surgery they said me potassium was low and gave me some fizzy tablets how long before they work",
        "the doctor put me on potassium tablets how long do they take to work",
    ],
)
def test_what_a_doctor_has_prescribed_is_taken_as_prescribed(talk: AtDevice, said: str) -> None:
    assert talk.hears(said).startswith("Take what was prescribed")


def test_what_nobody_prescribed_is_advised_against(talk: AtDevice) -> None:
    talk.hears("can i take potassium tablets")
    assert talk.place["entry"] == "potassium-pills"


@pytest.mark.parametrize("before", [[], ["does my tablet cause cramps"], ["do water tablets cause cramps"]])
def test_of_a_list_of_medicines_those_that_matter_are_told(talk: AtDevice, before: list[str]) -> None:
    for each in before:
        talk.hears(each)
    heard = talk.hears("i'm on bendroflumethiazide and amlodipine and a statin and summat for me thyroid")
    assert "water pills and statins" in heard
    assert talk.pending["kind"] == TellMore.kind


def test_whether_it_causes_it_is_asked_of_the_medicine_spoken_of(talk: AtDevice) -> None:
    talk.hears("it's amlodipine i'm on does that mean i should come off it")
    talk.hears("no i meant does it cause it")
    assert (talk.place["id"], talk.place["entry"]) == ("medications", "blood-pressure")


def test_of_two_answers_of_a_topic_the_one_that_is_named_is_told(talk: AtDevice) -> None:
    for each in ("is magnesium any good", "does vitamin b help", "what was it you told me about magnesium again"):
        talk.hears(each)
    talk.hears("and what did you say about the vitamin")
    assert talk.place["entry"] == "vitamin-b"


@pytest.mark.parametrize("first", ["does magnesium help", "is stretching good before bed"])
def test_an_answer_told_again_and_again_keeps_its_question(talk: Conversation, first: str) -> None:
    talk.hears(first)
    asked = talk.pending
    assert asked["kind"] == "follow-up"
    for said in ("say that again", "sorry what", "what"):
        talk.hears(said)
        assert talk.pending == asked
