"""What stands behind a yes to "is it easing?" and says nothing of ease: a place, a posture, a habit,
what it did, or how hard the muscle is.
"""

import re

_WHOSE = r"(?:the|my|me|our|a|an|his|her|their|that|both)"
_PART = r"(?:legs?|knees?|groin|hips?|ankles?|toes?|heel|bum|backside|cal(?:f|ves)|thighs?|shins?|foot|feet|hamstrings?|sides?|way|back)"
_NO_PLACE = r"(?!(?:a |the |its? |my )?(?:bit|little|lot|last|least|once|first|mend|move|end|way|whole|moment|minute|time|fact|short|general|all|no time|while)\b)"
_PLACE = rf"(?:in|on|at|outside|inside|under|beside|behind|against|down at|out in|up in) {_NO_PLACE}(?:{_WHOSE} )?\w+"
_EXTENT = rf"(?:the |my |me )?(?:whole|entire|full) (?:of )?(?:the |my )?{_PART}|(?:(?:all|right|everywhere|clean|just) )*(?:down|up|along|over|through|round|across|in|of)(?: to| into| towards?| as far as)? (?:the (?:back|front|side) of )?{_WHOSE} (?:\w+ )?{_PART}"
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
_BOTH = r"(?:the two|the pair|both|all) of (?:them|us|it|my \w+)"
NO_EASE = re.compile(rf"\b(?:{_BOTH}|{_POSTURE}|{_EXTENT}|{_PLACE}|{_HABIT}|{_CAME}|{_HARD}|{_ONE})")
"""What tells of a place, a posture, a habit, how a cramp came or how hard it is; it is cut out before a word of ease is
looked for, as "down" is none in "all down the leg", nor "gone" in "gone all tight". Contractions are written out.
"""
_AGREES = r"(?:yes|yeah|yep|yup|aye|ay|uh huh|mm hmm|oh|ooh|god|well|actually|help|ow|ouch|and)"
_NOW = r"(?:right now|just now|right this (?:minute|second)|this (?:very )?(?:minute|second|moment)|at the moment|at present|as we speak|the now|the noo)"
HAS_IT_NOW = re.compile(
    rf"^(?:{_AGREES} )+(?:(?:it is |they are )?(?:there |here |happening |cramping |doing it |at it |got me |on me |going on )?{_NOW}"
    rf"|(?:it is |they are )?(?:happening|cramping|doing it|at it|got me|started|starting)(?: again)?(?: now| {_NOW})"
    rf"|i (?:have|do have|am having)(?: got)? (?:it|one|this|that|them) (?:now|{_NOW}))$"
)
"""A yes to whether a cramp is there now, where nobody asked: "yeah, right now". Contractions are written out."""
ONLY_CRAMPS = re.compile(
    r"^(?:(?:no|nah|nope|naw|nae|och|oh|well|none) )+(?:(?:it is|they are|that is|i get|i have|i have got|i just get|there is) )?(?:(?:just|only|simply|merely|nothing but|nothing only|purely|plain) )+"
    r"(?:(?:the|my|me|some|leg|legs|calf|foot|night|plain|usual|normal|ordinary|bad|a|old|regular|these|them) )*(?:cramps?|cramping|charley horses?|spasms?)"
    r"(?: (?:at night|in bed|in (?:my|the|both) \w+|now|i think|so far|really|that is all|as usual|and that|love|mate|pal|thanks|sometimes|every night|most nights))*$"
)
"""A no that tells of cramps and of nothing else: "no, just cramps"."""
TO_TALK_OF = re.compile(
    r"^(?:(?:can|could|shall|may|will|let|i (?:want|would like|need|wanted|came)|please|ok|okay|right|well|so|now|but|anyway|us|we|i|you) )*(?:to )?(?:just )?(?:talk|speak|chat|have a (?:talk|chat|word))(?: (?:to|with) (?:you|somebody|someone))?"
    r" (?:about|on|of) (?:(?:the|my|these|this|those|our|leg|legs|calf|night|his|her) )*(?:cramps?|cramping)(?: (?:now|then|please|instead|first|again|a (?:bit|minute|moment|while)|for a (?:bit|minute|moment|while)))*$"
)
"""Who wants to talk about cramps, and does not say that there is one: "can we talk about the cramps now"."""
_HALF = r"(?: (?:down|half|bit|part|end|leg|still|again|than that|of it|of the leg|i think|actually|now|then|please|yeah|love))*$"
PART_OF_LEG = re.compile(
    r"^(?:(?:no|nah|yes|yeah|aye|um|er|well|oh|it is|it|in|on|at|of|more|just|the|my|that|a bit|right|further|sort of|kind of|i think|towards|(?:meaty|fleshy|fat|big|main|long|large|thick|bulgy) ?(?:bit|one|part|muscle)?|bit|one|part|muscle|down|up|round) )*"
    rf"(?:(?P<lower>lower|low)|(?P<back>back)(?: of (?:it|the leg|my leg|me leg)| side)?){_HALF}"
)
"""Which part of a leg, told step by step: "the back", and then "lower"; a group names it."""
