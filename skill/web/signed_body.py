"""What a signed body must be: a JSON object, of now, for this skill."""

import json
import math
from collections.abc import Mapping
from datetime import datetime
from typing import Any, NoReturn

from skill.web.refusal import Refusal

Event = Mapping[str, Any]

REQUEST_SECONDS = 150
EVENT_SECONDS = 3600
"""Amazon delivers skill events late; they start no conversation."""
SKILL_EVENTS = frozenset(
    f"AlexaSkillEvent.{name}"
    for name in (
        *("SkillEnabled", "SkillDisabled", "SkillPermissionAccepted", "SkillPermissionChanged"),
        *("SkillAccountLinked", "ProactiveSubscriptionChanged", "NotificationSubscriptionChanged"),
    )
)
DEEPEST = 64
"""Levels of nesting; Alexa's requests have about ten. What is read must also be written again."""


def read_object(body: bytes) -> Event:
    """Read a JSON object strictly: UTF-8, no NaN, no number beyond a float, no bottomless nesting."""
    try:
        event = json.loads(body.decode(), parse_constant=_refuse_constant, parse_float=_finite)
    except (ValueError, RecursionError) as failure:
        raise Refusal("json", type(failure).__name__) from failure
    if not isinstance(event, dict):
        raise Refusal("json", "not an object")
    if _is_deep(event):
        raise Refusal("json", "too deep")
    return event


def check_timestamp(event: Event, now: float) -> None:
    """Refuse what was signed too long ago, or for later: it may be a recording."""
    request = event.get("request")
    if not isinstance(request, Mapping):
        raise Refusal("timestamp", "no request")
    try:
        sent = datetime.fromisoformat(request["timestamp"])
        if sent.tzinfo is None:
            raise Refusal("timestamp", "no time zone")
        age = abs(now - sent.timestamp())
    except (KeyError, TypeError, ValueError, OverflowError) as failure:
        raise Refusal("timestamp", type(failure).__name__) from failure
    kind = request.get("type")
    if age > (EVENT_SECONDS if isinstance(kind, str) and kind in SKILL_EVENTS else REQUEST_SECONDS):
        raise Refusal("timestamp", "not of now")


def check_application(event: Event, skill_id: str) -> None:
    """Refuse what Alexa signed for somebody else's skill."""
    part: object = event
    for key in ("context", "System", "application", "applicationId"):
        part = part.get(key) if isinstance(part, Mapping) else None
    if part != skill_id:
        raise Refusal("application")


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ValueError("beyond a float")
    return number


def _is_deep(event: object) -> bool:
    level = [event]
    for _ in range(DEEPEST):
        level = [child for part in level for child in _children(part)]
        if not level:
            return False
    return True


def _children(part: object) -> list[object]:
    if isinstance(part, dict):
        return list(part.values())
    return part if isinstance(part, list) else []
