"""Stories of a thing that somebody would rather do without: it may be there tomorrow, and is noted for no other day."""

import pytest

from skill.knowledge.library import Library
from tests.at_device import AtDevice
from tests.conftest import Conversation
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture

STEP = "stretch.calf-step"


@pytest.mark.parametrize(
    "said",
    [
        "can we do one without a step",
        "I'd rather not use a step",
        "have you one without a step",
        "not on a step please",
    ],
)
def test_a_thing_that_is_only_not_wished_is_there_another_day(talk: AtDevice, library: Library, said: str) -> None:
    talk.hears("do the step stretch")
    talk.hears(said)
    plan = talk.place["coached"]["plan"]
    assert "step" not in library.stretches[plan].needs
    assert "no step" not in talk.last.speech
    talk.end_session()
    talk.hears("do the step stretch")
    assert talk.place["coached"]["plan"] == STEP


@pytest.mark.parametrize(
    "said", ["I'm in a bungalow there isn't a step in the place", "I've no step", "I'm here without a step"]
)
def test_a_thing_that_is_not_there_is_noted(talk: AtDevice, library: Library, said: str) -> None:
    talk.hears("do the step stretch")
    talk.hears(said)
    assert "step" not in library.stretches[talk.place["coached"]["plan"]].needs
    assert "no step" in talk.last.speech


def test_the_wall_is_done_without(talk: Conversation, library: Library) -> None:
    talk.says_ready = False
    talk.hears("do the wall calf stretch")
    talk.hears("I'd rather do it without the wall")
    assert "wall" not in library.stretches[talk.place["coached"]["plan"]].needs
