"""Work that ends within a time limit, or is given up and then stopped, so that nobody waits for it and nothing comes of it."""

import sys
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Any

MOST_THREADS = 64
"""At a time, those included that hang in what nothing can stop."""


class TooSlowError(Exception):
    """The time is up; ``at`` are the innermost places where the work stands, as traceback tells them."""

    def __init__(self, at: traceback.StackSummary) -> None:
        super().__init__()
        self.at = at


class _GivenUpError(SystemExit):
    """Raised within work that was given up: no ``except Exception`` keeps it, and a thread ends of it without a word."""


class TimeLimit:
    """Does work on threads of its own, for callers on any thread.

    Only another thread can answer for one that hangs, and only a thread that waits already costs little. Threads begin
    with the first work that needs them, never before: a snapshot of a process that only got ready has none.
    """

    def __init__(self, most_threads: int = MOST_THREADS) -> None:
        self._most = most_threads
        self._idle: SimpleQueue[_Worker] = SimpleQueue()
        self._workers: set[_Worker] = set()
        self._lock = threading.Lock()

    def run(self, work: Callable[[], Any], seconds: float) -> Any:  # noqa: ANN401  # whatever the work gives
        """Return what the work returns, raise what it raises, or raise TooSlowError after so many seconds."""
        ends = time.monotonic() + seconds
        worker = self._worker(seconds)
        if not worker.do(work, max(ends - time.monotonic(), 0.0)):
            raise TooSlowError(worker.give_up())
        result, failure = worker.take()
        self._idle.put(worker)
        if failure:
            raise failure
        return result

    def _worker(self, seconds: float) -> "_Worker":
        """Find or start a thread; where too many hang, wait for one of the others."""
        with suppress(Empty):
            return self._idle.get_nowait()
        with self._lock:
            self._workers = {worker for worker in self._workers if worker.is_alive()}
            if len(self._workers) < self._most:
                worker = _Worker()
                worker.start()
                self._workers.add(worker)
                return worker
        try:
            return self._idle.get(timeout=max(seconds, 0.0))
        except Empty:
            raise TooSlowError(traceback.StackSummary()) from None


class _Worker(threading.Thread):
    """Does one piece of work at a time, until one is given up. Bare locks hand over faster than a queue and a future."""

    def __init__(self) -> None:
        super().__init__(name="time-limit", daemon=True)
        self._wanted, self._done = threading.Lock(), threading.Lock()
        self._wanted.acquire()
        self._done.acquire()
        self._work: Callable[[], Any] | None = None
        self._result: Any = None
        self._failure: BaseException | None = None
        self._given_up = False

    def do(self, work: Callable[[], Any], seconds: float) -> bool:
        """Tell whether the work was done in so many seconds."""
        self._work = work
        self._wanted.release()
        return self._done.acquire(timeout=seconds)

    def take(self) -> tuple[Any, BaseException | None]:
        """Take what came of the work; nothing of a request stays here."""
        taken = self._result, self._failure
        self._work, self._result, self._failure = None, None, None
        return taken

    def give_up(self) -> traceback.StackSummary:
        """Stop the work at its next step in Python, before it writes anything down; tells where it stood.

        What waits in C, for a disk or a network, is stopped when that returns.
        """
        import ctypes  # noqa: PLC0415  # only where something hangs

        number = self.ident or 0  # still this thread's: it ends only by what follows here
        frame = sys._current_frames().get(number)  # noqa: SLF001  # the one way to see where another thread stands
        at = traceback.extract_stack(frame) if frame else traceback.StackSummary()
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(number), ctypes.py_object(_GivenUpError))
        self._given_up = True
        if self._wanted.locked():  # it may have finished just now, and wait for more
            self._wanted.release()
        return at

    def run(self) -> None:
        """Work until given up."""
        with suppress(_GivenUpError):
            while True:
                self._wanted.acquire()
                if self._given_up or self._work is None:
                    return
                self._try(self._work)
                self._done.release()

    def _try(self, work: Callable[[], Any]) -> None:
        try:
            self._result = work()
        except BaseException as failure:  # noqa: BLE001  # raised again where the work is awaited
            self._failure = failure
