"""A preview as a WAV file, spoken by the best voice of this machine: every sound at its own second,
to be heard and measured.

Counted parts last as long as on a device. Set-up and questions take as long as the voice really takes there; here they
start at the second that the preview prints, which is an estimate. At its speed espeak-ng is done with every text of our
content before the next one starts; a slower voice would talk into it.
"""

from array import array
from collections.abc import Callable, Sequence
from math import floor
from pathlib import Path
from typing import TypeAlias

from skill.simulator.playback import Sound
from skill.simulator.speech_programs import RATE, Samples, SpeechError, best_program, wav_file

SECONDS_BETWEEN_CLIPS = 1.0
HIGHEST = 32767
AUDIBLE = 100
"""A sample above this is sound: 50 decibels below the loudest possible one."""
LOUD_PART = 0.1
"""Of the highest sample of a text: from here on it is the body of the word."""
LONGEST_ONSET = round(0.03 * RATE)
"""Samples. The soft "f" of "five" lasts 80 ms; only this much is kept, so that the word itself is heard on time."""

SpeakingVoice: TypeAlias = Callable[[str], Samples]


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


def mix(sounds: Sequence[Sound], seconds: float, voice: SpeakingVoice) -> Samples:
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

    def write(self, file: Path, voice: SpeakingVoice | None = None) -> None:
        """Speak, mix and write it; ``voice`` is the best one of this machine unless given. Raises SpeechError."""
        whole = wav_file(mix(self._sounds, self._seconds, voice or best_program().speak))
        try:
            file.write_bytes(whole)
        except OSError as failure:
            raise SpeechError(f"{file}: cannot be written: {failure.strerror}") from failure
