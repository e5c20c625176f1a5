"""A time limit by the process's alarm clock, for a host that answers one request after the other in its main thread.

That is AWS Lambda. Handing work to another thread and taking it back can take longer than most answers. An alarm costs next to
nothing, but stops only what runs in Python, or waits in a way that a signal ends. That is enough where every call to
another machine has a time limit of its own (`skill/runtime/http_client.py`, `skill/storage/timed_calls.py`); a disk that hangs
would not be stopped.
"""

import signal
import threading
import traceback
from collections.abc import Callable
from typing import Any, ClassVar

from skill.runtime.deadline import TimeLimit, TooSlowError

RINGS_AGAIN_SECONDS = 0.05
"""In case something kept the first ring to itself, as what Python runs while it cleans up does."""


class _RangError(BaseException):
    """Raised in the middle of work: no ``except Exception`` keeps it."""


class Alarm:
    """Does work in the calling thread where that is the main one, else as `TimeLimit` does."""

    armed: ClassVar[bool] = False
    """A process has one alarm clock; what rings when it is not armed is nobody's."""
    _installed: ClassVar[bool] = False

    def __init__(self) -> None:
        self._elsewhere = TimeLimit()

    def run(self, work: Callable[[], Any], seconds: float) -> Any:  # noqa: ANN401  # whatever the work gives
        """Return what the work returns, raise what it raises, or raise TooSlowError after so many seconds."""
        if threading.current_thread() is not threading.main_thread():
            return self._elsewhere.run(work, seconds)
        if not Alarm._installed:
            signal.signal(signal.SIGALRM, _ring)
            Alarm._installed = True
        try:
            Alarm.armed = True
            signal.setitimer(signal.ITIMER_REAL, max(seconds, RINGS_AGAIN_SECONDS), RINGS_AGAIN_SECONDS)
            return work()
        except _RangError as rang:
            Alarm.armed = False  # before anything else: it rings again soon
            at = traceback.extract_tb(rang.__traceback__)
            raise TooSlowError(traceback.StackSummary(at[:-1])) from None
        finally:
            Alarm.armed = False
            signal.setitimer(signal.ITIMER_REAL, 0)


def _ring(_number: int, _frame: object) -> None:
    if Alarm.armed:
        raise _RangError
