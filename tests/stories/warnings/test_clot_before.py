"""Stories of a clot that is feared, and of somebody who had one before: that raises the urgency, and is asked about
before the help with a cramp.
"""

import pytest

from tests.conftest import Conversation

CLOT, RELIEF, ASKED, WARNED = "warning.leg-clot", "relief.now", "redflag.ask", "redflag"


@pytest.mark.parametrize(
    "told",
    ["well i did have one in two thousand and nine", "i've had one before", "i had one in my other leg years ago"],
)
@pytest.mark.parametrize("afraid", ["i'm frightened it's a clot", "could it be a clot"])
def test_who_is_afraid_of_a_clot_and_had_one_is_looked_at_today(talk: Conversation, afraid: str, told: str) -> None:
    talk.hears(afraid)
    assert (talk.place["id"], talk.place.get("warning")) == (ASKED, CLOT)
    talk.hears("nothing swollen, no")
    talk.hears(told)
    assert (talk.place["id"], talk.place.get("warning")) == (WARNED, CLOT)
    talk.hears("in that leg, yes")
    assert (talk.place["id"], talk.place.get("warning")) == (WARNED, CLOT)


@pytest.mark.parametrize("told", ["my brother had one", "i had one this morning"])
def test_another_one_is_no_clot(talk: Conversation, told: str) -> None:
    for said in ("does magnesium help", told):
        talk.hears(said)
    assert talk.place.get("warning") is None


@pytest.mark.parametrize(
    ("risk", "cramp"),
    [
        ("i had a dvt in two thousand and nine", "my calf is cramping now"),
        ("i've just had me baby ten days ago", "i've got this cramp in my calf"),
        ("i flew back from bali yesterday", "ow my calf's cramping"),
    ],
)
def test_an_open_question_about_a_clot_comes_before_the_help(talk: Conversation, risk: str, cramp: str) -> None:
    talk.hears(risk)
    talk.hears(cramp)
    assert talk.place["id"] == ASKED
    talk.hears("no")
    assert talk.place["id"] == RELIEF
    talk.hears("no")
    assert talk.place["id"] == RELIEF  # and is asked once


def test_a_clot_that_is_only_wondered_about_in_a_cramp_is_asked_about(talk: Conversation) -> None:
    talk.hears("i've got cramp in my calf")
    talk.hears("could it be a clot, my brother had one")
    assert (talk.place["id"], talk.place.get("warning")) == (ASKED, CLOT)
    talk.hears("no it's not swollen")
    assert talk.place["id"] == RELIEF
    talk.hears("ok it's easing")
    assert talk.place["id"] == "relief.eased"
