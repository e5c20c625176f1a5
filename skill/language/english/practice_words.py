"""English questions about one's own stretching: done today or not, on how many days, a night that was missed, and whether it helps."""

import re

_I = r"(?:i|we)(?: have|'ve)?(?: really| actually| already| even)?"
_DID = rf"(?:(?:did|have|was|am|had) {_I}|{_I})"
_THEM = r"(?:(?:(?:all )?(?:my|the|our|any) )?(?:bedtime |evening |morning |nightly |calf )?(?:stretch(?:es|ing)?|routines?|exercises?|set|session)|it|them|that)"
_DAY = r"(?:today|tonight|this evening|this morning|yesterday|last night|already|yet|this week|last week|so far)"
DONE_TODAY = re.compile(
    rf"^(?:(?:so|and|um|er|hey|alexa|hi|please|tell me|remind me) )*(?:did|have) {_I} (?:do|done|do all|finish(?:ed)?|stretch(?:ed)?)(?: {_THEM})?(?: {_DAY})*$"
)
"""Whether something was stretched: "have I done my stretches today"."""
ASKS_OF_YESTERDAY = re.compile(r"\b(?:yesterday|last night)\b")
MISSED = re.compile(
    rf"\b{_I} (?:just )?(?:missed|skipped|forgot|did not do|have not done|slept through|could not do)(?: to do)?(?: (?:it|{_THEM}|doing it|one|a|the|last|other|two|three|few|some|my|night|nights|evening|days?|yesterday|week))*\b"
    r".*\b(?:start (?:again|over|from)|begin again|matter|ruin(?:ed)?|spoil(?:ed|t)?|back to|lost|carry on|okay|all right|count|undo|set (?:me )?back|reset|too late|does that|for nothing|wasted|pointless)\b"
)
"""A missed night, and whether it matters: "I missed last night, do I have to start over"."""
_CRAMP = r"(?:(?:my|the|these|those) )?(?:leg |night |calf )*(?:cramps?|cramping)"
ASKS_OF_PRACTICE = re.compile(
    rf"^(?!.*\b(?:magnesium|potassium|quinine|tablets?|pills?|medicine|water|salt|juice|without|remind(?:er|ers)?)\b)(?:"
    rf".*\bhow (?:many|often)(?: (?:times|days|nights|evenings|mornings|stretches|routines|sessions))?(?: (?:this|last) week)? {_DID}(?: (?:do|did|done|stretch(?:ed)?|manage(?:d)?|finish(?:ed)?|been doing))\b(?!.*\bcramp).*"
    rf"|(?:.*\b)?did {_I} miss (?:a|any|one|some)(?: (?:night|day|evening|one)s?)?(?: {_DAY})*"
    rf"|(?:.*\b)?have {_I} been (?:doing|stretching|keeping|good|regular)\b.*"
    rf"|(?:.*\b)?(?:am i|are we) (?:getting|doing) (?:any )?(?:better|anywhere)(?: (?:with|at) (?:this|it|{_CRAMP}))?(?: or (?:not|what))?(?: (?:then|at all|hen|love|mate|doll))*"
    rf"|(?:.*\b)?(?:are|is) (?:{_CRAMP}|they) (?:getting|becoming|any|coming)? ?(?:less|fewer|better|rarer|milder|improving|easier)(?: or (?:not|what))?(?: (?:at all|only|now|lately|since|then|these days)\b.*)?"
    r"|(?:so |well |and )*(?:is|are) (?:it|this|the stretching|the stretches|the routine|my stretching)(?: (?:even|actually|all|really))? (?:working|helping|doing (?:anything|any good|me any good|something))(?: (?:then|at all|yet|or not|or what|hen|doll|love|mate|pal|dear|for me))*"
    r")$"
)
"""How one's own stretching goes, and whether the cramps are fewer: "how many days did I do", "is it working"."""
ASKS_OF_FEWER = re.compile(r"\b(?:better|less|fewer|rarer|milder|improving|easier|working|helping)\b")
"""What of that asks whether the cramps are fewer."""
