"""English of what the body cannot do, or is not to: stand, sit or lie, and more of what is under way.

Groups of words are combined: who (can not, had better not, no) with what (stand, be on my feet, hold it longer).
"""

import re
from collections.abc import Mapping

from skill.language.grammars.limit_grammar import LimitGrammar

_SOFT = r"(?: (?:really|just|honestly|physically|even|possibly|actually|quite|safely|very well|at all|be|go|do|keep|stay|remain|start|have|having|being|doing|any|the|me|us|it|this|to))*"
_CAN_NOT = (
    r"(?:can not|can never|can hardly|can barely|not able to|unable to|no longer able to|not (?:allowed|meant|supposed|permitted|fit|up|going) to|should not|must not|may not"
    r"|(?:do|would) not (?:want|wish|like|fancy|feel like|feel up)(?: to)?|(?:would )?(?:rather|prefer to|prefer|had better|better) not(?: to)?|will not(?: be)?|not keen on|not up to|not safe to|struggle to|struggling to"
    r"|(?:do not (?:think|know if|know whether|believe|reckon)|not sure(?: if| whether| that)?|doubt(?: if| whether| that)?) i (?:can|could|should|will)"
    r"|too (?:tired|weak|old|sore|wobbly|unsteady|shaky|frail|ill|poorly) to|do not make me|do not ask me to|do not have me)"
)
_NONE = r"(?:no|not|nothing|none|without|avoid|skip|minus|anything but|instead of|rather than|nae)"
_OF_THEM = r"(?: (?:more|any|of (?:the|them|those)|that|which|is|are|ones?|stuff|things?|stretch\w*|exercises?|where|i|needs?|needing|involv\w+|have|has|having|to|be|being|done|do|doing|with|for|me|getting|get))*"
_BEHIND = (
    r"(?: (?:down|up|upright|here|there|about|around|now|please|thanks|thank you|today|tonight|any longer|any more|anymore|much longer|much more|longer|for (?:much )?longer|for (?:very )?long|like this|like that|right now|just now|at all|at the moment|this (?:morning|evening|afternoon|time)"
    r"|for (?:me|now|today|tonight|this|this one|it|that|the moment|the time being|the rest|the whole thing|a (?:bit|while|minute|moment|second))|a (?:bit|minute|moment|second|while)|sorry|i am afraid|really|too well|very well|love|hen|mate|pal|alexa|coach|then|though|first|instead|stuff|things|ones?|stretch\w*|exercises?"
    r"|(?:at|against|by) (?:the|a|my) wall|(?:in|on) (?:my|the|a|this) (?:\w+ )?(?:chair|armchair|wheelchair|sofa|couch|settee|bed|stool|bench)|(?:when|while) i (?:do|stretch)(?: (?:it|them|this))?|to (?:do|stretch)(?: (?:it|them|this))?))*"
    r"(?=$| (?:and|but|so|because|cos|as|since|or|if|can|could|what|which|give|let|show|guide|sitting|lying|seated)\b)"
)
_IS_OUT = (
    r"(?: (?:is|are|would be|will be|has to be))(?: (?:just|really|right|a|an|all|definitely|completely|no|not|the|too|bit|pretty|very|so))* "
    r"(?:out|off|go|good|option|impossible|possible|beyond me|much|hard|difficult|tricky|risky|tiring|dangerous|unsafe|banned|forbidden|allowed|happening|going to happen|for me|off the (?:table|menu|cards)|use|safe|bad)"
)
_MUST = (
    r"(?<!not )(?<!no )(?<!never )(?:(?:have|has|need|needs|got|ought|want|am|told|supposed|meant|like) to|must|(?:had|would) better|(?<=i )better|gotta|should|would rather|would prefer to|can only|could only|(?<!am )(?<!is )only|(?<!am )(?<!is )(?<!i )just|strictly|purely"
    r"|keep (?:me|it|us|everything)|(?:am|will|will be|going to|gonna)(?= (?:stay|stop|keep|remain|stuck)))"
)
_STAY = (
    r"(?: (?:really|just|always|only|to|be|do|doing|have|stay|staying|stop|stopping|keep|keeping|remain|remaining|stuck|done|it|this|them|these|everything|things|anything|ones|stretches|exercises|that|which|are|i|can|mine|while|when|if|am"
    r"|sit|safe|the|any|with|me|my|stretching|manage))*"
)
_HAD_ENOUGH = r"(?:done|finished|through|fed up|sick|enough|(?:need|have|want|got|going) to (?:stop|quit|give up)|let me stop|must stop)(?: (?:of|with|for|all|this|the|quite))*"
_WEIGHT = r"(?:put|bear|take|have|place)(?: (?:any|much|full|all|my|the|too))* weight (?:on|through)(?: (?:my|the|that|this|it|left|right|leg|foot|ankle|knee|side|one))+"
_ALL_OF_IT = r"(?:(?<!not )all|everything|nothing but|only|(?<!was )(?<!am )(?<!i )just|the (?:lot|whole thing|whole lot)|stay|keep|remain|rather be)"
_ONES = r"(?: (?:(?:do|doing|done|the|it|them|these|those|of|ones|things|stretches|exercises|i|can|that|are|to|be|while|when|we) )*)?"
_LIES = r"(?:lying|laying)(?: (?:down|flat|back))*"
_LIES_SO = rf"{_LIES}(?: (?:on|my|me|that|this|the|left|right|back|side|front|tummy))*"
_HURTS = r" (?:hurts|kills|aggravates|bothers|is (?:just |really |a |an |so |very )*(?:agony|painful|sore|uncomfortable|murder|hard on|bad for|no good|no use|killing)|gets my \w+|does (?:my \w+ in|not (?:work|suit|agree)))"
_ON_A_SIDE = (
    r"(?: (?:on|to))? (?:my|me|that|this|the|one) (?:own )?(?:(?:left|right|bad|good|other)(?: (?:hand )?side)?|side)"
)
_WILL_NOT_LET = r"(?:will|does|would) not (?:let me|allow me to|like(?: me)?|take me|have me)"
_IN_BED = r"(?:stay|everything|nothing but|(?:all|only|just)(?: (?:of it|the|ones|things|stretches|that|i|can|do|are|done))+) (?:lying |laying )?in (?:my |the )?bed"
_SITS = r"(?:sitting|seated|in (?:my|this|the) (?:\w+ ?)?chair)(?: down)?"
_SAT = r"(?:sitting|seated|sat|sit|in (?:my|this|the) (?:\w+ ?)?chair)"


def _ruled_out(bare: str, doing: str) -> str:
    """What rules out a position, from the words for it behind "can not" ("stand"), and behind "no" ("standing")."""
    return (
        rf"\b{_CAN_NOT}{_SOFT} (?:{bare}|{doing}){_BEHIND}"
        rf"|\b{_NONE}{_OF_THEM} (?:{doing}){_BEHIND}"
        rf"|\b(?:{doing})(?: (?:up|down|upright|stuff|ones))?{_IS_OUT}{_BEHIND}"
    )


RULES_OUT: Mapping[str, re.Pattern[str]] = {
    "standing": re.compile(
        _ruled_out(r"stand|be (?:up|upright|stood)|stay up|get up|get to my feet", r"standing|stood|on my feet")
        + rf"|\b{_MUST}{_STAY} {_SAT}(?! (?:up|at|all)\b){_BEHIND}"
        rf"|\b(?:sitting|seated|sat)(?: (?:down|ones|stretches|stuff|exercises|things))* only{_BEHIND}"
        rf"|\b(?:stay|keep|get|staying|keeping|take (?:the|my) weight)(?: (?:me|it|us|the weight))? off (?:my|the|both|of my) (?:own )?(?:feet|legs){_BEHIND}"
        rf"|\b(?:want|need|like)(?: to (?:be|get))? off my feet{_BEHIND}|\b{_HAD_ENOUGH} (?:standing|being on my feet)(?: up)?{_BEHIND}"
        rf"|\b{_CAN_NOT}{_SOFT} {_WEIGHT}|\bam not (?:getting|standing) up{_BEHIND}|\bnot allowed on my feet{_BEHIND}"
    ),
    "sitting-up": re.compile(rf"\b{_CAN_NOT}{_SOFT} (?:sit|sat|sitting) (?:up|upright)(?: straight)?{_BEHIND}"),
    "sitting": re.compile(_ruled_out(r"sit", r"sitting|seated|sat")),
    "lying": re.compile(
        rf"\b{_CAN_NOT}{_SOFT} (?:lie|lay|lying|laying)(?: down| flat| on my back)*{_BEHIND}|\b{_LIES}(?: on my back)?{_HURTS}\b"
        rf"|\b{_NONE}{_OF_THEM} (?:lying|laying)(?: down| flat)?{_BEHIND}|\b(?:lying|laying)(?: down| flat)?{_IS_OUT}{_BEHIND}"
    ),
    "on-a-side": re.compile(
        rf"\b{_CAN_NOT}{_SOFT} (?:lie|lay|lying|laying){_ON_A_SIDE}\b|\b(?:lying|laying){_ON_A_SIDE}{_HURTS}\b"
        rf"|\b{_WILL_NOT_LET} (?:lie|lay|lying|laying){_ON_A_SIDE}\b|\bno good (?:me |for me )?(?:lying|laying){_ON_A_SIDE}\b"
    ),
}
"""What rules out a position, by its name: "nothing standing up tonight", "I've got to stay sitting down"."""
ONLY_SO: Mapping[str, re.Pattern[str]] = {
    "sitting": re.compile(
        rf"\b{_ALL_OF_IT}{_ONES} ?{_SITS}(?! (?:up|at)\b)(?: (?:ones|stretches|things|exercises))?{_BEHIND}"
    ),
    "lying": re.compile(
        rf"\b{_ALL_OF_IT}{_ONES} ?{_LIES}(?: (?:ones|stretches|things|exercises))?{_BEHIND}|\b{_LIES}(?: (?:ones|stretches|things|exercises))? only{_BEHIND}|\b{_IN_BED}{_BEHIND}"
    ),
}
"""What wishes for one position alone, by its name: "only lying down ones", "can we do it all sitting"."""
OF_POSITION = re.compile(r"\b(?:st[ao]nd|stood|s[ia]t|seat|chair|feet|legs|up|lie|lay|lying|laying|weight)")
"""Words of which one stands in all that rules out a position, or in who sits down now."""
SITS_DOWN_NOW = re.compile(
    r"\b(?:(?:need|want|have to have|could do with|am going for|fancy) (?:a |to have a |to take a )?(?:wee |little |quick )?(?:sit down|seat|sit)|(?:let me|i will|i am going to|going to|i would like to|gonna)(?: just)? (?:have to )?(?:sit|get off my feet|have a (?:sit down|seat)|take a seat)"
    r"|(?:need|have|got|going) to (?:take|have|find|grab) a (?:seat|sit down|chair))"
    rf"{_BEHIND}"
)
"""Who gets off their feet now, in the middle of a stretch."""
_MORE = r"(?:longer|more|harder|further|farther|faster|quicker|deeper|stronger|extra|another)"
_NUMBER = r"(?:\d+|(?:a |one )?(?:minute|hundred)|ten|fifteen|twenty|thirty|forty|fifty|sixty|ninety|three|four|five|six|seven|eight|nine|eleven|twelve)"
_UNABLE = (
    r"(?:can not|could not|can never|can hardly|can barely|hardly|barely|not able to|unable to|no way(?: can)? i|will not (?!hurt)|would not (?!mind|hurt)|does not|struggl\w+|too (?:tired|weak|old|sore|wobbly|shaky|unsteady|much|knackered|dizzy)|beyond me|not (?:going to|gonna)"
    r"|no longer able|(?:do not (?:think|know if|know whether|believe|reckon|feel)|not sure(?: if| whether)?|doubt(?: if| whether)?)(?: that)? i (?:can|could|will|would|am able))"
)
_UNWILLING = r"(?:do not|did not|not|no|nae|never|nor|without|stop|quit|enough|rather not|nothing|none|had enough)"
_NO_SWAP = r"(?! (?:(?:want|wish|need|like|ready|to|do|doing|go|on|over) ){0,4}(?:swap|switch|chang|the (?:other|next|second)\b))"
"""Behind a denial: what is not wished is the other leg, and no more of this one: "don't swap yet do two more"."""
_BREAK = r"(?:but|so|because|cos|and then|please|(?:i|we) (?:can|could|want|will|would)|let us|let me|(?:can|could) (?:we|you|i)|make it|give me|actually)"
_BETWEEN = rf"(?: (?!{_BREAK}\b)\w+){{0,8}}?"
DENIES_MORE = re.compile(
    rf"\b(?:{_UNABLE}|{_UNWILLING}\b{_NO_SWAP}){_BETWEEN}(?: make it)?{_BETWEEN} {_MORE}\b"
    rf"|\b{_MORE}\b(?: \w+){{0,4}}? (?:(?:is|would be|will be|might be|that is) (?:just |far |way |a bit )*(?:too (?:much|long|hard|fast|far|many)|beyond me|impossible|more than i can|not (?:possible|on|an option|happening|going to happen))|(?:will|would|might|could) (?:hurt|kill|finish|break|hurt me) me)\b"
)
"""Who cannot do more of what is under way, or does not want to, whichever word says so."""
DENIES_NUMBER = re.compile(
    rf"\b{_UNABLE}{_BETWEEN} {_NUMBER}\b|\b(?:do not|never)(?: (?:want|need|like|make|do|go|hold|give|me|it|them|this|to|for|up|as|so|a))+ {_NUMBER}\b|\b{_NUMBER}\b(?: \w+){{0,3}}? (?:is|are|would be|will be) (?:just |far |way |a bit |all )*(?:too (?:much|long|hard|many)|beyond me|impossible|more than i can)\b"
)
"""The same of a number: "I can't hold it for thirty seconds", "forty's too long"."""
AT_MOST = re.compile(
    rf"\b(?:no|not|never|nothing|hardly|barely|unable|struggl\w+)(?: (?!{_BREAK}\b)\w+){{0,6}}? (?:longer|more|over|above|beyond)(?: than)? {_NUMBER}\b|\bat (?:the )?most\b|\bmaximum\b|\btops\b"
)
"""What says that a number is the most there may be."""
WISHES_MORE = re.compile(
    r"^(?:(?:so|and|but|oh|well|please|hey|ok|okay) )*(?:(?:can|could|will|would|do|should|may|might|is|why) not (?:we|you|i|it)|why (?:not|do not|do we not|can we not|can not)|(?:can|could|would|will) (?:we|you|i) not(?! \w+(?: \w+)? (?:any|much))|is it not)\b"
    r"|\b(?:not|never)(?: (?:nearly|quite|anywhere near|half|really|that))* (?:\w+ )?enough\b|\bnot (?:long|hard|far|much|strong|fast|deep)\b(?! longer)|\bnot (?:doing|feeling) (?:much|anything)|\bnot feel\w*\b"
    r"|\b(?:not|never) (?:mind|bother\w*|hurt|matter|stop|rush|a problem|problem|kill|tired|done|finished|satisfied|afraid)\b|\bno (?:problem|worries|bother|rush|reason|harm|trouble|pain|hurry)\b|\bnothing (?:wrong|against|stops)\b"
    r"|(?<!think i )(?<!sure i )(?<!doubt i )(?<!if i )(?<!whether i )(?<!that i )(?<!believe i )(?<!reckon i )(?<!not )(?<!longer )\b(?:can|could|able to) (?:easily |well |probably |still |definitely )*(?:hold|go|do|stand|manage|take|stretch)(?: \w+){0,3}? (?:longer|more|harder|further|deeper)\b"
)
"""What wishes for more all the same: "can't we make it longer", "it's not long enough", "I don't mind going longer"."""
DENIES_AGAIN = re.compile(
    rf"\b(?:{_UNABLE}|do not (?:want|wish|like)(?: to)?|rather not|not)(?: (?:do|doing|go|going|manage|face|hold|holding|have|having|want|stretch|through|to|be|it|that|this|the|same|leg|one|all|over|ever))+ (?:again|once more|another time|a second time)\b(?! (?:so|but|later|tomorrow)\b)"
)
"""Who does not do once more what was done, or is not able to: "I can't do it again"."""
UNABLE = re.compile(rf"\b{_UNABLE}\b")
"""Who is not able to, and does not only not want to."""
ENOUGH = re.compile(
    r"\b(?:no|not|not any|nae|enough)(?: \w+){0,2}? (?:more|another|extra|again)\b(?! than)|\bhad enough\b"
)
"""Who wants none of it any more: "no more holds"."""

NO_WEIGHT = re.compile(rf"\b{_CAN_NOT}{_SOFT} {_WEIGHT}")
"""Who can put no weight on a leg, or is not to: "I'm not allowed to put weight on it"."""
LIMITS = LimitGrammar(
    no_weight=NO_WEIGHT,
    of_position=OF_POSITION,
    rules_out=RULES_OUT,
    only_so=ONLY_SO,
    sits_down_now=SITS_DOWN_NOW,
    denies_more=DENIES_MORE,
    denies_number=DENIES_NUMBER,
    at_most=AT_MOST,
    wishes_more=WISHES_MORE,
    denies_again=DENIES_AGAIN,
    unable=UNABLE,
    enough=ENOUGH,
)
"""All of it, as a `LimitGrammar`."""
