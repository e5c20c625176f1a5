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
_BEFORE = r"(?:on |at |the |every |this |next |coming |a |my |any )*"
_OUT = r"(?:leav(?:e|ing)|miss(?:ing)?|tak(?:e|ing)|cut(?:ting)?|knock(?:ing)?|drop(?:ping)?|keep(?:ing)?|rul(?:e|ing))"
_NOT_THEN = (
    r"except(?: for)?|(?<=\bday )but|(?<=days )but|(?<=\bnight )but|(?<=nights )but|(?<=evening )but|(?<=evenings )but|(?<=morning )but|(?<=mornings )but|(?<=\bweek )but|excluding|barring|save(?: for)?(?= (?:on )?\w+days?\b)|besides|apart from|other than|but not|not|without|but skip|skip|skipping|minus|bar|forget|miss|drop|no more on"
    rf"|{_OUT} out"
    r"|(?:stop|quit|no more|leave off|enough of) (?:reminding|nudging|nagging|bothering|pestering|telling|going off|pinging|ringing|it|them|one|this|reminders?)(?: (?:me|us|it|that|at me))*"
    r"|(?:don't|do not|needn't|no need to|rather not|never) (?:want|need|do|have|set|make|remind|bother|go off|nudge)(?: (?:it|one|that|this|them|me|to|be|reminding|reminded|with|going|off))*"
)
_EXCEPT = re.compile(rf"\b(?:{_NOT_THEN}) {_BEFORE}{_DAYS}\b(?! (?:one|ones|reminders?|routine)\b)")
_LEFT_OUT = re.compile(rf"\b{_OUT} {_BEFORE}{_DAYS} (?:out|off|alone|free)\b")
"""The days between the words that leave them out: "take Sundays out"."""
_OFF = re.compile(
    rf"\b(?:(?:with|have|having|no|and|take) )*{_DAYS}(?: (?:is|are|as))?(?: (?:my|the|a))?(?: (?:days?|night))? off\b"
)
_NONE_ON = re.compile(
    rf"\b(?:(?:but|and) no (?=\w+days)|no (?=week(?:end|day)s))(?P<days>{DAY}s(?:(?: or| and) {DAY}s)*|(?:weekend|weekday)s)\b"
)
"""Days without it: "but no Sundays". "No Sundays" alone may put right which day it is."""
LEFT_OUT = (_LEFT_OUT, _OFF, _EXCEPT, _NONE_ON)
"""Each names the days in its group "days"."""
