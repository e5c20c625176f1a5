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
    new_reminder: re.Pattern[str] = _NOWHERE
    """What wishes for a reminder that is not there yet: "set me a stretch reminder"."""
    of_pattern: re.Pattern[str] = _NOWHERE
    """Asks in what the cramps of the diary are alike: "is it always after a long shift"."""
    one_before_asked: re.Pattern[str] = _NOWHERE
    """Asks for a cramp before the last, in a sentence of its own: "when did he have it before that"."""
    wants_it_read: re.Pattern[str] = _NOWHERE
    """Who wants to hear what was just taken down: "read me back what you got"."""
    counts_less: re.Pattern[str] = _NOWHERE
    """Who wishes no count that is spoken: "quit counting out loud"."""
