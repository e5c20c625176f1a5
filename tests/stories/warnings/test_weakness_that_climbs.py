"""Stories of legs that grow weak or numb from the feet up, hour by hour or day by day: that needs help at once."""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, WARNED, place_and_warning

CLIMBING = "warning.climbing-weakness"


@pytest.mark.parametrize(
    "said",
    [
        ("the weakness started in my toes and it's working its way up",),
        ("husband can't lift his feet since last night and now it's in his hands as well",),
        ("me legs are goin weak fae the feet up",),
        ("first e be my foot wey no get power now e don reach my waist",),
        ("since the bad curry my feet went weak then my knees and now my hands are weak too",),
        ("my legs feel weak", "it was only the feet at the weekend", "now it's reached my thighs"),
    ],
)
def test_weakness_that_climbs_is_an_emergency(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert place_and_warning(talk) == (WARNED, CLIMBING)


@pytest.mark.parametrize(
    "said",
    ["the numbness is creeping up my legs by the hour", "my toes were tingling sunday now it's right up to my waist"],
)
def test_numbness_that_climbs_is_asked_about(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert place_and_warning(talk) == (ASKED, CLIMBING)
    talk.hears("yes")
    assert place_and_warning(talk) == (WARNED, CLIMBING)


@pytest.mark.parametrize(
    "said",
    [
        "the cramp climbs up my leg from the foot to the thigh",
        "start with the feet then the thighs",
        "i climb up the stairs and my legs are weak from the gym",
        "my feet are cold and it's creeping up my legs this draught",
        "tingling after sitting on my foot goes up my leg then it wears off",
        "my legs are weak after yesterday's run first the calves now the thighs ache",
    ],
)
def test_what_else_climbs_is_none(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] not in (WARNED, ASKED)
