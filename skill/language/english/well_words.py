"""English sentences of nothing but that somebody is well again, or that a cramp has let go, behind a no:
"no we're all right, it's backed off".

Every clause is one of them, to the end: whatever else is told leaves the sentence to what knows more.
"""

import re

_NO = r"(?:no|nah|naw|nope|nae|nay|na)"
_SMALL = r"(?:oh|ah|och|ach|er|um|well|actually|aye|phew|please|thanks|thank you|ta|cheers|honestly|really|love|hen|pal|mate|pet|alexa|need|bother|worries|do not (?:worry|bother)|i think|i reckon)"
_HOW = r"(?:all|just|right|about|nearly|almost|quite|completely|much|far|a lot|a (?:good )?bit|pure|well|finally|at last|only|now|already|really|finally|totally|fully|properly|practically|entirely|doing|feeling)"
_FINE = r"(?:all right|alright|fine|grand|good|okay|ok|sound|champion|dandy|well|comfortable|comfy|sorted|normal|back to normal|clear|right as rain|happy|over it)"
_BETTER = r"(?:better|easier|looser|softer|less sore)"
_GONE = (
    r"(?:gone(?: away)?|away|went(?: away)?|over(?: with)?|past|passed(?: off| over)?|done(?: with)?|finished|stopped|quit|backed off|eas(?:ed|ing)(?: off| up)?|let(?:ting)? go|let up|given (?:over|up)|died down|packed (?:it )?in"
    r"|settl(?:ed|ing)(?: down)?|calm(?:ed|ing)(?: down)?|sorted (?:itself|it)(?: out)?|cleared(?: off| up)?|slackened(?: off)?|loosen(?:ed|ing)(?: off| up)?|relax(?:ed|ing)|releas(?:ed|ing)|worn off|unknotted|soft|slack|loose)"
)
_IT = r"(?:it|that|this|he|she|they|everything|everybody|(?:the|my|me|his|her) (?:cramp|pain|spasm|knot|leg|calf|foot|thigh|muscle|hamstring|toes?|shin))"
_IS = r"(?:am|is|are|has|have|feels?|seems?|looks?|did|does)"
_NO_MORE = rf"(?:is|are|does|do|am) not (?:(?:there|here|hurt|hurting|sore|painful|cramping|cramped|tight|in (?:pain|it)|at it|bad)) (?:any ?more|now|at all|any longer)|no longer (?:there|hurts?|hurting|sore|cramping)|(?:{_IS}|has) been and gone"
_CLAUSE = (
    rf"(?:{_IT} (?:{_NO_MORE}|(?:{_IS} )?(?:{_HOW} )*(?:{_GONE}|{_BETTER})|{_IS} (?:{_HOW} )*{_FINE}|it (?:{_HOW} )*(?:away|gone))"
    rf"|(?:i|we|us) (?:{_IS} )(?:{_HOW} )*(?:{_FINE}|{_BETTER}|past it|over it|out of it)"
    rf"|(?:all|everything) (?:{_FINE}|{_GONE}|{_BETTER})|it (?:gave over|let go|wore off|cleared|backed off|died off|eased)"
    r"|(?:no|no more|not any) (?:pain|cramps?|spasms?)(?: (?:now|any ?more|at all|left))+"
    r"|you are (?:all right|alright|grand|fine|okay|ok)(?= \w))"
)
_TAIL = r"(?:now|again|the noo|just now|at last|thanks(?: to (?:you|god))?|thank (?:you|god|goodness|heavens)|ta|cheers|love|hen|pal|mate|pet|alexa|honestly|really|then|so (?:i am|it is|we are)|completely|altogether|by itself|on its own|i think|i reckon|as (?:i|we) (?:am|are)|and|here)"
_STAYS = r"(?:but|just|only|though)(?: (?:it|that|i|my leg|my calf|the muscle) (?:is|am))?(?: (?:just|only|still|left|a|bit|wee|little|of|feels?|quite))* (?:sore|tender|achy|aching|bruised|shaky|tired|an ache|stiff)"
_ASKS = r"(?:so )?(?:what now|what next|now what|(?:can|could|shall|should|do|may|am) (?:i|we)\b.*|what (?:do|should|shall|can) (?:i|we)\b.*)"
WELL_BEHIND_NO = re.compile(
    rf"^(?:{_SMALL} )*{_NO}(?: (?:{_NO}|{_SMALL}))* {_CLAUSE}(?: (?:{_TAIL}|{_NO}|{_SMALL}|{_CLAUSE}))*(?: {_STAYS})?(?: {_ASKS})?$"
)
"""Contractions are written out. "No good" and "no better" have no subject, and are no such sentence."""
