"""English words for what a stretch is to do without: a leg that was hurt, a muscle, a thing that is lacked, unfit or has slipped."""

import re

from skill.language.english.fillers import LEAD

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
NOT_THAT_THING = re.compile(
    r"^(?:(?:no|nah|naw|nope|er|um|but|please|ach|oh|sorry|just|well|actually) )*not (?:(?:that|this|against|at|on|by|with|in|the|a|an|my|one|ones|using|up) )+(?P<thing>\w+)(?: (?:one|ones|thing|again|please|today|tonight|now|love|hen|mate|pal|dear))*$"
)
"""What rules out a thing that a stretch is done with: "not the wall"."""
LACKS_IT = re.compile(
    rf"{LEAD}(?:no )?(?:(?:but )?i (?:have not|am not|do not|is not)|(?:is|have|do) not|never|not)(?: (?:got|have|own|got myself))* (?:one|any|that|it|a thing|one of (?:them|those|these))(?: (?:here|to hand|handy|on me|with me|sorry|mate|love|hen|pal|in the house|at home|either|though|now))*$"
)
"""Who has not got the thing that a stretch is done with: "ain't got one"."""
THING_TOO = re.compile(
    r"\b(?:towel|belt|strap|scarf|band|sheet|chair|seat|stool|step|wall|bed|sofa|table|mat)(?:'s| is|s are)? (?:(?:a bit|far|way|much|just) )?too (?:short|long|low|high|soft|hard|slippery|wide|narrow|far(?: away)?|close|wobbly)\b"
)
"""Who finds the thing that a stretch is done with unfit: "towel's too short"."""
THING_SLIPPED = re.compile(
    r"\b(?:it|that|they|(?:my|the|this) (?:towel|belt|strap|scarf|band|chair|foot|hand|phone|mat|cushion|sheet|sock|shoe|grip))(?: (?:is|has|have|just|all|keeps|went and))* (?:slipped|slipping|come (?:off|loose|undone)|came (?:off|loose|undone)|coming (?:off|loose)|fell (?:off|down)|fallen (?:off|down)|dropped|undone|slid(?: off)?)\b(?! (?:disc|out of))"
)
"""What has slipped from where a stretch holds it, and is no cramp: "oh, it's slipped". Contractions are written out."""
