"""Words with which somebody leaves, greets again, or tells how a leg feels once its cramp is over. Contractions are written out."""

import re

LEAVES = re.compile(
    r"\b(?:(?:good ?)?bye|ta ?ra|ta ta|cheerio|toodle ?pip|see (?:you|ya)|good ?night|night night|nighty? night|sleep well|over and out"
    r"|i am (?:away|off)|(?:am|are|is|got to be|better be|must be) (?:off|away|going|leaving) (?:now|out|home|to)|(?:(?:^|\b(?:no|nah|nope|i am|we are|thanks|ta|just|now|be) )(?:going(?: back)?|off|away|back|heading|straight) to (?:my |our )?(?:bed|sleep|work))"
    r"|i (?:have (?:got )?to|need to|must|better|had better|will have to|got to|gotta) (?:go|run|dash|get (?:on|going|back)|leave|head)\b"
    r"|that is (?:all|everything|us|me) (?:for|done|now|i|thanks|thank)|that is (?:all|everything|me|us)$|all (?:i|we) (?:needed|wanted)|nothing else|we are done|i am (?:all )?(?:done|finished|sorted)"
    r"|(?:leave|call) it (?:there|at that|a (?:day|night))|good for (?:now|today|tonight))\b"
)
"""What says goodbye, or that somebody goes: "nah, i am off to my bed"."""
POLITE_NO = re.compile(
    r"^(?:(?:oh|ah|well|er|um|erm) )*(?:no|nah|naw|nope|not (?:now|today|tonight)),? (?:(?:that is|it is|you are|i am) (?:okay|ok|alright|all right|grand|fine|good) )?"
    r"(?:thanks|thank you|ta|cheers|you are (?:alright|all right|okay|ok|grand|fine))\b"
)
"""A no that thanks for what was offered."""
NOT_TO_STOP = re.compile(
    r"^(?:(?:please|no|oh|hey|wait|but|and|nah|alexa|coach|i said) )*(?:do not|never)(?: you)?(?: dare)? (?:stop|end|quit)(?: (?:it|that|now|yet|please|there|the (?:count|stretch|routine|counting|clip)))*$"
)
"""Who wants no end."""
NO_AND_TELLS = re.compile(
    r"^no my (?!(?:one|other|left|right|both)\b)(?:\w+ ){0,2}\w+(?:'s|'ve|'re|'d| (?:is|are|has|have|was|were|does|did|had|can|can't|will|won't|would|could|says|said|keeps|got|gets|goes|went"
    r"|takes|took|swears|thinks|told|gave|makes|made|needs|wants|knows|knocked|sleeps|snores|works|hurts|feels))\b(?! (?:one|instead)\b)"
)
"""A no behind which something of one's own is told, and no piece put right: "no my mother's in hospital"."""
DECLINING_WORDS = frozenset(
    "bother bothered fancy interested interest worry mind need care want feel wish fussed much more really sorry love pet mate hen dear yet honest anyway though".split()
)
"""Words beside a no that tell no more than that."""
LETS_NOTE_GO = re.compile(
    r"^(?:(?:no|nah|nope|oh|well|just|please) )*(?:do not (?:bother|worry)|leave (?:it|that)|never mind|forget (?:it|that|about it)|no need|skip (?:it|that)|no (?:thanks|thank you|ta|cheers))\b"
)
"""What lets a note go, whatever is asked behind it: "don't bother, but what stops it coming back"."""
NOT_SO = re.compile(r"\b(?:it|that|she|he|they|leg|calf|foot) (?:is|was|does|did|has|are|were|do|have) not\b")
"""What says of something that it is not so: "no it is not now"."""
NONE_OF_THEM = re.compile(r"\b(?:none|nothing|neither|not any|not one)\b")
"""What says that nothing of a list is so."""
THANKS = re.compile(
    r"\b(?:thank|thanks|thankyou|ta|cheers|obliged|appreciate[d]?|grateful|lifesaver|a star|bless you)\b"
)
"""What thanks."""
HERE_AGAIN = re.compile(
    r"^(?:(?:no|oh|and|so|well|ah|right|okay|alexa|coach) )*(?:(?:(?:hello|hi|hey|hiya|morning|evening|afternoon|good (?:morning|evening|afternoon))(?: (?:there|again|\w+))??"
    r"(?: (?:it is|i am|we are|i have come))?(?: me| us)?(?: (?:back|here))? (?:again|back)|(?:it is |only |just )*(?:me|us) (?:back )?(?:again|here)|(?:i am|we are) back(?: again)?"
    r"|(?!it\b|that\b|this\b|she\b|he\b|there\b|they\b|cramp\b|pain\b)\w+ (?:is )?(?:back )?here(?: again)?|(?:me|us) back))$"
)
"""Who greets and is back; of a cramp "it" would be said: "no, Jo here again"."""
ENOUGH = re.compile(
    r"^(?:(?:no|okay|ok|oh|yes|yeah|right|ah|whoa|well|nah|now) )*(?:(?:that is|it is|that will be|is) (?:slow |fast |quick |quiet |loud |low |soft )?(?:enough|plenty|perfect|lovely)"
    r"|that will do|enough|(?:no|not any) (?:slower|faster|quieter|louder|more))(?: (?:now|thanks|thank you|like that|there|then))*$"
)
"""What says that a change has gone far enough."""
STAYS_SORE = re.compile(
    r"\b(?:sore|sorer|tender|bruis\w+|ach(?:e|es|ey|y|ing)|stiff|hurts?|hurting|painful|pain|sair|throb\w*|(?:still|bit|just|only|feels?) tight)\b"
)
"""How a muscle may feel after its cramp."""
