"""Stories of a cramp that is there while something else is asked of it: the diary waits,
and a yes to that is no ease.
"""

import pytest

from tests.at_device import AtDevice
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture


@pytest.mark.parametrize(
    "said", ["yes it's there now", "yes it's killing me", "no i've still got it", "no it's still there"]
)
def test_a_cramp_that_is_there_is_helped_with_before_it_is_noted(talk: AtDevice, said: str) -> None:
    talk.hears("log a cramp in my calf")
    talk.hears(said)
    assert (talk.place["id"], talk.place["relief"]["muscle"]) == ("relief.now", "calf")


def test_a_cramp_that_just_came_at_a_race_is_helped_with(talk: AtDevice) -> None:
    talk.hears("my calf just went i'm at mile eighteen of the london marathon")
    assert (talk.place["id"], talk.place["relief"]["muscle"]) == ("relief.now", "calf")
    talk.hears("yeah i'm stood against a barrier")
    assert (talk.place["id"], talk.place["relief"]["position"]) == ("relief.now", "standing")


@pytest.mark.parametrize("said", ["yes please help me", "yes help me", "yes help"])
def test_a_yes_beside_a_cry_for_help_is_no_ease(talk: AtDevice, said: str) -> None:
    talk.hears("cramp in my calf")
    talk.hears(said)
    assert (talk.place["id"], talk.place["relief"]["round"]) == ("relief.now", 2)


@pytest.mark.parametrize("said", ["no no it's worse", "no no worse", "no it's got worse"])
def test_what_is_worse_after_all_is_helped_with(talk: AtDevice, said: str) -> None:
    talk.hears("cramp in my calf")
    talk.hears("it's easing")
    talk.hears(said)
    assert talk.place["id"] == "relief.now"
