"""Finds in a sentence how long something has lasted, where that is long for a cramp: ten minutes or more."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from skill.language.english import number_words
from skill.understanding.phrase_finder import Hit

LONG = "long"
"""A length of time: "twenty minutes", "nearly an hour"."""
FOR_LONG = "for-long"
"""A length of time that says it lasted: "for twenty minutes", "twenty minutes now"."""

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


@cache
def _span() -> re.Pattern[str]:
    """Compile at the first sentence that names a unit of time: it takes longer than anything else in this module."""
    return re.compile(
        rf"\b(?P<lead>(?:(?:{_LASTED}|{_ABOUT}) )*+)(?P<time>(?>{_MINUTES}|{_HOURS}))(?>(?: (?:{_MORE}))*)"
        rf"(?P<tail>(?>(?: (?:{_TAIL}))*))\b(?! (?:{_ELSEWHEN})\b)"
    )


_SAYS_IT_LASTED = re.compile(rf"\b(?:{_LASTED})\b")


def lengths_of_time(words: Sequence[str]) -> Iterator[Hit]:
    """Yield every long time in a sentence, from its first word and again without the words that lead to it."""
    if _UNITS.isdisjoint(words):
        return
    text = " ".join(words)
    for found in _span().finditer(text):
        end = _words_before(text, found.end())
        lasted = bool(found["tail"] or _SAYS_IT_LASTED.search(found["lead"]))
        for at in range(_words_before(text, found.start()), _words_before(text, found.start("time")) + 1):
            yield Hit(at, end, LONG)
            if lasted:
                yield Hit(at, end, FOR_LONG)


def _words_before(text: str, position: int) -> int:
    return len(text[:position].split())
