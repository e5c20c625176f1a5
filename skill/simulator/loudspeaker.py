"""Says lines aloud on this machine: made by the best voice here, played by whatever program plays sound."""

import subprocess
from collections.abc import Iterable, Mapping
from shutil import which
from tempfile import NamedTemporaryFile

from skill.simulator.speech_programs import SpeechError, SpeechProgram, best_program, wav_file
from skill.simulator.wav import trim

PLAYERS: Mapping[str, tuple[str, ...]] = {
    "pw-play": (),
    "paplay": (),
    "aplay": ("-q",),
    "afplay": (),
    "ffplay": ("-loglevel", "quiet", "-nodisp", "-autoexit"),
    "play": ("-q",),
}
"""Programs that play a WAV file, and how they are told to be quiet about it; the first one found is used."""


class Loudspeaker:
    """One line at a time: the next one cuts off the last, as a device's timed cues do."""

    def __init__(self, voice: SpeechProgram | None = None, players: Mapping[str, tuple[str, ...]] = PLAYERS) -> None:
        """Find a voice and a player. Raises SpeechError where there is none."""
        found = next(((path, options) for name, options in players.items() if (path := which(name))), None)
        if found is None:
            raise SpeechError(f"nothing here plays sound: install one of {', '.join(players)}")
        self._command = [found[0], *found[1]]
        self._voice = voice or best_program()
        self._made: dict[str, bytes] = {}
        self._playing: subprocess.Popen[bytes] | None = None
        self._file = NamedTemporaryFile(prefix="cramp-coach-", suffix=".wav")  # noqa: SIM115  # lives as long as the loudspeaker

    def prepare(self, lines: Iterable[str]) -> None:
        """Make lines before they are needed: a timed cue must not wait for its voice. Raises SpeechError."""
        for line in filter(None, lines):
            if line not in self._made:
                self._made[line] = wav_file(trim(self._voice.speak(line)))

    def say(self, line: str) -> None:
        """Begin to say a line."""
        self.prepare([line])
        self.hush()
        self._file.seek(0)
        self._file.truncate()
        self._file.write(self._made[line])
        self._file.flush()
        self._playing = subprocess.Popen([*self._command, self._file.name])  # noqa: S603  # a program from PLAYERS

    def hush(self) -> None:
        """End what sounds."""
        if self._playing:
            self._playing.kill()
            self._playing.wait()
        self._playing = None
