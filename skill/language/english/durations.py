"""English lengths of time: said, recognised, and found in a sentence where they are long for a cramp."""

import re
from collections.abc import Iterator, Mapping, Sequence

from skill.language.english.numbers import counted, number_words
from skill.language.said import TimeSpan

_SHORTEST_SECONDS, _LONGEST_SECONDS = 5, 120
_LONGEST_MINUTES = 60
_LONGEST_HOURS = 12
"""What people ask a stretch or routine to last, or tell of a cramp."""


def spoken_duration(seconds: float) -> str:
    """Say a length of time, seconds rounded: "twenty seconds", "a minute and a half", "two minutes"."""
    minutes, rest = divmod(round(seconds), 60)
    if not minutes:
        return counted(rest, "second")
    whole = "a minute" if minutes == 1 else counted(minutes, "minute")
    if rest == 0:
        return whole
    if rest == 30:  # noqa: PLR2004  # half of sixty
        return "a minute and a half" if minutes == 1 else f"{number_words(minutes)} and a half minutes"
    return f"{whole} and {counted(rest, 'second')}"


def durations() -> Mapping[str, str]:
    """Map what people say ("twenty seconds", "a minute and a half") to ISO 8601 ("PT20S", "PT1M30S")."""
    said: dict[str, str] = {
        "half a minute": "PT30S",
        "a minute": "PT1M",
        "a minute and a half": "PT1M30S",
        "a quarter of a minute": "PT15S",
        "half an hour": "PT30M",
        "an hour": "PT1H",
    }
    for seconds in range(_SHORTEST_SECONDS, _LONGEST_SECONDS + 1):
        for number in _numerals(seconds):
            said |= {f"{number} {unit}": f"PT{seconds}S" for unit in ("seconds", "second", "sec", "secs")}
            said[f"a count of {number}"] = f"PT{seconds}S"
    for minutes in range(1, _LONGEST_MINUTES + 1):
        for number in _numerals(minutes):
            said |= {f"{number} {unit}": f"PT{minutes}M" for unit in ("minutes", "minute", "min", "mins")}
    for hours in range(1, _LONGEST_HOURS + 1):
        for number in _numerals(hours):
            said |= {f"{number} {unit}": f"PT{hours}H" for unit in ("hours", "hour")}
    return said


def _numerals(number: int) -> list[str]:
    """Write a number in digits and as speech recognition writes it in words, without a hyphen."""
    return [str(number), number_words(number).replace("-", " ")]


_ONES = "|".join(number_words(number) for number in range(1, 10))
_TEENS = "|".join(number_words(number) for number in range(10, 20))
_TENS = "|".join(number_words(number) for number in range(20, 100, 10))
_FROM_TEN = rf"(?:{_TENS}) (?:{_ONES})|{_TENS}|{_TEENS}"
_MINUTES = rf"(?:(?:{_FROM_TEN}|[1-9]\d+) (?:odd )?(?:minutes?|mins?))"
_PART = r"half(?: an?)?|(?:a )?(?:quarter|three quarters) of(?: an?)?"
_COUNT = rf"(?:{_ONES}|ten|eleven|twelve|\d+|a|an|couple(?: of)?|few|several)(?: and a half)?"
_HOURS = rf"(?:(?:{_PART}|{_COUNT}) (?:hours?|hrs?)|hours|hour)"
_LASTED = "for|since|been|past|last|now"
_ABOUT = (
    "about|around|roughly|nearly|almost|over|well over|more than|longer than|at least|good|solid|full|whole|easily|like|"
    "best part of|better part of|most of|getting on for|going on|going on for|coming up to|coming up for|close to|"
    "pushing|upwards of|must be|a|an|the|a good|probably|maybe|only|entire|another|more or less"
)
_TAIL = (
    "now|already|by now|straight|solid|non stop|nonstop|on end|and counting|so far|solidly|without a break|without stopping|on(?=$)|"
    "it s been|its been|it has been"
)
_MORE = "or more|or so|plus|and a half|and a bit|and a quarter|or two|at least|easy|give or take"
_ELSEWHEN = (
    "ago|before|after|into|early|late|away|per|each|every|a day|a night|a week|a month|of (?!this|it|cramp|agony)|"
    "run|runs|walk|walks|ride|drive|flight|shift|session|class|game|swim|jog|later than"
)
_UNITS = frozenset("minute minutes min mins hour hours hr hrs".split())
"""Every length of time has one of these words; most sentences have none, and are looked at no further."""
_RANGE = rf"(?:(?:(?:a )?quarter|half|{_COUNT}|{_FROM_TEN}) (?:to|or) )?"
"""What comes before the longer one of two: a quarter to half an hour."""
_LONG_TIME = re.compile(
    rf"\b(?P<lead>(?:(?:{_LASTED}|{_ABOUT}) )*+)(?P<time>{_RANGE}(?>{_MINUTES}|{_HOURS}))(?>(?: (?:{_MORE}))*)"
    rf"(?P<tail>(?>(?: (?:{_TAIL}))*))\b(?! (?:{_ELSEWHEN})\b)"
)
_SAYS_IT_LASTED = re.compile(rf"\b(?:{_LASTED})\b")


_HOUR_WORDS = tuple(number_words(number) for number in range(1, 13))
_HOUR = rf"(?:{'|'.join(_HOUR_WORDS)}|1[0-2]|[1-9])"
_TWELVE = frozenset({"midnight", "midday", "noon"})
_MINUTES_OFF = {"five": 5, "ten": 10, "quarter": 15, "a quarter": 15, "twenty": 20, "twenty five": 25, "half": 30}
_DIGITAL = {
    **{number_words(minute).replace("-", " "): minute for minute in range(10, 60)},
    **{f"{oh} {number_words(minute)}": minute for minute in range(1, 10) for oh in ("oh", "o")},
}
"""Minutes that are said after the hour: "nine fifteen", "two oh five"."""
_CLOCK = (
    rf"(?:(?P<off{{0}}>{'|'.join(sorted(_MINUTES_OFF, key=len, reverse=True))}) (?P<way{{0}}>past|to) |(?P<half{{0}}>half ))?"
    rf"(?P<hour{{0}}>{_HOUR}|{'|'.join(sorted(_TWELVE))})(?: (?P<minute{{0}}>{'|'.join(sorted(_DIGITAL, key=len, reverse=True))})(?! (?:minutes?|mins?|hours?)\b))?"
)
"""A time of the clock: "half past ten", and "half ten", which is the same."""
_TWO_CLOCKS = re.compile(
    rf"\b(?:at|in|since|from|around|about|was|just after|just before) (?:the )?{_CLOCK.format(1)}(?: o ?clock)?\b.*?"
    rf"\b(?:its|it s|it is|now|already|gone)(?: (?:nearly|almost|about|past|gone|now|only|just|well|coming up|after|for))*"
    rf" {_CLOCK.format(2)}(?: o ?clock| now)?\b"
)
_MINUTES_PAST_AN_HOUR = re.compile(
    rf"\b(?:at|since|from|around|about|was|just after|just before) {_CLOCK.format(1)}\b.*?\b(?:its|it s|it is|now|already)"
    rf"(?: (?:nearly|almost|about|gone|now|only|just|well))* (?P<off2>{'|'.join(sorted(_MINUTES_OFF, key=len, reverse=True))}) "
    rf"(?P<way2>past|to)(?: now| already)?(?=$| and| but| so| now)"
)
"""The second clock without its hour: "it grabbed at ten to four and it's twenty past now"."""
_HALF_A_DAY = 12 * 60
_LONG_MINUTES = 10
_CLOCK_WORDS = frozenset("at in was since from around about".split())
_NOW_WORDS = frozenset("its s is now already gone".split())
_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_HOUSEHOLD = (
    "(?:kids|children|boys|girls|bairns|grandkids|husband|wife|son|daughter|partner|lad|lass|family|he|she|they|i|we)"
)
_AT_CLOCK = (
    rf"(?:about |around |nearly |just after |just before )*(?:(?:{'|'.join(sorted(_MINUTES_OFF, key=len, reverse=True))}) (?:past |to )?)?{_HOUR}"
    r"(?: o ?clock)?(?: this morning| in the morning| this afternoon| tonight| am| pm)?"
)
_SINCE = re.compile(
    r"\b(?:from last evening|"
    rf"(?:ever )?since (?:(?:early |late )?(?:(?:this|yesterday) (?:morning|afternoon|evening)|(?:last )?(?:{_DAYS})|last night|"
    r"yesterday|breakfast|lunch|lunchtime|dinner|teatime|supper|bedtime|midnight|midday|noon|dawn|the weekend)|"
    rf"{_AT_CLOCK}(?=$| (?:and|but|so|now)\b)|i (?:got up|woke up|went to bed)|"
    rf"(?:i|we|he|she|they|it|the|my|his|her) (?:\w+ ){{1,8}}?at {_AT_CLOCK}(?=$| (?:and|but|so|now)\b)|"
    rf"(?:the |my )?{_HOUSEHOLD} (?:went|left|set off|started)(?: (?:off|out|to|for|at|school|work|bed|nursery|college))+|"
    r"(?:the )?school run|(?:the|my) (?:start|beginning) of (?:the|my) (?:shift|afternoon|evening|match|film)))\b"
)
CLOCK_TOLD = re.compile(
    rf"^(?!.*\b(?:every|each|usually|always|often|mostly|sometimes|normally|nights)\b).*\b(?:at|since|from|around|about) {_AT_CLOCK}\b"
)
"""A time of the clock at which something was, once."""
CLOCK_NOW = re.compile(
    rf"^(?:and |well |so |now )*(?:it's|its|it is|it s) (?:now |only |already |nearly |about |gone )*{_AT_CLOCK}(?: now| already)*$"
)
"""What time it is now, and nothing else: "it's half two now". With a time that was told before it tells how long."""
SINCE_WHEN = re.compile(
    r"^(?:(?:yes|yeah|yep|aye|well|um|oh|it's|it|that's|he's|she's|i've|it has|been|like|that|this|so|had|has|have|started|came|began|on|ever|only|just|about"
    r"|around|nearly|maybe|probably) )*"
    r"(?:since (?!birth\b|always\b|childhood\b|the war\b|forever\b|school\b|last year\b|i was (?:a|born|little|young)\b|(?:\w+ ){0,3}?(?:years?|months?)\b)\w+(?: [\w']+){0,5}"
    r"|(?:for )?(?:the (?:last|past) )?(?:an?|a few|a couple of|a good few|half an?|several|\w+(?: or \w+)?) (?:minutes?|hours?|days?|nights?)(?: now| so far| or so)+"
    r"|for (?:the (?:last|past) )?(?:[\w']+ ){1,4}?(?:minutes?|hours?|days?|nights?|weeks?)(?: now| or so)*"
    r"|all (?:day|night|morning|afternoon|evening|week)(?: long| now)*|the (?:whole|last|past) (?:day|night|week)(?: now)?)$"
)
"""Since when something is that still is. Months and years tell what somebody has always had."""
MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
SINCE_LONG = re.compile(
    r"^(?:(?:yes|yeah|well|um|oh|but|and|it's|it|it has|that's|that|that has|this|he's|she's|been|is|has|have|like|the same|going on|there|so|had|i've|swollen|only|just|about"
    r"|ever) )*"
    rf"(?:since (?:last (?:year|summer|winter|spring|autumn|fall|christmas|easter|month|{MONTHS})|christmas|easter|the (?:summer|winter|spring|autumn)|{MONTHS}"
    r"|before (?:christmas|easter|the \w+))|for (?:[\w']+ ){0,3}?(?:weeks|months|years|ages)|(?:(?:a few|several|some|many|\w+) )?(?:weeks|months|years|ages))(?: now| already)*$"
)
"""Since when something is that has lasted for weeks or longer: "it's been like that since last year"."""
_HOW_MANY = r"(?:[a-z]+ ){0,4}?"
SINCE_YEARS = re.compile(
    r"^(?:(?:yes|yeah|yep|aye|no|nah|naw|nope|well|um|oh|but|and|it's|it|that's|that|this|he's|she's|i've|they've|been|is|has|have|had|like|the same|so|there|only|just|about|ever|going on|always|him|her|me) )*"
    rf"(?:(?:for |these |this )?(?:the (?:last|past) )?{_HOW_MANY}(?:years?|yrs|decades?|donkey's years|ages)"
    r"|(?:for |since )?(?:ever|forever|donkey's years|yonks|years and years|all (?:my|his|her|their) (?:life|days|adult life)|as long as i can remember)"
    r"|since (?:last year|the war|birth|forever|childhood|school|always|the (?:fifties|sixties|seventies|eighties|nineties|noughties)|(?:nineteen|two thousand|twenty)(?! (?:\w+ )?(?:hours?|minutes?|mins?|seconds?|days?|weeks?|past|to|o'?clock|hundred)\b) [\w ]+|(?:i|he|she|they) (?:was|were) (?:(?:a|an) )?(?:(?:little|small|young|wee|teenage) ?)*(?:kid|child|boy|girl|lad|lass|bairn|baby|teenager|student|born|little|small|young|wee|at school|in my teens|in the army|in service)"
    r"|(?:(?:my|his|her|the) )?(?:\w+ )?(?:years|decades|ages) (?:ago|back)))(?: (?:now|already|easy|easily|like that|that way|or so|or more|at least|and more))*$"
)
"""Since when something is that is no news: "thirty years", "since the war"."""
OVER_SINCE = re.compile(
    r"^(?!.*\b(?:not|isn't|hasn't|never|until|till|but)\b).*\b(?:fine|okay|grand|right as (?:rain|ninepence)|all right|alright|good as gold|normal)(?: (?:again|now))* (?:ever )?since(?: then)?$"
)
"""Who says that all has been well since: "it's been right as rain ever since"."""
LASTS = re.compile(
    r"^(?:(?:well|but|and|yes|no|oh) )*(?:they|it|these|mine|my cramps?|the cramps?)(?: (?:can|may|could|might|will|do|usually|normally|generally|often|sometimes|always|never|only|tend to"
    r"|mostly|just))* (?:last|lasts|take|takes|go on for|goes on for|be over in|are over in|is over in)\b(?! (?:night|time|week|month|year|one)\b)"
)
"""How long cramps last, told of others than the one of now: "they can last up to fifteen minutes"."""


def long_times(words: Sequence[str]) -> Iterator[TimeSpan]:
    """Yield every time of ten minutes or more, from its first word and again without the words that lead to it.

    A time is said by its length ("for half an hour"), by when it began ("since tuesday") or by two clock times
    ("it seized at two and it's nearly three").
    """
    text = " ".join(words)
    if "since" in words or "from" in words:
        for found in _SINCE.finditer(text):
            yield TimeSpan(_words_before(text, found.start()), _words_before(text, found.end()), lasted=True)
    if not _CLOCK_WORDS.isdisjoint(words) and not _NOW_WORDS.isdisjoint(words):
        yield from _between_clocks(text)
    if _UNITS.isdisjoint(words):
        return
    for found in _LONG_TIME.finditer(text):
        end = _words_before(text, found.end())
        lasted = bool(found["tail"] or _SAYS_IT_LASTED.search(found["lead"]))
        for start in range(_words_before(text, found.start()), _words_before(text, found.start("time")) + 1):
            yield TimeSpan(start, end, lasted)


def _between_clocks(text: str) -> Iterator[TimeSpan]:
    """Yield from one time of the clock to another, ten minutes or more after it; that may say no hour."""
    spans = [(found, _minutes_between(found)) for found in _TWO_CLOCKS.finditer(text)]
    part_of_an_hour = _MINUTES_PAST_AN_HOUR.finditer(text)
    spans += [(found, (_minute_in_hour(found) - _minute_of(found, 1)) % 60) for found in part_of_an_hour]
    for found, minutes in spans:
        if minutes >= _LONG_MINUTES:
            yield TimeSpan(_words_before(text, found.start()), _words_before(text, found.end()), lasted=True)


def _minutes_between(found: re.Match[str]) -> int:
    return (_minute_of(found, 2) - _minute_of(found, 1)) % _HALF_A_DAY


def _minute_in_hour(found: re.Match[str]) -> int:
    off = _MINUTES_OFF[found["off2"]]
    return -off if found["way2"] == "to" else off


def _minute_of(found: re.Match[str], which: int) -> int:
    """Return the minute of half a day: "half past two" is 150; an hour alone after "gone" is that hour."""
    hour = found[f"hour{which}"]
    if hour in _TWELVE:
        return _HALF_A_DAY
    minute = 60 * (int(hour) if hour.isdigit() else _HOUR_WORDS.index(hour) + 1)
    if found[f"half{which}"]:
        return minute + 30
    if found[f"minute{which}"]:
        return minute + _DIGITAL[found[f"minute{which}"]]
    off = _MINUTES_OFF.get(found[f"off{which}"] or "", 0)
    return minute - off if found[f"way{which}"] == "to" else minute + off


def _words_before(text: str, position: int) -> int:
    return len(text[:position].split())
