"""What the words for a time that is over mean, before anybody looks at a clock: the ids of the slot type When."""

from collections.abc import Mapping
from typing import NamedTuple

from skill.language.interface import DAY_PARTS, NUMBER_IDS, WEEKDAY_IDS, DayPart

NIGHT: DayPart = "night"
PARTS: Mapping[str, tuple[int, int, int]] = {
    "morning": (5, 12, 9),
    "afternoon": (12, 17, 15),
    "evening": (17, 22, 20),
    NIGHT: (22, 5, 2),
}
"""Part of the day to the hours at which it begins, ends, and has its middle. A night belongs to the evening before it."""
NIGHT_ENDS = PARTS[NIGHT][1]
NOW = "now"
"""Id of the words that tell of a cramp under way."""
_MINUTES = {"five": 5, "ten": 10, "fifteen": 15, "twenty": 20, "twenty-five": 25, "forty": 40, "forty-five": 45}
_MOST_HOURS, _MOST_DAYS = 12, 13
WEEK = 7


class Said(NamedTuple):
    """Days ``back``, or ``nights`` back, or the last such ``weekday`` (0 is Monday), or ``seconds`` ago; and a ``part``."""

    back: int = 0
    part: DayPart | None = None
    nights: int | None = None
    weekday: int | None = None
    seconds: int | None = None


SAID: Mapping[str, Said] = {
    "just-now": Said(seconds=0),
    "half-an-hour-ago": Said(seconds=30 * 60),
    "an-hour-ago": Said(seconds=60 * 60),
    **{f"{name}-minutes-ago": Said(seconds=n * 60) for name, n in _MINUTES.items()},
    **{f"{NUMBER_IDS[n]}-hours-ago": Said(seconds=n * 3600) for n in range(2, _MOST_HOURS + 1)},
    **{f"{NUMBER_IDS[n]}-days-ago": Said(back=n) for n in range(2, _MOST_DAYS + 1)},
    **{f"{NUMBER_IDS[n]}-nights-ago": Said(nights=n) for n in range(2, WEEK + 1)},
    **{f"{words}-ago": Said(back=n * WEEK) for n, words in enumerate(("a-week", "two-weeks", "three-weeks"), 1)},
    "tonight": Said(nights=0),
    "last-night": Said(nights=1),
    "today": Said(),
    "yesterday": Said(back=1),
    **{f"this-{part}": Said(part=part) for part in DAY_PARTS if part != NIGHT},
    **{f"yesterday-{part}": Said(back=1, part=part) for part in DAY_PARTS if part != NIGHT},
    **{name: Said(weekday=day) for day, name in enumerate(WEEKDAY_IDS)},
    **{f"{name}-{part}": Said(weekday=day, part=part) for day, name in enumerate(WEEKDAY_IDS) for part in DAY_PARTS},
}
WORDS = frozenset({*SAID, NOW})
"""Ids of the slot type When."""
