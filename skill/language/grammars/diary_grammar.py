"""What is said of the diary and of what else is kept: to be noted, read back, put right, let go."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from skill.language.text import NOWHERE


@dataclass(frozen=True, eq=False, kw_only=True)
class DiaryGrammar:
    """What is said of an entry, a draft, or what is kept."""

    leaves_draft: re.Pattern[str] = NOWHERE
    """What lets a draft go: "no, leave it be"; contractions are written out, as in all that drafts are told by."""
    tells_of_it: re.Pattern[str] = NOWHERE
    """What tells how a cramp was, and agrees to nothing: "it was a wee one"."""
    lets_all_go: re.Pattern[str] = NOWHERE
    """What deletes all that was just read out: "scrap the lot"."""
    lets_everything_go: re.Pattern[str] = NOWHERE
    """What of that means more than the one that was told last."""
    asks_how_many: re.Pattern[str] = NOWHERE
    """Who asks how many cramps there were, and puts nothing right: "so how many's that now"."""
    does_draft: re.Pattern[str] = NOWHERE
    """What wishes a draft done: "would you stick that in for me"."""
    draft_is_wrong: re.Pattern[str] = NOWHERE
    """What finds a piece of it wrong, and refuses nothing: "that's too late for me"."""
    what_else_is_kept: re.Pattern[str] = NOWHERE
    """Asks what else is kept: "what else have you got me down for"."""
    wants_it_read: re.Pattern[str] = NOWHERE
    """Who wants to hear what was just taken down: "read me back what you got"."""
    is_it_kept: re.Pattern[str] = NOWHERE
    """Asks whether what was just told is kept: "was that saved"."""
    lets_note_go: re.Pattern[str] = NOWHERE
    """What lets a note go, whatever is asked behind it."""
    saves: re.Pattern[str] = NOWHERE
    """Who wants kept what is read back: "save"."""
    after_all: re.Pattern[str] = NOWHERE
    """Who wants done after all what was just let go: "well, yes, do"."""
    plain_times: Callable[[str], str] = str
    """Spells times of a cramp as everybody does: "left calf four this mornin" is "left calf at four this morning"."""
    in_daytime: re.Pattern[str] = NOWHERE
    """Says that a cramp was by day, and not at which part of it."""
    one_then: re.Pattern[str] = NOWHERE
    """One more, counted from the day of the one before: "and one the night before"."""
    also_then: re.Pattern[str] = NOWHERE
    """Tells that the same came on another day, too; groups "when" and "also"."""
    same_again: re.Pattern[str] = NOWHERE
    """What of that says that it is one more: "also", "same"."""
    agrees_first: re.Pattern[str] = NOWHERE
    """Agrees to what is read back, whatever is told behind it: "yes, and it lasted two minutes"."""
    nothing_more: re.Pattern[str] = NOWHERE
    """Says that an entry is complete: "no, nothing else"."""
    no_room: re.Pattern[str] = NOWHERE
    """Tells what an entry has no room for: "make it fifty miles"."""
    asks_if_noted: re.Pattern[str] = NOWHERE
    """Asks what was written down, if anything."""
    detail_words: frozenset[str]
    """Words beside the details of a cramp that is over: "lasted", "in", "leg"."""
    noting_words: frozenset[str] = frozenset()
    """Words of who wishes a cramp noted: "log", "write"."""
    no_note: re.Pattern[str] = NOWHERE
    """What says that a cramp is not to be noted: "don't write it down"; contractions are written out."""
    last_entry: re.Pattern[str] = NOWHERE
    """What puts the last entry of the diary right: "change my last entry to the right calf"."""
    other_leg: re.Pattern[str] = NOWHERE
    """What says of an entry that it was the other leg: "sorry it was the other leg"."""
    day_before: re.Pattern[str] = NOWHERE
    """What says of an entry that it was a day earlier: "it was the night before"."""
    mistaken: re.Pattern[str] = NOWHERE
    """What says that something noted is wrong, and not in what: "i made a mistake". Contractions are written out."""
    names_draft: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """What names a draft that waits below a warning, by the kind of its question."""
    names_entry: re.Pattern[str] = NOWHERE
    """Words by which such a sentence names an entry of the diary."""
    one_before: re.Pattern[str] = NOWHERE
    """Asks for the entry before the one that was told: "and the one before that"."""
    of_pattern: re.Pattern[str] = NOWHERE
    """Asks in what the cramps of the diary are alike: "is it always after a long shift"."""
    one_before_asked: re.Pattern[str] = NOWHERE
    """Asks for a cramp before the last, in a sentence of its own: "when did he have it before that"."""
    both_of_them: re.Pattern[str] = NOWHERE
    """What is told of two cramps alike: "both in my left calf"."""
    bad_one: re.Pattern[str] = re.compile(r"(?!)(?P<what>)")
    """What calls a cramp "one", and tells no hour: "bad one it was"."""
    of_the_last: re.Pattern[str] = NOWHERE
    """Asks of the cramp that was just told: "was that the left or right"."""
    getting_better: re.Pattern[str] = NOWHERE
    """Asks, or says, after something of the diary, whether cramps get fewer."""
    one_each: re.Pattern[str] = NOWHERE
    """Nothing but hours: "one and three", of two cramps."""
    clears_cramps: re.Pattern[str] = NOWHERE
    """Who wants what was noted deleted: "forget my cramps"."""
    was_just_now: re.Pattern[str] = NOWHERE
    """What was a moment ago, told of an entry."""
    notes_none: re.Pattern[str] = NOWHERE
    """Who wants noted that there was none: "put in my diary that I had no cramp last night"."""
    reads_entries: re.Pattern[str] = NOWHERE
    """Who wants to hear what the diary holds, once it was spoken of: "tell me what's in there", "read them to me"."""
    who_reads_it: re.Pattern[str] = NOWHERE
    """Who asks what becomes of what is noted."""
    scale: re.Pattern[str] = NOWHERE
    """How bad it was, as a number of ten: the first group that is not empty."""
    agony: re.Pattern[str] = NOWHERE
    """Says of a cramp that it was as bad as they are: "it was agony"."""
    stops_diary: re.Pattern[str] = NOWHERE
    """Who wants no diary kept at all: "turn off the diary"."""
    one_by_name: re.Pattern[str] = re.compile(r"(?!)(?P<before>)(?P<after>)")
    """One of several cramps, named by its day, muscle or leg, group "before" or "after": "the Monday one",
    "the one in my thigh"."""
    notes_practice: re.Pattern[str] = NOWHERE
    """Who wants noted that they have stretched: "and that I did my stretches"."""
    night_before: re.Pattern[str] = NOWHERE
    """Who goes one night further back than was spoken of: "oh and the night before I had one"."""
    only_one: re.Pattern[str] = NOWHERE
    """Says of several cramps that there was one: "no, only one"."""
    says_noted: re.Pattern[str] = NOWHERE
    """Says that something was noted before, and wishes nothing noted: "i think i did put it down"."""
    sends_diary: re.Pattern[str] = NOWHERE
    """Who wants the diary somewhere else: "email my diary"."""
    sees_pattern: re.Pattern[str] = NOWHERE
    """Asks whether what was noted has something in common: "can you see anything like that in what i have told you"."""
    notes_first: re.Pattern[str] = NOWHERE
    """Orders first that something is noted, and then tells it: "put it in the book, right calf, half past two"."""
    meant_one: re.Pattern[str] = NOWHERE
    """Says of what is to be deleted that it is one entry: "i meant one"."""
    was_worse: re.Pattern[str] = NOWHERE
    """Says of one of several cramps that it was the worse one."""
    takes_note: re.Pattern[str] = NOWHERE
    """Takes note of what was told, and says neither yes nor no: "oh right"."""
    joins_one: re.Pattern[str] = NOWHERE
    """Begins with a word that joins, and calls something "one": "and on friday a little one"."""
    tells_one_more: re.Pattern[str] = re.compile(r"(?!)(?P<surely>)(?P<again>)")
    """Tells of more cramps beside the one that is in hand: "and one at five"; without the group "surely" it may be
    that one, with the group "again" only where its hour is not known yet."""
    deletes_all_kept: re.Pattern[str] = NOWHERE
    """Who wants all deleted that is kept of them, or asks how: "how do i delete everything you have on me"."""
    puts_back: re.Pattern[str] = NOWHERE
    """Who wants back what was just deleted: "put it back in"."""
    one_kept: re.Pattern[str] = NOWHERE
    """Names the entry that is kept, and nothing else: "the cramp in the diary"."""
    bad_now: re.Pattern[str] = NOWHERE
    """Says that it is bad at this moment, and tells of none that is over: "and my legs are really bad now"."""
    one_in_each: re.Pattern[str] = re.compile(r"(?!)(?P<where>)")
    """Tells of a cramp in each leg, the group "where" names the muscle: "one in each calf"."""
    one_of_each: re.Pattern[str] = NOWHERE
    """Begins what is told of each of two cramps: "and one"."""
    before_a_day: re.Pattern[str] = NOWHERE
    """Stands right before a weekday, or a day that is named by this one: "and on"."""
    place_first: re.Pattern[str] = re.compile(r"(?!)(?P<place>)")
    """Tells a muscle first, group "place", and then how a cramp was: "calf, it was bent right up"."""
    were_bad: re.Pattern[str] = NOWHERE
    """Says of several cramps that they were bad: "and they were really bad"."""
    several_lately: re.Pattern[str] = NOWHERE
    """Tells how many cramps there were lately, and not when each was: "I've had three cramps this week"."""
    the_several: re.Pattern[str] = NOWHERE
    """Names several cramps together, and tells no hour: "the two"."""
    between_hours: re.Pattern[str] = NOWHERE
    """Stands between the hours of several cramps."""
    hedges: re.Pattern[str] = NOWHERE
    """Says before, or behind, a detail that nobody is sure of it: "dunno, about four I think"."""
    in_the_night: re.Pattern[str] = NOWHERE
    """Says that it was by night, and names none: "in the night, yeah"."""
    denies_side: re.Pattern[str] = NOWHERE
    """Denies a leg that was noted, and names none: "I never said right"."""
    same_place: re.Pattern[str] = NOWHERE
    """Names where a cramp was by the one before: "same place"."""
    nth_time: re.Pattern[str] = NOWHERE
    """Tells how many there have been, and is no reply to a note: "that's the third time this week"."""
    same_cramp: re.Pattern[str] = NOWHERE
    """Says that what was told is of the cramp that is noted: "that's the same one"."""
    told_of_it: re.Pattern[str] = NOWHERE
    """Tells of a cramp that is over what an entry has no room for: "and it woke me up"."""
    by_day: re.Pattern[str] = NOWHERE
    """What is done by day: "on the bike". An hour that is told with it is none of the night."""
    only_mentions: re.Pattern[str] = NOWHERE
    """Tells of somebody else's cramp that is over: "he had one this morning"."""
    how_many: re.Pattern[str] = NOWHERE
    """Says of one that there were more, the group "number": "no wait, two"."""
    hours_alone: re.Pattern[str] = NOWHERE
    """Nothing but hours of several cramps: "one, two and four o'clock"."""
    asks_what_is_noted: re.Pattern[str] = NOWHERE
    """Asks what was noted: "what did you write"."""
    other_lengths: re.Pattern[str] = NOWHERE
    """How long something else took than the cramp: "took an hour to get back to sleep"."""
    both_times: re.Pattern[str] = NOWHERE
    """Says something of each of two cramps, and of no two legs: "left calf both times"."""
    day_of_it: re.Pattern[str] = NOWHERE
    """The day that a cramp is named by, the group "day": "Saturday's cramp"."""
    bad_night: re.Pattern[str] = NOWHERE
    """The night that is over, named by how it was: "a bad night"."""
    greets_first: re.Pattern[str] = NOWHERE
    """A greeting that names a part of the day, before something is told: "evening love, had two cramps"."""
    takes_out: re.Pattern[str] = NOWHERE
    """Who wants out of the diary what was just noted: "rub that one out"."""
    reads_diary: re.Pattern[str] = NOWHERE
    """Who wants to hear the entries of the diary: "read me the diary"."""
    reads_on: re.Pattern[str] = NOWHERE
    """Who wants the next entries, once some were read out: "and the rest"."""
    in_order: re.Pattern[str] = NOWHERE
    """Begins what is told of each of several cramps: "the first about one and the other about four"."""
    mistaken_first: re.Pattern[str] = NOWHERE
    """Says first that something is wrong, and then what is right: "that's wrong, it was about one"."""
    for_who_treats: re.Pattern[str] = NOWHERE
    """Who wants what is noted put together for whoever treats them: "turn that into something to show them"."""
    compares_periods: re.Pattern[str] = NOWHERE
    """Asks how what was just counted compares with another time: "how's that compare to last week"."""
    more_or_fewer: re.Pattern[str] = NOWHERE
    """Asks whether cramps get more or fewer, and names them: "am I getting more of them"."""
    in_sport: re.Pattern[str] = NOWHERE
    """Says that a cramp came in the middle of sport: "on the bike"."""
    takes_this_out: re.Pattern[str] = NOWHERE
    """The same of the one that was just read back, or noted, and nothing else: "take that cramp out"."""
    no_first: re.Pattern[str] = NOWHERE
    """A no to what was asked, before something is told or asked: "no not now, what is in my diary"."""
    asks_of_day: re.Pattern[str] = NOWHERE
    """Asks what the diary holds of a day: "didn't I have one on Wednesday". Contractions are written out,
    as in those that follow."""
    one_more_then: re.Pattern[str] = re.compile(r"(?!)(?P<when>)")
    """Tells of one more cramp than the one in hand, group "when": "and the night before last"."""
    asks_on_first: re.Pattern[str] = NOWHERE
    """Begins a question that only puts another time in the place of the one before: "and what about"."""
    says_before: re.Pattern[str] = NOWHERE
    """Says of a time that it is the one before: "the week before that"."""
    deletes_one: re.Pattern[str] = NOWHERE
    """Wants one of the entries deleted that words name, or says that there was none such: "scrap the calf one"."""
    deletes_day: re.Pattern[str] = NOWHERE
    """Wants the entry of a day deleted: "delete Wednesday"."""
    one_of_part: re.Pattern[str] = NOWHERE
    """An entry that is named by its part of the day, the group "part": "the morning one"."""
    worse_than_said: re.Pattern[str] = NOWHERE
    """Says of an entry that its cramp was worse than that."""
    strong_one: str = ""
    """How strong such a one was, as the diary knows it."""
    drank: re.Pattern[str] = NOWHERE
    """What was drunk, told of a cramp: "I'd had three beers the night before"."""
    after_drinking: str = ""
    """The same as the diary knows it."""
    does_it_matter: re.Pattern[str] = NOWHERE
    """Asks whether what was just told matters."""
