"""What is said of a circumstance that changes what is safe: dizziness, a bump that goes hard, a medicine, salt, spasms."""

import re
from dataclasses import dataclass

from skill.language.text import NOWHERE


@dataclass(frozen=True, eq=False, kw_only=True)
class CircumstanceGrammar:
    """What is said of such circumstances. The patterns match contractions written out."""

    dizzy: re.Pattern[str] = NOWHERE
    """Who is dizzy or faint now: "I'm feeling a bit lightheaded", "everything's spinning"."""
    not_dizzy: re.Pattern[str] = NOWHERE
    """Who is not, was once, or asks of it."""
    bump_hard: re.Pattern[str] = NOWHERE
    """A belly that goes hard or tight, or tightenings: "my tummy is getting hard"."""
    of_a_bump: re.Pattern[str] = NOWHERE
    """A belly that goes tight, in words that tell of a pregnancy: "my bump keeps going tight"."""
    began_then: re.Pattern[str] = NOWHERE
    """Cramps that began with what was spoken of: "these cramps started about then"."""
    other_effect: re.Pattern[str] = NOWHERE
    """Something else that a medicine may do: "I feel a bit dizzy too", "light headed when I get up", "a dry mouth"."""
    aches: re.Pattern[str] = NOWHERE
    """Muscles that ache or are weak, which is urgent on a statin."""
    when_it_was: re.Pattern[str] = NOWHERE
    """Nothing but when something began: "two weeks ago", "since March"."""
    not_asked_yet: re.Pattern[str] = NOWHERE
    """Who has asked nobody: "no, I haven't called anyone"."""
    asks_to_skip: re.Pattern[str] = NOWHERE
    """Asks whether to leave a dose out: "should I just leave it off tonight"."""
    will_ask: re.Pattern[str] = NOWHERE
    """Who will do what was advised: "okay, I'll ring"."""
    was_allowed: re.Pattern[str] = NOWHERE
    """What somebody who knows them has allowed, or advised against: "the doctor said magnesium is okay"."""
    asks_what_to_do: re.Pattern[str] = NOWHERE
    """Asks what to do about what was spoken of: "so what should I do then"."""
    to_prevent: re.Pattern[str] = NOWHERE
    """Asks how cramps stay away, and ends nothing: "ok and to stop it", "stop them coming back"."""
    asks_of_harm: re.Pattern[str] = NOWHERE
    """Asks whether something does harm: "is pointing my toes bad"."""
    when_or_where_told: re.Pattern[str] = NOWHERE
    """Nothing but when or where cramps come: "about mile four"."""
    wonders_at_weeks: re.Pattern[str] = NOWHERE
    """Who wonders at how many weeks it takes: "six weeks, really"."""
    another_number: re.Pattern[str] = NOWHERE
    """A number in place of the one that was said: "no wait, nineteen"."""
    salt_substitute: re.Pattern[str] = NOWHERE
    """Salt that is potassium: "what about a salt substitute", "lo salt"."""
    of_salts: re.Pattern[str] = NOWHERE
    """Salty, rich in potassium, or what and how much to drink: "a salty drink", "bananas"."""
    on_the_machine: re.Pattern[str] = NOWHERE
    """While the blood is cleaned: "can I stretch on the machine"."""
    cannot_feel_heat: re.Pattern[str] = NOWHERE
    """Who cannot tell warm from cold, which is no cold leg: "I can't feel hot and cold"."""
    has_changed: re.Pattern[str] = NOWHERE
    """What tells that a state is new, or is changing: "going numb", "weaker than it was"."""
    little_feeling: re.Pattern[str] = NOWHERE
    """Who feels little, which is told as a state: "little feeling in my legs"."""
    painkiller_before: re.Pattern[str] = NOWHERE
    """A painkiller before hard sport: "could I give her an ibuprofen before competition"."""
    of_spasms: re.Pattern[str] = NOWHERE
    """Legs that jump or spasm."""
    more_of_them: re.Pattern[str] = NOWHERE
    """More of them than usual, or what may be behind it: "worse lately", "like an infection"."""
    sets_a_limit: re.Pattern[str] = NOWHERE
    """A limit for drinks or salt that somebody has set: "they said only a litre and a half"."""
    of_a_reliever: re.Pattern[str] = NOWHERE
    """An inhaler that brings relief: "my blue one"."""
    reliever_counted: re.Pattern[str] = NOWHERE
    """How often it is used in a day, the number in one of its groups: "I use it ten times a day"."""
    reliever_always: re.Pattern[str] = NOWHERE
    """Who needs it more often than it is made for, and says no number: "all day long"."""
    names_a_medicine: re.Pattern[str] = NOWHERE
    """A medicine that is taken, known by how its name ends, the group "name"."""
    given_a_medicine: re.Pattern[str] = NOWHERE
    """What a doctor gave that nothing else is said of, the group "name": "my doctor gave me ropinirole"."""
    asks_to_move_dose: re.Pattern[str] = NOWHERE
    """Asks whether to take a dose at another time: "should she take it earlier"."""
    has_left_over: re.Pattern[str] = NOWHERE
    """Who has some of a medicine left: "he gave me some years ago, I still have some"."""
    sore_for_days: re.Pattern[str] = NOWHERE
    """Longer than the two days that a muscle is sore after a cramp: "it's been ten days"."""
    since_a_knock: re.Pattern[str] = NOWHERE
    """Cramps that came with a fall or a knock: "I fell, and since then my calf cramps"."""
    swears_by_it: re.Pattern[str] = NOWHERE
    """Somebody whom it helped, by their own word: "my sister swears by it"."""
    which_of_those: re.Pattern[str] = NOWHERE
    """Asks to compare what was spoken of: "which of those would you take"."""
    burns: re.Pattern[str] = NOWHERE
    """Feet or legs that burn or tingle."""
    is_it_a_cramp: re.Pattern[str] = NOWHERE
    """Asks whether what was told is a cramp."""
    for_what: re.Pattern[str] = NOWHERE
    """Nothing but what a medicine is for: "for my heart"."""
    of_the_night: re.Pattern[str] = NOWHERE
    """A night, or a bed, that a question is about."""
