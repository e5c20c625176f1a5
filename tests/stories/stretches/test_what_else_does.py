"""Stories of a thing that is lacked: something else does as well, or another stretch does; never a dead end."""

import pytest

from skill.coaching.choice import can_do, is_riskier
from skill.knowledge.library import Library
from tests.conftest import Conversation

TOWEL, WALL, PUMPS = "stretch.calf-towel", "stretch.calf-wall", "stretch.ankle-pumps"
BY_TOWEL, BY_WALL = "towel calf stretch", "wall calf stretch"


@pytest.fixture(name="talk")
def of_who_waits(talk: Conversation) -> Conversation:
    """Give a conversation in which "are you in position?" stays open."""
    talk.says_ready = False
    return talk


def plan(talk: Conversation) -> str | None:
    coached = talk.place.get("coached")
    return coached["plan"] if coached else None


@pytest.mark.parametrize("said", ["no towel", "i haven't got a towel either", "there's no towel here", "ain't got one"])
def test_who_has_no_towel_is_asked_for_what_does_as_well_and_nothing_is_counted(talk: Conversation, said: str) -> None:
    talk.hears(BY_TOWEL)
    talk.hears(said)
    assert (plan(talk), talk.pending["kind"], talk.last.clip) == (TOWEL, "has-instead", ())
    talk.hears("yes")
    assert plan(talk) == TOWEL
    assert "Towel around your left foot, knee straight, and pull gently." in [each.words for each in talk.last.clip]


@pytest.mark.parametrize(
    "said",
    [
        "a belt",
        "a scarf will do",
        "i've a dressing gown cord",
        "my husband's tie",
        "what about a pair of tights",
        "could i use the sheet",
        "i've got a resistance band here",
        "would a jumper do",
        "the dog lead",
        "no towel but i've a dressing gown cord",
        "i've no towel, would a jumper do",
    ],
)
def test_what_does_as_well_is_taken_for_the_towel(talk: Conversation, said: str) -> None:
    talk.hears(BY_TOWEL)
    talk.hears(said)
    assert (plan(talk), talk.pending["kind"]) == (TOWEL, "in-position")
    assert talk.last.clip == ()


@pytest.mark.parametrize(
    "said",
    ["no", "nothing like that", "no belt either", "i haven't", "none of those", "i've nothing", "no scarf or belt"],
)
def test_who_has_nothing_of_the_sort_does_it_without_hands(talk: Conversation, library: Library, said: str) -> None:
    talk.hears(BY_TOWEL)
    talk.hears("no towel")
    talk.hears(said)
    assert (plan(talk), talk.pending["kind"]) == (PUMPS, "in-position")
    assert library.stretches[PUMPS].needs == ()
    talk.hears("ready")
    assert talk.place["coached"]["version"] == "hold"
    assert "Keep your toes drawn up." in [sound.words for sound in talk.last.clip]


def test_what_is_found_after_all_does(talk: Conversation) -> None:
    talk.hears(BY_TOWEL)
    talk.hears("no towel")
    talk.hears("hang on")
    talk.hears("i've found a scarf")
    assert (plan(talk), talk.pending["kind"]) == (TOWEL, "go-on")


@pytest.mark.parametrize(
    "said",
    [
        "there's the car i can lean on that",
        "a tree",
        "a lamp post",
        "there's a fence",
        "my husband's here i can lean on him",
        "would the bus shelter do",
        "i could use the gate",
    ],
)
def test_whatever_is_solid_does_for_a_wall(talk: Conversation, said: str) -> None:
    talk.hears(BY_WALL)
    talk.hears("there's no wall here")
    assert (plan(talk), talk.pending["kind"]) == (WALL, "has-instead")
    talk.hears(said)
    assert (plan(talk), talk.pending["kind"], talk.last.clip) == (WALL, "go-on", ())


def test_who_has_no_wall_and_nothing_solid_and_nothing_to_pull_with_still_stretches(
    talk: Conversation, library: Library
) -> None:
    talk.hears(BY_WALL)
    talk.hears("no wall")
    for said in ("no", "no towel", "no"):
        talk.hears(said)
    now = library.stretches[plan(talk) or ""]
    assert (now.muscle, now.needs) == ("calf", ())


@pytest.mark.parametrize("told", ["i'm eighty three", "i'm thirty weeks pregnant", "my feet are numb from diabetes"])
def test_who_is_unsteady_leans_on_nothing_that_was_not_made_for_it(talk: Conversation, told: str) -> None:
    talk.hears(told)
    talk.hears(f"guide me through the {BY_WALL}")
    talk.hears("there's no wall")
    assert plan(talk) == TOWEL


def test_who_cannot_get_to_the_wall_is_told_of_no_tree(talk: Conversation) -> None:
    talk.hears(BY_WALL)
    talk.hears("i can't get to the wall")
    assert plan(talk) == TOWEL


@pytest.mark.parametrize(
    ("stretch", "lacks", "there"),
    [
        ("shin stretch", "there's no chair", "the edge of the bed"),
        ("figure four stretch", "i've no chair", "a bench would do"),
        ("side lunge", "no chair here", "there's the kitchen worktop"),
        ("heel raises", "i haven't got a chair", "the back of the sofa"),
    ],
)
def test_other_things_are_sat_on_or_held(talk: Conversation, stretch: str, lacks: str, there: str) -> None:
    talk.hears(f"guide me through the {stretch}")
    before = plan(talk)
    talk.hears(lacks)
    assert (plan(talk), talk.pending["kind"]) == (before, "has-instead")
    talk.hears(there)
    assert (plan(talk), talk.pending["kind"]) == (before, "go-on")


@pytest.mark.parametrize("said", ["my belt's too tight", "my husband's shouting", "i've got to go", "not that one"])
def test_what_only_names_such_a_thing_stands_for_none(talk: Conversation, said: str) -> None:
    talk.hears(BY_WALL)
    talk.hears("no wall")
    talk.hears(said)
    assert talk.pending.get("kind") != "go-on" or plan(talk) != WALL


@pytest.mark.parametrize(
    "said",
    [
        "my hands shake too much to hold a towel",
        "i can't grip a towel",
        "no a towel's no good her hands are bad",
        "i've arthritis in my fingers",
        "my grip is gone",
        "his fingers are stiff",
    ],
)
def test_bad_hands_hold_nothing_from_then_on(talk: Conversation, library: Library, said: str) -> None:
    talk.hears(BY_TOWEL)
    talk.hears(said)
    assert plan(talk) == PUMPS
    for wish in ("another one", "yes", "stretch my foot", "quad stretch", BY_TOWEL):
        talk.hears(wish)
        assert plan(talk) is None or "hands" not in library.stretches[plan(talk) or ""].not_with


@pytest.mark.parametrize("said", ["my hands are fine", "give me a hand", "where do my hands go", "my hands are cold"])
def test_hands_that_can_hold_go_on(talk: Conversation, said: str) -> None:
    talk.hears(BY_TOWEL)
    talk.hears(said)
    assert plan(talk) == TOWEL


def test_where_none_is_left_another_muscle_is_offered_by_night_too(talk: Conversation, library: Library) -> None:
    talk.hears("hip flexor stretch")
    talk.hears("i can't stand")
    offered = library.stretches[talk.pending["then"]]
    assert talk.pending["kind"] == "offer"
    assert can_do(offered, ["cannot-stand"])
    assert not is_riskier(offered, library.stretches["stretch.hip-flexor"])
