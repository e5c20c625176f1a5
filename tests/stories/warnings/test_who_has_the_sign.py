"""Stories of who or what has a sign: a chain has none, and what may be a part of somebody is asked about."""

import pytest

from tests.conftest import Conversation
from tests.standing import ASKED, CHEST, CLOT, TORN, WARNED, place_and_warning

THINGS = (
    "my bike pump is broken and the tyre is flat so i walked home and now my calf cramps",
    "the nail gun is broken not my foot i just want the stretch",
    "his pole i mean snapped clean in two his legs are sound",
    "his fishing rod snapped in two and then i got cramp",
    "my shin pad strap has snapped",
    "the old dog got bit by next door's cat and i just want the calf stretch",
    "the lid has cracked and i've a cramp in my foot",
    "the dog's lead snapped",
)
"""What is broken or bitten, and is no part of anybody."""
MAY_BE_SOMEBODY = (
    ("the marquee collapsed and i got cramp carrying the poles", CHEST),
    ("it collapsed", CHEST),
    ("the whole scrum collapsed and i got a cramp", CHEST),
    ("the tandem's chain snapped and we pushed it home my calf is cramping", TORN),
    ("my bike chain is broken and my calf cramps", TORN),  # which sounds like a shin
    ("me wotsit's swollen and hot on one side", CLOT),
    ("my cough is swollen and hot", CLOT),
)
"""What is known neither as a person nor as a part of a body, and might be one."""
SOMEBODYS = (
    ("something snapped in me leg on the pitch", TORN),
    ("the calf popped when i pushed off", TORN),
    ("me fetlock's swole up like a balloon and hot", CLOT),
    ("the calf i rubbed yesterday is still swollen and hot", CLOT),
    ("my calf is a bit tight and puffy and hot", CLOT),
    ("my leg done popped and i can't put no weight on it", TORN),
    ("the postman's collapsed on our step", CHEST),
    ("our sandra's collapsed in the bath", CHEST),
    ("a lad on the bus collapsed", CHEST),
    ("margaret collapsed", CHEST),
    ("a snake bit me on the ankle", "warning.snake-bite"),
    ("my ankle got bitten by a snake", "warning.snake-bite"),
    ("the scar's tender and hot and red and i've a fever", "warning.hot-leg-fever"),
    ("the needle site won't stop bleeding", "warning.bleeding"),
    ("there was a definite pop in my calf", TORN),
)
"""Whoever and whatever part it is, and however it is told."""


@pytest.mark.parametrize("said", THINGS)
def test_what_a_thing_has_is_no_sign(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place["id"] not in (WARNED, ASKED)


@pytest.mark.parametrize(("said", "warning"), MAY_BE_SOMEBODY)
def test_what_may_be_somebody_is_asked_about(talk: Conversation, said: str, warning: str) -> None:
    talk.hears(said)
    assert place_and_warning(talk) == (ASKED, warning)


@pytest.mark.parametrize(("said", "warning"), SOMEBODYS)
def test_what_somebody_has_is_warned_of(talk: Conversation, said: str, warning: str) -> None:
    talk.hears(said)
    assert place_and_warning(talk) == (WARNED, warning)
