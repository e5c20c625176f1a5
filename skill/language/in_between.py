"""What is said in the middle of something: of coming back to it, of having to go."""

import re
from dataclasses import dataclass

_NOWHERE = re.compile(r"(?!)")


@dataclass(frozen=True, eq=False, kw_only=True)
class InBetweenGrammar:
    """What is said in the middle of something. The patterns match contractions written out."""

    is_back: re.Pattern[str] = _NOWHERE
    """Who has come back to what waits: "okay, he's back in bed now"."""
    orders_device: re.Pattern[str] = _NOWHERE
    """What orders something of a device: "play some drake"."""
    asks_either: re.Pattern[str] = _NOWHERE
    """A question that ends in its other answer: "can i play tomorrow or no"."""
