"""English numbers, and words that go with them or with several things: ordinals, plurals, lists, articles."""

from collections.abc import Sequence

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_LARGEST = 99
_ORDINALS = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth"}
_ORDINALS |= {"twelve": "twelfth"}
_ARTICLE = "the "


def number_words(number: int) -> str:
    """Say a whole number from 0 to 99 in words; larger ones stay digits, which a voice reads well enough."""
    if not 0 <= number <= _LARGEST:
        return str(number)
    if number < len(_ONES):
        return _ONES[number]
    tens, ones = divmod(number, 10)
    return _TENS[tens - 2] + (f"-{_ONES[ones]}" if ones else "")


def ordinal(number: int) -> str:
    """Say the place in a row, from 1 to 99: "first", "twentieth", "twenty-first"."""
    before, hyphen, last = number_words(number).rpartition("-")
    if last.endswith("y"):
        return f"{last[:-1]}ieth"
    return f"{before}{hyphen}{_ORDINALS.get(last, f'{last}th')}"


def counted(number: int, noun: str) -> str:
    """Say a number with its noun: "one second", "three stretches", "two entries"."""
    return f"{number_words(number)} {noun if number == 1 else _plural(noun)}"


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}{'es' if noun.endswith(('s', 'ch', 'sh', 'x')) else 's'}"


def more(number: int) -> str:
    """Say how many are left: "two more"."""
    return f"{number_words(number)} more"


def spoken_list(items: Sequence[str]) -> str:
    """Join for the ear: "calf", "calf and foot", "calf, foot, and hip"."""
    if len(items) < 3:  # noqa: PLR2004  # two need no comma
        return " and ".join(items)
    return f"{', '.join(items[:-1])}, and {items[-1]}"


def definite(name: str) -> str:
    """Put the article before a name."""
    return f"{_ARTICLE}{name}"


def bare(name: str) -> str:
    """Take the article off a name."""
    return name.removeprefix(_ARTICLE)
