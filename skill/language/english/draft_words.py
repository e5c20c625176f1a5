"""English replies to a draft that is read back, and what is asked after something that is kept was told."""

import re

_LEAD = r"(?:(?:no|nah|naw|nope|och|ach|ah|oh|er|um|well|actually|sorry|please|just|yes|yeah|aye|right|ok|okay|so|and|go on) )*"
_END = (
    r"(?: (?:please|then|now|for now|thanks|thank you|ta|cheers|love|hen|pal|mate|dear|alexa|coach|so|just|would you|will you|could you"
    r"|for me|if you (?:would|could|like|do not mind)|this time|today|tonight))*$"
)
_IT = r"(?:it|that|this|them|those|that one|this one|the lot)"
LEAVES_IT = re.compile(
    rf"^{_LEAD}(?:leave (?:{_IT}(?: (?:be|out|off|alone|at that))*|off)|let it be|forget (?:{_IT}|about (?:{_IT}))|never mind(?: {_IT})?|do not (?:bother|worry|mind)(?: (?:about |with )?{_IT})?"
    rf"|(?:skip|scrap|drop|ditch) {_IT}|(?:there is )?no need|not worth (?:it|the bother)|you are (?:all right|alright|grand|fine|ok|okay)){_END}"
)
"""What lets a draft go: "no, leave it be". Contractions are written out, as in all of these."""
DO_IT = re.compile(
    rf"^{_LEAD}(?:(?:would|could|can|will) you (?:(?:just|kindly|maybe|mind) )*|i would like you to |you (?:can|could|may|might|should) (?:just )?)?"
    rf"(?:(?:stick|pop|bung|put|get|jot|write|log|note|enter|add|record|save|mark|set|book|make|slip|whack|chuck)"
    rf" (?:{_IT}|{_IT} (?:in|down|on|up|away|there|in there|in the (?:diary|book|log|list|notes)|on the (?:list|record)))"
    rf"|(?:noting|putting|logging|adding|saving|writing|jotting|setting|entering|recording) {_IT}(?: (?:in|down|on|up))?|do (?:it|that)){_END}"
)
"""What wishes a draft done: "would you stick that in for me please"."""
NOT_SO = re.compile(
    rf"^{_LEAD}(?:(?:it|that|this|which|nine|ten|\w+ o'clock) (?:is|was|would be|might be|sounds|seems) (?:(?:a bit|a wee bit|a little|far|way|much) )?too (?:late|early|soon|often|much)\b"
    rf"|too (?:late|early|often)\b|(?:no |nah |naw )?not (?:quite|exactly|really)$|(?:no|nah|naw|nope) (?:it|that) was (?!nothing|not worth|fine))"
)
"""What finds a piece of it wrong, and refuses nothing: "no, that's too late for me"."""
ONE_BEFORE = re.compile(
    r"^(?:(?:and|so|what about|how about|when was|what was|which was|tell me|ok|okay|right|then|but) )*"
    r"(?:(?:the )?(?:one|cramp|time) before(?: (?:that|it|this|last))?(?: one)?|before (?:that|it)|the previous one|(?:the )?second last one|the last but one)"
    r"(?: (?:was|then|please|again|when|love|hen|mate))*$"
)
"""Asks for the entry before the one that was told: "and the one before that"."""
WHAT_ELSE_IS_KEPT = re.compile(
    r"^(?:(?:and|so|ok|okay|right|tell me) )*(?:what else|anything else)\b.*\b(?:down|remember(?:ed)?|know|keep|kept|store[ds]?|noted?|saved|written|on me|about me|for me|got|set)\b"
)
"""Asks what else is kept: "what else have you got me down for"."""
NEW_CRAMP = re.compile(r"\b(?:a|an|another|one more|a second|a new)(?: \w+){0,2}? (?:cramp|one)\b|^(?:also )?another\b")
"""What tells of one more cramp, and puts none right: "I had a cramp in my right foot this morning"."""
SIZE_WORDS = frozenset("best big bigger easy good hard little long nice quick short simple small wee".split())
"""What one of two is called that tells neither from the other."""
LETS_ALL_GO = re.compile(
    rf"^{_LEAD}(?:(?:can|could|would|will) (?:you|we|i) |i want to |i would like to )?"
    rf"(?:(?:cancel|delete|scrap|get rid of|clear|bin|wipe|erase|remove|ditch|lose|kill|nuke|zap|axe|trash|chuck|dump|drop|stop|switch off|turn off)(?: all| out| off)?(?: of)? (?:{_IT}(?: (?:all|both|off|out|every one|all of (?:it|them)))*|everything|the whole lot|both)"
    rf"|forget (?:all (?:of )?(?:it|that|this|them|those)|them|those|the (?:whole )?lot|everything)|(?:cancel|delete|clear) all){_END}"
)
"""What deletes all that was just read out: "scrap the lot"."""
LETS_EVERYTHING_GO = re.compile(r"\b(?:all|everything|lot)\b")
"""What of that means more than the one that was told last."""
TELLS_OF_IT = re.compile(
    rf"^{_LEAD}(?:it|that) (?:is|was) (?:(?:just|only|quite|really|very|such) )*an? (?:\w+ ){{0,2}}(?:one|cramp){_END}"
)
"""What tells how a cramp was, and agrees to nothing: "it was a wee one"."""
ONE_MORE = re.compile(
    rf"^{_LEAD}(?:(?:can|could|would|will) (?:you|we|i) |i (?:want|need) |i would like )?"
    r"(?:(?:set|make|put|give|add|have)(?: me| us| up| in)* (?:one(?: more)?|another(?: one)?|a new one)|one more|another(?: one)?)(?: up| in)? (?:for|at|on|to)\b"
)
"""Who wishes for one more reminder, where reminders are spoken of: "set one for the bedtime stretches"."""
SPEAK_UP = re.compile(
    r"\b(?:speak|talk|turn (?:it|yourself)) up\b|\b(?:speak|talk) (?:a bit |a wee bit |a little )?louder\b|\b(?:i am|i go|bit|a bit|a wee bit) (?:a (?:bit|wee bit|little) )?(?:deaf|hard of hearing)\b|\b(?:can not|can hardly|can barely) hear you\b"
)
"""Who does not hear well, and asks for a louder voice."""
_OF_A_BODY = (
    r"(?:leg|knee|ankle|foot|feet|toe|heel|hip|back|bum|backside|arse|arm|hand|head|neck|chest|heart|cal[fv]\w*|thigh|shin|hammy|ham\w*|quad|muscle|tummy|belly"
    r"|side|left|right|both|other|own|bad|old|auld|poor|wee|big|good|sore|cramp\w*|again that|that)"
)
IT_IS_ME = re.compile(
    rf"^(?:(?:hello|hi|hey|hiya|morning|evening|coach|alexa) )*it is (?:only |just )?me(?: again| here)?(?!.* {_OF_A_BODY}s?\b)(?: \w+){{0,2}}$"
)
"""Who greets and says who it is: "it's me, Margaret"."""
