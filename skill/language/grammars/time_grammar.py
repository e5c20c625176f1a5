"""How times are told: of a cramp that is over, and of how long something has gone on."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from skill.language.said import TimeSpan
from skill.language.text import NOWHERE


@dataclass(frozen=True, eq=False, kw_only=True)
class TimeGrammar:
    """How times and lengths of time are told."""

    since_when: re.Pattern[str] = NOWHERE
    """What says since when something is, or for how long, and nothing else: "since last night", "two days now"."""
    over_since: re.Pattern[str] = NOWHERE
    """What says that all has been well since: "right as rain ever since"."""
    since_long: re.Pattern[str] = NOWHERE
    """Since when something is that has lasted for weeks or longer."""
    since_years: re.Pattern[str] = NOWHERE
    """Since when something is that is no news, and nothing else: "thirty years", "since the war"."""
    lasts: re.Pattern[str] = NOWHERE
    """How long cramps last, told of others than the one of now: "they can last a minute or two"."""
    durations: Callable[[], Mapping[str, str]]
    """Lengths of time that people say, to ISO 8601, as AMAZON.DURATION delivers them: "half an hour" is "PT30M"."""
    long_times: Callable[[Sequence[str]], Iterator[TimeSpan]]
    """Lengths of time of ten minutes or more in a sentence's words: long for a cramp. Each is yielded from every word
    that may begin it."""
    clock_times: Callable[[], Mapping[str, str]]
    """Times that people say, to what AMAZON.TIME delivers: "half past nine" is "09:30", "in the evening" is "EV"."""
    ago_words: tuple[str, ...]
    """Words after a length of time that make it a time that is over."""
