"""Stories of the count: who misses it, or doubts that anything is counted, hears more of it; who wants less, less."""

import pytest

from tests.conftest import Conversation


def style(talk: Conversation) -> object:
    return talk.response["sessionAttributes"].get("style")


@pytest.mark.parametrize(
    "said",
    [
        "no i miss the numbers put them back",
        "i liked it better with the numbers",
        "can i have the numbers back",
        "bring back the count would you",
        "nah i like the numbers",
    ],
)
@pytest.mark.parametrize("in_stretch", [True, False])
def test_who_misses_the_numbers_gets_them_back(talk: Conversation, said: str, *, in_stretch: bool) -> None:
    if in_stretch:
        talk.hears("stretch my calves")
        talk.interrupts("stop counting", after=20)
        talk.interrupts(said, after=10)
    else:
        talk.hears("don't count out loud")
        talk.hears(said)
    assert style(talk) == "every-second"


@pytest.mark.parametrize(
    "said",
    [
        "are you counting or what",
        "are you even counting",
        "why aren't you counting",
        "is that you counting",
        "keep counting",
    ],
)
def test_who_doubts_the_count_hears_it(talk: Conversation, said: str) -> None:
    talk.hears("stretch my calves")
    talk.interrupts(said, after=20)
    assert (talk.place["coached"]["plan"], style(talk)) == ("stretch.calf-wall", "every-second")


@pytest.mark.parametrize(
    "said", ["count quieter", "count in your head", "i don't want you to count", "the counting is doing my head in"]
)
def test_who_wants_less_of_it_hears_less(talk: Conversation, said: str) -> None:
    talk.hears("stretch my calves")
    talk.interrupts(said, after=20)
    assert (talk.place["coached"]["plan"], style(talk)) == ("stretch.calf-wall", "quiet")
