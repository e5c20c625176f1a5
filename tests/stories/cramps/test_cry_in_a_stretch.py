"""Stories of who cries out in a stretch and has no cramp, and of one that was over and is back."""

import pytest

from tests.at_device import AtDevice
from tests.conftest import Conversation
from tests.diary_listener import talk as keeps_diary

__all__ = ["keeps_diary"]
WALL = "stretch.calf-wall"


def cries_out(talk: AtDevice) -> None:
    """Cry out a cramp in the count, which is helped with."""
    talk.hears("calf stretch")
    talk.interrupts("aah cramp", after=40)
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize(
    "said",
    [
        "no just a bit tight carry on",
        "no it's fine carry on",
        "i'm ok keep going",
        "just tight go on",
        "it's only a stretch carry on with it",
        "no no just a twinge keep counting",
        "false alarm carry on",
        "no cramp carry on",
        "it's not a cramp carry on",
        "nah just a bit stiff keep going please",
        "sorry just the stretch pulling go on",
    ],
)
def test_who_has_no_cramp_goes_on_with_the_stretch(keeps_diary: AtDevice, said: str) -> None:
    cries_out(keeps_diary)
    keeps_diary.hears(said)
    assert keeps_diary.place["id"] == "control.resume"
    assert keeps_diary.place["coached"]["plan"] == WALL
    assert keeps_diary.last.clip_seconds > 60


@pytest.mark.parametrize(
    "said",
    [
        "carry on",
        "no",
        "it's still tight carry on",
        "it's really bad carry on",
        "just a pop carry on",
        "no it's agony",
        "not fine keep going",
        "it's cramping carry on",
        "it's a cramp carry on",
        "just a cramp keep going",
        "keep going it's a bit tight",
        "no it's worse carry on",
    ],
)
def test_help_goes_on_where_the_cramp_was_not_denied(keeps_diary: AtDevice, said: str) -> None:
    cries_out(keeps_diary)
    keeps_diary.hears(said)
    assert keeps_diary.place["id"] != "control.resume"


def test_a_sign_told_with_it_still_warns(keeps_diary: AtDevice) -> None:
    cries_out(keeps_diary)
    keeps_diary.hears("just a bit tight and my calf's swollen carry on")
    assert keeps_diary.place["id"] != "control.resume"


@pytest.mark.parametrize("said", ["no just tight carry on", "it's fine carry on"])
def test_with_no_stretch_before_it_the_help_goes_on(talk: Conversation, said: str) -> None:
    talk.hears("my calf's cramping")
    talk.hears(said)
    assert talk.place["id"] == "relief.now"


@pytest.mark.parametrize(
    "said",
    [
        "oh it's gone again",
        "it's gone again",
        "my calf's gone again",
        "ah it's gone into a cramp again",
        "oh no it's going again",
        "there it goes again",
        "oh no it's went again",
    ],
)
def test_a_cramp_that_was_over_and_has_gone_again_is_back(talk: Conversation, said: str) -> None:
    talk.hears("my calf's cramping")
    talk.hears("it's gone")
    assert talk.place["id"] == "relief.eased"
    talk.hears(said)
    assert talk.place["id"] == "relief.now"
    assert talk.last.clip_seconds > 20


@pytest.mark.parametrize("said", ["it's gone", "it's gone now", "it's all gone", "it's gone away", "it's gone thanks"])
def test_one_that_is_over_is_over(talk: Conversation, said: str) -> None:
    talk.hears("my calf's cramping")
    talk.hears("it's gone")
    talk.hears(said)
    assert talk.place["id"] != "relief.now"


def test_in_the_help_gone_again_is_no_second_cramp(talk: Conversation) -> None:
    talk.hears("my calf's cramping")
    talk.hears("it's gone again")
    assert talk.last.clip_seconds < 20


@pytest.mark.parametrize(
    "said",
    [
        "no can't stop i've got 2k to go",
        "can't stop i'm in a race",
        "i'm not stopping i've two miles to go",
        "i can't stop there's a lap left",
        "can i finish",
        "can i keep running",
    ],
)
def test_whether_to_run_on_is_answered_and_no_round_begins(talk: Conversation, said: str) -> None:
    talk.hears("both thighs locking 2k to go")
    assert talk.place["id"] == "relief.now"
    talk.hears(said)
    assert talk.pending["kind"] == "check-in"
    assert talk.last.clip_seconds < 15


@pytest.mark.parametrize("said", ["can i walk it in", "can i walk to the finish", "should i walk home"])
def test_whether_to_walk_on_is_answered(talk: Conversation, said: str) -> None:
    talk.hears("my calf's cramping mid run")
    talk.hears(said)
    assert talk.pending["kind"] == "check-in"
    assert talk.last.clip_seconds < 15


@pytest.mark.parametrize("said", ["i can't stop it", "can't stop it's agony", "it won't stop", "i can't stop shaking"])
def test_what_does_not_stop_is_helped_on(talk: Conversation, said: str) -> None:
    talk.hears("my calf's cramping mid run")
    talk.hears(said)
    assert talk.last.clip_seconds > 15 or talk.place.get("warning")


@pytest.mark.parametrize(
    "said",
    ["my feet won't do that", "my toes won't do that", "my back won't let me", "my knees don't bend like that"],
)
def test_a_part_that_will_not_do_it_wishes_for_an_easier_one_of_the_muscle(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("calf stretch")
    talk.hears(said)
    assert talk.place["id"] == "control.easier"
    assert talk.place["coached"]["plan"] == "stretch.calf-towel"
    assert talk.pending["kind"] == "in-position"


@pytest.mark.parametrize("said", ["my feet won't stop cramping", "my foot won't stay flat", "my toes won't uncurl"])
def test_what_else_a_part_does_not_do_is_no_wish_for_an_easier_one(talk: Conversation, said: str) -> None:
    talk.says_ready = False
    talk.hears("calf stretch")
    talk.hears(said)
    assert talk.place["id"] != "control.easier"
