"""English words around the request for a stretch, and what makes a sentence none; what rules out a kind of stretch."""

import re
from collections.abc import Iterator, Mapping

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
LOST_NAME_WORDS = frozenset("thing things stuff exercise exercises move moves bit".split())
"""What a stretch is called by who has lost its name: "the ankle thing"."""
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
DENIED_PLACE = re.compile(
    r"\b(?:(?:but |and )?(?:without|not|never|nothing|isn't|aren't|rather than|instead of|anything but|except)|(?:don't|do not|can't|cannot|won't|wouldn't|i'd rather not)"
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
        r"|\b(?:can ?not|can't|couldn't|could not|won't|will not|don't|do not|not able to|unable to|struggle to) (?:really |actually |even )*(?:do|manage|use|face|get to|get on|get onto|get down to|go on|go down on|be on) (?:(?:the|any|that|a) )?floor(?: (?:ones?|bit|part|stuff|things?|work|stretch\w*|exercises?))?\b(?! lamp| polish)"
        r"|\bfloor(?:'s| is) (?:no good|not (?:for me|possible|an option|going to (?:work|happen))|out|too (?:hard|low|far|cold|dirty|wet))\b"
    ),
}
"""Wishes that rule out a kind of stretch, by the limitation that they come to: "don't give me any standing ones"."""
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
"""Words that are read as others: as speech recognition writes them beside what tells what they were,
or said round about."""
_COUNTS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety"
SELF_CORRECTIONS = re.compile(
    r"\b(?:(?:no|wait|sorry|actually|nope) )*"
    r"(?:no (?:sorry|wait|i mean|actually|make (?:it|that)|hang on|forget \w+|the|my|just|only"
    rf"|(?=(?:left|right|both|{_COUNTS})\b))"
    rf"|sorry (?=(?:left|right|both|{_COUNTS})\b)"
    rf"|(?<=\bminutes )(?:okay|ok|well|alright|all right|er|erm|uh|um|right|rather|or) (?=(?:{_COUNTS}|\d+) (?:seconds?|secs?)\b)"
    rf"|(?<=\bseconds )(?:okay|ok|well|er|erm|uh|um|rather|or rather) (?=(?:{_COUNTS}|\d+)$)"
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
    """Yield what people cut the name of a stretch to: "wall one" of "wall stretch",
    "wall calf" of "wall calf stretch".
    """
    before, _, last = name.rpartition(" ")
    if last == "stretch" and before:
        yield before if " " in before else f"{before} one"


CLOCK_TOLD = re.compile(
    r"\b(?:(?:and|but|because|though|although|when|even though|cos) )*(?:it's|its|it is|it was) (?:(?:only|about|around|nearly|almost|just|already|gone|past|half|quarter|to) )*"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|\d{1,2})(?: (?:fifteen|thirty|forty five|o'clock))?"
    r"(?: (?:in the (?:morning|afternoon|evening)|at night|o'clock|am|pm|a m|p m)| here| now)+\b ?"
)
"""What o'clock it is, which is no length: "but it's two in the afternoon"."""
