"""Stories of cramps beside a stomach that is upset: who was sick twice is asked about what makes it an emergency."""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, WARNED, place_and_warning

HEAT, TWICE = "warning.heat-sodium", "i've got cramps and i've been sick twice"


@pytest.mark.parametrize(
    ("answer", "place"), [("no", "control.declined"), ("yes", WARNED), ("she's a bit confused", WARNED)]
)
def test_who_was_sick_twice_is_asked_first(talk: Conversation, answer: str, place: str) -> None:
    talk.hears(TWICE)
    assert place_and_warning(talk) == (ASKED, HEAT)
    talk.hears(answer)
    assert talk.place["id"] == place


@pytest.mark.parametrize(
    "said",
    [
        f"{TWICE} and i'm confused",
        f"{TWICE} and i've a bad headache",
        "i was sick twice and i feel faint with these cramps",
        "i've been sick all day and my legs cramp",
        "i've been sick twice since the marathon",
        "i keep being sick and my legs are cramping, i can't keep water down",
    ],
)
def test_more_than_that_is_warned_of(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert place_and_warning(talk) == (WARNED, HEAT)
