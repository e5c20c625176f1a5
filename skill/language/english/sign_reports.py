"""English sentences about a warning sign that name none: an answer that is no yes and no no, or a comparison.

The patterns match whole sentences, as `tokenise` leaves their words, with apostrophes.
"""

import re

_LEAD = (
    r"(?:(?:and|but|so|ok|okay|well|no|nah|oh|er|um|uh|hmm|yes|yeah|honestly|sorry|actually|to be honest|you know|i mean|i think|it's just"
    r"|still|i'm|i am|i|i'd|we|she|he|they|really|that's) )*"
)
_TAIL = (
    r"(?: (?:it|it's|is|that|them|this|these|properly|well|from|here|there|far|down|up|in|on|off|under|the|my|her|his|this|at|all|too|so|very|pitch"
    r"|dark|black|to|see|tell|light|lights|lamp|torch|bed|room|covers|duvet|blanket|and|i|i'm|i'd|we|he|she|because|cos|cause|with|without|glasses|specs"
    r"|yet|really|sorry|love|dear|now|right|either|way|leg|legs|foot|feet|calf|toes|skin|one|if|whether|or|not|first|have|need|get|put|switch|turn"
    r"|haven't|got|can't|don't|know|sure|look|looked|checked|check|difference|which|me|you|honest|be|myself|lying|sitting|out|a|of|are))*$"
)
_CANNOT = r"(?:can't|cannot|can not|couldn't|can hardly|can barely|not able to|unable to|don't|didn't|haven't)"
_LIGHT = r"(?:lights?|lamp|torch|flashlight)"
CANNOT_TELL = re.compile(
    rf"^{_LEAD}(?:{_CANNOT} (?:really |even |quite )*(?:see|tell|say|look|looked|checked|had a look|know|make (?:it|that|them) out)"
    r"|not (?:sure|looked|checked|certain)|no idea|(?:hard|difficult) to (?:tell|say|see|know)"
    r"|(?:it's |it is |the room's |the room is |too |so |pitch |all |in the )+(?:dark|black)"
    rf"|(?:(?:i'd|i'll|i would|i will|let me|have to|need to|will|got to|must|wait till|wait|just|go and) )*(?:put|get|switch|turn|find|need|fetch) (?:on )?"
    rf"(?:(?:the|a|my|some|big|bedside|bathroom) )*{_LIGHT}"
    rf"|(?:(?:the|all|there's|no|big|bedside) )*(?:{_LIGHT}|power|bulb)(?:'s| is| are)? (?:off|out|gone|not on)|there's no {_LIGHT}"
    r"|(?:not got|without|haven't got|need|where are|lost) my (?:glasses|specs)|my (?:glasses|specs) (?:are|aren't) (?:off|on|downstairs|upstairs)"
    r"|under the (?:covers|duvet|blankets?)"
    r"|how (?:do|can|would|could|should|will) (?:i|you|we) (?:tell|know|check|see|find out)(?: if| whether| that)?(?: (?:it's|it is|my leg is|it has|they're))?"
    rf"(?: (?:swollen|warm|hot|red|cold|pale|blue|different|numb))?|how to tell){_TAIL}"
)
"""Who cannot tell whether a sign is there: "I can't see, it's dark", "I'd have to put the light on", "how would I know"."""
LOOKING = re.compile(
    rf"^{_LEAD}(?:right )?(?:(?:it's|the {_LIGHT}'s|{_LIGHT}'s|{_LIGHT}|it is|that's|got it|got the {_LIGHT}|i've got it|i've put it|i've got the {_LIGHT}|"
    rf"i've put the {_LIGHT}|put the {_LIGHT}) (?:is )?on|(?:i'm |just )?(?:looking|feeling|checking|comparing)|got my glasses|glasses on|i'm up|done|done that)"
    r"(?: (?:it|now|then|at|them|both|the|legs|leg|and|i'm|on|right|so|my|glasses|for))*$"
)
"""Who was told how to find out, and is at it: "okay, the light's on"."""
_SAME = (
    r"(?:the same|same|alike|normal|no different|much the same|about the same|exactly the same|pretty much the same)"
)
NO_DIFFERENCE = re.compile(
    rf"^{_LEAD}(?:(?:they|both|both legs|both of them|the two|the legs|my legs|the two legs|it|that one)(?:'re| are| both| look| looks|'s| is| feel| feels| seem| seems)* "
    rf"{_SAME}|{_SAME}|(?:{_CANNOT} (?:really )?(?:see|tell|feel|notice) (?:any|a|much|no|much of a|anything)|see no|there's no|no|not any|not much)"
    r" (?:difference|wrong|different|odd|unusual))"
    r"(?: (?:to|for|me|as|the|other|one|leg|side|colour|color|size|between|them|with|it|usual|normal|always|far|i|can|see|tell|now|both|really|wrong|here|there"
    r"|and|that|in|this|light))*$"
)
"""Who finds no difference between the legs: "they look the same to me"."""
