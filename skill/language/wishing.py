"""What is wished of how the coach speaks and counts."""

import re
from dataclasses import dataclass

from skill.language.text import NOWHERE


@dataclass(frozen=True, eq=False, kw_only=True)
class WishGrammar:
    """What is wished of a voice, a pace or a count. Most patterns match contractions written out."""

    waits: re.Pattern[str] = NOWHERE
    """A wish that the count waits until the listener is in position: "don't start counting until i say ready"."""
    waits_no_more: re.Pattern[str] = NOWHERE
    """A wish that it waits no more: "don't ask me if i'm ready"."""
    speak_up: re.Pattern[str] = NOWHERE
    """Who does not hear well, and asks for a louder voice."""
    counts_less: re.Pattern[str] = NOWHERE
    """Who wishes no count that is spoken: "quit counting out loud"."""
    stops_whispering: re.Pattern[str] = NOWHERE
    """Who wants no whispering any more."""
    counts_aloud: re.Pattern[str] = NOWHERE
    """Who wishes a count that is heard: "count out loud"."""
    of_counting: re.Pattern[str] = NOWHERE
    """Words of which one stands in every wish for another way of counting."""
    and_more: re.Pattern[str] = NOWHERE
    """What adds to a wish: "and three times"."""
    counts_again: re.Pattern[str] = NOWHERE
    """Who wishes the count back: "okay, count again"."""
    that_suits: re.Pattern[str] = NOWHERE
    """Who is content with a voice or a pace that was just changed: "that's better"."""
    normal_pace: re.Pattern[str] = NOWHERE
    """Who wishes the usual pace: "normal speed"."""
    as_you_were: re.Pattern[str] = NOWHERE
    """Who takes back a wish about how the skill speaks: "go back to how you were"."""
    short_answers: re.Pattern[str] = NOWHERE
    """Who wishes short answers from now on."""
    just_lower: re.Pattern[str] = NOWHERE
    """Who wishes less loudness, and no whisper."""
