"""English times of a cramp to note as people say them, one more of it on another day, and what closes an entry.

Contractions are written out in patterns.
"""

import re

from skill.language.said import DayPart

_SPELLED = {
    "aboot": "about",
    "aroon": "around",
    "aroond": "around",
    "efternoon": "afternoon",
    "efternuin": "afternoon",
    "evenin": "evening",
    "hauf": "half",
    "mornin": "morning",
    "mornin'": "morning",
    "nicht": "night",
    "yesterdae": "yesterday",
}
_TOKEN = re.compile(r"[a-z']+")
CLOCK_HOURS = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])"
_DAY_NAME = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_HOUR_OF_DAY = re.compile(
    r"(?<!\bhad )(?<!\bgot )(?<!\bhave )(?<!\bwere )(?<!\bthere was )(?<!\blog )(?<!\bnote )(?<!\ball )(?<!\bthose )(?<!\banother )(?<!\bthe )(?<!\bat )(?<!\babout )(?<!\baround )(?<!\bpast )(?<!\bto )(?<!\bof )(?<!\band )"
    rf"\b(?P<hour>{CLOCK_HOURS})(?= (?:this (?:morning|afternoon|evening)|last night|in the night|yesterday (?:morning|afternoon|evening)|on (?:{_DAY_NAME}))\b)"
)
"""An hour right before a day, and no number of cramps: "left calf, four this morning"."""
_COUNTED = re.compile(
    r"(?:(?<=\bhad )|(?<=\bgot )|(?<=\bhave )|(?<=\bwere )|(?<=\bthere was ))(?P<number>two|three|four)(?= (?:this|last|yesterday|today|tonight|on|in the|during)\b)"
)
"""A number of cramps right before a day, and no hour: "I had two this morning"."""
_CALLED_ONE = re.compile(
    r"(?:(?P<nth>\b(?:first|second|third|fourth|fifth|sixth|another|other|same)) |(?P<more>^(?:(?:and|then|also|plus|oh|well) )+)|^(?=one (?:in|on) (?:my|me|the)\b))one\b(?! (?:o'clock|thirty|fifteen|a m|p m))"
)
"""A cramp that is called "one", and no hour: "and then one this morning", "third one this week"."""
_TIME_OF_IT = r"(?:(?:at|about|around|round|by|in|during|just|roughly) )*(?:the |my |me )?"
_NO_NAME = r"(?! (?:routine|stretch(?:es|ing)?|exercises?|session|set|reminder|ones?)\b)"
"""Not followed by what it may name: "the bedtime routine" tells no time."""
_DONE_THEN: tuple[tuple[DayPart, str], ...] = (
    ("morning", r"breakfast(?: ?time)?|brekkie(?: ?time)?|first thing"),
    ("afternoon", r"lunch(?: ?time)?|dinner hour"),
    ("evening", r"tea ?time|supper(?: ?time)?"),
    ("night", r"bed ?time|middle of the night|dead of (?:the )?night|(?:wee|small|early) (?:small )?hours"),
)
"""What names a part of the day by what is done then, or how dark it is: "yesterday teatime"."""
_PARTS = tuple((part, re.compile(rf"(?<!before )\b{_TIME_OF_IT}(?:{names})\b{_NO_NAME}")) for part, names in _DONE_THEN)
_MEALS: tuple[tuple[DayPart, str], ...] = (
    (
        "morning",
        r"before (?:my |me |the |our )?(?:breakfast|brekkie|lunch)|after (?:my |me |the |our )?(?:breakfast|brekkie)",
    ),
    ("afternoon", r"before (?:my |me |the |our )?tea|after (?:my |me |the |our )?lunch"),
    ("evening", r"after (?:my |me |the |our )?(?:tea|supper)"),
)
"""What names a part of the day by the meal before or after it: "it was before tea"."""
_BY_MEALS = tuple(
    (part, re.compile(rf"\b(?:just |right |shortly |sometime )?(?:{names})(?: ?time)?\b(?! (?:cup|bag|cups|break))"))
    for part, names in _MEALS
)
_EARLIER_TODAY = re.compile(
    r"(?<!hours )(?<!hour )(?<!minutes )(?<!days )(?<!day )(?<!bit )(?<!nights )(?<!much )\bearlier(?: on)?(?: today)?\b(?! (?:than|this|that|in|one|on|last))"
)
_WEEKEND = re.compile(r"\b(?:last|over the|on the) weekend\b")
_WEEK_BEFORE = re.compile(r"\b(?:in )?the week before\b(?! (?:last|the|my|i)\b)")
IN_DAYTIME = re.compile(
    r"\b(?:(?:in|during|by|through) (?:the )?(?:day ?time|day(?= |$)(?! before))|(?:the )?day ?time|(?:in )?broad daylight)\b"
)
"""Says that it was by day, and at which part of it nobody said."""
_DAY = rf"(?:the (?:night|day|evening|morning) before(?: (?:that|last))?|yesterday(?: (?:morning|afternoon|evening))?|last night|(?:on )?(?:the )?{_DAY_NAME}(?: (?:night|morning|afternoon|evening))?|(?:two|three) (?:nights|days) ago)"
_SAME = r"(?:(?:the |in the |at the )?same (?:leg|side|place|spot|time|hour|calf|foot|thigh|muscle|one|thing|again)|again|too|also|as well|an' all|and all|please|then|and)"
ALSO_THEN = re.compile(
    rf"^(?:(?:yes|yeah|aye|yep|ok|okay|please|right|sure|do|note|write|put|log|save|it|that|this|down|in|oh|well|also|plus|and|there was|there were|i had|we had|had) )*"
    rf"(?:(?:and|also|plus|oh|there was|i had|another|one|the same|same|same again|again) )+(?:one )?(?P<when>{_DAY})(?P<also>(?: {_SAME})*)$"
)
"""Tells that the same came on another day, too: "and the day before as well, same leg", "and yesterday also"."""
SAME_AGAIN = re.compile(r"\b(?:same|again|too|also|as well|another|an' all|and all)\b")
"""What of that says that it is one more, and corrects nothing."""
ONE_THEN = re.compile(r"\bone the (?:night|day|evening|morning) before(?! last)")
"""One more, counted from the day of the one before."""
AGREES_FIRST = re.compile(
    r"^(?:(?:oh|well|er|um) )*(?:yes|yeah|yep|yup|aye|ya|please do|(?:that is|it is) right|correct|right(?! (?:in|up|at|on|down|near|behind|through|round|across|under|above|below|where)\b))\b(?! (?:leg|side|calf|foot|one|thigh|but|no)\b)"
)
"""Agrees first, and tells more: "yes, and it lasted about two minutes"."""
NOTHING_MORE = re.compile(
    r"^(?:(?:no|nah|nope|yes|yeah|aye|thanks|well|oh|that is) )*(?:nothing (?:else|more)|no more|(?:that is|that will be|that was) (?:all|it|everything|the lot)|that is me)(?: (?:thanks|thank you|ta|cheers|then|to add|for now|please|really|love))*$"
)
"""Says that an entry is complete: "no, nothing else"."""
NO_ROOM = re.compile(
    r"^(?:(?:no|yes|yeah|oh|and|well|actually|sorry|it was|that was|make|make it|make that|that is|i did|i had done|say|put|about|after|a|more like) )*"
    r"(?:\w+ ){1,3}?(?:miles?|kilomet(?:er|re)s?|k|laps?|lengths?|reps|pounds|kilos|stone|glasses|pints|flights|steps)\b(?: (?:on|of|that|i|not|in|ride|run|walk|swim|the|my|sorry|please|actually|then|day|bike|water|beer|wine)\b)*(?: \w+)?$"
)
"""Tells what an entry has no room for: "make it fifty miles"."""
ASKS_IF_NOTED = re.compile(
    r"^(?:(?:and|so|ok|okay|well|right|oh|but|er) )*(?:(?:did|have) you (?:(?:actually|even|just) )*(?:write|written|note|noted|put|jot|jotted|log|logged) (?:anything|something|any of (?:that|it))(?: (?:down|in|there|in (?:the|my) diary|for me))*"
    r"|what (?:did|have) you (?:(?:actually|just) )*(?:write|written|note|noted|wrote|jot|jotted|log|logged)(?: (?:down|in|there|for me|about (?:it|that)|in (?:the|my) diary))*)(?: (?:then|now|please|love|again|there|exactly))*$"
)
"""Asks what was written down, if anything: "did you write anything down"."""


def _a_cramp(found: re.Match[str]) -> str:
    return f"{found['nth']} cramp" if found["nth"] else f"{found['more'] or ''}a cramp"


def plain_times(text: str) -> str:
    """Spell times as everybody does, and put "at" before an hour that a day follows."""
    spelled = _TOKEN.sub(lambda found: _SPELLED.get(found.group(), found.group()), text)
    for part, named in (*_PARTS, *_BY_MEALS):
        spelled = named.sub(f"in the {part}", spelled)
    spelled = _EARLIER_TODAY.sub("today", spelled)
    spelled = _COUNTED.sub(r"\g<number> cramps", spelled)
    spelled = _CALLED_ONE.sub(_a_cramp, spelled)
    spelled = _WEEKEND.sub("on saturday", spelled)
    spelled = _WEEK_BEFORE.sub("a week ago", IN_DAYTIME.sub("in the afternoon", spelled))
    return _HOUR_OF_DAY.sub(r"at \g<hour>", spelled)
