"""Stories of what was told of the body: a leg in a splint, a sore tendon, and a wish behind what is told."""

import pytest

from skill.coaching.progress import load_coached, make_plan
from skill.knowledge.library import Library
from tests.conftest import Conversation

BEDTIME, CHAIR, PREGNANCY = "routine.bedtime", "routine.chair", "routine.pregnancy"
HEEL_OUT, WALL = "stretch.hamstring-heel-out", "stretch.calf-wall"


def planned(talk: Conversation, library: Library) -> tuple[set[str], set[str | None]]:
    """Stretches and legs of what is under way."""
    coached = load_coached(talk.place["coached"])
    assert coached is not None
    holds = make_plan(library, coached).holds
    return {hold.stretch.id for hold in holds}, {hold.side for hold in holds}


@pytest.mark.parametrize(
    ("said", "leg"),
    [
        ("left leg only please the right one is in a splint the hamstring one in my chair", "left"),
        ("my right foot is in a cast, the hamstring one in my chair please", "left"),
        ("i've a boot on my left foot, hamstring stretch sitting down", "right"),
        ("i lost my left leg, can we do the hamstring stretch in my chair", "right"),
    ],
)
def test_a_leg_that_is_out_of_it_is_never_stretched(talk: Conversation, library: Library, said: str, leg: str) -> None:
    talk.opens()
    talk.hears(said)
    assert planned(talk, library) == ({HEEL_OUT}, {leg})
    talk.hears("ready")
    talk.hears("start the bedtime routine")
    stretches, legs = planned(talk, library)
    assert legs == {leg}
    assert all(library.stretches[each].position != "standing" for each in stretches)


def test_a_leg_in_a_boot_alone_offers_what_the_other_one_can_do(talk: Conversation, library: Library) -> None:
    talk.opens()
    talk.hears("no")
    talk.hears("left leg only, my right ankle is in a boot")
    assert talk.pending["kind"] == "offer"
    talk.hears("yes")
    assert planned(talk, library)[1] == {"left"}


def test_a_swollen_leg_in_a_boot_is_a_sign_all_the_same(talk: Conversation) -> None:
    talk.hears("my right leg is in a cast and the calf is swollen and hot")
    assert talk.place["id"].startswith("redflag")


def test_what_the_cautions_name_rules_a_stretch_out(talk: Conversation, library: Library) -> None:
    talk.hears("do the wall calf stretch")
    talk.interrupts("ow, that one pinches at the back of my heel", after=20)
    talk.hears("it's the Achilles, it's been sore a week")
    assert talk.pending["kind"] == "offer"
    offered = talk.pending["then"]
    assert "achilles" not in library.stretches[offered].not_with
    talk.hears("what can I do instead")
    assert talk.pending["then"] == offered
    talk.hears("okay pick it up again")
    assert "coached" not in talk.place
    assert talk.pending["then"] == offered
    talk.hears("start the bedtime routine")
    assert not any("achilles" in library.stretches[each].not_with for each in planned(talk, library)[0])


@pytest.mark.parametrize("said", ["i've got sciatica", "i tore my hamstring in june", "i've a slipped disc"])
def test_it_is_heard_in_the_middle_of_a_stretch(talk: Conversation, said: str) -> None:
    talk.hears("do the chair hamstring stretch")
    talk.interrupts(said, after=5)
    assert "coached" not in talk.place
    assert talk.pending["kind"] == "offer"


def test_what_hurts_now_stops_the_stretch(talk: Conversation) -> None:
    talk.hears("do the standing quad stretch")
    talk.interrupts("my knee hurts", after=20)
    assert talk.place["id"] == "control.hurts"


def test_a_bad_knee_goes_on_with_what_spares_it(talk: Conversation) -> None:
    talk.hears("do the wall calf stretch")
    talk.interrupts("my knee's bad by the way", after=5)
    assert talk.place["coached"]["plan"] == WALL


@pytest.mark.parametrize(
    ("said", "plan"),
    [
        (
            "no cramp, thank god. I am pregnant, twenty eight weeks, I want a small routine for before sleeping",
            PREGNANCY,
        ),
        (
            "no cramp. I'm in a chair with wheels, paraplegic since last year. give me the full routine for my legs",
            CHAIR,
        ),
        (
            "I'm in a wheelchair, spinal injury, and my legs go into cramp, can you give me a routine I can do sitting",
            CHAIR,
        ),
        ("I tore my hamstring in June, give me something for before bed", BEDTIME),
    ],
)
def test_a_wish_behind_what_is_told_is_heard(talk: Conversation, said: str, plan: str) -> None:
    talk.opens()
    talk.hears(said)
    assert talk.place["coached"]["plan"] == plan


@pytest.mark.parametrize(
    "said", ["my calf is cramping, can you give me a stretch", "I've got a cramp right now, give me a stretch"]
)
def test_a_cramp_of_now_goes_before_a_wish(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


def test_who_is_moved_by_somebody_else_waits_for_them(talk: Conversation) -> None:
    talk.hears("start the chair routine")
    talk.interrupts("my wife will move my legs for me", after=5)
    assert talk.place["coached"]["plan"] == CHAIR
    talk.interrupts("she's got my foot", after=2)
    assert "relief" not in talk.place
    assert talk.place["coached"]["plan"] == CHAIR


def test_what_is_barred_is_not_named_as_suiting(talk: Conversation) -> None:
    said = talk.hears("i've had a slipped disc, what stretches can i do")
    assert "hamstring" not in said.lower()
    assert talk.pending["kind"] == "offer"


@pytest.mark.parametrize("said", ["my right calf's gone solid", "two legs and my right calf's gone"])
def test_a_calf_that_has_gone_is_a_cramp_and_no_leg_out_of_it(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert talk.place["id"] == "relief.now"
