"""How a stretch is asked for: what counts it, what stands around it, and what makes a sentence no request."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from skill.language.said import Amount
from skill.language.text import NOWHERE


@dataclass(frozen=True, eq=False, kw_only=True)
class RequestGrammar:
    """How a stretch is asked for, and what is said beside that."""

    amounts: Callable[[str], Iterator[Amount]]
    """Lengths of time and numbers of times in a sentence: "thirty seconds twice"."""
    bare_numbers: Callable[[str], Iterator[int]]
    """Numbers of a request that no unit tells apart: 4 and 10 of "four tens for the arch"."""
    said_once: Callable[[str], str] = str
    """Writes a number that is said twice, or digit by digit, once: "thirteen, one three"."""
    request_words: frozenset[str]
    """Words around a request that change nothing in it: articles, pronouns, politeness, "do", "can we"."""
    lost_name_words: frozenset[str] = frozenset()
    """What a stretch is called by who has lost its name: "the ankle thing"."""
    stretching_words: frozenset[str]
    """Words that say that a stretch is wanted: "stretch", "loosen"."""
    wishing_words: frozenset[str] = frozenset()
    """Words that say that something is asked for: "give", "please"."""
    limiting_words: frozenset[str] = frozenset()
    """Words that say that nothing else is wanted: "just the left calf"."""
    leg_words: frozenset[str] = frozenset()
    """Words for both legs, or for a routine, as a whole: "give my legs ten minutes"."""
    own_words: frozenset[str] = frozenset()
    """Articles and words for whose something is; "back of my thigh" and "back of the thigh" are one."""
    telling_words: frozenset[str]
    """Words of a sentence that tells rather than requests: "cramped", "woke", "because"."""
    reporting_words: frozenset[str] = frozenset()
    """Those of ``telling_words`` that may stand in a request all the same: "my physio says"."""
    short_names: Callable[[str], Iterator[str]]
    """What people cut the name of a stretch to: "the wall one", "wall calf"."""
    limb_sides: Mapping[str, Mapping[str, str]]
    """By a word for front or back: the muscle on that side of a limb, by the one on its other side (ids of Muscle)."""
    limb_words: frozenset[str]
    """Words beside those, and beside request words,
    of a sentence that says which side of a limb is meant: "bit", "of"."""
    self_corrections: re.Pattern[str]
    """What is said between something and what is meant instead: "the left no sorry the right"."""
    idioms: tuple[str, ...]
    """Phrases whose words mean something else alone: "right now" names no leg."""
    without_agreeing_right: Callable[[str], str] = str
    """Leaves out of a sentence each word for a leg that only agrees or asks for a yes: "that's right"."""
    denied_place: re.Pattern[str] = NOWHERE
    """What ends right before a position that is ruled out: "without", "but not"."""
    denied_kind: re.Pattern[str] = NOWHERE
    """A denial before a kind of stretch, where it is all that stands there: "no standing stretch"."""
    ruled_out: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """What rules out a kind of stretch for good, by the id of the limitation that it comes to:
    "none of the floor ones"."""
    refusals: re.Pattern[str] = NOWHERE
    """What says of a stretch that it is not wished: "don't start a stretch". This one and the next three match words
    with their contractions written out."""
    bare_refusals: re.Pattern[str] = NOWHERE
    """A stretch that is refused where nothing was asked that a "no" may answer: "no calf stretch"."""
    over: re.Pattern[str] = NOWHERE
    """What says of a stretch that it has been done: "i've finished the bedtime routine"."""
    goes_further: re.Pattern[str] = NOWHERE
    """What goes on from what has been done to what is wished: "i did the left one, now the right calf"."""
    whats_in_it: re.Pattern[str] = NOWHERE
    """Asks which stretches a routine has: "what's in the after run one"."""
    any_routine: re.Pattern[str] = NOWHERE
    """Wishes for a routine, and for none by name: "a routine please"."""
    asked_about: re.Pattern[str] = NOWHERE
    """What asks about a stretch and not for it: "is the calf stretch any good"."""
    no_request: re.Pattern[str] = NOWHERE
    """What makes a sentence no request for a stretch, whatever it names: "is that enough", "from now on"."""
    something: re.Pattern[str] = NOWHERE
    """Begins a sentence that asks for something which it only describes: "something safe"."""
    exercising: re.Pattern[str] = NOWHERE
    """What asks for exercise in place of a stretch: "a workout", "something to do"."""
    asides: re.Pattern[str] = NOWHERE
    """What is said beside a request and is no part of it: "i did the other already". The group "asked" makes it a
    wish, and "other" tells that one side has been done."""
    other_side: re.Pattern[str] = NOWHERE
    """What is said of the side that is to be left alone: "and the left can wait"."""
    conclusions: re.Pattern[str] = NOWHERE
    """What is said between a reason and what is asked for: "thirty was too long so ten"."""
    orders: re.Pattern[str] = NOWHERE
    """Matches no letter, where an order begins after something that is told:
    "i did thirty last week, give me fifty"."""
    order_ends: re.Pattern[str] = NOWHERE
    """An order behind what is ordered: "thirty seconds on the calf, can we do that now"."""
    no_lead: re.Pattern[str] = NOWHERE
    """What an order after it is a part of: a reminder, a cramp of now."""
    reasons: re.Pattern[str] = NOWHERE
    """Matches no letter, where a reason may begin after a request: "left calf thirty seconds, i sit all day"."""
    suggests: re.Pattern[str] = NOWHERE
    """How a request begins that is put as a question: "what about the soleus stretch, twice"."""
    no_reason: re.Pattern[str] = NOWHERE
    """What makes such a clause more than a reason: it tells what was done or felt, or corrects."""
    no_story: re.Pattern[str] = NOWHERE
    """What a story before a request does not hold: a cramp, what was done, a question."""
    lacking_words: tuple[str, ...] = ()
    """Words before what is missing, beside the samples of what somebody cannot do: "haven't a", "can't find a"."""
    clock_told: re.Pattern[str] = NOWHERE
    """What o'clock it is, which is no length: "but it's two in the afternoon"."""
    misheard_in_requests: tuple[tuple[re.Pattern[str], str], ...] = ()
    """Words as they are heard wrong beside others that tell what was said: "fort e seconds", "write leg"."""
    other_than: re.Pattern[str] = NOWHERE
    """What a side of a limb is not, before the one that it is: "not the front, the back"."""
    wish_behind: re.Pattern[str] = NOWHERE
    """The wish behind what is told before it, group "wish". Contractions are written out, as in the next three."""
    what_it_is_for: re.Pattern[str] = NOWHERE
    """A wish, group "wish", before what it is for: "give us a stretch for it so it doesn't come back"."""
    leads_through: re.Pattern[str] = NOWHERE
    """A wish to be coached, whatever is named behind it: "guide me through, um, the hamstring one"."""
    orders_practice: re.Pattern[str] = NOWHERE
    """A wish for a stretch or routine that names no more of it."""
    wishes_routine: re.Pattern[str] = NOWHERE
    """What of it is for more than one stretch."""
    cramps_now: re.Pattern[str] = NOWHERE
    """What tells that a cramp is there now, in a sentence that wishes for a stretch too."""
    order_behind: re.Pattern[str] = NOWHERE
    """An order behind what is told or refused: "i've just got back from a run, stretch me"."""
    time_alone: re.Pattern[str] = NOWHERE
    """A time of day that a routine is for, and nothing else: "it's bedtime"."""
    anything_for_it: re.Pattern[str] = NOWHERE
    """Asks whether there is anything, behind a time or place: "i'm at my desk, got anything"."""
    refused_stretch: re.Pattern[str] = NOWHERE
    """A stretch that is named as the one that is not wished, group "thing"."""
    compared_stretch: re.Pattern[str] = NOWHERE
    """A stretch that the wished one is compared with, group "thing"; groups "harder" and "easier" tell how."""
    wishes_other: re.Pattern[str] = NOWHERE
    """Beside a refused stretch, that one is wished all the same."""
    new_to_it: re.Pattern[str] = NOWHERE
    """Who has not done it before: "i'm a beginner", "first time ever"."""

    def without_purpose(self, words: str) -> str:
        """Give a wish without what it is for: "give us a stretch for it", of "... so it doesn't come back"."""
        wish = self.what_it_is_for.match(words)
        return wish["wish"] if wish else words
