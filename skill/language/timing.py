"""How times are told: of a reminder, of a cramp that is over, of how long it has gone on; and what is said of reminders."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from skill.language.said import Occasion, SaidSchedule, TimeSpan
from skill.language.text import NOWHERE


def no_occasion(_: str) -> Occasion | None:
    """Tell no time by what is done then."""
    return None


@dataclass(frozen=True, eq=False, kw_only=True)
class TimeGrammar:
    """How times are told, and what is said of reminders."""

    since_when: re.Pattern[str] = NOWHERE
    """What says since when something is, or for how long, and nothing else: "since last night", "two days now"."""
    over_since: re.Pattern[str] = NOWHERE
    """What says that all has been well since: "right as rain ever since"."""
    since_long: re.Pattern[str] = NOWHERE
    """Since when something is that has lasted for weeks or longer."""
    lasts: re.Pattern[str] = NOWHERE
    """How long cramps last, told of others than the one of now: "they can last a minute or two"."""
    durations: Callable[[], Mapping[str, str]]
    """Lengths of time that people say, to ISO 8601, as AMAZON.DURATION delivers them: "half an hour" is "PT30M"."""
    long_times: Callable[[Sequence[str]], Iterator[TimeSpan]]
    """Lengths of time of ten minutes or more in a sentence's words: long for a cramp. Each is yielded from every word
    that may begin it."""
    clock_times: Callable[[], Mapping[str, str]]
    """Times that people say, to what AMAZON.TIME delivers: "half past nine" is "09:30", "in the evening" is "EV"."""
    schedule: Callable[[str], SaidSchedule]
    """When a sentence says that something is to come: "on Mondays and Thursdays at nine in the evening"."""
    schedule_words: frozenset[str]
    """Words beside a time or days that change nothing in it: "make it", "only", "instead"."""
    moving_words: frozenset[str]
    """Those of them that say that something is moved: "move it to ten"."""
    occasion: Callable[[str], Occasion | None] = no_occasion
    """A time that a sentence names by what is done then, and nothing else: "no, after work"; contractions are written out."""
    one_more: re.Pattern[str] = NOWHERE
    """Who wishes for one more reminder, where reminders are spoken of."""
    skips_one_day: re.Pattern[str] = NOWHERE
    """Who wants a reminder left out on a single day: "skip tomorrow"."""
    asks_if_set: re.Pattern[str] = NOWHERE
    """A question whether a reminder is set: "have I got one already". The group "this" asks of the one just spoken of: "did you set it"."""
    new_reminder: re.Pattern[str] = NOWHERE
    """What wishes for a reminder that is not there yet: "set me a stretch reminder"."""
    of_purpose: re.Pattern[str] = NOWHERE
    """What a reminder is for, said while it is open: "to stretch me calves"."""
    bumps: re.Pattern[str] = NOWHERE
    """Who wants a reminder at another time, and names none: "actually bump it"."""
    changing_words: frozenset[str] = frozenset()
    """Other words that say that something is changed: "change it to ten thirty"."""
    ago_words: tuple[str, ...]
    """Words after a length of time that make it a time that is over."""
