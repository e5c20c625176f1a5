"""English replies that are no plain yes or no: a no that thanks or tells more, "none of them", "enough", thanks, what
one of two is called.
"""

import re

POLITE_NO = re.compile(
    r"^(?:(?:oh|ah|well|er|um|erm) )*(?:no|nah|naw|nope|not (?:now|today|tonight)),? (?:(?:that is|it is|you are|i am) (?:okay|ok|alright|all right|grand|fine|good) )?"
    r"(?:thanks|thank you|ta|cheers|you are (?:alright|all right|okay|ok|grand|fine))\b"
)
"""A no that thanks for what was offered."""
DECLINING_WORDS = frozenset(
    "bother bothered fancy interested interest worry mind need care want feel wish fussed much more really sorry love pet mate hen dear yet honest anyway though".split()
)
"""Words beside a no that tell no more than that."""
NO_AND_TELLS = re.compile(
    r"^no my (?!(?:one|other|left|right|both)\b)(?:\w+ ){0,2}\w+(?:'s|'ve|'re|'d| (?:is|are|has|have|was|were|does|did|had|can|can't|will|won't|would|could|says|said|keeps|got|gets|goes|went"
    r"|takes|took|swears|thinks|told|gave|makes|made|needs|wants|knows|knocked|sleeps|snores|works|hurts|feels))\b(?! (?:one|instead)\b)"
)
"""A no behind which something of one's own is told, and no piece put right: "no my mother's in hospital"."""
NOT_TO_STOP = re.compile(
    r"^(?:(?:please|no|oh|hey|wait|but|and|nah|alexa|coach|i said) )*(?:do not|never)(?: you)?(?: dare)? (?:stop|end|quit)(?: (?:it|that|now|yet|please|there|the (?:count|stretch|routine|counting|clip)))*$"
)
"""Who wants no end."""
NOT_SO = re.compile(r"\b(?:it|that|she|he|they|leg|calf|foot) (?:is|was|does|did|has|are|were|do|have) not\b")
"""What says of something that it is not so: "no it is not now"."""
NONE_OF_THEM = re.compile(r"\b(?:none|nothing|neither|not any|not one)\b")
"""What says that nothing of a list is so."""
ENOUGH = re.compile(
    r"^(?:(?:no|okay|ok|oh|yes|yeah|right|ah|whoa|well|nah|now) )*(?:(?:that is|it is|that will be|is) (?:slow |fast |quick |quiet |loud |low |soft )?(?:enough|plenty|perfect|lovely)"
    r"|that will do|enough|(?:no|not any) (?:slower|faster|quieter|louder|more))(?: (?:now|thanks|thank you|like that|there|then))*$"
)
"""What says that a change has gone far enough."""
THANKS = re.compile(
    r"\b(?:thank|thanks|thankyou|ta|cheers|obliged|appreciate[d]?|grateful|lifesaver|a star|bless you)\b"
)
"""What thanks."""
_SAID = r"(?:say|said|ask|asked|mean|meant|tell|told|give|gave|want|wanted)"
MISHEARD = re.compile(
    rf"\b(?:(?:did not|never) (?:\w+ )?{_SAID}\b|(?:is|was) not (?:the \w+|what|how \w+|where|which \w+|\w+) (?:that )?i {_SAID}\b"
    rf"|i {_SAID}(?: (?:you|for|it))* (?:a different|another|the other|something else|something different)\b"
    r"|misheard|hear(?:d)? (?:me |that |it )?wrong|(?:got|have|had) (?:the|my|a) (?:\w+ )?(?:number|length|time|leg|side|muscle|seconds|count|stretch|routine) wrong"
    r"|the wrong (?:number|length|time|amount|muscle|stretch|routine|one)(?: there)?$)"
)
ADDRESS_WORDS = frozenset(
    "dude mate pal hen love man bro bud buddy dear darling hon honey sir ma'am madam lad lass son doll petal duck pet chief boss guys please sorry thanks ta alexa coach you there now again silly numpty".split()
)
"""Words that somebody is called by, or that end a sentence and add nothing."""
SIZE_WORDS = frozenset("best big bigger easy good hard little long nice quick short simple small wee".split())
"""What one of two is called that tells neither from the other."""
ADDRESSED = re.compile(
    r"\b(?<!\bmy )(?<!\bme )(?<!\ba )(?<!\bthe )(?<!\bhis )(?<!\bher )(?<!\bour )(?<!\byour )(?<!\bone )(?<!\bold )(?<!\bbest )(?<!\bgood )(?<!\bteam )(?<!\brunning )"
    r"(?<!\banother )(?<!\bwork )(?<!\bgym )(?:mate|pal|buddy|dude|bro|fella|love|hen|darling|pet)(?: (?:no|thanks|ta|cheers|please))?$",
    re.IGNORECASE,
)
"""Whom a sentence is said to, at its end: "no mate", and not "it's my mate"."""
_PUTS_IN = "put pop stick bung get in down"
_DELETE = "delete remove erase scrap wipe clear bin lose drop ditch chuck empty forget cross strike rub take out off away get rid"
DEEDS = (
    (frozenset({"delete", "deletes"}), frozenset(_DELETE.split())),
    (frozenset({"cancel"}), frozenset(f"cancel stop turn switch kill {_DELETE}".split())),
    (
        frozenset({"change", "place"}),
        frozenset("change move alter update switch correct amend edit fix swap shift reschedule".split()),
    ),
    (frozenset({"set", "remind"}), frozenset(f"set make create book schedule remind up on {_PUTS_IN}".split())),
    (
        frozenset({"note", "diary"}),
        frozenset(
            f"note log write record add jot enter track save register mark keep include book diary {_PUTS_IN}".split()
        ),
    ),
)
"""What our questions ask whether to do, each by the words that ask it and those that say it again; the first that is
asked counts: a diary may be deleted, and is no note then."""
BESIDE_DEEDS = frozenset(
    "yes yeah yep yup aye please do just go on and then it that this them those these one ones both all of the my me for anything"
    " reminder reminders can you could would will if ok okay i want would like to shall again".split()
)
"""What may stand beside such a verb, and says nothing more."""
COUNT_ME = re.compile(
    r"^(?:(?:ok|okay|right|well|yes|yeah|aye|go on|then|so|now|just|please) )*count me(?: (?:in|through(?: it| this| that)?|down))?(?: (?:then|now|please|so|love|pal))*$"
)
"""Who wants the count to begin: "ok count me then"."""
WHOLE_WORDS = frozenset("whole everything lot every single entire entirely completely thing".split())
"""Words for all of something, which a question about all of it may be answered with: "yes, the lot"."""
_AGREES = r"(?:yes|yeah|yep|yup|aye|ready|ok|okay|right|sure|fine|alright|all right|go on|go ahead|got it|gotcha|i see|cool|great|good|perfect|lovely|then|well|(?:i am|we are) (?:ready|there|in position|set|in place|good to go))"
AGREES_AND_WISHES = re.compile(
    rf"^{_AGREES}(?: {_AGREES})*(?: (?:but|although|though|except|so)|(?: and)?(?= (?:only|just|how|what|which|where|can|could|should|do i|do we|is (?:it|this|that|my)|on the|not)\b))+ (?P<wish>(?!(?:only|just|now|then|so|that|it)$).+)$"
)
"""What stands behind an agreement, the group "wish": "yes but only one"."""
