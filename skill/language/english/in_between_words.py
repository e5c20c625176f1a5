"""English sentences said in the middle of something: who comes back to it, who has to go, what turned out otherwise."""

import re

_LEAD = r"^(?:(?:please|ok|okay|alexa|hey|hi|hello|hiya|so|and|well|right|now|then|sorry|oh|um|er|yes|yeah|yep|aye|alright|all right|there) )*"
IS_BACK = re.compile(
    rf"{_LEAD}(?:i am|we are|he is|she is|they are|(?:my|the) (?!cramps?\b|pain\b|one\b|knot\b|spasm\b)\w+ is) (?:just |now |all )?"
    r"back(?: (?:in (?:(?:his|her|my|the|our|their) )?(?:bed|chair|wheelchair|seat|room|place|position)|on (?:(?:his|her|my|the|our|their) )?(?:bed|chair|floor|mat|sofa|couch|wall|step|feet)|here|home|at (?:it|the wall)"
    r"|from (?:the )?\w+(?: \w+)?|with you|again|now|all set|and ready|ready|sitting|lying|down|love|hen|mate|pal|coach|alexa|okay|so))*$"
)
"""Who has come back to what waits: "okay, he's back in bed now"."""
ORDERS_DEVICE = re.compile(
    r"^(?:(?:please|ok|okay|alexa|hey|hi|yo|so|and|well|right|now|then|sorry|oh|um|er|just|can you|could you|would you|will you|go on|hold on|wait|quick|quickly|i (?:want|need) you to) )*"
    r"(?:play|put(?! (?:it|that|this|me)\b)|turn|switch|call|ring|phone|text|message|email|order|buy|add|open|close|find|google|search|look up|book|sing|spell|translate|tell (?:me|us) (?:a|an|about|who|what)|who|who's|any)\b"
)
"""What orders something of a device, or asks for a name: "yo play some drake"."""
ASKS_EITHER = re.compile(
    r"^(?:(?:so|and|but|ok|okay|well|right|then|hey|oh) )*(?:can|could|should|shall|is|are|am|do|does|did|will|would|may|might|must|have|has|was|were|what|when|how|where|which|why|who)\b.*"
    r"\bor (?:(?:like|maybe|is it|is that|just|a|am i|should i) )*(?:no|not|nah|naw|nope|what)$"
)
"""A question that ends in its other answer: "can i play tomorrow, or like no"."""
