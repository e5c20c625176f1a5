"""What is said of one's own practice: done or missed, the six weeks, whether it helps."""

import re
from dataclasses import dataclass

from skill.language.text import NOWHERE


@dataclass(frozen=True, eq=False, kw_only=True)
class PracticeGrammar:
    """What is said of one's own practice. Most patterns match contractions written out."""

    asks_of_weeks: re.Pattern[str] = NOWHERE
    """Words of a question about the six weeks of bedtime stretching: "which week am i in"."""
    asks_of_practice: re.Pattern[str] = NOWHERE
    """How one's own stretching goes: "is it working". As the next three it reads contractions written out."""
    asks_of_fewer: re.Pattern[str] = NOWHERE
    """What of that asks whether the cramps are fewer."""
    was_done: re.Pattern[str] = NOWHERE
    """What was done, and is no cramp: "I did my stretches", "log my walk"."""
    was_no_cramp: re.Pattern[str] = NOWHERE
    """Says of what was noted that it was no cramp: "I meant stretches, not cramp"."""
    done_today: re.Pattern[str] = NOWHERE
    """Whether something was stretched: "have I done my stretches today"."""
    asks_of_yesterday: re.Pattern[str] = NOWHERE
    """What of that means the day before."""
    missed_night: re.Pattern[str] = NOWHERE
    """A night that was missed, and whether it matters."""
    tells_of_missed: re.Pattern[str] = NOWHERE
    """Who only tells that nights were missed: "I've missed loads of nights"."""
    asks_if_stretching_did_it: re.Pattern[str] = NOWHERE
    """Whether a change of the cramps comes from the stretching: "is it because of the stretching"."""
    breathe_together: re.Pattern[str] = NOWHERE
    """A wish for slow breaths alone: "breathe with me". Contractions are written out."""
    does_them: re.Pattern[str] = NOWHERE
    """Who wants to stretch once it was told whether one has."""
    weeks_anew: re.Pattern[str] = NOWHERE
    """Words of a wish to begin them anew: "start my six weeks again"."""
    asks_of_row: re.Pattern[str] = NOWHERE
    """A question about the nights in a row of bedtime stretching: "how many nights in a row"."""
    counts_for_me: re.Pattern[str] = NOWHERE
    """Who agrees that evenings are counted: "keep count for me"."""
    wonders_at_weeks: re.Pattern[str] = NOWHERE
    """Who wonders at how many weeks it takes: "six weeks, really"."""
    knows_it: re.Pattern[str] = NOWHERE
    """Who knows a stretch, or wants it without its explanation, beside the wish for it: "I know this one"."""
