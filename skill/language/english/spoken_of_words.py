"""English questions of a few words that lean on what was spoken of, and name none of it: "can you do owt for that".

Contractions are written out.
"""

import re

from skill.language.english.fillers import ASKING_LEAD, WISH_END

_SOMETHING = r"(?:anything|something|owt|summat|nothing|aught|much|a thing)"
_END = r"(?: (?:then|though|at all|please|now|you know of|d'you think|do you think|or not|is there|mate|love|pal))*$"
_IT = r"(?:it|that|this|them|those|these|that one|that sort|that kind|mine|yon)"
_WHO = r"(?:i|you|we|he|she|one|a body|somebody|folk|people)"
_FOR_CRAMPS = r"(?: (?:for (?:it|that|this|them|those|cramps?|the cramps?|my cramps?|leg cramps|my legs|night cramps)|to (?:stop|help|ease|prevent)(?: (?:it|them|cramps?|with it))?|that (?:helps|works|is safe)|safely|tonight|at night|before bed|at bedtime|in pregnancy|(?:when|while|if|being) (?:i am )?(?:pregnant|expecting)|pregnant))*"
_KIN = r"(?:(?:my|me|our|the) )(?:old |own |late )?(?:dad|da|father|mum|mam|mom|ma|mother|parents?|nan|nana|gran|granny|grandad|grandda|granda|grandma|grandmother|grandfather|grandparents|family|folks|brother|sister|auntie?|uncle|old man|old lady|(?:mother's|father's|mum's|dad's) side)"
OF_WHAT_WAS_SPOKEN_OF = {
    "help-for-it": re.compile(
        rf"{ASKING_LEAD}(?:(?:can|could|do|would) (?:you|they) (?:do|have|know|offer|suggest)(?: of)? {_SOMETHING}|(?:is|are) there {_SOMETHING}(?:(?: that)?(?: {_WHO})? (?:can|could|to))?(?: (?:be )?(?:do|done|take|try|use))?|(?:can|could) {_SOMETHING} be done|have you got {_SOMETHING}|(?:got|know) {_SOMETHING})(?: (?:for|about|against|with|to help)) ?{_IT}{_END}"
    ),
    "what-to-take": re.compile(
        rf"{ASKING_LEAD}(?:what|which|is there (?:anything|something|owt|summat))(?: (?:tablets?|pills?|medicines?|supplements?|remedies|thing|things|else))?(?: (?:that|is there|then))? ?(?:(?:can|could|may|should|might|am|are|is) )?(?:(?:it|there) )?(?:{_WHO}|safe|ok|okay|i)(?: (?:can|could|may|should|safely|actually|even|be|allowed|able|ok|okay|safe|for me))*(?: to)? (?:take|taking){_FOR_CRAMPS}{WISH_END}"
    ),
    "from-parents": re.compile(
        rf"^(?!.*\bor\b).*?\b(?:(?:have|did|do|could|would|might|will) i (?:just |have |of )?(?:get|got|had|have|inherit(?:ed)?|caught|catch|picked|pick)(?: (?:it|them|this|that|these|up|all))* (?:off|from|through|via) (?:him|her|them|{_KIN})\b"
        r"|(?:is|are|was|does|do|can|could|would) (?:it|they|that|this|these|cramps?|leg cramps)(?: (?:be|all|just|a|something|that|really))* (?:hereditary|genetic|inherited|runs? in (?:the |my |our )?famil\w+|in (?:the|my|our) (?:genes|blood|family)|passed (?:on|down)|handed (?:on|down)|a family (?:thing|failing)|pass (?:on|down))"
        r"|(?:run|runs|running) in (?:the |my |our )?famil\w+|do i take after (?:him|her|them|my))\b"
    ),
    "drink-at-breaks": re.compile(
        rf"{ASKING_LEAD}what (?:should|can|could|do|would|must|ought) (?:{_WHO}|it)(?: (?:be|to|best|ideally|actually))* (?:have|having|take|taking|get down|get in|put in me|sip|sipping|neck|consume)(?: (?:me|in me|down me))? (?:(?:at|in|during|over|by|before|after|between) )(?:the |a |an |every |my |each )?(?:half ?time|interval|breaks?|matches|match|games?|the second half|sets|quarters?|laps|rides?|water stops?|drinks? (?:breaks?|stops?)|training|turnaround|change ?overs?|halves|time ?outs?){_END}"
    ),
    "is-it-that": re.compile(
        rf"{ASKING_LEAD}(?:(?:is|was|could|might|would|will) (?:it|that)(?: (?:not|just|really|actually|well|possibly))* (?:be )?(?:that|it|them|those|this|the (?:tablets?|pills?|medicine|cause|reason|culprit))(?: (?:that is|that are|what is|causing|doing|doing it|causing it|causing them|to blame|behind it|giving me|them|it|cramps?))*|(?:is|are|could) (?:that|it|they|those|them)(?: (?:be|the))* (?:why|the cause|the reason|the culprit|to blame|behind it|doing it|what is doing it|causing it|causing them)){_END}"
    ),
}
"""What is asked, by what is wanted of it."""
TOO_MUCH = (
    r"(?:is|was|are|would) (?:that|it|this|they|those|all that|that amount)(?: (?:be|not|a bit|bit|way|far|just|really|going|sort of|kind of))* (?:overdoing(?: it| things)?|too (?:much|many)|a bit (?:much|strong)|over the top|overkill|excessive|a lot|more than (?:enough|i should)|pushing it|going overboard|overboard|safe amount)"
    r"|(?:am|was|are|is|have|might|could) (?:i|we|he|she)(?: (?:be|been|not|just|maybe|perhaps|possibly))* (?:overdoing|overdone|over ?doing|going overboard|having too (?:much|many)|taking too (?:much|many)|drinking too (?:much|many)|eating too (?:much|many))(?: it| things| that| of it| of them)?"
)
"""Asks whether what was told is too much, as a part of a pattern."""
FLEW = re.compile(r"\b(?:flew|flown|flying|flights?|long haul|(?:aero)?planes?|red ?eye|jet ?lag\w*)\b")
"""Tells of a flight."""
