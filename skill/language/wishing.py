"""What is wished of how the coach speaks and counts."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

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
    remembers: re.Pattern[str] = NOWHERE
    """Who asks for something to be remembered: "please remember that"."""
    holds_for: re.Pattern[str] = NOWHERE
    """Who wishes how long to hold, where nothing is held yet: "hold for fifteen seconds"."""
    ruled_out_for_good: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """What is ruled out in a wish to be remembered, by the limitation that it comes to: "no floor, remember that"."""
    getting_worse: re.Pattern[str] = NOWHERE
    """Nothing but that cramps get worse: "worse since Easter"."""
    which_leg_told: re.Pattern[str] = NOWHERE
    """Nothing but in which leg they come: "usually the left one"."""
    which_muscle_told: re.Pattern[str] = NOWHERE
    """Nothing but where they come: "mainly in my feet"."""
    what_does_help: re.Pattern[str] = NOWHERE
    """Asks, after what does not help, for what does: "so what does"."""
    must_move: re.Pattern[str] = NOWHERE
    """Who feels an urge to move the legs, as in restless legs: "it's more I have to move them"."""
    exercise_told: re.Pattern[str] = NOWHERE
    """Exercise that was done: "I've done sixty miles on the bike today"."""
    agreeing_first: frozenset[str] = frozenset()
    """Words with which a reply to a question begins: what follows tells no habit."""
    begins_with_side: re.Pattern[str] = NOWHERE
    """What says that a leg comes first, where something is to be remembered."""
    forgets_that: re.Pattern[str] = NOWHERE
    """Who wants forgotten what was just read out: "forget that"."""
    of_oneself_told: re.Pattern[str] = NOWHERE
    """Who only says what they do: "I'm a nurse"."""
    tells_when: re.Pattern[str] = NOWHERE
    """What only tells when something comes, and puts nothing off: "only after lunch really"."""
    the_one: re.Pattern[str] = NOWHERE
    """One of what was spoken of: "the front one"."""
    tells_of_cramps: re.Pattern[str] = NOWHERE
    """How somebody begins who tells where, when or how it is: "it was in my left calf". Contractions are written out."""
    circumstance_told: re.Pattern[str] = NOWHERE
    """Nothing but when cramps come: "after long runs"."""
