"""Stories of how many holds more, how long one is, and how long the pause between two, wished in few words."""

from dataclasses import replace

import pytest

from skill.coaching.progress import Coached, load_coached, make_plan
from skill.knowledge.library import Library
from tests.conftest import Conversation

CALF = "stretch.calf-wall"


def counts(talk: Conversation, first: str = "calf stretch") -> None:
    """Come into the first hold of the wall calf stretch."""
    talk.says_ready = False
    talk.hears(first)
    talk.hears("ready")


def under_way(talk: Conversation) -> Coached:
    """What is coached."""
    coached = load_coached(talk.place.get("coached"))
    assert coached is not None
    return coached


@pytest.mark.parametrize(
    ("said", "side", "often"),
    [
        ("again on the same leg", "right", 1),
        ("and again same side", "right", 1),
        ("once more", "right", 1),
        ("add one more", "right", 1),
        ("twice more on that side", "right", 2),
        ("two more on the left", "left", 2),
        ("same leg again", "right", 1),
        ("do it again on that side please", "right", 1),
        ("another go on the left leg", "left", 1),
        ("repeat that side", "right", 1),
        ("a couple more on this leg", "right", 2),
        ("throw in another", "right", 1),
    ],
)
def test_the_last_leg_is_held_once_more_after_the_end(
    talk: Conversation, library: Library, said: str, side: str, often: int
) -> None:
    counts(talk)
    talk.hears(said)
    coached = under_way(talk)
    assert (coached.plan, coached.hold) == (CALF, 0)
    assert [each.side for each in make_plan(library, coached).holds] == [side] * often
    assert CALF in coached.known, "it is only named, with a short question whether somebody is there"
    assert talk.pending["kind"] == "after-plan"


@pytest.mark.parametrize(
    "said", ["my calf is cramping again", "it's gone again in the same leg", "ow cramp again on the same leg"]
)
def test_a_cramp_that_is_back_is_no_hold_more(talk: Conversation, said: str) -> None:
    counts(talk)
    talk.hears(said)
    assert talk.place.get("coached") is None
    assert talk.place["id"].startswith("relief") or talk.place.get("relief")


@pytest.mark.parametrize(("said", "often"), [("add one more", 3), ("add two more", 4), ("pop one more on the end", 3)])
def test_more_holds_are_added_while_one_is_counted(talk: Conversation, library: Library, said: str, often: int) -> None:
    counts(talk)
    talk.interrupts(said, after=15)
    coached = under_way(talk)
    assert make_plan(library, coached).holds[0].repetitions == often
    assert coached.seconds_left is not None, "the hold under way goes on"


@pytest.mark.parametrize("said", ["again on the same leg", "once more on that side", "one more on that leg"])
def test_the_leg_under_way_is_held_again(talk: Conversation, library: Library, said: str) -> None:
    counts(talk)
    talk.interrupts(said, after=50)
    coached = under_way(talk)
    hold = make_plan(library, coached).holds[coached.hold]
    assert (hold.side, coached.seconds_left) == ("left", None)


def test_a_leg_that_was_done_is_gone_back_to(talk: Conversation, library: Library) -> None:
    counts(talk)
    talk.interrupts("again on the left leg", after=90)
    coached = under_way(talk)
    assert make_plan(library, coached).holds[coached.hold].side == "left"


def test_nothing_is_held_again_before_it_has_begun(talk: Conversation) -> None:
    talk.says_ready = False
    talk.hears("calf stretch")
    talk.hears("again on the same leg")
    assert talk.pending["kind"] == "in-position"


@pytest.mark.parametrize(
    ("said", "seconds"),
    [("count to thirty", 30), ("just count thirty seconds for me", 30), ("count me down from fifteen", 15)],
)
def test_a_plain_count_is_a_hold_of_that_length(talk: Conversation, library: Library, said: str, seconds: int) -> None:
    counts(talk)
    talk.interrupts(said, after=10)
    assert make_plan(library, under_way(talk)).holds[0].seconds == seconds


@pytest.mark.parametrize("said", ["count to thirty", "just count thirty seconds for me", "count thirty for my calf"])
def test_a_plain_count_with_nothing_under_way_is_a_hold(talk: Conversation, library: Library, said: str) -> None:
    talk.hears(said)
    assert make_plan(library, under_way(talk)).holds[0].seconds == 30


@pytest.mark.parametrize("said", ["count quieter", "stop counting", "count less", "don't count so much"])
def test_a_wish_for_another_count_is_no_hold(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert talk.place.get("coached") is None


@pytest.mark.parametrize(
    ("said", "seconds", "often"),
    [
        ("twenty's enough", 20, 2),
        ("i think fifteen will do", 15, 2),
        ("thirty seconds is plenty", 30, 2),
        ("three's plenty", 40, 3),
    ],
)
def test_a_number_that_is_enough(talk: Conversation, library: Library, said: str, seconds: int, often: int) -> None:
    counts(talk, "calf stretch for forty seconds")
    talk.interrupts(said, after=15)
    hold = make_plan(library, under_way(talk)).holds[0]
    assert (hold.seconds, hold.repetitions) == (seconds, often)


@pytest.mark.parametrize("said", ["that's enough", "enough is enough", "my knee is fine", "this is fine"])
def test_what_is_fine_changes_no_hold(talk: Conversation, said: str) -> None:
    counts(talk, "calf stretch for forty seconds")
    talk.interrupts(said, after=15)
    kept = load_coached(talk.place.get("coached"))
    assert kept is None or kept.seconds == 40


@pytest.mark.parametrize(
    ("said", "pace"),
    [
        ("only two seconds rest", "fast"),
        ("less rest between", "fast"),
        ("shorter breaks please", "fast"),
        ("a longer break between holds please", "slow"),
        ("you can get a move on you know", "fast"),
        ("chop chop", "fast"),
    ],
)
def test_a_pause_is_shortened_and_no_hold(talk: Conversation, library: Library, said: str, pace: str) -> None:
    counts(talk)
    before = make_plan(library, under_way(talk))
    talk.interrupts(said, after=15)
    coached = under_way(talk)
    assert coached.pace == pace
    assert make_plan(library, replace(coached, pace="normal")).holds == before.holds


@pytest.mark.parametrize("said", ["i need a rest", "give me a break"])
def test_who_needs_a_rest_changes_no_pace(talk: Conversation, said: str) -> None:
    counts(talk)
    talk.interrupts(said, after=15)
    assert under_way(talk).pace == "normal"


@pytest.mark.parametrize("said", ["do the other foot", "the other foot now", "now the other side"])
def test_the_other_foot_is_the_other_leg(talk: Conversation, library: Library, said: str) -> None:
    counts(talk)
    talk.interrupts(said, after=15)
    coached = under_way(talk)
    assert coached.plan == CALF
    assert make_plan(library, coached).holds[coached.hold].side == "right"


@pytest.mark.parametrize("said", ["do it on the left only", "just the left leg"])
def test_one_leg_alone_goes_on_from_the_same_second(talk: Conversation, library: Library, said: str) -> None:
    counts(talk)
    talk.interrupts(said, after=15)
    coached = under_way(talk)
    assert {each.side for each in make_plan(library, coached).holds} == {"left"}
    assert coached.seconds_left is not None


def test_more_talk_is_a_count_that_is_heard(talk: Conversation) -> None:
    counts(talk)
    talk.interrupts("less talking please", after=15)
    assert under_way(talk).style == "quiet"
    talk.interrupts("more talking again please", after=10)
    assert under_way(talk).style == "every-second"


def test_a_hold_ordered_by_its_parts_is_done_now(talk: Conversation, library: Library) -> None:
    talk.hears("set up a twenty second hold three times each leg for calves")
    hold = make_plan(library, under_way(talk)).holds[0]
    assert (hold.stretch.muscle, hold.seconds, hold.repetitions) == ("calf", 20, 3)


@pytest.mark.parametrize("said", ["was that ten", "was that twenty seconds", "is that half"])
def test_how_many_it_was_is_how_far_it_is(talk: Conversation, said: str) -> None:
    counts(talk)
    talk.interrupts(said, after=15)
    assert (talk.place["id"], under_way(talk).plan) == ("control.time-left", CALF)


@pytest.mark.parametrize(("said", "moves"), [("add five more", 5), ("two more of them", 2), ("once more", None)])
def test_more_of_what_moves_are_moves(talk: Conversation, library: Library, said: str, moves: int | None) -> None:
    counts(talk, "ankle pumps")
    while talk.pending["kind"] != "after-plan":
        talk.hears("ready")
    talk.hears(said)
    plan = make_plan(library, under_way(talk))
    assert (plan.id, plan.holds[0].repetitions) == ("stretch.ankle-pumps", 1)
    assert plan.moves_each_side == moves
