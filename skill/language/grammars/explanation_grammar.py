"""What somebody says of a sign that they told before, to say that it was none.

The patterns match words with their apostrophes.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from skill.language.text import NOWHERE


@dataclass(frozen=True, eq=False, kw_only=True)
class ExplanationGrammar:
    """How a sign is explained in the sentence behind it, or put into another time."""

    harmless_causes: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """Causes that do no harm, by what they explain: "dyed" a colour ("it's nail polish"), "pressed" a red mark,
    "warmed" warmth, "cooled" cold, "slept_on" numbness, "effort" a short breath, "tired" weak legs, "burst" a pop of
    some thing, "leaked" a wet seat, "knocked" a knock to some thing ("my husband hit" - "the roof"), "bitten" no bite ("by the
    running bug"), "only_asked" a fear that was none ("I'm only asking")."""
    well_after_all: re.Pattern[str] = NOWHERE
    """That all is well: "they're working fine"."""
    not_surely: re.Pattern[str] = NOWHERE
    """What is only supposed: "probably the heater"."""
    goes_on: re.Pattern[str] = NOWHERE
    """What goes on all the same: "but it's still red"."""
    risky_cause: re.Pattern[str] = NOWHERE
    """A cause that is a risk by itself: "it's from the flight"."""
    over_long_ago: re.Pattern[str] = NOWHERE
    """A time long before now, and that it is over: "that was the cold in January, it cleared up"."""
    died_long_ago: re.Pattern[str] = NOWHERE
    """That somebody of whom it was told died long ago: "she passed away in two thousand and four"."""
    who_did_it: re.Pattern[str] = NOWHERE
    """How a sentence ends that tells who did something, and asks nothing: "it's polish, my granddaughter did it"."""
