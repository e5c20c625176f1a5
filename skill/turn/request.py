"""Reads the parts of an ask-sdk request that a turn is made of. Nothing above this room reads the envelope."""

import json
import logging
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from skill.storage.store import DAY_SECONDS, EARLIEST

log = logging.getLogger("cramp-coach")

_DURATION = re.compile(r"PT(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,5})S)?")
_VERSION = re.compile(r"(\d{1,4})\.(\d{1,4})(?:\.\d{1,4})?")
OLDEST_APL = (1, 4)
"""Version that the documents of skill/screen are written in."""
ACCEPTED = "ACCEPTED"
NOT_FILLED = ("", "?")
"""What Alexa sends where it heard nothing for a slot, or nothing that fits a built-in type."""


_MARKUP = re.compile("[<>]")
"""Would be markup of APL's texts, and is read out in the label that a screen reader speaks."""
_EXPRESSION = re.compile(r"\$+(?={)")
"""What makes "${", which begins an expression of APL."""


@dataclass(frozen=True)
class SlotWord:
    """What a slot heard."""

    text: str
    """The words as they were said."""
    id: str | None = None
    """Id of the known value that the words resolved to."""


@dataclass(frozen=True)
class PermissionAnswer:
    """What Alexa reports after it has asked the listener for a permission, in its own words."""

    accepted: bool
    """False also where nobody answered or the question failed."""
    token: str
    """What was sent along with the question."""
    card_sent: bool
    """Whether Alexa has put a card for it into the app by itself."""


def heard_name(request: Any) -> str:  # noqa: ANN401  # request types of the SDK share no useful base
    """Name of an ask-sdk request's intent, or its type where it has none."""
    intent = getattr(request, "intent", None)
    return str(intent.name if intent else request.object_type)


@dataclass(frozen=True)
class RequestTime:
    """When a request was sent, in Unix seconds."""

    now: float
    """What the answer goes by."""
    sent: float
    """What the request says, however unlikely, and ``now`` where it says nothing: whoever deletes weighs it too."""

    @classmethod
    def of(cls, request: Any, clock: Callable[[], float] | None) -> "RequestTime":  # noqa: ANN401
        """Take an ask-sdk request as sent now where it does not say when, or says what cannot be.

        ``clock`` tells the host's Unix seconds; without one every time is believed, as in a simulation whose clock runs
        as it likes.
        """
        own = (clock or time.time)()
        sent = float(request.timestamp.timestamp()) if request.timestamp else None
        if sent is not None and (clock is None or abs(sent - own) <= DAY_SECONDS or own < EARLIEST):
            return cls(sent, sent)
        log.warning(json.dumps({"outcome": "time replaced"}))
        return cls(own, own if sent is None else sent)


def touched(request: Any) -> str | None:  # noqa: ANN401
    """What a touch on a screen raised: the first argument of a UserEvent; None for every other request."""
    return next((each for each in getattr(request, "arguments", None) or [] if isinstance(each, str)), None)


def has_screen(context: Any) -> bool:  # noqa: ANN401
    """Whether an ask-sdk `context` tells of a screen that draws our documents."""
    device = getattr(getattr(context, "system", None), "device", None)
    apl = getattr(getattr(device, "supported_interfaces", None), "alexa_presentation_apl", None)
    version = getattr(getattr(apl, "runtime", None), "max_version", None)
    numbers = _VERSION.fullmatch(version) if isinstance(version, str) else None
    return numbers is not None and (int(numbers[1]), int(numbers[2])) >= OLDEST_APL


def user_of(system: Any) -> str:  # noqa: ANN401
    """User id of an ask-sdk `context.system`; empty where there is none."""
    user = getattr(system, "user", None)
    return str(user.user_id or "") if user else ""


def person_of(system: Any) -> str:  # noqa: ANN401
    """Id of the person whose voice Alexa has recognised, from an ask-sdk `context.system`;
    empty where it names none.
    """
    person = getattr(system, "person", None)
    return str(person.person_id or "") if person else ""


def read_permission_answer(request: Any) -> PermissionAnswer | None:  # noqa: ANN401
    """Read an ask-sdk `Connections.Response`; None for every other request."""
    if request.object_type != "Connections.Response":
        return None
    payload = request.payload if isinstance(request.payload, Mapping) else {}
    token = request.token if isinstance(request.token, str) else ""
    return PermissionAnswer(payload.get("status") == ACCEPTED, token, card_sent=payload.get("isCardThrown") is True)


def read_slots(intent: Any) -> dict[str, SlotWord]:  # noqa: ANN401
    """Read the filled slots of an ask-sdk intent.

    Words may come back on a screen and in its labels: what APL would take for an expression or for markup is left out.
    """
    slots = (intent.slots or {}) if intent else {}
    heard = {n: slot for n, slot in slots.items() if slot and isinstance(slot.value, str) and _is_filled(slot.value)}
    return {name: SlotWord(_plain(slot.value), _resolved(slot)) for name, slot in heard.items()}


def _plain(words: str) -> str:
    """Leave out the signs of markup and expressions; the signs first, since "$<{" would leave "${"."""
    return _EXPRESSION.sub("", _MARKUP.sub("", words))


def duration_seconds(text: str) -> int | None:
    """Seconds of an AMAZON.DURATION value ("PT1M30S"); None when it is empty or something else."""
    parts = _DURATION.fullmatch(text)
    if not parts or not any(parts.groups()):
        return None
    hours, minutes, seconds = (int(part or 0) for part in parts.groups())
    return hours * 3600 + minutes * 60 + seconds


def _is_filled(value: str) -> bool:
    return value.strip() not in NOT_FILLED


def _resolved(slot: Any) -> str | None:  # noqa: ANN401
    """Id of the first match: `value` is always the raw words, the id stands in the entity resolution."""
    authorities = (slot.resolutions.resolutions_per_authority or []) if slot.resolutions else []
    for authority in filter(None, authorities):  # a list may hold nulls
        for wrapper in filter(None, authority.values or []):
            if wrapper.value and wrapper.value.id:
                return str(wrapper.value.id)
    return None
