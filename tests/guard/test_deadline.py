"""Work ends by its deadline: a skill that hangs is answered for in time, and what it does later counts for nothing."""

import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial

import pytest

from skill.runtime.deadline import Deadline, TimeLimit, TooSlowError
from skill.runtime.guard import ANSWER_SECONDS, SPARE_SECONDS, Guard
from tests.guard.broken_requests import Json, changed, intent, running, stretch_request
from tests.guard.valid_response import assert_valid_response, spoken_words

SHORT = 0.05
LONG = 20.0
"""Longer than any test; whoever waits so long fails."""
FINE = {"version": "1.0", "response": {}}


class Hanging:
    """A skill that waits until told, then writes something down."""

    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.began: list[threading.Thread] = []
        self.written: list[object] = []
        self.waits = True

    def __call__(self, event: object, _deadline: object) -> Json:
        self.began.append(threading.current_thread())
        try:
            if self.waits:
                self.go_on.wait(LONG)
            self.written.append(event)
        except Exception as swallowed:  # noqa: BLE001  # as ask-sdk would
            self.written.append(swallowed)
        return FINE

    def ends(self) -> None:
        self.go_on.set()
        for thread in self.began:
            thread.join(LONG)
            assert not thread.is_alive()


def test_a_skill_that_hangs_apologises_in_time_and_keeps_the_session(caplog: pytest.LogCaptureFixture) -> None:
    skill = Hanging()
    attributes = {"place": running(), "turn": 4}
    began = time.monotonic()
    guard = Guard(skill, "Sorry. Once more?", seconds=SHORT)
    answer = guard(changed(stretch_request(), "session/attributes", attributes))
    assert time.monotonic() - began < LONG / 4
    assert_valid_response(answer)
    assert spoken_words(answer["response"]["outputSpeech"]) == "Sorry. Once more?"
    assert answer["sessionAttributes"] == attributes
    (record,) = caplog.records
    line = json.loads(record.getMessage())
    assert (record.levelname, line["outcome"], line["error"]) == ("ERROR", "too slow", "TooSlowError")
    assert any(place.startswith("wait:") for place in line["at"]), "the line tells where it hung"
    skill.ends()


def test_what_a_host_has_waited_for_a_request_already_counts() -> None:
    skill = Hanging()
    began = time.monotonic()
    Guard(skill, "Sorry. Once more?", seconds=LONG)(stretch_request(), None, LONG - SHORT)
    assert time.monotonic() - began < LONG / 4
    skill.ends()


def test_stop_ends_the_session_even_when_the_skill_hangs() -> None:
    skill = Hanging()
    answer = Guard(skill, "Sorry. Once more?", seconds=SHORT)(intent("AMAZON.StopIntent"))
    assert answer["response"] == {"shouldEndSession": True}
    skill.ends()


def test_what_timed_out_writes_nothing_down_later() -> None:
    skill = Hanging()
    Guard(skill, "Sorry. Once more?", seconds=SHORT)(stretch_request())
    skill.ends()
    assert skill.written == []


def waits() -> None:
    threading.Event().wait(1.0)


def sleeps() -> None:
    time.sleep(1.0)


def swallows() -> None:
    with suppress(Exception):  # as code that fails softly does
        time.sleep(1.0)


@pytest.mark.parametrize("work", [waits, sleeps, swallows])
def test_what_takes_too_long_is_ended_in_time_and_the_error_tells_where_it_stood(work: Callable[[], None]) -> None:
    began = time.monotonic()
    with pytest.raises(TooSlowError) as slow:
        TimeLimit().run(work, Deadline.after(SHORT))
    assert SHORT <= time.monotonic() - began < 1.0
    assert work.__name__ in [frame.name for frame in slow.value.at]


def test_work_that_never_ends_by_itself_is_stopped() -> None:
    busy: list[threading.Thread] = []

    def spins() -> None:
        busy.append(threading.current_thread())
        while True:
            pass

    with pytest.raises(TooSlowError):
        TimeLimit().run(spins, Deadline.after(SHORT))
    busy[0].join(LONG)
    assert not busy[0].is_alive()


class Held:
    """A lock that every thread but the one that made it gets only when told: the machine is busy."""

    def __init__(self) -> None:
        self.maker, self.told, self.lock = threading.get_ident(), threading.Event(), threading.Lock()

    def __enter__(self) -> None:
        if threading.get_ident() != self.maker:
            self.told.wait(LONG)
        self.lock.acquire()

    def __exit__(self, *_: object) -> None:
        self.lock.release()


def test_a_thread_that_is_slow_to_start_never_begins_work_whose_time_is_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stopped in the middle of the interpreter's own steps it would leave an error on stderr that nobody can catch."""
    loose: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda told: loose.append(told.exc_value))
    before, held, done = set(threading.enumerate()), Held(), list[int]()
    with monkeypatch.context() as patched:
        patched.setattr(threading, "_active_limbo_lock", held)
        with pytest.raises(TooSlowError):
            TimeLimit().run(lambda: done.append(1), Deadline.after(SHORT))
    held.told.set()
    waits_until = time.monotonic() + LONG
    while set(threading.enumerate()) - before:
        assert time.monotonic() < waits_until, "a thread is never told to be at its end"
        time.sleep(0.01)
    assert (done, loose) == ([], [])


def test_after_one_that_hangs_the_next_is_answered() -> None:
    skill = Hanging()
    guard = Guard(skill, "Sorry. Once more?", seconds=SHORT)
    guard(stretch_request())
    skill.waits = False
    assert guard(intent("AMAZON.YesIntent"), None) == FINE
    assert skill.written == [intent("AMAZON.YesIntent")]
    skill.go_on.set()


def test_where_every_thread_hangs_the_next_is_told_so_in_time_and_once_they_end_work_goes_on() -> None:
    limit, hanging = TimeLimit(most_threads=2), Hanging()
    for _ in range(2):
        with pytest.raises(TooSlowError):
            limit.run(lambda: hanging(None, None), Deadline.after(SHORT))
    with pytest.raises(TooSlowError):
        limit.run(lambda: "never begun", Deadline.after(SHORT))
    hanging.ends()
    assert limit.run(lambda: "done", Deadline.after(LONG)) == "done"


def test_work_that_is_stopped_while_it_waits_for_other_work_takes_no_thread_with_it() -> None:
    outer, inner, ended = TimeLimit(), TimeLimit(most_threads=1), threading.Event()
    with pytest.raises(TooSlowError):
        outer.run(lambda: inner.run(lambda: ended.wait(LONG), Deadline.after(LONG)), Deadline.after(SHORT))
    ended.set()
    began = time.monotonic()
    while time.monotonic() - began < LONG:
        with suppress(TooSlowError):
            assert inner.run(lambda: "done", Deadline.after(SHORT)) == "done"
            return
    pytest.fail("its thread was never free again")


def test_more_at_once_than_threads_wait_their_turn() -> None:
    limit = TimeLimit(most_threads=3)
    names = set()

    def work(number: int) -> int:
        names.add(threading.current_thread())
        time.sleep(0.001)
        return number

    with ThreadPoolExecutor(16) as pool:
        assert list(pool.map(lambda number: limit.run(lambda: work(number), Deadline.after(LONG)), range(200))) == list(
            range(200)
        )
    assert 1 <= len(names) <= 3


def test_work_that_ends_just_as_its_time_does_is_answered_once_and_right() -> None:
    limit = TimeLimit()
    outcomes: set[bool] = set()
    too_slow = 0
    for number in range(300):
        done: list[int] = []

        def work(number: int = number, done: list[int] = done) -> int:
            time.sleep(0.001)
            done.append(number)
            return number

        try:
            outcomes.add(limit.run(work, Deadline.after(0.001)) == number)
        except TooSlowError:
            too_slow += 1
        assert limit.run(partial(int.__neg__, number), Deadline.after(LONG)) == -number
        assert len(done) <= 1
    assert False not in outcomes
    assert too_slow


def test_what_work_raises_is_raised() -> None:
    def fails() -> None:
        raise KeyError("x")

    with pytest.raises(KeyError):
        TimeLimit().run(fails, Deadline.after(LONG))


def test_there_is_time_left_for_the_way_back() -> None:
    assert ANSWER_SECONDS <= 7


def test_the_skill_is_told_a_deadline_that_leaves_the_guard_time_to_answer() -> None:
    told: list[float] = []

    def asks(_event: object, deadline: Deadline) -> Json:
        told.append(deadline.left)
        return FINE

    Guard(asks, "Sorry.", seconds=LONG)(stretch_request(), None, waited=2.0)
    assert LONG / 2 < told[0] <= LONG - 2.0 - SPARE_SECONDS


def test_a_step_gets_its_seconds_or_what_is_left() -> None:
    whole = Deadline.after(LONG)
    assert LONG / 2 < whole.left <= LONG
    assert not whole.over
    assert whole.within(1.0).ends < whole.ends
    assert whole.within(2 * LONG) == whole


def test_a_deadline_that_is_over_leaves_nothing() -> None:
    over = Deadline.after(0.0)
    assert (over.left, over.over, over.within(1.0)) == (0.0, True, over)


LOOKS_WHERE_WORK_HANGS = """
import gc, os, threading, time
from skill.runtime import deadline

class Garbage:
    def __init__(self): self.itself = self
    def __del__(self): time.sleep(0.0001)  # lets another thread run

def start_threads():
    while True: threading.Thread(target=time.sleep, args=(0,)).start()

def hangs(depth):
    if depth: return hangs(depth - 1)
    while True: time.sleep(0.001)

for _ in range(5): threading.Thread(target=hangs, args=(50,), daemon=True).start()
threading.Thread(target=start_threads, daemon=True).start()
worker = deadline._Worker()
worker.start()
gc.set_threshold(1)
ends = time.monotonic() + 2
while time.monotonic() < ends:
    Garbage()
    worker.standing()
print("came back", gc.isenabled(), flush=True)
os._exit(0)
"""


def test_to_look_where_work_hangs_never_stops_the_process() -> None:
    program = [sys.executable, "-c", LOOKS_WHERE_WORK_HANGS]
    ran = subprocess.run(program, capture_output=True, text=True, timeout=LONG, check=True)  # noqa: S603  # our own text
    assert ran.stdout == "came back True\n"
