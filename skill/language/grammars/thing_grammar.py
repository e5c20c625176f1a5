"""Things that a stretch is done with, and what is there in their place. The patterns match lower case, contractions
written out.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from skill.language.text import NOWHERE


@dataclass(frozen=True, eq=False, kw_only=True)
class ThingGrammar:
    """What is said of the things that a stretch is done with."""

    stand_ins: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """What does as well, by the use of it (`skill.coaching.stand_ins`): "belt" to pull with, "car" to lean on."""
    says_it_is_there: frozenset[str] = frozenset()
    """Words beside a thing that say no more than that somebody has it, or asks whether it does: "there's", "use"."""
    it_is_there: re.Pattern[str] = NOWHERE
    """A thing that somebody has, at the end of a longer sentence; the group "thing": "no towel but I've a scarf"."""
    has_none: re.Pattern[str] = NOWHERE
    """Who has nothing of what was named: "I've nothing like that", "I haven't"."""
    out_of_reach: re.Pattern[str] = NOWHERE
    """Who cannot get to a thing, and so to no other: "I can't get to the wall"."""
    weak_hands: re.Pattern[str] = NOWHERE
    """Whose hands cannot hold or pull: "her hands are bad", "I can't grip the towel"."""
    seats: re.Pattern[str] = NOWHERE
    """What is sat on, and is no bed: "chair"."""
    cannot_lie: re.Pattern[str] = NOWHERE
    """Who cannot lie down, or get down on the floor, where they are: "I'm at work, I can't lie on the floor"."""
    stays_in_bed: re.Pattern[str] = NOWHERE
    """Who is in bed and will not leave it: "in bed, I'm not getting up"."""
    wished_without: re.Pattern[str] = NOWHERE
    """Who wishes to do without a thing, which may well be there: "can we do one without a step"."""
