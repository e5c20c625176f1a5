"""English words as search compares them, and as Alexa knows them: contractions, endings, built-in phrases."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from skill.language.text import fold, tokenise

_CONTRACTIONS = re.compile(r"(?<=n)'t\b|'(s|ve|m|re|ll|d)\b")
_WRITTEN_OUT = (
    (re.compile(r"\bcan't\b|\bcannot\b|\bcant\b"), "can not"),
    (re.compile(r"\bwon't\b|\bwont\b"), "will not"),
    (re.compile(r"\bain't\b"), "is not"),
    (re.compile(r"n't\b"), " not"),
    (re.compile(r"\b(do|does|did|is|was|has|have|had|would|could|should)nt\b"), r"\1 not"),
    (re.compile(r"'m\b"), " am"),
    (re.compile(r"'re\b"), " are"),
    (re.compile(r"'ve\b"), " have"),
    (re.compile(r"'ll\b"), " will"),
    (re.compile(r"(?<= )'em\b"), "them"),
    (re.compile(r"\b(where|when|how|what)'d(?= (?:i|we|you|he|she|it|they|the|my|this|that)\b)"), r"\1 did"),
    (re.compile(r"'d\b"), " would"),
    (re.compile(r"\blet's\b"), "let us"),
    (re.compile(r"'s\b"), " is"),
    (re.compile(r"\bits\b"), "it is"),
    (re.compile(r"\bim\b"), "i am"),
)
"""Recognised speech may lack an apostrophe. "It's" is written out as "it is" also where it means "it has"."""
QUESTION_WORDS = frozenset(
    "is are was do does did can could should will would has what why how when where which who am".split()
)
QUESTION_INSIDE = re.compile(
    r"\b(?:would|could|should|can|will|do|does|is|are) (?:that|this|it|they|we|you|i|those|these)\b|\bwho(?: i|')s right\b"
)
DENYING_WORDS = frozenset("not no never without".split())
DENIED_PLACE = re.compile(
    r"\b(?:(?:but |and )?(?:without|not|never|isn't|aren't|rather than|instead of|anything but|except)|(?:don't|do not|can't|cannot|won't|wouldn't|i'd rather not)"
    r"(?: (?:want|like|have|need|make me|really))*(?: to)?|no need to)"
    r"(?: (?:getting|being|going|having|to|be|get|go|do it|doing it|me|the one|one|ones|done|any|a|down|lie|sit|stand|need|while))* $"
)
"""What stands right before a position that is ruled out: "a calf stretch without lying down"."""
DENIED_KIND = re.compile(r"(?:please |but |just )*(?:no|not a|no more) ")
_NONE_SUCH = (
    r"(?:(?:no|not|none|nothing|without|avoid|skip|drop|leave out|miss out|leave off)(?: more| of)?"
    r"|(?:don't|do not|never|stop|quit)(?: \w+){1,2})(?: (?:any|the|all|those|them|me|with|of|that|that's|which|need|needing))*"
)
RULED_OUT: Mapping[str, re.Pattern[str]] = {
    "cannot-stand": re.compile(
        rf"\b{_NONE_SUCH} (?:standing|stood up)(?: up)?(?: (?:ones?|stuff|things?|stretch\w*|exercises?))\b"
    ),
    "cannot-reach-floor": re.compile(
        rf"\b{_NONE_SUCH} (?:floor (?:ones?|stuff|things?|stretch\w*|exercises?)|(?:ones?|stuff|things?|stretch\w*|exercises?) on the floor)\b"
    ),
}
"""Wishes that rule out a kind of stretch, by the limitation that they come to: "don't give me any standing ones"."""
LINKING_WORDS = frozenset("it that this he she they i was is were are".split())
PART_WORDS = frozenset("the my but it at".split())
CONTRAST_WORDS = frozenset("just only though".split())
_ENDINGS = ("ies", "ing", "ness", "ed", "es", "s", "ly", "e")
_SHORTEST_STEM = 3
BUILT_IN_SAMPLES: Mapping[str, tuple[str, ...]] = {
    "AMAZON.CancelIntent": ("cancel", "never mind", "forget it"),
    "AMAZON.HelpIntent": ("help", "help me"),
    "AMAZON.NavigateHomeIntent": ("go home", "home"),
    "AMAZON.NextIntent": ("next", "skip", "skip forward"),
    "AMAZON.NoIntent": ("no", "no thanks", "nah"),
    "AMAZON.PauseIntent": ("pause", "pause that"),
    "AMAZON.PreviousIntent": ("previous", "go back", "skip back", "back up"),
    "AMAZON.RepeatIntent": ("repeat", "say that again", "repeat that"),
    "AMAZON.ResumeIntent": ("resume", "continue", "keep going"),
    "AMAZON.StartOverIntent": ("start over", "restart", "start again"),
    "AMAZON.StopIntent": ("stop", "off", "shut up", "quit", "exit"),
    "AMAZON.YesIntent": ("yes", "yes please", "sure", "ok", "okay", "yeah"),
}
"""As Amazon's page on built-in intents lists them."""
REQUEST_WORDS = frozenset(
    (
        "a an the i me my mine we us our you your it its this that these those please can could would will shall should "
        "let lets do does did doing go going get give gimme have has had need want like love try start begin take talk "
        "walk coach guide show lead run through with on in at of for to and then or so now just only okay ok hey "
        "alexa hi hello right-o well thanks thank ta cheers each per side leg legs one ones time times hold holds held "
        "holding position quick nice bit some something set sets d ll s re m ve t "
        "here today tonight again first by from up out about around maybe kindly wanna gonna gotta single reps rep "
        "both while seconds second count counting ready make made keep exactly instead"
    ).split()
)
STRETCHING_WORDS = frozenset("stretch stretches stretching stretched loosen loosening lengthen limber".split())
LACKING_WORDS = (
    *(
        "haven't a",
        "haven't any",
        "haven't got any",
        "haven't got the",
        "hasn't a",
        "don't own a",
        "don't own any",
        "don't have the",
    ),
    *(
        "can't find a",
        "can't find any",
        "can't find the",
        "can't find my",
        "there isn't a",
        "there isn't any",
        "there is not a",
        "there's not a",
        "not got a",
        "not got any",
    ),
    *("no free", "no spare", "have not a", "have not got a", "don't possess a", "lost my"),
)
HELP_WITH = re.compile(r"(?:(?:can|could|would|will) you )?(?:please )?(?:help|assist) (?:me|us)(?: out)? with ")
"""The beginning of "can you help me with my tax return"."""
LEANS_ON = re.compile(
    r"\b(?:with|from|on|of|about|because of|due to|by|for) (?P<it>it|that|this|them|those|these)(?: (?:too|as well|then|though|at all))?$"
)
"""A pronoun at the end of a question: "do cramps come with that"."""
LAST_PRONOUN = re.compile(
    r"\b(?P<it>it|them|those|these|that one|this one)(?: (?:too|as well|then|though|at all|for me|instead|anyway|now|please))*$"
)
"""A pronoun that a question may stand with alone: "so how would I do it then"."""
QUESTION_STARTS = re.compile(
    r"(?:do|should|must|did|have|may) (?:i|we|you|they|it)\b|(?:does|is|are|was|will|would (?!you\b|ya\b|love\b|like\b)|how|why|what|when|which)\b"
)
TELLING_WORDS = frozenset(
    (
        "cramp cramps cramped cramping spasm spasms charley charlie horse hurt hurts hurting pain pains painful sore ache aches "
        "aching swollen numb twitch twitches twitching twitched woke wakes waking had got's gets getting been was were used last "
        "lasts lasted because since when whenever if every nightly ago usually always never often remind yesterday "
        "reminder reminders told says said doctor physio tablet tablets jumps jumping jumped tingles tingling tingled throbs "
        "throbbing throbbed burns burning burned seizes seized seizing lock locks locked locking grips gripped grabs grabbed "
        "grabbing goes went gone kept keeps knots balled "
        "knotted twinge twinges twinged twinging shaking shakes shook bang wobbles wobbling"
    ).split()
)
REPORTING_WORDS = frozenset("got says said told physio doctor because".split())
"""Those of them that may stand in a request: "my physio says thirty seconds three times on the calf"."""
WISHING_WORDS = frozenset(
    (
        "do give gimme let lets can could would want wanna need needs fancy please start begin guide coach hold try ta cheers"
    ).split()
)
LIMITING_WORDS = frozenset("just only".split())
OWN_WORDS = frozenset("a an the my me our your this that these those i'm".split())
_QUANTITY = "long|short|much|many|often|far|hard"
NO_REQUEST = re.compile(
    rf"\bhow (?:{_QUANTITY})\b|\b(?:enough|why|worth|(?<!something )(?<!anything )safe|normal|better|difference|remind|log|note|write (?:it )?down)\b"
    r"|\b(?:in future|every (?:time|day|night|morning|evening)|by default|whenever|always|usually|never|prefer)\b"
    r"|\b(?:could|would) (?:the|it|one|a|an|they|that|this|something)\b|\b(?:do|does) (?:i|they|the two)\b|\bis that the\b"
    r"|\b(?:how|where) (?:do|does|big|can|could|near)\b|\bwhat (?:do|does|can|could|would|should|to do)\b|\bwhich way\b|\btakes (?:me|him|her|us|them|ages)\b"
    r"|\b(?:ping|alarm|nudge|buzz|poke|shout|from now|set (?:me|a|an|up|it|something)|does (?:that|it|this|the)|tell me|text me|written|default|usual|g(?:ave|ive|ives|iving) (?:up|way)|got it in)\b"
    r"|\b(?:two|three|four|five|six|ten|twelve) foot\b"
    r"|\bis (?:that|it|this|\w+ \w+) (?:ok|okay|right|too|good|bad|alright|fine)\b|\b(?:what happens|what if|ok to|okay to)\b"
    r"|\b(?:a|per|each) (?:day|week)\b|\b(?:daily|last night)\b|\btoo (?:long|short|much|many)\b"
    r"|\b(?:i|we|he|she|(?:my|the) (?!right\b|left\b)\w+)(?:'ve| ve| have| had|'d)? (?:just |already |only )?(?:did|done|held|stretched|tried|managed|had|was|went"
    r"|took|banged|bumped|knocked|bruised|twisted|fell|hit|ran|walked|sat|felt|woke)\b"
)
"""What makes a sentence a question, a wish for always, or a report, wherever it stands in it."""
_DIGIT_BY_DIGIT = {"one": "ten", "two": "twenty", "three": "thirty", "four": "forty", "five": "fifty", "six": "sixty"}
_LIMB = r"(?:side|leg|foot|calf|calves|thigh|hamstring|hammy|quad|hip|shin|glute|one)"
MISHEARD_IN_REQUESTS = (
    (re.compile(r"\bwhat (i'd like|i would like|i want|i need|i fancy) is\b"), r"\1"),
    (re.compile(r"\bhold (?:every|each|all(?: of)?(?: the)?) (?:stretch(?:es)?|one)\b"), "hold each"),
    (re.compile(rf"\b(?:write|rite|wright)(?= {_LIMB}\b)"), "right"),
    (re.compile(r"\b(?:cough|carve|cuff)(?= stretch)"), "calf"),
    (re.compile(r"\b(?:fort e|for tea|forte)(?= (?:seconds?|secs?)\b)"), "forty"),
    (re.compile(r"\b(?:thirsty|dirty|thirty's)(?= (?:seconds?|secs?)\b)"), "thirty"),
    *(
        (re.compile(rf"\b{digit} (?:oh|zero|nought)(?= (?:seconds?|secs?)\b)"), ten)
        for digit, ten in _DIGIT_BY_DIGIT.items()
    ),
    (re.compile(r"\b(?:fifth teen|fif teen)(?= (?:seconds?|secs?)\b)"), "fifteen"),
    (re.compile(r"\b(?:twenny|twenty's)(?= (?:seconds?|secs?)\b)"), "twenty"),
)
"""Words that are read as others: as speech recognition writes them beside what tells what they were, or said round about."""
_COUNTS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety"
SELF_CORRECTIONS = re.compile(
    r"\b(?:(?:no|wait|sorry|actually|nope) )*"
    r"(?:no (?:sorry|wait|i mean|actually|make (?:it|that)|hang on|forget \w+|the|my|just|only"
    rf"|(?=(?:left|right|both|{_COUNTS})\b))"
    rf"|sorry (?=(?:left|right|both|{_COUNTS})\b)"
    r"|(?:er|erm|uh|um) (?=left\b|right\b)|make (?:it|that)(?! last\b)|sorry i mean|i mean(?: to say)?"
    r"|(?:no|wait|sorry|nope) (?:that|it)(?:'s|'ll| is| will)? (?:\w+ ){1,5}?"
    rf"(?=(?:do|make it|just|say|{_COUNTS})\b)"
    r"|scratch that|or rather|wait no|actually no|sorry no)\b"
)
IDIOMS = (
    *("right now", "right away", "right before", "right after", "right then", "right up", "right here", "right there"),
    *("right so", "right ok", "right okay", "right let", "all right", "that is right", "that's right", "too right"),
    *("five a side", "six a side", "seven a side", "seven a sides", "five a sides"),
    *("what is left", "what's left", "time left", "left to", "left over", "left off"),
    *("how long left", "how much left", "i left", "left my", "left the house"),
    *("from standing", "from sitting", "from kneeling", "from lying", "after standing", "after sitting"),
)


def short_names(name: str) -> Iterator[str]:
    """Yield what people cut the name of a stretch to: "wall one" of "wall stretch", "wall calf" of "wall calf stretch"."""
    before, _, last = name.rpartition(" ")
    if last == "stretch" and before:
        yield before if " " in before else f"{before} one"


def plain_words(text: str) -> list[str]:
    """Split into lower-case words, contractions opened or cut: "My calf's hot, isn't it?" -> my calf hot is not it."""
    text = fold(text).replace("can't", "can not").replace("won't", "will not").replace("n't", " not")
    return tokenise(_CONTRACTIONS.sub("", text))


def written_out(text: str) -> str:
    """Write out what is contracted: "It's not" becomes "it is not"."""
    text = fold(text)
    for pattern, words in _WRITTEN_OUT:
        text = pattern.sub(words, text)
    return text


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """Cut an ending, so that "stretches", "stretching" and "stretch" agree."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM and not word.endswith("ss"):
            return word[: -len(ending)] + ("y" if ending == "ies" else "")
    return word


ASKS_OF_WEEKS = re.compile(
    r"\b(?:what|what's|which|how|how's|where|where's|when|progress|left|am i|week (?:one|two|three|four|five|six))\b"
)
"""What makes a sentence about the six weeks ask how far they are."""
WEEKS_ANEW = re.compile(
    r"\b(?:again|anew|over|afresh|restart|reset|from (?:today|tonight|now|scratch|the (?:top|start|beginning)))\b"
)
"""What makes it a wish to begin them anew."""
ASKS_OF_ROW = re.compile(
    r"(?=.*\b(?:in a row|running|straight|on the trot|back to back|on the bounce|in succession|consecutive|streak)\b)"
    r"(?!.*\b(?:cramp|cramps|cramped|cramping|without|should|can|could|must|need|does|take|sleep|slept)\b)"
    r".*\b(?:how many|how long|how's|what's|what is|tell me|do i have|am i on|is it|my|number of)\b.*\b(?:nights?|evenings?|days?|row|streak)\b"
)
"""A question about the nights in a row of bedtime stretching."""
_READY = r"(?:i'm|i am|i say(?: that)? i'm|i say i am|i say|i've said|i tell you(?: i'm)?) (?:ready|in position|in place|there|set|so|go)"
WAITS_NO_MORE = re.compile(
    r"\b(?:don't|do not|stop|no need to|never|needn't|quit|you don't need to|you don't have to)"
    r" (?:keep )?(?:ask|asking|wait|waiting)\b.*\b(?:ready|in position|in place|for me)\b"
    r"|\b(?:no more|stop|enough|quit|less) (?:of )?(?:the |this |all this )?waiting\b|\b(?:no need to|don't|do not|needn't|stop) wait(?:ing)?\b.*\bcount\b"
)
"""A wish that the count waits for nobody."""
_STARTS = (
    r"\b(?:wait|hold off|(?:don't|do not|never) (?:start|begin|count)|let me|count|start|begin|ask(?: me)?|only)\b"
)
WAITS = re.compile(
    rf"{_STARTS}.*"
    rf"\b(?:until|till|before|when|once|after|if|whether)\b.*?(?:{_READY})\b"
    rf"|{_STARTS}.*\b(?:until|till|before|when|once|after|unless)\b (?:i|me) (?:tell|say|give|shout|call|signal)(?: (?:you|it|so|go|now|the word|the nod|to))*$"
    r"|\bwait for my (?:signal|word|go|cue|nod|say so|ok|okay|command|call)\b|\bwait for me (?:every time|each time|next time|always|from now on)\b"
    r"|\bwait for (?:me|my ready)\b.*\b(?:before|to (?:be|say|get))\b.*\b(?:count|counting|start|begin|ready|position)\b"
)
"""A wish that the count waits for the body: "don't start counting until i say ready"."""
ASKS_OF_MEMORY = re.compile(
    r"\b(?:do|can|will|would|did) you (?:still |even )?(?:remember|recall|know|keep)\b.*\b(?:where|last time|before|yesterday|me|who i am|my|i (?:said|told|did))\b"
    r"|\bremember (?:me|where)\b"
)
"""A question about what is remembered of the listener: "do you remember where we stopped"."""


OF_OWN_DEED = re.compile(
    r"(?:(?:and|so|but|ok|okay|then|well|right) )*(?:can|could|may|should|shall|am|do|will|would) i\b"
)
"""How a question begins whether one may do something oneself: "can I play on"."""
