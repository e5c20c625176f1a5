"""A new sign that is told while another is asked about is read as if it stood alone;
the cramp that was broken off is there still.
"""

import pytest

from tests.conftest import Conversation

SODIUM = "warning.heat-sodium"
FAINT = ("cramp", "it's calf but my whole body is shaking and i feel faint", "no chest pain")


@pytest.mark.parametrize(
    "said", ["i've been throwing up all day", "no i can't keep water down", "i can't stop being sick"]
)
@pytest.mark.parametrize("before", [FAINT, ("cramp", "i feel faint", "no chest pain")])
def test_vomiting_beside_another_question_is_warned_of(talk: Conversation, before: tuple[str, ...], said: str) -> None:
    for each in (*before, said):
        talk.hears(each)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", SODIUM)


@pytest.mark.parametrize(
    "said", ["yeah it's the left one and it's kind of tight and warm", "yes the right leg, it's swollen and red"]
)
def test_one_warm_leg_is_no_yes_to_a_stroke(talk: Conversation, said: str) -> None:
    talk.hears("i had a c-section two weeks ago")
    talk.hears("my face feels odd")
    assert talk.place["warning"] == "warning.chest-stroke"
    talk.hears(said)
    assert talk.place["warning"] == "warning.pregnancy-clot"


@pytest.mark.parametrize("said", ["yes", "yes my left side's gone weak", "yes, and my chest is tight"])
def test_a_yes_to_a_stroke_is_one(talk: Conversation, said: str) -> None:
    talk.hears("my face feels odd")
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", "warning.chest-stroke")


def test_what_happens_every_night_is_asked_whether_it_is_new(talk: Conversation) -> None:
    talk.hears("my husband has parkinson's and his toes are curling under")
    talk.hears("yes")
    talk.hears("he can't move it himself")
    assert talk.place["id"] == "redflag.ask"
    talk.hears("it happens every night around this time")
    assert talk.place["id"] == "redflag.ask"
    talk.hears("no")
    assert talk.place["id"] != "redflag"


@pytest.mark.parametrize("said", ["both? no just the left", "no just the left", "the left one", "the right calf"])
def test_which_leg_it_is_answers_no_question_about_a_sign(talk: Conversation, said: str) -> None:
    talk.hears("my calf's been sore since the flight")
    asked = talk.pending
    assert asked["kind"] == "is-it-happening"
    talk.hears(said)
    assert (talk.place["id"], talk.pending["warning"]) == ("redflag.ask", asked["warning"])
