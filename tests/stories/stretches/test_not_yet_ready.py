"""Stories of what starts no count at "are you in position?": an order to stop, a no, and a wish to hear it again."""

import pytest

from tests.at_device import AtDevice
from tests.returning_listener import talk as talk  # noqa: PLC0414  # a fixture

WARM_UP, BEDTIME, CALF = "do the warm-up", "do the bedtime routine", "guide me through a calf stretch"


@pytest.mark.parametrize(
    "said", ["ok stop the stretch", "okay stop the thing will you", "right so stop that now please"]
)
def test_an_order_to_stop_behind_an_ok_stops(talk: AtDevice, said: str) -> None:
    talk.hears(WARM_UP)
    talk.hears(said)
    assert talk.place["id"] == "control.stop"


@pytest.mark.parametrize("said", ["no only tell me", "nah just explain it", "no wait I'm not there"])
def test_a_no_starts_no_count(talk: AtDevice, said: str) -> None:
    talk.says_ready = False
    talk.hears(WARM_UP)
    talk.hears(said)
    assert talk.place["id"] == "control.pause"


@pytest.mark.parametrize("said", ["sorry the dog was barking what did you say", "what was that again"])
def test_what_was_missed_is_told_again_before_anything_is_counted(talk: AtDevice, said: str) -> None:
    talk.says_ready = False
    talk.hears(BEDTIME)
    talk.hears("ready")
    talk.interrupts(said, after=1)
    assert (talk.place["id"], talk.pending["kind"]) == ("control.repeat", "in-position")
    assert "Ready." not in [sound.words for sound in talk.last.clip]


@pytest.mark.parametrize("said", ["no I'm ready", "yes hands are up", "right I am on the wall"])
def test_ready_in_any_words_counts(talk: AtDevice, said: str) -> None:
    talk.says_ready = False
    talk.hears(CALF)
    talk.hears(said)
    assert talk.last.clip[0].words == "Ready."


def test_naming_the_stretch_that_waits_starts_no_count(talk: AtDevice) -> None:
    talk.says_ready = False
    talk.hears("what's a good quad one")
    talk.hears("nah the standing one")
    assert (talk.place["coached"]["plan"], talk.pending["kind"]) == ("stretch.quad-standing", "in-position")


def test_ready_to_an_offer_begins_what_was_offered(talk: AtDevice) -> None:
    talk.says_ready = False
    talk.hears("can I stretch on the machine")
    offered = talk.pending["then"]
    talk.hears("hold on nurse is here")
    assert talk.pending["then"] == offered
    talk.hears("ready")
    assert talk.place["id"] == offered


def test_the_muscle_alone_is_offered_a_stretch_and_begins_none(talk: AtDevice) -> None:
    talk.hears("g'day, keep cramping up in the second half at footy")
    talk.hears("nah not right now")
    talk.hears("hammies mostly")
    assert talk.pending["kind"] == "offer"
    assert talk.pending["then"].startswith("stretch.hamstring")
    assert talk.place.get("coached") is None


@pytest.mark.parametrize("asks", ["which exercise for her", "what stretches for her"])
def test_what_somebody_cannot_do_rules_out_the_floor(talk: AtDevice, asks: str) -> None:
    talk.hears("he can't kneel")
    assert talk.pending["kind"] == "offer"
    talk.hears(asks)
    assert talk.pending["then"] == "stretch.calf-wall"
