"""English sentences about a warning sign that name none: half a yes or no, "I can't tell", a comparison,
a part of the body alone.

The patterns match words with their apostrophes, as `tokenise` leaves them.
"""

import re

from skill.language.english.amounts import NUMBER
from skill.language.english.durations import CLOCK_NOW, CLOCK_TOLD

_LEAD = r"(?:(?:oh|well|er|erm|um|uh|ah|god|lord|gosh|good|heavens|ha|haha|hahaha|lol|of|course|sorry|love|and|but|actually|honestly) )*"
_NO = r"(?:no|nope|nah|naw|nae|not at all|not really|not literally)"
NO_AND_MORE = re.compile(
    rf"^{_LEAD}{_NO}\b(?! (?:one|idea|more|longer|doubt|wonder|feeling|strength|power|point|reason|hope|way out|future|wait|yes)\b)"
    r"(?!.* (?:but|although|though|except|yet|sometimes|at times|now and then|some days|anymore|any more)\b)"
)
"""A no that begins what is said, and takes nothing of it back: "no, not literally, it's the calf"."""
NO_HEAD_KNOCK = re.compile(
    r"\b(?:didn't|did not|didnae|never|hasn't|haven't|wasn't|not|without)(?: (?:even|actually|really|touch|managed? to))? (?:hit|hitting|bang(?:ed|ing)?|bump(?:ed|ing)?|knock(?:ed|ing)?|crack(?:ed|ing)?|hurt(?:ing)?|struck|strike|whack(?:ed|ing)?)"
    r" (?:(?:my|his|her|their|the|me) )?(?:head|forehead|heid|face)\b"
)
"""A knock to the head that there was not: "she didn't hit her head"."""
_I_THINK = r"(?:i(?:'d)? (?:just )?(?:think|reckon|guess|suppose|hope|believe|imagine|expect|say)|most likely|probably|maybe|perhaps|hopefully|surely)"
_A_GUESS = (
    rf"(?:{_I_THINK}|(?:it |that )?(?:must|might|could|will|'ll|'s (?:probably|maybe|likely)) (?:just |only )*(?:be)?)"
)
_NO_SIGN = (
    r"(?:(?:it's|it is|that's|this is|just|only|a|an|my|the|normal|ordinary|wee|little|bit|of|all) )*"
    r"(?:cramps?|cramping|muscles?|muscular|strain|spasm|twinge|knot|nerves?|stiff(?:ness)?|sore(?:ness)?|tired(?:ness)?|age|nothing|fine)"
)
NAMES_CHEST = re.compile(r"\b(?:chest|heart|ticker|breastbone|left arm|jaws?)\b")
"""What is asked about wherever it is all that is said: "left arm"."""
WELL_I_THINK = re.compile(
    rf"^{_LEAD}(?:(?:she|he|i|it|they)(?:'s|'m|'re| is| am| are| seems?| looks?| feels?)(?: (?:quite|pretty|mostly))* (?:all ?right|alright|fine|ok|okay|grand|good|not (?:too |so )?bad|well)(?: (?:enough|now|in (?:him|her)self))*"
    r" (?:i (?:think|reckon|guess|suppose|hope|believe)|as far as i (?:can tell|know|can see)|probably|maybe|i'd say)"
    rf"|(?P<cause>{_A_GUESS} ?{_NO_SIGN}(?: {_I_THINK})?|{_NO_SIGN} {_I_THINK}))$"
)
"""Who only thinks that all is well: "she's alright i think", "it's a cramp i think"."""
TAKES_WEIGHT = re.compile(
    rf"^{_LEAD}(?:(?:{_NO}|yes|yeah|aye) )*(?:i|he|she|they|it)(?: can|'s able to| is able to|'m able to| am able to|'m| takes| does take|'s)(?: (?:still|just|all right|walk|stand|walking|standing|put|bear|take|hop|go|get|up|about|around|on|it|my|his|her|the|"
    r"full|leg|foot|weight|okay|fine|ok|alright|perfectly|well|stairs|and|down|out|of|bed|again|now|back|grand|feet|already|since|here|chair|sofa|settee))*$"
)
"""Who can put weight on a leg: "no, I can walk on it"."""
_A_BIT = r"(?:(?:a|just a|only a) (?:(?:wee|little|tiny) )*(?:bit|little|touch|tad)|slightly|sort of|kind of|kinda|quite|rather|fairly|pretty)"
_LOOK_ALONE = re.compile(
    rf"^{_LEAD}(?:(?:it|that) )?(?:(?:{_A_BIT}|very|really|so|too|all|quite|proper|dead|gone|maybe|yes|yeah) )*"
    r"(?P<look>(?:hot|hotter|warm|warmer|warmish|cold|colder|cool|cooler|chilly|freezing|icy|red|reddish|pink|blue|bluish|white|pale|grey|gray|purple|shiny)"
    r"(?: and (?:a bit )?(?:hot|warm|cold|red|pink|blue|white|pale|grey|gray|purple|shiny|swollen|puffy|hard|sore|tight|numb))?)(?: (?:to touch|to the touch|there|now|actually|i think|i guess|too|as well))*$"
)
"""How a leg looks or feels to the hand, with no word of the leg: "kinda warm"."""
NO_BUT_A_BIT = re.compile(
    rf"^{_LEAD}{_NO}(?: (?:it's|they're|it is|they are|it|well|but|only|just|maybe|perhaps|though|mind|really))* {_A_BIT}\b"
)
"""A no that is half a yes: "no, only a bit puffy"."""
MAYBE_A_BIT = re.compile(
    rf"^(?!.*\b(?:if|whether)\b){_LEAD}(?:(?:dunno|don't know|i don't know|not sure|i'm not sure|hard to (?:say|tell)|hmm|could be|might be|maybe|perhaps|possibly|i think|i suppose|i'd say|it|it's|it is|feels|looks|seems|is|just|only) )*"
    rf"(?:maybe|perhaps|possibly|might be|could be|i think|i suppose|i'd say)(?: (?:it's|it is|it|feels|looks|is|just|only))* {_A_BIT}\b"
)
"""Who is not sure, and names a sign as slight: "dunno, maybe a bit warm"."""
_BEFORE = r"(?:before|yesterday|earlier(?: on)?|last (?:night|week|time)|this (?:morning|afternoon)|an hour ago|a minute ago|at (?:breakfast|lunch|dinner|teatime|bedtime)|when (?:he|she|i|we|they) (?:went|got|came|woke|left|started|sat|lay)[\w' ]*|until (?:now|today|tonight|just now|this \w+)|till (?:now|today|tonight|just now|this \w+)|in (?:my|his|her) (?:life|whole life))"
NO_BUT_NEW = re.compile(
    rf"^(?!.*\b(?:and|but) (?:(?:it|he|she|that|they|i)(?:'s|'re| is| are)? )?(?:still )?(?:isn't|aren't|not|hasn't|doesn't|don't|neither|fine|okay|ok|gone|never)\b(?! (?:usually|normally)))"
    rf"{_LEAD}{_NO} (?:(?:but|well|not normally|not usually|and) )*(?:(?:(?:it|he|she|that|they|there|i|this|his \w+|her \w+|my \w+)(?:'s|'ve| has| have|'d)? )?"
    rf"(?:wasn't|weren't|didn't|hadn't|hasn't|haven't|was not|were not|did not|wasnae|weren|never) (?:(?:been|was|were|had|did|done|ever|look|looked|feel|felt|do|have|be|there|seen) )*(?:(?:like )?(?:that|this|it|so|there|anything like (?:that|this|it))|do (?:that|this|it)|any of (?:that|it)|one|\w+(?: on (?:one|that) side)?) "
    rf"(?:at all )?{_BEFORE}|not (?:(?:like (?:that|this)|so|there|at all) )?(?:before (?:now|today|tonight|this)|until|till|yesterday|this morning|last night|earlier)\b|(?:he|she|it|i|they|that)(?:'s|'ve| has| have)?(?: just)? (?:never|not) (?:been|looked|felt|had|done|gone|seen) (?:like )?(?:that|this|it) (?:before|in (?:my|his|her) (?:whole )?life))"
)
"""A no that says of a sign that it is new, and so is there: "no, it wasn't like that this morning", "no,
never had that before"."""
NOT_QUITE_NO = re.compile(
    rf"^{_LEAD}(?:{_NO} )*(?:not (?:yet|now|today|tonight|right now|at the moment|this minute|anymore|any more|lately)$"
    r"|.*\b(?:but|although|though|except)\b.*\b(?:sometimes|at times|think|thinks|thought|thoughts|wonder|wondered|wish|used to|now and then|some days|crosses|crossed)\b"
    r"|(?:(?:only|just|maybe) )*(?:i (?:do|am|feel like (?:it|that)|think (?:it|that|about it)) )?(?:sometimes|at times|some days|some nights|now and (?:then|again)|once in a while|on bad days|in the night|when it's bad|when it gets bad)(?: (?:i|you) (?:do|am|think so|think about it|feel like (?:it|that)))?(?: (?:though|yes|yeah|aye|maybe|i suppose|i guess|to be honest))*$)"
)
"""A no to thoughts of dying that may be none: "not yet", "no, but sometimes I think about it"."""
BOTH_ALIKE = re.compile(
    rf"^{_LEAD}(?:{_NO} )*(?:(?:it's|they're|that's|it is|they are|just|my|the|in|on) )*both(?: (?:of (?:them|my|the|me)|legs|ankles|feet|sides|calves|are|the same|alike|equally|a bit|swollen|puffy|fat|big|just|about"
    r"|always|usually|mostly|only|mind|really))*(?: (?:at|by|in|of|the|end|day|night|evening|evenings|when|i've|i'm|i|been|am|on|my|feet|stood|standing|after|work|every|hot|heat|and|it|they|goes|go|down|overnight|again|by|morning))*$"
)
"""Who has it in both legs, where one was asked about: "both of them, at the end of the day"."""
BY_EVENING = re.compile(
    r"\b(?:end of the day|by (?:the )?(?:evening|night)|in the evenings?|at night|after (?:work|standing)|when i(?:'ve| have) (?:been|stood))\b"
)
"""When legs swell that carried somebody all day."""
_HAD_ONE = re.compile(r"\b(?:did have|have had|has had|had) one\b(?! (?:of|more|less)\b)")


def clot_before(text: str) -> str | None:
    """What "I did have one in two thousand and nine" tells once a clot was spoken of; None for another sentence."""
    return _HAD_ONE.sub("had a blood clot", text, count=1) if _HAD_ONE.search(text) else None


A_CRAMP_IN = "cramp in {part}"
"""What is told where another part of the body is put right than the leg that was helped with."""
OTHER_PART = re.compile(
    r"\b(?:arms?|forearm|elbows?|shoulders?|(?<!against my )(?<!under my )(?<!beneath my )(?<!with my )(?:hands?|fingers?|thumb)|wrists?|neck|nose|cheeks?|ears?|eyes?|eyelids?|(?:tummy|belly|bump|stomach|abdomen|womb|uterus)(?! muscles?)|forehead|chin"
    r"|where the (?:needle|jab|drip|injection|cannula)|injection site|vaccination site)\b"
)
"""A part of the body that is no leg: "a bit red where the needle went in, the arm"."""
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
"""A harmless cause that explains a sign, and does not take it away: "I'd stood up too fast", "I mean on the treadmill".
The group "brief" says that it was short."""
_LEAD_OF_REPORT = (
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
_TO_THE_HAND = r"(?:swollen|swelled|swelling|puffy|bigger|fatter|warm|warmer|hot|hotter|red|redder|cold|colder|pale|paler|blue|different|numb)"
_WHETHER_IT_IS = (
    rf"(?:{_CANNOT} (?:really |even |quite )*(?:see|tell|say|know)|dunno|not sure|no idea|(?:hard|difficult) to (?:tell|say|see|know)) (?:if|whether)"
    r" (?:(?:it's|it is|they're|they are|there's|there is|that's|(?:the|my|his|her|that) (?:leg|calf|foot|ankle)(?:'s| is)?|any|a|bit|little|wee|at all|really|much) ?)*"
    rf" ?{_TO_THE_HAND}(?:,? (?:and|or) (?:not|{_TO_THE_HAND}))*"
)
WHETHER_IT_IS = re.compile(rf"^{_LEAD_OF_REPORT}{_WHETHER_IT_IS}{_TAIL}")
"""Who cannot tell whether a sign is there, and names it: "I can't tell if it's swollen"."""
CANNOT_TELL = re.compile(
    rf"^{_LEAD_OF_REPORT}(?:{_WHETHER_IT_IS}|{_CANNOT} (?:really |even |quite )*(?:see|tell|say|look|looked|checked|had a look|know|make (?:it|that|them) out)"
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
"""Who cannot tell whether a sign is there: "I can't see, it's dark",
"I'd have to put the light on", "how would I know"."""
LOOKING = re.compile(
    rf"^{_LEAD_OF_REPORT}(?:right )?(?:(?:it's|the {_LIGHT}'s|{_LIGHT}'s|{_LIGHT}|it is|that's|got it|got the {_LIGHT}|i've got it|i've put it|i've got the {_LIGHT}|"
    rf"i've put the {_LIGHT}|put the {_LIGHT}) (?:is )?on|(?:i'm |just )?(?:looking|feeling|checking|comparing)|got my glasses|glasses on|i'm up|done|done that)"
    r"(?: (?:it|now|then|at|them|both|the|legs|leg|and|i'm|on|right|so|my|glasses|for))*$"
)
"""Who was told how to find out, and is at it: "okay, the light's on"."""
_SAME = (
    r"(?:the same|same|alike|normal|no different|much the same|about the same|exactly the same|pretty much the same)"
)
_ALL_WELL = r"(?:fine|okay|ok|all right|alright|grand)"
RELAYED = re.compile(
    r"^(?:(?:no|yes|well|and|but|oh|er|um|okay|i've asked|i asked) )*(?:he|she|(?P<they>they)|(?:my|the|our|his|her) (?:husband|wife|partner|boyfriend|girlfriend|mum|mom|mam|dad|son|daughter|friend|mate|carer|nan|gran"
    r"|grandad|grandma|grandpa|brother|sister|mother|father|boss|neighbour|neighbor|colleague|coach|other half)) (?:just |only |always |still )?(?:says|said|reckons|reckon|say|thinks|think|tells (?:me|him|her|us)|told (?:me|him|her|us)|is saying|keeps saying|goes)(?: that)? (?P<said>.+)$"
)
"""Who passes on what somebody else answers: "he says it isn't". The group "they" may be a surgery or a ward."""
NO_DIFFERENCE = re.compile(
    rf"^{_LEAD_OF_REPORT}(?:(?:they|both|both legs|both of them|the two|the legs|my legs|the two legs|it|that one|(?:(?:the|my|that) )?(?:leg|calf|foot|ankle)(?: itself)?)(?:'re| are| both| look| looks|'s| is| feel| feels| seem| seems)* "
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
_CENTURY = r"(?:(?:back )?in |since |around )(?:the )?(?:nineteen (?:\w+ty|hundred|oh|o|ten|\w+teen)(?: \w+)?|two thousand(?: and)?(?: \w+){0,2}|twenty (?:ten|eleven|twelve|\w+teen|twenty(?: \w+)?)|(?:19|20)\d\d)"
LONG_BEFORE = (
    rf"(?:(?:ages|years|months|decades|(?:a|an?) (?:long|good|great) (?:time|while)|(?:a )?lifetime|donkey'?s'? (?:years|ages)|yonks|(?:{_NUMBER} )+(?:years?|months?|decades?))"
    r"(?: and (?:years|years and years))? (?:ago|back|since|past|gone)"
    rf"|(?:last|the other) (?:year|summer|winter|spring|autumn|fall|christmas|easter|{_MONTH})|(?:the )?(?:year|summer|winter) before last|back in the day"
    rf"|(?:back )?in {_MONTH}|{_CENTURY}|in (?:my|the) (?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)"
    r"|(?:when|while) i was (?:a |an |at |in |still |only |about |just )*(?:kid|child|boy|girl|lad|lass|wee|young|younger|little|teenager|student|school|college|uni|my (?:teens|twenties|thirties)|\w+teen|twenty|thirty|forty|fifty)"
    r"|as a (?:kid|child|boy|girl|lad|lass|teenager|young (?:man|woman|lad))|(?:during|before|in) (?:the )?(?:lockdown|covid|pandemic|war))"
)
"""Words for a time long before now, a part of a pattern."""
_TELLS_WHEN = (
    r"^(?!(?:[\w']+ )*(?:now|again|still|today|tonight|keeps|too|but|yesterday|this)\b(?! (?:was|were|is|all|happened)\b))(?=(?:[\w']+(?: |$)){1,14}$)"
    r"(?:(?:and|so|oh|er|um|well|no|nah|sorry|yes|yeah|actually|i mean|mind you|to be fair|honestly|ach|och) )*"
    r"(?:(?:that|it|this|they|i'm|we're|talking|happened|went|was|were|would|be|is|all|only|just|about|must|have|been|that's|it's|going|way|back|like|a|good|ooh"
    r"|over|more|than|at|least|after (?:(?:the|my|a|his|her) )?\w+) )*"
)
LONG_AGO = re.compile(
    rf"{_TELLS_WHEN}{LONG_BEFORE}\b"
    r"|^(?:(?:no|oh|well|and|it|that|but|i|it's|that's|has|have|really) )*(?:(?:hasn't|haven't|not|never|no)(?: (?:happened|done it|had it|been|come back|it|once))* (?:since|lately|for (?:years|ages|months))"
    r"|(?:was )?(?:just|only) (?:the )?once)(?: (?:then|mind|though|love|i mean))*$"
)
"""Who says when a sign was, long before now: "that was ages ago", "in nineteen ninety", "it hasn't since"."""
_LEAD_OF_PIECE = r"(?:(?:and|but|oh|er|erm|um|well|no|yes|yeah|aye|just|right|here|sorry|i mean|i meant|it's|it is|its|that's|it was|was) )*"
_TAIL_OF_PIECE = r"(?: (?:i mean|i meant|that is|mind|now|sorry|and all|too|as well|actually|though))*"
_BODY = (
    r"(?:legs?|calf|calves|foot|feet|toes?|ankles?|shins?|thighs?|knees?|hamstrings?|quads?|heels?|soles?|hips?|groin|crotch|bum|bottom|backside|arse|ass"
    r"|behind|buttocks?|glutes?|privates|saddle|chest|ribs?|heart|throat|neck|face|mouth|lips?|tongue|jaw|eyes?|head|arms?|hands?|fingers?|wrists?|shoulders?|back"
    r"|belly|stomach|tummy|skin|veins?|side|bladder|wee|pee|willy|bits)"
)
_OWNER = r"(?:my|the|his|her|our|their|one|both|both my|this|that|me)"
_WHICH = r"(?:left|right|other|bad|good|big|little|whole|poor|lower|upper|back of (?:my|the|his|her)|front of (?:my|the|his|her)|side of (?:my|the|his|her)|top of (?:my|the|his|her)|inside of (?:my|the|his|her))"
_PART_OF_PIECE = rf"(?:{_OWNER} )?(?:{_WHICH} )*{_BODY}"
_OF_SOMETHING = r"by (?:a|an|the|some|my|our|his|her|one of the|next door's) \w+(?: \w+)?"
IT_IS_COLD = re.compile(
    rf"^{_LEAD}(?:(?:it|the (?:water|sea|pool|bath|lake))(?:'s| is| was| feels|'s been)? )?(?:(?:so|very|really|too|quite|bloody|dead|pretty|getting|gone|going|got|a bit|absolutely|proper|well|that|ice|all) )*"
    r"(?:cold|freezing|icy|chilly|baltic|perishing|nippy|colder)(?: (?:in here|in it|in|out here|here|now|mind|though|too|today|and deep|and i'm shivering|the water|water|as well))*$"
)
"""Who says that it is cold, and names nothing that is: "it's freezing"."""
_PIECE = re.compile(
    rf"^{_LEAD_OF_PIECE}(?:(?P<part>{_OWNER} (?:{_WHICH} )*{_BODY})|(?P<where>(?:in|on|at|round|around|under|behind|between|inside|all over|down) {_PART_OF_PIECE}|down (?:below|there|under)|{_OF_SOMETHING}"
    rf"(?: (?:in|on) {_PART_OF_PIECE})?)){_TAIL_OF_PIECE}$"
)
_NAMELESS = re.compile(r"\b(?:it|that|this|they)(?= |'|$)")
_NOTHING_NAMED = re.compile(rf"\b{_BODY}\b")


def look_of_leg(text: str) -> str | None:
    """The sentence about a leg that a few words stand for,
    which only tell how something looks or feels to the hand: "kinda warm".
    """
    found = _LOOK_ALONE.match(text)
    return f"my leg is {found['look']}" if found else None


def in_one(before: str, text: str) -> str | None:
    """Make one sentence of two, where the second only names a part of the body, what did it or what time it is;
    None where it does more.

    What the first calls "it" is named: "it's cold" and "my foot" are "my foot's cold".
    """
    if before and CLOCK_NOW.match(text) and CLOCK_TOLD.search(before):
        return f"{before} and {text}"
    piece = _PIECE.match(text)
    if piece is None or not before:
        return None
    part, where = piece["part"], piece["where"]
    if where:
        return f"{before} {where}"
    if _NAMELESS.search(before):
        return _NAMELESS.sub(part, before, count=1)
    return None if _NOTHING_NAMED.search(before) else f"{before} on {part}"


_YEARS = r"(?:ages|donkey'?s'? (?:years|ages)|yonks|decades|(?:a )?lifetime|(?:(?!last |this |the )[\w'-]+ ){0,3}?(?:years|years and years)|(?:a|one) year)"
YEARS_AGO = re.compile(
    rf"{_TELLS_WHEN}(?:{_YEARS} (?:ago|back|past|gone)|(?:the )?year before last|{_CENTURY}|(?:when|while) (?:i|he|she) was (?:a |an |at |in |still |only |about |just )*(?:kid|child|boy|girl|lad|lass|wee|young|younger|little|teenager|student|school)"
    r"|as a (?:kid|child|boy|girl|lad|lass|teenager))\b"
)
"""What was years before: "no that was six years ago"."""
FOR_YEARS = rf"for (?:(?:about|over|nearly|all|the last|the past|more than) )*{_YEARS}\b"
"""How long something has been that has been for years."""
_LUMP = r"(?:lump|bump|egg|bulge)"
_CRAMP_GONE = r"(?:gone|over|eased|eased off|let go|let up|went|passed|stopped|wore off|worn off|(?:ok|okay|fine|better|alright|all right|easier|grand) (?:now|since|again))"
_WHEN_IT_WAS = (
    r"(?:yesterday|last (?:night|week|weekend)|this (?:morning|afternoon)|earlier|(?:days?|weeks?|hours?|nights?|minutes?|while) (?:ago|back)"
    r"|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|playing|played|on the (?:pitch|field|court|track)|(?:at|in|during) (?:the |a |my |our )?(?:\w+ )?(?:football|rugby|match|game|training|race|gym|practice|session|run|final|relay|warm up))"
)
LUMP_STAYS = re.compile(
    rf"^(?!.*\b(?:when|whenever|if|each time|every time|keep|keeps|always|is cramping|'s cramping|cramping)\b)(?:.*\b(?:{_CRAMP_GONE}|{_WHEN_IT_WAS})\b.*\b{_LUMP}\b"
    rf"|.*\b{_LUMP}\b.*\b(?:since|after|ever since|from (?:the|that|a|my)|{_WHEN_IT_WAS})\b|.*\bleft (?:me |him |her |us )?(?:with |behind )?(?:an?|this|some) (?:\w+ ){{0,2}}{_LUMP}\b"
    rf"|.*\bhad (?:an?|the|this|that|my|some|one) (?:\w+ ){{0,3}}?(?:cramps?|spasm|one)\b.*\b(?:now|still|since|there's|there is|got)\b.*\b{_LUMP}\b)"
)
"""A lump that a cramp has left, or that came in sport."""
