"""What the page sends: JSON that tells what is said, in which session, where and when, and recordings.

Anything else is refused.
"""

import re
from array import array
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from skill.conversation.reading.touched import PRESSED
from skill.conversation.reading.touched import TOUCHED as REPLIED
from skill.simulator.device import SCREENS
from skill.simulator.speech_programs import wav_file
from skill.simulator.speech_recogniser import RECORDING_RATE

LONGEST_TEXT = 500
MOST_AHEAD = 24 * 60 * 60
"""Seconds that the page's clock may be ahead, where a developer lets it run faster."""
MOST_REQUESTS = 10_000
HOURS_A_DAY = 24
LONGEST_RECORDING = 15
"""Seconds."""
WAV_HEADER = 44
"""Bytes."""
LARGEST_RECORDING = WAV_HEADER + 2 * RECORDING_RATE * LONGEST_RECORDING
"""Bytes of a recording's file."""
_ID = re.compile(r"[A-Za-z0-9-]{1,64}")
_ZONE = re.compile(r"[A-Za-z0-9_+/-]{1,64}")
Kind = Literal["launch", "text", "touch", "ended"]
KINDS: tuple[Kind, ...] = ("launch", "text", "touch", "ended")
TOUCHED = frozenset({*REPLIED, *PRESSED})
"""What the skill's screens raise, touched or by themselves."""


class BadTurnError(ValueError):
    """A field is missing or has a value that the page never sends; the message names it."""


@dataclass(frozen=True)
class PageSituation:
    """Where and when the listener is."""

    listener: str
    """Tells listeners apart."""
    locale: str
    screen: str | None
    """One of SCREENS, None for a speaker without one."""
    hour: int | None
    """What the device's clock shows, 0 to 23; None for the hour in ``zone``."""
    zone: str
    """The browser's time zone."""
    ahead: float
    """Seconds that the page's clock is ahead of this machine's."""


@dataclass(frozen=True)
class PageTurn:
    """What is said, and what the session holds."""

    kind: Kind
    text: str
    """The words; for the kind "touch" what the screen raises, one of TOUCHED."""
    session: str
    """Id of the session."""
    requests: int
    """Requests that the session has seen."""
    attributes: dict[str, Any]
    """The session's attributes."""
    situation: PageSituation


@dataclass(frozen=True)
class WordsToSpeak:
    """Words to be spoken."""

    voice: str
    """Id of one of the server's voices."""
    text: str
    whispered: bool


def read_utterance(data: object) -> WordsToSpeak:
    """Read the JSON of what is to be spoken; raises BadTurnError."""
    text, whispered = _text(data, "text"), _part(data).get("whispered")
    if not text.strip() or len(text) > LONGEST_TEXT:
        raise BadTurnError("text")
    if not isinstance(whispered, bool):
        raise BadTurnError("whispered")
    return WordsToSpeak(_matching(_ID, data, "voice"), text, whispered)


def read_recording(data: bytes) -> bytes:
    """Read a WAV file of 16 bits, one channel and RECORDING_RATE, byte for byte as the page writes it;
    raises BadTurnError.

    Nothing that another program made is opened: neither here nor by the recogniser.
    """
    samples = data[WAV_HEADER:]
    if len(samples) % 2 or wav_file(array("h", samples), RECORDING_RATE) != data:
        raise BadTurnError("recording")
    return data


def read_turn(data: object, locales: Collection[str]) -> PageTurn:
    """Read a turn's JSON; raises BadTurnError."""
    session = _part(data, "session")
    kind = _part(data).get("kind")
    text = _text(data, "text", "") if kind in ("text", "touch") else ""
    if kind not in KINDS or len(text) > LONGEST_TEXT or (kind == "touch" and text not in TOUCHED):
        raise BadTurnError("kind or text")
    attributes = session.get("attributes")
    if not isinstance(attributes, dict):
        raise BadTurnError("attributes")
    return PageTurn(
        kind=kind,
        text=text,
        session=_matching(_ID, session, "id"),
        requests=int(_number(session, "requests", MOST_REQUESTS)),
        attributes=attributes,
        situation=read_situation(_part(data).get("situation"), locales),
    )


def read_situation(data: object, locales: Collection[str]) -> PageSituation:
    """Read a situation's JSON; raises BadTurnError."""
    part = _part(data)
    locale, screen, hour = _text(part, "locale"), _text(part, "screen"), part.get("hour")
    if locale not in locales:
        raise BadTurnError("locale")
    if screen not in {"none", *SCREENS}:
        raise BadTurnError("screen")
    return PageSituation(
        listener=_matching(_ID, part, "listener"),
        locale=locale,
        screen=None if screen == "none" else screen,
        hour=None if hour is None else int(_number(part, "hour", HOURS_A_DAY - 1)),
        zone=_matching(_ZONE, part, "zone"),
        ahead=_number(part, "ahead", MOST_AHEAD),
    )


def _part(data: object, *names: str) -> Mapping[str, Any]:
    for name in names:
        data = data.get(name) if isinstance(data, Mapping) else None
    if not isinstance(data, Mapping):
        raise BadTurnError(names[-1] if names else "turn")
    return data


def _text(data: object, name: str, default: str | None = None) -> str:
    value = _part(data).get(name, default)
    if not isinstance(value, str):
        raise BadTurnError(name)
    return value


def _matching(pattern: re.Pattern[str], data: object, name: str) -> str:
    value = _text(data, name)
    if not pattern.fullmatch(value):
        raise BadTurnError(name)
    return value


def _number(data: object, name: str, most: float) -> float:
    value = _part(data).get(name)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= most:
        raise BadTurnError(name)
    return float(value)
