"""`cramp-coach preview --wav`: words begin at their second, measured in the file."""

import math
import re
import shutil
import wave
from array import array
from itertools import pairwise
from pathlib import Path

import pytest

from skill.cli import main
from skill.language.english import ENGLISH
from skill.simulator.playback import Sound
from skill.simulator.speech_programs import RATE, Espeak, Samples, SpeechError
from skill.simulator.wav import LONGEST_ONSET, Recording, at_marks, mix, trim

QUIET_BEFORE = 0.12
TONE_SECONDS = 0.3
TONE_LEVEL = 20_000
WINDOW = round(0.005 * RATE)
NUMBERS = {f"{ENGLISH.speech.number(number).capitalize()}." for number in range(1, 61)}


def tone(level: int = TONE_LEVEL, seconds: float = TONE_SECONDS) -> Samples:
    return array("h", (round(level * math.sin(i / 8)) for i in range(round(seconds * RATE))))


def quiet(seconds: float) -> Samples:
    return array("h", bytes(2 * round(seconds * RATE)))


def beep(_text: str) -> Samples:
    """Speak as a machine voice does: quiet, a tone, quiet."""
    return quiet(QUIET_BEFORE) + tone() + quiet(0.2)


def levels(track: Samples, start: float, end: float) -> list[float]:
    """Loudness (root mean square) of each window of 5 ms."""
    part = track[round(start * RATE) : round(end * RATE)]
    windows = [part[i : i + WINDOW] for i in range(0, len(part) - WINDOW + 1, WINDOW)]
    return [math.sqrt(sum(sample * sample for sample in window) / WINDOW) for window in windows]


def milliseconds(windows: int) -> float:
    return 1000 * windows * WINDOW / RATE


def onset_errors(track: Samples, second: float) -> tuple[float, float]:
    """Milliseconds from a second to the first energy over the quiet before,
    and to a tenth of the loudest of the word.
    """
    before = 0.15
    loud = levels(track, second - before, second + 0.3)
    noise = max(loud[:10])
    assert noise < 0.01 * max(loud), f"no quiet before second {second}"
    first = next(i for i, level in enumerate(loud) if level > 4 * noise + 30)
    body = next(i for i, level in enumerate(loud) if level >= 0.1 * max(loud))
    return milliseconds(first) - 1000 * before, milliseconds(body) - 1000 * before


def read(file: Path) -> Samples:
    with wave.open(str(file)) as sound:
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, RATE)
        return array("h", sound.readframes(sound.getnframes()))


def printed_marks(text: str) -> list[tuple[float, str]]:
    """Read the printed preview: each sound's second in the file, and its words."""
    marks, begins = [], 0.0
    for line in text.splitlines():
        if header := re.search(r", from second ([\d.]+) of ", line):
            begins = float(header[1])
        elif sound := re.fullmatch(r" *([\d.]+) s  (.+)", line):
            marks.append((begins + float(sound[1]), sound[2]))
    return marks


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder that is the whole search path for programs."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr("skill.simulator.speech_programs.VOICE_FOLDER", tmp_path / "no voice")
    return folder


def install(path: Path, script: str) -> None:
    """Install an espeak-ng that is a shell script."""
    program = path / "espeak-ng"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)


@pytest.fixture
def beeping(path: Path, tmp_path: Path) -> None:
    """Install an espeak-ng that beeps."""
    file = tmp_path / "beep.wav"
    recording = Recording()
    recording.add([Sound(QUIET_BEFORE, "beep")], 0.5)
    recording.write(file, beep)
    cat = shutil.which("cat", path="/bin:/usr/bin")
    install(path, f"exec {cat} '{file}'")


@pytest.mark.parametrize("second", [0.0, 1.0, 2.5, 40.1])
def test_words_begin_at_their_second(second: float) -> None:
    track = mix([Sound(second, "Five.")], second + 1, beep)
    onset = next(i for i, sample in enumerate(track) if sample) / RATE
    assert abs(onset - second) <= 0.01


def test_a_long_soft_onset_is_shortened_to_keep_the_word_on_time() -> None:
    word = tone(level=500, seconds=0.09) + tone()
    assert len(trim(quiet(QUIET_BEFORE) + word)) == pytest.approx(len(tone()) + LONGEST_ONSET, abs=WINDOW)


def test_a_short_soft_onset_stays() -> None:
    word = tone(level=500, seconds=0.02) + tone()
    assert len(trim(quiet(QUIET_BEFORE) + word)) == pytest.approx(len(word), abs=WINDOW)


def test_a_text_without_sound_leaves_the_track_quiet() -> None:
    assert mix([Sound(0.2, "…")], 1.0, lambda _: quiet(0.3)) == quiet(1.0)


def test_each_text_is_spoken_once() -> None:
    spoken: list[str] = []

    def voice(text: str) -> Samples:
        spoken.append(text)
        return beep(text)

    mix([Sound(0, "One."), Sound(1, "Rest."), Sound(2, "One.")], 3, voice)
    assert spoken == ["One.", "Rest."]


def test_sounds_at_the_same_time_are_added_without_wrapping_around() -> None:
    track = mix([Sound(0, "One."), Sound(0, "Two.")], 1, beep)
    alone = trim(beep("One."))
    assert (max(track), min(track)) == (32_767, -32_767)
    assert all(sample * other >= 0 for sample, other in zip(track, alone, strict=False))


def test_the_track_lasts_its_seconds() -> None:
    assert len(mix([Sound(0, "One.")], 12.3, beep)) == round(12.3 * RATE)


def test_the_last_words_are_heard_to_their_end() -> None:
    assert len(mix([Sound(1, "One.")], 1.0, beep)) / RATE == pytest.approx(1 + TONE_SECONDS, abs=0.01)


def test_clips_follow_each_other_with_a_second_between(tmp_path: Path) -> None:
    recording = Recording()
    begins = [recording.add([Sound(0.5, "One."), Sound(1.5, "Two.")], seconds) for seconds in (10.0, 20.0, 5.0)]
    recording.write(tmp_path / "clips.wav", beep)
    assert begins == [0, 11, 32]
    track = read(tmp_path / "clips.wav")
    assert len(track) == 37 * RATE
    for second in (0.5, 1.5, 11.5, 12.5, 32.5, 33.5):
        assert max(map(abs, onset_errors(track, second))) <= 10


def test_sounds_move_to_the_printed_tenth_and_stay_whole_seconds_apart() -> None:
    moved = [sound.at for sound in at_marks([Sound(second + 0.05, "One.") for second in range(60)])]
    assert moved == [second + 0.1 for second in range(60)]
    assert [sound.at for sound in at_marks([Sound(43.067, "Two."), Sound(40.033, "One.")])] == [40.0, 43.1]


@pytest.mark.usefixtures("beeping")
@pytest.mark.parametrize("name", ["stretch.calf-wall", "bedtime"])
def test_a_preview_is_written_with_every_word_at_its_printed_second(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "preview.wav"
    assert main(["preview", name, "--wav", str(file)]) == 0
    marks = printed_marks(capsys.readouterr().out)
    track = read(file)
    assert len(marks) > 20
    for second, _ in marks:
        start = round(second * RATE)
        assert any(track[start : start + WINDOW])
        assert not any(track[max(start - WINDOW, 0) : start])


@pytest.mark.usefixtures("path")
def test_without_espeak_one_line_says_what_to_install(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "preview.wav"
    assert main(["preview", "stretch.calf-wall", "--wav", str(file)]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "apt-get install espeak-ng" in line
    assert not file.exists()


@pytest.mark.usefixtures("beeping")
@pytest.mark.parametrize("place", [".", "no-such-folder/preview.wav"])
def test_a_path_that_cannot_be_written_is_named(place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / place
    assert main(["preview", "stretch.calf-wall", "--wav", str(file)]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"cramp-coach: {file}: cannot be written: ")


@pytest.mark.parametrize(
    ("script", "says"),
    [
        pytest.param("echo 'no voice en-us' >&2; exit 1", "no voice en-us", id="espeak-ng's own message is passed on"),
        pytest.param("exit 3", "exit status 3", id="without a message, its exit status"),
        pytest.param("echo this is no sound", "did not speak 'One.'", id="output that is no WAV"),
    ],
)
def test_an_espeak_that_fails_is_reported(path: Path, script: str, says: str) -> None:
    install(path, script)
    with pytest.raises(SpeechError, match=says):
        Espeak().speak("One.")


def test_espeak_says_every_number_of_a_stretch_within_50_ms_of_its_second(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("skill.simulator.speech_programs.VOICE_FOLDER", tmp_path / "no voice")
    if shutil.which("espeak-ng") is None:
        pytest.skip("espeak-ng is not installed: the count's timing is measured only with the real voice")
    file = tmp_path / "preview.wav"
    options = ["--style", "every-second", "--seconds", "60", "--repetitions", "1"]
    assert main(["preview", "stretch.calf-wall", *options, "--wav", str(file)]) == 0
    marks = printed_marks(capsys.readouterr().out)
    track = read(file)
    errors = {(second, words): onset_errors(track, second) for second, words in marks if words in NUMBERS}
    assert len(errors) > 75
    late = {mark: error for mark, error in errors.items() if max(map(abs, error)) > 50}
    assert not late
    for (second, words), (following, _) in pairwise(marks):
        assert not any(track[round((following - 0.05) * RATE) : round(following * RATE)]), f"{words} at {second}"
