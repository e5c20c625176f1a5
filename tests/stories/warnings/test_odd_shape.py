"""Stories of a foot or toe of an odd shape: asked about, none where a cramp makes it so, an emergency after a fall."""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, WARNED, place_and_warning

BROKEN = "warning.broken-leg"


def test_a_toe_of_an_odd_shape_is_asked_about(talk: Conversation) -> None:
    talk.hears("my toe's a funny shape")
    assert place_and_warning(talk) == (ASKED, BROKEN)
    talk.hears("yes since i dropped a pan on it")
    assert place_and_warning(talk) == (WARNED, BROKEN)


@pytest.mark.parametrize(
    "said",
    [
        "my toes go a funny shape when they cramp",
        "my foot goes a weird shape in the cramp",
        "my toe's crooked with a cramp",
    ],
)
def test_the_shape_of_a_cramp_is_none(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] not in (WARNED, ASKED)


@pytest.mark.parametrize(
    "said",
    [
        "my ankle's a funny shape since i fell",
        "my toe's a funny shape since i dropped the pan on it",
        "my leg's gone a weird shape after the tackle",
        "my leg is a strange shape",
        "my ankle's bent out of shape and i can't stand on it",
    ],
)
def test_an_odd_shape_after_a_fall_is_an_emergency(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert place_and_warning(talk) == (WARNED, BROKEN)
