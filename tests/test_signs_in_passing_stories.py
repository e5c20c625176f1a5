"""Signs that are told in passing: in a reply, by likening, minimised, or taken back in the next breath.

Read aloud from top to bottom: what is said, where the conversation is then, with which warning, and which question is open.
"""

import pytest

from tests.conftest import Conversation
from tests.test_warning_stories import ASKED, CLOT, COLD, Story, stands

WEAKNESS = "warning.sudden-weakness"
IS_IT_HAPPENING = "is-it-happening"


@pytest.mark.parametrize(
    ("said", "warning"),
    [
        ("i can't feel my toes", COLD),
        ("my toes have gone dead", COLD),
        ("i've lost the feeling in my toes", COLD),
        ("i can hardly feel my big toe since this morning", COLD),
        ("i can't feel the floor under my feet", COLD),
        ("i can't feel my fingers", WEAKNESS),
        ("the fingers on my right hand have gone dead", WEAKNESS),
    ],
)
@pytest.mark.parametrize("launched", [False, True])
def test_a_part_that_is_not_felt_is_asked_about(talk: Conversation, said: str, warning: str, *, launched: bool) -> None:
    if launched:
        talk.opens()
    talk.hears(said)
    assert stands(talk) == (ASKED, warning, IS_IT_HAPPENING)


@pytest.mark.parametrize(
    "said", ["my toes go numb when i run", "my toes are numb with cold", "i get numb toes in tight shoes"]
)
def test_numb_toes_that_have_a_reason_are_not_asked_about(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert stands(talk)[0] != ASKED
