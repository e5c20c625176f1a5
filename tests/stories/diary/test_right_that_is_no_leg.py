"""Stories of a "right" that names no leg, and of a leg that nobody told."""

import pytest

from tests.at_device import AtDevice
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture

LAST_NIGHT = "i had a cramp last night"


def entry_after(talk: AtDevice, *said: str) -> tuple[str | None, str | None]:
    for each in said:
        talk.hears(each)
    assert talk.pending["kind"] == "diary-draft"
    return talk.pending["entry"].get("muscle"), talk.pending["entry"].get("side")


@pytest.mark.parametrize(
    ("said", "muscle"),
    [
        ("calf it was bent right up", "calf"),
        ("it got me right in the foot", "foot"),
        ("right in the foot it was", "foot"),
        ("right in the middle of my calf", "calf"),
        ("right up near the top of the calf", "calf"),
        ("foot it was pulled right down", "foot"),
    ],
)
def test_how_far_it_was_names_no_leg(talk: AtDevice, said: str, muscle: str) -> None:
    assert entry_after(talk, LAST_NIGHT, said) == (muscle, None)


@pytest.mark.parametrize(
    "said",
    ["i had a cramp last night right in the calf", "last night right when i lay down i had a cramp in my calf"],
)
def test_nor_does_it_in_one_sentence(talk: AtDevice, said: str) -> None:
    assert entry_after(talk, said) == ("calf", None)


@pytest.mark.parametrize(
    ("said", "side"),
    [
        ("i had a cramp last night in my right calf", "right"),
        ("i had a cramp last night in me right calf", "right"),
        ("i had a cramp last night in the calf the right one", "right"),
        ("i had a cramp last night in my left calf right at the top", "left"),
    ],
)
def test_a_leg_that_is_named_is_kept(talk: AtDevice, said: str, side: str) -> None:
    assert entry_after(talk, said) == ("calf", side)


@pytest.mark.parametrize("said", ["i never said right", "i didn't say which leg", "i don't know which leg it was"])
def test_a_leg_that_is_denied_is_none_of_it(talk: AtDevice, said: str) -> None:
    assert entry_after(talk, "i had a cramp last night in my right foot", said) == ("foot", None)


@pytest.mark.parametrize(
    "said",
    ["not just now it was before tea and i never said right", "it was before tea and i didn't say right"],
)
def test_two_things_may_be_put_right_at_once(talk: AtDevice, said: str) -> None:
    assert entry_after(talk, "i had a cramp in my right foot earlier", said) == ("foot", None)
    assert talk.pending["entry"]["rough"] == "part"


def test_the_other_leg_is_the_one_that_is_meant(talk: AtDevice) -> None:
    assert entry_after(talk, "i had a cramp last night in my right foot", "not the right the left") == ("foot", "left")
