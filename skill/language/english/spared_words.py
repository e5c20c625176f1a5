"""English words for what a stretch is to leave alone: a leg that was hurt, a muscle, a thing that somebody cannot get to."""

import re

_REFUSES = (
    r"(?:not|no|nothing|skip|skipping|leave out|leave|miss out|drop|avoid|without|except|apart from|spare|cut out|do not (?:do|stretch|use|touch)|(?:can|could) not (?:do|stretch|use)"
    r"|keep off|keep away from|stay off|go easy on|mind)"
)
_BETWEEN = r"(?: (?:with|on|for|of|from|about|the|my|any|that|this|those|these|his|her|doing|using|stretching|me))*"
LEAVES_ALONE = re.compile(
    rf"\b{_REFUSES}{_BETWEEN} (?P<what>(?:(?:left|right)(?! now\b) )?\w+(?: (?!i\b|my\b|it\b|cramps?\b|cramping\b|pain\b)\w+)?)(?! (?:cramps?|cramping|pain)\b)"
)
"""What is to be left alone, the group "what": "not the hamstrings, I pulled mine". Contractions are written out."""
USES_OTHER = re.compile(
    r"\b(?:use|do|stretch|take|try|with|on|only|just)(?: (?:just|only|me|it|on|with))* (?:the|my) (?:other|good)(?: (?:leg|one|side|foot|calf|knee))?\b"
    r"|\b(?:the|my) (?:other|good) (?:leg|one|side|foot)(?: (?:only|instead|then|please))*$"
)
"""Who wants the other leg: "use the other"."""
HURT_BEFORE = re.compile(
    r"\b(?:sprain\w*|pulled|tore|torn|twisted|strained|broke|broken|fractur\w*|injur\w*|operat\w*|operation|surgery|replaced|replacement|hurts?|hurting|sore|bad|dodgy|gammy|dicky|knackered"
    r"|bust|busted|bruised|poorly|tender|in (?:a )?(?:plaster|cast|boot|brace)|stitches|wound|rolled|tweaked|did in|done in)\b"
)
"""Why a leg is spared."""
ON_CRUTCHES = re.compile(
    r"\b(?:on (?:my |a |the )?(?:crutches|crutch)|(?:leg|foot|ankle|knee) is in (?:a )?(?:plaster|cast|boot)|in (?:a|my) (?:plaster|cast|moon ?boot|walking boot)"
    r"|(?:can|could) not (?:put|take|bear) (?:any |my |much )?weight|non weight bearing|not (?:allowed|supposed) to (?:put|stand|bear))\b"
)
"""Who is not to be stood up, for now."""
RULED_OUT_THING = re.compile(
    r"\b(?:not|no|without|nothing (?:with|on|at|against)|except|other than|but not|instead of|rather than|anything but)(?: (?:the|a|my|at|on|against|with|using|that|one|ones|up|any))* (?P<thing>wall|chair|towel|step|stairs?)\b(?! (?:is|has|was)\b)"
)
"""A thing that is ruled out wherever it stands in a wish: "some stretches, not the wall one"."""
