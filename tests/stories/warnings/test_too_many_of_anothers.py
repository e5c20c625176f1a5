"""Too many of somebody else's tablets, or any of them in a young child, are a danger; other things counted are none."""

import pytest

from tests.conftest import Conversation

OVERDOSE = "warning.overdose"


@pytest.mark.parametrize(
    "said",
    [
        "i took eight of my husband's quinine tablets",
        "took six of my wife's water tablets for the cramp",
        "i've had five of my mum's muscle relaxants",
        "i swallowed ten of my neighbour's pills",
        "i took the whole strip of my husband's muscle relaxants",
        "my toddler took one of my husband's quinine tablets",
        "i took one of my husband's quinine and now i feel faint",
        "i took one of my wife's diazepam and then another four",
        "took a handful of my dad's quinine",
        "i've had a dozen of his magnesium tablets",
    ],
)
def test_too_many_of_them_is_a_danger(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place.get("warning") is not None


def test_a_young_child_that_took_one_is_asked_about(talk: Conversation) -> None:
    talk.hears("my toddler took one of my husband's quinine tablets")
    assert (talk.place["id"], talk.place["warning"]) == ("redflag.ask", OVERDOSE)


@pytest.mark.parametrize(
    "said",
    [
        "i've had five of his stretches today",
        "i took six of my son's friends running and got cramp",
        "my toddler took one of my biscuits",
        "she's eaten ten of her bananas",
    ],
)
def test_what_else_is_counted_is_no_dose(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place.get("warning") != OVERDOSE
