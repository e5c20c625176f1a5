"""How English says that an answer was not to what was asked: "that's not what i asked", "it's not my shoes"."""

import re

_LEAD = r"(?:(?:no|nah|naw|nope|but|well|sorry|oh|um|er|erm|hey|wait|hang on|hold on|eh|ehm|och|aye but|yes but|yeah but|ok but|okay but|alexa) )*"
_ASKED = (
    r"(?:asked|meant|mean|wanted|want|said|am asking|was asking|am after|was after|was on about|am on about|wanted to know|want to know|needed|was wanting)"
    r"(?: (?:you|for|about|of|to know|to hear))*"
)
_ENDS = r"(?: (?:though|at all|love|mate|pal|alexa|you know|is it|was it|now|though|actually|really|silly|there))*$"
_QUITE = r"(?:(?:at all|really|quite|even|actually|exactly|anything like|remotely) )*"
NOT_ASKED = re.compile(
    rf"{_LEAD}(?:(?:(?:that|this|it|which) (?:is |was )?)?(?:not|no|nae) {_QUITE}(?:what|the (?:question|thing|one|answer)(?: that)?) (?:i|we)(?: (?:have|had|just|even|actually))* {_ASKED}"
    rf"|(?:that|this|it) (?:is|was) (?:not|no) {_QUITE}(?:my|the) question"
    r"|(?:that is |that was |you gave me |you have given me )?(?:the )?wrong answer"
    r"|(?:you|ye) (?:have not|did not|never|still have not|are not)(?: (?:even|really|actually))* (?:answer(?:ed|ing)?|heard|get|got) (?:me|my question|the question|what i (?:asked|meant|said))"
    rf"|(?:i|we) (?:did not|never) (?:even )?ask(?:ed)?(?: (?:for|about|you))* (?:that|this|it)|(?:that|this|it) (?:does|did) not(?: (?:even|really|actually))* answer (?:it|that|me|my question|the question)){_ENDS}"
)
"""Nothing but that the answer was not to what was asked. Contractions are written out."""
RULES_OUT = re.compile(
    rf"{_LEAD}(?:it|that|they|these|those) (?:is|are|was|were|will|would|can|could) (?:definitely |really |certainly |surely )?(?:not|no|nae) (?:be )?(?:(?:that|because of|from|down to|to do with|anything to do with|about) )*(?P<thing>(?:my|me|the|his|her) \w+(?: \w+)?){_ENDS}"
)
"""Rules out a cause, group "thing", and tells no more: "no, it is not my shoes"."""
