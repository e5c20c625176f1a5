"""English of how the body is held in a stretch: what is asked of it, and what does not go.

Contractions are written out.
"""

import re
from collections.abc import Mapping

from skill.language.english.fillers import ASKING_LEAD

_PART = r"(?:knees?|legs?|foot|feet|heels?|toes?|hips?|bum|bottom|backside|back|chest|arms?|elbows?|shoulders?|head|chin|neck|tummy|pelvis|ankles?|thighs?|cal[fv]\w*|weight|eyes)"
_HELD = (
    r"(?:bent|bend(?:ing)?|straight(?:en|ened)?|locked?|flat|lift(?:ed|ing)?|raised?|up|down|lean(?:ing)?|touch(?:ing)?|point(?:ed|ing)?|out|in|forwards?|backwards?|behind|sideways|turned?|apart|together|parallel"
    r"|level|wide|stick(?:ing)?|square|tuck(?:ed)?|tilt(?:ed)?|fac(?:e|ed|ing)|ahead|relaxed|tense|tight|loose|still|move|moving|go)"
)
_NO_POSTURE = (
    r"(?!.*\b(?:hurt\w*|sore|pain\w*|ach\w+|numb|tingl\w*|swollen|swelling|cramps?|cramping|spasms?|weak|cold|hot|red|night|bed|sleep\w*|run|running|walk\w*|work|drink\w*|doctor|gp|exercise|daily|every|often|tonight|tomorrow"
    r"|today|yesterday|week\w*|day|morning|help\w*|prevent\w*|cause\w*|other (?:leg|foot|side|one)|next|instead|first|another|easier|stop|carry on)\b)"
)
_ASKS = r"(?:should|do|does|is|are|am|can|must|may|which way|which direction|where|how|what)"
_OF_PART = rf"{ASKING_LEAD}{_NO_POSTURE}{_ASKS} (?:\w+ )*?"
ASKED_OF: Mapping[str, re.Pattern[str]] = {
    "where": re.compile(
        rf"{ASKING_LEAD}(?:is not (?:that|this|it)|is (?:that|this|it) not|(?:is|was) (?:that|this|it) (?:meant|supposed) to be) (?:for |only |just |in |at |more )*(?:the |my |your )(?:(?:front|back|side|inside|outside|top|bottom) of (?:the |my |your )?)?{_PART}s?(?: (?:one|stretch|then|though|love))*$"
        rf"|{ASKING_LEAD}(?:that|this|it) is (?:for |only |just |in |at |more )*(?:the |my |your )(?:(?:front|back|side|inside|outside|top|bottom) of (?:the |my |your )?)?{_PART} (?:is not it|is it not|is not that|right|no|though is it not)$"
    ),
    "hurt": re.compile(
        rf"{ASKING_LEAD}(?:should|is|am i|are they|does|will|can) (?:(?:it|this|that|i|my|the|the back|meant|supposed|to|be|feel|ok|okay|normal|all right|right|if|safe|that) )*(?:\w+ )?(?:hurt(?:ing|s)?|burn(?:ing|s)?|sting(?:ing|s)?|sore|pull(?:ing|s)? (?:this|that|so) (?:much|hard))(?: (?:like this|like that|a bit|a little|at all|this much|here|there|behind (?:the|my) knee|in (?:the|my) \w+|so much))*$"
    ),
    "knee": re.compile(
        rf"{_OF_PART}(?:knees?|legs?)\b(?: \w+)*? (?:bent|bend(?:ing)?|straight(?:ened)?|locked?)\b|{_OF_PART}(?:bend|straighten|lock)(?:ing)? (?:\w+ )*?(?:knees?|legs?)\b"
    ),
    "right": re.compile(
        rf"{_OF_PART}{_PART}\b(?: \w+)*? {_HELD}\b|{_OF_PART}(?:lift|raise|tuck|stick|point|turn|move|lean|tilt|relax|tense|keep)(?:ing)? (?:\w+ )*?{_PART}\b"
        rf"|{ASKING_LEAD}(?:where|which way|which direction|what|how wide|how low) (?:do|should|am|must) (?:i|we) (?:(?:supposed|meant|to|be) )*(?:look|looking|face|facing|turn|lean|leaning|stand|standing)(?: (?:at|apart|to))*$"
    ),
}
"""Questions about how a stretch is held, by the id of its answer, and what asks them: "should my back knee be bent or
straight". The first that fits is asked."""
DOES_NOT_GO = re.compile(
    rf"{_NO_POSTURE}.*\b(?:my |the )?{_PART} (?:will|does|do|can|could|would) ?not (?:go|get|come|reach|bend|straighten|stay|stretch)\b(?: (?:\w+))*$"
    rf"|{_NO_POSTURE}.*\b(?:can|could) ?not (?:get|straighten|bend|reach|keep) (?:my |the )?{_PART}\b(?: \w+)*$"
)
"""What part of the body does not go where a stretch wants it: "my foot won't go back that far"."""
_JOINT = r"(?:knees?|hips?|backs?|ankles?|foot|feet|heels?|toes?|achilles|shoulders?|neck|discs?|pelvis|groin|hamstrings?|cal(?:f|ves)|shins?|leg|wrists?|balance)"
_IS_BAD = (
    r"(?:bad|dodgy|gammy|dicky|dickie|duff|stiff|wonky|funny|knackered|buggered|iffy|tricky|trick|replaced|replacement|fused|operated|operation|slipped|trapped|worn"
    r"|(?:sprain(?:ed)?|twist(?:ed)?|rolled|strained)(?=.*\b(?:last (?:month|year|summer|winter|spring|autumn)|(?:months|years|ages) (?:ago|back)|once|as a (?:kid|child|boy|girl))\b))"
)
_ILL = r"(?:arthritis|arthritic|osteoporosis|sciatica|tendonitis|tendinitis|bunions?|plantar fasciitis|a hernia|vertigo|scoliosis|spondylosis|stenosis|fibromyalgia)"
ASKS_WITH_TROUBLE = re.compile(
    rf"{ASKING_LEAD}(?:(?:i (?:have|had|got|am|did|broke|twisted|sprained|pulled|tore|rolled|get)|my|with|there is|what if|what about|because)\b)(?=.*\b(?:{_JOINT} (?:\w+ ){{0,3}}?{_IS_BAD}|{_IS_BAD} (?:\w+ )??{_JOINT}|{_ILL})\b)(?!.*\b(?:cramps?|cramping|why|cause\w*|when can|numb\w*|cold|weak\w*|swollen|swelling|swells|hot|red|blue|pale|white|warm|tingl\w*|dead|bruis\w*|popp?(?:ed)?|snap\w*|lump|fell|fall|fallen|pee|wee|bladder|bowel"
    r"|yesterday|today|this morning|just|last (?:night|week)|can not (?:feel|move|stand|walk))\b).*?"
    r" (?:(?:is|would|will) (?:this|that|it|this one|that one)(?: (?:still|be|all|one|stretch))* (?:ok|okay|safe|alright|all right|fine|bad|wise|a problem|allowed|dangerous)(?: (?:for (?:me|that|it|this|my \w+)|to do|with (?:that|it)|then|still|do you think))*"
    r"|(?:can|should|may|could|shall) i (?:still )?(?:do|be doing|try) (?:this|that|it)(?: one| stretch)?(?: (?:then|still|with (?:that|it)))*)$"
)
"""Who tells of a joint or an illness, and asks whether the stretch is for them: "I've got a bad back, is this ok"."""
ASKS_OF_CAUTION = re.compile(
    rf"{ASKING_LEAD}(?:(?:(?:is|would|will) (?:it|this|that|this one|that one)(?: (?:still|even|all|one|stretch|be))* (?:ok|okay|safe|alright|right|fine|bad|wise|a problem|allowed|dangerous|suitable|good|for)"
    r"|(?:can|should|may|could|shall|must) (?:i|you|we|she|he|they|people|someone|somebody|anyone|anybody)(?: still| even)? (?:do|try|be doing|carry on|start|keep|go on|use)"
    r"|do (?:i|you|we|people|they)(?: still)? do)\b.* (?:if|with|after|for|when|having|because) (?=\w)|what (?:if|about|happens (?:if|with)|(?:do|should) i do (?:if|with))\b)"
)
"""Asks whether a stretch is for somebody with something: "is it ok with a bad achilles", "what if my knee hurts"."""
CAUTION_KINDS: Mapping[str, re.Pattern[str]] = {
    kind: re.compile(rf"\b(?:{words})\b")
    for kind, words in {
        "knee": "knees?|knee ?caps?",
        "hip": "hips?",
        "back": "(?<!go )(?<!lean )(?<!comes )(?<!come )backs?(?! (?:leg|foot|knee|heel|to|again|in)\\b)|spine|discs?|sciatica|sciatic(?: nerve)?",
        "ankle": "ankles?",
        "achilles": "achilles|tendons?|tendinitis|tendonitis|tendinopathy",
        "groin": "groin",
        "pelvis": "pelvis|pelvic",
        "unsteady": "unsteady|dizz\\w+|giddy|wobbly|light ?headed|vertigo|(?:bad|poor|no) balance",
        "operation": "operat\\w+|surgery|replacements?|replaced|new (?:hip|knee)s?",
        "thin-bones": "thin bones|osteoporosis|osteopenia|brittle bones",
        "torn-hamstring": "(?:torn|pulled|strained) hamstrings?",
        "strain": "strain(?:ed|s)?",
        "foot-injury": "foot (?:injury|operation)",
        "open-sore": "open sores?|wounds?|ulcers?",
    }.items()
}
"""What cautions of stretches are about, in the words of a caution and of who asks about it."""
