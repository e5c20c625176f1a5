"""What is told after a warning is of its sign and no diary entry; a number of something else is no overdose;
nothing is asked twice.
"""

import pytest

from tests.conftest import Conversation


@pytest.mark.parametrize("sign", ["my hamstring went pop playing football", "my calf is swollen and hot"])
@pytest.mark.parametrize("said", ["yesterday", "last night", "on saturday", "since tuesday"])
def test_when_a_sign_came_is_no_diary_entry(talk: Conversation, sign: str, said: str) -> None:
    talk.hears(sign)
    talk.hears(said)
    assert talk.place["id"] == "redflag"
    talk.hears("what helps cramps")
    assert talk.place["id"] != "diary.log"


def test_a_cramp_is_noted_after_a_warning_too(talk: Conversation) -> None:
    talk.hears("my calf is swollen and hot")
    talk.hears("put a cramp in the diary for last night")
    assert talk.place["id"] != "redflag"


@pytest.mark.parametrize("said", ["twenty of them and bang", "i did twenty of them and then bang", "fifty of them"])
def test_a_number_of_something_else_is_no_overdose(talk: Conversation, said: str) -> None:
    talk.hears("what are calf raises good for")
    talk.hears(said)
    assert talk.place.get("warning") != "warning.overdose"


def test_a_number_of_gels_is_no_overdose(talk: Conversation) -> None:
    for said in ("i had six gels in the race", "my legs cramped", "six of them is a lot right"):
        talk.hears(said)
    assert talk.place.get("warning") != "warning.overdose"


@pytest.mark.parametrize("said", ["i took twenty of them", "so i swallowed about thirty of them"])
def test_a_number_that_was_taken_is_one(talk: Conversation, said: str) -> None:
    talk.hears("can i take painkillers")
    talk.hears(said)
    assert talk.place["warning"] == "warning.overdose"


@pytest.mark.parametrize("said", ["atorvastatin, forty", "does a statin cause it"])
def test_a_question_about_a_sign_is_not_put_again_with_the_same_answer(talk: Conversation, said: str) -> None:
    talk.hears("could it be my statin")
    assert talk.pending["kind"] == "follow-up"
    talk.hears(said)
    assert talk.place["about"] == "medications/statins"
    assert talk.pending["kind"] == "what-now"
