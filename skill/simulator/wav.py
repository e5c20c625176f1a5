"""A preview as a WAV file, spoken by espeak-ng: every sound mixed in at its own second, to be heard and measured.

Counted parts last as long as on a device. Set-up and questions take as long as the voice really takes there; here they
start at the second that the preview prints, which is an estimate. At SPEED espeak-ng is done with every text of our
content before the next one starts; a slower voice would talk into it.
"""

import subprocess
import wave
from array import array
from collections.abc import Callable, Sequence
from io import BytesIO
from math import floor
from pathlib import Path
from shutil import which
from typing import TypeAlias

from skill.simulator.playback import Sound

ESPEAK = "espeak-ng"
SPEED = 175
"""Words a minute: at least 0.2 seconds stay quiet before each next text of our content; at 160 still 0.1."""
RATE = 22050
"""Samples a second, as espeak-ng gives them: 16 bits, one channel."""
SECONDS_BETWEEN_CLIPS = 1.0
HIGHEST = 32767
AUDIBLE = 100
"""A sample above this is sound: 50 decibels below the loudest possible one."""
LOUD_PART = 0.1
"""Of the highest sample of a text: from here on it is the body of the word."""
LONGEST_ONSET = round(0.03 * RATE)
"""Samples. The soft "f" of "five" lasts 80 ms; only this much is kept, so that the word itself is heard on time."""

Samples: TypeAlias = "array[int]"
SpeakingVoice: TypeAlias = Callable[[str], Samples]


class WavError(Exception):
    """The file cannot be made; the message says what to do."""


def espeak(text: str) -> Samples:
    """Speak a text with espeak-ng. Raises WavError."""
    program = which(ESPEAK)
    if program is None:
        raise WavError(f"--wav needs {ESPEAK}, which is not installed: for example `apt-get install {ESPEAK}`")
    command = [program, "-v", "en-us", "-s", str(SPEED), "-b", "1", "--stdin", "--stdout"]
    spoken = subprocess.run(command, input=text.encode(), capture_output=True, check=False)  # noqa: S603 fixed arguments, the text goes to its input
    try:
        with wave.open(BytesIO(spoken.stdout)) as sound:
            found = (sound.getnchannels(), sound.getsampwidth(), sound.getframerate())
            samples = array("h", sound.readframes(sound.getnframes()))
    except (EOFError, ValueError, wave.Error) as failure:
        said = spoken.stderr.decode(errors="replace").strip().splitlines() or [f"exit status {spoken.returncode}"]
        raise WavError(f"{ESPEAK} did not speak {text!r}: {said[-1]}") from failure
    if found != (1, 2, RATE):
        raise WavError(f"{ESPEAK}: found channels, bytes and rate {found}, expected {(1, 2, RATE)}")
    return samples


def trim(samples: Samples) -> Samples:
    """Cut the quiet around a text, and a long soft onset, so that it is heard from the first sample on."""
    audible = [i for i, sample in enumerate(samples) if abs(sample) > AUDIBLE]
    if not audible:
        return array("h")
    loud = LOUD_PART * max(abs(sample) for sample in samples)
    body = next(i for i in audible if abs(samples[i]) >= loud)
    return samples[max(audible[0], body - LONGEST_ONSET) : audible[-1] + 1]


def at_marks(sounds: Sequence[Sound]) -> list[Sound]:
    """Move sounds to the tenths of a second that are printed, in order; whole seconds between them stay whole."""
    # Not round(): it would take .05 up in one second and down in the next.
    return sorted((Sound(floor(s.at * 10 + 0.501) / 10, s.words) for s in sounds), key=lambda sound: sound.at)


def mix(sounds: Sequence[Sound], seconds: float, voice: SpeakingVoice = espeak) -> Samples:
    """Mix sounds into a track of that length, longer only if the last words are. Each text is spoken once."""
    spoken = {words: trim(voice(words)) for words in dict.fromkeys(sound.words for sound in sounds)}
    placed = [(round(sound.at * RATE), spoken[sound.words]) for sound in sounds]
    length = max([round(seconds * RATE), *(start + len(samples) for start, samples in placed)])
    track = array("h", bytes(2 * length))
    for start, samples in placed:
        for i, sample in enumerate(samples, start):
            track[i] = max(-HIGHEST, min(HIGHEST, track[i] + sample))
    return track


class Recording:
    """Clips one after the other, a second between them, to be written as one WAV file."""

    def __init__(self) -> None:
        self._sounds: list[Sound] = []
        self._seconds = 0.0

    def add(self, sounds: Sequence[Sound], seconds: float) -> float:
        """Append a clip of that length; returns the second of the file at which it begins."""
        begins = round(self._seconds + SECONDS_BETWEEN_CLIPS, 1) if self._sounds else 0.0
        self._sounds.extend(Sound(begins + sound.at, sound.words) for sound in sounds)
        self._seconds = begins + seconds
        return begins

    def write(self, file: Path, voice: SpeakingVoice = espeak) -> None:
        """Speak, mix and write it. Raises WavError."""
        whole = BytesIO()
        with wave.open(whole, "wb") as sound:
            sound.setparams((1, 2, RATE, 0, "NONE", "not compressed"))
            sound.writeframes(mix(self._sounds, self._seconds, voice).tobytes())
        try:
            file.write_bytes(whole.getvalue())
        except OSError as failure:
            raise WavError(f"{file}: cannot be written: {failure.strerror}") from failure
