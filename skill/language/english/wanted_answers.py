"""How English orders an answer, behind a no or a yes ("go on give me the plan"), and says that one was not to what was
asked: "that's not what i asked", "it's not my shoes".
"""

import re

_NOES = r"(?:(?:no|nah|naw|nope) )"
_BEFORE_ORDER = r"(?:(?:ok|okay|aye|yes|yeah|yep|well|oh|right|so|please|go on|come on|go ahead|sure|fine|alright|all right|then|alexa|just|only|but|and|instead|rather) )*"
_WANTS = r"(?:(?:can|could|will|would) you |i (?:just |only |really )?(?:want|wanted|need|needed|would like)(?: you)?(?: to (?:know|hear))? )?(?:just |only |please )*"
_TELLS = r"(?:(?:tell|give|show|read|get)(?: to)?(?: (?:me|us))?(?: out)?|let (?:me|us) (?:hear|have|know)|(?:(?:i (?:just |only )?)?(?:want|wanna|would like)(?: to)? )?(?:hear|know)|i (?:just |only |really )?(?:want|wanted|need|needed))"
_AFTER_ORDER = r"(?: (?:then|please|love|mate|pal|instead|now|first|anyway))*$"
WANTED_ANSWER = re.compile(
    rf"(?P<no>{_NOES}*){_BEFORE_ORDER}(?P<no_again>{_NOES}?){_BEFORE_ORDER}{_WANTS}{_TELLS}(?: (?:about|of|me))* (?P<what>(?!(?:no|not|nothing|my|me|to|it|that|this|them|up|out|over|off|another|more|again)\b)\w.*?){_AFTER_ORDER}"
)
"""What orders an answer, group "what", behind a no (group "no") or nothing. Contractions are written out."""
NAMED_ANSWER = re.compile(
    rf"(?P<no>{_NOES}+)(?P<no_again>){_BEFORE_ORDER}(?P<what>(?:a|an|the|some) (?!.*\b(?:is|are|was|were|has|have|had|does|did|hurts?|says|said|keeps|makes|gets|got|comes|came|told|gave|takes|goes|went)\b)\w.* (?:for|in|on|about|of|with|at|before|after|during) .*?){_AFTER_ORDER}"
)
"""The same without an order: "no, a plan for my race in the heat"."""
_BEFORE_COMPLAINT = r"(?:(?:no|nah|naw|nope|but|well|sorry|oh|um|er|erm|hey|wait|hang on|hold on|eh|ehm|och|aye but|yes but|yeah but|ok but|okay but|alexa) )*"
_ASKED = (
    r"(?:asked|meant|mean|wanted|want|said|am asking|was asking|am after|was after|was on about|am on about|wanted to know|want to know|needed|was wanting)"
    r"(?: (?:you|for|about|of|to know|to hear))*"
)
_AFTER_COMPLAINT = (
    r"(?: (?:though|at all|love|mate|pal|alexa|you know|is it|was it|now|though|actually|really|silly|there))*$"
)
_QUITE = r"(?:(?:at all|really|quite|even|actually|exactly|anything like|remotely) )*"
NOT_ASKED = re.compile(
    rf"{_BEFORE_COMPLAINT}(?:(?:(?:that|this|it|which) (?:is |was )?)?(?:not|no|nae) {_QUITE}(?:what|the (?:question|thing|one|answer)(?: that)?) (?:i|we)(?: (?:have|had|just|even|actually))* {_ASKED}"
    rf"|(?:that|this|it) (?:is|was) (?:not|no) {_QUITE}(?:my|the) question"
    r"|(?:that is |that was |you gave me |you have given me )?(?:the )?wrong answer"
    r"|(?:you|ye) (?:have not|did not|never|still have not|are not)(?: (?:even|really|actually))* (?:answer(?:ed|ing)?|heard|get|got) (?:me|my question|the question|what i (?:asked|meant|said))"
    rf"|(?:i|we) (?:did not|never) (?:even )?ask(?:ed)?(?: (?:for|about|you))* (?:that|this|it)|(?:that|this|it) (?:does|did) not(?: (?:even|really|actually))* answer (?:it|that|me|my question|the question)){_AFTER_COMPLAINT}"
)
"""Nothing but that the answer was not to what was asked. Contractions are written out."""
RULES_OUT = re.compile(
    rf"{_BEFORE_COMPLAINT}(?:it|that|they|these|those) (?:is|are|was|were|will|would|can|could) (?:definitely |really |certainly |surely )?(?:not|no|nae) (?:be )?(?:(?:that|because of|from|down to|to do with|anything to do with|about) )*(?P<thing>(?:my|me|the|his|her) \w+(?: \w+)?){_AFTER_COMPLAINT}"
)
"""Rules out a cause, group "thing", and tells no more: "no, it is not my shoes"."""
