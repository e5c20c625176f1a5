"""How a reminder is set, moved, left out and asked for."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from skill.language.said import DayPart, Occasion, SaidSchedule
from skill.language.text import NOWHERE


def no_occasion(_: str) -> Occasion | None:
    """Tell no time by what is done then."""
    return None


def no_part(_: str) -> DayPart | None:
    """Tell no part of the day."""
    return None


@dataclass(frozen=True, eq=False, kw_only=True)
class ReminderGrammar:
    """How a reminder is spoken of."""

    schedule: Callable[[str], SaidSchedule]
    """When a sentence says that something is to come: "on Mondays and Thursdays at nine in the evening"."""
    schedule_words: frozenset[str]
    """Words beside a time or days that change nothing in it: "make it", "only", "instead"."""
    moving_words: frozenset[str]
    """Those of them that say that something is moved: "move it to ten"."""
    changing_words: frozenset[str] = frozenset()
    """Other words that say that something is changed: "change it to ten thirty"."""
    occasion: Callable[[str], Occasion | None] = no_occasion
    """A time that a sentence names by what is done then, and nothing else: "no, after work";
    contractions are written out."""
    part_within: Callable[[str], DayPart | None] = no_part
    """The part of the day that is named so anywhere in a sentence: "a reminder at bedtime to stretch"."""
    hours_alone: tuple[str, ...] = ()
    """Hours that are said alone and that no slot has as a number of times: "eleven"."""
    stops_it: re.Pattern[str] = NOWHERE
    """Asks how a reminder that is spoken of is stopped: "how do i stop it"."""
    tells_when_it_comes: re.Pattern[str] = NOWHERE
    """Tells when a reminder comes that is spoken of: "it goes off at seven every day"."""
    for_a_while: re.Pattern[str] = NOWHERE
    """Who wants no reminder for a while, and then again: "cancel it when i am on holiday"."""
    denies_days: re.Pattern[str] = NOWHERE
    """Nothing but days that are not meant, where more are: "no sundays"."""
    one_more: re.Pattern[str] = NOWHERE
    """Who wishes for one more reminder, where reminders are spoken of."""
    moves_it: re.Pattern[str] = NOWHERE
    """What moves a reminder that there is: "make the stretch reminder not ten but nine"."""
    new_reminder: re.Pattern[str] = NOWHERE
    """What wishes for a reminder that is not there yet: "set me a stretch reminder"."""
    wishes_one: re.Pattern[str] = NOWHERE
    """Who wishes to be reminded, and says so by no noun: "nudge me in twenty minutes". Contractions are written out."""
    hour_alone: re.Pattern[str] = re.compile(r"(?!)(?P<hour>)")
    """A change of the hour to a bare number, the group "hour", with any verb or none: "make that ten"."""
    asks_if_set: re.Pattern[str] = NOWHERE
    """A question whether a reminder is set: "have I got one already".
    The group "this" asks of the one just spoken of: "did you set it"."""
    of_purpose: re.Pattern[str] = NOWHERE
    """What a reminder is for, said while it is open: "to stretch me calves"."""
    other_purpose: re.Pattern[str] = NOWHERE
    """A reminder that is wished of something else than stretching: "remind me to drink"."""
    asks_when: re.Pattern[str] = NOWHERE
    """Asks when a reminder comes that was just spoken of: "what's it set for". Contractions are written out,
    as in those that follow it."""
    where_it_sounds: re.Pattern[str] = NOWHERE
    """Asks where a reminder sounds, and what has to be on for it: "does it work if my phone's off"."""
    cancels_it: re.Pattern[str] = NOWHERE
    """Who wants a reminder gone that was just spoken of, or all of them: "turn it off"."""
    cancels_one: re.Pattern[str] = NOWHERE
    """Who wants one of the reminders gone that is named: "delete the seven o'clock one"."""
    called_one: re.Pattern[str] = re.compile(r"(?!)(?P<name>)")
    """A reminder that is called one by its time or days, the group "name": "the morning one"."""
    denied_time: re.Pattern[str] = NOWHERE
    """A time or days that are not meant: "not every night, just Mondays"."""
    any_will_do: re.Pattern[str] = NOWHERE
    """Who leaves to the skill what a reminder still lacks: "whatever you think"."""
    bumps: re.Pattern[str] = NOWHERE
    """Who wants a reminder at another time, and names none: "actually bump it"."""
    how_loud: re.Pattern[str] = NOWHERE
    """Asks how loud a reminder is: "will it ring out loud"."""
    what_it_says: re.Pattern[str] = NOWHERE
    """Asks what a reminder says: "what does it say when it goes off"."""
    of_stretching: re.Pattern[str] = NOWHERE
    """Calls a reminder by what it is for, and says nothing else: "the stretching one"."""
    sets_one: re.Pattern[str] = NOWHERE
    """Who wishes for a reminder, where they are spoken of: "well set one then"."""
    refuses_time: re.Pattern[str] = NOWHERE
    """Names a time and says that it is not right: "seven's too early". Contractions may stand."""
    skips_one_day: re.Pattern[str] = NOWHERE
    """Who wants a reminder left out on a single day: "skip tomorrow"."""
