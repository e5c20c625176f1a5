"""Signs that are told in the words of the north, of Scotland and of Ireland."""

import pytest

from tests.conftest import Conversation

TOLD = (
    ("me water's gone dark", "warning.dark-urine"),
    ("ma hert's racin and ma leg's sair", "warning.lung-clot"),
    ("i've a pain in ma breist", "warning.chest-stroke"),
    ("me calf's swellin up", "warning.leg-clot"),
    ("i've bother breathin", "warning.chest-stroke"),
    ("ma left leg's cauld and white", "warning.cold-leg"),
)
NONE = (
    "the cramp hit me at mile ten",
    "me calf's fine noo",
    "me legs are sound",
    "gie me a stretch for ma calf",
    "me water bottle's empty",
    "ma leg's no swellin",
)


@pytest.mark.parametrize(("said", "warning"), TOLD)
def test_a_sign_is_heard_in_dialect(talk: Conversation, said: str, warning: str) -> None:
    talk.hears(said)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", warning)


@pytest.mark.parametrize("said", NONE)
def test_dialect_alone_is_no_sign(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] not in ("redflag", "redflag.ask")
