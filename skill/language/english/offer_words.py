"""English of a stretch or routine that is offered and not begun: what is asked of it, and which stretches there are."""

import re
from collections.abc import Mapping

from skill.language.english.fillers import ASKING_LEAD, WISH_LEAD

_ONE = r"(?:ones?|stretch(?:es)?|exercises?|routines?|set|session|programme|program|thing|lot)"
_IT = rf"(?:it|that|this|they|them|these|those|(?:the|that|this|those|these|your|a) (?:whole )?{_ONE}|(?:that|this) one|the whole (?:thing|lot))"
_TAIL = r"(?: (?:then|please|though|exactly|roughly|about|in total|all|together|altogether|all in|for it|for that|for this|for them|at all|as well|too|or what|or not|love|again|actually|now|usually|overall))*$"
_TAKES = r"(?:going to |gonna )?(?:take(?: me| us| you)?|last|be|go on(?: for)?|run(?: for)?)"
HOW_LONG = re.compile(
    rf"{ASKING_LEAD}(?:(?:and |but )*(?:(?:about |roughly )?how (?:long|many minutes|much time)(?: (?:a|of a) {_ONE})?(?: (?:does|do|will|would|is|are|am i|are we|was) {_IT}(?: (?:{_TAKES}))*| (?:am i|are we) looking at| (?:will|do|would|should) i need(?: for it)?)?"
    rf"|(?:what is|what about) the (?:length|time)(?: of it)?|(?:is|are) {_IT} (?:going to (?:be|take) )?(?:a )?(?:long|quick|short|very long|ages|too long)(?: {_ONE}| one)?|(?:does|do|will|would) {_IT} (?:take|last) (?:me )?(?:long|ages|forever|very long|too long|a while)))"
    rf"(?: to do| to get through)?{_TAIL}"
)
"""Asks how long it takes: "how long is it gonna take", "is it a long one"."""
_ANYTHING = r"(?:anything|something|any (?:special )?(?:equipment|kit|gear|stuff|things)|(?:special )?(?:equipment|kit|gear)|what(?:ever)?|stuff)"
NEEDS_ANYTHING = re.compile(
    rf"{ASKING_LEAD}(?:(?:do|will|would|should) (?:i|we|you) (?:need|want|have to have|get)(?: to (?:have|get|use|fetch|buy))? {_ANYTHING}(?: special| else| extra| ready)*"
    rf"|what (?:else )?(?:do|will|would|should) (?:i|we|you) need(?: to (?:have|get|fetch))?|what (?:equipment|kit|gear) (?:do|will|would) (?:i|we|you) need|(?:does|do|will) {_IT} (?:need|take|want) {_ANYTHING}|(?:is|are) there {_ANYTHING} (?:i|we) need){_TAIL}"
)
"""Asks what has to be there for it: "do I need anything for that"."""
NEEDS_THING = re.compile(
    rf"{ASKING_LEAD}(?:(?:do|will|would) (?:i|we|you) (?:need|have to have|use|want)(?: to (?:have|get|use|fetch))?|(?:does|do|will) {_IT} (?:need|use|take)|(?:is|are) {_IT} (?:done )?(?:with|against|on)) (?:a |an |the |my |some )?(?P<thing>wall|chair|towel|step|stairs?|bed|mat|belt|strap|band){_TAIL}"
)
"""Asks whether one thing is needed, the group "thing": "do I need a towel"."""
_POSED = r"(?:stand(?:ing)?(?: up)?|sit(?:ting)?(?: down)?|seated|ly(?:ing)(?: down| flat)?|lie(?: down| flat)?|kneel(?:ing)?|get(?:ting)? (?:down )?on(?: to)? the floor|on the floor|on my feet|in bed|on the bed|in a chair|on a chair|floor)"
IN_WHICH_POSITION = re.compile(
    rf"{ASKING_LEAD}(?:(?:is|are) {_IT} (?:a |done |all |one |for )*{_POSED}(?: (?:one|ones|stretch|or {_POSED}))*|(?:do|will|would) (?:i|we|you) (?:do {_IT} |have to |need to |need to be |got to |be |all )*{_POSED}(?: (?:for it|for that|or {_POSED}))*"
    rf"|(?:where|how) do (?:i|we|you) (?:do|have to be for) {_IT}(?: {_POSED})?|(?:what|which) position(?: (?:is it|is that|do i need to be|am i|are we) ?(?:in|for it)?)?){_TAIL}"
)
"""Asks how the body is placed for it: "do I have to stand up", "is it a standing one"."""
WHAT_IS_IN_IT = re.compile(
    rf"{ASKING_LEAD}(?:what (?:is|are) (?:in|on) {_IT}|what (?:is|does|do|would) {_IT} (?:like|involve|consist of|include|about|have in it|entail)|what (?:do|will|would|am|are) (?:i|we) (?:have to |going to |be )*(?:do|doing)(?: (?:in|for|on) {_IT})?"
    rf"|(?:which|what) {_ONE} (?:is|are) (?:in )?{_IT}(?: in it)?|how many {_ONE}(?: (?:is|are) (?:{_IT}|in it|there)(?: in it)?)?|what is {_IT}(?: one)?|how does {_IT} (?:go|work)|how do (?:i|you|we) do {_IT}){_TAIL}"
)
"""Asks what it consists of: "what's in it", "what do I have to do"."""
WHICH_LEG = re.compile(
    rf"{ASKING_LEAD}(?:which (?:leg|side|foot)(?: (?:first|is (?:it|that|this)(?: for)?|do (?:i|we) (?:start|begin|do)(?: with| first)?|comes first|is first|am i doing))*|(?:is|are|do) (?:{_IT} )?(?:i |we |for |do |just |on |done )*(?:one leg|both legs|both|each leg|both sides|one side)(?: (?:at once|together|or (?:both|one|just one|one leg|both legs)|at a time))*|one leg or (?:both|two)|both legs(?: at once| together)?|one leg at a time){_TAIL}"
)
"""Asks which leg comes first, or whether it is for both: "which leg first", "is it both legs"."""
ASKED_OF_OFFER: Mapping[str, re.Pattern[str]] = {
    "takes": HOW_LONG,
    "needs": NEEDS_ANYTHING,
    "position": IN_WHICH_POSITION,
    "legs": WHICH_LEG,
    "contents": WHAT_IS_IN_IT,
}
"""What is asked of a stretch or routine that is offered, by the id of the question."""
_STRETCHES = r"(?:stretch(?:es|ing)?|exercises?|moves)"
_HAVE = r"(?:i can (?:do|use|try|pick|choose from)|could i (?:do|try)|have you(?: got)?|you have(?: got)?|you(?:'ve)? got|do you (?:have|know|do|know of|offer|recommend|suggest|got)|you know|you do|are there|there are|is there|can you (?:do|show(?: me)?|teach(?: me)?|give me|offer|coach)|can (?:i|we) (?:do|try|pick|choose)(?: from)?)"
_FOR = r"(?: (?:for|of|that (?:are|is) (?:for|good for)|to do with|on|to stretch) (?:the |my |your |his |her |me |a |an )?(?:\w+ ){0,3}\w+)?"
STRETCHES_THERE_ARE = re.compile(
    rf"{WISH_LEAD}(?:(?:tell me |list |say |alright |fine )?(?:what|which)(?: (?:other|kinds? of|sorts? of|types? of|different|all|sort|kind))* {_STRETCHES}{_FOR}(?: {_HAVE})+(?: (?:else|got|in there|in mind))*{_FOR}"
    rf"|(?:list|name|read out|tell me|go through|run through|what are)(?: me)? (?:all |some )?(?:the |of the |of your |all your |your )?{_STRETCHES}(?: (?:you (?:have|know|do|(?:have )?got)|there are|available))*{_FOR}"
    rf"|what (?:have you got|do you have|is there|else (?:have you got|is there|do you have))(?: (?:in the way of|by way of|like) {_STRETCHES}{_FOR}| for (?:the |my )?(?:\w+ )?\w+)"
    rf"|(?:have you (?:got )?|do you (?:have|know|do) |are there |you got |got )(?:any |other |more |some )*(?:{_STRETCHES}{_FOR}(?: {_HAVE})*{_FOR}|(?:anything|something) for (?:the |my )?(?:\w+ )?\w+)"
    rf"|(?:what|which)(?: (?:kinds? of|sorts? of))* {_STRETCHES} (?:are|would be|work)(?: (?:good|best|right|better|there|well|the best|recommended|any good))* for (?:the |my |your |a )?(?:tight |sore |stiff )?\w+(?: \w+)?"
    rf"|(?:have you (?:got )?|do you (?:have|know|do) |are there )(?:any |other |more |some )*\w+ {_STRETCHES}"
    rf"|how many {_STRETCHES}{_FOR} (?:{_HAVE}|in there)+{_FOR}){_TAIL}"
)
"""Asks which stretches there are: "what stretches do you know", "have you any stretches for the thigh"."""
THE_OTHERS = re.compile(
    rf"{WISH_LEAD}(?:(?:what|which)(?: (?:is|are|about))* (?:the )?(?:other|others|rest)(?: (?:ones?|two|three|stretch(?:es)?))?|(?:what|anything|something) else(?: (?:is there|have you(?: got)?|do you have|are there))?|(?:any|are there any|have you (?:got )?any|tell me the|and the|the) (?:others?|more|rest)(?: (?:ones?|stretch(?:es)?))?)(?: (?:have you got|are there|is there|do you have|of them))*{_TAIL}"
)
"""Asks for those that were not named: "what are the others"."""
ONLY_ONE = re.compile(
    r"^(?:(?:and|so|but|well|ok|okay|then|right|no|nah|oh|fine|go on|please|can|could|would|you|we|i) )*(?:(?:just|only|maybe|simply) )?(?:(?:give|gie|do|have|show|pick|choose|try|want|take|start with|let us do)(?: (?:me|us|with me))* )?(?:(?:just|only) )?(?:the|a)? ?(?:(?:single|one|best|main|shortest|easiest) )?(?<= )?one(?: (?:stretch|of them|of those|exercise))?(?: (?:then|please|will do|would do|is enough|for now|tonight|today|instead|thanks|love|pal|at most))*$"
)
"""Who wants one stretch of a routine that is offered: "just give me the one then"."""
IS_A_LOT = re.compile(
    r"^(?:(?:and|so|but|well|oh|ooh|ok|okay|right|god|jeez|blimey|hmm|no|crikey) )*(?:that is|it is|that sounds|sounds|that seems|seems)(?: (?:like|an?|awful|awfully|quite|rather|bit|pretty|a|hell of a|heck of a))* ?(?:lot|loads|much|too much|too many|a bit much|heavy going|a tall order|mouthful|big ask|long)(?: (?:of (?:it|stretching|work|them)|to (?:do|ask|fit in|remember)|every (?:day|night)))*(?: for (?:me|us|somebody|someone|a|an|my|one)\b.*)?(?: (?:that|then|is it not|though))*$"
)
"""Who finds a routine too long: "that's a lot for a man with a farm"."""
