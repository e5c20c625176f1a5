"""English readings of blood sugar that are too low, in millimoles a litre (below four)
or in milligrams a decilitre (below seventy).
"""

import re
from collections.abc import Iterator, Sequence

from skill.language.said import SugarReading

_ONES = r"(?:one|two|three|four|five|six|seven|eight|nine)"
_NUMBER = rf"(?:{_ONES}|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|oh|\d+)"
_COUNTS = (
    r"(?:times?|x|units?|grams?|g|hours?|minutes?|mins|seconds|days?|weeks?|months?|years?|per ?cent|percent|tablets?|pills?|spoons?|spoonfuls|teaspoons|lumps?|sugars?"
    r"|cubes?|cups?|pounds|kilos|miles?|k|or|to|meals?|of|times a|stretches|reps|doses?|in|out)"
)
_NOT_BEHIND = r"(?<!hundred )(?<!hundred and )(?<!point )(?<!every )(?<!or )(?<!to )(?<!half )(?<!past )"
_NOT_BEFORE = rf"(?! (?:{_NUMBER}|{_COUNTS})\b)(?! (?!(?:is|was|this|s|has|yes|does|as|its|hes|shes)\b)\w+s\b)"
_READING = re.compile(
    rf"\b{_NOT_BEHIND}(?:(?P<low>(?:one|two|three|[123]) (?:point (?:{_NUMBER}|zero)|\d)\b|(?:two|three|[23]){_NOT_BEFORE}(?! point\b)"
    rf"|(?:thirty (?:four|five|six|seven|eight|nine)|(?:forty|fifty|sixty)(?: {_ONES})?|3[4-9]|[456]\d){_NOT_BEFORE})"
    rf"|(?P<either>(?:twenty(?: {_ONES})?|thirty(?: (?:one|two|three))?|2\d|3[0-3]){_NOT_BEFORE}))(?!\w)"
)
_BEFORE_IT = re.compile(rf"\b{_NUMBER} $")


def sugar_readings(words: Sequence[str]) -> Iterator[SugarReading]:
    """Yield every number that, as a reading of blood sugar, is too low;
    from 20 to 33 it may be far too high instead.
    """
    text = " ".join(words)
    for found in _READING.finditer(text):
        if _BEFORE_IT.search(text[: found.start()]) is None:
            start = len(text[: found.start()].split())
            yield SugarReading(start, start + len(found[0].split()), sure=found["either"] is None)
