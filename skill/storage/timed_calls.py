"""Calls that end in time, whatever they wait for."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

CALLS_AT_ONCE = 64
"""A call that was given up may wait on, which nothing can interrupt: no more threads than this."""

Answer = TypeVar("Answer")


class TooManyCallsError(Exception):
    """As many calls as allowed are under way, given up or not."""


class TimedCalls:
    """Makes each call in a thread of its own, because the limits of a socket cover neither a slow drip nor a name's lookup."""

    def __init__(self, at_once: int = CALLS_AT_ONCE) -> None:
        self._free = threading.BoundedSemaphore(at_once)

    def within(self, seconds: float, call: Callable[[], Answer]) -> Answer:
        """Return what the call returns or raise what it raises; TimeoutError where it takes longer."""
        if not self._free.acquire(blocking=False):
            raise TooManyCallsError
        answer: Future[Answer] = Future()

        def make() -> None:
            try:
                answer.set_result(call())
            except Exception as failure:  # noqa: BLE001  # raised again where the answer is awaited
                answer.set_exception(failure)
            finally:
                self._free.release()

        try:
            threading.Thread(target=make, name="memory-call", daemon=True).start()
        except RuntimeError:  # no more threads
            self._free.release()
            raise
        return answer.result(timeout=seconds)
