"""What the page's server says: each text spoken once by a voice of this machine,
kept as the WAV file that the page plays.
"""

import threading
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from skill.simulator.speech_programs import SpeechError, SpeechProgram, wav_file
from skill.simulator.wav import trim
from skill.web.try_it.page_request import WordsToSpeak

MOST_BYTES = 96 * 1024 * 1024
"""Of kept audio: some hundred minutes of speech would be more; what was asked for longest ago goes first."""


class SpokenAudio:
    """The voices, best first, and what they have said."""

    def __init__(self, voices: Sequence[SpeechProgram]) -> None:
        self._voices = {voice.id: voice for voice in voices}
        self._kept: OrderedDict[WordsToSpeak, bytes] = OrderedDict()
        self._bytes = 0
        self._lock = threading.Lock()

    @property
    def offered(self) -> list[dict[str, Any]]:
        """The voices as the page lists them."""
        return [{"id": each.id, "name": each.name, "neural": each.is_neural} for each in self._voices.values()]

    def wav(self, utterance: WordsToSpeak) -> bytes:
        """Speak, or give what was spoken before; the words begin with the first sample. Raises SpeechError."""
        with self._lock:
            if utterance in self._kept:
                self._kept.move_to_end(utterance)
                return self._kept[utterance]
        if utterance.voice not in self._voices:
            raise SpeechError("no such voice here")
        samples = self._voices[utterance.voice].speak(utterance.text, whispered=utterance.whispered)
        file = wav_file(trim(samples))
        with self._lock:
            if utterance not in self._kept:
                self._kept[utterance] = file
                self._bytes += len(file)
            while self._bytes > MOST_BYTES:
                self._bytes -= len(self._kept.popitem(last=False)[1])
        return file
