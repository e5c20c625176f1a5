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
_ANY_LEAD = r"(?:(?:no|nah|naw|nope|but|well|sorry|oh|so|um|er|erm|hey|wait|hang on|hold on|eh|och|ok|okay|right|look|listen|and|just|it is just|it is only|it is more|alexa) )*"
_MEANT = (
    r"(?:what i (?:mean|meant|want|wanted|need|needed|asked|am asking|was asking|am after)(?: to (?:know|ask|hear))?(?: about)? (?:is|was)"
    r"|my question (?:is|was)|the question (?:is|was)|i (?:just |only |really )?(?:mean|meant|asked|did ask|did mean)"
    r"|i (?:am|was) (?:just |only |really |actually )?(?:asking|talking|wondering|wanting to know|on (?=about\b))"
    r"|i (?:just |only |really )?(?:want|wanted|need|needed|would like|wanna)(?: to)? (?:know|ask|hear|find out))"
    r"(?: (?:you|about|if|whether|of|for|with regard to|regarding))*"
)
QUESTION_MEANT = re.compile(
    rf"(?=(?:no|nah|naw|nope|sorry|wait|but|well|oh|it is|i mean(?= (?:\S+ ){{3,}}\S)|i (?:meant|asked|did ask|was asking|am asking|am talking|was talking)|what i|my question)\b){_ANY_LEAD}{_MEANT} (?P<what>(?!(?:it|that|this|so|them|yes|no|not|nothing|you|business)$)\w.*)"
    rf"|{_ANY_LEAD}(?:it is|it was) (?P<named>(?!(?:not|that|this|no)\b)\w.*?) (?:that |which |what )?i (?:am|was) (?:asking|talking|on) about$"
)
"""What a question was of, "what" or "named": "no, i want to know about running", "it is tea i was asking about"."""
_YES_OR_NO = r"(?:a |an )?(?:yes|no|maybe|never)(?: or (?:a |an )?(?:yes|no|not))?"
ASKS_VERDICT = re.compile(
    rf"(?:(?:so|then|right|ok|okay|well|and|but|sorry|wait|oh|just) )*(?:(?:is|was) (?:that|it|this) {_YES_OR_NO}(?: then)?|yes or no(?: then| please)?"
    rf"|(?:do you mean|are you saying|you mean|you are saying) {_YES_OR_NO}(?: then)?|(?:that|it|this) is {_YES_OR_NO}(?: then)? is it(?: then)?)$"
    rf"|(?:(?:right|ok|okay|well|oh|then|ah|and|yeah|aye) )*so (?:(?:then|basically|really) )*(?:that|it|this) is {_YES_OR_NO}(?: then| basically)?$"
    r"|(?:(?:right|ok|okay|well|oh|then|ah|and) )*(?:so (?:it is )?(?:just )?(?:a )?(?:no|yes|not really)(?: (?:then|basically))+|(?:right|ok|okay|well|oh) so (?:a )?(?:no|yes)|that is a (?:no|yes) then)$"
)
"""Asks for the verdict of an answer once more, which is no yes and no no: "so is that a no"."""
RULES_OUT = re.compile(
    rf"{_BEFORE_COMPLAINT}(?:it|that|they|these|those) (?:is|are|was|were|will|would|can|could) (?:definitely |really |certainly |surely )?(?:not|no|nae) (?:be )?(?:(?:that|because of|from|down to|to do with|anything to do with|about) )*(?P<thing>(?:my|me|the|his|her) \w+(?: \w+)?){_AFTER_COMPLAINT}"
)
"""Rules out a cause, group "thing", and tells no more: "no, it is not my shoes"."""
