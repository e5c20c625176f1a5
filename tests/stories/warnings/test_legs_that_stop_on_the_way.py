"""Stories of legs that stop on the way and go on after a rest, and of bad circulation that hurts at rest.

None of them need say "pain when I walk": the legs say no, the bench helps, and off somebody goes again.
"""

import pytest

from tests.conftest import Conversation
from tests.standing import WARNED, place_and_warning

WALKING, AT_REST = "warning.walking-pain", "warning.foot-sore"


@pytest.mark.parametrize(
    "said",
    [
        ("my legs pack in after a hundred yards and i've to stand a minute before they'll carry me on",),
        ("i get as far as the bus stop and ma calves gie up on me but a wee seat and i'm off again",),
        ("when i walk to the well my calves are refusing and after resting it is okay again",),
        ("every hundred metres my left calf locks up and i stand still and it eases",),
        ("y'all i can't make it to the mailbox without my legs quitting but they come right back once i sit a spell",),
        (
            "by the time i reach the paper shop my legs won't go any further",
            "i have a rest on the wall and they'll go again",
        ),
    ],
)
def test_legs_that_stop_on_the_way_are_a_sign(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert place_and_warning(talk) == (WARNED, WALKING)


@pytest.mark.parametrize(
    "said",
    [
        ("claudication kind of ache in my legs and now it's keeping me up even when i'm sat still",),
        ("i have the furring of the arteries in my legs and lately the foot aches all night",),
        ("the bad circulation in my leg", "now it's painful even when i'm sat doing nothing"),
        ("me dad's got peripheral artery disease and he's up all night with his foot hanging out the bed",),
    ],
)
def test_bad_circulation_that_hurts_at_rest_is_a_sign(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert place_and_warning(talk) == (WARNED, AT_REST)


@pytest.mark.parametrize(
    "said",
    [
        "my legs say no to another marathon",
        "my legs are heavy after leg day and after a rest they're fine",
        "i walked ten miles and my legs were shot but after a sit down i was right as rain",
        "we stop at the bench halfway up the hill for a sit down and a sandwich",
        "i walk to the post box every day for my steps",
        "my cramp wakes me at night when i'm resting",
    ],
)
def test_a_rest_alone_is_none(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] not in (WARNED, "redflag.ask")
