"""English words for days on which something does not come: "except Sunday", "leave weekends out", "but no Sundays"."""

import re

from skill.language.said import WEEKDAY_IDS

EVERY_DAY = tuple(range(len(WEEKDAY_IDS)))
DAY = rf"(?:{'|'.join(WEEKDAY_IDS)})"
DAY_LIST = rf"{DAY}(?:s|'s)?(?:(?: and| or|,)? (?:on |every )?{DAY}(?:s|'s)?)*"
GROUPS_OF_DAYS = {
    "weekday": EVERY_DAY[:5],
    "weekend": EVERY_DAY[5:],
    "work day": EVERY_DAY[:5],
    "workday": EVERY_DAY[:5],
}
DAY_GROUP = rf"(?:{'|'.join(GROUPS_OF_DAYS)})s?"
_DAYS = rf"(?P<days>{DAY_LIST}|{DAY_GROUP})"
_BEFORE = r"(?:on |at |of |the |every |this |next |coming |a |my |any )*"
_AWAY = r"(?:away|out|busy|off|working|not (?:in|here|there|home|at home|around|free|able))"
_OUT = r"(?:leav(?:e|ing)|miss(?:ing)?|tak(?:e|ing)|cut(?:ting)?|knock(?:ing)?|drop(?:ping)?|keep(?:ing)?|rul(?:e|ing))"
_NOT_THEN = (
    rf"(?:i am|i'm|i'll be|i will be) {_AWAY}(?= (?:on |at |of |every |all )*(?:an? |\w+days\b|(?:the )?weekends?\b))"
    r"|(?:can't|cannot|can not|couldn't|won't|will not)(?: (?:do|manage|make|have|be|doing|able|to|it|them|that|this|one))*"
    r"|never(?: ever)?|(?<!had )(?<!got )(?:none|nothing)|with no|no to|any(?:thing| day| time)? but"
    r"|except(?: for)?|(?<=\bday )but|(?<=days )but|(?<=\bnight )but|(?<=nights )but|(?<=evening )but|(?<=evenings )but|(?<=morning )but|(?<=mornings )but|(?<=\bweek )but|excluding|barring|save(?: for)?(?= (?:on )?\w+days?\b)|besides|apart from|other than|but not|not|without|but skip|skip|skipping|minus|bar|forget|miss|drop|no more on"
    rf"|{_OUT} out"
    r"|(?:stop|quit|no more|leave off|enough of) (?:reminding|nudging|nagging|bothering|pestering|telling|going off|pinging|ringing|it|them|one|this|reminders?)(?: (?:me|us|it|that|at me))*"
    r"|(?:don't|do not|needn't|no need to|rather not|never) (?:want|need|do|have|set|make|remind|bother|go off|nudge)(?: (?:it|one|that|this|them|me|to|be|reminding|reminded|with|going|off))*"
)
_EXCEPT = re.compile(rf"\b(?<!not )(?<!don't )(?:{_NOT_THEN}) {_BEFORE}{_DAYS}\b(?! (?:one|ones|reminders?|routine)\b)")
_LEFT_OUT = re.compile(rf"\b{_OUT} {_BEFORE}{_DAYS} (?:out|off|alone|free)\b")
"""The days between the words that leave them out: "take Sundays out"."""
_OFF = re.compile(
    rf"\b(?:(?:with|have|having|no|and|take) )*{_DAYS}(?: (?:is|are|as))?(?: (?:my|the|a))?(?: (?:days?|night))? off\b"
)
_OUT_BEHIND = re.compile(
    rf"\b{_DAYS}(?: (?:is|are|i|would|will))*"
    rf" (?:never|out|not|no good|no use|no|a no|a no no|(?:don't|doesn't|won't)(?: (?:work|suit|count|do))?(?: for me| me)?|can't(?: do)?|(?:i'm|am) {_AWAY}"
    r"|i rest|(?:my|the|a|our) (?:rest|lazy|quiet|church) day)(?= (?:please|then|though|mind|love|thanks|so|because|at all)|$)"
)
"""The days before the words that leave them out: "Fridays don't work for me"."""
_GIVEN_A_MISS = re.compile(rf"\b(?:give|giving) {_BEFORE}{_DAYS} a (?:miss|rest|break)\b")
_OPENERS = "oh well um er ah uh yes yeah aye actually sorry mean no please ok okay said".split()
_BEHIND_WORDS = "(?<!^)" + "".join(rf"(?<!\b{each} )" for each in _OPENERS)
"""What a "no" stands behind that denies days, and puts nothing right: "every night, no Sundays"."""
_NONE_ON = re.compile(
    rf"\b(?:{_BEHIND_WORDS}no (?=\w+days\b)|no (?=weekends))(?P<days>{DAY}s(?:(?: or| and) {DAY}s)*|(?:weekend|weekday)s)\b"
)
"""Days without it: "but no Sundays", "at nine, no Sundays". "No Sundays" alone may put right which day it is."""
LEFT_OUT = (_LEFT_OUT, _OFF, _GIVEN_A_MISS, _EXCEPT, _OUT_BEHIND, _NONE_ON)
"""Each names the days in its group "days"."""
