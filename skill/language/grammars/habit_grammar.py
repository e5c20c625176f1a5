"""What somebody tells of their habits, and of how their cramps usually come."""

import re
from dataclasses import dataclass

from skill.language.text import NOWHERE


@dataclass(frozen=True, eq=False, kw_only=True)
class HabitGrammar:
    """What is told of habits, and asks for nothing. Most patterns match contractions written out."""

    habit: re.Pattern[str] = NOWHERE
    """What somebody does by habit, and asks for nothing: "I already do warm ups"."""
    just_done: re.Pattern[str] = NOWHERE
    """What somebody has just done, and asks for nothing: "just finished ten k"."""
    how_often: re.Pattern[str] = NOWHERE
    """Nothing but how often cramps come: "aye every night"."""
    each_time: re.Pattern[str] = NOWHERE
    """Nothing but that it always comes: "yeah every time"."""
    how_long_now: re.Pattern[str] = NOWHERE
    """Nothing but how long it has gone on: "since two weeks"."""
    when_it_was: re.Pattern[str] = NOWHERE
    """Nothing but when something was: "eight weeks ago", "back in June"."""
    getting_worse: re.Pattern[str] = NOWHERE
    """Nothing but that cramps get worse: "worse since Easter"."""
    which_leg_told: re.Pattern[str] = NOWHERE
    """Nothing but in which leg they come: "usually the left one"."""
    which_muscle_told: re.Pattern[str] = NOWHERE
    """Nothing but where they come: "mainly in my feet"."""
    circumstance_told: re.Pattern[str] = NOWHERE
    """Nothing but when cramps come: "after long runs"."""
    whose_they_are: re.Pattern[str] = NOWHERE
    """Who tells whose the cramps are, and no more: "she is the one with the cramps"."""
    when_or_where_told: re.Pattern[str] = NOWHERE
    """Nothing but when or where cramps come: "about mile four"."""
    tells_of_cramps: re.Pattern[str] = NOWHERE
    """How somebody begins who tells where, when or how it is: "it was in my left calf".
    Contractions are written out."""
    tells_when: re.Pattern[str] = NOWHERE
    """What only tells when something comes, and puts nothing off: "only after lunch really"."""
    exercise_told: re.Pattern[str] = NOWHERE
    """Exercise that was done: "I've done sixty miles on the bike today"."""
    must_move: re.Pattern[str] = NOWHERE
    """Who feels an urge to move the legs, as in restless legs: "it's more I have to move them"."""
    of_oneself_told: re.Pattern[str] = NOWHERE
    """Who only says what they do: "I'm a nurse"."""
    agreeing_first: frozenset[str] = frozenset()
    """Words with which a reply to a question begins: what follows tells no habit."""
    week_of_pregnancy: re.Pattern[str] = NOWHERE
    """A week of a pregnancy, where one was told: "in week thirty"."""
