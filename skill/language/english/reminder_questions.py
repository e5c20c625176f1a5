"""English questions about a reminder that is spoken of: how loud it is, what it says; and what refuses its time.

Contractions are written out, except in `REFUSES_TIME`.
"""

import re

from skill.language.english.fillers import ASKING_LEAD, DRAFT_LEAD, WISH_END
from skill.language.english.schedules import CLOCK_HOUR

_IT = r"(?:it|that|this|that one|they|the (?:next |morning |evening )?(?:reminder|alarm|alert|one)|my reminders?|the reminders)"
_SOUNDS = r"(?:ring|ring out|sound|go off|come on|be|play|chime|beep|shout|blare|speak|talk|say it|start)"
HOW_LOUD = re.compile(
    rf"{ASKING_LEAD}(?:how loud(?:ly)? (?:is|are|will|does|do|would) {_IT}\b.*"
    rf"|(?:is|are) {_IT} (?:going to (?:be )?)?(?:{_SOUNDS} )?(?:(?:very|too|really|that|so|out|all|dead) )*(?:loud|loudly|noisy|aloud|quiet|quietly)\b.*"
    rf"|(?:will|does|do|would|can|could|might) {_IT} (?:{_SOUNDS} )(?:(?:very|too|really|that|so|out|dead|off|nice and) )*(?:loud|loudly|noisy|aloud|quiet|quietly|softly|quieter|at full (?:blast|volume))\b.*"
    rf"|(?:will|does|would|might|could) {_IT} (?:(?:not|only|just|always) )*(?:wake|disturb|frighten|scare)(?: up)? (?!me\b).+"
    rf"|(?:can|could|how (?:do|can)) (?:i|you|we) (?:make|turn|get|have|set|keep) {_IT} (?:(?:a bit|a little|to be|to go off|go off) )*(?:down|up|quiet|quieter|softer|louder|lower|quietly|not so loud){WISH_END})"
)
"""Asks how loud a reminder is: "will it ring out loud 'cause my wife's asleep"."""
WHAT_IT_SAYS = re.compile(
    rf"{ASKING_LEAD}(?:what (?:does|will|would|do|is) {_IT} (?:(?:actually|just|going to) )*(?:say|tell me|sound like|play|do|shout|do or say)|what (?:will|do|would|am) i (?:going to )?hear|how (?:does|will|do) {_IT} sound)"
    rf"(?: (?:to me|out loud|when .*|once .*|exactly|then))*{WISH_END}"
)
"""Asks what a reminder says: "what does it say when it goes off"."""
CALLED_OF_STRETCHING = re.compile(
    rf"{ASKING_LEAD}(?:(?:i (?:mean|meant)|what about|how about) )?(?:the|my|that) (?:stretch(?:es|ing)?|exercises?|leg|calf|routine|bedtime) (?:one|ones|reminder|alarm){WISH_END}"
)
"""Calls a reminder by what it is for, and says nothing else: "the stretching one"."""
SETS_ONE = re.compile(
    rf"^{DRAFT_LEAD}(?:(?:can|could|will|would) (?:you|we|i) |i (?:want|need) (?:you )?to |i would like (?:you )?to |let us |you (?:can|could) )?(?:set|make|put|give|add|have|get|do)(?: me| us| up| in)* (?:one|a reminder|some|one of them|one up)(?: (?:then|up|in|for me|so|anyway|now|please|love|mate))*$"
)
"""Who wishes for a reminder where none is set: "well set one then"."""
_HOUR = rf"(?:(?:half|quarter|ten|twenty|five) (?:past|to) )?{CLOCK_HOUR}(?: (?:thirty|fifteen|forty five|o'clock|a m|p m|in the (?:morning|evening|afternoon)|at night))*"
_NOT_RIGHT = r"(?:(?:far |way |much |a bit |a wee bit |a little |just |really )*(?:too (?:early|late|soon)|(?:early|late)(?! enough))|no (?:good|use|right)|not (?:any )?(?:good|right|great|ideal|on|possible)|bad|awkward|useless|impossible)"
REFUSES_TIME = re.compile(
    rf"\b(?:at )?{_HOUR}(?:'s| is| was| would be| might be| will be|'ll be|'d be| sounds| seems) {_NOT_RIGHT}\b(?: for me)?"
    rf"|\b(?:can't|cannot|can not|couldn't|could not|(?:won't|will not) be able to|never) (?:do|make|manage)(?: it)?(?: at)? {_HOUR}\b"
    rf"|\b{_HOUR} (?:won't|will not|doesn't|does not|isn't|is not|don't|never) (?:going to )?(?:work|do|suit|fit)s?\b(?: (?:for )?me)?"
    r"|\b(?:never mind|forget|scrap|ignore|bin|drop) (?:about )?(?:the|that) (?:time|hour)\b"
)
"""Names a time and says that it is not right: "seven's too early", "can't do seven", "never mind the time"."""
