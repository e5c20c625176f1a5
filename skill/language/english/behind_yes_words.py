"""What stands behind a yes to "is it easing?" and says nothing of ease: a place, a posture, a habit,
what it did, or how hard the muscle is.
"""

import re

_WHOSE = r"(?:the|my|me|our|a|an|his|her|their|that|both)"
_PART = r"(?:legs?|cal(?:f|ves)|thighs?|shins?|foot|feet|hamstrings?|sides?|way|back)"
_NO_PLACE = r"(?!(?:a |the |its? |my )?(?:bit|little|lot|last|least|once|first|mend|move|end|way|whole|moment|minute|time|fact|short|general|all|no time|while)\b)"
_PLACE = rf"(?:in|on|at|outside|inside|under|beside|behind|against|down at|out in|up in) {_NO_PLACE}(?:{_WHOSE} )?\w+"
_EXTENT = rf"(?:the |my |me )?(?:whole|entire|full) (?:of )?(?:the |my )?{_PART}|(?:(?:all|right|everywhere|clean|just) )*(?:down|up|along|over|through|round|across|in|of) (?:the (?:back|front|side) of )?{_WHOSE} (?:\w+ )?{_PART}"
_POSTURE = r"i am (?:(?:still|just|only|all|now|here) )*(?:standing|stood|sitting|sat|lying|laid|led|kneeling|up|crouch\w*|flat|curled|hopping|walking|driving|in|on|at)\b"
_HABIT = (
    r"(?:since|every (?:single )?(?:night|day|week|morning|evening|few|other)|most (?:nights|days|mornings)|all (?:through )?(?:the )?(?:night|day|week|time)"
    r"|for (?:an?|the (?:last|past)|ages|hours|days|weeks|years|\w+ (?:minutes|hours|nights|days|weeks|years))) ?.*"
)
_CAME = r"(?:it )?(?:(?:just|has|had|really|suddenly) )*(?:woke|woken|wakened|wakes|waking|got|gets|grabbed|grabs|hit|hits|took|caught|floored|dropped) (?:me|us)\b(?: up)?|(?:i|we) have (?:had|got|been having|been getting) (?:it|this|them|one)\b|(?:turn|roll)(?:ed|ing)? over"
_HARD = (
    r"(?:(?:gone|went|goes|going|feels|is) )?(?:(?:all|really|rock|as|so|very|proper|dead|just) )*"
    r"(?:hard|tight|stiff|solid|rigid|knotted(?: up)?|in (?:a knot|knots)|a knot|locked(?: up)?|seized(?: up)?|like (?:a )?(?:rock|stone|wood|concrete|brick))(?: (?:as|like) a? ?\w+)?"
)
_ONE = r"(?:it is |that is )?(?:(?:definitely|really|just|still|only) )*(?:a|another|the worst|one) (?:\w+ )?(?:cramp|charley horse|spasm|one)\b"
NO_EASE = re.compile(rf"\b(?:{_POSTURE}|{_EXTENT}|{_PLACE}|{_HABIT}|{_CAME}|{_HARD}|{_ONE})")
"""What tells of a place, a posture, a habit, how a cramp came or how hard it is; it is cut out before a word of ease is
looked for, as "down" is none in "all down the leg", nor "gone" in "gone all tight". Contractions are written out.
"""
SINCE_WHEN = re.compile(
    r"^(?:(?:yes|yeah|yep|aye|no|well|oh|only|just|it has been(?: like that)?|on and off|ever) )*since\b(?!.*\b(?:can|could|should|what|how|why) )"
)
"""What only tells since when something is: "yes, since this morning", which names a routine and wishes for none."""
