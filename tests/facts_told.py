"""What a reply tells, named by the fact: stories assert that it is told, and leave its wording to content.

A clock time, a number and the name of a stretch are facts; the sentence around them is not.
"""

import re
from collections.abc import Iterable, Mapping
from itertools import zip_longest

from skill.knowledge.library import load_library
from skill.knowledge.stretches import Side
from skill.language.english import dates_and_times
from skill.language.english.numbers import number_words


def _has(heard: str, words: str) -> bool:
    """Whether these words stand in a reply, and are no part of others."""
    return re.search(rf"\b{re.escape(words)}\b", heard, re.IGNORECASE) is not None


def tells_time(heard: str, clock: str) -> bool:
    """Whether a time of day is told with its part of the day: "21:00" as "nine in the evening"."""
    hour, minute = map(int, clock.split(":"))
    at = dates_and_times.clock(hour, minute)
    said = dates_and_times.half_of_day(hour, minute)
    part = said.removeprefix(f"{at} ").rsplit(" ", 1)[-1]
    return _has(heard, said) or (_has(heard, at) and _has(heard, part))


def tells_every(heard: str, clock: str, days: Iterable[int] = range(7)) -> bool:
    """Whether a time is told that comes back on these days of the week, 0 is Monday: every one by itself."""
    hour, minute = map(int, clock.split(":"))
    return _has(heard, dates_and_times.weekly(tuple(days), hour, minute))


def tells_number(heard: str, number: int, of: str) -> bool:
    """Whether so many of something are told: 3, "nights" as "three nights"; one of it in the singular."""
    word = of.removesuffix("s") if number == 1 else of
    return any(_has(heard, f"{each} {word}") for each in (number_words(number), str(number)))


def tells_minutes(heard: str, minutes: int) -> bool:
    """Whether so many minutes are told."""
    return tells_number(heard, minutes, "minutes")


def tells_seconds(heard: str, seconds: int) -> bool:
    """Whether so many seconds are told."""
    return tells_number(heard, seconds, "seconds")


def tells_leg(heard: str, side: str) -> bool:
    """Whether a leg is told."""
    return _has(heard, f"{side} leg")


def names(heard: str, plan: str) -> bool:
    """Whether a stretch or routine is named, by its id."""
    library = load_library()
    return _has(heard, (library.stretches.get(plan) or library.routines[plan]).name)


def leads_into(heard: str, stretch: str, side: Side = "left") -> bool:
    """Whether the way into position of a stretch is told in full."""
    return load_library().stretches[stretch].set_up[0].said(side) in heard


def tells(heard: str, line: str, **values: str) -> bool:
    """Whether a line of content is told, in any of its wordings, with these values in it and whatever in its others."""
    return any(re.search(_pattern(each, values), heard, re.IGNORECASE) for each in load_library().lines[line])


def _pattern(wording: str, values: Mapping[str, str]) -> str:
    parts = re.split(r"\{(\w+)\}", wording)
    at_places = (re.escape(values[each]) if each in values else ".+?" for each in parts[1::2])
    texts = map(re.escape, parts[::2])
    return "".join(text + place for text, place in zip_longest(texts, at_places, fillvalue=""))
