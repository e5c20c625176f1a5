"""A listener at a laptop: sends typed text through the simulated NLU to the real skill, one session after another."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from skill.language import DEFAULT_LOCALE
from skill.runtime.guard import Guard
from skill.simulator.alexa_requests import Session
from skill.simulator.device import Device
from skill.simulator.heard import Ears, HeardAs
from skill.simulator.playback import Playback, playback

Json = Mapping[str, Any]


class Listener:
    """Talks to the skill. ``clock`` tells the time (Unix seconds) of each request, ``device`` what it is sent from."""

    def __init__(
        self,
        skill: Guard,
        hearing: Ears,
        clock: Callable[[], float],
        locale: str = DEFAULT_LOCALE,
        device: Device | None = None,
    ) -> None:
        self._skill = skill
        self._hearing = hearing
        self._clock = clock
        self._locale = locale
        self._device = device or Device()
        self._sessions = 0
        self._listeners = 0
        self.heard = HeardAs("LaunchRequest")
        self.response: Json = {}
        self.new_session()

    def hears_with(self, ears: Ears) -> None:
        """Go on with other ears."""
        self._hearing = ears

    def new_session(self) -> None:
        """Forget the session, as Alexa does when it has ended."""
        self._sessions += 1
        session_id = f"amzn1.echo-api.session.{self._sessions}"
        self._session = Session(self._locale, device=self._device, id=session_id)

    def new_listener(self) -> None:
        """Go on as another person, with a device of their own: the skill has stored nothing about them."""
        self._listeners += 1
        number = self._listeners
        token = f"token-{number}" if self._device.api_token else None
        self._device = replace(
            self._device, user_id=f"amzn1.ask.account.{number}", id=f"amzn1.ask.device.{number}", api_token=token
        )
        self.new_session()

    def launch(self) -> Playback:
        """Open the skill without a question."""
        self.heard = HeardAs("LaunchRequest")
        return self._send(self._session.launch(self._clock()))

    def say(self, text: str) -> Playback:
        """Say something and hear the reply."""
        self.heard = self._hearing.hear(text)
        return self._send(self._session.intent(self.heard, self._clock()))

    def end_session(self) -> None:
        """End the session without a word, as Alexa does when nobody answers."""
        self._send(self._session.ended(self._clock()))
        self.new_session()

    @property
    def place(self) -> Json:
        """Where the conversation is, as the session's attributes tell it."""
        place: Json = self._session.attributes.get("place") or {}
        return place

    @property
    def pending(self) -> Json:
        """The question that is open, as the session's attributes tell it."""
        pending: Json = self._session.attributes.get("pending") or {}
        return pending

    @property
    def ended(self) -> bool:
        """True after a reply that closed the session."""
        return bool(self.response.get("response", {}).get("shouldEndSession"))

    def _send(self, request: Json) -> Playback:
        self.response = self._skill(request)
        self._session.remember(self.response)
        return playback(self.response)
