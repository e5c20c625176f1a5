"""Who may use the files of a folder: any number together, or one alone, among threads and processes."""

import fcntl
import os
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from skill.runtime.deadline import Deadline

WAIT_SECONDS = 0.3
"""How long others may hold us up."""
_PAUSE_SECONDS = 0.005


class FolderLock:
    """A lock on a folder itself, so that it leaves no file behind and ends with a process that is killed.

    ``with FolderLock(folder)`` uses it together with others. OSError where there is no such folder, TimeoutError
    where somebody has it alone for longer than the wait.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._descriptor = -1

    def __enter__(self) -> Self:
        self._descriptor = os.open(self._folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            self._take(fcntl.LOCK_SH)
        except OSError:
            self._close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close()

    def alone(self) -> None:
        """Let go, wait until nobody else has it, and keep it until the end. Others may have had it in between."""
        fcntl.flock(self._descriptor, fcntl.LOCK_UN)  # two that wait for each other's would wait for ever
        self._take(fcntl.LOCK_EX)

    def _take(self, kind: int) -> None:
        deadline = Deadline.after(WAIT_SECONDS)
        while True:
            try:
                return fcntl.flock(self._descriptor, kind | fcntl.LOCK_NB)
            except BlockingIOError:
                if deadline.over:
                    raise TimeoutError("somebody else has this folder") from None
            time.sleep(_PAUSE_SECONDS)

    def _close(self) -> None:
        os.close(self._descriptor)
