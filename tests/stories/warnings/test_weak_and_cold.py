"""Stories of a limb that is weak and cold: either word alone says less, and in whichever order they come both warn."""

import pytest

from tests.conftest import Conversation

COLD_LEG = "warning.cold-leg"


@pytest.mark.parametrize(
    "said",
    [
        "my foot is weak and cold",
        "my foot is weak and cold is that ok",
        "my leg feels weak and cold",
        "my leg has gone weak and pale",
        "my foot's cold and weak",
        "his leg's useless and ice cold",
    ],
)
def test_a_weak_and_cold_limb_warns_in_any_order(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["warning"] == COLD_LEG


@pytest.mark.parametrize("said", ["my tea's weak and cold", "i'm weak and cold after my swim"])
def test_what_is_weak_and_cold_otherwise_is_no_cold_leg(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place.get("warning") != COLD_LEG
