"""What stays of a warning: the other signs where one is denied, the warning where nobody has looked yet, and a sign
that is only slight, or told once more.
"""

import pytest

from tests.conftest import Conversation

POPPED = "i felt a pop in my calf sprinting and now i can't push off"
WALKING, CLOT = "my legs hurt when i walk and stop when i stand still", "my calf is swollen and hot"
FLOWN = "my calf aches and i flew back sunday"


@pytest.mark.parametrize(
    "denied", ["no i can walk fine", "i can walk on it though", "there was a pop but i can walk on it"]
)
def test_who_can_walk_on_it_has_felt_a_pop_all_the_same(talk: Conversation, denied: str) -> None:
    talk.hears(POPPED)
    talk.hears(denied)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", "warning.tear-fracture")
    talk.hears("so can i run saturday")
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", "warning.tear-fracture")


def test_who_told_of_nothing_but_that_and_can_walk_is_asked_or_believed(talk: Conversation) -> None:
    talk.hears("i can't put weight on my leg")
    talk.hears("oh i can walk on it actually")
    assert talk.place["id"] != "redflag"


@pytest.mark.parametrize("said", ["no not yet", "nah not yet", "nope not yet"])
@pytest.mark.parametrize("sign", [WALKING, CLOT])
def test_nobody_has_looked_yet_ends_nothing(talk: Conversation, sign: str, said: str) -> None:
    talk.hears(sign)
    warning = talk.place["warning"]
    talk.hears(said)
    assert not talk.ended
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", warning)


def test_a_no_to_whether_somebody_has_looked_keeps_the_warning(talk: Conversation) -> None:
    talk.hears(CLOT)
    talk.hears("stretch my calf")
    assert talk.pending["kind"] == "been-checked"
    talk.hears("no not yet")
    assert (talk.ended, talk.place["warning"], talk.pending["kind"]) == (False, "warning.leg-clot", "anything-else")
    talk.hears("shall i rub it")
    assert talk.place["id"] == "redflag"


@pytest.mark.parametrize(
    "said", ["dunno maybe a bit warm", "not sure could be a bit swollen", "it might be a little red i suppose"]
)
def test_a_sign_that_may_be_there_a_little_is_a_yes(talk: Conversation, said: str) -> None:
    talk.hears(FLOWN)
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", "warning.leg-clot")


@pytest.mark.parametrize("said", ["i don't know if it's warm", "dunno", "not sure whether it's a bit warm"])
def test_who_cannot_tell_is_told_how_to_look(talk: Conversation, said: str) -> None:
    talk.hears(FLOWN)
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("redflag.ask", "is-it-happening")


def test_shaking_that_is_told_once_more_is_a_yes(talk: Conversation) -> None:
    talk.hears("i'm diabetic and i've not eaten and i'm shaky")
    talk.hears("shaky, not eaten")
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", "warning.low-sugar")


def test_a_nerve_in_a_stretch_stops_it_and_brings_no_question_about_a_cramp(talk: Conversation) -> None:
    talk.hears("i've got sciatica")
    talk.hears("stretch my calf")
    talk.hears("yes")
    for said in ("ooh it's going down my leg", "right down to my foot like electric"):
        talk.hears(said)
        assert (talk.place["id"], talk.place["warning"]) == ("redflag.ask", "warning.numb-groin")
        assert not talk.last.clip
