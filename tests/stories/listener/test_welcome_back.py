"""The welcome knows who comes back, and offers the stretch that was interrupted."""

import pytest

from tests.at_device import AtDevice
from tests.facts_told import names, tells, tells_leg
from tests.fake_settings_api import DAY, HOUR, MIDNIGHT_IN_LONDON, MINUTE
from tests.returning_listener import CALF, tomorrow
from tests.returning_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.wordings import wordings


def test_the_welcome_knows_who_comes_back(talk: AtDevice) -> None:
    first = talk.opens()
    assert tells(first, "welcome")
    tomorrow(talk)
    back = talk.opens()
    assert back in [f"{hello} Do you have a cramp right now?" for hello in wordings("welcome-back")]
    talk.clock.seconds += 2 * MINUTE
    talk.new_session()
    assert talk.opens() == "Do you have a cramp right now?"


@pytest.mark.parametrize(("away", "sentences"), [(10 * MINUTE - 1, 1), (10 * MINUTE, 2)])
def test_who_was_away_for_ten_minutes_is_greeted_before_the_question(
    talk: AtDevice, away: float, sentences: int
) -> None:
    talk.opens()
    talk.clock.seconds += away
    talk.new_session()
    assert len(talk.opens().split(". ")) == sentences
    assert talk.pending == {"kind": "cramping-now"}


def test_the_welcome_is_first_aid_and_a_question_at_night(talk: AtDevice) -> None:
    talk.opens()
    talk.clock.seconds = MIDNIGHT_IN_LONDON + 365 * DAY
    talk.new_session()
    said = talk.opens()
    assert said.startswith(wordings("first-aid-before-hello"))
    assert talk.pending["kind"] == "cramping-now"


def test_the_welcome_offers_the_stretch_that_was_interrupted(talk: AtDevice) -> None:
    talk.hears(CALF)
    talk.loses_session(after=70)
    talk.clock.seconds += HOUR
    offer = talk.opens()
    assert talk.pending["kind"] == "resume-left"
    going_on = talk.hears("yes")
    assert talk.place["id"] == "control.resume"
    for told in (offer, going_on):
        assert names(told, "stretch.calf-wall")
        assert tells_leg(told, "left")


def test_no_to_the_interrupted_stretch_asks_about_a_cramp(talk: AtDevice) -> None:
    talk.hears(CALF)
    talk.loses_session(after=70)
    talk.opens()
    talk.hears("no")
    assert talk.pending == {"kind": "cramping-now"}


def test_the_offer_expires_after_a_day_and_a_half(talk: AtDevice) -> None:
    talk.hears(CALF)
    talk.loses_session(after=70)
    tomorrow(talk, 1.5)
    talk.opens()
    assert talk.pending["kind"] != "resume-left"
