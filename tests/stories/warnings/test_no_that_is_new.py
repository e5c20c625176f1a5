"""A no that says of a sign that it is new is a yes to whether it is there; and what was some days ago,
and is over, is done with.
"""

import pytest

from tests.conftest import Conversation

NEW = (
    ("he's got a cramp in his thigh", "his mouth is hanging down on one side", "no it wasn't like that this morning"),
    ("my calf's a bit sore after the flight", "no, it hasn't been like that before"),
    ("my nan seems confused", "no she was never like this before"),
    ("he's muddled", "naw, he's never been like that in his life"),
    ("my leg feels funny and cold", "nope, it wasn't like that when i went to bed"),
    ("my pee's gone a funny colour", "no, not until today"),
)
A_NO = (
    ("my calf's a bit sore after the flight", "no it isn't"),
    ("my leg feels funny and cold", "no it wasn't and it isn't now"),
    ("my leg feels funny and cold", "no, it was earlier but it's fine now"),
    ("my nan seems confused", "nah, it's her dementia"),
    ("i took a tumble on my bad leg", "no, never done that before"),
)
DONE_WITH = (
    ("my gran got dehydrated in the heat and she's confused", "that was last saturday, she's fine now"),
    ("i drank six litres in the marathon and now i'm confused", "that was last saturday, i'm fine now"),
    ("my nan is suddenly confused", "no, it was a week ago, she's been fine since"),
    ("i've got heatstroke", "sorry, that happened the other day, i'm all right now"),
)
STAYS = (
    ("my mum's face drooped", "that was last saturday, she's fine now"),
    ("i fainted on my run", "that was last week, i'm fine now"),
    ("my nan is suddenly confused", "that was last saturday but she's still a bit muddled"),
    ("my nan is suddenly confused", "that was last saturday"),
    ("my nan is suddenly confused", "she's fine now"),
)


@pytest.mark.parametrize("said", NEW)
def test_a_no_that_calls_it_new_is_warned_of(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert talk.place["id"] == "redflag"


@pytest.mark.parametrize("said", A_NO)
def test_another_no_is_one(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert talk.place["id"] not in ("redflag", "redflag.ask")


@pytest.mark.parametrize("said", DONE_WITH)
def test_what_is_dated_and_over_is_done_with(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert talk.place["id"] == "control.declined"


@pytest.mark.parametrize("said", STAYS)
def test_half_of_that_or_a_stroke_stays(talk: Conversation, said: tuple[str, ...]) -> None:
    for each in said:
        talk.hears(each)
    assert talk.place["id"] in ("redflag", "redflag.ask")
