"""What is said in the middle of a routine of its stretches, of the time there is for it, and of where it is done."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from skill.language.text import NOWHERE


@dataclass(frozen=True, eq=False, kw_only=True)
class RoutineGrammar:
    """What is said in the middle of a routine. The patterns match contractions written out, without punctuation."""

    moves_to: re.Pattern[str] = NOWHERE
    """A stretch that is wished now, in one of the groups "to", "next" and "again": "skip to the calf one"."""
    whole_again: re.Pattern[str] = NOWHERE
    """A wish to begin the whole routine anew: "go from the top"."""
    last_again: re.Pattern[str] = NOWHERE
    """A wish for the stretch before this one: "do the last one again"."""
    names_before: re.Pattern[str] = NOWHERE
    """What says that the last one is one that was done: "again"."""
    lost_count: re.Pattern[str] = NOWHERE
    """Who no longer knows how far it is: "I lost count"."""
    asks_next: re.Pattern[str] = NOWHERE
    """A question what comes after the stretch under way: "which one's next"."""
    times_as_long: re.Pattern[str] = NOWHERE
    """A wish to hold twice as long, the group "double", or half as long: "double it"."""
    little_time: re.Pattern[str] = NOWHERE
    """What tells, beside a time, that it is all there is: "I've only got five minutes"."""
    places: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """Who tells where they are, by what can be done there: "vehicle", "seat" or "feet"."""
    refuses_because: re.Pattern[str] = NOWHERE
    """Who refuses the stretch under way for a part of the body: "not that one, my hip's bad"."""
    done_so: re.Pattern[str] = NOWHERE
    """Who wants what is under way done in another position, which stands beside it: "let me do them lying down"."""
