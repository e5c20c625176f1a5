"""English readings of blood pressure that are high: "one seventy over one fifteen", "150 by 100".

A reading is two numbers, the upper one first. It is high from 140 above or 90 below, the bounds in pregnancy. What is
no such pair ("one sixty over ten weeks") is none.
"""

import re
from collections.abc import Iterator, Sequence

_UNITS = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_VALUES = {word: number for number, word in enumerate((*_UNITS, *_TEENS), start=1)}
_VALUES |= {word: 10 * number for number, word in enumerate(_TENS, start=2)}
_ONES = rf"(?:{'|'.join(_UNITS)})"
_BELOW_HUNDRED = rf"(?:(?:{'|'.join(_TENS)})(?: {_ONES})?|{'|'.join(_TEENS)})"
_HUNDREDS = rf"(?:a|one|two) hundred(?: (?:and )?(?:{_BELOW_HUNDRED}|{_ONES}))?|(?:one|two) (?:{_BELOW_HUNDRED}|(?:oh|o) {_ONES})"
_NUMBER = rf"(?:\d{{2,3}}|{_HUNDREDS}|{_BELOW_HUNDRED})"
_UNITS_OF_OTHERS = r"(?:weeks?|days?|hours?|minutes?|mins|seconds?|metres?|meters?|miles?|yards?|feet|k|kilos?|pounds?|watts?|reps?|sets?|laps?|rounds?|mm|cm|centimetres?)"
_PAIR = re.compile(rf"\b(?P<upper>{_NUMBER}) (?:over|by|on|upon) (?P<lower>{_NUMBER})\b(?! {_UNITS_OF_OTHERS}\b)")
_BETWEEN = frozenset({"over", "by", "on", "upon"})
_UPPER, _LOWER = range(70, 261), range(40, 161)
HIGH_ABOVE, HIGH_BELOW = 140, 90
"""From where on a reading is high."""


def high_pressures(words: Sequence[str]) -> Sequence[tuple[int, int]]:
    """List where each high reading stands: its first word, and the one after its last."""
    for word in words:  # without a call: every sentence goes through here
        if word in _BETWEEN:
            return tuple(_found_in(words))
    return ()


def _found_in(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    text = " ".join(words)
    for found in _PAIR.finditer(text):
        upper, lower = _value(found["upper"]), _value(found["lower"])
        if upper in _UPPER and lower in _LOWER and lower < upper and (upper >= HIGH_ABOVE or lower >= HIGH_BELOW):
            start = len(text[: found.start()].split())
            yield start, start + len(found[0].split())


def _value(spoken: str) -> int:
    """The number that is said: "one seventy", "a hundred and seventy" and "170" are one."""
    words = spoken.split()
    if words[0].isdigit():
        return int(words[0])
    hundreds = 0
    if "hundred" in words:
        hundreds, words = _VALUES.get(words[0], 1), words[words.index("hundred") + 1 :]
    elif len(words) > 1 and words[0] in _UNITS:
        hundreds, words = _VALUES[words[0]], words[1:]
    return 100 * hundreds + sum(_VALUES.get(word, 0) for word in words)
