"""One line for each request: what came, what became of it and how long it took, without a word that was sent."""

import itertools
import json
import logging
import re
import time
import traceback
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from enum import Enum

from skill.json_values import part, text
from skill.runtime.deadline import EscapedError, TooSlowError

log = logging.getLogger("cramp-coach")
log.setLevel(logging.INFO)  # Lambda's root logger drops lines below warnings

TYPES = frozenset(
    {
        *("LaunchRequest", "IntentRequest", "CanFulfillIntentRequest", "SessionEndedRequest", "SessionResumedRequest"),
        *("Alexa", "AlexaSkillEvent", "AudioPlayer", "Connections", "Messaging", "PlaybackController", "Reminders"),
        "System",
    }
)
"""Request types up to their first dot."""
OTHER = "other"
"""Stands for every name that is not ours: what was sent is never repeated, whatever it is."""
_LOCALE = re.compile(r"[a-z]{2}-[A-Z]{2}")
_DAY = re.compile(r"(\d{4}-\d\d-\d\d)T.*")
_PLACES_IN_CODE = 4
_ERROR_KIND = re.compile(r"[A-Z_]{1,40}")
_MOST_ERRORS = 5


class Outcome(Enum):
    """What became of a request; the value is the word in the log."""

    ANSWERED = "answered"
    NO_CONVERSATION = "not a conversation"
    FAILED = "failed"
    TOO_SLOW = "too slow"


_LEVELS = {
    Outcome.FAILED: logging.ERROR,
    Outcome.TOO_SLOW: logging.ERROR,
}

SESSION_ENDED, ENDED = "SessionEndedRequest", "ended"
_BECAME = {Outcome.FAILED: "failed", Outcome.TOO_SLOW: "late"}
"""What became of a request to which the skill itself has said nothing."""


@dataclass(frozen=True)
class LoggedNames:
    """The names that may stand in lines: of intents, labels, questions, and of what became of a request."""

    intents: Collection[str] = ()
    labels: Collection[str] = ()
    questions: Collection[str] = ()
    became: Collection[str] = ()


class RequestLog:
    """Writes the lines of one skill.

    ``clock`` tells seconds, and ``kind_of`` the kind of a place from the id that the session keeps, which may be
    anything.
    """

    def __init__(
        self,
        names: LoggedNames = LoggedNames(),
        clock: Callable[[], float] = time.perf_counter,
        kind_of: Callable[[str], str] = lambda _: OTHER,
    ) -> None:
        self._intents, self._labels = frozenset(names.intents), frozenset(names.labels)
        self._questions, self._became = frozenset(names.questions), frozenset(names.became)
        self.clock = clock
        self._kind_of = kind_of
        self._numbers = itertools.count()

    def write(
        self, event: object, response: object, began: float, outcome: Outcome, failure: Exception | None = None
    ) -> None:
        """Write the line of a request that came at ``began``, by the clock;
        ``failure`` is told by names in our code.
        """
        request = part(event, "request")
        kind = text(request.get("type")).partition(".")[0]
        intent = part(request, "intent").get("name")
        locale = text(request.get("locale"))
        day = _DAY.fullmatch(text(request.get("timestamp")))
        before, after = part(event, "session", "attributes"), part(response, "sessionAttributes")
        place = part(after, "place") or part(before, "place")
        became = self._what_became(outcome, kind, before, after)
        entry: dict[str, object] = {
            "outcome": outcome.value,
            "type": kind if kind in TYPES else OTHER,
            "place": self._kind_of(text(part(after, "place").get("id"))),
            "label": self._label(place),
            "locale": locale if _LOCALE.fullmatch(locale) else OTHER,
            "milliseconds": round((self.clock() - began) * 1000, 1),
            "start": "warm" if next(self._numbers) else "cold",
        }
        if became:
            entry["became"] = became
        if became == ENDED:
            entry["left"] = self._label(part(before, "place"))
        asked = text(part(after, "pending").get("kind"))
        if became and part(response, "response").get("shouldEndSession") is False and asked:
            entry["asks"] = asked if asked in self._questions else OTHER
        if day:
            entry["day"] = day[1]
        if "intent" in request:
            entry["intent"] = intent if isinstance(intent, str) and intent in self._intents else OTHER
        if text(request.get("type")).endswith(".RuntimeError"):
            entry["errors"] = _device_errors(request)
        if failure:
            entry["error"] = failure.args[0] if isinstance(failure, EscapedError) else type(failure).__name__
            entry["at"] = places(failure)
        level = _LEVELS.get(outcome, logging.INFO)
        if log.isEnabledFor(level):  # `log.log` would look through the stack for its caller, which is always this one
            log.handle(logging.LogRecord(log.name, level, __file__, 0, json.dumps(entry), None, None))

    def _label(self, place: Mapping[str, object]) -> str:
        label = text(place.get("id"))
        return label if label in self._labels else OTHER if label else "none"

    def _what_became(
        self, outcome: Outcome, kind: str, before: Mapping[str, object], after: Mapping[str, object]
    ) -> str | None:
        """Say what became of a request; None where nothing was said, as to an event."""
        if outcome in _BECAME or kind == SESSION_ENDED:
            return _BECAME.get(outcome, ENDED)
        became = text(after.get("became"))
        is_new = before.get("turn") != after.get("turn")  # else it is of the turn before
        return became if became in self._became and is_new else None


def places(failure: BaseException) -> list[str]:
    """Name the innermost functions and lines of code where something failed, the innermost last."""
    stack = failure.at if isinstance(failure, TooSlowError) else traceback.extract_tb(failure.__traceback__)
    return [f"{frame.name}:{frame.lineno}" for frame in stack[-_PLACES_IN_CODE:]]


def _device_errors(request: Mapping[str, object]) -> list[str]:
    """Say what kinds of errors a device had with a document of ours; their messages may hold anything."""
    errors = request.get("errors")
    kinds = [text(part(each).get("type")) for each in errors] if isinstance(errors, list) else []
    return [kind if _ERROR_KIND.fullmatch(kind) else OTHER for kind in kinds[:_MOST_ERRORS]]
