"""What the skill needs of a language, of which the parts stand in files of their own.

How it says numbers, times and lists (speech.py), how it asks (asking.py), how one sentence leans on another (leaning.py), and how
signs are spoken of (signs.py). How it reads all other words stands here.

A new language is one value of `Language`, its functions in a package of its own, named in languages.py. Everything
else that is spoken stands in content/<language>/ (docs/languages.md).
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from skill.language.asking import QuestionGrammar
from skill.language.in_between import InBetweenGrammar
from skill.language.leaning import LeaningGrammar
from skill.language.said import Amount, BodyTold, Occasion, SaidSchedule, TimeSpan
from skill.language.signs import SignGrammar
from skill.language.speech import Speech
from skill.language.wishing import WishGrammar


def not_written_down(_text: str) -> str:
    """Tell nothing of how words sound."""
    return ""


def nothing_of_body(text: str) -> BodyTold:
    """Tell nothing of the body beside what slots name."""
    return BodyTold(rest=text)


def no_occasion(_: str) -> Occasion | None:
    """Tell no time by what is done then."""
    return None


def no_situation(_: str) -> None:
    """Tell of no story in which situation its cramps come."""
    return


_NOWHERE = re.compile(r"(?!)")


@dataclass(frozen=True, eq=False, kw_only=True)
class SentenceGrammar:
    """How the words of a sentence are compared, and what replies are told by."""

    words: Callable[[str], list[str]]
    """A sentence's words, lower case, contractions opened or cut: what search compares."""
    written_out: Callable[[str], str]
    """A text with its contractions written out: "it's" and "isn't" are "it is" and "is not". What replies are read by."""
    stem: Callable[[str], str]
    """A word without its ending, so that "stretches" and "stretching" agree."""
    sound: Callable[[str], str] = not_written_down
    """How words sound when they are run together: words that are heard for each other have the same. Nothing where nobody has
    written it down; then words are put back by learned pairs alone."""
    part_words: frozenset[str]
    """Words that may begin the second part of "not the left, the right"."""
    contrast_words: frozenset[str] = frozenset()
    """Words that lead to it in any case: "not as a tablet, just in my dinners"."""
    linking_words: frozenset[str]
    """Words that say nothing by themselves before "not": "it was not last night, it was the night before"."""
    built_in_samples: Mapping[str, tuple[str, ...]]
    """What Alexa's built-in intents understand without samples; for the simulator alone."""


@dataclass(frozen=True, eq=False, kw_only=True)
class RequestGrammar:
    """How a stretch is asked for: what counts it, what stands around it, and what makes a sentence no request."""

    amounts: Callable[[str], Iterator[Amount]]
    """Lengths of time and numbers of times in a sentence: "thirty seconds twice"."""
    bare_numbers: Callable[[str], Iterator[int]]
    """Numbers of a request that no unit tells apart: 4 and 10 of "four tens for the arch"."""
    said_once: Callable[[str], str] = str
    """Writes a number that is said twice, or digit by digit, once: "thirteen, one three"."""
    request_words: frozenset[str]
    """Words around a request that change nothing in it: articles, pronouns, politeness, "do", "can we"."""
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
    """Words beside those, and beside request words, of a sentence that says which side of a limb is meant: "bit", "of"."""
    self_corrections: re.Pattern[str]
    """What is said between something and what is meant instead: "the left no sorry the right"."""
    idioms: tuple[str, ...]
    """Phrases whose words mean something else alone: "right now" names no leg."""
    denying_words: frozenset[str] = frozenset()
    """Words that turn what follows into its opposite, with contractions written out: "not", "without"."""
    overtaken: re.Pattern[str] = _NOWHERE
    """What was so and is no longer; the group "now" is what is so now: "it was but now it's not"."""
    since_when: re.Pattern[str] = _NOWHERE
    """What says since when something is, or for how long, and nothing else: "since last night", "two days now"."""
    over_since: re.Pattern[str] = _NOWHERE
    """What says that all has been well since: "right as rain ever since"."""
    since_long: re.Pattern[str] = _NOWHERE
    """Since when something is that has lasted for weeks or longer."""
    lasts: re.Pattern[str] = _NOWHERE
    """How long cramps last, told of others than the one of now: "they can last a minute or two"."""
    denied_now: re.Pattern[str] = _NOWHERE
    """What says that there is no cramp now: "not right now but i had one last night"."""
    denied_place: re.Pattern[str] = _NOWHERE
    """What ends right before a position that is ruled out: "without", "but not"."""
    denied_kind: re.Pattern[str] = _NOWHERE
    """The same before a kind of stretch, where it is all that stands there: "no standing stretch"."""
    ruled_out: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """What rules out a kind of stretch for good, by the id of the limitation that it comes to: "none of the floor ones"."""
    cramp_or_question: re.Pattern[str] = _NOWHERE
    """Where a question follows what was told, or the other way round: "my calf's seized up, what causes that"."""
    false_alarm: re.Pattern[str] = _NOWHERE
    """What says that there is no cramp and was none: "false alarm"; contractions are written out."""
    others_asleep: re.Pattern[str] = _NOWHERE
    """What says that somebody else is not to be woken, and so nothing of a wish to sleep for ever."""
    person_begins: re.Pattern[str] = _NOWHERE
    """Where a clause about a person begins after another one."""
    not_of_now: re.Pattern[str] = _NOWHERE
    """What makes a cramp that is told one of another time, or none; contractions are written out."""
    refusals: re.Pattern[str] = _NOWHERE
    """What says of a stretch that it is not wished: "don't start a stretch". This one and the next three match words with
    their contractions written out."""
    bare_refusals: re.Pattern[str] = _NOWHERE
    """The same where nothing was asked that a "no" may answer: "no calf stretch"."""
    over: re.Pattern[str] = _NOWHERE
    """What says of a stretch that it has been done: "i've finished the bedtime routine"."""
    goes_further: re.Pattern[str] = _NOWHERE
    """What goes on from what has been done to what is wished: "i did the left one, now the right calf"."""
    asked_about: re.Pattern[str] = _NOWHERE
    """What asks about a stretch and not for it: "is the calf stretch any good"."""
    no_request: re.Pattern[str] = _NOWHERE
    """What makes a sentence no request for a stretch, whatever it names: "is that enough", "from now on"."""
    something: re.Pattern[str] = _NOWHERE
    """Begins a sentence that asks for something which it only describes: "something safe"."""
    exercising: re.Pattern[str] = _NOWHERE
    """What asks for exercise in place of a stretch: "a workout", "something to do"."""
    asides: re.Pattern[str] = _NOWHERE
    """What is said beside a request and is no part of it: "i did the other already". The group "asked" makes it a
    wish, and "other" tells that one side has been done."""
    other_side: re.Pattern[str] = _NOWHERE
    """What is said of the side that is to be left alone: "and the left can wait"."""
    conclusions: re.Pattern[str] = _NOWHERE
    """What is said between a reason and what is asked for: "thirty was too long so ten"."""
    orders: re.Pattern[str] = _NOWHERE
    """Matches no letter, where an order begins after something that is told: "i did thirty last week, give me fifty"."""
    order_ends: re.Pattern[str] = _NOWHERE
    """An order behind what is ordered: "thirty seconds on the calf, can we do that now"."""
    no_lead: re.Pattern[str] = _NOWHERE
    """What an order after it is a part of: a reminder, a cramp of now."""
    reasons: re.Pattern[str] = _NOWHERE
    """Matches no letter, where a reason may begin after a request: "left calf thirty seconds, i sit all day"."""
    suggests: re.Pattern[str] = _NOWHERE
    """How a request begins that is put as a question: "what about the soleus stretch, twice"."""
    no_reason: re.Pattern[str] = _NOWHERE
    """What makes such a clause more than a reason: it tells what was done or felt, or corrects."""
    no_story: re.Pattern[str] = _NOWHERE
    """What a story before a request does not hold: a cramp, what was done, a question."""
    lacking_words: tuple[str, ...] = ()
    """Words before what is missing, beside the samples of what somebody cannot do: "haven't a", "can't find a"."""
    told_of_body: Callable[[str], BodyTold] = nothing_of_body
    """What a sentence tells of the body of whoever has a cramp."""
    body_words: frozenset[str] = frozenset()
    """Words around a position that tell nothing more: "no, I'm still ... here"."""
    misheard_in_requests: tuple[tuple[re.Pattern[str], str], ...] = ()
    """Words as they are heard wrong beside others that tell what was said: "fort e seconds", "write leg"."""


@dataclass(frozen=True, eq=False, kw_only=True)
class TimeGrammar:
    """How times are told: of a reminder, of a cramp that is over, of how long it has gone on."""

    durations: Callable[[], Mapping[str, str]]
    """Lengths of time that people say, to ISO 8601, as AMAZON.DURATION delivers them: "half an hour" is "PT30M"."""
    clock_times: Callable[[], Mapping[str, str]]
    """Times that people say, to what AMAZON.TIME delivers: "half past nine" is "09:30", "in the evening" is "EV"."""
    schedule: Callable[[str], SaidSchedule]
    """When a sentence says that something is to come: "on Mondays and Thursdays at nine in the evening"."""
    schedule_words: frozenset[str]
    """Words beside a time or days that change nothing in it: "make it", "only", "instead"."""
    moving_words: frozenset[str]
    """Those of them that say that something is moved: "move it to ten"."""
    long_times: Callable[[Sequence[str]], Iterator[TimeSpan]]
    """Lengths of time of ten minutes or more in a sentence's words: long for a cramp. Each is yielded from every word
    that may begin it."""
    ago_words: tuple[str, ...]
    """Words after a length of time that make it a time that is over."""
    detail_words: frozenset[str]
    """Words beside the details of a cramp that is over: "lasted", "in", "leg"."""
    told_apart: Callable[[str], tuple[str, ...]]
    """A sentence about several cramps split into a text for each; one about a single cramp as it is."""
    report_of: Callable[[str], Literal["note", "has", "had", "none"] | None]
    """Whether a sentence wishes a cramp noted, tells of one that has gone on so long or is over, or that there was none."""
    situation_of: Callable[[str], Literal["pregnancy", "night", "sport"] | None] = no_situation
    """In which situation the cramps of a story come that asks nothing."""
    help_with: re.Pattern[str] = _NOWHERE
    """How a sentence begins that wants help with something: "can you help me with"."""
    of_own_deed: re.Pattern[str] = _NOWHERE
    """How a question begins whether one may do something oneself: "can i"."""
    asks_on: re.Pattern[str] = _NOWHERE
    """How a sentence begins that asks on: "and in the morning"."""
    leans_on: re.Pattern[str] = _NOWHERE
    """A pronoun, group "it", that stands at the end of a question for what was spoken of last: "do cramps get worse with it"."""
    cries: frozenset[str] = frozenset()
    """Words that somebody cries out in pain, and those around them: "ow no"."""
    pronouns: frozenset[str] = frozenset()
    """Words that stand for what was spoken of: "get rid of them"."""
    last_pronoun: re.Pattern[str] = _NOWHERE
    """A pronoun, group "it", at the end of a question that is clear with a name in its place: "so how would I do it then"."""
    noting_words: frozenset[str] = frozenset()
    """Words of who wishes a cramp noted: "log", "write"."""
    no_note: re.Pattern[str] = _NOWHERE
    """What says that a cramp is not to be noted: "don't write it down"; contractions are written out."""
    asks_of_weeks: re.Pattern[str] = _NOWHERE
    """Words of a question about the six weeks of bedtime stretching: "which week am i in"."""
    waits: re.Pattern[str] = _NOWHERE
    """A wish that the count waits until the listener is in position: "don't start counting until i say ready"."""
    waits_no_more: re.Pattern[str] = _NOWHERE
    """A wish that it waits no more: "don't ask me if i'm ready"."""
    asks_of_memory: re.Pattern[str] = _NOWHERE
    """A question about what is remembered of the listener: "do you remember where we stopped"."""
    last_entry: re.Pattern[str] = _NOWHERE
    """What puts the last entry of the diary right: "change my last entry to the right calf"."""
    other_leg: re.Pattern[str] = _NOWHERE
    """What says of an entry that it was the other leg: "sorry it was the other leg"."""
    day_before: re.Pattern[str] = _NOWHERE
    """What says of an entry that it was a day earlier: "it was the night before"."""
    of_next_time: re.Pattern[str] = _NOWHERE
    """A question about a cramp that is to come: "what do I do when it happens"."""
    misheard: re.Pattern[str] = _NOWHERE
    """What says that something was heard wrong, and not what it should be: "i did not say thirty". Contractions are written out."""
    mistaken: re.Pattern[str] = _NOWHERE
    """What says that something noted is wrong, and not in what: "i made a mistake". Contractions are written out."""
    asks_of_practice: re.Pattern[str] = _NOWHERE
    """How one's own stretching goes: "is it working". As the next three it reads contractions written out."""
    asks_of_fewer: re.Pattern[str] = _NOWHERE
    """What of that asks whether the cramps are fewer."""
    done_today: re.Pattern[str] = _NOWHERE
    """Whether something was stretched: "have I done my stretches today"."""
    asks_of_yesterday: re.Pattern[str] = _NOWHERE
    """What of that means the day before."""
    missed_night: re.Pattern[str] = _NOWHERE
    """A night that was missed, and whether it matters."""
    breathe_together: re.Pattern[str] = _NOWHERE
    """A wish for slow breaths alone: "breathe with me". Contractions are written out."""
    the_usual: re.Pattern[str] = _NOWHERE
    """A wish for what was done last: "same as last night". Contractions are written out, as in the next."""
    done_this: re.Pattern[str] = _NOWHERE
    """Who has done what is under way already: "i have done that bit"; contractions are written out."""
    asks_to_hold: re.Pattern[str] = _NOWHERE
    """A question whether one may hold on to something: "is it alright if i hold the worktop"."""
    as_usual: re.Pattern[str] = _NOWHERE
    """A wish to hold as long and as often as ever, in a stretch that was asked for otherwise: "make it the usual"."""
    too_hard: re.Pattern[str] = _NOWHERE
    """Who says that a stretch is beyond them: "i am too old for that one"."""
    as_it_sounds: Callable[[str], str] = str
    """Writes, of words that sound alike, the one that the others ask for, as a guess: "my leg went week"."""
    standard: Callable[[str], str] = str
    """Spells what belongs to a dialect, or lacks an apostrophe, as everybody does: "it cannae let go", "i dont know"."""
    of_oneself: re.Pattern[str] = _NOWHERE
    """How a sentence begins that tells where somebody is: "i am". Contractions are written out."""
    in_place: re.Pattern[str] = _NOWHERE
    """What says that somebody is in position: "yes i am holding". As the next two it reads contractions written out."""
    needs_a_moment: re.Pattern[str] = _NOWHERE
    """Who asks for a moment in a stretch: "give us a sec"."""
    skips_talk: re.Pattern[str] = _NOWHERE
    """Who wishes to hear no explanation: "skip the chat next time"."""
    named_as_one: re.Pattern[str] = _NOWHERE
    """A stretch or routine that is named by a word of its name, group "what" or "of": "the circles one", "the one for after a cramp"."""
    started_anew: re.Pattern[str] = _NOWHERE
    """A wish to begin anew what was left: "start that lot again from the top"."""
    leaves_out: re.Pattern[str] = _NOWHERE
    """Who wants a stretch of a routine left out: "can we leave out the hamstring one"."""
    wonders_at_silence: re.Pattern[str] = _NOWHERE
    """A question about a count that a device did not play: "where's the count gone". Contractions are written out."""
    names_draft: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """What names a draft that waits below a warning, by the kind of its question."""
    names_entry: re.Pattern[str] = _NOWHERE
    """Words by which such a sentence names an entry of the diary."""
    occasion: Callable[[str], Occasion | None] = no_occasion
    """A time that a sentence names by what is done then, and nothing else: "no, after work"; contractions are written out."""
    does_them: re.Pattern[str] = _NOWHERE
    """Who wants to stretch once it was told whether one has."""
    other_words: frozenset[str] = frozenset()
    """Words that want another than what is offered: "the other one"."""
    size_words: frozenset[str] = frozenset()
    """Words that tell no topic from another: "the big one"."""
    leaves_draft: re.Pattern[str] = _NOWHERE
    """What lets a draft go: "no, leave it be"; contractions are written out, as in the next four."""
    lets_everything_go: re.Pattern[str] = _NOWHERE
    """What of the next one means more than the one that was told last."""
    tells_of_it: re.Pattern[str] = _NOWHERE
    """What tells how a cramp was, and agrees to nothing: "it was a wee one"."""
    one_more: re.Pattern[str] = _NOWHERE
    """Who wishes for one more reminder, where reminders are spoken of."""
    speak_up: re.Pattern[str] = _NOWHERE
    """Who does not hear well, and asks for a louder voice."""
    it_is_me: re.Pattern[str] = _NOWHERE
    """Who greets and says who it is."""
    lets_all_go: re.Pattern[str] = _NOWHERE
    """What deletes all that was just read out: "scrap the lot"."""
    does_draft: re.Pattern[str] = _NOWHERE
    """What wishes a draft done: "would you stick that in for me"."""
    draft_is_wrong: re.Pattern[str] = _NOWHERE
    """What finds a piece of it wrong, and refuses nothing: "that's too late for me"."""
    one_before: re.Pattern[str] = _NOWHERE
    """Asks for the entry before the one that was told: "and the one before that"."""
    what_else_is_kept: re.Pattern[str] = _NOWHERE
    """Asks what else is kept: "what else have you got me down for"."""
    new_cramp: re.Pattern[str] = _NOWHERE
    """What tells of one more cramp, and puts none right."""
    asks_if_set: re.Pattern[str] = _NOWHERE
    """A question whether a reminder is set: "have I got one already". The group "this" asks of the one just spoken of: "did you set it"."""
    changing_words: frozenset[str] = frozenset()
    """Other words that say that something is changed: "change it to ten thirty"."""
    weeks_anew: re.Pattern[str] = _NOWHERE
    """Words of a wish to begin them anew: "start my six weeks again"."""
    asks_of_row: re.Pattern[str] = _NOWHERE
    """A question about the nights in a row of bedtime stretching: "how many nights in a row"."""


@dataclass(frozen=True, eq=False, kw_only=True)
class CoachingGrammar:
    """What is said of the stretch under way, or of the one that was left. The patterns match contractions written out."""

    goes_on: re.Pattern[str] = _NOWHERE
    """A wish to go on with what was left: "finish the routine". The group "ends" may mean the opposite while it is under way."""
    only_done: re.Pattern[str] = _NOWHERE
    """What of these only asks to do something: "do my stretches"."""
    taught_anew: re.Pattern[str] = _NOWHERE
    """A wish for the whole explanation, though it is known: "teach me the calf stretch again"."""
    teaching_words: frozenset[str] = frozenset()
    """Words of such a wish that names no stretch."""
    asks_which: re.Pattern[str] = _NOWHERE
    """Which stretch is under way: "which one is this"."""
    asks_how_far: re.Pattern[str] = _NOWHERE
    """How far it is: "how many more", "how long is left"."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Language(
    Speech,
    SentenceGrammar,
    QuestionGrammar,
    LeaningGrammar,
    RequestGrammar,
    TimeGrammar,
    CoachingGrammar,
    InBetweenGrammar,
    WishGrammar,
    SignGrammar,
):
    """One language. Functions are pure; none knows the time, and none raises on whole numbers from 0 on."""

    code: str
    """As its folder in content/ is called: "en"."""
