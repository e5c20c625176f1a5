"""Exercises beside stretches: they move by default, and are done by name or in a routine only."""

import pytest

from skill.coaching.choice import StretchChooser
from skill.coaching.plan import Wishes, plan_stretch
from skill.knowledge.library import Library
from tests.conftest import Conversation


def test_the_short_leans_of_the_leaflets_take_five_minutes(library: Library) -> None:
    holds = plan_stretch(library.stretches["stretch.calf-lean"], Wishes()).holds
    assert [(hold.version, hold.seconds) for hold in holds] == [("flowing", 60)] * 5
    flowing = library.stretches["stretch.calf-lean"].flowing
    assert flowing is not None
    assert flowing.beat_seconds == 3


@pytest.mark.parametrize("version", ["hold", "flowing"])
def test_a_wish_for_a_version_goes_before_the_usual_one(library: Library, version: str) -> None:
    wishes = Wishes(version="hold" if version == "hold" else "flowing")
    assert {hold.version for hold in plan_stretch(library.stretches["stretch.heel-raise"], wishes).holds} == {version}
    assert {hold.version for hold in plan_stretch(library.stretches["stretch.calf-wall"], wishes).holds} == {version}


def test_no_exercise_is_chosen_for_a_muscle_or_a_position(library: Library) -> None:
    kinds = []
    for muscle in (None, *library.preferred):
        for position in (None, "standing", "sitting", "floor", "in-bed", "lying"):
            for avoid in ((), ("pregnant",), ("cannot-stand",), ("new-joint",)):
                chosen = StretchChooser(library, avoid).choose(muscle, position)
                kinds.append(chosen.kind if chosen else None)
    assert set(kinds) <= {"stretch", None}
    assert kinds.count("stretch") > len(kinds) / 2


def test_an_exercise_gives_way_to_an_exercise(library: Library) -> None:
    raises = library.stretches["stretch.heel-raise"]
    other = StretchChooser(library, ("cannot-stand",)).other(raises)
    assert other is not None
    assert (other.kind, other.muscle, other.position != "standing") == ("exercise", "calf", True)


@pytest.mark.parametrize(
    ("said", "plan"),
    [
        ("do calf raises with me", "stretch.heel-raise"),
        ("marching please", "stretch.marching"),
        ("come up on both and let me down slowly on one leg", "stretch.heel-lower"),
        ("take me through lunges out to the side", "stretch.side-lunge"),
        ("give me a stretch for my buttock", "stretch.glute-figure-four"),
        ("stretch my groin", "stretch.butterfly"),
        ("stretch my shin", "stretch.shin"),
        ("i'm on a long flight stretch my legs", "routine.travel"),
        ("a routine i can do in bed", "routine.in-bed"),
        ("start the strengthening routine", "routine.strength"),
        ("guide me through walking lunges", "stretch.walking-lunge"),
        ("bent knee heel raises", "stretch.soleus-raise"),
        ("standing foot press thirty seconds", "stretch.foot-standing"),
    ],
)
def test_a_muscle_a_place_and_a_purpose_lead_to_what_is_for_them(talk: Conversation, said: str, plan: str) -> None:
    talk.hears(said)
    assert talk.place["coached"]["plan"] == plan


def test_a_cramp_of_the_buttock_is_not_helped_as_one_of_the_calf(talk: Conversation) -> None:
    said = talk.hears("i've got a cramp in my buttock")
    assert talk.place["relief"]["muscle"] == "glute"
    assert "knee" in said
    assert "toes" not in said


NEW = ("stretch.walking-lunge", "stretch.soleus-raise", "stretch.foot-standing")


@pytest.mark.parametrize(
    ("fact", "done"),
    [
        ("older", {"stretch.walking-lunge": "stretch.marching"}),
        ("pregnant", {"stretch.walking-lunge": "stretch.marching"}),
        ("seated", {"stretch.foot-standing": "stretch.foot-arch", "stretch.soleus-raise": "stretch.ankle-pumps"}),
        ("new-joint", {"stretch.walking-lunge": "stretch.marching"}),
    ],
)
def test_nobody_is_stood_up_or_sent_lunging_who_should_not_be(
    library: Library, fact: str, done: dict[str, str]
) -> None:
    for asked, instead in done.items():
        other = StretchChooser(library, (fact,)).other(library.stretches[asked])
        assert other is not None
        assert other.id == instead


def test_new_stretches_are_not_offered_first_at_night_and_have_easier_ones(library: Library) -> None:
    for each in NEW:
        stretch = library.stretches[each]
        assert not stretch.night_first
        assert stretch.gentler in library.stretches
    chosen = StretchChooser(library).choose("foot", None, night=True)
    assert chosen is not None
    assert chosen.id == "stretch.foot-arch"


def test_standing_on_the_foot_is_the_foot_stretch_of_who_stands(library: Library) -> None:
    chosen = StretchChooser(library).choose("foot", "standing")
    assert chosen is not None
    assert chosen.id == "stretch.foot-standing"


@pytest.mark.parametrize(
    ("fact", "others"), [("i'm six months pregnant", 1), ("i'm eighty two and unsteady on my feet", 1)]
)
def test_a_warm_up_that_swaps_a_stretch_does_nothing_twice(talk: Conversation, fact: str, others: int) -> None:
    talk.hears(fact)
    talk.hears("start the before run warm up")
    coached = talk.place["coached"]
    assert coached["plan"] == "routine.before-run"
    swapped = coached["swaps"].values()
    done = [each for each in swapped if each.startswith("stretch.")]
    assert len(done) == len(set(done))
    assert "stretch.marching" not in done
    assert len(swapped) >= others


def test_a_new_stretch_answers_about_itself_and_gives_an_easier_one(talk: Conversation) -> None:
    talk.hears("standing foot press thirty seconds")
    assert (talk.place["coached"]["plan"], talk.place["coached"]["seconds"]) == ("stretch.foot-standing", 30)
    assert "left foot" in talk.interrupts("which foot", after=20)
    talk.interrupts("easier please", after=15)
    assert talk.place["coached"]["plan"] == "stretch.foot-arch"


def test_who_cannot_stand_is_given_the_foot_stretch_sitting(talk: Conversation) -> None:
    talk.hears("i'm in a wheelchair")
    talk.hears("standing foot press thirty seconds")
    assert talk.place["coached"]["plan"] == "stretch.foot-arch"
