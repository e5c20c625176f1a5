"""The platform's limits on a response, and the one place that checks them."""

import json
from collections.abc import Mapping
from typing import Any

from skill.json_values import Checked

OUTPUT_SPEECH_CHARACTERS = 8000
"""`outputSpeech` must be shorter than this (Alexa: "exceeds allowed size of 8000 characters")."""
RESPONSE_BYTES = 120_000
"""The whole response JSON (response reference: 120 kilobytes)."""
CARD_CHARACTERS = 8000
BREAK_SECONDS = 10
"""Pauses of plain speech in one response, together (SSML reference: a break lasts up to ten seconds)."""
CLIP_SECONDS = 240
"""Rendered length of an APL-for-Audio response."""


class LimitError(ValueError):
    """A response would be refused by Alexa; the message says what to split."""


def check_speech(text: str) -> str:
    """Return the text, or raise LimitError when it is too long to be spoken in one response."""
    if len(text) >= OUTPUT_SPEECH_CHARACTERS:
        raise LimitError(f"speech of {len(text)} characters, fewer than {OUTPUT_SPEECH_CHARACTERS} allowed: say less")
    return text


def check_breaks(seconds: float) -> None:
    """Raise LimitError when the pauses of a response's speech are longer than is sure to be spoken."""
    if seconds > BREAK_SECONDS:
        raise LimitError(f"pauses of {seconds:g} s, at most {BREAK_SECONDS}: hold for less")


def check_card(title: str, text: str) -> None:
    """Raise LimitError when a card holds more than it may."""
    if len(title) + len(text) > CARD_CHARACTERS:
        raise LimitError(f"card of {len(title) + len(text)} characters, at most {CARD_CHARACTERS}: shorten the text")


def check_clip(seconds: float) -> None:
    """Raise LimitError when a clip would be cut off by Alexa."""
    if seconds > CLIP_SECONDS:
        raise LimitError(f"clip of {seconds:.0f} s, at most {CLIP_SECONDS}: split it between stretches or sides")


def check_size(document: Mapping[str, Any]) -> Checked:
    """Return the document, or raise LimitError when it alone would fill the response, TypeError when it is no JSON."""
    size = len(json.dumps(document, ensure_ascii=False).encode())
    if size > RESPONSE_BYTES:
        raise LimitError(f"document of {size} bytes, at most {RESPONSE_BYTES}: split the clip")
    return Checked(document)
