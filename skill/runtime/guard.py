"""The outermost layer, the same on every host: whatever arrives, a valid Alexa response leaves in time."""

import json
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import escape
from typing import Any

from skill.json_values import check, is_deeper, mended, part, size, text
from skill.runtime.deadline import Deadline, TimeLimit, TooSlowError
from skill.runtime.request_log import Outcome, RequestLog, places

log = logging.getLogger("cramp-coach")

Event = Mapping[str, Any]
Skill = Callable[[Any, Deadline], Any]
"""Answers a request's JSON by the deadline."""

ANSWER_SECONDS = 6.5
"""Alexa waits about eight for the whole answer, its way here and back included."""
SPARE_SECONDS = 0.5
"""The skill is told a deadline that ends so much earlier:
a call that fails then leaves time for a sentence about it."""
APOLOGY_SECONDS = 0.7
"""After so long there is no apology but silence: Alexa would say by herself that the skill failed."""
SKILL_DISABLED = "AlexaSkillEvent.SkillDisabled"
CAN_FULFILL = "CanFulfillIntentRequest"
USER_EVENT = "Alexa.Presentation.APL.UserEvent"
"""Something on a screen was touched, or a clip's document came to its end."""
CLIP_FAILED = "Alexa.Presentation.APLA.RuntimeError"
"""The device could not play a clip."""
CONVERSATION = frozenset(
    {
        "LaunchRequest",
        "IntentRequest",
        CAN_FULFILL,
        "Connections.Response",
        "SessionEndedRequest",
        USER_EVENT,
        CLIP_FAILED,
        SKILL_DISABLED,
    }
)
"""Request types that the skill takes. The response of a connection tells whether a permission was given; after the end
of a session and of the skill there is something to store and to delete; after a clip that failed the session coaches
without clips. The others want no answer: other errors after the fact, events."""
ENDING = frozenset({"AMAZON.StopIntent", "AMAZON.CancelIntent", "AMAZON.NavigateHomeIntent"})
"""Intents that end the session even where the skill fails: nobody who says stop is asked to try that again."""


MOST_ECHOED = 24 * 1024
"""Bytes of session attributes that are taken, and of a request: ours stay below two thousand. Both may be sent back, in
a response of 120 kB at most."""
LONGEST_ECHOED = 2000
"""Characters of a string in what is larger."""
MOST_VALUES = 100
"""Values of a list or an object in it."""
DEEPEST_ECHOED = 32
"""Levels of nesting that are taken."""


@dataclass(frozen=True)
class Apology:
    """What is said where the skill fails, and the session's attributes that are sent back."""

    words: str
    attributes: Mapping[str, Any] | None = None
    """None: as they came."""


class Guard:
    """Calls the skill, and answers by itself where that fails, takes too long or is not needed.

    ``apology`` is said where the skill fails: one sentence, or what makes it of a request's JSON and whether the skill
    was too slow. ``anew`` makes of a request on which the skill failed one that it may answer, where there is such a
    one.
    """

    def __init__(
        self,
        skill: Skill,
        apology: str | Callable[[object, bool], Apology],
        log: RequestLog | None = None,
        seconds: float = ANSWER_SECONDS,
        anew: Callable[[Event], Event | None] = lambda _: None,
    ) -> None:
        self._skill = skill
        self._anew = anew
        self._apology = (lambda _, __: Apology(apology)) if isinstance(apology, str) else apology
        self._log = log or RequestLog()
        self._seconds = seconds
        self._limit, self._apologies = TimeLimit(), TimeLimit()

    def __call__(self, event: object, context: object = None, waited: float = 0.0) -> Event:  # noqa: ARG002  # Lambda's
        """Answer one request, of which ``waited`` seconds are over. Never raises."""
        began, failure, outcome = self._log.clock(), None, Outcome.ANSWERED
        event = _echoable(event)
        if text(part(event, "request").get("type")) not in CONVERSATION:
            outcome, answer = Outcome.NO_CONVERSATION, self._with_session(event, {})
        else:
            deadline = Deadline.after(max(self._seconds - waited, self._seconds / 10))
            try:
                answer = self._limit.run(lambda: self._answer(event, deadline), deadline)
            except Exception as raised:  # noqa: BLE001  # the one catch-all: the listener must get an answer
                outcome = Outcome.TOO_SLOW if isinstance(raised, TooSlowError) else Outcome.FAILED
                answer, failure = self._apologise(event, slow=outcome is Outcome.TOO_SLOW), raised
        self._log.write(event, answer, began, outcome, failure)
        return answer

    @property
    def hanging(self) -> int:
        """Threads, of `MOST_THREADS`, whose work timed out and has not come back."""
        return self._limit.hanging

    def _answer(self, event: object, deadline: Deadline) -> Event:
        try:
            return self._answered(event, deadline)
        except BaseException as failure:  # work that is stopped has no time left, and is raised again
            anew = self._anew(event) if isinstance(event, Mapping) else None
            if anew is None or deadline.left <= SPARE_SECONDS:
                raise
            answer = self._answered(anew, deadline)
            log.error(json.dumps({"outcome": "place dropped", "error": type(failure).__name__, "at": places(failure)}))  # noqa: TRY400  # no values
            return answer

    def _answered(self, event: object, deadline: Deadline) -> Event:
        response = self._skill(event, deadline.within(deadline.left - SPARE_SECONDS))
        if not isinstance(response, Mapping) or "response" not in response:
            raise TypeError("the skill returned no response")
        check(response)
        return response

    def _apologise(self, event: object, *, slow: bool) -> Event:
        """Apologise and keep the session open; where the end was asked for, end it without a word."""
        if part(event, "request").get("type") == CAN_FULFILL:  # Alexa asks, and nobody listens
            return self._with_session(event, {"canFulfillIntent": {"canFulfill": "NO"}})
        if text(part(event, "request", "intent").get("name")) in ENDING:
            return self._with_session(event, {"shouldEndSession": True})
        try:
            # What failed or hung may do so again, also by ending its thread; and all other threads may hang already.
            deadline = Deadline.after(APOLOGY_SECONDS)
            apology = self._apologies.run(lambda: self._apology(event, slow), deadline)
        except Exception as failure:  # noqa: BLE001  # there are no words left: silence is still a valid response
            log.error(json.dumps({"outcome": "no apology", "error": type(failure).__name__, "at": places(failure)}))  # noqa: TRY400  # no values
            return self._with_session(event, {})
        speech = {"type": "SSML", "ssml": f"<speak>{escape(apology.words, quote=False)}</speak>"}
        answer = {"outputSpeech": speech, "reprompt": {"outputSpeech": speech}, "shouldEndSession": False}
        answered = self._with_session(event, answer)
        return answered if apology.attributes is None else {**answered, "sessionAttributes": dict(apology.attributes)}

    @staticmethod
    def _with_session(event: object, response: Event) -> Event:
        """Respond with the session's attributes as they came: Alexa forgets what is not sent back."""
        return {
            "version": "1.0",
            "sessionAttributes": dict(part(event, "session", "attributes")),
            "response": response,
        }


def _echoable(event: object) -> object:
    """Mend the parts of a request that may be sent back:
    not everything that JSON's readers take can be written again.
    """
    if not isinstance(event, Mapping):
        return event
    session, request = event.get("session"), event.get("request")
    if isinstance(session, Mapping) and not _is_echoable(session.get("attributes")):
        event = {**event, "session": {**session, "attributes": _fitting(session.get("attributes"))}}
    if not _is_echoable(request):
        event = {**event, "request": _mended(request)}
    return event


def _is_echoable(value: object) -> bool:
    try:
        return size(value) <= MOST_ECHOED and not is_deeper(value, DEEPEST_ECHOED)
    except (TypeError, ValueError, RecursionError):
        return False


def _mended(value: object) -> object:
    return mended(value, longest=LONGEST_ECHOED, most=MOST_VALUES, deepest=DEEPEST_ECHOED)


def _fitting(attributes: object) -> object:
    """Mend session attributes, and leave out those that make them too large."""
    fitting = _mended(attributes)
    if not isinstance(fitting, dict):
        return fitting
    sizes = sorted((size(value) + len(key), key) for key, value in fitting.items())
    total = 0
    for bytes_, key in sizes:
        total += bytes_
        if total > MOST_ECHOED // 2:
            del fitting[key]
    return fitting
