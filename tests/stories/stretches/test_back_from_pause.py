"""Stories of who comes back to a stretch that is paused, and of a back that hurts."""

import pytest

from tests.conftest import Conversation

WALL = "stretch.calf-wall"


def pauses(talk: Conversation, said: str = "hang on") -> dict[str, object]:
    """Come into a pause in the first leg; gives the position there."""
    talk.says_ready = False
    talk.hears("calf stretch")
    talk.hears("ready")
    talk.interrupts(said, after=40)
    assert talk.pending["kind"] == "still-paused"
    return dict(talk.place["coached"])


@pytest.mark.parametrize(
    "said",
    [
        "back again",
        "paused for the loo, back again",
        "that's me back",
        "right me again",
        "back in position",
        "i'm up against the wall again",
        "had to let the dog out, back now",
        "sorry about that, i'm back",
        "i've come back",
        "home again",
        "and we're back",
    ],
)
def test_who_is_back_goes_on_from_the_same_second(talk: Conversation, said: str) -> None:
    there = pauses(talk)
    talk.hears(said)
    assert talk.place["id"] == "control.resume"
    assert (talk.place["coached"]["plan"], talk.place["coached"]["hold"]) == (WALL, there["hold"])
    assert talk.last.clip_seconds > 60


@pytest.mark.parametrize(
    "said",
    ["had to let the dog out", "phone call's over", "was at the door", "it was only the postman", "only me"],
)
def test_what_kept_somebody_is_no_wish_and_no_end(talk: Conversation, said: str) -> None:
    there = pauses(talk)
    talk.hears(said)
    assert talk.pending["kind"] == "still-paused"
    assert talk.place["coached"]["hold"] == there["hold"]
    assert talk.place["coached"].get("style") == there.get("style")


@pytest.mark.parametrize(
    "said", ["my back again is sore", "my back hurts", "it's back again", "the pain is back again"]
)
def test_a_back_and_a_pain_are_nobody_who_comes_back(talk: Conversation, said: str) -> None:
    pauses(talk)
    talk.hears(said)
    assert talk.place["id"] != "control.resume"
    assert talk.last.clip_seconds < 60, "nothing is counted"


@pytest.mark.parametrize("said", ["another one", "something else please"])
def test_another_one_is_still_wished_in_the_middle(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("calf stretch")
    talk.hears("ready")
    talk.interrupts(said, after=40)
    assert talk.place["coached"]["plan"] not in (WALL, None)
