"""What a language reads in a sentence: amounts, spans of time, a schedule, the body;
and the ids that they are told by.
"""

import re
from collections.abc import Mapping
from datetime import time
from enum import Enum
from typing import Literal, NamedTuple

DayPart = Literal["morning", "afternoon", "evening", "night"]
DAY_PARTS: tuple[DayPart, ...] = ("morning", "afternoon", "evening", "night")
WEEKDAY_IDS = "monday tuesday wednesday thursday friday saturday sunday".split()
"""Ids in slot types and saved places, the same in every language; 0 is Monday, as in `date.weekday`."""
MONTH_IDS = "january february march april may june july august september october november december".split()
NUMBER_IDS = "zero one two three four five six seven eight nine ten eleven twelve thirteen".split()
"""Whole numbers as ids write them; the place is the number."""
ORDER_IDS = ("first", "second", "third", "fourth")
"""Places in a list as ids of slot types write them."""
_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")
_PARTS_OF_ALEXA: Mapping[str, DayPart] = {"MO": "morning", "AF": "afternoon", "EV": "evening", "NI": "night"}
"""What AMAZON.TIME delivers where no hour was said."""


def time_of_slot(value: str) -> time | DayPart | None:
    """Read the value of an AMAZON.TIME slot, or of `TimeGrammar.clock_times`: "21:30", "EV";
    None where it is neither.
    """
    clock = _CLOCK.fullmatch(value)
    return time(int(clock[1]), int(clock[2])) if clock else _PARTS_OF_ALEXA.get(value)


COUNTED = ("cramp", "day", "entry", "evening", "minute", "reminder", "second", "stretch", "time")
"""Ids of the nouns that are said with a number; "time" is how often something is done."""


class SugarReading(NamedTuple):
    """A number that may be a reading of blood sugar that is too low: words ``start`` to ``end``, end excluded."""

    start: int
    end: int
    sure: bool
    """Whether it is too low in whatever unit: 22 is low in milligrams, and far too high in millimoles."""


class TimeSpan(NamedTuple):
    """A length of time found in a sentence: words ``start`` to ``end``, end excluded."""

    start: int
    end: int
    lasted: bool
    """Whether it is said that it lasted: "for twenty minutes", "twenty minutes now"."""


class Amount(NamedTuple):
    """A length of time, or a number of times, found in a sentence."""

    text: str
    """The words, in lower case, as they stand in the sentence without punctuation."""
    kind: Literal["seconds", "times"]
    value: int
    said_of: Literal["hold", "whole"] | None
    """Of a length: whether it is said to be one hold's, or all the time there is; None where neither is said."""
    named: bool = True
    """Whether a unit is named: "fifteen each" has none."""
    in_sets: bool = False
    """Of a number of times: whether sets are named."""


class BodyTold(NamedTuple):
    """What a sentence tells of the body of whoever has a cramp, beside the muscles and positions that slots name."""

    position: str | None = None
    """A position that slots do not know: in the bath, in the shower, with somebody who helps."""
    drawn_up: bool = False
    """Whether that is told of "them": toes, where the cramp is in a foot."""
    safe: bool = False
    """Whether somebody is out of danger who was driving, swimming, riding or up high: "I've pulled over"."""
    just_now: bool = False
    """Whether a muscle is told to have gone into a cramp just now."""
    gone: bool = False
    """Whether a cramp is told that has just let go; said in reply to a question about one."""
    earlier: bool = False
    """Whether it is said that the cramp was some time ago, and is not now: "I meant last night"."""
    let_go: bool = False
    """Whether nothing but that is told of "it": "whew, it finally quit"."""
    still: bool = False
    """Whether it is told that the cramp is as bad as it was: "still brutal"."""
    lasts: bool = False
    """Whether it is denied that the cramp lets go: "it's not even easing"."""
    moved: bool = False
    """Whether the cramp is told to have gone somewhere else: "now it jumped to the calf"."""
    denied: bool = False
    """Whether a position is only denied: "I'm not standing"."""
    toes_up: bool = False
    """Whether the cramp draws the toes up."""
    foot_up: bool = False
    """Whether the whole foot is told to be drawn up; said in a calf's cramp it may only be what was asked for."""
    out_of_reach: bool = False
    """Whether the hands do not reach that far."""
    unbent: bool = False
    """Whether a knee, or a leg, does not bend, or must not."""
    crooked: bool = False
    """Whether a knee, or a leg, does not straighten."""
    empty_handed: bool = False
    """Whether no hand is free, or only one, or there is nothing to pull with."""
    in_cast: bool = False
    """Whether the leg is in a cast."""
    unsteady: bool = False
    """Whether standing is not possible, or not safe."""
    muscle: str | None = None
    """A muscle by a word that names other things too, "my bottom", or by a side of the thigh:
    "the back of my left thigh"."""
    either_side: bool = False
    """Whether a thigh is named, and nothing says which side of it."""
    rest: str = ""
    """The words that tell no such position or muscle."""


class Occasion(NamedTuple):
    """A time that is named by what is done then: "after work"."""

    part: DayPart | None
    """The part of the day in which that is most often done; None where nobody can tell ("after church")."""


class ListedDays(NamedTuple):
    """Days that are told one behind another, and what was said before and behind them."""

    days: tuple[str, ...]
    head: str
    tail: str


class SaidSchedule(NamedTuple):
    """When something is to come, as far as a sentence tells; nobody has looked at a clock."""

    hour: int | None = None
    """0 to 23; from 1 to 12 as it was said, unless it is ``sure``."""
    minute: int = 0
    sure: bool = False
    """Whether the hour is one of twenty-four: "nine p m", "noon", "21 30"."""
    part: DayPart | None = None
    """Part of the day that was said."""
    days: tuple[int, ...] = ()
    """Weekdays, 0 is Monday."""
    returns: bool | None = None
    """Whether it comes back; None where that was not said."""
    ahead: int | None = None
    """Days from today."""
    seconds: int | None = None
    """Seconds from now."""
    without: tuple[int, ...] = ()
    """Weekdays that were left out: "except Sunday"."""
    alternating: bool = False
    """Whether days or weeks are left out by turns: "every other day". ``days`` are then the nearest."""
    week: int | None = None
    """The only week: 0 is this one, 1 the next."""
    onwards: bool = False
    """Whether that week is the first, and not the only one."""
    lasting: int | None = None
    """Days that it goes on for."""
    until: int | None = None
    """Weekday of the last day."""
    starting: int | None = None
    """Weekday of the first day."""
    shift: int | None = None
    """Minutes that it is moved by, earlier where they are negative: "half an hour later"."""
    past: int | None = None
    """Minutes past the hour that is known, where none is named: 30 for "half past", -15 for "quarter to"."""
    rest: str = ""
    """The words that tell none of this."""

    @property
    def says_anything(self) -> bool:
        """Whether a sentence tells anything of a time or of days."""
        return self._replace(rest="") != SaidSchedule()


def minutes_to(past: int, minute: int) -> int:
    """Minutes from a time, ``minute`` past its hour, to the nearest one that is so many past an hour:
    15 from 3:30 to "quarter to".
    """
    ahead = (past - minute) % 60
    return ahead if ahead <= 30 else ahead - 60  # noqa: PLR2004  # half an hour


class Holder(Enum):
    """Who or what has a sign that things may have, too."""

    SOMEBODY = "somebody"
    THING = "thing"
    UNSURE = "unsure"
    """Something that is not known as a person or as a part of a body."""
