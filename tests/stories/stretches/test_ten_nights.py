"""Ten evenings with the bedtime routine: cut short and gone on with, a reminder, how it goes;
the end of each is its own.
"""

import pytest

from skill.app import build_skill
from skill.knowledge.library import Library
from skill.runtime.device_clock import DeviceClock
from skill.settings import Settings
from skill.simulator.nlu import Hearing
from skill.storage.sqlite_store import SqliteStore
from skill.turn.voice import Voice
from tests.facts_told import tells_number
from tests.fake_settings_api import DAY, FakeSettingsApi
from tests.guard.valid_response import assert_valid_response
from tests.reminders.fake_reminders_api import API, WithReminders, emptied
from tests.returning_listener import SECRET

BEDTIME = "routine.bedtime"
NIGHTS = 10
CUT_SHORT = 3
"""The night on which the phone rings: it is not as long as the others."""
THREE_MINUTES = 180
CLOSING_WORDS = 2
"""Seconds by which nights may differ of which all is known: the last words are never the same."""


@pytest.fixture
def talk(store: SqliteStore, hearing: Hearing) -> WithReminders:
    emptied()
    clock = DeviceClock(FakeSettingsApi())
    return WithReminders(build_skill(Settings(secret=SECRET), clock=clock, store=store, caller=API), hearing, "ten")


def evening(talk: WithReminders) -> None:
    """Begin the next evening at the hour of the first."""
    talk.clock.seconds += DAY - (talk.clock.seconds - 1_795_460_400) % DAY
    talk.new_session()


def before_the_hold(talk: WithReminders) -> float:
    """Seconds that sound before the first second of the first hold."""
    hold = next(sound.at for sound in talk.last.clip if sound.words == "Hold it there.")
    return talk.last.speech_seconds + hold


def finish(talk: WithReminders) -> tuple[str, float]:
    """Do what is left of the routine; returns its last words before the question, and the seconds that sounded."""
    took = talk.last.seconds
    while talk.pending["kind"] == "next-clip":
        talk.hears("yes")
        assert_valid_response(talk.response)
        took += talk.last.seconds
    assert talk.pending == {"kind": "good-night"}
    closing = talk.last.clip[-1].words.removesuffix("Are you ready to sleep?").strip()
    assert closing
    return closing, took


def test_ten_nights(talk: WithReminders) -> None:
    closings: list[str] = []
    took: list[float] = []
    to_hold: list[float] = []
    for night in range(NIGHTS):
        talk.hears("start the bedtime routine")
        assert (talk.place["id"], talk.place["coached"]["plan"]) == (BEDTIME, BEDTIME)
        to_hold.append(before_the_hold(talk))
        if night == CUT_SHORT:  # the phone rings in the middle of a hold
            talk.interrupts("pause", after=40)
            before = talk.place["coached"]
            talk.loses_session(after=600)
            talk.hears("resume")
            resumed = talk.place["coached"]
            assert (resumed["plan"], resumed.get("hold", 0)) == (BEDTIME, before.get("hold", 0))
            assert 0 < resumed.get("seconds_left", 10) <= 10
        closing, seconds = finish(talk)
        closings.append(closing)
        took.append(seconds)
        if night == 1:
            talk.hears("remind me every evening at nine")
            assert talk.pending["kind"] == "reminder-draft"
            talk.hears("yes")
            assert "BYHOUR=21;" in API.trigger["recurrence"]["recurrenceRules"][0]
        elif night == 6:
            talk.hears("how am i doing")
            assert talk.place["id"] == "diary.summary"
            assert talk.pending == {"kind": "offer", "then": "preference.six-weeks", "line": "offer-six-weeks"}
            talk.hears("yes")
            assert talk.place["id"] == "preference.set"
        else:
            talk.hears("yes")
            assert talk.response["response"]["shouldEndSession"] is True
        evening(talk)
    assert len(set(closings)) == NIGHTS
    assert to_hold[0] > to_hold[1] > to_hold[2] == max(to_hold[2:]) == min(to_hold[2:])
    assert took[0] > took[1] > took[2]
    known = [seconds for night, seconds in enumerate(took) if night >= 2 and night != CUT_SHORT]  # the third
    assert max(known) < THREE_MINUTES
    assert max(known) - min(known) < CLOSING_WORDS
    said = talk.hears("how am i doing")
    assert talk.pending["kind"] == "what-now"  # the six weeks are counted already
    assert tells_number(said, 4, "evenings")
    assert tells_number(said, 10, "nights in a row")


@pytest.mark.parametrize("nights", [*range(2, 43)])
def test_no_two_nights_of_six_weeks_end_in_the_same_words(library: Library, nights: int) -> None:
    voice = Voice(library.lines, library.locale("en-US"), 0)
    said = [
        voice.fixed_for("nights-in-a-row", each).format(days=library.language.speech.number(each))
        for each in (nights, nights - 1)
    ]
    assert said[0] != said[1]
    assert library.language.speech.number(nights) in said[0]
