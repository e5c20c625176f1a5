"""English words for things that do as well as a towel, a wall or a chair, and for having none of them.
Contractions are written out.
"""

import re

from skill.language.english.coached_words import CLOTH
from skill.language.grammars.thing_grammar import ThingGrammar

_SOMEBODY = r"(?:husband|wife|partner|mate|friend|pal|brother|sister|son|daughter|mum|mam|mom|dad|team ?mate|boyfriend|girlfriend|somebody|someone|runner)"
_SOLID = (
    r"(?:cars?|van|lorry|truck|tractor|trailer|trees?|tree ?trunk|lamp ?posts?|(?:sign|goal|gate) ?posts?|posts?|poles?|pillar|column|fence|gate|railings?|rails?|ban+isters?|hand ?rails?|barrier"
    r"|doors?|door ?(?:frame|way|post)|wardrobe|cupboard|dresser|bookcase|fridge(?: door)?|freezer|work ?top|counter|island|sink|table|desk|mantelpiece|window ?sill|ledge|bench|shed|bus shelter|shelter|post ?box|bollard|boulder|rock|bed ?(?:end|post|frame)"
    r"|(?:foot|end) of (?:the|my) bed|sofa|couch|settee|(?:chair|seat)(?: ?back)?|back of (?:a|the|my) (?:chair|sofa|couch|seat)|partition|pew|headboard|stall|booth"
    rf"|{_SOMEBODY}(?: s)?(?: shoulders?)?)"
)
_SEAT = (
    r"(?:(?:edge|side|end|arm) of (?:the|my|a) (?:bed|sofa|couch|settee)|bed ?(?:edge|side)|bed|sofa|couch|settee|bench|stool|foot ?stool|pouffe|arm ?chair|recliner|wheelchair|(?:toilet|loo)(?: seat)?|commode|stairs?|bottom (?:stair|step)"
    r"|door ?step|low wall|wall|rock|log|boulder|box|crate|seat|picnic table|coffee table|chair)"
)
STAND_INS = {
    use: re.compile(rf"\b{nouns}\b")
    for use, nouns in (("towel", CLOTH), ("wall", _SOLID), ("seat", _SEAT), ("chair", rf"(?:wall|{_SOLID})"))
}
"""What does as well, by the use of it."""
SAYS_IT_IS_THERE = frozenset(
    "a an the my his her our your this that these those some one pair piece bit length of old wee big little good parked steady solid heavy kitchen leather long park garden front office dining wooden metal nearby"
    " sturdy strong i we she he you it me have has got had is are am there here near at by beside next to close holding hold leaning lean against on onto up with standing stood use using take try trying grab"
    " push pushing pull pulling sit sitting can could may might shall should would will do does did work works ok okay fine all right alright instead then though as well too just only maybe perhaps even what about how"
    " well but so and or oh sorry er um yes yeah aye please ah now actually handy hand reach room behind in out enough any love pal mate hen dear if let us go for going job trick suit serve already found find"
    " think suppose guess know either him them 's s anything".split()
)
"""Words that say no more of a thing than that it is there."""
_HAS = (
    r"(?:(?<!not )(?<!never )(?<!do )(?:i|we|she|he) (?:have|has)(?: got)?|there is|there are|(?:can|could|may|might|shall|would|will) (?:i|we|she|he) (?:just |only )?(?:use|take|try|lean (?:on|against)|hold(?: on to)?|sit on)"
    r"|(?:i|we|she|he) (?:can|could|will) (?:just |only )?(?:use|take|try|lean (?:on|against)|hold(?: on to)?|sit on)|(?:would|will|does|could)|what about|how about|(?:i|we|she|he) (?:am|is|are) (?:by|at|near|beside|next to))"
)
IT_IS_THERE = re.compile(
    rf"\b{_HAS} (?:only |just |always |maybe )*(?!no\b|not\b|any\b|never\b)(?P<thing>(?:(?!no\b|not\b)\w+ ){{0,4}}?\w+)(?: (?:here|though|instead|handy|then|do|work|right here|to hand|beside me|that i can use|i can use|i can lean on|to lean on|i could use))*$"
)
"""A thing that somebody has, at the end of a longer sentence."""
_NONE = r"(?:like that|of (?:that|those|them|these|the sort|that sort|it)|(?:of|in) that (?:kind|line)|either|here|there|to hand|at all|in reach|around|about|in the house|with me|on me|to (?:lean on|hold(?: on to)?|sit on|use|pull with)|solid|that (?:will|would) do|no|sorry|love|mate|pal|though|now|like it|that i can see|i am afraid)"
HAS_NONE = re.compile(
    rf"^(?:(?:no|nah|nope|well|oh|but|and|sorry|er|um|actually|nor) )*(?:(?:i|we|she|he) (?:have|has|do|does) not(?: (?:got|have))?(?: (?:any|anything|one|either|none|that))?|(?:i|we|she|he) (?:have|has)(?: got)? (?:nothing|none|neither|no such thing)|there is (?:not (?:any|anything|one|much)|nothing|none)|there are (?:not any|none)"
    rf"|(?:have )?not (?:got )?(?:any|anything|one|either)|got (?:nothing|none|neither)|nothing|none|neither|got nothing|not a thing)(?: {_NONE})*$"
)
"""Who has nothing of what was named."""
OUT_OF_REACH = re.compile(
    r"\b(?:get|reach|go|walk) (?:up |over |as far as )?(?:to )?(?:the|a|any|that|my) (?:wall|chair|towel|step|stairs?)\b"
)
"""Who cannot get to a thing: another one is out of reach, too."""
_HANDS = r"(?:hands?|fingers?|grip|wrists?|thumbs?)"
_WEAK = (
    r"(?:bad|sore|sair|arthritic|stiff|weak|useless|knackered|gammy|dodgy|swollen|numb|shaky|shaking|shake|trembling|tremble|bandaged|seized(?: up)?|rubbish|poor|crippled|gnarled|painful|hurt(?:ing)?|gone|no (?:good|use)|not (?:strong|good|great|up to (?:it|much)|what they were)"
    r"|(?:in )?(?:a )?(?:splints?|plaster|cast)|done in|bust(?:ed)?)"
)
WEAK_HANDS = re.compile(
    rf"\b(?:can not|could not|can hardly|can barely|hardly|not able to|unable to|struggles? to|no use) (?:even |really |properly )*(?:hold|grip|grab|grasp|pull|keep hold of|hang on to|hold on to)(?: on to| onto| with)? (?:the |a |that |my |her |his |this |any |both )?(?:towel|belt|strap|sheet|band|scarf|ends?|it(?! (?:for|any|much|longer|up|that|this|so|in|if|still|there|here|like|as|\d+|ten|fifteen|twenty|thirty|forty|fifty|sixty|a (?:full )?minute)\b)|anything|things|toes?|hands?)\b"
    rf"|\b(?:my|me|his|her|their|both|the) {_HANDS}(?: (?:is|are|has|have|do|just|too|all|both|very|really|so|that|a bit|pure|pretty|got|in|quite|both))* {_WEAK}\b"
    rf"|\b{_WEAK} {_HANDS}\b|\b(?:no|not (?:much|any|a lot of)|hardly any|little|lost (?:my|the|all)) (?:grip|(?:strength|power|grip|feeling) (?:in|with) (?:my|his|her|the|both) {_HANDS})\b"
    rf"|\b(?:arthritis|carpal tunnel|tremor|tremors|shakes|stroke|raynaud(?:'?s)?|parkinson(?:'?s)?|no strength|no power)(?: (?:and|bad|badly))* (?:in|with) (?:my|his|her|both|the) {_HANDS}\b|\b(?:can not|do not|will not) (?:use|work) (?:my|his|her|both) hands\b|\b(?:my|his|her) hands (?:do not|will not|can not) (?:work|grip|hold|close|pull|manage)\b"
)
"""Whose hands cannot hold or pull."""
SEATS = re.compile(
    r"\b(?:(?:arm ?|kitchen |dining |office )?chair|stool|bench|sofa|couch|settee|recliner|wheelchair)\b"
)
"""What is sat on, and is no bed."""
CANNOT_LIE = re.compile(
    r"\b(?:can not|could not|can never|not able to|unable to|not going to|will not|not allowed to|no (?:room|space|place|where) to|nowhere to|not (?:enough )?(?:room|space) to) (?:really |just |very well |exactly )*(?:be )?(?:lie|lay|lying|laying|stretch out|get down)(?: down)?(?: (?:on|in|at) (?:the |a |my )?(?:floor|ground|carpet|grass|office|work|desk|here|public))?\b(?! (?:(?:on|to) (?:my|me|one|that|the (?:left|right))|still|awake|in|easy|comfortabl\w+|for|too|long))"
)
"""Who cannot lie down, or get down on the floor, where they are; who cannot lie on one side may lie on another."""
STAYS_IN_BED = re.compile(
    r"\b(?:in (?:my |the )?bed|under the (?:covers|duvet))\b.*\bnot (?:getting (?:up|out)|going anywhere|moving|leaving)\b|\bnot (?:getting|coming) out of (?:my |the |this )?bed\b"
)
"""Who is in bed and will not leave it."""

WISHED_WITHOUT = re.compile(
    r"(?<!am )(?<!are )(?<!is )(?<!left )(?<!stuck )(?<!here )(?<!and )(?<!^)\bwithout (?:(?:using|needing|having|getting|standing|leaning)(?: (?:on|at|against|out))? )?(?:a|an|any|the|that|my)\b"
    r"|\b(?:rather|sooner|prefer) (?:to )?not\b|\b(?:do not|would not) (?:want|like|fancy|feel like|trust|care for)\b|\b(?:not keen|no interest|can not be (?:bothered|doing)|instead of)\b|^(?:(?:no|please|but|oh|well|can (?:we|i|you)|maybe) )*not (?:on|with|at|using|the|a)\b"
)
"""Who wishes to do without a thing, which may well be there: "can we do one without a step"."""

THINGS = ThingGrammar(
    stand_ins=STAND_INS,
    says_it_is_there=SAYS_IT_IS_THERE,
    it_is_there=IT_IS_THERE,
    has_none=HAS_NONE,
    out_of_reach=OUT_OF_REACH,
    weak_hands=WEAK_HANDS,
    seats=SEATS,
    cannot_lie=CANNOT_LIE,
    stays_in_bed=STAYS_IN_BED,
    wished_without=WISHED_WITHOUT,
)
"""All of it, as a `ThingGrammar`."""
