"""English words for what is asked of the skill itself: whether it may say so, where it has it from, what it is for.

Contractions are written out.
"""

import re

from skill.language.english.fillers import LEAD

_WHAT_IT_SAYS = r"(?:say|says|saying|tell|tells|telling|advise|advising|advice|give|giving|answer|answering|talk|talking|recommend|recommending|hand|teach|teaching|comment)"
_IN_ANGER = r"(?: (?:on earth|in the world|the hell|the heck|the devil|the dickens|in heaven's name|in god's name|exactly|actually|even))?"
_ALL_THAT = r"(?:it|this|that|these|those|your|the|all|of|stuff|facts|info\w*|answers|knowledge|know how|ideas|learning|advice|from|up|out|things)"
_NOT_KNOWN = (
    r"(?:(?:no|not an?|not the (?:foggiest|faintest|first)|have not (?:got )?(?:an?|the|any) (?:foggiest|faintest|clue|idea|scooby|notion)|(?:do|did) not (?:know|get|understand|see)|not (?:sure|certain|clear)"
    r"|unsure|clueless|stumped|lost|at a loss|never been told|nobody (?:told|said|explained)|wonder(?:ing)?|(?:no|not a) (?:idea|clue|notion|scooby))(?: (?:idea|clue|notion|me|as to|about|on|really|quite|at all|of|yet))*)"
)
_USE = r"(?:do|use|say|ask|make|try|start|get|expect|want|need)"
OF_SKILL = {
    "allowed": re.compile(
        rf"\b(?:are|is|should|were) (?:you|it|this|that thing|a speaker|a machine|a loudspeaker) (?:(?:even|really|actually|legally) )*(?:allowed|qualified|licen[sc]ed|entitled|meant|insured|permitted|supposed|able|certified|registered)(?: (?:to|for|be))* {_WHAT_IT_SAYS}\b"
        rf"|\b(?:should|can|may|could) (?:you|a speaker|a machine|a gadget) (?:(?:even|really|legally) )*be {_WHAT_IT_SAYS}\b"
        r"|\bare you (?:(?:even|really|actually|medically|properly) )*(?:qualified|licen[sc]ed|trained|certified|a real (?:doctor|nurse|physio|expert)|an expert)\b"
        rf"|\b(?:i )?thought (?:only|just|it was only|you had to be|you needed to be|it had to be) (?:an? |the )?(?:real |proper |trained )?(?:\w+ ){{0,2}}?(?:doctors?|physios?|physiotherapists?|nurses?|gps?|g p|pharmacists?|chemists?|professionals?|experts?|specialists?|midwi\w+)(?: (?:\w+ ){{0,3}}(?:could|can|may|might|was|were|were allowed|should|to|{_WHAT_IT_SAYS})\b.*)?$"
        rf"|\bwho (?:says|said) you (?:can|could|may|are allowed to) {_WHAT_IT_SAYS}\b|\bwho are you to (?:{_WHAT_IT_SAYS}|judge|know)\b|\bwhat makes you (?:the|an?|such an?) (?:\w+ )?(?:expert|authority|doctor|specialist)\b"
        r"|\b(?:do|have) you (?:have |got )?(?:any |a |the )?(?:medical )?(?:qualifications?|training|licen[sc]e|credentials|authority|certificates?)\b"
    ),
    "where-from": re.compile(
        rf"\bwhere{_IN_ANGER} (?:do|did|are|have|would) (?:you|they)(?: (?:ever|even|always))? (?:get|got|gotten|getting|find|finding|learn|learned|learnt|pull|pulling|dig|pick|read|come by)(?: {_ALL_THAT})* (?:it all|all (?:that|this|it|your|the|these)|your \w+|(?:this|that|the) (?:stuff|information|info))\b"
        r"|\bhow(?: (?:on earth|the hell|the heck|in the world))? (?:come|do|can|would) you (?:come to )?(?:know|be) (?:so (?:much|sure|certain|clever)|all (?:this|that|of this|of that|these))\b"
        r"|\bwho(?: (?:on earth|the hell))? (?:taught|told|feeds?|fed|wrote|writes|programmed|filled) (?:you|your|it)(?: (?:all|with|your|the|this|that|stuff|answers|things|head))*$"
        r"|\bwhat are you (?:going on|basing (?:it|this|that|all this|all that) on|going by)\b|\bsays who$"
    ),
    "so-sure": re.compile(
        r"\byou (?:do )?(?:sound|seem|are|come across)(?: as)? (?:(?:very|terribly|awfully|awful|mighty|fierce|rather|quite|pretty|so|that|dead|a bit|gey|right) )*(?:sure|certain|confident|cocksure|positive|convinced|full) of (?:yourself|it|that|all that)\b"
        r"|\bwhat makes you so (?:sure|certain|confident)\b|\bhow can you be so (?:sure|certain|confident)\b"
    ),
    "what-for": re.compile(
        rf"\b{_NOT_KNOWN} what(?: it is)? (?:i|we|one|a body|you)(?: (?:am|are|is|can|could|should|would|do|would even|ever))*(?: (?:meant|supposed|able|going|allowed|to|even|actually))* {_USE}(?: (?:with|to|of|from|you|it|this|thing|yoke|gadget|for|do|are|all|say|ask))*$"
        rf"|\b{_NOT_KNOWN} what (?:you|this thing|this yoke|this|it) (?:is|are|do|does|can do|will do)(?: (?:for|meant for|good for|here for|about|all about|do|to me|to do|in aid of))*$"
        rf"|\bwhat(?: (?:on earth|the hell|the heck))? (?:am|are|is) (?:i|we|one|a body)(?: (?:meant|supposed|to|even|actually))* {_USE}(?: (?:with|to|of|for))? (?:you|this thing|this yoke)(?: (?:for|then))*$"
        r"|\b(?:what (?:use|good) are you|what are you (?:for|good for|in aid of|here for|all about))(?: (?:then|exactly|anyway))*$"
    ),
    "what-else": re.compile(
        rf"{LEAD}(?:but )?(?:what (?:else |more |other \w+ )?(?:have|has|had) (?:you|it|ye|yous)(?: got)?|what (?:else|more)(?: (?:have|has) (?:you|it)(?: got)?| is| you got| do you have| is there)?|(?:have you got|is there|got|do you have) (?:anything|owt|something) (?:else|more)|anything else|what other (?:tricks|things|stuff|goodies))"
        r" (?:in there|in you|inside|inside you|up your sleeve|to offer|to give|on offer|on the menu|in store|in your (?:locker|box|head|bag)|under the bonnet|in the (?:box|bag|locker|tank|tin)|you (?:do|can do|offer))(?: (?:then|for me|for us|so|love|pal))*$"
    ),
    "looks-round": re.compile(
        r"\b(?:(?:just|only|simply|merely|here to|here for|wanted|fancied|thought i would|come to) )(?:(?:to|here|in|for|really|after|just|only) )*(?:(?:have|having|had|take|taking|doing|do) )?(?:a |an |me |my )?(?:(?:wee|little|quick|bit of a|first|good) )*"
        r"(?:nose|nosey|nosy|gander|peek|shufti|butcher's|butchers|butcher is|poke|mooch|mosey|browse|look see|look|skeg|deek|gawp)(?: (?:round|around|about|in|through|over|really|see|at (?:you|this|it|what you (?:do|can do|have got)|the app)|is all|that is all|thanks|for now))*$"
        r"|\b(?:just|only|simply|merely) (?:(?:really|here|after) )*(?:browsing|looking|nosing|mooching|poking|snooping|exploring|testing|trying|checking|seeing|being nos\w+|curious|nosy|nosey|playing|messing)(?: (?:round|around|about|you|it|this|out|what you (?:do|are|can do|have got|have)|what (?:this|it) (?:does|is|can do)|with (?:you|it)|is all|that is all|how (?:you|it|this) works?|thanks|for now|the app))*$"
    ),
}
"""What is asked of the skill, or told by who only looks at it: by what is wanted."""
EXAMPLES = re.compile(
    rf"{LEAD}(?:like|such as|for (?:example|instance)|(?:go on )?(?:give|gie|tell) (?:me|us) (?:an? |some |one )?examples?|name (?:one|some|me one|us one|a few)|an example|what like|such as what|like what|for example what|what(?: sort| kind| kinds| sorts)? of (?:thing|things|stuff))(?: (?:what|like|then|exactly|please|for example|for instance))*$"
)
"""Asks for an example of what was said, and names nothing: "such as"."""
LEAVES_UNSAID = re.compile(r"\b(?:what|which|how|where|who)\b")
"""A question of ours that offers what it does not say: "want to hear what helps more?"."""
RESIGNED = re.compile(
    rf"{LEAD}(?:(?:fine|ok|fair enough|och|ach|oh well|well|no|nah|right) )*"
    r"(?:(?:suit|please) (?:yourself|yersel|yersen)|be like that|have it your (?:own )?way|your loss|fair enough|fair dos|fair do's|never mind(?: (?:that|it|the \w+|about that))?|not to worry|no matter|no bother|too bad|charming|oh well|pity|shame|(?:that is|what) a (?:shame|pity)|worth a try|worth asking|instead(?: of (?:that|this|it|all that|the \w+))?)"
    r"(?: (?:then|so|but|and|love|pal|mate|just|in that case|you could at least))*"
    r" (?=(?:(?:do|does|give|gie|show|try|start|begin|let|can|could|will|would|how|why|what|when|where|is|are|take|put|run|tell|stretch|something|some|guide|coach|help|find|pick|set|remind|go) \w+|i (?:want|would|will|need|fancy)\b))"
)
"""A remark about what was refused, before a wish of its own: "suit yourself, do something for my calves"."""
