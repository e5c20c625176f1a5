"""Stories of a stretch that is left for today before it is counted: it ends at once, and waits for the next time."""

import pytest

from tests.conftest import Conversation


@pytest.mark.parametrize(
    "said",
    [
        "nah too tired tonight",
        "actually don't bother",
        "not tonight",
        "leave it for tonight",
        "och too knackered",
        "not today thanks",
    ],
)
@pytest.mark.parametrize("wish", ["guide me through a calf stretch", "start the bedtime routine"])
def test_who_does_no_more_today_ends_it(talk: Conversation, wish: str, said: str) -> None:
    talk.says_ready = False
    talk.hears(wish)
    talk.hears(said)
    assert (talk.place["id"], talk.ended) == ("control.stop", True)


@pytest.mark.parametrize("said", ["no", "hang on", "not yet", "not just now", "too tight", "leave the other leg"])
def test_who_only_needs_a_moment_does_not_end_it(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("guide me through a calf stretch")
    talk.hears(said)
    assert not talk.ended
