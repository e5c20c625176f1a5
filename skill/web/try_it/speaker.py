"""The speaker beside the bed: hears a turn of the page, and asks the skill just as Alexa would."""

from collections.abc import Callable
from typing import Any

from skill.knowledge.library import Library
from skill.runtime.guard import Guard
from skill.simulator.device import SCREENS, Device
from skill.simulator.nlu import Heard, Hearing
from skill.simulator.requests import Session
from skill.web.try_it.clocks import device_in, zone_of
from skill.web.try_it.figure_frames import coaching
from skill.web.try_it.stored import PageStore
from skill.web.try_it.suggestions import suggest
from skill.web.try_it.turn import Situation, Turn

USER = "amzn1.ask.account.try-it."
NOWHERE = "https://try-it.invalid"
"""Stands where Alexa's own APIs are: a name that leads nowhere, whoever asks it."""
EARLIER_VISIT = 15 * 60
"""Seconds since a returning listener opened the skill."""
LEFT_AFTER = 60.0
"""Seconds after which that listener fell silent in the middle of a hold."""
Json = dict[str, Any]


class Speaker:
    """Stands between the page and the skill. ``clock`` tells Unix seconds."""

    def __init__(
        self, library: Library, hearing: Hearing, skill: Guard, store: PageStore, clock: Callable[[], float]
    ) -> None:
        self._library = library
        self._hearing = hearing
        self._skill = skill
        self._store = store
        self._clock = clock

    def turn(self, turn: Turn) -> Json:
        """Ask the skill; tell what was heard, the request and response as they are, and what the page draws besides."""
        now = self._clock() + turn.situation.ahead
        session = Session(
            locale=turn.situation.locale,
            attributes=turn.attributes,
            requests=turn.requests,
            device=_device(turn.situation, now),
            id=f"amzn1.echo-api.session.{turn.session}",
        )
        heard = self._hearing.hear(turn.text) if turn.kind == "text" else None
        request = _request(session, turn, heard, now)
        response = dict(self._skill(request))
        attributes = response.get("sessionAttributes") or {}
        ended = turn.kind == "ended" or bool(response.get("response", {}).get("shouldEndSession"))
        return {
            "heard": heard.intent if heard else request["request"]["type"],
            "request": request,
            "response": response,
            "suggestions": suggest(self._library, attributes, ended=ended),
            "coaching": coaching(self._library, attributes, turn.situation.locale),
            "stored": self._store.holds(_user(turn.situation), now),
        }

    def stored(self, situation: Situation) -> Json:
        """Tell what the store holds about the listener."""
        return {"stored": self._store.holds(_user(situation), self._clock() + situation.ahead)}

    def forget(self, situation: Situation) -> Json:
        """Delete everything about the listener."""
        self._store.forget(_user(situation))
        return self.stored(situation)

    def visit(self, situation: Situation) -> Json:
        """Make the listener a returning one: an earlier visit that ended in the middle of a stretch."""
        began = self._clock() + situation.ahead - EARLIER_VISIT
        session = Session(locale=situation.locale, device=_device(situation, began))
        for request in (
            session.launch(began),
            session.intent(self._hearing.hear("guide me through a calf stretch"), began),
            session.ended(began + LEFT_AFTER),
        ):
            request["session"]["attributes"] = session.attributes
            session.remember(self._skill(request))
        return self.stored(situation)


def _request(session: Session, turn: Turn, heard: Heard | None, now: float) -> Json:
    if heard:
        return session.intent(heard, now)
    if turn.kind == "touch":
        return session.touched(turn.text, now)
    return session.launch(now) if turn.kind == "launch" else session.ended(now)


def _device(situation: Situation, now: float) -> Device:
    return Device(
        user_id=_user(situation),
        id=device_in(zone_of(situation.hour, situation.zone, now)),
        screen=SCREENS[situation.screen] if situation.screen else None,
        api_endpoint=NOWHERE,
        api_token="none",  # noqa: S106  # opens nothing
    )


def _user(situation: Situation) -> str:
    return f"{USER}{situation.listener}"
