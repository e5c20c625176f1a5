"""Stories of a stretch that was just counted to its end: it can be asked about, done again, and made longer."""

import pytest

from tests.conftest import Conversation

WALL = "stretch.calf-wall"


@pytest.fixture
def done(talk: Conversation) -> Conversation:
    """Count the wall stretch to its end."""
    talk.hears("guide me through a calf stretch")
    assert talk.pending["kind"] == "after-plan"
    return talk


@pytest.mark.parametrize("said", ["which leg was that", "how long do I hold it", "how many was that"])
def test_it_is_asked_about_and_stays_in_hand(done: Conversation, said: str) -> None:
    done.hears(said)
    assert done.pending["kind"] == "after-plan"
    done.interrupts("start over", after=2)
    assert done.place["coached"]["plan"] == WALL


@pytest.mark.parametrize("said", ["do it again", "start over"])
def test_it_is_done_again(done: Conversation, said: str) -> None:
    done.hears(said)
    assert (done.place["coached"]["plan"], done.place["coached"].get("hold", 0)) == (WALL, 0)


def test_it_is_in_hand_after_a_control_too(done: Conversation) -> None:
    done.hears("next one")
    done.hears("which leg was that")
    assert (done.place["id"], done.pending["kind"]) == (WALL, "after-plan")


def test_it_is_done_again_and_longer(done: Conversation) -> None:
    done.hears("again but longer")
    assert (done.place["coached"]["plan"], done.place["coached"]["seconds"]) == (WALL, 30)


def test_the_leg_that_was_not_done_comes_next(done: Conversation) -> None:
    done.hears("I did the left")
    assert done.place["coached"]["plan"] == WALL


@pytest.mark.parametrize(
    "said", ["how many of these are there", "can we stretch it", "and how long altogether", "calf please"]
)
def test_no_question_counts_before_ready(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("guide me through a calf stretch")
    talk.hears("what's it good for")
    talk.hears(said)
    assert talk.pending["kind"] == "in-position"
    assert talk.place["coached"].get("began") is None
    talk.hears("yes")
    assert talk.place["coached"].get("hold", 0) == 0
