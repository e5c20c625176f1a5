"""How long speech takes, estimated: Alexa tells nobody, and only the place in a clip and its limit depend on it."""

import re
from functools import lru_cache
from math import ceil

CHARACTERS_A_SECOND = 15.0
"""Usual pace of Alexa's English voices, about 170 words a minute (an estimate, not a published figure)."""
COMMA_SECONDS = 0.2
STOP_SECONDS = 0.4

_INNER_COMMA = re.compile(r"[,:;](?=\s)")
_INNER_STOP = re.compile(r"[.?!](?=\s)")


@lru_cache(4096)
def speaking_seconds(text: str) -> float:
    """Estimate the seconds that a voice needs for a text, without the pause after it."""
    pauses = COMMA_SECONDS * len(_INNER_COMMA.findall(text)) + STOP_SECONDS * len(_INNER_STOP.findall(text))
    return len(text) / CHARACTERS_A_SECOND + pauses


def reading_seconds(lines: tuple[str, ...]) -> float:
    """Estimate the seconds of several lines in a row, each followed by a stop's pause."""
    return sum(speaking_seconds(line) + STOP_SECONDS for line in lines)


def rounded_minutes(seconds: float) -> int:
    """Round an estimated length up to half minutes, in seconds: nobody minds being done early."""
    return ceil(seconds / 30) * 30
