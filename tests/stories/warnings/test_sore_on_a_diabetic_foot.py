"""A sore, a raw patch or a pin in the foot of somebody with diabetes, by whatever name they call it."""

import pytest

from tests.conftest import Conversation

SORE = "warning.foot-sore"


@pytest.mark.parametrize(
    "said",
    [
        ("i've got type two and cramps", "no not this minute", "i've a sore on my toe"),
        ("i'm type two", "there's a blister on my heel"),
        ("i've got the diabetes", "my toe's got a hole in it"),
        ("i've got sugar", "i trod on a pin"),
        ("i've a raw bit between my toes", "i've got type two"),
        ("i've type two", "my shoe's rubbed my heel raw"),
        ("type two here", "broken skin on my toe"),
    ],
)
def test_it_is_to_be_seen_today(talk: Conversation, said: tuple[str, ...]) -> None:
    talk.opens()
    for each in said:
        talk.hears(each)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", SORE)


def test_since_when_it_is_belongs_to_it(talk: Conversation) -> None:
    for each in ("i've got type two and cramps", "i've a sore on my toe", "since a week"):
        talk.hears(each)
    assert (talk.place["id"], talk.place["warning"]) == ("redflag", SORE)


@pytest.mark.parametrize(
    "said",
    [
        ("i've got type two trainers", "i've a blister on my toe from running"),
        ("i've got sugar cravings", "i've a blister on my toe"),
        ("i've type two", "my toe's sore with cramp"),
        ("i've a raw bit between my toes",),
    ],
)
def test_what_is_no_such_sore_is_not(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert talk.place["id"] not in ("redflag", "redflag.ask")
