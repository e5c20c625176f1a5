"""English sentences of a leg that is tight, stiff, tired or sore, and has no cramp: "nah, not cramp, just stiff".

The pattern matches words with contractions written out.
"""

import re

_A_CRAMP = r"(?:an? )?(?:\w+ )?(?:cramps?|cramping|spasms?)"
_NONE = (
    rf"(?:(?:it|this|that|they|mine|i) (?:is|are|am) not(?: (?:really|actually|quite|exactly|so much))*(?: got)? {_A_CRAMP}"
    rf"|i have not(?: got)? {_A_CRAMP}|(?:not|no|nothing|none)(?: (?:is|really|actually|quite|exactly|so much|like))* {_A_CRAMP}"
    rf"|i would not (?:call|say) (?:it|that)(?: is| was)? {_A_CRAMP})"
)
_FILLER = r"(?:well|oh|er|um|so|and|but|it is just that|i think|i would say|if anything|honestly|really|actually|at the moment|right now|now|thanks|ta|as such|man|mate|love|pal|hen|to be honest|it is|they are)"
_NO = r"(?:no|nah|nope|naw|na|not really|not now|not quite|not exactly|nothing like that|i meant)"
_ONLY = r"(?:just|only|more(?: of| like)?|merely|rather|mostly|a bit|a wee bit|a little|a tad|a touch|bit|kind of|sort of|kinda|slightly)"
_FILLERS = rf"(?:(?:{_FILLER}|\ba\b|an|the|so|very|pretty|quite|dead|right|all|still|feeling|just feeling|of|got|been|going|gone|that|some) )*"
_OWN = r"(?:(?:my|me|the|both|both of|our|left|right|whole|poor|old|back of|backs of|front of|fronts of|bottom of) )*"
_IS = r"(?:is|are|am|feels?|felt|gets?|got|have|has|goes|been|has been|have been|have gone|has gone|have got|has got)"
_SUBJECT = rf"(?:(?:it|this|that|they|i) |(?:it|this|that|they|i|everything|(?P<part>{_OWN}(?:(?P<legs>legs?|pins)|\w+(?: \w+)?))) (?:(?:it|they) )?(?:{_IS} )?|(?:feels?|feeling|felt) )?"
_SORE = r"sore|achy|aching|aches?|tender|soreness|achiness"
_TIGHT = (
    r"tight|tightish|tightness|stiff|stiffish|stiffness|tired|tiredness|heavy|heaviness|weary|knackered|fatigued?|tense|tensed up"
    r"|like (?:lead|wood|concrete|planks?|logs|two planks|two logs)"
)
_FEELS = rf"(?:(?P<sore>{_SORE})|{_TIGHT})"
_ENDS = (
    rf"(?:(?: more)? than (?:anything(?: else)?|owt|{_A_CRAMP})| (?:rather than|instead of|not)(?: (?:really|actually|quite))* {_A_CRAMP}| (?:and|or) {_FILLERS}(?:{_SORE}|{_TIGHT})"
    r"| that is (?:all|it)| today| tonight| again| now| lately| feeling| legs| muscles?| as usual| really| to be honest| if anything)*"
)
_WHERE = rf"(?: (?:in|round|around|down|across|through|up|at|on) (?P<where>{_OWN}(?:(?P<in_legs>legs?)|\w+(?: \w+)?)))?"
_WHY = r"(?P<why> (?:(?:and |cos |because )?(?:from|after|with|since|because|because of|cos|due to|off)|i have been|i was|i did|we did|been)\b.*)?$"
FEELS_TIGHT = re.compile(
    rf"^(?:(?P<denied>{_NO}|{_NONE}|{_ONLY})(?: |$)|{_FILLER} )*{_FILLERS}{_SUBJECT}{_FILLERS}(?:(?P<only>{_ONLY}) )*{_FILLERS}{_FEELS}{_ENDS}{_WHERE}(?P<end>{_ENDS}){_WHY}"
)
"""Nothing but that a leg is tight, stiff, tired or sore.

Groups "denied" and "only" deny a cramp, or play down what is felt; "part" and "where" name where it is, "legs" and
"in_legs" where that is the whole of the legs, "sore" is set where it aches, and "why" tells what it is from.
"""
_THAN_A_CRAMP = re.compile(
    rf"\b(?:than|rather than|instead of|not(?: (?:really|actually|quite|so much))*) {_A_CRAMP}\b"
)
ALL_OVER = re.compile(
    r"^(?:(?:oh|well|er|um|it is|just|like|everywhere|really|honestly|pretty much|sort of|kind of) )*(?:all over|everywhere|all of (?:it|them|the above)|the (?:whole )?lot|(?:(?:the|my|me|both|both of|whole|all of|all) )+legs?|legs|everything|all of me|top to bottom)\b"
)
"""Who feels it in all of the legs."""


def feels_tight(text: str) -> re.Match[str] | None:
    """Read how a leg feels that has no cramp: one is denied, what is felt is played down, or it is told what a muscle
    is tight from. None where more is told.
    """
    told = FEELS_TIGHT.match(text)
    if told is None:
        return None
    of_something = told["part"] and told["why"]
    return told if told["denied"] or told["only"] or of_something or _THAN_A_CRAMP.search(text) else None
