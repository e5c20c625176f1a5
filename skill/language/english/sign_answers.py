"""English answers to a question about a sign, and words that put a sign elsewhere than into a leg.

The patterns match words with their apostrophes.
"""

import re

_LEAD = r"(?:(?:oh|well|er|erm|um|uh|ah|god|lord|gosh|good|heavens|ha|haha|hahaha|lol|of|course|sorry|love|and|but|actually|honestly) )*"
_NO = r"(?:no|nope|nah|naw|nae|not at all|not really|not literally)"
NO_AND_MORE = re.compile(
    rf"^{_LEAD}{_NO}\b(?! (?:one|idea|more|longer|doubt|wonder|feeling|strength|power|point|reason|hope|way out|future|wait|yes)\b)"
    r"(?!.* (?:but|although|though|except|yet|sometimes|at times|now and then|some days|anymore|any more)\b)"
)
"""A no that begins what is said, and takes nothing of it back: "no, not literally, it's the calf"."""
TAKES_WEIGHT = re.compile(
    rf"^{_LEAD}(?:(?:{_NO}|yes|yeah|aye) )*(?:i|he|she|they|it)(?: can|'s able to| is able to|'m able to| am able to|'m| takes| does take|'s)(?: (?:still|just|all right|walk|stand|walking|standing|put|bear|take|hop|go|get|up|about|around|on|it|my|his|her|the|"
    r"full|leg|foot|weight|okay|fine|ok|alright|perfectly|well|stairs|and|down|out|of|bed))*$"
)
"""Who can put weight on a leg: "no, I can walk on it"."""
_A_BIT = r"(?:(?:a|just a|only a) (?:(?:wee|little|tiny) )*(?:bit|little|touch|tad)|slightly|sort of|kind of|kinda|quite|rather|fairly|pretty)"
NO_BUT_A_BIT = re.compile(
    rf"^{_LEAD}{_NO}(?: (?:it's|they're|it is|they are|it|well|but|only|just|maybe|perhaps|though|mind|really))* {_A_BIT}\b"
)
"""A no that is half a yes: "no, only a bit puffy"."""
NOT_QUITE_NO = re.compile(
    rf"^{_LEAD}(?:{_NO} )*(?:not (?:yet|now|today|tonight|right now|at the moment|this minute|anymore|any more|lately)$"
    r"|.*\b(?:but|although|though|except)\b.*\b(?:sometimes|at times|think|thinks|thought|thoughts|wonder|wondered|wish|used to|now and then|some days|crosses|crossed)\b"
    r"|(?:only )?(?:sometimes|at times|some days|now and (?:then|again)|when it's bad|when it gets bad)$)"
)
"""A no to thoughts of dying that may be none: "not yet", "no, but sometimes I think about it"."""
BOTH_ALIKE = re.compile(
    rf"^{_LEAD}(?:{_NO} )*(?:(?:it's|they're|that's|it is|they are|just|my|the|in|on) )*both(?: (?:of (?:them|my|the|me)|legs|ankles|feet|sides|calves|are|the same|alike|equally|a bit|swollen|puffy|fat|big|just|about"
    r"|always|usually|mostly|only|mind|really))*(?: (?:at|by|in|of|the|end|day|night|evening|evenings|when|i've|i'm|i|been|am|on|my|feet|stood|standing|after|work|every|hot|heat|and|it|they|goes|go|down|overnight|again|by|morning))*$"
)
"""Who has it in both legs, where one was asked about: "both of them, at the end of the day"."""
OTHER_PART = re.compile(
    r"\b(?:arms?|forearm|elbows?|shoulders?|hands?|fingers?|thumb|wrists?|neck|nose|cheeks?|ears?|eyes?|eyelids?|tummy|belly|forehead|chin"
    r"|where the (?:needle|jab|drip|injection|cannula)|injection site|vaccination site)\b"
)
"""A part of the body that is no leg: "a bit red where the needle went in, the arm"."""
VIOLENT = re.compile(
    r"\b(?:push(?:es|ed)?|hits?|hit|kick(?:s|ed)?|shov(?:e|es|ed)|punch(?:es|ed)?|slap(?:s|ped)?|grab(?:s|bed)|threw|throws|threaten(?:s|ed)?|chok(?:e|es|ed)|smack(?:s|ed)?|beat(?:s|en)?"
    r"|bruis(?:e|es|ed)|lock(?:s|ed) me|afraid of|scared of|frightened of|on purpose|drunk|makes me (?:sleep|stay|do things)|forces?|hurts me when)\b"
)
"""Words of violence, whoever does what: "my partner keeps me awake on purpose and pushes me"."""
DARK_ROOM = re.compile(
    r"^(?!.*\b(?:wee|pee|urine|toilet|loo|bathroom|water|piss|bowl|came out|comes out|coming out|passed)\b)"
    r".*\b(?:(?:it|room|everything|all|outside|here)(?:'s| is| was| gets| got| goes| went| has gone| is getting|'s getting|'s gone)?(?: (?:so|too|very|pitch|all|quite|still|now|getting|gone|going))* dark|in the dark|pitch dark)\b"
)
"""The dark of a room: "it's getting dark"."""
WARMED = re.compile(
    r"\b(?:sunburn(?:t|ed)?|(?:in|from|by|of|under|near|next to|in front of|was|just|only) (?:the|a|my) (?:sun|fire|radiator|heater|stove|hot bath|bath|hot shower|shower|blanket|electric blanket|hot water bottle|heat pad|heating pad|wheat bag|covers|duvet)"
    r"|had (?:a|the) (?:hot water bottle|heat pad|heating pad|wheat bag|blanket|cat|dog|laptop) on (?:it|them))\b"
)
"""What has warmed or reddened the skin, and explains it: "I was sat by the fire"."""
_WHERE_IT_WAS = r"(?: (?:on|against|next to|beside) (?:it|me|them|my legs?))?"
HARMLESS_CAUSE = re.compile(
    r"\b(?:(?P<brief>(?:only|just) (?:for )?(?:a|one|half a|a split|a couple of|a few) (?:seconds?|moments?|minutes?|secs?|bit|ticks?)|for (?:a|one) (?:split )?second)"
    r"|(?:stood|got|sat|jumped|been standing) up (?:(?:too|a bit|so|very|really) )*(?:fast|quick|quickly|suddenly)"
    rf"|(?:only|just|from|was|were|it's) (?:in )?the (?:sun|cold air|cold|fire|radiator|heater|hot bath|hot water bottle|blanket){_WHERE_IT_WAS}"
    r"|(?:sitting|sat|lying|standing|stood) (?:by|in|next to|in front of|near) the (?:sun|fire|radiator|heater|bath)|just out of (?:the|a) (?:bath|shower)|the elastic of (?:my|the) socks?|sock marks?"
    r"|(?:i mean|i meant|only|just) (?:(?:when|on|while|after|from|going|i'm|i am|i was|doing) )+(?:the |a |my )?(?:treadmill|running|run|stairs|hills?|bike|jog|jogging|gym|exercise|training|sprints?)"
    r"|(?:just |only )?(?:the )?(?:normal|usual)(?:ly)? (?:out of breath|puffed|breathless|puffing|panting))\b"
)
"""A harmless cause that explains a sign, and does not take it away: "I'd stood up too fast", "I mean on the treadmill". The group "brief"
says that it was short."""
