"""A little, or now and then, said to a question: half a yes, which is a yes where a sign is asked about."""

import pytest

from tests.conftest import Conversation

PARTLY = ("a bit", "slightly", "just a little", "on and off", "sort of")


@pytest.mark.parametrize("said", PARTLY)
def test_a_sign_that_is_there_a_little_is_there(talk: Conversation, said: str) -> None:
    talk.hears("my leg's gone a funny colour")
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", "warning.cold-leg")


@pytest.mark.parametrize("said", ["not sure", "no idea", "i don't know"])
def test_who_does_not_know_is_told_how_to_find_out(talk: Conversation, said: str) -> None:
    talk.hears("my leg's gone a funny colour")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["told_how"]) == ("redflag.ask", True)


def test_not_a_bit_is_a_no(talk: Conversation) -> None:
    talk.hears("my leg's gone a funny colour")
    talk.hears("not a bit")
    assert talk.place["id"] == "control.declined"


@pytest.mark.parametrize("said", PARTLY[:2])
def test_a_cramp_that_eases_a_little_goes_on(talk: Conversation, said: str) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("relief.now", "check-in")
