"""How a language says numbers, times and lists in words."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from skill.language.said import DayPart
from skill.language.text import NOWHERE


@dataclass(frozen=True, eq=False, kw_only=True)
class SpeechGrammar:
    """How a language says numbers, times and lists."""

    number: Callable[[int], str]
    """A whole number: 21 is "twenty-one"; from 100 on digits will do, which a voice reads well enough."""
    counted: Callable[[int, str], str]
    """A number with its noun, one of COUNTED: (3, "stretch") is "three stretches"."""
    more: Callable[[int], str]
    """How many are left: "two more"."""
    listed: Callable[[Sequence[str]], str]
    """All of them: "calf, foot, and hip"."""
    definite: Callable[[str], str]
    """A name with its article: "the wall calf stretch"."""
    bare: Callable[[str], str]
    """A name without its article: "the Cochrane Library" is "Cochrane Library"."""
    duration: Callable[[float], str]
    """A length of time in seconds: "a minute and a half"."""
    month: Callable[[date], str]
    """A day's month and year: "November 2026"."""
    short_date: Callable[[date], str]
    """A day for a chart: "3 Nov"."""
    printed_date: Callable[[date], str]
    """A day for a card: "3 November 2026"."""
    ago: Callable[[int], str]
    """Minutes since something was, less than an hour: "half an hour ago", "just now"."""
    past_day: Callable[[date, int], str]
    """A day that is so many days back: "today", "on Tuesday", "on the third of November"."""
    past_part: Callable[[date, int, DayPart], str]
    """A part of a day that is so many days back: "this morning", "on Tuesday evening"."""
    tonight: str
    last_night: str
    night_to: Callable[[date, int], str]
    """The night that led to a morning so many days back: "in the night to Sunday"."""
    around: Callable[[str, int, int], str]
    """A day or part of it, with an hour and minute: "yesterday evening at about eight thirty"."""
    period: Callable[[str], str]
    """A period of time by its id in the slot type Period: "in March", "in the last thirty days"."""
    period_before: Callable[[str], str]
    """The time as long before the one that was told, by its unit, "week" or "thirty-days": "the week before that"."""
    weekly: Callable[[Sequence[int], int, int], str]
    """Weekdays (0 is Monday), hour and minute of a reminder that comes back: "every evening at nine thirty"."""
    once: Callable[[date, int, int, int], str]
    """Day, days until then, hour and minute of a single reminder: "tomorrow at seven in the morning"."""
    between: Callable[[date | None, date | None, int], str]
    """First and last day of a reminder that comes back, either of them where there is one, and the ordinal of today:
    "from Monday, the thirtieth of November until Sunday, the sixth of December"."""
    half_of_day: Callable[[int, int], str]
    """Hour (0 to 23) and minute with the part of the day: "nine in the evening"."""
    unknown_time: str
    """In place of a reminder's time that cannot be read."""
    of_person: Callable[[str, str], str] = lambda text, _whose: text
    """A sentence about "them", by whose body it is ("she", "he"): "toward their face" is "toward her face"."""
    says_you: re.Pattern[str] = NOWHERE
    """Whether a sentence speaks to whoever listens: "your calf"."""
    sends: re.Pattern[str] = NOWHERE
    """A sentence of an answer that sends to somebody."""
    forbids: re.Pattern[str] = NOWHERE
    """A sentence of an answer that nobody may miss: it says what must not be done."""
    at_once: re.Pattern[str] = NOWHERE
    """That somebody is to be asked today."""
    whose_body: re.Pattern[str] = NOWHERE
    """A part of the body by whose it is, the group "who": "my boyfriend's calf"."""
    before_his: re.Pattern[str] = NOWHERE
    """What may stand before "his leg" where nobody is named that has it."""
    own_body: re.Pattern[str] = NOWHERE
    """What makes it the listener's own matter, whoever is named besides."""
    not_mine: re.Pattern[str] = NOWHERE
    """Whose body it is, and not the listener's, the group "who": "not mine, hers"."""
    helper_asks: re.Pattern[str] = NOWHERE
    """Asks, or wants, to stretch or rub another's leg: "can i do it for her". Contractions are written out."""
    cannot_say: re.Pattern[str] = NOWHERE
    """Somebody who is helped and cannot tell whether it hurts. Contractions are written out."""
    another_cannot: re.Pattern[str] = NOWHERE
    """What somebody else cannot do, told as a state, the group "what". Contractions are written out."""
    how_known: re.Pattern[str] = NOWHERE
    """Asks, after that, how it is known: "so how do i know"."""
