"""Stories of words of a sign that a bill, a paint, a pillow or a dinner makes a figure of speech,
and of the sign itself.
"""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, WARNED, place_and_warning

CHEST, SORE, ABUSE, CALL = "warning.chest-stroke", "warning.foot-sore", "warning.abuse", "warning.call-for-me"


@pytest.mark.parametrize(
    "said",
    [
        ("that bill's going to give me a stroke",),
        ("my wife had a stroke over the cost of the shoes",),
        ("the kids will give me a seizure with this racket",),
        ("my toes are black with coal dust",),
        ("my heel's black with boot polish",),
        ("i crashed and passed out the minute i got in bed",),
        ("i've had three helpings and i'm ready to burst",),
        ("i've lost all feeling for the game these days",),
        ("my mates were joking they'd call an ambulance",),
        ("my husband wanted to phone an ambulance but it let go",),
        ("my toddler keeps hitting me with a balloon",),
        ("i tore my hamstring fifteen years since and never a bother after",),
        ("i'm on apixaban", "haven't fallen no bruises just want to know if massage is ok"),
    ],
)
def test_the_company_makes_it_a_figure_of_speech(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert talk.place["id"] not in (WARNED, ASKED)


@pytest.mark.parametrize(
    ("said", "warning"),
    [
        ("he had a stroke when he got the news and his face has dropped", CHEST),
        ("mum took a stroke this morning over breakfast", CHEST),
        ("his toe is black from frostbite", SORE),
        ("she passed out on the sofa and i can't wake her", CHEST),
        ("i passed out as soon as i stood up", CHEST),
        ("i had my dinner and my calf swelled up like it would burst", "warning.leg-clot"),
        ("i lost feeling in my leg running", "warning.cold-leg"),
        ("they were joking but i really do need you to call an ambulance", CALL),
        ("he keeps hitting me with the baby's bottle", ABUSE),
        ("he threw the baby's toy at me and punched me", ABUSE),
    ],
)
def test_the_sign_itself_is_heard(talk: Conversation, said: str, warning: str) -> None:
    talk.hears(said)
    assert place_and_warning(talk) == (WARNED, warning)


def test_a_fall_on_a_blood_thinner_is_asked_about_unless_there_was_none(talk: Conversation) -> None:
    talk.hears("i'm on apixaban")
    talk.hears("i fell on tuesday but i haven't fallen since")
    assert place_and_warning(talk) == (ASKED, "warning.fall-on-thinner")
