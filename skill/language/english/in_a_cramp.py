"""English sentences of a cramp under way: which leg, where somebody is, whether they are safe, what they do,
and that another one begins.
"""

import re

from skill.language.english.fillers import LEAD

_SMALL = (
    r"(?:it's|its|is|it|my|the|his|her|their|of|in|on|this|that|um|uh|er|erm|yeah|yes|one|leg|calf|foot|thigh|side|time|by the way|she|he|says|said|actually"
    r"|now|both|them|legs|calves|feet|i think|just|so you know|hamstring|shin|quad)"
)
LEG_ALONE = re.compile(rf"^(?:{_SMALL} )*(?:left|right(?! now\b)|both)(?: {_SMALL})*$")
NOT_BOTH = re.compile(r"^(?:(?:no|nope|nah|not|both|well|only|just)[ ,?]+)+")
"""What begins a sentence that tells which leg by denying the other: "both? no, just the left"."""
_LEG_NOUN = r"(?:legs?|one|ones|calf|calves|foot|feet|thighs?|hamstrings?|hammy|quads?|shins?|hips?|side|toes?|big toe|arch|buttock|groin)"
_LEG = re.compile(
    rf"\b(?:(?P<side>left|right) (?:hand |lower |upper |big )?{_LEG_NOUN}\b|(?:my|his|her|their|(?:it's|is|on|in) the) (?P<own>left|right)\b"
    rf"|(?P<both>both) (?:of (?:them|my)|my |the )? ?(?:legs|calves|feet|thighs|hamstrings|quads|shins|them)\b)|^(?P<alone>left)$"
)


def legs_told(text: str) -> str | None:
    """Tell which leg a sentence names, the last one of several."""
    found = None
    for each in _LEG.finditer(text):
        found = each["side"] or each["own"] or each["both"] or each["alone"]
    return found


_GETS_OUT = (
    r"(?:stop|pull (?:over|in|up|off)|get (?:out|down|off|over|there|back)|come (?:down|out|off)|climb (?:down|out)|park|reach (?:the )?(?:side|bottom|bank|shore|ground|land)"
    r"|touch (?:the )?(?:bottom|ground)|get to (?:the )?(?:side|bank|shore|edge|ground)|swim)"
)
NOT_SAFE_YET = re.compile(
    rf"\b(?:can't|cannot|can not|couldn't|not able to|unable to|nowhere (?:\w+ )?to|no ?where to|not allowed to|daren't) (?:just |even |really |quite |safely |yet )*{_GETS_OUT}\b"
    r"|\b(?:no|there's no|isn't (?:a|any)|not a) (?:\w+ )?(?:lay ?by|hard shoulder|shoulder|exit|place|services|where) (?:\w+ ){0,2}?(?:here|to|yet|for|on)\b"
    r"|\b(?:i'm|we're|i am|we are|still) (?:still )?(?:on|in) (?:the |a )?(?:motorway|freeway|highway|m\d+|a\d+|interstate|fast lane|middle lane|dual carriageway|tunnel|bridge|roadworks)\b"
)
GOES_UNDER = re.compile(
    r"\b(?:he's|she's|they're|he|she|they|keeps|(?:my|the) \w+(?:'s| is)?)(?: \w+)? (?:going|gone|went|goes|slipping|slipped|dipping|been|keeps going|being pulled) under\b"
    r"|\b(?:he's|she's|they're|(?:my|the) \w+(?:'s| is)) (?:\w+ )?drown(?:ing|ed)\b"
    r"|\b(?:he|she|they) can't (?:keep (?:his|her|their) head|stay) (?:up|above|afloat)\b|\b(?:can't see|lost sight of) (?:him|her|them)\b"
)
_LEAD = r"^(?:(?:and|but|so|ok|okay|well|no|nah|yes|yeah|aye|oh|right|phew|hang on|now|hi|hello|help|please|ow|ouch) )*"
GOING_OFF = re.compile(
    rf"{_LEAD}(?:(?:it's|its|it is|that's|that is|it|she says it's|he says it's|they say it's|i think it's|think it's|seems to be|the cramp's|the pain's) )?(?:(?:slowly|just|gradually|finally|starting to|beginning to|kind of|sort of|definitely) )*"
    r"(?:go(?:ing)? (?:off|away|down)|wear(?:ing)? off|com(?:e|ing) off|die?(?:ying|ing)? (?:down|off|away)|fad(?:e|ing)(?: away| off)?|back(?:ing)? off|calm(?:ing)?(?: down)?|settl(?:e|ing)(?: down)?|sooth(?:e|ing)|soften(?:ing)?|melt(?:ing)?(?: away)?|shift(?:ing)?)"
    r"(?: (?:now|a bit|a little|slowly|nicely|at last|finally|bit by bit|thank god|thanks|i think|thank goodness|good))*$"
)
"""Not "it's going off again"."""
_OTHER = r"(?:(?:the|my|me|ma|his|her|their) )?other (?:one|leg|calf|foot|side|thigh|hamstring|shin)"
_BEGINS = r"(?:starting|started|start|going|gone|cramping|cramped|seizing|seized|at it|off|kicking off|doing it|joining in|coming|acting up|playing up|hurting|spasming|locking|locked|tightening)"
ONE_LET_GO = re.compile(
    rf"\b(?:gone|stopped|let go|eased|easing|better|fine|went|passed|released|cleared|off|okay|ok|away)(?: (?:off|up|now|just))* (?:from|in|on|out of|of) (?:the |my |his |her )?(?P<from>left|right)(?: {_LEG_NOUN})?\b"
    rf"|\b(?P<which>left|right)(?: {_LEG_NOUN})?(?:'s| is| has)? (?:\w+ly |just |all |now )*(?:gone|stopped|let go|eased(?: off)?|easing|better|fine|okay|ok|passed|released|all right|alright)(?! (?:into|to|in|hard|tight|solid|numb|cold|dead|again|stiff|rigid)\b)"
)
"""Which of two legs has let go: "it's gone from the left one", "the left's fine now"."""
BOTH_GONE = re.compile(
    r"^(?!.*\b(?:not|never|isn't|hasn't|haven't|still|neither)\b).*\b(?:(?:both|all|everything|they've|they're|the two|the pair)\b.*\b(?:gone|stopped|let go|eased|easing|better|fine|over|away|off)|(?:gone|stopped|eased|let go|better|fine) (?:from |in |on |out of )?(?:both|all|everywhere))\b"
)
"""That of two cramps none is left."""
JOINS_PLACES = re.compile(
    r"(?:'s|'ve)?,? (?:and|plus|as well as|and also|and then)(?: (?:in|on|at|the|my|me|his|her|their|left|right|other|same|now|also))* ?"
)
"""What stands between two muscles that both cramp."""
GONE_OFF = re.compile(
    rf"{_LEAD}(?:it|that|(?:my|me|the|his|her) (?:foot|calf|leg|toes?|thigh|shin|hamstring))(?:'s| has| is)? (?:just )?gone off$"
)
"""What may mean that a cramp goes, or that it comes: "it's gone off"."""
OTHER_BEGINS = re.compile(
    rf"(?:{_LEAD}|\b(?:but|and|now|then|though|och|ach|aw|see) )(?:see )?(?:{_OTHER}(?:'s| is| has)?(?:,? it(?:'s| is| has)?)? (?:(?:just|now|gone and|also|started|starting) )*(?:to )?{_BEGINS}\b|(?:another|a second|a new) (?:one|cramp)(?:'s| is| has)? (?:(?:just|now) )*(?:starting|started|coming|begun|beginning|come on)\b)"
)
_NO_CRAMP = r"(?! (?:from|question|questions|problem|diary|issue|since|because|due|coach|reminder|plan|free)\b)"
HAS_ONE = re.compile(
    rf"{_LEAD}(?:i|we)'ve an? (?:\w+ ){{0,2}}?(?:cramp|charley horse|spasm)\b{_NO_CRAMP}|{_LEAD}(?:(?:i|we|he|she|they|(?:my|our|the|a|an|this|some) \w+(?: (?:in|on|at|from|of) (?:my|the|our) (?:\w+ ){{0,2}}?\w+?)?)(?:'ve|'s| have| has| am|'m)? )?(?:just )?(?:got|gotten|having|have|has)(?: got| just got)? (?:an? |another |this |one |the )?(?:\w+ ){{0,2}}?(?:cramp|charley horse|spasm)\b{_NO_CRAMP}"
)
IT_HIT = re.compile(
    rf"{_LEAD}(?:it|one|this|this one|it's|it's just|it has|it just) (?:just |suddenly )?(?:hit|got|grabbed|caught|struck|bit|come on|came on|started) (?:me|him|her)?(?! (?:better|worse|easier|late|to))"
)
WHERE_ONE_IS = re.compile(
    r"^(?:(?:and|but|so|again|now|please|help) )*(?:(?:i'm|i am|we're|he's|she's|they're) (?:still |just |all |stuck |out )?(?:at|in|on|up|by|driving|standing|sitting|sat|lying|stood|swimming|running|walking|cycling|alone)\b"
    r"|(?:at|in|on) (?:work|the|my|a|bed)\b|standing|sitting|lying|still (?:at|in|on|up)\b|it's (?:dark|the middle of the night)|can't (?:sit|stand|lie))"
)
ELSEWHERE_ON_IT = re.compile(
    rf"{_LEAD}(?:it|that|the (?:cramp|pain|knot))(?:'s|s| has| is)? (?:just |now |only )*(?:moved|moving|shifted|jumped|gone (?:somewhere|some place) else|somewhere else|in another place)(?: (?:now|on|about|around|along|again))*$"
    rf"|{_LEAD}(?:(?:it's|it is|that's|more|the cramp's|she says it's|he says it's|a bit|much|slightly|further) )*(?:higher|further|lower|farther) (?:up|down)(?: (?:than that|now|actually|i think|the leg|my leg))*$"
)
DOES_IT = re.compile(
    rf"{_LEAD}(?:(?:i'm|we're|i am|he's|she's) )?(?:doing|trying|holding) (?:that|it|this|so|them)(?: (?:now|already|still))*$|{_LEAD}(?:i|we|he|she)(?:'ve)? (?:did|done|tried|do|am) (?:that|it|this|so)(?: (?:now|already))*$"
)
OUT_OF_BATH = re.compile(
    rf"{_LEAD}(?:i'm |i am |we're )?(?:out|up)(?: (?:now|of (?:the|my) (?:bath|shower|tub|bed|chair|hot tub)))+$"
)
IS_OUT = re.compile(
    rf"{LEAD}(?:i|he|she|we|they) (?:am|is|are|have|has|got|had)(?: (?:just|now|all|got))* (?:out|dry|on (?:the |a |his |her |my )?(?:bed|chair|sofa|couch|mat|towel|side|edge|bank)|sat (?:down|up)|sitting (?:down|up)|lying down|laid down)"
    r"(?: (?:now|of (?:the |it)?(?:bath|shower|tub|pool|water|sea|car|bed|it)?|love|again|then|okay))*$"
)
"""Who is out of the bath, or sits down, and says nothing of the cramp: "she's out now"."""
IS_SOMEWHERE = re.compile(
    r"^(?:(?:no|well|oh|but|sorry|yes|yeah|er|um|so|and|right|ok|okay) )*i am (?:(?:still|already|just|now|out|here|sat|sitting|stood|standing) )*(?:on|at|in|by|outside|near|beside|behind|under) (?!(?:pain|agony|trouble|my period|a lot|tablets?|medication|statins?)\b)(?!.*\b(?:what|how|why|when|which|can|could|should|is it|will)\b)"
)
"""Who tells where they are, and asks nothing."""
TOO_HARD_HANDS = re.compile(
    r"\b(?:push|pull|press|bend|stretch|rubb?|squeez|yank|tugg?)(?:ing|s|es|e|ed)?(?: (?:it|on it|me|my \w+|down|up|back))* (?:(?:a bit|far|way|much) )?too (?:hard|much|far|fast)\b"
)
"""Hands that do too much in a cramp: "she's pushing too hard"."""
WHAT_ELSE_TO_DO = re.compile(
    r"\b(?:anything|something|owt|summat|nothing|what) else (?:(?:that )?(?:i|we|you|he|she) )?(?:can|could|should|might|to)(?: (?:i|we|you))?\b(?: (?:do|try|have))*"
)
"""Asks for another way in a cramp: "is there owt else I can do"."""
TELLS_WHAT_TO_DO = re.compile(r"\b(?:tell|show) (?:me|us) (?:what|how) (?:to|i|we|do)\b")
"""Who wants to be told what to do, in a cramp: that is no yes."""
ADVISED_TO = re.compile(
    rf"{_LEAD}(?:he|she|they|(?:my|our|the) \w+)(?:'s| is| was)? (?:(?:says?|said|saying|reckons|thinks|told me|tells me|telling me|wants me)(?: (?:to|i should|i need to|i have to|just|we should))*) "
    r"(?:push|pull|press|rub|massage|squeeze|hold|lift|bend|straighten|kick|hit|smack|shove|stamp|put (?:my|your) weight|stand|walk)\b"
    r"(?: (?:on|down|up|in|out|into|at|against|hard|harder|really|it|there|that|here|the|my|your|off|wall|floor|bed|foot|feet|heels?|toes?|ball|calf|leg|thigh|muscle|knot|knee|back|towards? me|around|straight))*$"
)
"""What somebody there says to do to the leg, and nothing else: "my partner says push on it"."""
JOINTS = frozenset("knee knees kneecap ankle ankles hip hips back neck shoulder shoulders wrist elbow achilles".split())
"""What may hurt and does not cramp."""
_WAKES = r"\b(?:wak(?:e|en|ing)|disturb(?:ing)?)(?: up)? (?:him|her|them|everyone|everybody|anyone|anybody|(?:my|our|the|half the|this) (?!self\b)\w+)\b"
NOT_TO_BE_WOKEN = re.compile(_WAKES)
"""Somebody else who is not to be woken: "I don't want to wake him". What sounds like a crisis is none beside it, so
nothing wider belongs here."""
OTHERS_NEAR = re.compile(
    rf"{_WAKES}|\b(?:(?:the|my|our|his|her) (?:\w+ )?(?:baby|babies|kids?|children|child|wife|husband|partner|boyfriend|girlfriend|toddler|son|daughter|mum|mom|dad|boy|girl|missus|bairn|wean|family|roommate|house|whole house|dog|other half|little one|twins)(?:'s|'re| is| are) (?:\w+ )?(?:asleep|sleeping|in bed|napping|dozing|next door|in the next room|right here|here|beside me|next to me)"
    r"|everyone(?:'s| is) (?:\w+ )?asleep|(?:don't|do not|not to|you'll|gonna) (?:\w+ )?wake\b|people (?:are )?(?:asleep|sleeping))\b"
)
"""Who would be woken, is asleep or beside one: "the baby's asleep"."""
WORD_OF_EASE = re.compile(
    r"\b(?:eas\w*|gone|going|goes|go|went|away|off|over|out|better|loos\w*|slack\w*|soft\w*|settl\w*|calm\w*|let(?:s|ting)? (?:go|up)|releas\w*|relax\w*|less\w*|fad\w*|stopp\w*"
    r"|pass\w*|quit|free|freed|relie\w*|normal|fine|okay|ok|grand|good|great|lovely|work\w*|did it|trick|unlock\w*|undone|untied|unknot\w*|melt\w*|drop\w*|down|subsid\w*|improv\w*|no cramp|not cramp\w*)\b"
)
"""A word without which nobody says that a cramp lets go."""
HAS_IT_YES = re.compile(
    r"(?:(?:oh|er|um|well) )?(?:yes|yeah|yep|aye|yup|yea|ja|ya|uh huh)(?: (?:yes|please|love|mate|alexa))? (?:i (?:do|have|am|ve one|have one|have it|got one|do have (?:one|it))|i have got (?:one|it|that)|(?:it is )?(?:right|just|this minute|at the moment|at present|currently)(?: (?:now|here))?|now|this (?:minute|second))"
    r"|(?:(?:it is|i have|got it|he has it|she has it) )?right (?:now|this (?:minute|second))(?: (?:mate|love|pal|yes|please|alexa|yeah|aye|here))*"
)
"""A yes to whether there is a cramp, and to nothing else."""
_PARTS = r"(?:legs?|calf|calves|foot|feet|toes?|thighs?|hamstrings?|hammy|hammies|quads?|shins?|arch|arches|instep|sole|hips?|buttocks?|bum|glutes?|groin|muscle)"
_CRAMPING = (
    r"(?:cramping(?: up| and cramping| cramping)*|in (?:a|an|one) (?:\w+ )?(?:knot|spasm|cramp|vice)|in (?:spasm|knots|cramp|bits with (?:the )?cramp)|seizing(?: up)?|spasming|locking up"
    r"|locked(?: up| solid| tight)*|clamped(?: up)?|knotted(?: up)?|cramped(?: up| solid)*|seized(?: up| solid)*|having (?:a |one |another )?(?:\w+ )?(?:cramp|spasm)s?)"
)
_CALLS = (
    r"(?: (?:talk to me|help|help me|say something|do something|what now|what do i do|what should i do|please|love|mate|pal|now|right now|so bad|bad|badly|on me|again|like mad|like crazy|hard"
    r"|something (?:awful|terrible|fierce|shocking|rotten)|(?:give|get|find) me something(?: for (?:it|this))?|come on|hurry|quick|quickly|ow+|oh|god|jesus|lord|alexa|girl|dear|and it (?:hurts|kills)|and i am (?:stuck|dying)))*"
)
_HABITS = r"(?:when|whenever|every|if|always|usually|sometimes|often|most (?:nights|days|mornings)|keeps?|kept|at night|all (?:day|night|week)|by (?:(?!the (?:door|wall|bed)\b)[\w']+ ){0,2}?(?:time|evening|night|noon|midnight|end|morning|o'clock)|of (?:an evening|a morning|a night)|come (?:night|evening|bedtime|morning)|on (?:\w+days|nights)|nights he|after|since i (?:started|began|took|went on)|last (?:night|week)|yesterday|dreamt|used to|telling me|while|film|book)"
TOLD_LAST = re.compile(
    rf"^(?:(?:(?!\b{_HABITS}\b).)* |.*\b(?:and now|and here|now|boom|bam|suddenly|all of a sudden) (?:(?!\b{_HABITS}\b).)*)?"
    rf"(?:my|me|his|her|the|our|both my|both) (?:own |left |right |bad |other |whole |poor |bloody |damn )*{_PARTS}(?: (?:is|are|has|have|has gone|has just|have just|is after|just|now|really|totally|all|here|am))* {_CRAMPING}{_CALLS}$"
)
"""A cramp of now that is told at the end of a story: "... and now I am in bed and my leg is cramping, talk to me".
Contractions are written out."""
