"""The simulated device: hears a turn of the page, asks the skill as Alexa would,
and stands in for Alexa's settings API.
"""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from urllib.parse import unquote

from skill.knowledge.library import Library
from skill.runtime.guard import Guard
from skill.simulator.alexa_requests import Session
from skill.simulator.device import SCREENS, Device
from skill.simulator.heard import HeardAs
from skill.simulator.nlu import Hearing
from skill.understanding.questions import Understanding
from skill.web.try_it.chips import offer_after
from skill.web.try_it.figure_frames import coaching
from skill.web.try_it.page_request import PageSituation, PageTurn
from skill.web.try_it.page_store import PageStore
from skill.web.try_it.turn_view import backing, place_after, warning_panel, why_answered

USER = "amzn1.ask.account.try-it."
DEVICE = "amzn1.ask.device.try-it."
NOWHERE = "https://try-it.invalid"
"""In place of the address of Alexa's own APIs; it resolves to nothing."""
FURTHEST_EAST = 12
"""Hours ahead of UTC; a time zone further east is named by its hours behind UTC."""
EARLIER_VISIT = 15 * 60
"""Seconds since a returning listener opened the skill."""
LEFT_AFTER = 60.0
"""Seconds after which that listener stopped answering, in the middle of a hold."""
Json = dict[str, Any]


class Speaker:
    """Stands between the page and the skill.

    ``clock`` tells Unix seconds, ``understanding`` explains why an answer was given.
    """

    def __init__(
        self,
        library: Library,
        hearing: Hearing,
        skill: Guard,
        store: PageStore,
        *,
        clock: Callable[[], float],
        understanding: Understanding,
    ) -> None:
        self._library = library
        self._understanding = understanding
        self._hearing = hearing
        self._skill = skill
        self._store = store
        self._clock = clock

    def turn(self, turn: PageTurn) -> Json:
        """Ask the skill. Give what was heard, the request and response as they are, and what the page draws besides."""
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
        body = response.get("response", {})
        ended = turn.kind == "ended" or bool(body.get("shouldEndSession"))
        place = place_after(self._library, attributes)
        intent = heard.intent if heard else str(request["request"]["type"])
        return {
            "heard": intent,
            "request": request,
            "response": response,
            "offer": offer_after(self._library, attributes, ended=ended),
            "answer": backing(self._library, place, body),
            "warning": warning_panel(self._library, place, body, turn.situation.locale),
            "why": why_answered(self._understanding, turn.text if heard else "", place, intent),
            "coaching": coaching(self._library, attributes, turn.situation.locale),
            "stored": self._store.holds(_user(turn.situation), now),
        }

    def stored(self, situation: PageSituation) -> Json:
        """Give what the store holds about the listener."""
        return {"stored": self._store.holds(_user(situation), self._clock() + situation.ahead)}

    def forget(self, situation: PageSituation) -> Json:
        """Delete everything about the listener."""
        self._store.forget(_user(situation))
        return self.stored(situation)

    def visit(self, situation: PageSituation) -> Json:
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


def zone_of(hour: int | None, zone: str, now: float) -> str:
    """Name a time zone in which it is ``hour`` o'clock at ``now`` (Unix seconds); without an hour, the given one.

    Names that begin with Etc/GMT have the opposite sign: Etc/GMT-3 is three hours ahead.
    """
    if hour is None:
        return zone
    ahead = (hour - datetime.fromtimestamp(now, UTC).hour) % 24
    ahead = ahead - 24 if ahead > FURTHEST_EAST else ahead
    return f"Etc/GMT{-ahead:+d}" if ahead else "Etc/UTC"


def device_in(zone: str) -> str:
    """Give the id of the device in a time zone: the id carries the zone, so that `settings_of` can answer."""
    return f"{DEVICE}{zone}"


def settings_of(url: str, _token: str) -> str:
    """Answer a request for a device's time zone as Alexa's settings API does."""
    _, _, after = url.partition("/v2/devices/")
    device, _, _ = after.partition("/")
    return json.dumps(unquote(device).removeprefix(DEVICE))


def _request(session: Session, turn: PageTurn, heard: HeardAs | None, now: float) -> Json:
    if heard:
        return session.intent(heard, now)
    if turn.kind == "touch":
        return session.touched(turn.text, now)
    return session.launch(now) if turn.kind == "launch" else session.ended(now)


def _device(situation: PageSituation, now: float) -> Device:
    return Device(
        user_id=_user(situation),
        id=device_in(zone_of(situation.hour, situation.zone, now)),
        screen=SCREENS[situation.screen] if situation.screen else None,
        api_endpoint=NOWHERE,
        api_token="none",  # noqa: S106  # opens nothing
    )


def _user(situation: PageSituation) -> str:
    return f"{USER}{situation.listener}"
