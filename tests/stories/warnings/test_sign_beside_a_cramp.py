"""A sign in the sentence with which a cramp begins is asked about before the help: it would be one a sentence later."""

import pytest

from tests.conftest import Conversation

ASK, RELIEF, COLD_LEG = "redflag.ask", "relief.now", "warning.cold-leg"


@pytest.mark.parametrize(
    "said",
    [
        "my calf's cramping and it's gone numb",
        "i've got a cramp in my calf and it's gone numb",
        "my foot's cramping and i can't feel it",
        "my calf's cramping and it's gone cold",
        "my dad's cramping and his foot's cold",
    ],
)
def test_it_is_asked_about_first(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == (ASK, COLD_LEG)
    assert not talk.last.clip
    talk.hears("no")
    assert talk.place["id"] == RELIEF


@pytest.mark.parametrize("said", ["right in the calf and it's gone numb", "in the calf and it's numb"])
def test_to_the_question_about_a_cramp_too(talk: Conversation, said: str) -> None:
    talk.launch()
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == (ASK, COLD_LEG)


@pytest.mark.parametrize(
    "said",
    [
        "it's freezing in here and my calf's cramping",
        "my calf's cramping it's not numb",
        "my calf's cramping from the cold",
        "there's a lump in my calf it's cramping",
        "my leg's in spasm and i'm six months pregnant",
        "my calf's cramping ow ow",
    ],
)
def test_what_is_no_sign_of_that_leg_is_helped_with(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] == RELIEF


def test_who_drives_stops_first(talk: Conversation) -> None:
    talk.hears("i'm driving and my calf's cramping and it's gone numb")
    assert (talk.place["id"], talk.place["relief"]["position"]) == (RELIEF, "driving")
