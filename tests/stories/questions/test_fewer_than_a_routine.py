"""Stories of a routine that is offered and is too much: one stretch is offered, or begun, in its place."""

import pytest

from tests.at_device import AtDevice
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture

EVERY_DAY = "what should i be doing every day for my legs"


@pytest.mark.parametrize(
    "said",
    [
        "that's a lot for a man with a farm",
        "that's an awful lot to do",
        "sounds like a lot to do every day",
        "that's a bit long",
        "it's a bit much that",
    ],
)
def test_one_stretch_is_offered_to_whom_it_is_a_lot(talk: AtDevice, said: str) -> None:
    talk.hears(EVERY_DAY)
    talk.hears(said)
    assert (talk.pending["kind"], talk.pending["then"]) == ("offer", "stretch.calf-wall")
    talk.hears("just give me the one then")
    assert talk.place["coached"]["plan"] == "stretch.calf-wall"


@pytest.mark.parametrize("said", ["just give me the one then", "just the one please", "can i do just one of them"])
def test_one_is_begun_where_a_routine_is_offered(talk: AtDevice, said: str) -> None:
    talk.hears(EVERY_DAY)
    talk.hears(said)
    assert talk.place["coached"]["plan"] == "stretch.calf-wall"


@pytest.mark.parametrize("said", ["that one", "yes"])
def test_the_routine_begins_where_it_is_meant(talk: AtDevice, said: str) -> None:
    talk.hears(EVERY_DAY)
    talk.hears(said)
    assert talk.place["coached"]["plan"] == "routine.bedtime"


@pytest.mark.parametrize("said", ["no one told me", "that's a lot of help thanks"])
def test_what_only_sounds_like_it_begins_nothing(talk: AtDevice, said: str) -> None:
    talk.hears(EVERY_DAY)
    talk.hears(said)
    assert "coached" not in talk.place
