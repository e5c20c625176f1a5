"""Stories of the middle of a routine: going to one of its stretches, what comes next, how much time there is."""

import pytest

from skill.coaching.progress import load_coached, make_plan
from skill.knowledge.library import Library
from tests.conftest import Conversation

MORNING, TOWEL, HAMSTRING, FOOT = (
    "routine.morning",
    "stretch.calf-towel",
    "stretch.hamstring-seated",
    "stretch.foot-arch",
)
WHERE = ("in position", "counted", "paused")


@pytest.fixture
def waits(talk: Conversation) -> Conversation:
    """Somebody who is asked "are you in position?", and has not answered."""
    talk.says_ready = False
    return talk


def in_the_morning(talk: Conversation, where: str) -> None:
    """Come to the first stretch of the morning routine: before its count, in its first hold, or in a pause there."""
    talk.hears("start the morning routine")
    if where != "in position":
        talk.hears("ready")
        talk._waits(20)  # noqa: SLF001  # into the first hold
    if where == "paused":
        talk.say("pause")


def stands_at(talk: Conversation, library: Library) -> tuple[str, str | None]:
    """The stretch and leg at which the routine under way stands."""
    coached = load_coached(talk.place["coached"])
    assert coached is not None
    hold = make_plan(library, coached).hold_at(coached.hold)
    return hold.stretch.id, hold.side


@pytest.mark.parametrize("where", WHERE)
@pytest.mark.parametrize(
    "said",
    [
        "skip to the hamstring one",
        "can we move on to the hamstrings",
        "straight to the hamstring bit",
        "do the hamstring one next",
        "let's do the hamstring stretch next",
    ],
)
def test_a_stretch_of_the_routine_is_gone_to(waits: Conversation, library: Library, where: str, said: str) -> None:
    in_the_morning(waits, where)
    waits.hears(said) if where == "in position" else waits.interrupts(said, after=0)
    assert waits.place["coached"]["plan"] == MORNING
    assert stands_at(waits, library) == (HAMSTRING, None)


@pytest.mark.parametrize("where", WHERE)
def test_the_stretch_that_is_under_way_is_not_passed_over(waits: Conversation, library: Library, where: str) -> None:
    in_the_morning(waits, where)
    waits.interrupts("skip to the calf one", after=0)
    assert stands_at(waits, library) == (TOWEL, "left")


@pytest.mark.parametrize("said", ["do the last one again", "repeat the previous stretch", "go back to the calf one"])
def test_the_stretch_before_comes_again_from_its_first_leg(waits: Conversation, library: Library, said: str) -> None:
    in_the_morning(waits, "counted")
    waits.interrupts("skip to the hamstring one", after=0)
    waits.interrupts(said, after=5)
    assert waits.place["coached"]["plan"] == MORNING
    assert stands_at(waits, library) == (TOWEL, "left")


@pytest.mark.parametrize(
    "said", ["go from the top", "start the whole thing again", "do the routine from the beginning"]
)
def test_the_whole_routine_begins_anew(waits: Conversation, library: Library, said: str) -> None:
    in_the_morning(waits, "counted")
    waits.interrupts("skip to the foot one", after=0)
    assert stands_at(waits, library)[0] == FOOT
    waits.interrupts(said, after=5)
    assert waits.place["id"] == "control.start-over"
    assert stands_at(waits, library) == (TOWEL, "left")


def test_one_stretch_that_is_started_over_begins_no_routine_anew(waits: Conversation, library: Library) -> None:
    in_the_morning(waits, "counted")
    waits.interrupts("skip to the foot one", after=0)
    waits.interrupts("start over", after=5)
    assert stands_at(waits, library)[0] == FOOT


@pytest.mark.parametrize("where", WHERE)
@pytest.mark.parametrize("said", ["which one's next", "what's after this one", "what do we do next"])
def test_what_comes_next_is_named(waits: Conversation, library: Library, where: str, said: str) -> None:
    in_the_morning(waits, where)
    heard = waits.interrupts(said, after=0)
    assert waits.place["id"] == "control.time-left"
    assert library.stretches[HAMSTRING].name in heard
    assert waits.place["coached"]["plan"] == MORNING


@pytest.mark.parametrize("said", ["i lost count", "i've lost track", "sorry i've lost my place", "how many was that"])
@pytest.mark.parametrize("where", WHERE)
def test_who_lost_count_hears_how_far_it_is(waits: Conversation, where: str, said: str) -> None:
    in_the_morning(waits, where)
    before = waits.place["coached"].get("style")
    waits.interrupts(said, after=0)
    assert waits.place["id"] == "control.time-left"
    assert waits.place["coached"].get("style") == before


@pytest.mark.parametrize(
    "said",
    [
        "which one's next",
        "how many are left",
        "i lost count",
        "slower counting",
        "double it",
        "was that left or right",
        "i've only got two minutes",
        "i've got a bad back by the way",
        "can't do the floor",
    ],
)
def test_a_pause_stays_one_whatever_is_asked_or_wished(waits: Conversation, library: Library, said: str) -> None:
    in_the_morning(waits, "paused")
    waits.interrupts(said, after=0)
    assert waits.pending["kind"] == "still-paused"
    assert stands_at(waits, library) == (TOWEL, "left")
    waits.interrupts("resume", after=3)
    assert waits.place["id"] == "control.resume"
    assert stands_at(waits, library) == (TOWEL, "left")


@pytest.mark.parametrize("where", WHERE)
@pytest.mark.parametrize(
    ("said", "seconds"),
    [("double it", 30), ("hold it for twice as long", 30), ("make it double", 30), ("half as long", 10)],
)
def test_a_hold_is_doubled_or_halved(waits: Conversation, where: str, said: str, seconds: int) -> None:
    in_the_morning(waits, where)
    waits.interrupts(said, after=0)
    assert waits.place["coached"]["plan"] == MORNING
    assert waits.place["coached"]["seconds"] == seconds


@pytest.mark.parametrize("where", WHERE)
@pytest.mark.parametrize(
    "said",
    [
        "i've only got three minutes",
        "i need to be out in three minutes",
        "i haven't got long three minutes tops",
        "can we get this done in three minutes",
    ],
)
def test_the_rest_is_fitted_into_the_time_there_is(
    waits: Conversation, library: Library, where: str, said: str
) -> None:
    in_the_morning(waits, where)
    waits.interrupts(said, after=0)
    coached = waits.place["coached"]
    assert coached["plan"] == MORNING
    assert stands_at(waits, library)[0] == TOWEL
    assert (coached["seconds"], coached["repetitions"]) == (10, 1)


def test_time_enough_changes_nothing(waits: Conversation) -> None:
    in_the_morning(waits, "counted")
    waits.interrupts("i've only got ten minutes", after=0)
    assert waits.place["coached"]["plan"] == MORNING
    assert "seconds" not in waits.place["coached"]


def test_a_single_stretch_is_fitted_too(talk: Conversation) -> None:
    talk.hears("guide me through a calf stretch")
    talk.interrupts("i've only got a minute", after=20)
    coached = talk.place["coached"]
    assert coached["plan"] == "stretch.calf-wall"
    assert (coached["seconds"], coached["repetitions"]) == (10, 1)


@pytest.mark.parametrize(
    "said", ["what's next week's weather", "i lost count of my cramps this week", "i did five minutes on the bike"]
)
def test_near_misses_move_nothing(waits: Conversation, said: str) -> None:
    in_the_morning(waits, "counted")
    waits.interrupts(said, after=0)
    assert waits.place["id"] not in ("control.time-left", "control.shorter", "control.next")


@pytest.mark.parametrize(
    "said",
    [
        "just calves not the hamstrings",
        "no not the hamstrings just calves",
        "not hamstrings calves only",
        "calves not hamstrings",
        "leave the hamstrings just do calves",
        "skip the hamstrings i only want calves",
    ],
)
def test_one_muscle_and_not_the_other_is_kept_to(talk: Conversation, library: Library, said: str) -> None:
    talk.says_ready = False
    talk.hears("bedtime routine")
    talk.hears(said)
    coached = load_coached(talk.place.get("coached"))
    assert coached is not None
    assert {each.stretch.muscle for each in make_plan(library, coached).holds} == {"calf"}
    assert talk.pending["kind"] == "in-position"


@pytest.mark.parametrize("said", ["just calves not the shins", "calves are sore not hamstrings", "not just calves"])
def test_what_names_no_other_muscle_of_it_leaves_it_whole(talk: Conversation, library: Library, said: str) -> None:
    talk.says_ready = False
    talk.hears("bedtime routine")
    talk.hears(said)
    coached = load_coached(talk.place.get("coached"))
    assert coached is None or len({each.stretch.muscle for each in make_plan(library, coached).holds}) > 1


@pytest.mark.parametrize(
    "said", ["skip to the last one", "can we jump to the final one", "go straight to the last stretch"]
)
def test_to_the_last_one_passes_over_the_other_leg_too(talk: Conversation, library: Library, said: str) -> None:
    talk.says_ready = False
    talk.hears("bedtime routine")
    talk.hears("ready")
    talk.interrupts(said, after=30)
    coached = load_coached(talk.place.get("coached"))
    assert coached is not None
    assert make_plan(library, coached).holds[coached.hold].stretch.id == "stretch.hamstring-seated"
    assert talk.pending["kind"] == "in-position"
