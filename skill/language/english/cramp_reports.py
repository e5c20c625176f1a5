"""English sentences about cramps: one that goes on, one or several that are over, one to be noted, or that there was
none; and in which situation they come.
"""

import re
from collections.abc import Iterator
from typing import Literal

from skill.language.english.listed_days import days_listed
from skill.language.english.question_words import QUESTION_INSIDE, QUESTION_STARTS
from skill.language.text import tokenise

CRAMP_OR_QUESTION = re.compile(
    r"(?<=\w) (?:and |so |but )*(?=(?:is|are|was|does|do (?:i|you)|should|can|could|would|will|what|why|how|when|which|where|who|am i)\b)|(?<=\w) that (?=i\b|my\b)"
)
"""Where a question begins after something that was told, or what was told after the question:
"is it normal that i have a cramp"."""
ASKS_WHETHER_IT_GOES = re.compile(
    r"(?:(?:so|and|but|oh|well) )*(?:is|will|does|when (?:is|will)|should) (?:it|this|the cramp|that)(?: (?:soon|ever|be|gonna|going to|meant to|now))*"
    r" (?:on (?:its|it is|the) way(?: out)?|eas(?:e|ing)(?: off)?|stop(?:ping)?|go(?:ing)?(?: away)?|let(?:ting)? go|fad(?:e|ing)|pass(?:ing)?|gone|over)(?: (?:soon|now|yet|then|by itself|on its own))*$"
)
"""Asks whether a cramp goes, and tells of none that has: "is it on its way out"."""
FALSE_ALARM = re.compile(
    r"\b(?:false alarm|(?:there|it) (?:is|was) no cramp|i (?:do not|did not|never) ha(?:ve|d) (?:a|any|one|got) ?cramp|not (?:a|even a|really a) cramp"
    r"|(?:only|just) (?:joking|testing|kidding|messing|having you on|trying (?:you|it) out))\b"
)
PERSON_BEGINS = re.compile(
    r"(?<=\w) (?:(?:and|but|so|because|cos) )*(?=(?:i'm|i am|she's|she is|he's|he is|they're|they are)\b)"
)
"""Where a clause about a person begins after something that was told:
"my wife has a cramp and she's eight months gone"."""
FACT_BESIDE = re.compile(
    r"(?<=\w) (?:(?:and|but|so|because|cos) )+(?=(?:i've|i have|he has|she has|they have|my|me|both)\b)"
)
"""Where what somebody has stands beside a cramp: "my calf's cramping and I've had a hip replacement"."""
NOT_OF_NOW = re.compile(
    r"\b(?:if|when|whenever|every|after|before|during|sometimes|often|always|usually|keeps?|last|yesterday|ago|used|night|nights|week"
    r"|weeks|days|earlier|morning|had|gets?|getting|cramps|times|never|not|no|once)\b"
)
"""What makes a cramp that is told one of another time, or none."""
_FILLERS = r"(?:(?:no|nah|eh|er|erm|um|oh|well|yes|yeah|hi|hello|hiya|hey|please|sorry|so|alexa|i think) )*"
WISHES_STRETCH = re.compile(
    rf"^{_FILLERS}(?:(?:(?:can|could|shall|may) (?:we|i|you) |let us |let's |i (?:would like|want|fancy|will) (?:to )?|i'd like (?:to )?|i'll )?(?:do|start|try|have a go at|run me through|take me through|walk me through) "
    r"(?:the |my |that |some |a )?(?:\w+ ){0,3}?(?:thing|one|stretch\w*|today|tonight|first|please|now|calves|hamstrings|quads|thighs|feet)\b"
    r"|(?:the |that )(?:\w+ ){1,3}?(?:thing|stretch)$"
    r"|(?:the |my )?(?:calf|calves|hamstrings?|hammies|quads?|thighs?|feet|foot|hips?|glutes?) (?:today|tonight|this (?:morning|evening)|next|first|on the wall|against the wall|on the (?:step|stair|chair)|with (?:the|a) (?:chair|towel|wall|step|belt))(?: i think| please| then)?$)"
)
"""The form of a wish for a stretch that is named by its muscle alone: "do the quad thing", "hamstrings today"."""
TELLS_OF_IT = re.compile(rf"^{_FILLERS}(?:it|they) (?:is|are|has|have)\b")
"""What tells of something that was asked about: "it's the calf one". Contractions are written out."""
IS_ONLY = re.compile(rf"^{_FILLERS}(?:(?:it|that|this|they|he|she) (?:is|are) )?(?:just|only|more|merely)\b")
"""What plays down what it tells: "it's just jumping about"."""
NAMES_NO_PAIN = re.compile(
    rf"^{_FILLERS}(?:(?:can|could|will|would) (?:you|ye|this|it|she) (?:please |maybe |possibly )?help (?:me |us )?(?:out )?with (?:my|me|the|this|a) (?:\w+ )?(?:legs?|foot|feet|calf|calves|thighs?|muscles?|toes?|hamstrings?|shins?)(?: please)?$"
    rf"|(?:it|that) was (?:in )?(?:my|me|the) (?:left |right )?\w+(?! (?:still|now|again|that))(?: (?:in|at|on|after|during|when|while|last|this morning|yesterday|earlier)\b.*)?$)"
)
"""What names a leg without telling of pain now: "can you help me with my leg", "it was my foot, in the run"."""
OVERTAKEN = re.compile(
    r"^(?:(?:well|yes|yeah|no|so|oh) )*(?:it|that|they|he|she|i|the \w+|there)(?: (?:was|were|did|had|has been|have been)(?:n't)?)\b.*? "
    r"but (?=(?:now |then )?(?:it|that|they|he|she|there|i)(?:'s|'re|'m|'ve| is| isn't| has| hasn't| does| doesn't| am| are| aren't)\b)(?:now )?(?P<now>.+)$"
)
"""What was so, and what is so now: "it was but now it's not"."""
DENIED_NOW = re.compile(
    r"\b(?:not(?: got (?:one|any|it|a cramp))?|no|isn't|aren't|don't(?: have \w+)?|haven't(?: got \w+)?|nothing)(?: \w+)? (?:right now|just now|now|at (?:the|this) (?:moment|minute|second)|this (?:minute|second)|currently|presently)\b"
)
"""What says that there is no cramp now, before one that was is told: "not right now but i had one last night"."""
OF_NEXT_TIME = re.compile(
    r"\b(?:when|whenever|if|next time|the next time) (?:it|one|that|they|this|i get (?:one|it)|he gets (?:one|it)|she gets (?:one|it))"
    r"(?: (?:happens|comes|strikes|starts|hits|does|goes|grabs|gets me|again))*\b"
)
"""A question about a cramp that is to come: "what do I do when it happens"."""
_NUMBERS = {"two": 2, "three": 3, "four": 4, "2": 2, "3": 3, "4": 4, "a couple of": 2, "couple of": 2}
_TIMES = {"twice": 2, "two times": 2, "three times": 3, "four times": 4}
_SEVERAL = re.compile(
    rf"\b(?:(?P<number>{'|'.join(_NUMBERS)}) (?:(?:\w+ )?(?:cramps|of them)|in (?:one|a|the same) (?:night|day))|(?P<times>{'|'.join(_TIMES)}))\b(?! (?:a|per) )"
)
_SEVERAL_HAD = re.compile(
    r"\b(?:had|got) (?:another |the |these |those )?(?P<number>two|three|four|a couple of|couple of)(?P<times>)?(?: of (?:them|those|these|(?:the|them|those|these) \w+))?(?= (?:on|last|this|yesterday|today|tonight|during|at|in the (?:night|morning|evening|afternoon))\b|$)"
)
"""A number of cramps, where cramps are spoken of: "I had two on Tuesday"."""
_PAIR = ("first", "second")
_DETAIL = r"(?:a week ago|in|at|on|around|about|was|after|before|during|this|last|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_ANOTHER = re.compile(
    rf"\b(?:and |then |and then )?(?:one|another(?: one)?|the other(?: one)?|a second one)\b(?= {_DETAIL}\b)"
)
_IN_ORDER = re.compile(rf"\b(?:and )?the (?:first|second|third|fourth)(?: one)?\b(?= {_DETAIL}\b)")
_ALL = re.compile(
    r"\b(?:and )?(?:both|all)(?: of them)?\b(?= (?:in|on|at|after|this|last|(?:the )?(?:left|right|same))\b)"
)
_HOUR = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|1[0-2]|[1-9])"
_MARKED = rf"(?:(?:(?:half|quarter|twenty|ten|five) (?:past|to) )?{_HOUR}(?: (?:fifteen|thirty|forty five))?(?: o'clock| ?[ap] ?m)?)(?! (?:minutes?|seconds?|cramps?|times|in my|in the (?:left|right)))"
_AT = r"(?:(?:at|about|around|just|after|before|by|like) )*"
_TWO_HOURS = re.compile(
    rf"(?<!between )(?<!from )\b(?:one )?(?P<first>{_AT}{_MARKED}),? (?:and |then |again |another (?:one )?|the other (?:one )?|one )*(?P<second>{_AT}{_MARKED})\b"
)
"""Two hours that are told one behind the other, of two cramps: "one o'clock and four"."""
_ONE_BEFORE = re.compile(r"\b(?:an?|my) (?:\w+ )?cramp\b|\bcramp in\b")
_CRAMPED = re.compile(
    r"^(?:\w+ ){0,3}?(?:last night|yesterday|this morning|the other (?:day|night)|on \w+day)\b.*\b(?:my|the) (?:\w+ ){1,3}?cramped\b"
)
"""A muscle that cramped at a time that is over: "last night my calf cramped at one"."""
_TWO_MUSCLES = re.compile(
    r"^(?P<head>.*?)\bmy (?P<first>(?:(?:left|right) )?\w+) and (?:then )?(?:my )?(?P<second>(?:(?:left|right) )?\w+)"
    r"(?: both| each)?(?P<tail> (?:cramped|seized)\b.*)$"
)
_CRAMPS = re.compile(
    r"\b(?:cramps|cramp|cramped|them|it|spasms|ones|(?:had|got|log|note|put|add) (?:down )?(?:one|two|three|four))\b"
)
_COUNTED = re.compile(r"\b(?:two|three|four|a couple of)\b")
_TWO_PLACES = re.compile(
    r"^(?P<head>.*?)\b(?P<first>(?:left|right) \w+) and (?:(?:in )?(?:my|the) )?(?P<second>(?:left|right) \w+)\b(?P<tail>.*)$"
)
_ONE_EACH = re.compile(r"\bone in each (?P<where>\w+)\b")
_OTHER_MUSCLE = re.compile(r"\band (?:then )?(?=my (?:\w+ ){1,3}?at )")
_MOST = 4
"""More cramps than these nobody tells in a breath."""


def _split(words: str, at: re.Pattern[str]) -> Iterator[str]:
    return (part.strip() for part in at.split(words))


def told_apart(text: str) -> tuple[str, ...]:
    """Split a sentence about several cramps into one text for each, its own words first, then those said of all.

    "Two cramps last night, one at two and one at four" gives "at two , two cramps last night" and "at four , …". A
    sentence about one cramp is left as it is.
    """
    words = " ".join(tokenise(text, apostrophes=True))
    return _by_place(words) or _by_days(words) or _by_number(words) or (text,)


def _by_days(words: str) -> tuple[str, ...]:
    """Give a text for each of the days on which cramps came: "i had cramps on tuesday night and thursday night"."""
    listed = days_listed(words)
    if listed is None or not _CRAMPS.search(listed.head or listed.tail):
        return ()
    rest = f"{_COUNTED.sub(' ', listed.head)} , {listed.tail}".strip(" ,")
    return tuple(f"{each} , {rest}" for each in listed.days[:_MOST])


def _by_place(words: str) -> tuple[str, ...]:
    """Give a text for each muscle or leg that a sentence names; none where it names one."""
    each = _ONE_EACH.search(words)
    if each:
        rest = f"{words[: each.start()]} , {words[each.end() :]}"
        return tuple(f"{side} {each['where']} , {rest}" for side in ("left", "right"))
    places = _TWO_PLACES.search(words)
    if places:
        return tuple(f"{places['head']} {places[name]} {places['tail']}" for name in _PAIR)
    two = _TWO_MUSCLES.search(words)
    if two:
        return tuple(f"{two['head']} my {two[name]} {two['tail']}" for name in _PAIR)
    muscles = _OTHER_MUSCLE.split(words) if _CRAMPED.search(words) else []
    return tuple(muscles[:_MOST]) if len(muscles) > 1 else ()


def _by_number(words: str) -> tuple[str, ...]:
    """Give a text for each cramp that is counted, or told one behind the other; none where one is told."""
    counted = _SEVERAL.search(words) or _SEVERAL_HAD.search(words)
    number = (_NUMBERS.get(counted["number"] or "") or _TIMES[counted["times"]]) if counted else 1
    shared, of_all = "", _ALL.search(words)
    if of_all and (counted or _ANOTHER.search(words)):
        words, shared = words[: of_all.start()], words[of_all.end() :]
    at_hours = _at_two_hours(words, counted.end()) if counted and number == len(_PAIR) else ()
    if at_hours:
        return tuple(f"{each} , {shared}" for each in at_hours)
    head, *own = _split(words, _IN_ORDER if counted and _IN_ORDER.search(words) else _ANOTHER)
    if counted is None:
        own = [head, *own] if own and _ONE_BEFORE.search(head) else own
        return tuple(f"{each} , {shared}".strip(" ,") for each in own[:_MOST]) if len(own) > 1 else ()
    own += [""] * (number - len(own))
    return tuple(f"{each} , {shared} , {head}" for each in own[:_MOST])


def _at_two_hours(words: str, behind: int) -> tuple[str, ...]:
    """Give two cramps, each with its hour, where two hours follow one another behind where they were counted."""
    hours = _TWO_HOURS.search(words, behind)
    if hours is None:
        return ()
    rest = f"{words[: hours.start()]} , {words[hours.end() :]}"
    told = (hours[name] if hours[name].startswith("at ") else f"at {hours[name]}" for name in _PAIR)
    return tuple(f"{each} , {rest}" for each in told)


_WISH_TO_NOTE = re.compile(
    r"^(?:please |can you |could you |will you |i want to |i'd like to |let's |how (?:do|can|would|should) (?:i|we) |where (?:do|can) (?:i|we) )*"
    r"(?:(?:save|store|log|note|record|add|write down|put down|mark down|jot down|enter|diary entry|new entry)\b.*\b(?:cramps?|ones?|it|that)\b"
    r"|(?:stick|pop|bung|put|chuck|whack|slip|get|jot|mark)(?: me| us)? (?:in|down)\b.*\bcramps?\b|(?:well |so |then |and )*(?:stick|pop|bung|put|chuck|whack|slip|jot|mark)(?: me| us)? (?:one|another(?: one)?) (?:in|down)\b(?! (?:for|at|to)\b)|(?:stick|pop|bung|put|chuck|whack|slip) .*\bcramps?\b.*\b(?:in|on) (?:the|my|that) (?:diary|list|book|log)\b)"
)
_HAD = re.compile(
    r"^(?:(?:so|well|and|yes|yeah|oh|hi|hello|okay|um|uh|er|erm|like|right|listen|see) )*(?:i|we)(?:'ve| have)? (?:also |just )?(?:had|got|woke (?:up )?with|cramped)\b"
    r".*\b(?:cramps?|cramped|ones?|another)\b|^(?:cramps?|had (?:one|two|a)|two cramps|three cramps)\b"
)
_GOES_ON = re.compile(
    r"\b(?:still|since|now|right now|won't|hasn't|keeps|not (?:going|letting|easing)|isn't|again and again|every|always|often)\b"
)
_LASTS = re.compile(
    r"^(?!.*\b(?:last night|yesterday|earlier|this morning|the other)\b).*"
    r"\b(?:i|we|he|she|it|they|(?:my|his|her|their|the) (?:\w+ )?\w+)(?:'ve|'s| have| has) (?:\w+ ){0,2}?"
    r"(?:(?:had|got) (?:an?|this|that|the|another) (?:\w+ ){0,3}?cramp\b|been (?:cramping|cramped|in cramp)\b).*"
    r"\b(?:for (?:\w+ ){0,3}?(?:seconds?|minutes?|hours?|ages|a while|so long)|(?:started|began|came on) .*\bago)\b"
)
"""A cramp in the present perfect, and how long: "i've had a cramp for five minutes". Weeks and months tell a habit."""
_SINCE = "(?:for|in|since|this|so far|lately|all|last|today|tonight)"
_NONE = re.compile(
    r"^(?:(?:so|well|and|good news|but) )*"
    r"(?:(?:(?:i|we)(?:'ve| have)? )?(?:not|never) (?:\w+ )?(?:had|got|been)|(?:i |we )?(?:haven't|hadn't|didn't)(?: had| have| get| got)?"
    r"|(?:(?:i|we)(?:'ve| have)? )?(?:had |got )?(?:no|not a|not a single|zero)|not one)\b"
    rf" (?:(?!(?:i|we|my|it)\b)\w+ ){{0,2}}?(?:cramps?\b(?! (?:it|it's|that's|they're|just|only)\b)(?=.*\b{_SINCE}\b)|(?:one|any)(?: at all| of them| more)? {_SINCE}\b)"
    rf"|^(?:(?:so|well|and|good news|but) )*(?:nothing|none|not one|not a thing)(?: at all)? (?:last night|tonight|yesterday|the night before|this (?:week|morning)|since)\b"
    rf"|^(?:(?:so|well|and|good news|but) )*(?:i|we|he|she)(?:'ve| have| has)? (?:had|got) none(?: at all)? {_SINCE}\b"
)
_FREE = re.compile(
    r"^(?:(?:so|well|and|good news|but) )*(?:(?:i|we|my \w+)(?:'ve| have|'m| am|'s| has)? )?(?:been |now |gone )*(?:cramp free|free of cramps?|without (?:a )?cramps?)"
    rf"\b.*\b{_SINCE}\b|^(?:last night|the night|the week|tonight) was cramp free\b"
    r"|^(?:(?:so|well|and|good news|but|wow|oh|hey) )*(?:(?:it's|it is|it has|that's|that is|there's) (?:been )?|(?:i|we|my \w+)(?:'ve| have|'s| has)? (?:been |now |gone |had |managed |done )+)?"
    r"(?:(?:about|over|nearly|almost|now|just|already|a|an|the|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|\d+|few|couple|of|whole|full|good|solid) )+"
    r"(?:days?|nights?|weeks?|fortnights?|months?)(?: now)? (?:(?:without|with no|clear of|free of|free from|clear from)(?: (?:having|getting|even|so much as|a|any|single|leg|night|the|sign of|of))*(?: (?:cramps?|cramping|them|one|any|it))|(?:cramp|attack) free)(?: (?:at all|now|in a row|whatsoever|thankfully|touch wood|already|again|so far|anywhere))*$"
)
_CRAMPED_THEN = re.compile(
    r"^(?:(?:so|well|and|yes|oh|hi|hello|okay) )*(?:(?:my|the|both|left|right) )+(?:\w+ ){1,6}?(?:cramped|seized)(?: up)?\b(?! (?:for|since)\b)"
    r".*\b(?:last night|yesterday|this morning|the other (?:day|night)|on \w+day|in the night|earlier)\b"
)
"""Two muscles that cramped, with the time behind them: "my calf and my foot both cramped last night"."""
_CAUGHT = re.compile(
    r"^(?:(?:so|well|and|yes|oh|hi|hello|okay) )*(?:this|that|the|a|my|his|her|one|another)(?: \w+){0,2}? (?:cramps?|spasm|charley horse|one) (?:that )?(?:caught|got|grabbed|hit|took|struck|woke|came|started|bit|had)\b"
    r".*\b(?:last night|yesterday|this morning|the other (?:day|night)|on \w+day|in the night|earlier)\b"
    r"|^(?:(?:so|well|and|yes|oh) )*(?:i|we|he|she|they|(?:my|the) \w+) (?:was|were) (?:up|awake)(?: (?!with\b)\w+){0,3}? with (?:that|his|her|my|the|their|a)(?: (?:left|right|bad|same|poor|own))? (?:legs?|cal(?:f|ves)|foot|feet|toes|cramps?)\b"
)
"""A cramp that came at a time that is over, told of the cramp or of who was up with it:
"this cramp caught me at vigil on friday"."""


def report_of(text: str) -> Literal["note", "has", "had", "none"] | None:
    """Tell whether a sentence wishes a cramp noted, tells of one that has gone on so long or is over,
    or that there was none.

    None for anything else.
    """
    words = " ".join(tokenise(text, apostrophes=True))
    if _NONE.search(words) or _FREE.search(words):
        return "none"
    if _WISH_TO_NOTE.search(words):
        return "note"
    if _LASTS.search(words):
        return "has"
    return (
        "had"
        if any(each.search(words) for each in (_HAD, _CRAMPED, _CRAMPED_THEN, _CAUGHT)) and not _GOES_ON.search(words)
        else None
    )


FEWEST_WORDS = 10
"""A shorter sentence is no story: it names something, or asks for it."""
NAMES_ONE = re.compile(r"\b(?:cramp\w*|char(?:ley|lie|ly) horses?|spasm\w*|seized|seizing|lock(?:ed|s|ing) up)\b")
"""Names a cramp."""
_ASKS = re.compile(
    r"\b(?:explain|tips|ideas?|thoughts|the reason|why|how come|connected|related|linked|coincidence)\b"
    r"|\b(?:has|have|is|was|could|can|does|did|would) (?:that|it|this|they|there)\b"
)
_PREGNANT = re.compile(r"\b(?:pregnan\w+|trimester|expecting|weeks along|due date|my bump|twins on the way)\b")
_AT_NIGHT = re.compile(
    r"\b(?:nights?|night ?time|in bed|out of bed|asleep|sleep|sleeping|slept|woken?|wakes?|waking|midnight|alarm|mattress|duvet"
    r"|(?:one|two|three|four|five) am)\b"
)
_IN_SPORT = re.compile(
    r"\b(?:runs?|running|ran|runners?|miles?|marathon|races?|raced|racing|swim\w*|swam|bik(?:e|ing)|rid(?:e|es|ing)|cycl\w+|training"
    r"|workouts?|gym|match|pitch|football|tennis|hik\w+|treadmill|ballet|danc\w+|exercis\w+|sprint\w*)\b"
)


def situation_of(text: str) -> Literal["pregnancy", "night", "sport"] | None:
    """Tell in which situation the cramps of a story come; None for a question, a few words, or what tells none."""
    words = " ".join(tokenise(text, apostrophes=True))
    asks = QUESTION_STARTS.match(words) or QUESTION_INSIDE.search(words) or _ASKS.search(words)
    if asks or len(words.split()) < FEWEST_WORDS or not NAMES_ONE.search(words):
        return None
    if _PREGNANT.search(words):
        return "pregnancy"
    if _AT_NIGHT.search(words):
        return "night"
    return "sport" if _IN_SPORT.search(words) else None
