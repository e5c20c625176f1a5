"""The outermost layer, the same on every host: whatever arrives, a valid Alexa response leaves in time."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import escape
from typing import Any

from skill.runtime.deadline import Deadline, TimeLimit, TooSlowError
from skill.runtime.json_values import check, part, text
from skill.runtime.request_log import Outcome, RequestLog

Event = Mapping[str, Any]
Skill = Callable[[Any, Deadline], Any]
"""Answers a request's JSON by the deadline."""

ANSWER_SECONDS = 6.5
"""Alexa waits about eight for the whole answer, its way here and back included."""
SPARE_SECONDS = 0.5
"""The skill is told a deadline that ends so much earlier: a call that fails then leaves time for a sentence about it."""
SKILL_DISABLED = "AlexaSkillEvent.SkillDisabled"
USER_EVENT = "Alexa.Presentation.APL.UserEvent"
"""Something on a screen was touched, or a clip's document came to its end."""
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
"""Request types that the skill takes. The response of a connection tells whether a permission was given; after the end of a
session and of the skill there is something to store and to delete. The others want no answer: errors after the fact, events."""
ENDING = frozenset({"AMAZON.StopIntent", "AMAZON.CancelIntent", "AMAZON.NavigateHomeIntent"})
"""Intents that end the session even where the skill fails: nobody who says stop is asked to try that again."""


@dataclass(frozen=True)
class Apology:
    """What is said where the skill fails, and the session's attributes that are sent back."""

    words: str
    attributes: Mapping[str, Any] | None = None
    """None: as they came."""


class Guard:
    """Calls the skill, and answers by itself where that fails, takes too long or is not needed.

    ``apology`` is said where the skill fails: one sentence, or what makes it of a request's JSON and whether the skill was
    too slow.
    """

    def __init__(
        self,
        skill: Skill,
        apology: str | Callable[[object, bool], Apology],
        log: RequestLog | None = None,
        seconds: float = ANSWER_SECONDS,
    ) -> None:
        self._skill = skill
        self._apology = (lambda _, __: Apology(apology)) if isinstance(apology, str) else apology
        self._log = log or RequestLog()
        self._seconds = seconds
        self._limit = TimeLimit()

    def __call__(self, event: object, context: object = None, waited: float = 0.0) -> Event:  # noqa: ARG002  # Lambda's
        """Answer one request, of which ``waited`` seconds are over. Never raises."""
        began, failure, outcome = self._log.clock(), None, Outcome.ANSWERED
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

    def _answer(self, event: object, deadline: Deadline) -> Event:
        response = self._skill(event, deadline.within(deadline.left - SPARE_SECONDS))
        if not isinstance(response, Mapping) or "response" not in response:
            raise TypeError("the skill returned no response")
        check(response)
        return response

    def _apologise(self, event: object, *, slow: bool) -> Event:
        """Apologise and keep the session open; where the end was asked for, end it without a word."""
        if text(part(event, "request", "intent").get("name")) in ENDING:
            return self._with_session(event, {"shouldEndSession": True})
        apology = self._apology(event, slow)
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
