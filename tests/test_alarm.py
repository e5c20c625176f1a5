"""An alarm ends what takes too long in the main thread, and touches nothing else."""

import signal
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import pytest

from skill.runtime.alarm import Alarm
from skill.runtime.deadline import TooSlowError
from skill.runtime.guard import Guard
from tests.broken_requests import stretch_request
from tests.valid_response import assert_valid_response, spoken_words

SHORT = 0.06
LONG = 20.0
"""Longer than any test; whoever waits so long fails."""
FINE = {"version": "1.0", "response": {}}


def spins() -> None:
    while True:
        pass


def waits() -> None:
    threading.Event().wait(LONG)


def sleeps() -> None:
    time.sleep(LONG)


def swallows() -> None:
    with suppress(Exception):  # as code that fails softly does
        time.sleep(LONG)


class KeepsTheFirstRing:
    """Something that is cleaned up just as it rings: what is raised in ``__del__`` goes nowhere."""

    def __del__(self) -> None:
        spins()


def cleans_up() -> None:
    KeepsTheFirstRing()
    spins()


@pytest.mark.parametrize("work", [spins, waits, sleeps, swallows])
def test_what_takes_too_long_is_ended_in_time(work: Callable[[], None]) -> None:
    began = time.monotonic()
    with pytest.raises(TooSlowError) as slow:
        Alarm().run(work, SHORT)
    assert SHORT <= time.monotonic() - began < LONG / 4
    assert work.__name__ in [frame.name for frame in slow.value.at], "the log tells where it stood"


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # what __del__ keeps is told on stderr
def test_a_ring_that_is_kept_by_what_cleans_up_rings_again() -> None:
    with pytest.raises(TooSlowError):
        Alarm().run(cleans_up, SHORT)


def test_work_in_time_is_returned_and_nothing_rings_afterwards() -> None:
    assert Alarm().run(lambda: "done", LONG) == "done"
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_what_work_raises_is_raised_and_nothing_rings_afterwards() -> None:
    with pytest.raises(ZeroDivisionError):
        Alarm().run(lambda: 1 / 0, LONG)
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_after_one_that_took_too_long_the_next_is_answered() -> None:
    alarm = Alarm()
    for _ in range(3):
        with pytest.raises(TooSlowError):
            alarm.run(spins, SHORT)
        assert alarm.run(lambda: "done", LONG) == "done"


@pytest.mark.parametrize("margin", [offset / 2000 for offset in range(-10, 11)])
def test_work_that_ends_just_as_its_time_does_is_returned_or_too_slow(margin: float) -> None:
    def works() -> str:
        time.sleep(SHORT + margin)
        return "done"

    with suppress(TooSlowError):
        assert Alarm().run(works, SHORT) == "done"
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_a_ring_that_nobody_waits_for_is_nobody_s() -> None:
    Alarm().run(lambda: None, LONG)
    signal.raise_signal(signal.SIGALRM)


def test_away_from_the_main_thread_another_thread_waits() -> None:
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(Alarm().run, lambda: "done", LONG).result() == "done"
        with pytest.raises(TooSlowError):
            pool.submit(Alarm().run, spins, SHORT).result()


def test_a_skill_that_hangs_apologises_in_time() -> None:
    guard = Guard(lambda _event, _context: sleeps(), "Sorry. Once more?", seconds=SHORT, limit=Alarm())
    answer = guard(stretch_request())
    assert_valid_response(answer)
    assert spoken_words(answer["response"]["outputSpeech"]) == "Sorry. Once more?"


def test_a_skill_that_is_quick_answers() -> None:
    assert Guard(lambda _event, _context: FINE, "Sorry.", limit=Alarm())(stretch_request()) == FINE
