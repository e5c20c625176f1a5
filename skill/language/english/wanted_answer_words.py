"""How English orders an answer, behind a no or a yes: "go on give me the plan", "no just tell me how much"."""

import re

_NOES = r"(?:(?:no|nah|naw|nope) )"
_LEAD = r"(?:(?:ok|okay|aye|yes|yeah|yep|well|oh|right|so|please|go on|come on|go ahead|sure|fine|alright|all right|then|alexa|just|only|but|and|instead|rather) )*"
_WANTS = r"(?:(?:can|could|will|would) you |i (?:just |only |really )?(?:want|wanted|need|needed|would like)(?: you)?(?: to (?:know|hear))? )?(?:just |only |please )*"
_TELLS = r"(?:(?:tell|give|show|read|get)(?: to)?(?: (?:me|us))?(?: out)?|let (?:me|us) (?:hear|have|know)|(?:(?:i (?:just |only )?)?(?:want|wanna|would like)(?: to)? )?(?:hear|know)|i (?:just |only |really )?(?:want|wanted|need|needed))"
_ENDS = r"(?: (?:then|please|love|mate|pal|instead|now|first|anyway))*$"
WANTED_ANSWER = re.compile(
    rf"(?P<no>{_NOES}*){_LEAD}(?P<no_again>{_NOES}?){_LEAD}{_WANTS}{_TELLS}(?: (?:about|of|me))* (?P<what>(?!(?:no|not|nothing|my|me|to|it|that|this|them|up|out|over|off|another|more|again)\b)\w.*?){_ENDS}"
)
"""What orders an answer, group "what", behind a no (group "no") or nothing. Contractions are written out."""
NAMED_ANSWER = re.compile(
    rf"(?P<no>{_NOES}+)(?P<no_again>){_LEAD}(?P<what>(?:a|an|the|some) (?!.*\b(?:is|are|was|were|has|have|had|does|did|hurts?|says|said|keeps|makes|gets|got|comes|came|told|gave|takes|goes|went)\b)\w.* (?:for|in|on|about|of|with|at|before|after|during) .*?){_ENDS}"
)
"""The same without an order: "no, a plan for my race in the heat"."""
