"""Stories of slow breaths that are asked for: alone, at night and by day, in a cramp and in a stretch."""

import pytest

from tests.at_device import AtDevice
from tests.returning_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.stories.cramps.test_night_of_a_cramp import EVENING, TEN_PAST_THREE, at

WISHES = [
    "can we do just the breathing",
    "slow breathing please",
    "do a breathing exercise",
    "breathe with me hen",
    "just the breathing tonight love",
]


@pytest.mark.parametrize("said", WISHES)
def test_at_night_ninety_seconds_begin_and_end_by_themselves(talk: AtDevice, said: str) -> None:
    at(talk, TEN_PAST_THREE).hears(said)
    assert (talk.place["id"], talk.last.clip_seconds, talk.ended) == ("relief.sleep", 90, True)


@pytest.mark.parametrize("said", [*WISHES, "what's that breathing thing you do for sleep"])
def test_by_day_they_are_offered(talk: AtDevice, said: str) -> None:
    at(talk, EVENING).hears(said)
    assert (talk.pending, talk.last.clip) == ({"kind": "back-to-sleep"}, ())
    talk.hears("yes")
    assert (talk.place["id"], talk.last.clip_seconds) == ("relief.sleep", 90)


def test_in_a_cramp_the_next_round_breathes(talk: AtDevice) -> None:
    talk.hears("cramp in my calf")
    talk.hears("breathe with me")
    assert (talk.place["id"], talk.place["relief"]["round"]) == ("relief.now", 2)


def test_in_a_stretch_it_is_told_how_and_the_hold_goes_on(talk: AtDevice) -> None:
    talk.hears("guide me through a calf stretch")
    begins = next(sound.at for sound in talk.last.clip if sound.words == "Hold it there.")
    talk.interrupts("breathe with me", after=talk.last.speech_seconds + begins + 4)
    assert (talk.place["coached"]["hold"], talk.place["coached"]["seconds_left"]) == (0, 16)


@pytest.mark.parametrize("said", ["i'm having trouble breathing", "breathing hurts", "i can't breathe"])
def test_who_cannot_breathe_is_warned(talk: AtDevice, said: str) -> None:
    at(talk, TEN_PAST_THREE).hears(said)
    assert talk.place["kind"] == "warning"
