"""A listener at a laptop: sends typed text through hearing to the real skill, one session after another."""

from collections.abc import Callable, Mapping
from typing import Any

from skill.runtime.guard import Guard
from skill.simulator.nlu import Heard, Hearing
from skill.simulator.playback import Playback, playback
from skill.simulator.requests import Session

Json = Mapping[str, Any]


class Listener:
    """Talks to the skill. ``clock`` tells the time (Unix seconds) of each request."""

    def __init__(self, skill: Guard, hearing: Hearing, clock: Callable[[], float], locale: str = "en-US") -> None:
        self._skill = skill
        self._hearing = hearing
        self._clock = clock
        self._locale = locale
        self.heard = Heard("LaunchRequest")
        self.response: Json = {}
        self.new_session()

    def new_session(self) -> None:
        """Forget the session, as Alexa does when it has ended."""
        self._session = Session(self._locale)

    def launch(self) -> Playback:
        """Open the skill without a question."""
        return self._send(self._session.launch(self._clock()))

    def say(self, text: str) -> Playback:
        """Say something and hear the reply."""
        self.heard = self._hearing.hear(text)
        return self._send(self._session.intent(self.heard, self._clock()))

    @property
    def place(self) -> Json:
        """Where the conversation is, as the session's attributes tell it."""
        place: Json = self._session.attributes.get("place") or {}
        return place

    @property
    def ended(self) -> bool:
        """True after a reply that closed the session."""
        return bool(self.response.get("response", {}).get("shouldEndSession"))

    def _send(self, request: Json) -> Playback:
        self.response = self._skill(request)
        self._session.remember(self.response)
        return playback(self.response)
