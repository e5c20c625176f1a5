"""What is wished of how the coach speaks and counts, and of what is to be remembered."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from skill.language.text import NOWHERE


@dataclass(frozen=True, eq=False, kw_only=True)
class WishGrammar:
    """What is wished of a voice, a pace or a count, and what is to be remembered or forgotten.

    Most patterns match contractions written out.
    """

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
    wants_count: re.Pattern[str] = NOWHERE
    """Who wants something counted: "i want you to count", "keep counting"."""
    less_of_it: re.Pattern[str] = NOWHERE
    """Words that wish for less of a count, or a quieter one."""
    less_in_other_words: re.Pattern[str] = NOWHERE
    """Who wants less of a count without a word for less: "tell me when to stop"."""
    lost_without_count: re.Pattern[str] = NOWHERE
    """Who needs the count, though a word of it wishes for less: "I lose track when you go quiet"."""
    counts_down: re.Pattern[str] = NOWHERE
    """Who wants a count, and tells how: "count it backwards", "count with me"."""
    doubts_count: re.Pattern[str] = NOWHERE
    """Who doubts that anything is counted: "are you counting or what"."""
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
    begins_with_side: re.Pattern[str] = NOWHERE
    """What says that a leg comes first, where something is to be remembered."""
    forgets_told: re.Pattern[str] = NOWHERE
    """Begins with the wish that something told of oneself is forgotten: "forget that I've no wall".
    Contractions are written out."""
    told_wrong: re.Pattern[str] = NOWHERE
    """Who says that something told of oneself was wrong, or whose it is: "I said that wrong", "not me".
    Contractions are written out."""
    only_informs: re.Pattern[str] = NOWHERE
    """Who says that nothing is asked: "just so you know", "I thought you ought to know"."""
    tells_age: re.Pattern[str] = re.compile(r"(?!)(?P<age>)")
    """Nothing but how old somebody is, group "age": "I'm only thirty two though"."""
    remembers_it: re.Pattern[str] = NOWHERE
    """Wants what was just told of oneself remembered, and names it by a pronoun: "can you remember I'm on it"."""
    forgets_that: re.Pattern[str] = NOWHERE
    """Who wants forgotten what was just read out: "forget that"."""
