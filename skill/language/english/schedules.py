"""English words for when something is to come, or was: the hour, the days, and from when to when;
read from a sentence.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from skill.language.english.amounts import amounts
from skill.language.english.left_out_days import DAY, DAY_GROUP, DAY_LIST, EVERY_DAY, GROUPS_OF_DAYS, LEFT_OUT
from skill.language.english.numbers import number_words
from skill.language.recent import RECENT_READINGS
from skill.language.said import WEEKDAY_IDS, DayPart, SaidSchedule
from skill.language.text import tokenise

_WEEK = 7
_NOON = 12
_FROM_TEN = 10
_ALTERNATE = (0, 2, 4, 6)
"""Four days a week with never more than one day between them:
the nearest to every other day that keeps its weekdays."""
_A_WEEK = {"once": (0,), "twice": (0, 3), "two times": (0, 3), "three times": (0, 2, 4), "four times": _ALTERNATE}
_HOURS = {number_words(hour): hour for hour in range(1, _NOON + 1)}
_MINUTES = {number_words(minute).replace("-", " "): minute for minute in range(1, 60)}
_SMALL = {**{number_words(n): n for n in range(1, 15)}, "a": 1, "couple of": 2, "a couple of": 2}


def _words(names: Iterable[str]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


_HOUR = rf"(?:{_words(_HOURS)}|\d{{1,2}})"
CLOCK_HOUR = _HOUR
"""Words for an hour of the clock."""
_LATE_MINUTE = rf"(?:{_words(name for name, minute in _MINUTES.items() if minute >= _FROM_TEN)})"
"""Minutes that are no number of anything behind an hour: "nine thirty then"."""
_MINUTE = rf"(?:oh (?:{_words(number_words(n) for n in range(1, 10))})|{_words(_MINUTES)}|[0-5]\d)"
_PART_WORDS: dict[str, DayPart] = {
    "in the morning": "morning",
    "wake me up": "morning",
    "wake me": "morning",
    "in the mornings": "morning",
    "this morning": "morning",
    "in the afternoon": "afternoon",
    "this afternoon": "afternoon",
    "in the evening": "evening",
    "in the evenings": "evening",
    "this evening": "evening",
    "at night": "night",
    "tonight": "night",
    "last night": "night",
    "in the night": "night",
    "morning": "morning",
    "afternoon": "afternoon",
    "evening": "evening",
    "night": "night",
    "a m": "morning",
    "am": "morning",
    "p m": "evening",
    "pm": "evening",
}
_HALVES = ("a m", "am", "p m", "pm")
_PART = rf"(?:o'clock )?(?:{_words(_PART_WORDS)})"
_NO_HOUR = r"(?: minutes)? (?:past|to)\b(?: the hour)?(?= (?:please|then|actually|i think|was it|it was|more like)\b|$)"
_CLOCK = re.compile(
    rf"\b(?:(?P<named>noon|midday|midnight)"
    rf"|(?P<quarter>half|a quarter|quarter|{_words(_MINUTES)}) (?:minutes )?(?P<way>past|to) (?P<of>{_HOUR})"
    rf"|half (?P<half>{_HOUR})(?! (?:an?|hours?|minutes?)\b)"
    rf"|(?P<hour>{_HOUR}) (?P<minute>(?<=\d )[0-5]\d|{_LATE_MINUTE}(?= (?:,|then|instead|actually|though|maybe|ish|sharp|each|from|until|till|for|but|not|except|without|is|was|would|will|to|love|mate)(?: |$))|{_MINUTE}(?= {_PART}\b| o'clock\b| (?:on|every|and|only|please|in)\b|$))"
    rf"|(?P<full>{_HOUR})(?= o'clock| {_PART}\b| ,)"
    rf"|(?<=\bat )(?P<at>{_HOUR})|(?<=\btill )(?P<till>{_HOUR})|(?<=\b(?:to|by) )(?P<to>{_HOUR})|(?<=\baround )(?P<near>{_HOUR})"
    rf"|(?<=\babout )(?P<roughly>{_HOUR})|(?<=\bit )(?P<it>{_HOUR})|(?<=\bfor )(?P<set>{_HOUR})"
    rf"|^(?P<alone>{_HOUR}))\b"
    # "three times", "five minutes", "two cramps" and "four of them" are no time of day
    rf"(?! (?:times?|minutes?|mins?|hours?|days?|weeks?|nights?|months?|seconds?|secs?|cramps?|of|in (?:a row|one|the same)|to one)\b)(?! at {_HOUR}\b)(?!{_NO_HOUR})"
)
_TYPED_TIME = re.compile(r"(?<![\d:.])([01]?\d|2[0-3])(?::|[. ](?=[0-5]\d ?[ap]\.?m\b))([0-5]\d)(?![\d:])")
_TYPED_HALF = re.compile(r"(?<=\d) ?([ap])\.?m\b", re.IGNORECASE)
_PAST_THE_HOUR = re.compile(
    rf"\b(?:a )?(?:(?P<part>half|quarter) (?:past|to)\b(?: the hour)?|(?P<size>five|ten|twenty(?: five)?){_NO_HOUR})"
)
_DAYPART = re.compile(rf"(?<!\bi )\b(?:{_words(_PART_WORDS)})\b(?! i\b)")  # not "i am in bed"
_ALTERNATING = re.compile(
    rf"\b(?:every (?:other|second|third|fourth|two|three|four|2|3|4)|alternate|each second) (?P<what>days?|mornings?|afternoons?|evenings?|nights?|{DAY}s?|weeks?)\b"
)
_OFTEN = re.compile(rf"\b(?P<often>{_words(_A_WEEK)}|weekly) ?(?:a|per|every|each)? ?(?:week)?\b")
_RANGE = re.compile(rf"\b(?:from )?(?P<first>{DAY})s? (?:to|through|till|until) (?P<last>{DAY})s?\b")
_EVERY = re.compile(
    rf"\b(?:(?:every|each|all)(?: single)? (?P<what>days?|mornings?|afternoons?|evenings?|nights?|{DAY_GROUP})"
    rf"|(?P<daily>daily|nightly|all week|seven days a week)|(?:in the |on )?(?P<plural>mornings|afternoons|evenings)"
    rf"|(?:(?:on|at) )?(?:the )?(?P<group>{DAY_GROUP}))\b"
)
_WEEKDAYS = re.compile(rf"\b(?P<every>every |each )?(?:on )?(?P<next>next |this )?(?P<days>{DAY_LIST})\b")
_DAYS_AND_PART = re.compile(
    rf"\b(?:every |each )?(?:on )?(?P<days>{DAY_LIST}) (?P<part>mornings|afternoons|evenings|nights)\b"
)
_SINGLE = re.compile(
    r"\b(?:(?P<day>today|tonight|this (?:morning|afternoon|evening)|the day after tomorrow|tomorrow(?: night)?)"
    rf"|in (?P<in>{_words(_SMALL)}|\d{{1,2}}) (?P<unit>days?|weeks?)|(?P<once>only once|just (?:the )?once|once only|one time|(?:just |only )?(?:the )?one ?off|once))\b"
)
_SECONDS = re.compile(r"\b(?:in|after)(?: about| around| roughly)? (?P<length>.+)$|^(?P<from>.+) from now\b")
_LENGTH = r"(?:by )?(?P<length>(?:\w+ ){1,4}?(?:hours?|minutes?|mins?)(?: and a half)?)"
_SHIFTED = re.compile(
    rf"\b(?:{_LENGTH} (?P<way>later|earlier|sooner|back|forwards?)|(?P<moved>later|earlier|back|forwards?) {_LENGTH.replace('length', 'size')})\b"
)
_EARLIER = ("earlier", "sooner", "forward", "forwards")
_WEEK_NAMED = re.compile(r"\b(?:only |just |for |in )*(?P<which>next|this) week(?: only| alone)?\b")
_LASTING = re.compile(
    rf"\bfor (?:the next |another )?(?P<count>{_words(_SMALL)}|\d{{1,2}}) (?P<unit>days?|nights?|weeks?)\b"
)
_UNTIL = re.compile(rf"\b(?:only )?(?:until|till|up to) (?:next |this )?(?P<day>{DAY})\b")
_STARTING = re.compile(
    rf"\b(?:starting|beginning|from)(?: on)? (?:next )?(?P<day>{DAY}|next week)(?: on| onwards)?\b(?! (?:to|through)\b)"
)
MOVING_WORDS = frozenset("bring bump knock move nudge shift push postpone reschedule".split())
SCHEDULE_WORDS = MOVING_WORDS | frozenset(
    "ok okay a actually and at around about but change do for from i i'd in instead it just let's like make maybe me mean meant my no"
    " o'clock of on one only ones or please put rather reminder remind say set stretch than that the then this to was yes you can could"
    " want though".split()
)


@dataclass
class _Reader:
    """What is left of a sentence, and what was read from it so far."""

    rest: str
    said: dict[str, Any] = field(default_factory=dict)

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Find a pattern and cut it out; a comma stays, so that words around it do not join."""
        found = pattern.search(self.rest)
        if found:
            self.rest = " ".join(f"{self.rest[: found.start()]} , {self.rest[found.end() :]}".split())
        return found


@lru_cache(RECENT_READINGS)
def schedule(text: str) -> SaidSchedule:
    """Read when a sentence says that something is to come.

    What it does not say stays empty; ``rest`` are the other words. The last sentences are kept.
    """
    reader = _Reader(" ".join(tokenise(_as_spoken(text), apostrophes=True)))
    for read in (_read_shift, _read_limits, _read_without, _read_days, _read_single, _read_clock, _read_seconds):
        read(reader)
    rest = " ".join(word for word in reader.rest.split() if word != ",")
    return SaidSchedule(**reader.said, rest=rest)


def _as_spoken(text: str) -> str:
    """Part what is typed in one word: "9:30pm" and "9 30pm" are "9 30 pm", and "21:30" is surely a time."""
    return _TYPED_HALF.sub(r" \1m", _TYPED_TIME.sub(r"\1 \2 o'clock ", text))


def _read_shift(reader: _Reader) -> None:
    """Read by how much something is moved: "half an hour later", "back by ten minutes"."""
    found = _SHIFTED.search(reader.rest)
    length = (found["length"] or found["size"]) if found else ""
    size = next((each for each in amounts(length) if each.kind == "seconds"), None)
    if found is None or size is None:
        return
    minutes = size.value // 60
    reader.said["shift"] = -minutes if (found["way"] or found["moved"]) in _EARLIER else minutes
    reader.rest = reader.rest.replace(size.text, ",", 1).replace(found["way"] or found["moved"], ",", 1)


def _read_limits(reader: _Reader) -> None:
    """Read from when to when: "next week only", "for two weeks", "until Friday", "starting on Monday"."""
    if found := reader.take(_LASTING):
        count = _number(found["count"])
        reader.said["lasting"] = count * (_WEEK if found["unit"].startswith("week") else 1)
    if found := reader.take(_UNTIL):
        reader.said["until"] = WEEKDAY_IDS.index(found["day"])
    if found := reader.take(_STARTING):
        if found["day"] in WEEKDAY_IDS:
            reader.said["starting"] = WEEKDAY_IDS.index(found["day"])
        else:
            reader.said |= {"week": 1, "onwards": True}
    if found := reader.take(_WEEK_NAMED):
        reader.said["week"] = 1 if found["which"] == "next" else 0


def _read_without(reader: _Reader) -> None:
    without: list[int] = []
    while found := next(filter(None, map(reader.take, LEFT_OUT)), None):
        without += _days(found["days"])
    reader.said["without"] = tuple(sorted(set(without)))


def _read_days(reader: _Reader) -> None:
    """Read the days on which it comes back; the first of these patterns that fits tells them."""
    said = reader.said
    if found := reader.take(_ALTERNATING):
        what = found["what"]
        named = _days(what)
        said |= {"days": named or (EVERY_DAY if what.startswith("week") else _ALTERNATE), "returns": True}
        said |= {"alternating": True, "part": _PART_WORDS.get(what.removesuffix("s"))}
    elif found := reader.take(_RANGE):
        every = reader.take(_EVERY)  # "every evening from Monday to Friday"
        part = _PART_WORDS.get((every["what"] or "").removesuffix("s")) if every else None
        first, last = WEEKDAY_IDS.index(found["first"]), WEEKDAY_IDS.index(found["last"])
        days = tuple(sorted((first + step) % _WEEK for step in range((last - first) % _WEEK + 1)))
        said |= {"days": days, "returns": True, "part": part}
    elif (found := _DAYS_AND_PART.search(reader.rest)) and reader.take(_DAYS_AND_PART):
        part = _PART_WORDS[found["part"].removesuffix("s")]
        said |= {"days": _days(found["days"]), "returns": True, "part": part}
    elif found := reader.take(_EVERY):
        what = found["what"] or found["plural"] or found["group"] or found["daily"]
        days = _days(what) if found["what"] or found["group"] else ()
        part_of_day = "night" if what == "nightly" else what.removesuffix("s")
        said |= {"days": days or EVERY_DAY, "returns": True, "part": _PART_WORDS.get(part_of_day)}
    elif found := reader.take(_WEEKDAYS):
        days = _days(found["days"])
        plural = bool(found["every"]) or any(f"{name}s" in found["days"] for name in WEEKDAY_IDS)
        said |= {"days": days, "returns": plural or len(days) > 1}
    elif (found := _OFTEN.search(reader.rest)) and (found["often"] == "weekly" or "week" in found[0]):
        reader.take(_OFTEN)
        said |= {"days": _A_WEEK.get(found["often"], (0,)), "returns": True}


def _read_single(reader: _Reader) -> None:
    found = reader.take(_SINGLE)
    if found is None:
        return
    if found["day"]:
        ahead = 2 if "after" in found["day"] else 1 if "tomorrow" in found["day"] else 0
        part = "night" if "night" in found["day"] else found["day"].removeprefix("this ")
        reader.said |= {"ahead": ahead, "returns": False, "part": reader.said.get("part") or _PART_WORDS.get(part)}
    elif found["in"]:
        reader.said |= {"ahead": _number(found["in"]) * (_WEEK if "week" in found["unit"] else 1), "returns": False}
    else:
        reader.said["returns"] = False


def _read_clock(reader: _Reader) -> None:
    """Read the hour, and the part of the day beside it or anywhere."""
    found = reader.take(_CLOCK)
    part = reader.take(_DAYPART)
    words = part[0] if part else ""
    meant = reader.said.get("part") or _PART_WORDS.get(words)
    if found is None:
        reader.said["part"] = meant
        past = reader.take(_PAST_THE_HOUR)
        minutes = ({"half": 30, "quarter": 15}.get(past["part"]) or _MINUTES[past["size"]]) if past else 0
        reader.said["past"] = (minutes if "past" in past[0] else -minutes) if past else None
        return
    hour, minute = _hour_and_minute(found)
    if hour is None:
        return
    reader.rest = reader.rest.replace("o'clock", ",")
    sure = hour == 0 or hour > _NOON or found["named"] is not None
    if words in _HALVES:
        hour, sure = hour % _NOON + (0 if words.startswith("a") else _NOON), True
        meant = reader.said.get("part")
    reader.said |= {"hour": hour, "minute": minute, "sure": sure, "part": meant}


def _read_seconds(reader: _Reader) -> None:
    """Read "in an hour" and "half an hour from now"."""
    found = _SECONDS.search(reader.rest)
    if found is None:
        return
    length = found["length"] or found["from"]
    first = next((each for each in amounts(length) if each.kind == "seconds"), None)
    if first is None or not length.startswith(first.text.split()[0]):
        return
    reader.said |= {"seconds": first.value, "returns": False}
    reader.rest = reader.rest.replace(first.text, ",").replace("from now", ",")


def _hour_and_minute(found: re.Match[str]) -> tuple[int | None, int]:
    part = found.groupdict()
    if part["named"]:
        return (0 if part["named"] == "midnight" else _NOON), 0
    if part["way"]:
        minutes = {"half": 30, "quarter": 15, "a quarter": 15}.get(part["quarter"]) or _MINUTES[part["quarter"]]
        hour = _hour(part["of"])
        if hour is None:
            return None, 0
        return (
            (hour, minutes) if part["way"] == "past" else ((hour - 1) % 24 or (_NOON if hour == 1 else 0), 60 - minutes)
        )
    if part["half"]:
        return _hour(part["half"]), 30
    if part["hour"]:
        minute = part["minute"].removeprefix("oh ")
        return _hour(part["hour"]), int(minute) if minute.isdigit() else _MINUTES[minute]
    return _hour(next(part[name] for name in _ALONE if part[name])), 0


_ALONE = ("full", "at", "till", "to", "near", "roughly", "it", "set", "alone")


def _hour(words: str) -> int | None:
    hour = int(words) if words.isdigit() else _HOURS[words]
    return hour if hour < 24 else None  # noqa: PLR2004  # hours of a day


def _number(words: str) -> int:
    return int(words) if words.isdigit() else _SMALL[words]


def _days(words: str) -> tuple[int, ...]:
    """Weekdays that are named, one by one or as a group; 0 is Monday."""
    named: Iterator[int] = (number for number, name in enumerate(WEEKDAY_IDS) if name in words)
    group = next((days for name, days in GROUPS_OF_DAYS.items() if name in words), ())
    return tuple(sorted({*named, *group}))
