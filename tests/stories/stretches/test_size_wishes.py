"""Stories of how much of a stretch is wished, and of what begins with a yes and is no "ready"."""

import pytest

from skill.coaching.progress import Coached, load_coached, make_plan
from skill.knowledge.library import Library
from tests.conftest import Conversation

CALF = "stretch.calf-wall"


def begins(talk: Conversation, first: str = "calf stretch") -> None:
    """Come to "are you in position?"."""
    talk.says_ready = False
    talk.hears(first)
    assert talk.pending["kind"] == "in-position"


def under_way(talk: Conversation) -> Coached:
    """What is coached."""
    coached = load_coached(talk.place.get("coached"))
    assert coached is not None
    return coached


@pytest.mark.parametrize(
    ("said", "often"),
    [
        ("hmm that's a lot can we do just one", 1),
        ("just the one", 1),
        ("only one each", 1),
        ("just do the one for now", 1),
        ("can we only do it once", 1),
        ("i'll just do one", 1),
        ("no more than one a side please", 1),
        ("yes but only one", 1),
        ("ready but just the one each leg", 1),
        ("two each", 2),
        ("can we do two each", 2),
        ("make it two a side", 2),
        ("how about three on each leg", 3),
        ("not that many", 1),
        ("that's too many for me", 1),
        ("three's too many", 1),
        ("can we do fewer of them", 1),
    ],
)
def test_so_many_holds_are_wished_and_none_is_counted_yet(
    talk: Conversation, library: Library, said: str, often: int
) -> None:
    begins(talk)
    talk.hears(said)
    coached = under_way(talk)
    assert coached.plan == CALF
    assert make_plan(library, coached).holds[0].repetitions == often
    assert talk.pending["kind"] == "in-position"


@pytest.mark.parametrize(
    "said",
    ["is it two each", "i only did one", "how many each", "just one leg", "only the left", "one each side hurts"],
)
def test_a_number_that_is_asked_or_told_changes_no_holds(talk: Conversation, said: str) -> None:
    begins(talk)
    talk.hears(said)
    coached = load_coached(talk.place.get("coached"))
    assert coached is None or coached.repetitions is None


@pytest.mark.parametrize(
    "said",
    ["have you got a shorter one", "is there a quicker one", "a shorter version please", "go on but a bit shorter"],
)
def test_a_shorter_one_is_held_for_less_time_then_less_often(talk: Conversation, library: Library, said: str) -> None:
    begins(talk)
    before = make_plan(library, under_way(talk)).holds[0]
    talk.hears(said)
    once = make_plan(library, under_way(talk)).holds[0]
    assert (once.seconds, once.repetitions) == (before.seconds - 10, before.repetitions)
    talk.hears(said)
    twice = make_plan(library, under_way(talk)).holds[0]
    assert (twice.seconds, twice.repetitions) == (once.seconds, once.repetitions - 1)
    assert talk.pending["kind"] == "in-position"


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("yeah but quietly", "control.count-style"),
        ("ready but slower", "control.slower"),
        ("ok but only ten seconds", "control.shorter"),
        ("yes but where do my hands go", CALF),
        ("got it, where do my hands go", CALF),
        ("ready but just the left", CALF),
    ],
)
def test_what_stands_behind_a_ready_is_done_first(talk: Conversation, said: str, place: str) -> None:
    begins(talk)
    talk.hears(said)
    assert talk.place["id"] == place
    assert under_way(talk).plan == CALF
    assert talk.pending["kind"] == "in-position"


@pytest.mark.parametrize(
    "said", ["yes and i can feel it", "ok my hands are on the wall", "heel's down", "leaning in", "ready, go on"]
)
def test_a_ready_that_tells_how_it_stands_counts(talk: Conversation, said: str) -> None:
    begins(talk)
    talk.hears(said)
    assert talk.pending["kind"] == "after-plan"


@pytest.mark.parametrize(
    "said", ["good job i've got a wall eh", "lucky there's a wall here isn't it", "hmm that's a lot isn't it"]
)
def test_a_remark_that_nobody_understood_counts_nothing(talk: Conversation, said: str) -> None:
    begins(talk)
    talk.hears(said)
    assert talk.pending["kind"] in ("in-position", "still-paused")


@pytest.mark.parametrize(
    ("said", "pace"),
    [
        ("you're counting like a snail", "fast"),
        ("your counting's like watching paint dry", "fast"),
        ("you're as slow as treacle", "fast"),
        ("you're counting like a train", "slow"),
        ("you're going like the clappers", "slow"),
    ],
)
def test_what_the_count_is_likened_to_says_how_it_should_be(talk: Conversation, said: str, pace: str) -> None:
    begins(talk)
    talk.hears("ready")
    talk.interrupts(said, after=20)
    assert under_way(talk).pace == pace


@pytest.mark.parametrize(
    ("said", "side"),
    [("leave out the right leg", "left"), ("not the left one please", "right"), ("skip the right leg", "left")],
)
def test_a_leg_that_is_left_out_is_not_done(talk: Conversation, library: Library, said: str, side: str) -> None:
    begins(talk)
    talk.hears("ready")
    talk.interrupts(said, after=20)
    assert {each.side for each in make_plan(library, under_way(talk)).holds} == {side}


@pytest.mark.parametrize("said", ["right leg first please", "i'd rather start on the right", "begin with my right one"])
def test_the_leg_that_is_to_begin_begins_and_both_are_done(talk: Conversation, library: Library, said: str) -> None:
    begins(talk)
    talk.hears(said)
    holds = make_plan(library, under_way(talk)).holds
    assert (holds[0].side, {each.side for each in holds}) == ("right", {"left", "right"})
    assert talk.pending["kind"] == "in-position"


@pytest.mark.parametrize("said", ["that'll do for that leg", "enough of that one", "i'm done with this leg"])
def test_enough_of_one_leg_ends_nothing(talk: Conversation, library: Library, said: str) -> None:
    begins(talk)
    talk.hears("ready")
    talk.interrupts(said, after=20)
    coached = under_way(talk)
    assert make_plan(library, coached).hold_at(coached.hold).side == "right"
    assert not talk.ended
