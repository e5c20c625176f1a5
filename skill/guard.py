"""The outermost layer, shared by every host: whatever arrives, a valid Alexa response leaves."""

import json
import logging
import re
import traceback
from collections.abc import Callable, Mapping
from typing import Any

from ask_sdk_core.exceptions import SerializationException

from skill.speech.ssml import ssml

Event = Mapping[str, Any]
LambdaHandler = Callable[[Any, Any], Any]

log = logging.getLogger("cramp-coach")

CONVERSATION = frozenset(
    {"LaunchRequest", "IntentRequest", "CanFulfillIntentRequest", "SessionEndedRequest", "Connections.Response"}
)
"""Request types that the skill takes: the end of a session to write down where it was left, the response of a connection
because it tells whether a permission was given. ask-sdk raises on types that it does not know, and Alexa uses no
answer to the others: session ends, errors after the fact, skill events."""
_TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z")
ENDING = frozenset({"AMAZON.StopIntent", "AMAZON.CancelIntent", "AMAZON.NavigateHomeIntent"})
"""Intents that end the session even where the skill fails: nobody who says stop is asked to try that again."""


class Guard:
    """Calls the skill; answers by itself what the skill cannot: other request types, broken requests, failures."""

    def __init__(self, skill: LambdaHandler, apology: str) -> None:
        self._skill = skill
        self._apology = apology

    def __call__(self, event: object, context: object = None) -> Event:
        """Answer one request. Never raises."""
        request = _part(event, "request")
        if _text(request.get("type")) not in CONVERSATION:
            log.info(_line("not a conversation", request))
            return self._with_place(event, {})
        try:
            return self._answer(event, context)
        except Exception as failure:  # noqa: BLE001  # the one catch-all: the listener must get an answer
            log.error(_line("failed", request, failure))  # noqa: TRY400  # the traceback is in the line, without values
            return self._apologise(event)

    def _answer(self, event: object, context: object) -> Event:
        """Call the skill, once more without device details where ask-sdk meets a value newer than itself."""
        try:
            return self._checked(self._skill(event, context))
        except SerializationException as failure:
            log.warning(_line("answered without device details", _part(event, "request"), failure))
            return self._checked(self._skill(_essentials(event), context))

    @staticmethod
    def _checked(response: object) -> Event:
        if not isinstance(response, Mapping) or "response" not in response:
            raise TypeError("the skill returned no response")
        json.dumps(response)
        return response

    def _apologise(self, event: object) -> Event:
        """Say sorry, keep the session open and everything in it; end it, without a word, where that was asked for."""
        if _text(_part(event, "request", "intent").get("name")) in ENDING:
            return self._with_place(event, {"shouldEndSession": True})
        speech = {"type": "SSML", "ssml": ssml([self._apology])}
        answer = {"outputSpeech": speech, "reprompt": {"outputSpeech": speech}, "shouldEndSession": False}
        return self._with_place(event, answer)

    @staticmethod
    def _with_place(event: object, response: Event) -> Event:
        """Respond with the session's attributes as they came: Alexa forgets what is not sent back."""
        return {
            "version": "1.0",
            "sessionAttributes": dict(_part(event, "session", "attributes")),
            "response": response,
        }


def _essentials(event: object) -> Event:
    """Keep what any version of ask-sdk can read: no screens, no features of devices, no broken session."""
    request, session, system = _part(event, "request"), _part(event, "session"), _part(event, "context", "System")
    kept = {key: request[key] for key in ("type", "requestId", "locale", "intent") if key in request}
    if _TIMESTAMP.fullmatch(_text(request.get("timestamp")) or ""):
        kept["timestamp"] = request["timestamp"]
    user = {"userId": _text(_part(system, "user").get("userId"))}
    intent = _part(kept, "intent")
    slots = {name: slot for name, slot in _part(intent, "slots").items() if isinstance(slot, Mapping)}
    if kept.get("type") == "IntentRequest":
        kept["intent"] = {
            "name": str(intent.get("name")),
            "slots": {name: _plain(slot) for name, slot in slots.items()},
        }
    return {
        "version": "1.0",
        "session": {"new": False, "attributes": dict(_part(session, "attributes"))},
        "context": {"System": {"application": dict(_part(system, "application")), "user": user}},
        "request": kept,
    }


def _plain(slot: Event) -> Event:
    """Keep a slot's name, words and the ids that they resolved to."""
    authorities = _part(slot, "resolutions").get("resolutionsPerAuthority")
    kept = {"name": str(slot.get("name")), "value": slot.get("value")}
    if isinstance(authorities, list):
        values = [_part(value, "value") for each in authorities for value in _part(each).get("values") or []]
        matched = [{"value": {"id": v["id"], "name": v.get("name")}} for v in values if isinstance(v.get("id"), str)]
        kept["resolutions"] = {"resolutionsPerAuthority": [{"values": matched}]}
    return kept


def _part(data: object, *path: str) -> Event:
    """Follow keys into a request that may be anything; what is not an object is empty."""
    for key in path:
        data = data.get(key) if isinstance(data, Mapping) else None
    return data if isinstance(data, Mapping) else {}


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _line(outcome: str, request: Event, failure: Exception | None = None) -> str:
    """Log one structured line, without a word the listener said: names of types and places in our code only."""
    entry: dict[str, object] = {"outcome": outcome, "type": _text(request.get("type"))[:80]}
    intent = _part(request, "intent").get("name")
    if isinstance(intent, str):
        entry["intent"] = intent[:80]
    if failure:
        entry["error"] = type(failure).__name__
        entry["at"] = [f"{frame.name}:{frame.lineno}" for frame in traceback.extract_tb(failure.__traceback__)[-4:]]
    return json.dumps(entry)
