"""Numbers, durations, lists and plurals as they are said, so that content never has to write them."""

from collections.abc import Sequence
from math import ceil

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_LARGEST = 99


def number_words(number: int) -> str:
    """Say a whole number from 0 to 99 in words; larger ones stay digits, which a voice reads well enough."""
    if not 0 <= number <= _LARGEST:
        return str(number)
    if number < len(_ONES):
        return _ONES[number]
    tens, ones = divmod(number, 10)
    return _TENS[tens - 2] + (f"-{_ONES[ones]}" if ones else "")


def counted(number: int, noun: str) -> str:
    """Say a number with its noun: "one second", "three stretches"."""
    if number == 1:
        return f"one {noun}"
    return f"{number_words(number)} {noun}{'es' if noun.endswith(('s', 'ch', 'sh', 'x')) else 's'}"


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


def rounded_minutes(seconds: float) -> int:
    """Round an estimated length up to half minutes, in seconds: nobody minds being done early."""
    return ceil(seconds / 30) * 30


def spoken_list(items: Sequence[str], last: str = "and") -> str:
    """Join for the ear: "calf", "calf or foot", "calf, foot, or hip"."""
    if len(items) < 3:  # noqa: PLR2004  # two need no comma
        return f" {last} ".join(items)
    return f"{', '.join(items[:-1])}, {last} {items[-1]}"


def sentence(words: str) -> str:
    """Start with a capital and end with a stop, leaving a question mark or exclamation alone."""
    words = words.strip()
    return words[:1].upper() + words[1:] + ("" if words.endswith((".", "?", "!")) else ".")
