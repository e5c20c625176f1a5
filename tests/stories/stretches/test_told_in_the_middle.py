"""Stories of what is told in the middle of a routine: where somebody is, how they want to lie,
what the body refuses.
"""

import pytest

from skill.coaching.choice import can_do
from skill.coaching.progress import load_coached, make_plan
from skill.knowledge.library import Library
from skill.knowledge.stretches import Stretch
from tests.conftest import Conversation

MORNING, BEDTIME, AFTER_RUN = "routine.morning", "routine.bedtime", "routine.after-run"
STARTED_BY = {
    MORNING: "start the morning routine",
    BEDTIME: "start the bedtime routine",
    AFTER_RUN: "after run routine",
}


def to_come(talk: Conversation, library: Library) -> list[Stretch]:
    """The stretches of what is under way from where it stands."""
    coached = load_coached(talk.place["coached"])
    assert coached is not None
    return [each.stretch for each in make_plan(library, coached).holds[coached.hold :]]


def begins(talk: Conversation, routine: str, *, paused: bool = False) -> None:
    """Come into the first hold of a routine, or into a pause there."""
    talk.says_ready = False
    talk.hears(STARTED_BY[routine])
    talk.hears("ready")
    assert talk.place["coached"]["plan"] == routine
    if paused:
        talk.interrupts("hang on", after=20)


@pytest.mark.parametrize("where", ["counted", "paused"])
@pytest.mark.parametrize("routine", [MORNING, BEDTIME])
@pytest.mark.parametrize(
    "said", ["can't do the floor", "i won't manage the floor", "no floor stuff", "the floor's no good for me"]
)
def test_who_cannot_do_the_floor_does_not_come_to_it_later(
    talk: Conversation, library: Library, routine: str, said: str, where: str
) -> None:
    begins(talk, routine, paused=where == "paused")
    talk.interrupts(said, after=0 if where == "paused" else 20)
    assert talk.place["coached"]["plan"] == routine
    assert all(each.position != "floor" for each in to_come(talk, library))
    assert (talk.pending["kind"] == "still-paused") == (where == "paused")


@pytest.mark.parametrize("said", ["i can't get up off the floor", "the floor lamp's in the way"])
def test_the_floor_may_be_spoken_of_otherwise(talk: Conversation, said: str) -> None:
    begins(talk, MORNING)
    talk.interrupts(said, after=20)
    kept = load_coached(talk.place.get("coached"))
    assert kept is None or not kept.swaps


@pytest.mark.parametrize("where", ["counted", "paused"])
@pytest.mark.parametrize("said", ["let me do them lying down", "i'd rather lie down", "can we do the rest lying down"])
@pytest.mark.parametrize("routine", [MORNING, BEDTIME])
def test_a_routine_goes_on_lying_down(
    talk: Conversation, library: Library, routine: str, said: str, where: str
) -> None:
    begins(talk, routine, paused=where == "paused")
    talk.interrupts(said, after=0 if where == "paused" else 20)
    assert talk.place["coached"]["plan"] == routine
    assert all(can_do(each, ("in-bed",)) for each in to_come(talk, library))


@pytest.mark.parametrize("said", ["can we do these sitting", "i'd rather do it sitting down"])
def test_a_routine_gives_way_to_one_in_a_chair(talk: Conversation, said: str) -> None:
    begins(talk, AFTER_RUN)
    talk.interrupts(said, after=20)
    assert talk.place["coached"]["plan"] == "routine.chair"


@pytest.mark.parametrize("routine", [MORNING, BEDTIME, AFTER_RUN])
@pytest.mark.parametrize(
    ("said", "seated"),
    [
        ("i'm on a bus", "routine.travel"),
        ("i'm on the bus actually", "routine.travel"),
        ("by the way i'm on a train", "routine.travel"),
        ("i'm sat on the plane, can't be doing that here", "routine.travel"),
        ("i'm at my desk", "routine.desk"),
        ("i'm in the office so that's no good", "routine.desk"),
        ("i'm in a waiting room", "routine.desk"),
    ],
)
def test_in_a_seat_what_a_seat_allows_follows(talk: Conversation, routine: str, said: str, seated: str) -> None:
    begins(talk, routine)
    talk.interrupts(said, after=20)
    assert talk.place["coached"]["plan"] == seated


@pytest.mark.parametrize("said", ["i'm at my desk", "i'm on the train"])
def test_a_single_stretch_at_a_wall_gives_way_in_a_seat(talk: Conversation, library: Library, said: str) -> None:
    talk.hears("guide me through a calf stretch")
    talk.interrupts(said, after=20)
    assert {each.position for each in to_come(talk, library)} == {"sitting"}


def test_what_is_done_in_a_seat_already_goes_on(talk: Conversation) -> None:
    talk.hears("start the chair routine")
    talk.interrupts("i'm at my desk", after=20)
    assert talk.place["coached"]["plan"] == "routine.chair"


@pytest.mark.parametrize("said", ["i'm at the swimming pool", "i'm at the bus stop", "i'm out in the park"])
@pytest.mark.parametrize("routine", [MORNING, AFTER_RUN])
def test_on_ones_feet_nothing_is_done_on_the_floor(
    talk: Conversation, library: Library, routine: str, said: str
) -> None:
    begins(talk, routine)
    talk.interrupts(said, after=20)
    assert talk.place["coached"]["plan"] == routine
    assert {each.position for each in to_come(talk, library)} <= {"standing", "sitting"}


@pytest.mark.parametrize("said", ["i'm on the phone", "i'm at the end of my tether", "i was on a bus when it started"])
def test_not_every_place_is_one(talk: Conversation, said: str) -> None:
    begins(talk, MORNING)
    talk.interrupts(said, after=20)
    assert talk.place.get("coached", {}).get("plan", MORNING) == MORNING


@pytest.mark.parametrize("where", ["counted", "paused"])
@pytest.mark.parametrize(
    "said",
    [
        "not that one my hip's bad",
        "skip that one my back's dodgy",
        "leave that one out my ankle's playing up",
        "i can't do that one with my knee",
        "i'd better not do this one i've a bad back",
        "not this one my knee won't take it",
        "i don't like that one my arthritis is bad",
    ],
)
def test_a_stretch_that_the_body_refuses_is_left_and_no_part_of_the_reason_begun(
    talk: Conversation, library: Library, said: str, where: str
) -> None:
    begins(talk, AFTER_RUN, paused=where == "paused")
    first = to_come(talk, library)[0]
    talk.interrupts(said, after=0 if where == "paused" else 20)
    assert talk.place["coached"]["plan"] == AFTER_RUN
    assert first not in to_come(talk, library)
    assert to_come(talk, library)[0].muscle == first.muscle


def test_the_part_that_is_bad_is_kept_to_later_as_well(talk: Conversation, library: Library) -> None:
    begins(talk, AFTER_RUN)
    assert "stretch.hip-flexor" in {each.id for each in to_come(talk, library)}
    talk.interrupts("not that one my knee's bad", after=20)
    assert "stretch.hip-flexor" not in {each.id for each in to_come(talk, library)}


def test_a_refused_single_stretch_gives_way_to_another_of_its_muscle(talk: Conversation, library: Library) -> None:
    talk.hears("guide me through a calf stretch")
    talk.interrupts("not that one my hip's bad", after=30)
    (stretch,) = {each.id for each in to_come(talk, library)}
    assert (stretch != "stretch.calf-wall", library.stretches[stretch].muscle) == (True, "calf")


@pytest.mark.parametrize("said", ["i can't do this my calf is hot and swollen", "i can't do that my leg's cramping"])
def test_a_sign_or_a_cramp_beside_a_refusal_goes_first(talk: Conversation, said: str) -> None:
    begins(talk, AFTER_RUN)
    talk.interrupts(said, after=20)
    assert talk.place["id"].startswith(("redflag", "relief"))
