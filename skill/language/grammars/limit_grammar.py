"""What somebody says that they cannot, or will not, do: be in a position, or do more of what is under way.

The patterns match lower case, contractions written out, without punctuation.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from skill.language.text import NOWHERE


@dataclass(frozen=True, eq=False, kw_only=True)
class LimitGrammar:
    """What is ruled out for the body, for now or altogether."""

    of_position: re.Pattern[str] = NOWHERE
    """Words of which one stands in all that rules out a position."""
    rules_out: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """What rules out "standing", "sitting", "sitting-up", "lying" or "on-a-side", by that name:
    "standing's out for me".
    """
    no_weight: re.Pattern[str] = NOWHERE
    """Who can put no weight on a leg, or is not to; contractions are written out."""
    only_so: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """Who wishes all of it "sitting" or "lying", by that name: "only lying down ones"."""
    sits_down_now: re.Pattern[str] = NOWHERE
    """Who has to get off their feet at this moment, in a stretch: "I need a sit down"."""
    denies_more: re.Pattern[str] = NOWHERE
    """Who cannot do more, longer or faster, or will not: "I can't hold this any longer"."""
    denies_number: re.Pattern[str] = NOWHERE
    """Who cannot do as much as a number says, or will not: "I can't do forty"."""
    denies_again: re.Pattern[str] = NOWHERE
    """Who does not do once more what was done, or is not able to: "I can't do it again"."""
    at_most: re.Pattern[str] = NOWHERE
    """What says that a number is the most there may be: "no longer than thirty seconds"."""
    wishes_more: re.Pattern[str] = NOWHERE
    """What wishes for more all the same, though a word of it denies: "can't we make it longer", "not long enough"."""
    unable: re.Pattern[str] = NOWHERE
    """Who is not able to, and does not only not want to."""
    enough: re.Pattern[str] = NOWHERE
    """Who wants none of it any more: "no more holds"."""
