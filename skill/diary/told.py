"""What one sentence tells of a cramp that is over: where, when, how long, how strong, and in which circumstances."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from skill.diary.past_times import NOON
from skill.language.interface import Language
from skill.language.recent import RECENT_READINGS
from skill.language.said import DayPart, SaidSchedule
from skill.language.text import tokenise
from skill.understanding.slots import SlotReader

TYPES = {"muscle": "Muscle", "when": "When", "side": "Side", "strength": "Strength", "circumstance": "Circumstance"}
"""What is told, and the slot type that knows its words; times before sides, because "right now" names no leg."""
_PARTS = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"}
SHORTEST_NOTED = 5
"""Seconds; no number alone is a length: "about three" is an hour."""

MEDIUM_FROM, STRONG_FROM, MOST_MARKS = 4, 7, 10
"""Marks of ten from which a cramp is called so; pain scales are split there, too."""


@dataclass(frozen=True)
class Told:
    """Details of one cramp, as far as they were said."""

    words: Mapping[str, str] = field(default_factory=dict)
    """Ids by the names of `TYPES`."""
    clock: str | None = None
    """As AMAZON.TIME delivers it: "03:00", or "NI" for a part of the day."""
    half: DayPart | None = None
    """The part of the day that was said beside an hour."""
    seconds: int | None = None
    past: int | None = None
    """Minutes past an hour that is not named: 15 for "quarter past", -10 for "ten to"."""
    rest: frozenset[str] = frozenset()
    """The words that tell none of this."""

    @property
    def says_anything(self) -> bool:
        """Whether any detail was said."""
        return bool(self.words or self.clock or self.seconds or self.past)


@lru_cache(RECENT_READINGS)
def read_details(text: str, slot_reader: SlotReader, language: Language) -> Told:
    """Read "around three, five minutes, right calf, after a long run", in any order. The last sentences are kept."""
    rest, words = " ".join(tokenise(text, apostrophes=True)), {}
    for name, slot_type in TYPES.items():
        finder = slot_reader[slot_type]
        found = finder.find(rest)
        if found:
            words[name] = found
            rest = finder.pattern.sub(" , ", rest)
    if strength := _of_ten(rest, language):
        words["strength"], rest = strength, language.diary.scale.sub(" , ", rest)
    said = language.reminders.schedule(" ".join(rest.split()))
    lengths = [
        each
        for each in language.requests.amounts(said.rest)
        if each.kind == "seconds" and each.named and each.value >= SHORTEST_NOTED
    ]
    left = said.rest
    for each in lengths:
        left = left.replace(each.text, " ", 1)
    seconds = lengths[0].value if lengths else None
    return Told(words, _clock(said), _half(said), seconds, said.past, frozenset(tokenise(left)))


def _of_ten(text: str, language: Language) -> str | None:
    """How strong a cramp was that is told as a number of ten: "maybe eight out of ten"."""
    said = language.diary.scale.search(text)
    mark = next(iter(language.requests.bare_numbers(next(filter(None, said.groups())))), None) if said else None
    if mark is None or mark > MOST_MARKS:
        return None
    return "strong" if mark >= STRONG_FROM else "medium" if mark >= MEDIUM_FROM else "mild"


def _clock(said: SaidSchedule) -> str | None:
    return _PARTS.get(said.part or "") if said.hour is None else f"{said.hour:02}:{said.minute:02}"


def _half(said: SaidSchedule) -> DayPart | None:
    """The part of the day of an hour; "two a m" is read as an hour that is sure, and that is in the morning, and noon
    is in none of the night.
    """
    if said.hour is None:
        return None
    return said.part or (
        ("morning" if said.hour < NOON else "afternoon" if said.hour == NOON else None) if said.sure else None
    )
