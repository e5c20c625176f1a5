"""Stories of a muscle or leg that is named after cramps of another time: it is of those, and begins nothing."""

import pytest

from tests.at_device import AtDevice
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.stories.cramps.test_night_of_a_cramp import TEN_PAST_THREE, at


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("i cramp every time past sixty k", "both calves then the quads"),
        ("i always get it on the hills", "the left calf"),
        ("i get cramp when i swim", "in the foot"),
        ("is it normal to get a cramp in the same leg all the time", "the left one"),
    ],
)
@pytest.mark.parametrize("at_night", [False, True])
def test_a_place_alone_is_of_the_cramps_that_were_spoken_of(
    talk: AtDevice, first: str, then: str, *, at_night: bool
) -> None:
    if at_night:
        at(talk, TEN_PAST_THREE).opens()
    talk.hears(first)
    talk.hears(then)
    assert (talk.place.get("relief"), talk.last.clip) == (None, ())


def test_what_a_cramp_of_the_past_did_is_of_the_past(talk: AtDevice) -> None:
    talk.opens()
    talk.hears("no not right now it was last night after footie")
    talk.hears("both calves woke me up screaming")
    assert (talk.place["id"], talk.place.get("relief")) == ("diary.log", None)


@pytest.mark.parametrize("said", ["my foot cramped up in my cycling shoes it's stopped now", "it's been and gone"])
def test_no_help_begins_for_a_cramp_that_is_over(talk: AtDevice, said: str) -> None:
    at(talk, TEN_PAST_THREE).opens()
    talk.hears(said)
    assert talk.place.get("relief") is None


@pytest.mark.parametrize(
    "said", ["shh my husband is asleep", "i look after my mum she's in bed all day", "i just want somebody to talk to"]
)
def test_who_is_asleep_in_bed_or_missed_tells_of_no_cramp(talk: AtDevice, said: str) -> None:
    at(talk, TEN_PAST_THREE).opens()
    talk.hears(said)
    assert talk.place.get("relief") is None
