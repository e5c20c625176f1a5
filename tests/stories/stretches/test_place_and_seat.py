"""Stories of where somebody is: what is done there, and nothing counted before the body is there."""

import pytest

from skill.coaching.choice import can_do
from skill.coaching.progress import load_coached, make_plan
from skill.knowledge.library import Library
from tests.conftest import Conversation

TOWEL, WALL = "stretch.calf-towel", "stretch.calf-wall"
UPRIGHT = ["not-lying", "not-floor", "not-in-bed"]


@pytest.fixture(name="talk")
def of_who_waits(talk: Conversation) -> Conversation:
    """Give a conversation in which "are you in position?" stays open."""
    talk.says_ready = False
    return talk


def done(talk: Conversation, library: Library) -> list[str]:
    """Ids of the stretches that are still to come."""
    coached = load_coached(talk.place.get("coached"))
    return [hold.stretch.id for hold in make_plan(library, coached).holds[coached.hold :]] if coached else []


@pytest.mark.parametrize(
    "said",
    [
        "i'm already up i'm in the kitchen",
        "i'm up already",
        "but i'm up and dressed",
        "i'm out of bed now",
        "i'm at work i can't lie on the floor",
        "there's nowhere to lie down here",
    ],
)
def test_who_is_up_does_nothing_lying_and_is_not_counted_at_once(
    talk: Conversation, library: Library, said: str
) -> None:
    talk.hears("start the morning routine")
    talk.hears(said)
    assert talk.pending["kind"] == "in-position"
    assert "Three." not in [sound.words for sound in talk.last.clip]
    assert done(talk, library)
    assert all(can_do(library.stretches[each], UPRIGHT) for each in done(talk, library))


@pytest.mark.parametrize("said", ["i'm up for it", "i'm up against the wall", "i can't lie still"])
def test_what_only_sounds_like_it_keeps_to_the_bed(talk: Conversation, library: Library, said: str) -> None:
    talk.hears("start the morning routine")
    talk.hears(said)
    assert not done(talk, library) or TOWEL in done(talk, library)


@pytest.mark.parametrize("said", ["i'm at work i can't lie on the floor", "i can't lie down here"])
def test_who_cannot_lie_down_is_offered_what_is_done_otherwise(talk: Conversation, library: Library, said: str) -> None:
    talk.hears(said)
    assert (talk.pending["kind"], talk.last.clip) == ("offer", ())
    assert can_do(library.stretches[talk.pending["then"]], UPRIGHT)
    talk.hears("a hamstring stretch")
    assert all(can_do(library.stretches[each], UPRIGHT) for each in done(talk, library))


def test_who_stays_in_bed_is_not_stood_up_later(talk: Conversation, library: Library) -> None:
    talk.hears("in bed i'm not getting up")
    talk.hears("calf stretch")
    assert done(talk, library)[0] == TOWEL


@pytest.mark.parametrize(
    "said", ["a chair would that do", "would a chair do", "i've got a stool", "what about the sofa"]
)
@pytest.mark.parametrize(
    ("stretch", "there"), [("towel calf stretch", TOWEL), ("lying hamstring stretch", "stretch.hamstring-heel-out")]
)
def test_a_seat_does_where_the_stretch_can_be_done_on_one(
    talk: Conversation, stretch: str, there: str, said: str
) -> None:
    talk.hears(stretch)
    talk.hears(said)
    assert (talk.place["coached"]["plan"], talk.pending["kind"]) == (there, "in-position")


@pytest.mark.parametrize("said", ["actually just the calves tonight", "the wall one", "something standing"])
def test_what_is_begun_while_somebody_gets_into_position_waits_for_them(talk: Conversation, said: str) -> None:
    talk.hears("start the bedtime routine")
    talk.hears(said)
    assert talk.pending["kind"] == "in-position"
    assert "Three." not in [sound.words for sound in talk.last.clip]


def test_the_same_stretch_in_another_position_is_explained_again(talk: Conversation) -> None:
    for said in ("wall calf stretch", "ready", "towel calf stretch", "ready"):
        talk.hears(said)
    talk.interrupts("wall calf stretch", after=10)
    assert talk.pending["kind"] == "in-position"


def test_what_was_skipped_does_not_come_back_with_a_fact(talk: Conversation, library: Library) -> None:
    talk.hears("start the bedtime routine")
    talk.hears("skip this one")
    talk.hears("i've had my hip done")
    assert WALL not in done(talk, library)


def test_who_is_in_a_car_park_sits_in_no_car(talk: Conversation) -> None:
    talk.hears("wall calf stretch")
    talk.hears("there's no wall i'm in the car park")
    assert (talk.place["coached"]["plan"], talk.pending["kind"]) == (WALL, "has-instead")


@pytest.mark.parametrize("said", ["ok show me", "ready", "go on then show me"])
def test_the_muscle_that_was_spoken_of_is_offered(talk: Conversation, library: Library, said: str) -> None:
    talk.hears("hamstring cramps on hills")
    talk.hears(said)
    assert library.stretches[talk.pending["then"]].muscle == "hamstring"
