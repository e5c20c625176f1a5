"""When an answer must be ready, and how work that takes longer is ended.

A `Deadline` is made where a request arrives and handed down: whoever waits for another machine asks it for the seconds
left. `TimeLimit` enforces a deadline from outside, for work that does not look at the clock itself.
"""

import ctypes
import gc
import sys
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

MOST_THREADS = 64
"""At a time, including those that wait for something that cannot be interrupted."""

Result = TypeVar("Result")


@dataclass(frozen=True)
class Deadline:
    """The latest moment for an answer."""

    ends: float
    """In seconds of `time.monotonic`."""

    @classmethod
    def after(cls, seconds: float) -> "Deadline":
        """Make the deadline that ends in so many seconds."""
        return cls(time.monotonic() + seconds)

    def within(self, seconds: float) -> "Deadline":
        """Give a step so many seconds, or what is left if that is less."""
        return Deadline(min(self.ends, time.monotonic() + seconds))

    @property
    def left(self) -> float:
        """Seconds left; 0 when the deadline is over."""
        return max(self.ends - time.monotonic(), 0.0)

    @property
    def over(self) -> bool:
        """Whether no time is left."""
        return time.monotonic() >= self.ends


class TooSlowError(Exception):
    """The deadline is over."""

    def __init__(self, at: traceback.StackSummary) -> None:
        super().__init__("too slow")
        self.at = at
        """Where the work stood, the innermost place last."""


_LOOKING = threading.Lock()
"""Held while a thread looks where another stands: only one at a time switches garbage collection off and on."""


class EscapedError(Exception):
    """Work raised what is meant to end a thread or a program, such as SystemExit; its name is the argument."""


class _StoppedError(SystemExit):
    """Raised inside work that timed out. No ``except Exception`` catches it, and a thread ends with it silently."""


class TimeLimit:
    """Runs work on threads of its own, for callers on any thread.

    Only another thread can go on while one hangs in a host name's lookup or a slow read. Threads are started by the
    first work that needs one and then used again: handing work to a waiting thread takes 20 to 30 microseconds,
    starting a thread several times that. A process that has only started has no threads, so a snapshot can be taken of
    it.
    """

    def __init__(self, most_threads: int = MOST_THREADS) -> None:
        self._most = most_threads
        self._idle: SimpleQueue[_Worker] = SimpleQueue()
        self._workers: set[_Worker] = set()
        self._lock = threading.Lock()

    def run(self, work: Callable[[], Result], deadline: Deadline, stop: Callable[[], None] | None = None) -> Result:
        """Return what the work returns, raise what it raises (EscapedError for what is no Exception), or TooSlowError.

        Work that timed out is ended by ``stop``, or without one by an error at its next step in Python. A call to
        another machine needs a ``stop`` of its own: an error in the middle of it would leave its connection open.
        """
        worker, is_free = self._worker(deadline), False
        try:
            if not worker.do(work, deadline):
                at = worker.standing()
                (stop or worker.interrupt)()
                raise TooSlowError(at)
            result, failure = worker.take()
            is_free = True
            self._idle.put(worker)
        finally:  # also where this caller is itself work that is stopped while it waits
            if not is_free:
                worker.dismiss()
        if isinstance(failure, Exception):
            raise failure
        if failure:  # it ends neither this caller's thread nor the program
            raise EscapedError(type(failure).__name__).with_traceback(failure.__traceback__)
        return result  # type: ignore[no-any-return]  # of this work

    @property
    def hanging(self) -> int:
        """Threads whose work timed out and has not come back."""
        with self._lock:
            return sum(worker.is_hanging for worker in self._workers)

    def _worker(self, deadline: Deadline) -> "_Worker":
        """Find or start a thread; where all of them are busy, wait for one."""
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
            return self._idle.get(timeout=deadline.left)
        except Empty:
            raise TooSlowError(traceback.StackSummary()) from None


class _Worker(threading.Thread):
    """Does one piece of work at a time. Two locks hand work over faster than a queue and a future do."""

    def __init__(self) -> None:
        super().__init__(name="time-limit", daemon=True)
        self._wanted, self._done = threading.Lock(), threading.Lock()
        self._wanted.acquire()
        self._done.acquire()
        self._work: Callable[[], Any] | None = None
        self._result: Any = None
        self._failure: BaseException | None = None
        self._stopped, self._works = False, False
        self._turning = threading.Lock()
        """Held while one of these two is read to change the other."""

    def do(self, work: Callable[[], Any], deadline: Deadline) -> bool:
        """Tell whether the work was done in time."""
        self._work = work
        self._wanted.release()
        return self._done.acquire(timeout=deadline.left)

    def take(self) -> tuple[Any, BaseException | None]:
        """Take the result and the error of the work; nothing of a request stays here."""
        taken = self._result, self._failure
        self._work, self._result, self._failure = None, None, None
        return taken

    @property
    def is_hanging(self) -> bool:
        """Whether it was dismissed, and still works."""
        return self._stopped and self.is_alive()

    def standing(self) -> traceback.StackSummary:
        """Tell where the work stands.

        No garbage is collected meanwhile: in Python 3.11 a finalizer that lets another thread run, while the
        interpreter holds its lock over all threads, stops the whole process for good (CPython issue 106883).
        """
        with _LOOKING:
            collects = gc.isenabled()
            try:
                gc.disable()
                frame = sys._current_frames().get(self.ident or 0)  # noqa: SLF001  # the only way to see another thread's
            finally:
                if collects:
                    gc.enable()
        return traceback.extract_stack(frame) if frame else traceback.StackSummary()

    def interrupt(self) -> None:
        """Stop the work before its next step in Python; a wait in C, for a disk or a lock,
        is stopped when it returns.

        A thread that is still being started must not be stopped in `threading`'s own steps: it never begins the work.
        """
        with self._turning:
            self._stopped = True
            if self._works:
                number = ctypes.c_ulong(self.ident or 0)  # still this thread's: it ends only when it is dismissed
                ctypes.pythonapi.PyThreadState_SetAsyncExc(number, ctypes.py_object(_StoppedError))

    def dismiss(self) -> None:
        """Let the thread end when its work does."""
        self._stopped = True
        if self._wanted.locked():  # the work may have ended just now, and the thread waits for more
            self._wanted.release()

    def run(self) -> None:
        """Work until dismissed."""
        with suppress(_StoppedError):
            while True:
                self._wanted.acquire()
                with self._turning:
                    if self._stopped or self._work is None:
                        return
                    self._works = True
                self._try(self._work)
                self._done.release()

    def _try(self, work: Callable[[], Any]) -> None:
        try:
            self._result = work()
        except BaseException as failure:  # noqa: BLE001  # raised again where the work is awaited
            self._failure = failure
