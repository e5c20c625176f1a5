"""What a request costs in steps: a ceiling for each kind,
and none becomes dearer by what its session's attributes hold.

Python's calls are counted, which no busy machine changes; steps inside of C are seen in the processor's time, compared
with that of the same request as it was.
"""

import copy
import gc
import sys
import time
from collections.abc import Iterable, Iterator
from functools import _lru_cache_wrapper
from typing import Any

import pytest

from skill.language.recent import RECENT_READINGS
from skill.runtime.deadline import Deadline
from skill.runtime.guard import Guard
from skill.simulator.alexa_requests import Session
from skill.simulator.nlu import Hearing
from tests.conftest import MONDAY_EVENING
from tests.guard.broken_requests import Json

SAID: dict[str, int] = {
    "i have a cramp": 4_500,
    "it's easing": 3_000,
    "why do i get night cramps": 6_500,
    "tell me more": 1_750,
    "guide me through a calf stretch": 3_000,
    "pause": 2_000,
    "resume": 2_050,
    "next": 2_250,
    "start the bedtime routine": 4_450,
    "stop": 2_400,
    "remind me to stretch every evening at nine": 4_150,
    "at eight": 4_400,
    "no": 2_700,
    "my calf is swollen and red": 1_500,
    "what helps": 4_600,
}
"""Sentences of one conversation, and the Python calls that each may take: a tenth more than it took when it was
written. A feature of the search is read when a sentence first has it, which start no longer does for all of them."""
DRAFT = {
    "place": {"kind": "reminder", "id": "reminder.create"},
    "pending": {"kind": "reminder-draft", "wish": "create", "hour": 21, "day": 739_944},
    "turn": 3,
}
"""A reminder for one day, which is still to be confirmed."""
ODD = (0.5, 1e300, 10**30, -1)
DEARER = 10
"""So many times the processor's time of the same request as it was; the least of some runs counts."""
RUNS = 5
LEAST_KEEPING = 7
"""Readers that keep what they have read: of replies, slots, concepts, labels, kinds, a cramp and its details."""


def conversation(skill: Guard, hearing: Hearing) -> Iterator[tuple[str, Json]]:
    session = Session()
    session.remember(skill(session.launch(MONDAY_EVENING)))
    for said in SAID:
        request = session.intent(hearing.hear(said), MONDAY_EVENING + 20 * session.requests)
        yield said, copy.deepcopy(request)
        session.remember(skill(request))


def answer(skill: Guard, request: Json) -> None:
    """Answer on this thread, where it can be counted."""
    skill._skill(request, Deadline.after(60))  # noqa: SLF001


def readings_kept() -> "list[_lru_cache_wrapper[Any]]":
    """Find where readers keep what they have read of the last sentences,
    also among what garbage collection never looks through.
    """
    gc.unfreeze()
    try:
        kept = [each for each in gc.get_objects() if isinstance(each, _lru_cache_wrapper)]
    finally:
        gc.freeze()
    return [each for each in kept if each.cache_parameters()["maxsize"] == RECENT_READINGS]


def calls(skill: Guard, request: Json, kept: "Iterable[_lru_cache_wrapper[Any]]") -> int:
    """Count the Python calls of a request of which nothing is read yet; the vectors of its sentences are there, as
    after any other test.
    """
    answer(skill, copy.deepcopy(request))
    for each in kept:
        each.cache_clear()
    counted = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal counted
        counted += event == "call"

    sys.setprofile(count)
    try:
        answer(skill, request)
    finally:
        sys.setprofile(None)
    return counted


def seconds(skill: Guard, request: Json, runs: int = RUNS) -> float:
    def once() -> float:
        began = time.thread_time()
        answer(skill, copy.deepcopy(request))
        return time.thread_time() - began

    return min(once() for _ in range(runs))


def with_odd_numbers(part: Any, here: Any = None) -> Iterator[tuple[list[Any], Any]]:  # noqa: ANN401
    """Give the path of every number."""
    for key, value in part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ():
        path = [*(here or []), key]
        if isinstance(value, int | float) and not isinstance(value, bool):
            yield path, value
        yield from with_odd_numbers(value, path)


def test_each_kind_of_request_takes_few_calls(skill: Guard, hearing: Hearing) -> None:
    kept = readings_kept()
    assert len(kept) >= LEAST_KEEPING
    taken = {said: calls(skill, request, kept) for said, request in conversation(skill, hearing)}
    assert {said: count for said, count in taken.items() if count > SAID[said]} == {}


@pytest.mark.parametrize("share", [len(ODD), pytest.param(1, marks=pytest.mark.whole)])
def test_no_number_in_the_session_makes_a_request_dear(skill: Guard, hearing: Hearing, share: int) -> None:
    """The suite puts one odd number in the place of each, the next at the next, and all in those of a reminder,
    which once were dear.
    """
    dear, refused, measured = [], 0, 0
    dated = Session(attributes=DRAFT).intent(hearing.hear("yes"), MONDAY_EVENING)
    for said, request in [*conversation(skill, hearing), ("yes to a reminder", dated)]:
        usual = seconds(skill, request)
        each = 1 if request is dated else share
        for at, (path, _) in enumerate(with_odd_numbers(copy.deepcopy(request["session"]["attributes"]))):
            for odd in ODD[at % each :: each]:
                changed = copy.deepcopy(request)
                part = changed["session"]["attributes"]
                for key in path[:-1]:
                    part = part[key]
                part[path[-1]] = odd
                try:
                    took = seconds(skill, changed, 1)
                    took = seconds(skill, changed) if took > DEARER * usual else took
                except Exception:  # noqa: BLE001  # what it answers is another test's
                    refused += 1
                    continue
                measured += 1
                if took > DEARER * usual:
                    dear.append((said, path, odd, round(took / usual)))
    assert dear == []
    assert measured > 60 > refused
