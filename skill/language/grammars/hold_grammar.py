"""What is said of the holds of a stretch in few words: how many more, how long, and how long the pause between them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from skill.language.text import NOWHERE


@dataclass(frozen=True, eq=False, kw_only=True)
class HoldGrammar:
    """What is said of holds. The patterns match contractions written out, without punctuation."""

    same_leg_again: re.Pattern[str] = NOWHERE
    """One more hold of a leg, or as many as the groups "there" and "behind" say: "twice more on that side"."""
    more_on_this_leg: re.Pattern[str] = NOWHERE
    """More holds and the leg that is stayed with, in whatever order, the number in "there" or "behind":
    "gimme another two of them on this leg"."""
    some_more: re.Pattern[str] = NOWHERE
    """One more hold than was meant, or as many as the group "there" says: "add one more"."""
    once_more: re.Pattern[str] = NOWHERE
    """The same in the fewest words, once a stretch is over: "once more"."""
    how_many_more: Mapping[str, int] = field(default_factory=dict)
    """How many holds some words wish; any others wish one."""
    plain_count: re.Pattern[str] = NOWHERE
    """Nothing but a count is wished, of as many seconds as the group "number" says: "count to thirty"."""
    of_counting_alone: re.Pattern[str] = NOWHERE
    """Words of which one stands in every wish for a plain count."""
    is_enough: re.Pattern[str] = NOWHERE
    """Who is content with as many seconds or times as the group "number" says: "twenty's enough"."""
    of_the_pause: re.Pattern[str] = NOWHERE
    """A shorter pause between two holds, the groups "less" and "too_long", or a longer one: "only two seconds rest"."""
    hurries: re.Pattern[str] = NOWHERE
    """Who wants it quicker: "you can get a move on, you know"."""
    other_foot: re.Pattern[str] = NOWHERE
    """The other leg, called by any part of it: "do the other foot"."""
    talks_more: re.Pattern[str] = NOWHERE
    """Who wants to hear more again, after less: "more talking again please"."""
    sets_up: re.Pattern[str] = NOWHERE
    """Who orders a hold by its parts, for now: "set up a twenty second hold for calves"."""
    only_so_many: re.Pattern[str] = NOWHERE
    """How many holds there are to be, in one of its groups, at the end of a sentence: "can we do just one"."""
    tells_or_asks_how_many: re.Pattern[str] = NOWHERE
    """What asks how many holds there are, or tells how many there were: "i only had one"."""
    how_many: Mapping[str, int] = field(default_factory=dict)
    """How many holds the words in the groups of `only_so_many` say."""
    too_many: re.Pattern[str] = NOWHERE
    """Who wants fewer holds, and says no number: "not that many"."""
    leg_first: re.Pattern[str] = NOWHERE
    """Which leg is to begin, in one of its groups: "start with the right"."""
    leg_left_out: re.Pattern[str] = NOWHERE
    """Which leg is not to be done at all, the group "leg": "leave out the right leg"."""
    this_leg_only: re.Pattern[str] = NOWHERE
    """Who wants the leg under way alone: "my other leg's fine, I only need this one"."""
    so_long: re.Pattern[str] = NOWHERE
    """Holds of as many seconds as the group "number" says are asked for: "can it be ten seconds"."""
    how_long_it_was: re.Pattern[str] = NOWHERE
    """Who asks how long a stretch was that is over: "how long was that"."""
    was_all: re.Pattern[str] = NOWHERE
    """Who asks whether it is over: "was that all"."""
    leg_done: re.Pattern[str] = NOWHERE
    """Whether a leg was done, in one of its groups, is asked: "have we done the right leg"."""
    is_done: re.Pattern[str] = NOWHERE
    """Who is done with what is under way: "ok done"."""
    done_and_next: re.Pattern[str] = NOWHERE
    """Who is done with a stretch or a leg, and asks what comes: "done, what's next then"."""
    agrees_done: re.Pattern[str] = NOWHERE
    """Who has done what the set-up says, beside an agreement: "ok done"."""
    changes: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """What makes the stretch "shorter", "faster" or "slower", or goes to the "next" leg."""
