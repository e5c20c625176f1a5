"""Stories of what is said in the middle of a stretch, or before its count: a moment that is asked for, a leg that is
weak, another muscle that was meant, one muscle of a routine, and going back to it after a cramp.
"""

import pytest

from skill.simulator.nlu import Hearing
from skill.storage.sqlite_store import SqliteStore
from tests.conftest import Conversation
from tests.diary_listener import keeping

WALL, ROUTINE = "stretch.calf-wall", "routine.bedtime"


@pytest.mark.parametrize(
    "said",
    [
        "can i get up and go to the toilet",
        "can i go to the loo",
        "can i nip to the bathroom",
        "may i get a drink of water",
        "is it alright if i answer the door",
        "do you mind if i answer the phone",
        "i'm bursting for a wee",
        "could i just fetch a blanket",
        "let me get a jumper",
        "can you give me a minute",
    ],
)
@pytest.mark.parametrize("counting", [True, False], ids=["counting", "before"])
def test_who_asks_for_a_moment_keeps_the_place(talk: Conversation, said: str, *, counting: bool) -> None:
    talk.says_ready = counting
    talk.hears("wall calf stretch")
    talk.interrupts(said, after=20)
    assert (talk.place["id"], talk.pending["kind"]) == ("control.pause", "still-paused")
    there = talk.place["coached"]["hold"]
    talk.hears("i'm back")
    assert (talk.place["coached"]["plan"], talk.place["coached"]["hold"]) == (WALL, there)


@pytest.mark.parametrize("said", ["can i drink water before bed", "can water help", "can i do this on the toilet"])
def test_what_is_asked_of_water_is_no_pause(talk: Conversation, said: str) -> None:
    talk.hears("wall calf stretch")
    talk.interrupts(said, after=20)
    assert talk.place["id"] != "control.pause"


@pytest.mark.parametrize("said", ["left one's dodgy", "my left one's a bit dodgy", "my left one is a bit weak"])
def test_a_leg_that_is_weak_changes_no_leg(talk: Conversation, said: str) -> None:
    talk.hears("wall calf stretch")
    talk.interrupts(said, after=20)
    assert (talk.place["coached"]["plan"], talk.place["coached"]["hold"]) == (WALL, 0)


@pytest.mark.parametrize("said", ["my right leg's a bit gammy", "right one's dodgy"])
def test_before_the_count_the_leg_that_is_weak_is_the_first(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("wall calf stretch")
    talk.interrupts(said, after=20)
    assert (talk.place["coached"]["first"], talk.pending["kind"]) == ("right", "in-position")


@pytest.mark.parametrize("said", ["my left leg has gone weak", "my left leg is weak and numb"])
def test_a_leg_that_has_gone_weak_is_still_a_sign(talk: Conversation, said: str) -> None:
    talk.hears("wall calf stretch")
    talk.interrupts(said, after=20)
    assert talk.place["id"] == "redflag"


@pytest.mark.parametrize("said", ["no, i mean the knee", "no i mean the ankle", "nah i meant the elbow"])
def test_what_is_meant_and_not_known_is_asked_for(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("wall calf stretch")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == (WALL, "go-on")
    talk.hears("the thigh")
    assert talk.place["coached"]["plan"] == "stretch.quad-standing"


@pytest.mark.parametrize("said", ["not that, the thigh", "no i mean the thigh", "no, the thigh"])
def test_another_muscle_is_put_right_before_the_count(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("wall calf stretch")
    talk.hears(said)
    assert talk.place["coached"]["plan"] == "stretch.quad-standing"


@pytest.mark.parametrize(
    "said",
    [
        "just the calves tonight",
        "only the calf ones tonight",
        "can we just do the calves",
        "calves only",
        "stick to the calves tonight",
        "just calves please",
    ],
)
@pytest.mark.parametrize("counting", [True, False], ids=["counting", "before"])
def test_a_routine_is_cut_down_to_one_muscle(talk: Conversation, said: str, *, counting: bool) -> None:
    talk.says_ready = counting
    talk.hears("bedtime routine")
    talk.interrupts(said, after=40 if counting else talk.last.seconds)
    assert talk.place["coached"]["plan"] == ROUTINE
    assert set(talk.place["coached"]["swaps"].values()) == {""}
    assert WALL not in talk.place["coached"]["swaps"]
    assert not talk.response["sessionAttributes"].get("avoid")
    if not counting:
        assert talk.pending["kind"] == "in-position"


def test_the_muscle_that_stays_comes_at_once_with_its_cautions(talk: Conversation) -> None:
    talk.says_ready = False
    talk.hears("bedtime routine")
    heard = talk.hears("only hamstrings tonight please")
    assert list(talk.place["coached"]["swaps"]) == [WALL]
    assert "sciatica" in heard


@pytest.mark.parametrize(
    "said", ["it's just my calf", "i only did the calves yesterday", "just my calf hurts", "not just the calves"]
)
def test_what_only_names_a_muscle_cuts_down_nothing(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("bedtime routine")
    talk.hears(said)
    assert not talk.place.get("coached", {}).get("swaps")


@pytest.mark.parametrize(
    "said",
    [
        "go back to the stretch",
        "go back to the stretching",
        "can we go back to what we were doing",
        "back to the calf one",
        "let's get back to the stretches",
    ],
)
def test_after_a_cramp_the_stretch_goes_on(store: SqliteStore, hearing: Hearing, said: str) -> None:
    talk = keeping(store, hearing)
    talk.hears("wall calf stretch")
    talk.interrupts("i've got a cramp", after=20)
    talk.hears("it's gone")
    talk.hears(said)
    assert (talk.place["id"], talk.place["coached"]["plan"]) == ("control.resume", WALL)
