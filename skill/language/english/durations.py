"""English lengths of time: said, recognised, and found in a sentence where they are long for a cramp."""

import re
from collections.abc import Iterator, Mapping, Sequence

from skill.language.english.numbers import counted, number_words
from skill.language.interface import TimeSpan

_SHORTEST_SECONDS, _LONGEST_SECONDS = 5, 120
_LONGEST_MINUTES = 60
_LONGEST_HOURS = 12
"""What people ask a stretch or routine to last, or tell of a cramp."""


def spoken_duration(seconds: float) -> str:
    """Say a length of time, seconds rounded: "twenty seconds", "a minute and a half", "two minutes"."""
    minutes, rest = divmod(round(seconds), 60)
    if not minutes:
        return counted(rest, "second")
    whole = "a minute" if minutes == 1 else counted(minutes, "minute")
    if rest == 0:
        return whole
    if rest == 30:  # noqa: PLR2004  # half of sixty
        return "a minute and a half" if minutes == 1 else f"{number_words(minutes)} and a half minutes"
    return f"{whole} and {counted(rest, 'second')}"


def durations() -> Mapping[str, str]:
    """Map what people say ("twenty seconds", "a minute and a half") to ISO 8601 ("PT20S", "PT1M30S")."""
    said: dict[str, str] = {
        "half a minute": "PT30S",
        "a minute": "PT1M",
        "a minute and a half": "PT1M30S",
        "a quarter of a minute": "PT15S",
        "half an hour": "PT30M",
        "an hour": "PT1H",
    }
    for seconds in range(_SHORTEST_SECONDS, _LONGEST_SECONDS + 1):
        for number in _numerals(seconds):
            said |= {f"{number} {unit}": f"PT{seconds}S" for unit in ("seconds", "second", "sec", "secs")}
            said[f"a count of {number}"] = f"PT{seconds}S"
    for minutes in range(1, _LONGEST_MINUTES + 1):
        for number in _numerals(minutes):
            said |= {f"{number} {unit}": f"PT{minutes}M" for unit in ("minutes", "minute", "min", "mins")}
    for hours in range(1, _LONGEST_HOURS + 1):
        for number in _numerals(hours):
            said |= {f"{number} {unit}": f"PT{hours}H" for unit in ("hours", "hour")}
    return said


def _numerals(number: int) -> list[str]:
    """Write a number in digits and as speech recognition writes it in words, without a hyphen."""
    return [str(number), number_words(number).replace("-", " ")]


_ONES = "|".join(number_words(number) for number in range(1, 10))
_TEENS = "|".join(number_words(number) for number in range(10, 20))
_TENS = "|".join(number_words(number) for number in range(20, 100, 10))
_FROM_TEN = rf"(?:{_TENS}) (?:{_ONES})|{_TENS}|{_TEENS}"
_MINUTES = rf"(?:(?:{_FROM_TEN}|[1-9]\d+) (?:odd )?(?:minutes?|mins?))"
_PART = r"half(?: an?)?|(?:a )?(?:quarter|three quarters) of(?: an?)?"
_COUNT = rf"(?:{_ONES}|ten|eleven|twelve|\d+|a|an|couple(?: of)?|few|several)(?: and a half)?"
_HOURS = rf"(?:(?:{_PART}|{_COUNT}) (?:hours?|hrs?)|hours|hour)"
_LASTED = "for|since|been|past|last|now"
_ABOUT = (
    "about|around|roughly|nearly|almost|over|well over|more than|longer than|at least|good|solid|full|whole|easily|like|"
    "best part of|better part of|most of|getting on for|going on|going on for|coming up to|coming up for|close to|"
    "pushing|upwards of|must be|a|an|the|a good|probably|maybe|only|entire|another|more or less"
)
_TAIL = (
    "now|already|straight|solid|non stop|nonstop|on end|and counting|so far|solidly|without a break|without stopping"
)
_MORE = "or more|or so|plus|and a half|and a bit|and a quarter|or two|at least|easy|give or take"
_ELSEWHEN = (
    "ago|before|after|into|early|late|away|per|each|every|a day|a night|a week|a month|of (?!this|it|cramp|agony)|"
    "run|runs|walk|walks|ride|drive|flight|shift|session|class|game|swim|jog|later than"
)
_UNITS = frozenset("minute minutes min mins hour hours hr hrs".split())
"""Every length of time has one of these words; most sentences have none, and are looked at no further."""
_LONG_TIME = re.compile(
    rf"\b(?P<lead>(?:(?:{_LASTED}|{_ABOUT}) )*+)(?P<time>(?>{_MINUTES}|{_HOURS}))(?>(?: (?:{_MORE}))*)"
    rf"(?P<tail>(?>(?: (?:{_TAIL}))*))\b(?! (?:{_ELSEWHEN})\b)"
)
_SAYS_IT_LASTED = re.compile(rf"\b(?:{_LASTED})\b")


def long_times(words: Sequence[str]) -> Iterator[TimeSpan]:
    """Yield every time of ten minutes or more, from its first word and again without the words that lead to it."""
    if _UNITS.isdisjoint(words):
        return
    text = " ".join(words)
    for found in _LONG_TIME.finditer(text):
        end = _words_before(text, found.end())
        lasted = bool(found["tail"] or _SAYS_IT_LASTED.search(found["lead"]))
        for start in range(_words_before(text, found.start()), _words_before(text, found.start("time")) + 1):
            yield TimeSpan(start, end, lasted)


def _words_before(text: str, position: int) -> int:
    return len(text[:position].split())
