"""English sentences about a warning sign that name none: an answer that is no yes and no no, or a comparison.

The patterns match whole sentences, as `tokenise` leaves their words, with apostrophes.
"""

import re

from skill.language.english.amounts import NUMBER

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
_ALL_WELL = r"(?:fine|okay|ok|all right|alright|grand)"
RELAYED = re.compile(
    r"^(?:(?:no|yes|well|and|but|oh|er|um|okay|i've asked|i asked) )*(?:he|she|they|(?:my|the|our) (?:husband|wife|partner|mum|mom|mam|dad|son|daughter|friend|mate|carer|nan|gran"
    r"|grandad|grandma|grandpa|brother|sister|mother|father)) (?:says|said|reckons|reckon|say|thinks|think|tells me|told me|is saying|goes)(?: that)? (?P<said>.+)$"
)
"""Who passes on what somebody else answers: "he says it isn't"."""
NO_DIFFERENCE = re.compile(
    rf"^{_LEAD}(?:(?:they|both|both legs|both of them|the two|the legs|my legs|the two legs|it|that one)(?:'re| are| both| look| looks|'s| is| feel| feels| seem| seems)* "
    rf"(?:{_SAME}|{_ALL_WELL})|{_SAME}|(?:look|looks|feels|seem|seems) (?:all |quite |perfectly )?(?:{_SAME}|{_ALL_WELL})|(?:{_CANNOT} (?:really )?(?:see|tell|feel|notice) (?:any|a|much|no|much of a|anything)|see no|there's no|no|not any|not much)"
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
    rf"(?:mine(?!(?:'s| is| are)?(?: only| nearly| just| about)* (?:{NUMBER})\b)(?:'s|'ve|'re)?(?: (?:is|are|was|does|do|has|have|did|went|goes|gets|looks|feels|keeps|has gone|gone))?(?: [\w']+){{0,5}}"
    rf"|so (?:is|are|does|do|has|have|did|was) (?:mine|{_PART})(?: [\w']+){{0,2}}"
    r"|(?:the )?same (?:here|with me|with mine|for me|as mine|as me)(?: [\w']+){0,2}"
    rf"|(?:just |sounds |looks |exactly |a bit |much |feels )*like (?:mine|me|{_PART})(?: [\w']+){{0,2}}"
    rf"|(?:that's|it's|this is|that is) (?:exactly |just |pretty much )?(?:what|how) (?:mine|i|i've|i'm|he|she|he's|she's|{_PART})(?: [\w']+){{0,3}}"
    rf"|(?:that's|that is) (?:mine|{_PART})|{_PART}(?: (?:is|does|has|looks|feels|goes|did|are|do))? {_LIKE_THAT}"
    rf"|(?:it|mine|they|{_PART}) (?:is|does|has|are|do)(?: (?:though|now|at the moment|tonight|today|right now))?"
    r"|(?:that's |that |it's |it |this |this has |that has |it has )(?:just )?(?:happened|happening|happens|been happening)"
    r"(?: (?:to|me|him|her|just|now|tonight|today|with|mine|my|leg|again|sometimes|earlier|last night|this morning|yesterday))*"
    r"|(?:i|he|she) (?:just |only |have just |has just )?(?:did|have done|has done) (?:that|it|this|so)(?: (?:just|now|tonight|today|earlier|last night|this morning|yesterday))*"
    r"|(?:i|he|she)(?:'ve|'s)? just (?:did|have|has|had|done|got|felt)(?: (?:that|it|this|so|now))*"
    r"|(?:i|he|she)(?:'ve|'s)? (?:have|has|got|get|gets) (?:that|this|those|the (?:first|second|last) (?:one|two))(?: [\w']+){0,2})$"
)
"""Who says of a leg of their own what was just asked of any leg: "mine is", "so is my leg", "that's what I have"."""
_NUMBER = r"(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|few|couple of|good few|good|many|several|some|\d+)"
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_CENTURY = r"(?:(?:back )?in |since |around )(?:the )?(?:nineteen \w+(?: \w+)?|two thousand(?: and)?(?: \w+){0,2}|twenty (?:ten|eleven|twelve|\w+teen|twenty(?: \w+)?)|(?:19|20)\d\d)"
_LONG_AGO = (
    rf"(?:(?:ages|years|months|decades|(?:a|an?) (?:long|good|great) (?:time|while)|(?:a )?lifetime|donkey'?s'? (?:years|ages)|yonks|(?:{_NUMBER} )+(?:years?|months?|decades?))"
    r"(?: and (?:years|years and years))? (?:ago|back|since|past|gone)"
    rf"|(?:last|the other) (?:year|summer|winter|spring|autumn|fall|christmas|easter|{_MONTH})|(?:the )?(?:year|summer|winter) before last|back in the day"
    rf"|(?:back )?in {_MONTH}|{_CENTURY}|in (?:my|the) (?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)"
    r"|(?:when|while) i was (?:a |an |at |in |still |only |about |just )*(?:kid|child|boy|girl|lad|lass|wee|young|younger|little|teenager|student|school|college|uni|my (?:teens|twenties|thirties)|\w+teen|twenty|thirty|forty|fifty)"
    r"|as a (?:kid|child|boy|girl|lad|lass|teenager|young (?:man|woman|lad))|(?:during|before|in) (?:the )?(?:lockdown|covid|pandemic|war))"
)
LONG_AGO = re.compile(
    r"^(?!(?:[\w']+ )*(?:now|again|still|today|tonight|keeps|too|but|yesterday|this)\b(?! (?:was|were|is|all|happened)\b))(?=(?:[\w']+(?: |$)){1,14}$)"
    r"(?:(?:and|so|oh|er|um|well|no|nah|sorry|yes|yeah|actually|i mean|mind you|to be fair|honestly|ach|och) )*"
    rf"(?:(?:that|it|this|they|i'm|we're|talking|happened|went|was|were|would|be|is|all|only|just|about|must|have|been|that's|it's|going|way|back|like|a|good|ooh"
    r"|over|more|than|at|least|after (?:(?:the|my|a|his|her) )?\w+) )*"
    rf"{_LONG_AGO}\b"
    r"|^(?:(?:no|oh|well|and|it|that|but|i|it's|that's|has|have|really) )*(?:(?:hasn't|haven't|not|never|no)(?: (?:happened|done it|had it|been|come back|it|once))* (?:since|lately|for (?:years|ages|months))"
    r"|(?:was )?(?:just|only) (?:the )?once)(?: (?:then|mind|though|love|i mean))*$"
)
"""Who says when a sign was, long before now: "that was ages ago", "in nineteen ninety", "it hasn't since"."""
