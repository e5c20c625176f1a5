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


@pytest.mark.parametrize(
    "said",
    [
        "actually not now love maybe later on",
        "maybe tomorrow",
        "can we do it tomorrow",
        "let's do this in the morning instead",
        "I'll have a go later when the kids are down",
        "we'll leave it till the morning",
        "on second thoughts give it a miss",
        "och naw the morn's fine",
        "I'll come back to it",
        "actually not now love",
        "I haven't the time now",
    ],
)
@pytest.mark.parametrize("wish", ["guide me through a calf stretch", "start the bedtime routine"])
def test_who_puts_it_off_before_the_count_has_left_it_and_may_come_back(
    talk: Conversation, wish: str, said: str
) -> None:
    talk.says_ready = False
    talk.hears(wish)
    plan = talk.place["coached"]["plan"]
    talk.hears(said)
    assert (talk.place["id"], talk.ended) == ("control.stop", True)
    assert talk.place["coached"]["plan"] == plan


@pytest.mark.parametrize(
    "said",
    [
        "not yet",
        "hang on, I'll do my other shoe later",
        "hang about the phone's going",
        "two secs",
        "not now I'm still getting my shoe off",
        "wait till I've moved the chair",
        "I'm not there yet",
    ],
)
def test_who_names_a_moment_is_waited_for(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("guide me through a calf stretch")
    talk.hears(said)
    assert not talk.ended
    assert talk.place["coached"]["plan"] == "stretch.calf-wall"


@pytest.mark.parametrize("said", ["I'll do the rest later", "finish it off tomorrow love", "maybe tomorrow"])
def test_a_running_stretch_that_is_put_off_ends_and_is_kept(talk: Conversation, said: str) -> None:
    talk.hears("guide me through a calf stretch")
    talk.interrupts(said, after=20)
    assert (talk.place["id"], talk.ended) == ("control.stop", True)
    assert talk.place["coached"]["plan"] == "stretch.calf-wall"


@pytest.mark.parametrize("said", ["hang about", "hang about the phone's going", "not now the baby's crying"])
def test_a_running_stretch_waits_for_whoever_needs_a_moment(talk: Conversation, said: str) -> None:
    talk.hears("guide me through a calf stretch")
    talk.interrupts(said, after=20)
    assert (talk.place["id"], talk.ended) == ("control.pause", False)


def test_a_question_about_another_time_puts_nothing_off(talk: Conversation) -> None:
    talk.says_ready = False
    talk.hears("guide me through a calf stretch")
    talk.hears("can I do this later in the day as well")
    assert not talk.ended
