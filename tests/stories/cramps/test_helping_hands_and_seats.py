"""Stories of whoever helps with their hands, cannot hold a towel, or sits at the wheel."""

import pytest

from skill.knowledge.library import Library
from tests.conftest import Conversation
from tests.standing import begins_with
from tests.stories.cramps.test_body_in_a_cramp import relief


@pytest.mark.parametrize("said", ["i'm holding his foot", "i've got hold of her leg"])
def test_who_holds_a_foot_hears_what_hands_do(talk: Conversation, library: Library, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert (relief(talk)["position"], relief(talk).get("muscle", "unknown")) == ("helping", "unknown")
    assert begins_with(talk, library.relief.first_aid["unknown"]["helping"], "she" if "her" in said.split() else "he")
    talk.hears("should i push it")
    assert talk.pending["kind"] == "check-in"
    assert not talk.last.clip


@pytest.mark.parametrize("said", ["what can i do for him when it happens", "what do i do when she shouts"])
def test_a_plan_for_next_time_begins_no_round(talk: Conversation, said: str) -> None:
    talk.opens()
    talk.hears(said)
    assert (talk.place["id"], talk.place["entry"]) == ("what-are-leg-cramps", "help-somebody")


def test_hands_that_cannot_hold_a_towel_get_another_stretch(talk: Conversation) -> None:
    talk.says_ready = False
    talk.hears("guide me through the towel calf stretch")
    talk.hears("can't hold a towel, my hands are bad")
    assert talk.place["id"] == "control.easier"
    assert talk.place["coached"]["plan"] == "stretch.ankle-pumps"
    talk.hears("have you one without")
    assert talk.place["coached"]["plan"] == "stretch.ankle-pumps"


@pytest.mark.parametrize("said", ["what can i dae sitting in the cab", "can i do it at the lights in the cab"])
def test_what_can_be_done_in_the_cab_is_told(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert (talk.place["id"], talk.place["entry"]) == ("causes.overuse-standing", "desk-driving")


def test_who_drives_for_a_living_is_answered(talk: Conversation) -> None:
    talk.hears("i drive a taxi")
    assert talk.place["entry"] == "desk-driving"


@pytest.mark.parametrize("said", ["she says stop", "he's shouting stop", "she says it hurts"])
def test_hands_let_go_when_whose_leg_it_is_says_stop(talk: Conversation, said: str) -> None:
    talk.hears("she's got a cramp in her calf")
    talk.hears(said)
    assert (talk.pending["kind"], relief(talk)["gently"]) == ("one-more-round", True)


def test_who_is_home_is_out_of_danger(talk: Conversation) -> None:
    talk.hears("cramp in my calf, i'm driving")
    talk.hears("i'm home now")
    assert relief(talk)["position"] != "driving"
