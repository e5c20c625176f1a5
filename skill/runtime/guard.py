"""The outermost layer, shared by every host: whatever arrives, a valid Alexa response leaves."""

import re
from collections.abc import Callable, Mapping
from typing import Any, Protocol

from ask_sdk_core.exceptions import SerializationException

from skill.response.ssml import ssml
from skill.runtime.deadline import TimeLimit, TooSlowError
from skill.runtime.json_values import check, part, text
from skill.runtime.request_log import Outcome, RequestLog

Event = Mapping[str, Any]
LambdaHandler = Callable[[Any, Any], Any]

ANSWER_SECONDS = 6.5
"""Alexa waits about eight for the whole answer, its way here and back included."""
SKILL_DISABLED = "AlexaSkillEvent.SkillDisabled"
USER_EVENT = "Alexa.Presentation.APL.UserEvent"
"""Something was touched on a screen, or a clip's document came to its end."""
CONVERSATION = frozenset(
    {
        "LaunchRequest",
        "IntentRequest",
        "CanFulfillIntentRequest",
        "Connections.Response",
        "SessionEndedRequest",
        USER_EVENT,
        SKILL_DISABLED,
    }
)
"""Request types that the skill takes: the response of a connection tells whether a permission was given, the last two are
there to write down where it was left and to delete everything. ask-sdk raises on types that it does not know, and Alexa
uses no answer to the others: errors after the fact, other events."""
_TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z")
ENDING = frozenset({"AMAZON.StopIntent", "AMAZON.CancelIntent", "AMAZON.NavigateHomeIntent"})
"""Intents that end the session even where the skill fails: nobody who says stop is asked to try that again."""


class Limit(Protocol):
    """Ends work in time."""

    def run(self, work: Callable[[], Any], seconds: float) -> Any:  # noqa: ANN401  # whatever the work gives
        """Return what the work returns, raise what it raises, or raise TooSlowError after so many seconds."""


class Guard:
    """Calls the skill; answers by itself what the skill cannot: other request types, broken requests, failures."""

    def __init__(
        self,
        skill: LambdaHandler,
        apology: str,
        log: RequestLog | None = None,
        seconds: float = ANSWER_SECONDS,
        limit: Limit | None = None,
    ) -> None:
        self._skill = skill
        self._apology = apology
        self._log = log or RequestLog()
        self._limit = limit or TimeLimit()
        self._seconds = seconds

    def __call__(self, event: object, context: object = None, waited: float = 0.0) -> Event:
        """Answer one request in time, of which ``waited`` seconds are over. Never raises."""
        began, failure = self._log.clock(), None
        if text(part(event, "request").get("type")) not in CONVERSATION:
            outcome, answer = Outcome.NO_CONVERSATION, self._with_place(event, {})
        else:
            try:
                left = max(self._seconds - waited, self._seconds / 10)
                outcome, answer, failure = self._limit.run(lambda: self._answer(event, context), left)
            except Exception as raised:  # noqa: BLE001  # the one catch-all: the listener must get an answer
                outcome = Outcome.TOO_SLOW if isinstance(raised, TooSlowError) else Outcome.FAILED
                answer, failure = self._apologise(event), raised
        self._log.write(event, answer, began, outcome, failure)
        return answer

    def _answer(self, event: object, context: object) -> tuple[Outcome, Event, Exception | None]:
        """Call the skill, once more without device details where ask-sdk meets a value newer than itself."""
        try:
            return Outcome.ANSWERED, self._checked(self._skill(event, context)), None
        except SerializationException as unknown:
            answer = self._checked(self._skill(_essentials(event), context))
            return Outcome.WITHOUT_DETAILS, answer, unknown

    @staticmethod
    def _checked(response: object) -> Event:
        if not isinstance(response, Mapping) or "response" not in response:
            raise TypeError("the skill returned no response")
        check(response)
        return response

    def _apologise(self, event: object) -> Event:
        """Say sorry, keep the session open and everything in it; end it, without a word, where that was asked for."""
        if text(part(event, "request", "intent").get("name")) in ENDING:
            return self._with_place(event, {"shouldEndSession": True})
        speech = {"type": "SSML", "ssml": ssml([self._apology])}
        answer = {"outputSpeech": speech, "reprompt": {"outputSpeech": speech}, "shouldEndSession": False}
        return self._with_place(event, answer)

    @staticmethod
    def _with_place(event: object, response: Event) -> Event:
        """Respond with the session's attributes as they came: Alexa forgets what is not sent back."""
        return {
            "version": "1.0",
            "sessionAttributes": dict(part(event, "session", "attributes")),
            "response": response,
        }


def _essentials(event: object) -> Event:
    """Keep what any version of ask-sdk can read: no screens, no features of devices, no broken session."""
    request, session, system = part(event, "request"), part(event, "session"), part(event, "context", "System")
    kept = {
        key: request[key] for key in ("type", "requestId", "locale", "intent", "arguments", "token") if key in request
    }
    if _TIMESTAMP.fullmatch(text(request.get("timestamp")) or ""):
        kept["timestamp"] = request["timestamp"]
    user = {"userId": text(part(system, "user").get("userId"))}
    intent = part(kept, "intent")
    slots = {name: slot for name, slot in part(intent, "slots").items() if isinstance(slot, Mapping)}
    if kept.get("type") == "IntentRequest":
        kept["intent"] = {
            "name": str(intent.get("name")),
            "slots": {name: _plain(slot) for name, slot in slots.items()},
        }
    return {
        "version": "1.0",
        "session": {"new": False, "attributes": dict(part(session, "attributes"))},
        "context": {"System": {"application": dict(part(system, "application")), "user": user}},
        "request": kept,
    }


def _plain(slot: Event) -> Event:
    """Keep a slot's name, words and the ids that they resolved to."""
    authorities = part(slot, "resolutions").get("resolutionsPerAuthority")
    kept = {"name": str(slot.get("name")), "value": slot.get("value")}
    if isinstance(authorities, list):
        values = [part(value, "value") for each in authorities for value in part(each).get("values") or []]
        matched = [{"value": {"id": v["id"], "name": v.get("name")}} for v in values if isinstance(v.get("id"), str)]
        kept["resolutions"] = {"resolutionsPerAuthority": [{"values": matched}]}
    return kept
