"""Stories of who tells what they have at "are you in position?": whatever stands before it, it is noted and kept to."""

import pytest

from skill.coaching.progress import load_coached, make_plan
from skill.knowledge.library import Library
from tests.conftest import Conversation


def begun(talk: Conversation, plan: str) -> None:
    """Begin something, and stay at "are you in position?"."""
    talk.says_ready = False
    talk.hears(plan)
    assert talk.pending["kind"] == "in-position"


def stretches_under_way(talk: Conversation, library: Library) -> list[str]:
    """Ids of the stretches of what is under way."""
    coached = load_coached(talk.place["coached"])
    assert coached is not None
    return [hold.stretch.id for hold in make_plan(library, coached).holds]


@pytest.mark.parametrize(
    "said",
    [
        "before we start I've a new knee and I wobble",
        "before you start I'm eighty two and I've a new hip",
        "I should tell you I wobble a bit",
        "mind I'm not that steady on my feet",
        "I'm a bit wobbly on my pins mind",
        "I'm seventy nine next week by the way",
        "thing is I'm six months gone",
        "you should know I had my knee done in March",
    ],
)
@pytest.mark.parametrize("plan", ["do the wall calf stretch", "start the bedtime routine"])
def test_what_is_told_before_the_count_is_noted(talk: Conversation, plan: str, said: str) -> None:
    begun(talk, plan)
    under_way = talk.place["coached"]["plan"]
    talk.hears(said)
    assert talk.place["id"] == "fact.noted"
    assert (talk.place["coached"]["plan"], talk.pending["kind"]) == (under_way, "in-position")
    assert talk.last.speech.startswith("Since")


def test_it_is_said_back_once(talk: Conversation) -> None:
    begun(talk, "do the wall calf stretch")
    talk.hears("before we start I've a new knee and I wobble")
    first = talk.last.speech
    talk.hears("like I said I've a new knee and I wobble")
    assert "Since" in first
    assert "Since" not in talk.last.speech


def test_a_stretch_that_does_not_suit_is_not_counted(talk: Conversation) -> None:
    begun(talk, "do the standing quad stretch")
    talk.hears("before we start I've a new knee and I wobble")
    assert talk.place.get("coached", {}).get("plan") != "stretch.quad-standing"


def test_a_routine_leaves_out_what_does_not_suit(talk: Conversation, library: Library) -> None:
    begun(talk, "start the after run routine")
    talk.hears("before we start I've a new knee")
    if talk.place.get("coached"):
        bars = [library.stretches[each].unsuitable_for for each in stretches_under_way(talk, library)]
        assert not any("new-joint" in each for each in bars)


@pytest.mark.parametrize(
    "said",
    [
        "just so you know I get dizzy",
        "I do get giddy if I bend",
        "I've vertigo",
        "I'm prone to dizzy turns",
        "I go dizzy easy",
    ],
)
@pytest.mark.parametrize("plan", ["do the wall calf stretch", "start the bedtime routine"])
def test_who_is_dizzy_now_and_then_is_not_stood_up(talk: Conversation, library: Library, plan: str, said: str) -> None:
    begun(talk, plan)
    talk.hears(said)
    here = load_coached(talk.place["coached"])
    assert here is not None
    assert library.stretches[stretches_under_way(talk, library)[here.hold]].position != "standing"


@pytest.mark.parametrize("said", ["I feel dizzy", "I've come over all dizzy", "I'm going dizzy", "the room's spinning"])
def test_who_is_dizzy_now_stops(talk: Conversation, said: str) -> None:
    begun(talk, "do the wall calf stretch")
    talk.hears(said)
    assert talk.place["id"] == "control.hurts"
    assert "coached" not in talk.place


@pytest.mark.parametrize("said", ["is this ok with a new knee", "can I do it pregnant", "my mum wobbles"])
def test_what_is_asked_or_told_of_others_notes_nothing_of_the_listener(talk: Conversation, said: str) -> None:
    begun(talk, "do the wall calf stretch")
    talk.hears(said)
    assert "Since you" not in talk.last.speech


@pytest.mark.parametrize(
    "said", ["I've a new knee and it's hot and swollen", "I'm six months gone and one calf's swollen"]
)
def test_a_sign_beside_it_goes_first(talk: Conversation, said: str) -> None:
    begun(talk, "do the wall calf stretch")
    talk.hears(said)
    assert talk.place["id"].startswith("redflag")


@pytest.mark.parametrize(
    "said",
    [
        "my feet are numb half the time",
        "my feet are always numb",
        "I've had numb feet for years",
        "I've got numb feet from the diabetes",
        "my feet are numb most days it's the diabetes",
    ],
)
def test_feet_that_have_been_numb_all_along_are_noted(talk: Conversation, said: str) -> None:
    begun(talk, "do the wall calf stretch")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("fact.noted", "in-position")


@pytest.mark.parametrize(
    "said",
    [
        "my foot's gone numb",
        "my feet are numb",
        "my feet are numb now",
        "numb foot all of a sudden",
        "can't feel my foot",
        "my feet are always numb but worse today",
        "my foot's numb and cold half the time",
        "feet numb since the fall",
        "my leg's numb half the time",
        "my feet have gone numb with the diabetes",
        "my toes went numb and they stay numb",
        "both feet numb for months and my legs are getting weaker",
    ],
)
def test_feet_that_are_numb_now_are_a_sign(talk: Conversation, said: str) -> None:
    begun(talk, "do the wall calf stretch")
    talk.hears(said)
    assert talk.place["id"].startswith("redflag")
