"""Stories of who asks whether to get up or turn over in a cramp, and how somebody gets up from the floor."""

import pytest

from tests.conftest import Conversation
from tests.standing import stands
from tests.wordings import says

FROM_FLOOR = ["how do i get up from the floor", "how do i get up off the floor", "how can i stand up from the ground"]


@pytest.mark.parametrize("said", FROM_FLOOR)
def test_who_asks_how_to_get_up_from_the_floor_is_told_step_by_step(talk: Conversation, said: str) -> None:
    assert says("of-cramp-get-up-floor", talk.hears(said))
    talk.opens()
    talk.hears("calf cramp")
    assert says("of-cramp-get-up-floor", talk.hears(said))
    assert (stands(talk), talk.last.clip) == (("relief.now", None, "check-in"), ())


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("can i get up and go to the toilet", "of-cramp-get-up"),
        ("can i go to the loo", "of-cramp-get-up"),
        ("should i stand up now", "of-cramp-get-up"),
        ("can i get out of bed", "of-cramp-get-up"),
        ("can i roll over", "of-cramp-turn-over"),
        ("can i turn onto my side", "of-cramp-turn-over"),
        ("can i sit up", "of-cramp-turn-over"),
    ],
)
def test_who_asks_to_get_up_or_turn_in_a_cramp_is_answered_and_nothing_is_counted(
    talk: Conversation, said: str, line: str
) -> None:
    talk.hears("calf cramp")
    assert says(line, talk.hears(said))
    assert (stands(talk), talk.last.clip) == (("relief.now", None, "check-in"), ())


def test_who_is_old_is_told_to_get_up_from_the_edge_of_the_bed(talk: Conversation) -> None:
    talk.hears("i'm eighty two")
    talk.hears("calf cramp")
    assert says("get-up-unsteady", talk.hears("can i get up"))


@pytest.mark.parametrize("said", ["i can't get up", "i can't get up off the floor", "should i get up early"])
def test_who_cannot_get_up_asks_nothing(talk: Conversation, said: str) -> None:
    talk.hears("calf cramp")
    heard = talk.hears(said)
    assert not any(says(line, heard) for line in ("of-cramp-get-up", "of-cramp-get-up-floor"))


def test_after_a_fall_the_question_about_the_leg_comes_first(talk: Conversation) -> None:
    talk.hears("i've fallen")
    talk.hears(FROM_FLOOR[0])
    assert stands(talk)[2] == "is-it-happening"
