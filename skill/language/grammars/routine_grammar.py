"""What is said in the middle of a routine of its stretches, of the time there is for it, and of where it is done;
and what is asked of a routine or stretch before it begins.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from skill.language.text import NOWHERE


@dataclass(frozen=True, eq=False, kw_only=True)
class RoutineGrammar:
    """What is said in the middle of a routine. The patterns match contractions written out, without punctuation."""

    to_the_last: re.Pattern[str] = NOWHERE
    """Who wants the last stretch of the routine now: "skip to the last one"."""
    one_not_the_other: re.Pattern[str] = NOWHERE
    """One muscle of the routine is wished, the groups "keep" or "kept", and another not, "out" or "left"."""
    only_muscle: re.Pattern[str] = NOWHERE
    """Who wants one muscle of the routine alone: "just the calves tonight"."""
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
    names_minutes: re.Pattern[str] = NOWHERE
    """Words of which one stands in every time that a routine may take, and in no age and no shift."""
    no_limit_of_time: re.Pattern[str] = NOWHERE
    """What says of a time, in a routine, that it is no limit for the rest: "wait three minutes"."""
    little_time: re.Pattern[str] = NOWHERE
    """What tells, beside a time, that it is all there is: "I've only got five minutes"."""
    places: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """Who tells where they are, by what can be done there: "vehicle", "seat" or "feet"."""
    refuses_because: re.Pattern[str] = NOWHERE
    """Who refuses the stretch under way for a part of the body: "not that one, my hip's bad"."""
    done_so: re.Pattern[str] = NOWHERE
    """Who wants what is under way done in another position, which stands beside it: "let me do them lying down"."""
    meant: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """Who wants the routine for another time, by the end of its id: "but it's morning"."""
    lists_routines: re.Pattern[str] = NOWHERE
    """Who asks which routines there are: "what routines have you got"."""
    routine_for_some: re.Pattern[str] = NOWHERE
    """Who asks for a routine for some people or a sport: "can you do a routine for cyclists"."""
    asks_what_is_in: re.Pattern[str] = NOWHERE
    """Who asks what a routine consists of: "what's in the after run one"."""
    lists_stretches: re.Pattern[str] = NOWHERE
    """Who asks which stretches there are: "have you any stretches for the thigh"."""
    asks_for_the_others: re.Pattern[str] = NOWHERE
    """Who asks, once some were named, for those that were not: "what are the others"."""
    asked_of_offer: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """What is asked of a stretch or routine that is offered, by the id of the question: "how long does it take"."""
    asks_for_thing: re.Pattern[str] = NOWHERE
    """Who asks whether one thing is needed for it, the group "thing": "do I need a towel"."""
    swaps: re.Pattern[str] = NOWHERE
    """Another stretch, "into" or "so", in place of one of the routine, "out": "swap the calf for the towel"."""
    only_a_chair: re.Pattern[str] = NOWHERE
    """Who has nothing but a chair: "I've a chair and that's it"."""
    speaks_of_one: re.Pattern[str] = NOWHERE
    """Words of which one stands in every question about a routine."""
    is_up: re.Pattern[str] = NOWHERE
    """Who is out of bed already: "I'm up and dressed"."""
