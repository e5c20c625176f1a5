"""`cramp-coach talk --speak`: every line is made once, handed to a program that plays it, and cut off by the next."""

import sys
from array import array
from pathlib import Path

import pytest

from skill.cli import main
from skill.simulator.loudspeaker import Loudspeaker
from skill.simulator.speech_programs import RATE, Samples, SpeechError

SECOND = array("h", [9_000] * RATE)


class Tone:
    """A voice that notes what it is asked to say."""

    id, name, is_neural = "tone", "Tone", False

    def __init__(self) -> None:
        self.spoken: list[str] = []

    def speak(self, text: str, *, whispered: bool = False) -> Samples:  # noqa: ARG002
        """Give a second of sound."""
        self.spoken.append(text)
        return SECOND


@pytest.fixture
def played(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Install a player that copies what it plays, and then takes its time; gives the copy's path."""
    program, copy = tmp_path / "player", tmp_path / "played.wav"
    program.write_text(
        f"#!{sys.executable}\nimport shutil, sys, time\nshutil.copy(sys.argv[1], {str(copy)!r})\ntime.sleep(30)\n"
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    return copy


def test_a_line_is_made_once_and_played_as_a_wav_file(played: Path) -> None:
    voice = Tone()
    loudspeaker = Loudspeaker(voice, {"player": ()})
    loudspeaker.prepare(["One.", "Two.", "One."])
    loudspeaker.say("One.")
    while not played.exists() or len(played.read_bytes()) < 2 * RATE:
        pass
    assert voice.spoken == ["One.", "Two."]
    assert played.read_bytes()[:4] == b"RIFF"
    loudspeaker.hush()


def test_the_next_line_cuts_off_the_last(played: Path) -> None:  # noqa: ARG001  # the player
    loudspeaker = Loudspeaker(Tone(), {"player": ()})
    loudspeaker.say("One.")
    first = loudspeaker._playing  # noqa: SLF001  # the process is what is tested
    loudspeaker.say("Two.")
    assert first
    assert first.poll() is not None
    loudspeaker.hush()


def test_where_nothing_plays_sound_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SpeechError, match="aplay"):
        Loudspeaker(Tone())


def test_speaking_needs_a_person_who_waits(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["talk", "--fast", "--speak"]) == 2
    assert "--speak takes its time" in capsys.readouterr().err
