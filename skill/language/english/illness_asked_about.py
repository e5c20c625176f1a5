"""English questions whether a cramp comes of an illness of the heart, or of a stroke: "is my cramp a sign of heart
trouble".

The illness is asked about and not felt, whosever cramp it is. A pattern takes the whole sentence or nothing: one that
tells of a sign besides ("… and I'm breathless") is read as ever, and so is one that tells of what happens now ("am I
having a stroke"). The patterns match words with apostrophes.
"""

import re

_LEAD = (
    r"^(?:(?:and|so|but|oh|ok|okay|well|right|sorry|please|er|um|alexa|hi|hello|just|i wonder|i was wondering|i'm wondering|wondering|tell me|do you know|do you think|can you tell me|if|whether"
    r"|quick question|i want to know|i'd like to know|i worry|i'm worried|i keep wondering) )*"
)
_PLACE = r"(?:(?:my|the|both|me) )?(?:left |right |lower )?(?:legs?|calf|calves|foot|feet|thighs?|hamstrings?|toes?|shins?|quads?)"
_CRAMPS = rf"(?:{_PLACE} )?(?:cramps?|cramping|charley horses?|spasms?)(?: (?:at night|every night|all the time|in the night|in (?:my |the )?bed|in {_PLACE}|i get|i've got|i have|i keep getting|so often|so much|a lot))*"
_OWNED = rf"(?:(?:my|me|the|these|this|this kind of|those|all|all these|such|a|an|having|getting|constant|bad|night|nightly|sudden|frequent|so many|many|lots of|a lot of) )*{_CRAMPS}"
_HAS_THEM = rf"(?:i|he|she|mum|dad|my \w+) (?:get|gets|keep getting|keeps getting|have|has|have had|suffer from|'ve got) {_OWNED}(?: (?:and|so|but))? "
_TOLD = rf"(?:{_HAS_THEM})?"
_HEART = (
    r"(?:(?:a|an|any|some|my|the|his|her|early|serious) )*"
    r"(?:heart (?:trouble|troubles|problems?|disease|failure|condition|conditions|attacks?|issues?|thing)|(?:bad|weak|dodgy|dicky|failing|poorly|dicey|sick|dud) (?:heart|ticker)|angina|coronary(?: disease)?"
    r"|(?:heart|ticker)(?:'s| is| was|s)? (?:failing|bad|weak|giving out|giving up|packing up|packing in|dodgy|poorly|knackered|on (?:its|the) way out|not right|not well|in trouble)|cardiac (?:trouble|problems?|disease|arrest)"
    r"|(?:my|the|his|her) (?:heart|ticker)|mini strokes?|strokes?|t i as?|tias?)"
)
_SIGNS = r"(?: (?:sign|signs|symptom|symptoms|warning|trouble|related|coming on|on the way|later|one day))*"
_TAIL = r"(?: (?:then|or|at all|please|do you think|or something|or not|or what|or anything|or is it nothing|or just (?:a cramp|cramps?|age)|maybe|perhaps|doctor|alexa|too|you know))*$"
_LINK = (
    r"(?:be|being|mean|means|meaning|a|an|the|any|some|sort|kind|of|sign|signs|symptom|symptoms|warning|early|first|to do with|connected|related|linked|to|with|down to|because of|caused by|cause|from|due to|point to|come|comes|coming"
    r"|have|has|got|that|i|i've|he's|she's|we've|there's|something|wrong|anything|always|ever|usually|sometimes|possibly|maybe|not|actually|really|tell of|say|telling me|saying|brought on by|by|about|show|showing|start|beginning)"
)
_IS = r"(?:is|are|could|can|do|does|might|may|would|will|did|isn't|aren't|couldn't|doesn't|don't)"
ALL = (
    rf"{_LEAD}{_TOLD}{_IS} {_OWNED}(?: {_LINK})* {_HEART}{_SIGNS}{_TAIL}",
    rf"{_LEAD}{_HAS_THEM}{_IS} (?:it|this|that|they|these)(?: {_LINK})+ {_HEART}{_SIGNS}{_TAIL}",
    rf"{_LEAD}(?:if|whether) {_OWNED} (?:{_LINK} )+{_HEART}{_SIGNS}{_TAIL}",
    rf"{_LEAD}{_OWNED} (?:is|are|could|can|might|may) (?:{_LINK} )+{_HEART}{_SIGNS}{_TAIL}",
    rf"{_LEAD}{_IS} (?:it|that|this|there)(?: be)? {_HEART} (?:if|when|that|behind|causing|giving|making|because|with) (?:me |you |i )?(?:get |have |keep getting )?(?:{_OWNED}|{_PLACE} (?:cramps?|cramping|keeps? cramping))(?: {_CRAMPS})?{_TAIL}",
    rf"{_LEAD}{_IS} {_HEART} (?:cause|causing|give|giving|make|making|behind|bring|bringing|bring on|lead to|leading to|mean|be|be behind|be causing)(?: (?:me|my|you|people))?(?: on)?(?: {_PLACE})? ?(?:{_OWNED})?{_TAIL}",
)
"""Whole sentences of this kind."""
READ = re.compile(rf"(?:{'|'.join(ALL)})".replace("'s", " s").replace("'", ""))
"""The same in words as signs are read in."""
