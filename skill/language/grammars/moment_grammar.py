"""What is said in the moment of a cramp: where it is now, what is held on to, what is of another time.

The patterns match lower case.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from skill.language.text import NOWHERE


@dataclass(frozen=True, eq=False, kw_only=True)
class MomentGrammar:
    """What is said in the moment of a cramp."""

    says_where: re.Pattern[str] = NOWHERE
    """How a muscle is named that the cramp is in: "it's in my foot", "no, the calf". It ends where the muscle begins,
    or stands at the end."""
    says_cramp: re.Pattern[str] = NOWHERE
    """What says of a part that it cramps: "my foot's going now"."""
    bad_part: re.Pattern[str] = NOWHERE
    """A joint that has been bad for long, and has no cramp: "me hip's bad"."""
    holds_in_water: re.Pattern[str] = NOWHERE
    """Who holds on to something in the water: "hanging on to the lane rope"."""
    tells_habit: re.Pattern[str] = NOWHERE
    """A cramp that comes by habit: "my toes cramp up in fins"."""
    is_now: re.Pattern[str] = NOWHERE
    """What may tell of now, in whatever else is told."""
    there_now: re.Pattern[str] = NOWHERE
    """A cramp that is there while it is spoken of as over: "yes, it is there now", to a note.
    Contractions are written out."""
    to_come: re.Pattern[str] = NOWHERE
    """A time to come: "I'm on the night shift tomorrow"."""
    is_over: re.Pattern[str] = NOWHERE
    """What was, and is not told to be there: "it was in the cab"."""
    not_just_now: re.Pattern[str] = NOWHERE
    """What says that nothing cramps now: "it's not now"."""
    at_the_wheel: re.Pattern[str] = NOWHERE
    """Words of who drives."""
    polite: re.Pattern[str] = NOWHERE
    """What is said before a wish to be polite: "sorry to bother you at this time"."""
    resigned: re.Pattern[str] = NOWHERE
    """A remark about what was refused, before a wish of its own: "suit yourself, do something for my calves"."""
    forgets_it: re.Pattern[str] = NOWHERE
    """Who wants to leave what is under way: "ach, forget it"."""
    left_for_today: re.Pattern[str] = NOWHERE
    """Who does no more of a stretch today; contractions are written out: "nah, too tired tonight"."""
    holds_on: re.Pattern[str] = NOWHERE
    """Who has to wait a moment, and may say for whom: "hold on, passenger"."""
    comforts: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """By what it is: what wants a kind word more than an answer, the most urgent first."""
    only_remarks: re.Pattern[str] = NOWHERE
    """How a sentence begins that tells something, and wishes nothing: "I wasn't expecting a voice"."""
    of_nights: re.Pattern[str] = NOWHERE
    """Words of nights and sleep: who is worn out may be so for want of it."""
    lost_it: re.Pattern[str] = NOWHERE
    """Who tells that a pregnancy that was spoken of ended in a loss: "I lost it"."""
    of_others: re.Pattern[str] = NOWHERE
    """Who speaks of somebody else."""
    deed_of_others: re.Pattern[str] = NOWHERE
    """What somebody else did that is no cramp: "my husband set this up"."""
    wants_else: re.Pattern[str] = NOWHERE
    """What asks for something of its own besides."""
    needs_word: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """By an entry: the words of which one stands in whatever it answers."""
    by_word: tuple[tuple[str, str, re.Pattern[str], re.Pattern[str]], ...] = ()
    """Pairs of answers that only a word tells apart: one, the other, and the words that speak for each of them."""
    drives: re.Pattern[str] = NOWHERE
    """Whose work is at the wheel: "I drive a taxi"."""
    in_the_cab: re.Pattern[str] = NOWHERE
    """Asks what can be done in the seat of who drives."""
    how_hard: re.Pattern[str] = NOWHERE
    """Whoever helps asks how hard to push."""
    which_way: re.Pattern[str] = NOWHERE
    """Asks which way to push, pull or bend."""
    in_distress: re.Pattern[str] = NOWHERE
    """Somebody who woke in pain, cries out or hurts."""
    fine_first: re.Pattern[str] = NOWHERE
    """Who is well now, before what was is told."""
    holds_foot: re.Pattern[str] = NOWHERE
    """Whose hands are at somebody's leg: "I'm holding his foot"."""
    one_without: re.Pattern[str] = NOWHERE
    """Asks for a stretch that does without it: "have you one without"."""
    other_cries: re.Pattern[str] = NOWHERE
    """Somebody else who is in pain with a leg: "he's screaming with his leg"."""
    plans_help: re.Pattern[str] = NOWHERE
    """Who looks after somebody asks what to do when it comes."""
    cannot_follow: re.Pattern[str] = NOWHERE
    """Who is helped and cannot follow words: "she has dementia", "he doesn't speak English"."""
    other_says_stop: re.Pattern[str] = NOWHERE
    """Whose leg it is says stop, told by who helps: "she says stop"."""
    safe_indoors: re.Pattern[str] = NOWHERE
    """Who is at home now, and out of danger: "I'm home now"."""
    fine_now: re.Pattern[str] = NOWHERE
    """Who says that all is well now: "me leg's fine now"."""
    well_again: re.Pattern[str] = NOWHERE
    """That somebody is well, at the end of what is told: "she's out now, she's fine"; contractions are written out."""
    nuisance: re.Pattern[str] = NOWHERE
    """Who thinks to be a bother: "I'm an old nuisance"."""
    stops_doing: re.Pattern[str] = NOWHERE
    """Who has stopped what they did, which tells of no ease: "I've stopped rowing"."""
    lasts_days: re.Pattern[str] = NOWHERE
    """What has lasted for days: "all week". Contractions are written out, as in the four that follow."""
    once_gone: re.Pattern[str] = re.compile(r"(?!)(?P<alone>)")
    """What comes once a cramp is gone: "what about after"; the group "alone" where nothing else is asked."""
    painless: re.Pattern[str] = NOWHERE
    """No pain, told of a leg: "no pain"."""
    of_this_move: re.Pattern[str] = NOWHERE
    """A cramp of now that comes with each move: "it locks up when I straighten it"."""
    unsure_first: re.Pattern[str] = NOWHERE
    """Who is not sure, before something is told: "um, I don't know, it's just twitching"."""
    not_of_past: re.Pattern[str] = NOWHERE
    """What is to come, comes by habit, or is wished, though it names a day."""
    threatens: re.Pattern[str] = NOWHERE
    """A cramp that is near, and not there yet: "it keeps threatening"."""
    had_one: re.Pattern[str] = NOWHERE
    """What tells of a cramp that is over without its name: "both my calves went"."""
    had_such_one: re.Pattern[str] = NOWHERE
    """What tells of a cramp that is over by what it is called, or as one of them: "another of the beggars"."""
    was_so: re.Pattern[str] = NOWHERE
    """A cramp or muscle that is told as it was, which may be over: "they were both agony"."""
    had_it: re.Pattern[str] = NOWHERE
    """What tells of a cramp that is over, where it was asked whether there is one: "woke up with it again".

    Group "when" is set where nothing is said but when."""
    had_something_else: re.Pattern[str] = NOWHERE
    """Who had something else than a cramp: "had a curry last night"."""
    tells_about: re.Pattern[str] = NOWHERE
    """Who begins to tell of something: "I want to tell you about last night"."""
    over_now: re.Pattern[str] = NOWHERE
    """A cramp that is over now, told first: "it's gone now but it hurt"."""
    quiet_a_while: re.Pattern[str] = NOWHERE
    """Who wants quiet for a moment, and no end: "stop talking a minute"."""
    only_a_saying: re.Pattern[str] = NOWHERE
    """Who says that something was only a saying: "it's just a figure of speech"."""
    why_me: re.Pattern[str] = NOWHERE
    """Who asks why it is them: "why me"."""
    well_behind_no: re.Pattern[str] = NOWHERE
    """A no, and nothing behind it but that one is well again: "no we're all right, it's backed off"."""
    has_hardened: re.Pattern[str] = NOWHERE
    """A muscle that a cramp has made hard: "it's gone hard as a rock"."""
    cramp_is_over: re.Pattern[str] = NOWHERE
    """A cramp that is over, and what has stayed of it: "the cramp's over but the calf is rock hard"."""
    tells_one: re.Pattern[str] = NOWHERE
    """Words of which one stands where a cramp is told once more that had let go."""
    fine_today: re.Pattern[str] = NOWHERE
    """Who says that the leg is well today: "it's fine today"."""
    leg_hurts: re.Pattern[str] = NOWHERE
    """Nothing but that a leg hurts at this moment: "my calf hurts"; the group "agony" where one is in such pain
    as a cramp makes: "my foot's killing me"."""
    asks_how_to_help: re.Pattern[str] = NOWHERE
    """Whoever helps asks how that is done, and says of no cramp that it is there."""
    hurts_beside: re.Pattern[str] = NOWHERE
    """The same, of what is left of a sentence without a fact; the group "much" where it hurts a lot."""
    kept_cramping: re.Pattern[str] = NOWHERE
    """What cramped then, in words that may be of now: "it kept cramping"."""
