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
_PART = (
    r"(?:my|the|his|her) (?:(?:left|right|bad|own|poor|other|sore) )?(?:leg|legs|foot|feet|toes?|calf|calves|ankles?|shin|thigh|knee|skin|wee|pee|urine|water"
    r"|husband|wife|mum|mom|dad|son|daughter|partner)(?:'s)?"
)
_LIKE_THAT = r"(?:that|this|it|them|those|too|as well|like that|like this|the same|the same way|similar|so|that way|just like that|exactly like that|that colour|that color)"
LIKENS = re.compile(
    r"^(?:(?:and|but|so|oh|er|um|well|hmm|yes|yeah|yep|aye|no|right|then|funny|because|cause|cos|see|only|ah|god|gosh|that's funny|is it|i think|to be honest"
    r"|honestly|actually|sorry) )*(?!(?:[\w']+ )*(?:isn't|aren't|don't|doesn't|hasn't|haven't|didn't|wasn't|not|never|nothing|fine|okay|normal|only)\b)"
    r"(?:mine(?:'s|'ve|'re)?(?: (?:is|are|was|does|do|has|have|did|went|goes|gets|looks|feels|keeps|has gone|gone))?(?: [\w']+){0,5}"
    rf"|so (?:is|are|does|do|has|have|did|was) (?:mine|{_PART})(?: [\w']+){{0,2}}"
    r"|(?:the )?same (?:here|with me|with mine|for me|as mine|as me)(?: [\w']+){0,2}"
    rf"|(?:just |sounds |looks |exactly |a bit |much |feels )*like (?:mine|me|{_PART})(?: [\w']+){{0,2}}"
    rf"|(?:that's|it's|this is|that is) (?:exactly |just |pretty much )?(?:what|how) (?:mine|i|i've|i'm|he|she|he's|she's|{_PART})(?: [\w']+){{0,3}}"
    rf"|(?:that's|that is) (?:mine|{_PART})|{_PART}(?: (?:is|does|has|looks|feels|goes|did|are|do))? {_LIKE_THAT}"
    rf"|(?:it|mine|they|{_PART}) (?:is|does|has|are|do)(?: (?:though|now|at the moment|tonight|today|right now))?"
    r"|(?:i|he|she)(?:'ve|'s)? (?:have|has|got|get|gets) (?:that|this|those|the (?:first|second|last) (?:one|two))(?: [\w']+){0,2})$"
)
"""Who says of a leg of their own what was just asked of any leg: "mine is", "so is my leg", "that's what I have"."""
