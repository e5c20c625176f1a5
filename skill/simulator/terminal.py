"""The conversation on a terminal: in real time for a person, at once for piped input."""

import re
import select
import sys
import time
from collections.abc import Iterator
from typing import TextIO

from skill.simulator.alexa_reminders import SimulatedReminders
from skill.simulator.listener import Listener
from skill.simulator.loudspeaker import Loudspeaker
from skill.simulator.playback import Playback, Sound, mark

PROMPT = "\nyou> "
GREETING = "Type what you would say to Alexa. Typing during a stretch interrupts it. Ctrl-D leaves.\n"
NO_ALEXA = "       (these reminders stand for Alexa's: they are kept while you talk, and none of them rings)"


class Clock:
    """Tells the time, so many seconds ahead; when nobody waits for the sound,
    it is moved on by the sound's length instead.
    """

    def __init__(self, ahead: float = 0.0) -> None:
        self._ahead = ahead

    def now(self) -> float:
        """Unix seconds."""
        return time.time() + self._ahead

    def skip(self, seconds: float) -> None:
        """Pretend that the seconds have passed."""
        self._ahead += seconds


OPENS = re.compile(r"(?:alexa,? )?(?:open|launch|start) cramp coach\W*", re.IGNORECASE)
"""What opens the skill on an Echo."""


class Talk:
    """A conversation between a person, or a pipe, and the skill."""

    def __init__(
        self,
        listener: Listener,
        clock: Clock,
        source: TextIO,
        *,
        fast: bool,
        loudspeaker: Loudspeaker | None = None,
        reminders: SimulatedReminders | None = None,
    ) -> None:
        self._listener = listener
        self._clock = clock
        self._source = source
        self._fast = fast
        self._loudspeaker = loudspeaker
        self._reminders = reminders
        self._interruption: str | None = None

    def run(self) -> None:
        """Converse until the input ends."""
        if not self._fast:
            print(GREETING)
        self._hear(self._listener.launch())
        for text in self._lines():
            if OPENS.fullmatch(text):  # Alexa would begin a new session, whatever is under way
                self._listener.end_session()
                self._hear(self._listener.launch())
                continue
            if self._listener.ended:
                self._listener.new_session()
            self._hear(self._listener.say(text))

    def _lines(self) -> Iterator[str]:
        while True:
            text, self._interruption = self._interruption, None
            if text is None:
                print(PROMPT, end="", flush=True)
                text = self._source.readline()
            if not text:
                print()
                return
            if self._fast or not self._source.isatty():
                print(text.strip())
            if text.strip():
                yield text.strip()

    def _hear(self, heard: Playback) -> None:
        if self._loudspeaker:
            self._loudspeaker.prepare([heard.speech, *(sound.words for sound in heard.clip)])
        if heard.speech:
            print(f"coach> {heard.speech}")
            self._say(heard.speech)
        if self._fast:
            for sound in heard.clip:
                print(mark(sound))
            self._clock.skip(heard.seconds)
        elif self._wait(heard.speech_seconds if heard.clip else 0.0):
            self._play(heard.clip)
        if self._reminders and self._reminders.asked:
            print(NO_ALEXA)
            self._reminders = None
        if self._listener.ended:
            print("       (session ended)")

    def _play(self, clip: tuple[Sound, ...]) -> None:
        began = time.monotonic()
        for sound in clip:
            if not self._wait(began + sound.at - time.monotonic()):
                return
            print(mark(sound), flush=True)
            self._say(sound.words)

    def _say(self, words: str) -> None:
        if self._loudspeaker:
            self._loudspeaker.say(words)

    def _wait(self, seconds: float) -> bool:
        """Wait; False when somebody typed a line meanwhile, which interrupts as the wake word would."""
        ready, _, _ = select.select([self._source], [], [], max(seconds, 0.0))
        if ready:
            self._interruption = self._source.readline()
            if self._loudspeaker:
                self._loudspeaker.hush()
        return not ready


def talk(
    listener: Listener,
    clock: Clock,
    *,
    fast: bool,
    loudspeaker: Loudspeaker | None = None,
    reminders: SimulatedReminders | None = None,
) -> None:
    """Converse on this process's terminal or pipe.

    Where ``reminders`` are first asked for, it is said what they stand for.
    """
    Talk(listener, clock, sys.stdin, fast=fast, loudspeaker=loudspeaker, reminders=reminders).run()
