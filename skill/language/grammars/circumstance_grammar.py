"""What is said of a circumstance that changes what is safe: dizziness, a bump that goes hard, salt, spasms."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from skill.language.text import NOWHERE


@dataclass(frozen=True, eq=False, kw_only=True)
class CircumstanceGrammar:
    """What is said of such circumstances. The patterns match contractions written out."""

    dizzy: re.Pattern[str] = NOWHERE
    """Who is dizzy or faint now: "I'm feeling a bit lightheaded", "everything's spinning"."""
    dizzy_often: re.Pattern[str] = NOWHERE
    """Who is dizzy now and then: "I get dizzy when I stand"."""
    numb_all_along: re.Pattern[str] = NOWHERE
    """Whose feet have been numb all along, and of which nothing is new: "my feet are numb half the time"."""
    not_dizzy: re.Pattern[str] = NOWHERE
    """Who is not, was once, or asks of it."""
    bump_hard: re.Pattern[str] = NOWHERE
    """A belly that goes hard or tight, or tightenings: "my tummy is getting hard"."""
    with_a_belly: re.Pattern[str] = NOWHERE
    """Says that a belly is in the way: "how do I stretch with the belly"."""
    of_a_bump: re.Pattern[str] = NOWHERE
    """A belly that goes tight, in words that tell of a pregnancy: "my bump keeps going tight"."""
    began_then: re.Pattern[str] = NOWHERE
    """Cramps that began with what was spoken of: "these cramps started about then"."""
    asks_what_to_do: re.Pattern[str] = NOWHERE
    """Asks what to do about what was spoken of: "so what should I do then"."""
    to_prevent: re.Pattern[str] = NOWHERE
    """Asks how cramps stay away, and ends nothing: "ok and to stop it", "stop them coming back"."""
    asks_of_harm: re.Pattern[str] = NOWHERE
    """Asks whether something does harm: "is pointing my toes bad"."""
    salt_substitute: re.Pattern[str] = NOWHERE
    """Salt that is potassium: "what about a salt substitute", "lo salt"."""
    of_salts: re.Pattern[str] = NOWHERE
    """Salty, rich in potassium, or what and how much to drink: "a salty drink", "bananas"."""
    nearly_fainted_then: re.Pattern[str] = NOWHERE
    """Who nearly fainted at another time, and tells nothing of now: "last time I nearly passed out as well"."""
    in_the_heat: re.Pattern[str] = NOWHERE
    """Who was in the heat: "I've been gardening all day in the heat"."""
    phantom: re.Pattern[str] = NOWHERE
    """A leg that is felt and is no longer there: "it's the one that isn't there"."""
    leg_lost: re.Pattern[str] = NOWHERE
    """Who has lost a leg: "the other one was took off"."""
    fluid_taken_off: re.Pattern[str] = NOWHERE
    """How much a dialysis machine took: "they took off three litres"."""
    at_the_machine: re.Pattern[str] = NOWHERE
    """At the dialysis machine now, and not only on dialysis."""
    on_the_machine: re.Pattern[str] = NOWHERE
    """While the blood is cleaned: "can I stretch on the machine"."""
    names_feeling: re.Pattern[str] = NOWHERE
    """What is felt, or no longer, and what takes the feeling away."""
    cannot_feel_heat: re.Pattern[str] = NOWHERE
    """Who cannot tell warm from cold, which is no cold leg: "I can't feel hot and cold"."""
    has_changed: re.Pattern[str] = NOWHERE
    """What tells that a state is new, or is changing: "going numb", "weaker than it was"."""
    little_feeling: re.Pattern[str] = NOWHERE
    """Who feels little, which is told as a state: "little feeling in my legs"."""
    of_spasms: re.Pattern[str] = NOWHERE
    """Legs that jump or spasm."""
    more_of_them: re.Pattern[str] = NOWHERE
    """More of them than usual, or what may be behind it: "worse lately", "like an infection"."""
    sets_a_limit: re.Pattern[str] = NOWHERE
    """A limit for drinks or salt that somebody has set: "they said only a litre and a half"."""
    sore_for_days: re.Pattern[str] = NOWHERE
    """Longer than the two days that a muscle is sore after a cramp: "it's been ten days"."""
    since_a_knock: re.Pattern[str] = NOWHERE
    """Cramps that came with a fall or a knock: "I fell, and since then my calf cramps"."""
    swears_by_it: re.Pattern[str] = NOWHERE
    """Somebody whom it helped, by their own word: "my sister swears by it"."""
    which_of_those: re.Pattern[str] = NOWHERE
    """Asks to compare what was spoken of: "which of those would you take"."""
    adviser_says: re.Pattern[str] = NOWHERE
    """What somebody who looks after one wishes or allows: "my physio wants me stretching"."""
    burns: re.Pattern[str] = NOWHERE
    """Feet or legs that burn or tingle."""
    is_it_a_cramp: re.Pattern[str] = NOWHERE
    """Asks whether what was told is a cramp."""
    of_the_night: re.Pattern[str] = NOWHERE
    """A night, or a bed, that a question is about."""
    what_does_help: re.Pattern[str] = NOWHERE
    """Asks, after what does not help, for what does: "so what does"."""
    flew: re.Pattern[str] = NOWHERE
    """Tells of a flight. Contractions are written out."""
    illnesses: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """Illnesses by the names that `listener/illness_told.py` knows; "other" are those without an answer."""
    cramps_beside: re.Pattern[str] = NOWHERE
    """Cramps that come by habit, told beside something else: "and i get cramps"."""
    cramps_now: re.Pattern[str] = NOWHERE
    """What tells of one cramp, which is there or was: "right now", "last night"."""
    asks_if_it_causes: re.Pattern[str] = NOWHERE
    """Asks whether an illness brings cramps: "does heart failure cause cramps"."""
