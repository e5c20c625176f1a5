"""English lists of days on which cramps came: "Monday, Wednesday and last night", "last night and the night before"."""

import re

from skill.language.said import WEEKDAY_IDS, ListedDays

_NAME = rf"(?:{'|'.join(WEEKDAY_IDS)})"
_PART = r"(?: (?:night|morning|afternoon|evening))?"
_EARLIER = r"the (?:night|day|evening|morning) before(?: that)?(?! (?:last|yesterday))"
_EARLIEST = r"the (?:night before last|day before yesterday)"
_ONE = (
    rf"(?:(?:on|for) )?(?:last )?(?:(?:early )?{_NAME}(?:'s)?{_PART}|yesterday{_PART}|last night|tonight|today|this (?:morning|afternoon|evening)"
    rf"|{_EARLIER}|{_EARLIEST}|(?:two|three|four|five) (?:nights|days) ago)"
)
_JOINS = r"(?: (?:and|then|again|also|on|plus|in) ?)*"
_LIST = re.compile(
    rf"(?<!between )(?<!from )(?<!not )(?<!not on )\b{_ONE}(?:,?{_JOINS} ?,? ?\b{_ONE})+(?! (?:one|routine)\b)\b"
)
_NTH = ("", "one", "two", "three", "four", "five", "six", "seven")


def days_listed(text: str) -> ListedDays | None:
    """Read two days or more that are told one behind another, and what else is said; None where fewer are."""
    found = _LIST.search(" ".join(text.lower().replace(",", " ").split()))
    if found is None:
        return None
    days: list[str] = []
    for each in re.findall(_ONE, found.group()):
        days.append(_before(days[-1]) if re.fullmatch(rf"(?:on )?{_EARLIER}", each) and days else each)
    if len(days) < 2 or len(set(days)) < len(days):  # noqa: PLR2004  # one day is no list
        return None
    head, tail = found.string[: found.start()].strip(), found.string[found.end() :].strip()
    return ListedDays(tuple(days), head, tail)


def _before(day: str) -> str:
    """The night or day before one that is named: "two nights ago", of "last night"."""
    name = next((each for each in WEEKDAY_IDS if each in day), None)
    if name:
        return day.replace(name, WEEKDAY_IDS[WEEKDAY_IDS.index(name) - 1])
    nights = "night" in day
    back = next(
        (at for at, word in enumerate(_NTH) if word and f"{word} " in day and "ago" in day), int(day != "today")
    )
    return f"{_NTH[back + 1]} {'nights' if nights else 'days'} ago" if back else "yesterday"
